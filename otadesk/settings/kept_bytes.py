"""A file that is read many times and changes rarely: its bytes stay in memory for as long as it is the same file.

A view reads the settings several times while it is drawn. On a busy computer each step of opening, reading and closing
a file is a wait, for the disk and for Python's lock.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path

SETTLED = 3.0
"""Seconds after which whatever changes a file gives it another time too: no file system counts in more than two."""


class KeptBytes:
    """The bytes of one file; ``read`` reads it, and returns None where there is no file."""

    def __init__(
        self, file: Path, read: Callable[[Path], bytes | None], *, now: Callable[[], float] = time.time
    ) -> None:
        self._file, self._read, self._now = file, read, now
        self._kept: tuple[tuple[int, ...], bytes] | None = None

    def get(self) -> bytes | None:
        """Return what stands in the file; raises whatever ``read`` raises."""
        # Looked at before it is read: what takes its place meanwhile will not look like this.
        mark, kept = self._mark(), self._kept
        if mark is not None and kept is not None and kept[0] == mark:
            return kept[1]
        raw = self._read(self._file)
        self._kept = (mark, raw) if mark is not None and raw is not None else None
        return raw

    def _mark(self) -> tuple[int, ...] | None:
        """Return what tells this file from any other, or None where nothing does: there is none, or it is too new."""
        try:
            state = self._file.stat()
        except OSError:
            return None
        if self._now() - state.st_mtime < SETTLED:
            return None
        return state.st_dev, state.st_ino, state.st_size, state.st_mtime_ns, state.st_ctime_ns
