"""The digests of code page by page, made while the code streams by, before it is known how it was signed.

A signature stands at its slice's end, and what is deflated can't be read backwards. So the way in which pages were
hashed is guessed from the room that the signature takes; where the guess is wrong the file is read a second time.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import NamedTuple

from otadesk.ipa.code_directory import CodeDirectory

SHIFTS = range(12, 15)
"""Pages of 4 to 16 KiB, which xnu takes (osfmk/kern/cs_blobs.h); a shift of 0 makes all code one page."""
_STRIDE = 1 << SHIFTS[-1]
"""A multiple of every size of page."""

_OVERHEAD = 18_000
"""What a signature takes beside the digests: codesign keeps that much for the CMS message."""
_MAX_RANGES = 16


class Plan(NamedTuple):
    """How pages are hashed: the hash's name and the size of a page in bytes, 0 for all code at once."""

    digest: str
    page_size: int


_LIKELY: Mapping[int, tuple[Plan, ...]] = {
    # Bytes of digests for each 4 KiB of code.
    8: (Plan("sha256", 16384),),
    13: (Plan("sha1", 16384), Plan("sha256", 16384)),
    20: (Plan("sha1", 4096),),
    32: (Plan("sha256", 4096),),
    52: (Plan("sha1", 4096), Plan("sha256", 4096)),
}
_MIN_PAGES = 1000
"""With fewer pages the overhead hides what the digests take, and reading twice costs little."""


def guess(code_bytes: int, signature_bytes: int) -> tuple[Plan, ...]:
    """Return how the pages were probably hashed, from the room that was kept for the signature."""
    pages = code_bytes / 4096
    if pages < _MIN_PAGES:
        return _LIKELY[32]
    measured = max(0, signature_bytes - _OVERHEAD) / pages
    return _LIKELY[min(_LIKELY, key=lambda size: abs(size - measured))]


def plan_of(directory: CodeDirectory) -> Plan:
    """Return how this directory's pages were hashed."""
    return Plan(directory.digest, 1 << directory.page_shift if directory.page_shift else 0)


class PageHasher:
    """Hashes code in pieces of any size; ``finish`` comes after the last."""

    def __init__(self, plans: Iterable[Plan]) -> None:
        self.plans = frozenset(plans)
        self._pages = {plan: bytearray() for plan in self.plans if plan.page_size}
        self._whole = {plan: hashlib.new(plan.digest) for plan in self.plans if not plan.page_size}
        self._rest = b""

    def feed(self, data: bytes) -> None:
        """Hash what follows."""
        for whole in self._whole.values():
            whole.update(data)
        if self._rest:
            # Up to the end of a page, so that the long remainder need not be copied.
            missing = -len(self._rest) % _STRIDE
            self._rest += data[:missing]
            if len(self._rest) % _STRIDE:
                return
            self._hash(memoryview(self._rest))
            self._rest, data = b"", data[missing:]
        end = len(data) - len(data) % _STRIDE
        self._hash(memoryview(data)[:end])
        self._rest = data[end:]

    def finish(self) -> None:
        """Hash the last pages, which may be shorter."""
        self._hash(memoryview(self._rest))
        self._rest = b""

    def digests(self, plan: Plan) -> bytes:
        """Return the digests, whole and one after the other."""
        return bytes(self._pages[plan]) if plan.page_size else self._whole[plan].digest()

    def _hash(self, pages: memoryview) -> None:
        for plan in self._pages:
            new, size = _CONSTRUCTORS[plan.digest], plan.page_size
            self._pages[plan] += b"".join([new(pages[at : at + size]).digest() for at in range(0, len(pages), size)])


_CONSTRUCTORS: Mapping[str, Callable[[memoryview], hashlib._Hash]] = {
    "sha1": hashlib.sha1,
    "sha256": hashlib.sha256,
    "sha384": hashlib.sha384,
    "sha512": hashlib.sha512,
}


def can_be_checked(directory: CodeDirectory) -> bool:
    """Whether a phone would take the way in which this directory covers the code."""
    return (
        directory.digest in _CONSTRUCTORS
        and directory.hash_size == directory.kept_bytes
        and not directory.is_scattered
        and (directory.page_shift == 0 or directory.page_shift in SHIFTS)
    )


def page_count(directory: CodeDirectory) -> int:
    """Return how many pages the directory's code has by its length."""
    size = plan_of(directory).page_size
    return -(-directory.code_limit // size) if size else min(1, directory.code_limit)


def whole_pages(directory: CodeDirectory, code_bytes: int) -> int:
    """Return how many pages can be compared: not a last one whose end differs from that of the code."""
    if directory.code_limit == code_bytes:
        return page_count(directory)
    size = plan_of(directory).page_size
    return min(directory.code_limit, code_bytes) // size if size else 0


def wrong_pages(directory: CodeDirectory, digests: bytes, *, count: int) -> tuple[int, ...]:
    """Return the numbers of those of the first ``count`` pages that differ from the directory's, or aren't in it."""
    kept, whole = directory.hash_size, hashlib.new(directory.digest).digest_size
    listed, digests = directory.code_slots, digests[: count * whole]
    if kept == whole and len(digests) == count * whole and listed.startswith(digests):
        return ()
    return tuple(
        index
        for index in range(count)
        if len(digests) < (index + 1) * whole
        or digests[index * whole : index * whole + kept] != listed[index * kept : (index + 1) * kept]
    )


def ranges(pages: Sequence[int], page_size: int, code_limit: int) -> tuple[tuple[int, int], ...]:
    """Return where in the slice these pages lie, neighbours put together, the first few of them."""
    found: list[tuple[int, int]] = []
    for page in pages:
        start, end = page * page_size, min((page + 1) * page_size, code_limit) if page_size else code_limit
        if found and sum(found[-1]) == start:
            found[-1] = (found[-1][0], end - found[-1][0])
        elif len(found) == _MAX_RANGES:
            break
        else:
            found.append((start, end - start))
    return tuple(found)
