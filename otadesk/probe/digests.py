"""Compares a package with its manifest's digests while it streams by: one digest per chunk, or one of it all."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import Any, Literal

from otadesk.phrases import N_, NOTHING, N_many, Phrase

Algorithm = Literal["sha256", "md5"]
_HEX_DIGITS: dict[Algorithm, int] = {"sha256": 64, "md5": 32}


@dataclass(frozen=True, slots=True)
class ChunkDigests:
    """What a manifest says of its package: hex digests of chunks of ``size`` bytes; size 0 means the whole.

    ``usable`` is False where a pair of keys is incomplete or holds something else than digests.
    """

    algorithm: Algorithm
    size: int
    expected: tuple[str, ...]
    usable: bool = True


def chunk_digests(asset: dict[str, Any]) -> tuple[ChunkDigests, ...]:
    """Read every digest that an asset carries; SHA-256 first, because iOS uses that alone where both are given."""
    found = []
    for algorithm in _HEX_DIGITS:
        size, chunks = asset.get(f"{algorithm}-size"), asset.get(f"{algorithm}s")
        if size is not None or chunks is not None:
            listed = tuple(chunks) if isinstance(chunks, list) else ()
            usable = type(size) is int and size > 0 and bool(listed) and _are_digests(algorithm, listed)
            found.append(ChunkDigests(algorithm, size if type(size) is int else 0, listed if usable else (), usable))
        if (whole := asset.get(algorithm)) is not None:
            usable = _are_digests(algorithm, (whole,))
            found.append(ChunkDigests(algorithm, 0, (whole,) if usable else (), usable))
    return tuple(found)


def _are_digests(algorithm: Algorithm, listed: tuple[Any, ...]) -> bool:
    digits = _HEX_DIGITS[algorithm]
    return all(
        isinstance(text, str) and len(text) == digits and all(digit in "0123456789abcdefABCDEF" for digit in text)
        for text in listed
    )


class DigestComparison:
    """Takes in a package's bytes and says at the end whether they are what one list of digests promises."""

    def __init__(self, digests: ChunkDigests) -> None:
        self.digests = digests
        self._hash = self._new_hash()
        self._in_chunk = 0
        self._finished: list[str] = []

    def feed(self, block: bytes) -> None:
        """Take in the next bytes; beyond the promised chunks only their presence counts, so nothing is hashed."""
        view = memoryview(block)
        while view and len(self._finished) < len(self.digests.expected):
            room = self.digests.size - self._in_chunk if self.digests.size else len(view)
            part, view = view[:room], view[room:]
            self._hash.update(part)
            self._in_chunk += len(part)
            if self._in_chunk == self.digests.size:
                self._finish_chunk()
        if view:
            self._in_chunk += len(view)

    def finish(self) -> Phrase:
        """Say after the last byte what differs; nothing where all agrees."""
        expected = [text.lower() for text in self.digests.expected]
        if len(self._finished) == len(expected) and self._in_chunk:
            return N_("Seen", "the app is longer than its {listed} chunks").of(listed=len(expected))
        if self._in_chunk or not self._finished:
            self._finish_chunk()
        if len(self._finished) != len(expected):
            words = N_("Seen", "the app has {found} chunks, the manifest lists {listed}")
            return words.of(found=len(self._finished), listed=len(expected))
        wrong = [
            number for number, pair in enumerate(zip(self._finished, expected, strict=True), 1) if pair[0] != pair[1]
        ]
        if wrong and len(expected) > 1:
            words = N_many(
                "Seen",
                "{wrong} of {listed} chunks differs, number {first}",
                "{wrong} of {listed} chunks differ, the first is number {first}",
                "wrong",
            )
            return words.of(wrong=len(wrong), listed=len(expected), first=wrong[0])
        return N_("Seen", "the digest differs") if wrong else NOTHING

    def _finish_chunk(self) -> None:
        self._finished.append(self._hash.hexdigest())
        self._hash, self._in_chunk = self._new_hash(), 0

    def _new_hash(self) -> hashlib._Hash:
        return hashlib.new(self.digests.algorithm, usedforsecurity=self.digests.algorithm != "md5")
