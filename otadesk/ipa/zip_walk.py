"""Walks through a zip from local header to local header, as a phone does that unpacks while it downloads.

The central directory is what every other program reads; iOS sees it last. What the two tell differently, what can't be
unpacked without knowing the end first, and what doesn't unpack to what was promised is told here as facts; what it
means for an install is judged elsewhere. Format: PKWARE's APPNOTE 6.3.10, sections 4.3 and 4.4.
"""

from __future__ import annotations

import os
import struct
import zlib
from collections.abc import Callable, Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Any, BinaryIO, Literal

from otadesk.errors import PackageError
from otadesk.ipa import foreign
from otadesk.ipa.archive import Archive
from otadesk.ipa.plist import MAX_BYTES, read_plist
from otadesk.ipa.zip_directory import DEFLATED, STORED, Entry, as_unpacked
from otadesk.phrases import N_, NOTHING, N_many, Phrase, verbatim

ZipFaultKind = Literal["header", "order", "descriptor", "stored-descriptor", "method", "encrypted", "contents"]

MAX_FAULTS = 200
MAX_LINKS = 10_000
MAX_LINK_BYTES = 4096
ITUNES_METADATA = "iTunesMetadata.plist"
ZIP_METADATA = "META-INF/com.apple.ZipMetadata.plist"

_LOCAL = struct.Struct("<4s5H3L2H")
_MAGIC = b"PK\3\4"
_DESCRIPTOR_FLAG = 0x8
_DESCRIPTOR_MARK = b"PK\7\x08"
_DESCRIPTOR_SIZES = frozenset({0, 12, 16, 20, 24})
"""With and without a mark, with sizes of four and of eight bytes (APPNOTE 4.3.9); macOS leaves some away."""
_FULL = 0xFFFFFFFF
_CHUNK = 256 << 10
_UNPACKED_CHUNK = 1 << 20
_CUT_NAME = 200


@dataclass(frozen=True, slots=True)
class ZipFault:
    """One thing in which an entry can't be read on the way, or contradicts the directory."""

    kind: ZipFaultKind
    name: str
    detail: Phrase


@dataclass(frozen=True, slots=True)
class ZipWalk:
    """What the walk saw. ``links`` are the targets of symbolic links by name; metadata is None where there is none."""

    size: int
    entries: tuple[Entry, ...]
    faults: tuple[ZipFault, ...]
    links: Mapping[str, str]
    itunes_metadata: Mapping[str, Any] | None
    zip_metadata: Mapping[str, Any] | None
    zip64: bool
    """Whether a size or an offset needs more than four bytes, or the file itself is larger than that."""
    unread: str
    """The folder whose files were not unpacked, "" where all were."""

    @property
    def unpacked_bytes(self) -> int:
        """How much room everything takes once it is unpacked."""
        return sum(entry.size for entry in self.entries)


def walk(
    path: Path,
    *,
    skip: str = "",
    workers: int | None = None,
    check: Callable[[], None] = lambda: None,
) -> ZipWalk:
    """Walk through the IPA at ``path``; PackageError where it is no zip that can be opened.

    The files below the folder ``skip`` are not unpacked, for whoever reads them anyway. ``check`` raises to stop in
    between and is called from the workers, of which there are at most four by default.
    """
    try:
        with Archive(path) as archive:
            entries = archive.entries
            starts, faults = _headers(path, entries, check)
            readable = [(entry, start) for entry, start in starts if not (skip and entry.name.startswith(f"{skip}/"))]
            faults += _contents(path, readable, workers or min(4, os.cpu_count() or 1), check)
            return ZipWalk(
                size=archive.size,
                entries=entries,
                faults=tuple(faults[:MAX_FAULTS]),
                links=_links(archive),
                itunes_metadata=_plist(archive, ITUNES_METADATA),
                zip_metadata=_plist(archive, ZIP_METADATA),
                zip64=archive.size > _FULL or any(entry.size >= _FULL for entry in entries),
                unread=skip,
            )
    except OSError as error:
        raise foreign.unreadable(path, error) from error


_Start = tuple[Entry, int]
"""An entry that can be unpacked, and where its packed data begins."""


def _headers(path: Path, entries: Sequence[Entry], check: Callable[[], None]) -> tuple[list[_Start], list[ZipFault]]:
    """Follow the local headers in the order in which they lie; return what can be unpacked, and the faults."""
    starts: list[_Start] = []
    faults: list[ZipFault] = []
    expected, slack = 0, frozenset({0})
    with path.open("rb") as file:
        for entry in sorted(entries, key=lambda entry: entry.offset):
            check()
            if entry.offset - expected not in slack:
                faults.append(
                    _fault(
                        "order",
                        entry,
                        N_many("Seen", "{count} byte stands before it", "{count} bytes stand before it").of(
                            count=entry.offset - expected
                        ),
                    )
                )
            file.seek(entry.offset)
            header = file.read(_LOCAL.size)
            if len(header) < _LOCAL.size or header[:4] != _MAGIC:
                faults.append(_fault("header", entry, N_("Seen", "no local header where the directory says")))
                expected, slack = entry.offset, frozenset({0})
                continue
            local = _Local(*_LOCAL.unpack(header)[2:])
            name = file.read(local.name_size)
            start = entry.offset + _LOCAL.size + local.name_size + local.extra_size
            faults += _differences(entry, local, name)
            if not _kept_from_unpacking(entry, local, faults):
                starts.append((entry, start))
            expected = start + entry.compressed_size
            slack = _DESCRIPTOR_SIZES if local.flags & _DESCRIPTOR_FLAG else frozenset({0})
            if entry.method == DEFLATED and _lacks_mark(file, local, expected):
                seen = N_("Seen", "its size comes after its data, without the mark that iOS asks for")
                faults.append(_fault("descriptor", entry, seen))
    return starts, faults


@dataclass(frozen=True, slots=True)
class _Local:
    """A local header's fields, from the flags on."""

    flags: int
    method: int
    time: int
    date: int
    crc: int
    compressed_size: int
    size: int
    name_size: int
    extra_size: int


def _lacks_mark(file: BinaryIO, local: _Local, end: int) -> bool:
    """Whether what tells an entry's size only behind its data isn't marked as Apple's readers ask.

    The mark is optional by the format (APPNOTE 4.3.9.3); StreamingZip and BOM refuse what comes without it. Where the
    header tells the size as well, nobody needs what comes behind, and macOS leaves it away.
    """
    if not local.flags & _DESCRIPTOR_FLAG or local.compressed_size not in (0, _FULL):
        return False
    file.seek(end)
    return file.read(len(_DESCRIPTOR_MARK)) != _DESCRIPTOR_MARK


def _differences(entry: Entry, local: _Local, raw: bytes) -> Iterator[ZipFault]:
    if local.method != entry.method:
        seen = N_("Seen", "method {told} in its header, {known} in the directory")
        yield _fault("header", entry, seen.of(told=str(local.method), known=str(entry.method)))
    if not _same_name(entry.name, raw):
        seen = N_("Seen", "called “{name}” in its header")
        yield _fault("header", entry, seen.of(name=raw[:_CUT_NAME].decode("utf-8", "replace")))
    if local.flags & _DESCRIPTOR_FLAG:
        return
    for seen, told, known in (
        (N_("Seen", "checksum {told} in its header, {known} in the directory"), local.crc, entry.crc),
        (
            *(N_("Seen", "packed size {told} in its header, {known} in the directory"), local.compressed_size),
            entry.compressed_size,
        ),
        (N_("Seen", "size {told} in its header, {known} in the directory"), local.size, entry.size),
    ):
        if told not in (known, _FULL):
            yield _fault("header", entry, seen.of(told=str(told), known=str(known)))


def _same_name(name: str, raw: bytes) -> bool:
    """Whether the local name is the directory's; it may be in another encoding where that isn't ASCII."""
    if name.isascii() and raw.isascii():
        return as_unpacked(raw.decode("ascii")) == name
    return not name.isascii()


def _kept_from_unpacking(entry: Entry, local: _Local, faults: list[ZipFault]) -> bool:
    """Note what a phone can't unpack on its way; return whether nobody can."""
    if entry.is_encrypted:
        faults.append(_fault("encrypted", entry, N_("Seen", "protected by a password")))
        return True
    if entry.method not in (STORED, DEFLATED):
        faults.append(_fault("method", entry, N_("Seen", "packed with method {method}").of(method=str(entry.method))))
        return True
    if entry.method == STORED and local.flags & _DESCRIPTOR_FLAG:
        faults.append(_fault("stored-descriptor", entry, N_("Seen", "stored, with its size only after its data")))
    return False


def _contents(path: Path, starts: list[_Start], workers: int, check: Callable[[], None]) -> list[ZipFault]:
    """Unpack everything, share by share in threads, and return what isn't what the directory promises."""
    shares: list[list[_Start]] = [[] for _ in range(workers)]
    for index, one in enumerate(sorted(starts, key=lambda one: -one[0].compressed_size)):
        shares[index % workers].append(one)
    with ThreadPoolExecutor(workers) as pool:
        return [fault for faults in pool.map(lambda share: _share(path, share, check), shares) for fault in faults]


def _share(path: Path, share: list[_Start], check: Callable[[], None]) -> list[ZipFault]:
    faults = []
    with path.open("rb") as file:
        for entry, start in sorted(share, key=lambda one: one[1]):
            if problem := _unpack(file, entry, start, check):
                faults.append(_fault("contents", entry, problem))
    return faults


class _BrokenError(Exception):
    """An entry's content isn't what the directory promises; ``why`` says how."""

    def __init__(self, why: Phrase) -> None:
        super().__init__(str(why))
        self.why = why


def _unpack(file: BinaryIO, entry: Entry, start: int, check: Callable[[], None]) -> Phrase:
    """Return in what an entry's content differs from the directory, NOTHING where it doesn't."""
    crc = size = 0
    try:
        for data in _pieces(file, entry, start, check):
            crc = zlib.crc32(data, crc)
            size += len(data)
            if size > entry.size:
                return N_many(
                    "Seen", "it unpacks to more than {size} byte", "it unpacks to more than {size} bytes", "size"
                ).of(size=entry.size)
    except _BrokenError as error:
        return error.why
    except zlib.error as error:
        return verbatim(str(error))
    if size != entry.size:
        return N_many(
            "Seen",
            "it unpacks to {size} byte instead of {told}",
            "it unpacks to {size} bytes instead of {told}",
            "size",
        ).of(size=size, told=entry.size)
    return NOTHING if crc == entry.crc else N_("Seen", "its checksum is wrong")


def _pieces(file: BinaryIO, entry: Entry, start: int, check: Callable[[], None]) -> Iterator[bytes]:
    """Yield an entry's content in pieces of a mebibyte at most."""
    file.seek(start)
    left = entry.compressed_size
    inflater = zlib.decompressobj(-15) if entry.method == DEFLATED else None
    while left:
        check()
        packed = file.read(min(_CHUNK, left))
        if not packed:
            raise _BrokenError(N_("Seen", "its data is cut off"))
        left -= len(packed)
        if inflater is None:
            yield packed
            continue
        while packed:
            if inflater.eof:
                early = N_many("Seen", "its data ends {count} byte early", "its data ends {count} bytes early")
                raise _BrokenError(early.of(count=left + len(packed)))
            yield inflater.decompress(packed, _UNPACKED_CHUNK)
            packed = inflater.unconsumed_tail or inflater.unused_data
    while inflater is not None and not inflater.eof:
        rest = inflater.decompress(b"", _UNPACKED_CHUNK)
        if not rest:
            raise _BrokenError(N_("Seen", "its data is cut off"))
        yield rest


def _links(archive: Archive) -> dict[str, str]:
    found: dict[str, str] = {}
    for entry in archive.entries:
        if not entry.is_symlink or len(found) >= MAX_LINKS:
            continue
        try:
            found[entry.name] = archive.read(entry, limit=MAX_LINK_BYTES).decode("utf-8", "replace")
        except PackageError:
            found[entry.name] = ""
    return found


def _plist(archive: Archive, name: str) -> Mapping[str, Any] | None:
    entry = archive.find(name)
    if entry is None or entry.is_folder:
        return None
    try:
        return read_plist(archive.read(entry, limit=MAX_BYTES), name)
    except PackageError:
        return {}


def _fault(kind: ZipFaultKind, entry: Entry, detail: Phrase) -> ZipFault:
    return ZipFault(kind, entry.name[:_CUT_NAME], detail)
