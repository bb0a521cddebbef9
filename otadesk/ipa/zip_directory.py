"""Reads a zip's central directory, and nothing else of it.

The standard library's reader takes 6 µs an entry and 16 ms to import, reads a directory of any size into memory and
garbles names in UTF-8 that lack the flag, as macOS writes them. This one is bounded and keeps what an install looks
at: modes, methods, flags and where each entry begins. The format is PKWARE's APPNOTE 6.3.10, sections 4.3 to 4.5.
"""

from __future__ import annotations

import re
import stat
import struct
import zlib
from collections.abc import Iterator
from typing import BinaryIO, NamedTuple

from otadesk.errors import PackageError
from otadesk.phrases import N_

MAX_ENTRIES = 200_000
MAX_DIRECTORY_BYTES = 64 << 20
MAX_COMMENT = 0xFFFF

STORED = 0
DEFLATED = 8

_END = struct.Struct("<4s4H2LH")
_END64_LOCATOR = struct.Struct("<4sLQL")
_END64 = struct.Struct("<4sQ2H2L4Q")
_ENTRY = struct.Struct("<4s2B5H3L5H2L")
_UNIX_SYSTEMS = frozenset({3, 19})  # Unix, and OS X as Apple's own Archive Utility marks it
_UTF8_FLAG = 0x800
_ENCRYPTED_FLAG = 0x1
_FULL = 0xFFFFFFFF
_IDLE = re.compile(r"/(?:\.?/)+")


class Entry(NamedTuple):
    """One entry as the central directory tells it; ``offset`` is where its local header begins in the file.

    A named tuple, since games have tens of thousands of them and a frozen dataclass takes four times as long to make.
    """

    name: str
    method: int
    flags: int
    crc: int
    compressed_size: int
    size: int
    offset: int
    system: int
    mode: int
    """The Unix mode with its file type; 0 where the zip was not made on Unix."""
    in_utf8: bool = True
    """Whether the name is written in UTF-8, as Apple's file systems take names; else it was read in code page 437."""

    @property
    def is_folder(self) -> bool:
        """Whether it stands for a folder."""
        return self.name.endswith("/")

    @property
    def is_symlink(self) -> bool:
        """Whether its content is the path it points to."""
        return stat.S_ISLNK(self.mode)

    @property
    def is_encrypted(self) -> bool:
        """Whether a password is needed."""
        return bool(self.flags & _ENCRYPTED_FLAG)


def read_directory(file: BinaryIO, size: int) -> tuple[Entry, ...]:
    """Return the entries in the order of the directory; PackageError for a damaged or an excessive one."""
    tail_start = max(0, size - MAX_COMMENT - _END.size - _END64_LOCATOR.size)
    file.seek(tail_start)
    tail = file.read(size - tail_start)
    end = _find_end(tail)
    if end < 0:
        raise truncated()
    fields = _END.unpack_from(tail, end)
    count, length, offset = fields[4], fields[5], fields[6]
    end += tail_start
    # From 2 GiB on some writers add the zip64 records though the plain ones still hold, so these are always looked for.
    if end >= _END64_LOCATOR.size:
        count, length, offset, end = _zip64(file, end, (count, length, offset))
    if count > MAX_ENTRIES or length > MAX_DIRECTORY_BYTES:
        raise PackageError(
            N_("Error", "The file lists more entries than any app has."),
            detail=f"{count} entries in a directory of {length} bytes",
            hint=N_("Error", "Export the IPA again with Xcode; this one was made to do harm or is damaged."),
            reason="too-many-entries",
        )
    # Something may stand before the zip, a self-extractor for one: then all offsets are short by its length.
    start = end - length
    shift = start - offset
    if start < 0 or shift < 0:
        raise damaged(f"the directory of {length} bytes does not fit before byte {end}")
    file.seek(start)
    data = file.read(length)
    entries = tuple(_entries(data, count, shift))
    if any(entry.offset + entry.compressed_size > start for entry in entries):
        raise damaged("an entry lies outside the file")
    return entries


def truncated() -> PackageError:
    """Return the error for a zip that begins well and has no end."""
    return PackageError(
        N_("Error", "The file is incomplete: it begins like an IPA, but its end is missing."),
        detail="the zip has no central directory",
        hint=N_("Error", "Download or copy it again; the first attempt stopped early."),
        reason="truncated-zip",
    )


def damaged(detail: str) -> PackageError:
    """Return the error for a zip that contradicts itself."""
    return PackageError(
        N_("Error", "The file is damaged and can’t be read as an IPA."),
        detail=detail,
        hint=N_("Error", "Copy or export it again; an iPhone couldn’t unpack this one either."),
        reason="damaged-zip",
    )


def _find_end(tail: bytes) -> int:
    """Return where the last end record stands whose comment fits, -1 where there is none."""
    at = tail.rfind(b"PK\5\6")
    while at >= 0:
        if at + _END.size <= len(tail) and at + _END.size + _END.unpack_from(tail, at)[7] <= len(tail):
            return at
        at = tail.rfind(b"PK\5\6", 0, at)
    return -1


def _zip64(file: BinaryIO, end: int, plain: tuple[int, int, int]) -> tuple[int, int, int, int]:
    file.seek(end - _END64_LOCATOR.size)
    magic, _disk, told, _disks = _END64_LOCATOR.unpack(file.read(_END64_LOCATOR.size))
    if magic != b"PK\6\7":
        return *plain, end
    # The record stands right before its locator. What the locator tells is wrong where something stands before the
    # zip, and right where the record has a tail of its own.
    for at in (end - _END64_LOCATOR.size - _END64.size, told):
        if 0 <= at <= end - _END64_LOCATOR.size - _END64.size:
            file.seek(at)
            record = _END64.unpack(file.read(_END64.size))
            if record[0] == b"PK\6\6":
                return record[7], record[8], record[9], at
    raise damaged("the zip64 end record is not where it should be")


def _entries(data: bytes, count: int, shift: int) -> Iterator[Entry]:
    at = 0
    unpack, header = _ENTRY.unpack_from, _ENTRY.size
    for index in range(count):
        if at + header > len(data):
            raise damaged(f"the directory ends after {index} of {count} entries")
        (
            magic,
            _version,
            system,
            _needed,
            flags,
            method,
            _time,
            _date,
            crc,
            compressed_size,
            size,
            name_size,
            extra_size,
            comment_size,
            _disk,
            _internal,
            external,
            offset,
        ) = unpack(data, at)
        if magic != b"PK\1\2":
            raise damaged(f"entry {index} of the directory is not one")
        start = at + header
        raw = data[start : start + name_size]
        at = start + name_size + extra_size + comment_size
        if at > len(data):
            raise damaged(f"entry {index} of the directory is cut off")
        name = None
        if extra_size:
            extra = data[start + name_size : start + name_size + extra_size]
            size, compressed_size, offset = _zip64_sizes(extra, size, compressed_size, offset)
            name = _unicode_path(extra, raw)
        text, in_utf8 = (name, True) if name else _decoded(raw, flags)
        yield Entry(
            as_unpacked(text),
            method,
            flags,
            crc,
            compressed_size,
            size,
            offset + shift,
            system,
            external >> 16 if system in _UNIX_SYSTEMS else 0,
            in_utf8,
        )


def _fields(extra: bytes) -> Iterator[tuple[int, bytes]]:
    at = 0
    while at + 4 <= len(extra):
        kind, size = struct.unpack_from("<2H", extra, at)
        yield kind, extra[at + 4 : at + 4 + size]
        at += 4 + size


def _zip64_sizes(extra: bytes, size: int, compressed_size: int, offset: int) -> tuple[int, int, int]:
    """Return the sizes and the offset, taking from the zip64 field what did not fit (APPNOTE 4.5.3)."""
    if _FULL not in (size, compressed_size, offset):
        return size, compressed_size, offset
    values = [size, compressed_size, offset]
    for kind, body in _fields(extra):
        if kind == 1:
            numbers = iter(struct.unpack_from(f"<{len(body) // 8}Q", body))
            values = [next(numbers, value) if value == _FULL else value for value in values]
    return values[0], values[1], values[2]


def _unicode_path(extra: bytes, raw: bytes) -> str | None:
    """Return the name of Info-ZIP's Unicode Path field where it belongs to this very name (APPNOTE 4.6.9)."""
    for kind, body in _fields(extra):
        if kind == 0x7075 and len(body) > 5 and struct.unpack_from("<L", body, 1)[0] == zlib.crc32(raw):
            return body[5:].decode("utf-8", "replace")
    return None


def as_unpacked(name: str) -> str:
    """Return a name without what unpacking passes over: “./” at its start, “/./” and “//” within."""
    if "//" in name or "/./" in name:
        name = _IDLE.sub("/", name)
    return name[2:] if name.startswith("./") and len(name) > 2 else name


def _decoded(raw: bytes, flags: int) -> tuple[str, bool]:
    """Decode a name, and say whether it is in UTF-8.

    Apple's tools write UTF-8 without the flag for it, so that is tried before code page 437.
    """
    try:
        return raw.decode("utf-8"), True
    except UnicodeDecodeError:
        return raw.decode("utf-8", "replace") if flags & _UTF8_FLAG else raw.decode("cp437"), False
