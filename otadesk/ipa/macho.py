"""Reads Mach-O files as far as an install looks at them: slices, platform, oldest system, encryption, libraries.

From xnu's ``EXTERNAL_HEADERS/mach-o/loader.h`` and ``fat.h``. The file is read through a source in ascending order,
for it lies deflated in the IPA: the heads of the slices come first, each signature at its slice's end.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple, Protocol

MAX_SLICES = 16
MAX_COMMANDS = 10_000
MAX_COMMANDS_BYTES = 4 << 20
MAX_SIGNATURE_BYTES = 32 << 20
_HEAD_BYTES = 32

_FAT, _FAT_64 = b"\xca\xfe\xba\xbe", b"\xca\xfe\xba\xbf"
_THIN = {
    b"\xcf\xfa\xed\xfe": ("<", 32),
    b"\xce\xfa\xed\xfe": ("<", 28),
    b"\xfe\xed\xfa\xcf": (">", 32),
    b"\xfe\xed\xfa\xce": (">", 28),
}
MAGICS = frozenset({_FAT, _FAT_64, *_THIN})

_CPU_64 = 0x01000000
_ARCHITECTURES = {
    (12, 6): "armv6",
    (12, 9): "armv7",
    (12, 10): "armv7f",
    (12, 11): "armv7s",
    (12, 12): "armv7k",
    (12 | _CPU_64, 2): "arm64e",
    (12 | 0x02000000, 1): "arm64_32",
}
_FAMILIES = {7: "i386", 7 | _CPU_64: "x86_64", 12: "arm", 12 | _CPU_64: "arm64", 12 | 0x02000000: "arm64_32", 18: "ppc"}
_SUBTYPE_MASK = 0x00FFFFFF

# Load commands; the flag 0x80000000 (required by dyld) is taken off before they are compared.
_LOAD_DYLIB, _REEXPORT_DYLIB = 0xC, 0x1F
_CODE_SIGNATURE = 0x1D
_ENCRYPTION_INFO, _ENCRYPTION_INFO_64 = 0x21, 0x2C
_BUILD_VERSION = 0x32
_RPATH = 0x1C
_REQUIRED_BY_DYLD = 0x80000000
_VERSION_MIN = {0x24: "macos", 0x25: "ios", 0x2F: "tvos", 0x30: "watchos"}
_PLATFORMS = {
    1: "macos",
    2: "ios",
    3: "tvos",
    4: "watchos",
    6: "mac-catalyst",
    7: "ios-simulator",
    8: "tvos-simulator",
    9: "watchos-simulator",
    11: "visionos",
    12: "visionos-simulator",
}
_INTEL = ("i386", "x86_64")
_MACS = (*_INTEL, "ppc")
FILE_TYPES = {1: "object", 2: "executable", 6: "dylib", 8: "bundle", 10: "dsym"}


class MachOError(ValueError):
    """The bytes are not a Mach-O file, or one that contradicts itself."""


class Source(Protocol):
    """Gives ranges of a file whose offsets never go back."""

    size: int

    def read_at(self, offset: int, size: int) -> bytes:
        """Return up to ``size`` bytes from ``offset``, fewer at the file's end."""


@dataclass(frozen=True, slots=True)
class Slice:
    """One architecture: where it lies in the file and what its load commands say; "" and None are absent."""

    architecture: str
    offset: int
    size: int
    file_type: str
    platform: str
    minimum_os: str
    sdk: str
    encrypted: bool | None
    """Whether FairPlay's encryption is on (cryptid other than 0); None where the load commands were not read."""
    libraries: tuple[str, ...]
    """The install names of the libraries that must be there when it starts."""
    run_paths: tuple[str, ...]
    signature_range: tuple[int, int] | None
    """Offset within the slice and size of the code signature."""


def is_for_no_device(one: Slice) -> bool:
    """Whether a slice is for Macs or simulators; of one that names no platform the processor tells."""
    return one.platform in ("macos", "mac-catalyst") or one.platform.endswith("-simulator") or one.architecture in _MACS


def read_slices(source: Source, *, reach: int) -> tuple[Slice, ...]:
    """Return the slices in the order in which they lie; MachOError where it isn't a Mach-O that holds together.

    Of slices that begin at ``reach`` bytes or later, only what the fat header says is known.
    """
    return tuple(
        read_slice(source, place) if place.offset < reach else _unread(place.architecture, place.offset, place.size)
        for place in places(source)
    )


def read_signed_slices(source: Source) -> tuple[tuple[Slice, bytes | None], ...]:
    """Return each slice with its signature's bytes, None where it has none; this reads the file to its end."""
    found = []
    for place in places(source):
        one = read_slice(source, place)
        found.append((one, read_signature(source, one)))
    return tuple(found)


def read_signature(source: Source, one: Slice) -> bytes | None:
    """Return the bytes of a slice's signature, as many as there are; None where it has none."""
    if one.signature_range is None:
        return None
    offset, size = one.signature_range
    return source.read_at(one.offset + offset, max(0, min(size, one.size - offset, MAX_SIGNATURE_BYTES)))


class Place(NamedTuple):
    """Where a slice lies; ``head`` are its first bytes where they have been read, since sources don't go back."""

    offset: int
    size: int
    architecture: str
    head: bytes = b""


def places(source: Source) -> list[Place]:
    """Return where the slices lie, in ascending order; a thin file is one slice."""
    head = source.read_at(0, _HEAD_BYTES)
    magic = head[:4]
    if magic in _THIN:
        return [Place(0, source.size, "", head)]
    if magic not in (_FAT, _FAT_64) or len(head) < 8:
        raise MachOError("it has no Mach-O header")
    entry = struct.Struct(">2I2Q2I" if magic == _FAT_64 else ">5I")
    count = struct.unpack_from(">I", head, 4)[0]
    if not 0 < count <= MAX_SLICES:
        raise MachOError(f"its fat header lists {count} architectures")
    end = 8 + count * entry.size
    table = head + source.read_at(len(head), max(0, end - len(head)))
    if len(table) < end:
        raise MachOError("its fat header is cut off")
    found = []
    for index in range(count):
        cpu, subtype, offset, size, *_ = entry.unpack_from(table, 8 + index * entry.size)
        found.append(Place(offset, size, _architecture(cpu, subtype)))
    at = max(end, len(head))
    for place in sorted(found):
        if place.offset < at or place.offset + place.size > source.size:
            raise MachOError("its architectures overlap or lie outside the file")
        at = place.offset + place.size
    return sorted(found)


def _architecture(cpu: int, subtype: int) -> str:
    return _ARCHITECTURES.get((cpu, subtype & _SUBTYPE_MASK)) or _FAMILIES.get(cpu) or f"cpu-{cpu}"


def _unread(architecture: str, offset: int, size: int) -> Slice:
    return Slice(architecture, offset, size, "", "", "", "", None, (), (), None)


def read_slice(source: Source, place: Place) -> Slice:
    """Return what the load commands of the slice at this place say; MachOError where it doesn't hold together."""
    offset, size = place.offset, place.size
    head = place.head or source.read_at(offset, min(size, _HEAD_BYTES))
    order, header_size = _THIN.get(head[:4], ("", 0))
    if not order or len(head) < header_size:
        raise MachOError("an architecture has no Mach-O header")
    cpu, subtype, file_type, count, commands_size = struct.unpack_from(f"{order}5I", head, 4)
    if count > MAX_COMMANDS or commands_size > min(MAX_COMMANDS_BYTES, size - header_size):
        raise MachOError("the load commands lie outside the file")
    # A thin header of 28 bytes was read with the 4 that follow it, and sources don't go back.
    body = head[header_size:] + source.read_at(offset + len(head), max(0, commands_size - (len(head) - header_size)))
    architecture = _architecture(cpu, subtype)
    facts = _Facts(order, on_intel=architecture in _INTEL)
    for kind, command in _commands(body[:commands_size], order, count):
        facts.take(kind & ~_REQUIRED_BY_DYLD, command)
    if facts.signature_range and not header_size + commands_size <= facts.signature_range[0] <= size:
        raise MachOError("the code signature lies outside the file")
    return Slice(
        architecture=architecture,
        offset=offset,
        size=size,
        file_type=FILE_TYPES.get(file_type, f"type-{file_type}"),
        platform=facts.platform,
        minimum_os=facts.minimum_os,
        sdk=facts.sdk,
        encrypted=facts.encrypted,
        libraries=tuple(facts.libraries),
        run_paths=tuple(facts.run_paths),
        signature_range=facts.signature_range,
    )


def _commands(body: bytes, order: str, count: int) -> Iterator[tuple[int, bytes]]:
    """Yield the load commands; they may be cut off, then MachOError."""
    at = 0
    for _ in range(count):
        if at + 8 > len(body):
            raise MachOError("the load commands are cut off")
        kind, size = struct.unpack_from(f"{order}2I", body, at)
        if size < 8 or at + size > len(body):
            raise MachOError("a load command is larger than the room for it")
        yield kind, body[at : at + size]
        at += size


class _Facts:
    """Collects what the load commands of one slice say."""

    def __init__(self, order: str, *, on_intel: bool) -> None:
        self._order, self._on_intel = order, on_intel
        self.platform = self.minimum_os = self.sdk = ""
        self.encrypted = False
        self.libraries: list[str] = []
        self.run_paths: list[str] = []
        self.signature_range: tuple[int, int] | None = None

    def take(self, kind: int, command: bytes) -> None:
        """Note what one load command says; those of no interest and short ones are left aside."""
        if kind in _VERSION_MIN and len(command) >= 16:
            system = _VERSION_MIN[kind]
            # Until Xcode 10 a simulator build named the system alone; the Mac's processor is what makes it one.
            self.platform = f"{system}-simulator" if self._on_intel and system != "macos" else system
            self.minimum_os, self.sdk = map(_version, self._numbers(command, 2))
        elif kind == _BUILD_VERSION and len(command) >= 20:
            platform, minimum_os, sdk = self._numbers(command, 3)
            self.platform = _PLATFORMS.get(platform, f"platform-{platform}")
            self.minimum_os, self.sdk = _version(minimum_os), _version(sdk)
        elif kind in (_ENCRYPTION_INFO, _ENCRYPTION_INFO_64) and len(command) >= 20:
            self.encrypted = self.encrypted or self._numbers(command, 3)[2] != 0
        elif kind == _CODE_SIGNATURE and len(command) >= 16:
            offset, size = self._numbers(command, 2)
            self.signature_range = (offset, size)
        elif kind in (_LOAD_DYLIB, _REEXPORT_DYLIB):
            self.libraries.append(self._string(command))
        elif kind == _RPATH:
            self.run_paths.append(self._string(command))

    def _numbers(self, command: bytes, count: int) -> tuple[int, ...]:
        return struct.unpack_from(f"{self._order}{count}I", command, 8)

    def _string(self, command: bytes) -> str:
        """Return the text of a command that holds its offset first (``union lc_str``)."""
        offset = self._numbers(command, 1)[0] if len(command) >= 12 else len(command)
        return command[offset:].split(b"\0", 1)[0].decode("utf-8", "replace")


def _version(packed: int) -> str:
    """Return a version packed as xxxx.yy.zz, without a third number that is 0."""
    major, minor, patch = packed >> 16, packed >> 8 & 0xFF, packed & 0xFF
    return f"{major}.{minor}.{patch}" if patch else f"{major}.{minor}"
