"""The digests of a whole IPA, in one pass over the file.

A manifest may list MD5 and SHA-256 for pieces of equal size, so that a phone checks the download as it comes in
(apple/device-management, other/manifesturl.yaml).
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from concurrent.futures import Executor, Future, ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from otadesk.ipa import foreign

CHUNK_BYTES = 10_485_760
BLOCK_BYTES = 1 << 20
"""How much is best read at a time."""


@dataclass(frozen=True, slots=True)
class Digests:
    """The file's SHA-256, the MD5 and SHA-256 of each piece of CHUNK_BYTES, all in lower-case hex, and its size."""

    sha256: str
    md5_chunks: tuple[str, ...]
    sha256_chunks: tuple[str, ...]
    size: int


class Digesting:
    """Takes a file block by block, each of whatever size; half of the work is done ``beside``."""

    def __init__(self, beside: Executor) -> None:
        self._beside = beside
        self._whole = hashlib.sha256()
        # MD5 because old systems know no other; the phone takes SHA-256 where it can.
        self._md5 = _Pieces(lambda: hashlib.md5(usedforsecurity=False))
        self._sha256 = _Pieces(hashlib.sha256)
        self._under_way: Future[None] | None = None
        self._size = 0

    def update(self, block: bytes) -> None:
        """Take the next block; the one before may still be under way."""
        self._settle()
        self._under_way = self._beside.submit(self._update_beside, block)
        self._sha256.update(block)
        self._size += len(block)

    def _update_beside(self, block: bytes) -> None:
        self._md5.update(block)
        self._whole.update(block)

    def result(self) -> Digests:
        """Return the digests of all that was taken."""
        self._settle()
        return Digests(self._whole.hexdigest(), self._md5.result(), self._sha256.result(), self._size)

    def _settle(self) -> None:
        if self._under_way is not None:
            self._under_way.result()
            self._under_way = None


class _Pieces:
    """The digests of each piece of CHUNK_BYTES."""

    def __init__(self, new: Callable[[], Any]) -> None:
        self._new = new
        self._current, self._left = new(), CHUNK_BYTES
        self._done: list[str] = []

    def update(self, block: bytes) -> None:
        view = memoryview(block)
        while view:
            some, view = view[: self._left], view[self._left :]
            self._current.update(some)
            self._left -= len(some)
            if not self._left:
                self._done.append(self._current.hexdigest())
                self._current, self._left = self._new(), CHUNK_BYTES

    def result(self) -> tuple[str, ...]:
        last = [self._current.hexdigest()] if self._left < CHUNK_BYTES else []
        return (*self._done, *last)


def digest(path: Path, on_bytes: Callable[[int], None], check: Callable[[], None]) -> Digests:
    """Read the file once. ``on_bytes`` is told each count of bytes done, ``check`` raises to stop in between."""
    try:
        with path.open("rb", buffering=0) as file, ThreadPoolExecutor(1, "digest") as beside:
            digesting = Digesting(beside)
            while block := file.read(BLOCK_BYTES):
                check()
                digesting.update(block)
                on_bytes(len(block))
            return digesting.result()
    except OSError as error:
        raise foreign.unreadable(path, error) from error
