"""Reads one file of the app to its end, once, and takes from it all that a verification needs to know.

That is: its digests as a whole, for the seals it stands in; and, where it is code, its headers, its signatures and
which of its pages differ from what was signed.
"""

from __future__ import annotations

import hashlib
import zlib
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, replace

from otadesk.errors import PackageError
from otadesk.ipa import macho
from otadesk.ipa.archive import EntryReader
from otadesk.ipa.code_directory import EmbeddedSignature, SignatureError, read_embedded_signature
from otadesk.ipa.macho import MAGICS, MachOError, Place, Slice
from otadesk.ipa.page_hashes import (
    STRIDE,
    PageHasher,
    Plan,
    can_be_checked,
    guess,
    plan_of,
    whole_pages,
    wrong_pages,
)

CHUNK = 256 << 10

Tick = Callable[[int], None]


@dataclass(frozen=True, slots=True)
class SliceScan:
    """One architecture: its signature taken apart where that is possible, and the pages that differ from it.

    ``problem`` says why the signature can't be used at all. Directories that can't be checked have no wrong pages.
    """

    slice: Slice
    data: bytes | None
    embedded: EmbeddedSignature | None
    problem: str
    wrong: Mapping[int, tuple[int, ...]]
    """The numbers of the wrong pages by the directory's place among the directories."""


@dataclass(frozen=True, slots=True)
class FileScan:
    """What is known of a file after it was read; ``slices`` is None where it is no Mach-O."""

    digests: Mapping[str, bytes]
    slices: tuple[SliceScan, ...] | None = None
    macho_problem: str = ""
    damage: str = ""


def scan_file(open_reader: Callable[[], EntryReader], crc: int, digests: Collection[str], tick: Tick) -> FileScan:
    """Read a file; ``open_reader`` starts it from its beginning, ``tick`` is told the bytes and may raise to stop."""
    plans: dict[int, frozenset[Plan]] = {}
    first = _scan(open_reader(), crc, digests, plans, tick)
    if first.slices is None or not plans:
        return first
    # Some slice was hashed in a way that nobody guessed: once more, now that it is known.
    second = _scan(open_reader(), None, (), plans, lambda _count: tick(0))
    merged = tuple(
        replace(one, wrong={**one.wrong, **again.wrong})
        for one, again in zip(first.slices, second.slices or first.slices, strict=True)
    )
    return replace(first, slices=merged)


class _Stream:
    """A reader that hashes everything that passes, also what is skipped, and keeps the beginning of a slice."""

    def __init__(self, reader: EntryReader, crc: int | None, digests: Collection[str], tick: Tick) -> None:
        self._reader, self._tick = reader, tick
        self.size = reader.size
        self.at = 0
        self.kept: list[bytes] | None = []
        self._wanted_crc, self._crc = crc, 0
        self.whole = {name: hashlib.new(name) for name in digests}

    def read_at(self, offset: int, size: int) -> bytes:
        """Return up to ``size`` bytes from ``offset``, which never goes back."""
        while self.at < offset and self._next(min(CHUNK, offset - self.at)):
            pass
        pieces = []
        while size > 0 and (data := self._next(min(CHUNK, size))):
            pieces.append(data)
            size -= len(data)
        return b"".join(pieces)

    def kept_so_far(self) -> bytes:
        """Return what was kept, which goes on being kept."""
        self.kept = [b"".join(self.kept or ())]
        return self.kept[0]

    def damage(self) -> str:
        """Read what is left, and return why the file isn't what the zip promises, "" where it is."""
        while self._next(CHUNK):
            pass
        if self.at != self.size or self._reader.has_more():
            return f"it unpacks to {self.at} bytes or more where the zip promises {self.size}"
        return "" if self._wanted_crc in (None, self._crc) else "its checksum differs from the one in the zip"

    def _next(self, size: int) -> bytes:
        data = self._reader.read_at(self.at, size)
        self.at += len(data)
        if self._wanted_crc is not None:
            self._crc = zlib.crc32(data, self._crc)
        for one in self.whole.values():
            one.update(data)
        if self.kept is not None:
            self.kept.append(data)
        self._tick(len(data))
        return data


def _scan(
    reader: EntryReader, crc: int | None, digests: Collection[str], plans: dict[int, frozenset[Plan]], tick: Tick
) -> FileScan:
    stream = _Stream(reader, crc, digests, tick)
    slices: tuple[SliceScan, ...] | None = None
    problem = damage = ""
    try:
        slices, problem = _code(stream, plans)
        stream.kept = None
        damage = stream.damage()
    except PackageError as error:
        damage = error.detail
    return FileScan({name: one.digest() for name, one in stream.whole.items()}, slices, problem, damage)


def _code(stream: _Stream, plans: dict[int, frozenset[Plan]]) -> tuple[tuple[SliceScan, ...] | None, str]:
    """Return the slices where the file is a Mach-O, and why one that looks like it isn't."""
    found: list[SliceScan] = []
    start = b""
    try:
        for index, place in enumerate(macho.places(stream)):
            start = start or stream.kept_so_far()[:4]
            found.append(_slice(stream, place, index, plans))
    except MachOError as error:
        start = start or stream.kept_so_far()[:4]
        return tuple(found) or None, str(error) if start in MAGICS else ""
    return tuple(found), ""


def _slice(stream: _Stream, place: Place, index: int, plans: dict[int, frozenset[Plan]]) -> SliceScan:
    if not place.head:
        stream.kept = None
        stream.read_at(place.offset, 0)
        stream.kept = []
    one = macho.read_slice(stream, place)
    start = stream.kept_so_far()
    stream.kept = None
    if one.signature_range is None:
        return SliceScan(one, None, None, "", {})
    code_bytes, room = one.signature_range
    hasher = PageHasher(plans.pop(index, frozenset()) or guess(code_bytes, room))
    _feed(stream, hasher, start, one.offset + code_bytes)
    data = macho.read_signature(stream, one)
    try:
        embedded = read_embedded_signature(data or b"")
    except SignatureError as error:
        return SliceScan(one, data, None, str(error), {})
    wrong: dict[int, tuple[int, ...]] = {}
    missing = set()
    for number, directory in enumerate(embedded.code_directories):
        if not can_be_checked(directory):
            continue
        plan = plan_of(directory)
        if plan in hasher.plans:
            pages = whole_pages(directory, code_bytes)
            wrong[number] = wrong_pages(directory, hasher.digests(plan), count=pages)
        else:
            missing.add(plan)
    if missing:
        plans[index] = frozenset(missing)
    return SliceScan(one, data, embedded, "", wrong)


def _feed(stream: _Stream, hasher: PageHasher, start: bytes, end: int) -> None:
    """Hash the code of a slice, whose first bytes have been read, up to ``end`` in the file."""
    while stream.at < end:
        data = stream.read_at(stream.at, min(CHUNK - len(start) % STRIDE, end - stream.at))
        if not data:
            break
        hasher.feed(start + data if start else data)
        start = b""
    if start:
        hasher.feed(start)
