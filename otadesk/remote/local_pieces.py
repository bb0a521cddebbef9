"""The file on this computer whose bytes are sent, read at any offset, straight into the buffers that go out."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path
from types import TracebackType
from typing import Self

from otadesk.errors import PackageError
from otadesk.phrases import N_

HAS_PREADV = hasattr(os, "preadv")
"""Windows lacks it."""


class LocalFile:
    """An open file; not for two threads at once. Raises PackageError where it can't be read or got shorter."""

    def __init__(self, path: Path) -> None:
        self._path = path
        try:
            self._file = path.open("rb", buffering=0)
        except FileNotFoundError as exc:
            raise PackageError(N_("Error", "The file is no longer there."), detail=str(path), reason="missing") from exc
        except OSError as exc:
            raise self._unreadable(exc) from exc

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, _kind: type[BaseException] | None, _error: BaseException | None, _trace: TracebackType | None
    ) -> None:
        self._file.close()

    def read_into(self, places: Sequence[memoryview], offset: int) -> None:
        """Fill the places, one after the other, with the bytes from ``offset`` on."""
        try:
            wanted = sum(map(len, places))
            done = os.preadv(self._file.fileno(), places, offset) if HAS_PREADV else 0
            if done < wanted:
                self._fill_rest(places, offset, done)
        except (OSError, ValueError) as exc:  # ValueError: the file was closed meanwhile
            raise self._unreadable(exc) from exc

    def read(self, offset: int, count: int) -> bytes:
        """Return so many bytes from ``offset`` on."""
        data = bytearray(count)
        self.read_into([memoryview(data)], offset)
        return bytes(data)

    def _fill_rest(self, places: Sequence[memoryview], offset: int, done: int) -> None:
        """Fill what one call left open: a read may always be short."""
        self._file.seek(offset + done)
        for place in places:
            start = min(done, len(place))
            done -= start
            while start < len(place):
                count = self._file.readinto(place[start:])
                if not count:
                    raise changed(self._path)
                start += count

    def _unreadable(self, exc: Exception) -> PackageError:
        return PackageError(
            N_("Error", "The file can’t be read any more."),
            detail=f"{self._path}: {getattr(exc, 'strerror', '') or exc}",
            reason="unreadable",
        )


def changed(path: Path) -> PackageError:
    """Return the error for a file that was written to while it was sent."""
    return PackageError(
        N_("Error", "The file changed while it was being published."),
        detail=str(path),
        hint=N_("Error", "Nothing was published. Wait until the export is finished, then publish again."),
        reason="changed",
    )
