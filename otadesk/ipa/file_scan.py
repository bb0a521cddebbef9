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
    PageHasher,
    Plan,
    can_be_checked,
    guess,
    plan_of,
    whole_pages,
    wrong_pages,
)
from otadesk.phrases import N_, NOTHING, N_many, Phrase, verbatim

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
    damage: Phrase = NOTHING


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
    """The file as it streams by, piece by piece; everything is hashed as it comes, also what nobody asks for.

    What is read can be kept until it is known what to do with it, since a stream doesn't go back.
    """

    def __init__(self, reader: EntryReader, crc: int | None, digests: Collection[str], tick: Tick) -> None:
        self._reader, self._tick = reader, tick
        self.size = reader.size
        self.at = 0
        self.kept: list[bytes] | None = None
        self._piece, self._piece_ends = b"", 0
        self._wanted_crc, self._crc = crc, 0
        self.whole = {name: hashlib.new(name) for name in digests}

    def starts_with(self, magics: Collection[bytes]) -> bool:
        """Whether the file's first four bytes are one of these; nothing may have been read yet."""
        self._fetch()
        return self._piece[:4] in magics

    def read_at(self, offset: int, size: int) -> bytes:
        """Return up to ``size`` bytes from ``offset``, which never goes back."""
        while self.at < offset and self.read_some(offset - self.at):
            pass
        pieces = []
        while size > 0 and (data := self.read_some(size)):
            pieces.append(data)
            size -= len(data)
        return pieces[0] if len(pieces) == 1 else b"".join(pieces)

    def read_some(self, most: int) -> bytes:
        """Return the next bytes, as many as are at hand and at most so many; none at the end."""
        left = self._piece_ends - self.at
        if left == 0:
            self._fetch()
            left = len(self._piece)
        start = len(self._piece) - left
        data = self._piece[start : start + most] if start or most < left else self._piece
        self.at += len(data)
        if self.kept is not None:
            self.kept.append(data)
        return data

    def take_kept(self) -> bytes:
        """Return what was kept and keep no more."""
        kept, self.kept = b"".join(self.kept or ()), None
        return kept

    def damage(self) -> Phrase:
        """Read what is left, and return why the file isn't what the zip promises, NOTHING where it is."""
        while self._fetch():
            pass
        if self._piece_ends != self.size or self._reader.has_more():
            return N_many(
                "Seen",
                "it unpacks to other than the {size} byte that the zip promises",
                "it unpacks to other than the {size} bytes that the zip promises",
                "size",
            ).of(size=self.size)
        if self._wanted_crc in (None, self._crc):
            return NOTHING
        return N_("Seen", "its checksum differs from the one in the zip")

    def _fetch(self) -> int:
        """Read the next piece and return its size."""
        self._piece = data = self._reader.read_at(self._piece_ends, CHUNK)
        self._piece_ends += len(data)
        if self._wanted_crc is not None:
            self._crc = zlib.crc32(data, self._crc)
        for one in self.whole.values():
            one.update(data)
        self._tick(len(data))
        return len(data)


def _scan(
    reader: EntryReader, crc: int | None, digests: Collection[str], plans: dict[int, frozenset[Plan]], tick: Tick
) -> FileScan:
    stream = _Stream(reader, crc, digests, tick)
    slices: tuple[SliceScan, ...] | None = None
    problem, damage = "", NOTHING
    try:
        if stream.starts_with(MAGICS):
            slices, problem = _code(stream, plans)
        damage = stream.damage()
    except PackageError as error:
        damage = verbatim(error.detail)
    return FileScan({name: one.digest() for name, one in stream.whole.items()}, slices, problem, damage)


def _code(stream: _Stream, plans: dict[int, frozenset[Plan]]) -> tuple[tuple[SliceScan, ...] | None, str]:
    """Return the slices of a Mach-O, and why what looks like one doesn't hold together."""
    found: list[SliceScan] = []
    stream.kept = []
    try:
        for index, place in enumerate(macho.places(stream)):
            found.append(_slice(stream, place, index, plans))
    except MachOError as error:
        return tuple(found) or None, str(error)
    return tuple(found), ""


def _slice(stream: _Stream, place: Place, index: int, plans: dict[int, frozenset[Plan]]) -> SliceScan:
    if not place.head:
        stream.kept = None
        stream.read_at(place.offset, 0)
        stream.kept = []
    one = macho.read_slice(stream, place)
    start = stream.take_kept()
    if one.signature_range is None:
        return SliceScan(one, None, None, "", {})
    code_bytes, room = one.signature_range
    hasher = PageHasher(plans.pop(index, frozenset()) or guess(code_bytes, room))
    hasher.feed(start)
    end = one.offset + code_bytes
    while stream.at < end and (data := stream.read_some(end - stream.at)):
        hasher.feed(data)
    hasher.finish()
    signature = macho.read_signature(stream, one)
    try:
        embedded = read_embedded_signature(signature or b"")
    except SignatureError as error:
        return SliceScan(one, signature, None, str(error), {})
    wrong: dict[int, tuple[int, ...]] = {}
    missing = set()
    for number, directory in enumerate(embedded.code_directories):
        if not can_be_checked(directory):
            continue
        plan = plan_of(directory)
        if plan in hasher.plans:
            wrong[number] = wrong_pages(directory, hasher.digests(plan), count=whole_pages(directory, code_bytes))
        else:
            missing.add(plan)
    if missing:
        plans[index] = frozenset(missing)
    return SliceScan(one, signature, embedded, "", wrong)
