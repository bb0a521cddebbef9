"""Reads the build once, beside everything else: digests for the manifest, chunks for the transfer.

Hashing takes about as long as a fast upload does, so it runs in threads of its own, and the upload follows right
behind it: it sends what has just been read, which the system still holds in memory.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from types import TracebackType
from typing import Self

from otadesk.errors import Cancelled, OtadeskError, PackageError
from otadesk.ipa import foreign
from otadesk.ipa.digest import BLOCK_BYTES, Digesting, Digests
from otadesk.phrases import N_
from otadesk.publish.chunks import Chunk, Chunker, entry_cuts


class Scan:
    """One reading of a file, under way from ``with`` on; what goes wrong is raised where the results are asked for."""

    def __init__(self, path: Path, check: Callable[[], None]) -> None:
        self._path, self._check = path, check
        self._chunks: list[Chunk] = []
        self._changed = threading.Condition()
        self._digests: Digests | None = None
        self._error: OtadeskError | None = None
        self._given_up = False
        self._thread = threading.Thread(target=self._run, name="scan", daemon=True)

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(
        self, _kind: type[BaseException] | None, _error: BaseException | None, _trace: TracebackType | None
    ) -> None:
        self._given_up = True
        self._thread.join()

    def chunks(self) -> Iterator[Chunk]:
        """Yield the chunks from the first on, waiting for those that have not been read yet."""
        at = 0
        while some := self._from(at):
            yield from some
            at += len(some)

    def _from(self, at: int) -> list[Chunk]:
        """Return the chunks from a place in the list on, as soon as there are some; none at the end."""
        with self._changed:
            self._changed.wait_for(lambda: at < len(self._chunks) or self._ended)
            some = self._chunks[at:]
        if not some and self._error:
            raise self._error
        return some

    def digests(self) -> Digests:
        """Return the digests, when all has been read."""
        with self._changed:
            self._changed.wait_for(lambda: self._ended)
        if self._error:
            raise self._error
        assert self._digests is not None  # noqa: S101 - the two are what ending means
        return self._digests

    @property
    def _ended(self) -> bool:
        return self._digests is not None or self._error is not None

    def _run(self) -> None:
        digests = None
        # What stands here if even the unexpected happens, so that nobody waits for ever.
        error: OtadeskError | None = PackageError(N_("Error", "The file can’t be read any more."))
        try:
            digests, error = self._read(), None
        except OtadeskError as exc:
            error = exc
        except OSError as exc:
            error = foreign.unreadable(self._path, exc)
        finally:
            with self._changed:
                self._digests, self._error = digests, error
                self._changed.notify_all()

    def _read(self) -> Digests:
        chunker = Chunker(entry_cuts(self._path))
        with self._path.open("rb", buffering=0) as file, ThreadPoolExecutor(1, "scan") as beside:
            digesting = Digesting(beside)
            while block := file.read(BLOCK_BYTES):
                if self._given_up:
                    raise Cancelled
                self._check()
                digesting.update(block)
                self._tell(chunker.feed(block))
            self._tell(chunker.finish())
            return digesting.result()

    def _tell(self, chunks: Iterator[Chunk]) -> None:
        found = list(chunks)
        with self._changed:
            self._chunks += found
            self._changed.notify_all()
