"""Takes in a package while it streams by: a digest of all, the manifest's digests, the start, a copy to look into."""

from __future__ import annotations

import contextlib
import hashlib
import tempfile
from pathlib import Path
from types import TracebackType
from typing import IO, Self

from otadesk.probe.digests import ChunkDigests, DigestComparison
from otadesk.progress import Meter

_START_BYTES = 16 * 1024


class PackageReading:
    """Use it in a ``with`` block, which drops the copy; a disk that is too full for a copy stops nothing else."""

    def __init__(self, digests: tuple[ChunkDigests, ...], meter: Meter, *, keep_copy: bool) -> None:
        self.comparisons = tuple(DigestComparison(listed) for listed in digests if listed.usable)
        self.start = b""
        """The first bytes, enough to tell what a web page in the app’s place is."""
        self._sha256 = hashlib.sha256()
        self._meter = meter
        self._copy: IO[bytes] | None = None
        if keep_copy:
            with contextlib.suppress(OSError):
                self._copy = tempfile.NamedTemporaryFile(prefix="otadesk-", suffix=".ipa", delete=False)  # noqa: SIM115 - see __exit__

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._drop_copy()

    @property
    def sha256(self) -> str:
        """The digest of what came so far, in hex."""
        return self._sha256.hexdigest()

    def take(self, block: bytes) -> None:
        """Take in the next block."""
        if len(self.start) < _START_BYTES:
            self.start += block[: _START_BYTES - len(self.start)]
        self._sha256.update(block)
        for comparison in self.comparisons:
            comparison.feed(block)
        if self._copy is not None:
            try:
                self._copy.write(block)
            except OSError:
                self._drop_copy()
        self._meter.add(len(block))

    def finish(self) -> Path | None:
        """Say that all has come; return where the copy is, or None where there is none."""
        self._meter.finish()
        copy = self._copy
        if copy is None:
            return None
        try:
            copy.flush()
        except OSError:
            self._drop_copy()
            return None
        return Path(copy.name)

    def _drop_copy(self) -> None:
        copy, self._copy = self._copy, None
        if copy is not None:
            with contextlib.suppress(OSError):
                copy.close()
            with contextlib.suppress(OSError):
                Path(copy.name).unlink()
