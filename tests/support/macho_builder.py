"""Small Mach-O files with everything an install looks at: slices, load commands and a code signature.

The layout follows xnu's ``EXTERNAL_HEADERS/mach-o/loader.h`` and ``osfmk/kern/cs_blobs.h``. There is no code in
them that could run.
"""

from __future__ import annotations

import datetime as dt
import hashlib
import plistlib
import struct
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Literal

from asn1crypto import core
from support.apple_authority import Identity
from support.cms_builder import sign

PAGE = 4096
CPU = {
    "arm64": (0x0100000C, 0),
    "arm64e": (0x0100000C, 0x80000002),
    "armv7": (12, 9),
    "armv7s": (12, 11),
    "x86_64": (0x01000007, 3),
    "i386": (7, 3),
}
PLATFORM = {"macos": 1, "ios": 2, "tvos": 3, "watchos": 4, "ios-simulator": 7, "visionos": 11}
LINKEDIT_ROOM = 24 * 1024
"""Bytes kept for the signature besides its pages' digests: its size must be known before it is made."""

SignatureKind = Literal["cms", "ad-hoc"]
EXECUTABLE, DYLIB = 2, 6

# A digest's name here, as hashlib has it, its number in a code directory and the bytes that are kept.
DIGESTS = {
    "sha1": ("sha1", 1, 20),
    "sha256": ("sha256", 2, 32),
    "sha256-truncated": ("sha256", 3, 20),
    "sha384": ("sha384", 4, 48),
}


@dataclass(frozen=True)
class Seal:
    """What a code signature says and who says it; the files it covers are bytes, or None where it covers none."""

    identifier: str
    kind: SignatureKind = "cms"
    identity: Identity | None = None
    team_id: str = ""
    entitlements: Mapping[str, Any] | None = None
    der_entitlements: bool = True
    info_plist: bytes | None = None
    code_resources: bytes | None = None
    digests: Sequence[str] = ("sha256",)
    version: int = 0x20400
    page_shift: int = 12
    flags: int = 0
    change_directory: Callable[[bytes], bytes] = bytes
    """What is done to each code directory before it is signed, so that nothing else breaks."""
    change_blobs: Callable[[dict[int, bytes]], dict[int, bytes]] = dict
    """What is done to the parts of the signature last of all."""
    der: bytes | None = None
    """What stands in place of the entitlements in DER."""
    signs_over: bytes | None = None
    """What the CMS message signs in place of the code directory."""
    cdhashes: Sequence[bytes] | None = None
    """What the signed lists of code directories hold in place of the truth."""
    named: Sequence[str] | None = None
    """The digests whose directories the second of these lists names, where it doesn't name all."""


def thin(
    architecture: str = "arm64",
    *,
    seal: Seal | None = None,
    minimum_os: str = "15.0",
    platform: str = "ios",
    cryptid: int = 0,
    code_bytes: int = PAGE,
    code: bytes | None = None,
    file_type: int = EXECUTABLE,
    libraries: Sequence[str] = (),
    run_paths: Sequence[str] = (),
) -> bytes:
    """Return a Mach-O of one architecture; ``code_bytes`` of filler stand where the code would be."""
    wide = CPU[architecture][0] & 0x01000000
    magic, header_size = (0xFEEDFACF, 32) if wide else (0xFEEDFACE, 28)
    filler = code if code is not None else bytes(index * 7 % 251 for index in range(code_bytes))
    text_size = _round(PAGE + len(filler), PAGE)
    room = LINKEDIT_ROOM + _digest_bytes(text_size, seal) if seal else 16
    # Segments, the build version, the encryption range and, last, the signature's place.
    commands = [
        _segment(wide, b"__TEXT", 0, text_size),
        _segment(wide, b"__LINKEDIT", text_size, room),
        struct.pack("<6I", 0x32, 24, PLATFORM[platform], _version(minimum_os), _version("18.0"), 0),
        struct.pack("<6I", 0x2C, 24, PAGE, PAGE, cryptid, 0)
        if wide
        else struct.pack("<5I", 0x21, 20, PAGE, PAGE, cryptid),
    ]
    commands += [_named(0xC, 24, name) for name in libraries] + [_named(0x8000001C, 12, path) for path in run_paths]
    if seal:
        commands.append(struct.pack("<4I", 0x1D, 16, text_size, room))
    body = b"".join(commands)
    kind, subtype = CPU[architecture]
    header = struct.pack("<7I", magic, kind, subtype, file_type, len(commands), len(body), 0x200085)
    head = header.ljust(header_size, b"\0") + body
    unsigned = head.ljust(PAGE, b"\0") + filler.ljust(text_size - PAGE, b"\0")
    if not seal:
        return unsigned + bytes(room)
    blob = superblob(unsigned, seal)
    if len(blob) > room:
        raise ValueError(f"the signature needs {len(blob)} bytes")
    return unsigned + blob.ljust(room, b"\0")


def fat(slices: Mapping[str, bytes]) -> bytes:
    """Return a fat file of these slices, each aligned as lipo does it."""
    offset, heads, bodies = PAGE, b"", b""
    for architecture, data in slices.items():
        heads += struct.pack(">5I", *CPU[architecture], offset, len(data), 12)
        bodies += data.ljust(_round(len(data), PAGE), b"\0")
        offset = PAGE + len(bodies)
    return (struct.pack(">2I", 0xCAFEBABE, len(slices)) + heads).ljust(PAGE, b"\0") + bodies


def superblob(code: bytes, seal: Seal) -> bytes:
    """Return the embedded signature of ``code``: directories, requirements, entitlements, CMS."""
    blobs: dict[int, bytes] = {2: _blob(0xFADE0C01, struct.pack(">I", 0))}
    if seal.entitlements is not None:
        blobs[5] = _blob(0xFADE7171, plistlib.dumps(dict(seal.entitlements)))
        if seal.der_entitlements:
            der = der_entitlements(seal.entitlements) if seal.der is None else seal.der
            blobs[7] = _blob(0xFADE7172, der)
    directories = [code_directory(code, seal, blobs, digest) for digest in seal.digests]
    for index, directory in enumerate(directories):
        blobs[0 if index == 0 else 0x1000 + index - 1] = directory
    if seal.kind == "cms":
        if seal.identity is None:
            raise ValueError("a CMS signature needs an identity")
        blobs[0x10000] = _blob(0xFADE0B01, _cms(directories, seal))
    blobs = seal.change_blobs(blobs)
    offset, index, body = 12 + 8 * len(blobs), b"", b""
    for slot, blob in sorted(blobs.items()):
        index += struct.pack(">2I", slot, offset + len(body))
        body += blob
    return _blob(0xFADE0CC0, struct.pack(">I", len(blobs)) + index + body)


def code_directory(code: bytes, seal: Seal, blobs: Mapping[int, bytes], digest: str) -> bytes:
    """Return a code directory over ``code`` with seven special slots."""
    name, kind, kept = DIGESTS[digest]

    def hashed(data: bytes | None) -> bytes:
        return hashlib.new(name, data).digest()[:kept] if data is not None else bytes(kept)

    special = {1: seal.info_plist, 2: blobs.get(2), 3: seal.code_resources, 5: blobs.get(5), 7: blobs.get(7)}
    count, page = 7, 1 << seal.page_shift if seal.page_shift else len(code)
    slots = b"".join(hashed(special.get(number)) for number in range(count, 0, -1))
    pages = [hashed(code[at : at + page]) for at in range(0, len(code), page)]
    header_size = 88 if seal.version >= 0x20400 else 52
    identifier, team = seal.identifier.encode() + b"\0", seal.team_id.encode() + b"\0"
    team_offset = header_size + len(identifier) if seal.team_id else 0
    hash_offset = header_size + len(identifier) + (len(team) if seal.team_id else 0) + len(slots)
    flags = seal.flags | (2 if seal.kind == "ad-hoc" else 0)
    header = struct.pack(
        ">7I4B4I",
        *(seal.version, flags, hash_offset, header_size, count, len(pages), len(code)),
        *(kept, kind, 0, seal.page_shift),
        *(0, 0, team_offset, 0),
    )
    if seal.version >= 0x20400:
        header += struct.pack(">4Q", 0, 0, PAGE, 1)
    else:
        header = header[:-4]
    names = identifier + (team if seal.team_id else b"")
    return seal.change_directory(_blob(0xFADE0C02, header + names + slots + b"".join(pages)))


def der_entitlements(entitlements: Mapping[str, Any]) -> bytes:
    """Return entitlements as the DER that iOS 15 and later read: APPLICATION 16 { version 1, dictionary }."""
    return _tagged(0x70, core.Integer(1).dump() + _der_value(dict(entitlements)))


def der_dictionary(values: Mapping[str, Any]) -> bytes:
    """Return a property list as the DER that stands in newer profiles: a SET of pairs."""
    return _tagged(
        0x31, b"".join(_tagged(0x30, _der_value(key) + _der_value(item)) for key, item in sorted(values.items()))
    )


def _der_value(value: Any) -> bytes:
    dumped: bytes
    match value:
        case bytes():
            dumped = core.OctetString(value).dump()
        case dt.datetime():
            dumped = core.UTCTime(value.replace(tzinfo=dt.UTC)).dump()
        case bool():
            dumped = core.Boolean(value).dump()
        case int():
            dumped = core.Integer(value).dump()
        case str():
            dumped = core.UTF8String(value).dump()
        case list() | tuple():
            dumped = _tagged(0x30, b"".join(_der_value(item) for item in value))
        case dict():
            pairs = sorted(value.items())
            dumped = _tagged(0xB0, b"".join(_tagged(0x30, _der_value(key) + _der_value(item)) for key, item in pairs))
        case _:
            raise TypeError(f"no DER entitlement for {type(value).__name__}")
    return dumped


def _cms(directories: Sequence[bytes], seal: Seal) -> bytes:
    algorithms = {"sha1": "1.3.14.3.2.26", "sha256": "2.16.840.1.101.3.4.2.1", "sha384": "2.16.840.1.101.3.4.2.2"}
    names = [DIGESTS[digest][0] for digest in seal.digests]
    hashes = [hashlib.new(name, one).digest() for name, one in zip(names, directories, strict=True)]
    hashes = list(seal.cdhashes) if seal.cdhashes is not None else hashes
    listed = plistlib.dumps({"cdhashes": [one[:20] for one in hashes]})
    pairs = tuple(
        _tagged(0x30, core.ObjectIdentifier(algorithms[name]).dump() + core.OctetString(one).dump())
        for digest, name, one in zip(seal.digests, names, hashes, strict=False)
        if seal.named is None or digest in seal.named
    )
    assert seal.identity is not None
    return sign(
        directories[0] if seal.signs_over is None else seal.signs_over,
        seal.identity,
        detached=True,
        attributes=[
            ("1.2.840.113635.100.9.1", (core.OctetString(listed).dump(),)),
            ("1.2.840.113635.100.9.2", pairs),
        ],
    )


def _digest_bytes(size: int, seal: Seal) -> int:
    return -(-size // (1 << seal.page_shift)) * sum(DIGESTS[digest][2] for digest in seal.digests)


def _tagged(tag: int, content: bytes) -> bytes:
    size = len(content)
    if size < 0x80:
        return bytes([tag, size]) + content
    length = size.to_bytes((size.bit_length() + 7) // 8, "big")
    return bytes([tag, 0x80 | len(length)]) + length + content


def _blob(magic: int, content: bytes) -> bytes:
    return struct.pack(">2I", magic, len(content) + 8) + content


def _segment(wide: int, name: bytes, offset: int, size: int) -> bytes:
    if wide:
        return struct.pack("<2I16s4Q4I", 0x19, 72, name, offset, size, offset, size, 5, 5, 0, 0)
    return struct.pack("<2I16s8I", 1, 56, name, offset, size, offset, size, 5, 5, 0, 0)


def _named(kind: int, head: int, name: str) -> bytes:
    """Return a command that ends in a text, as those of libraries and run paths do."""
    text = name.encode() + b"\0"
    text = text.ljust(_round(len(text), 8), b"\0")
    return struct.pack("<3I", kind, head + len(text), head).ljust(head, b"\0") + text


def _version(text: str) -> int:
    major, minor, patch = ([int(part) for part in text.split(".")] + [0, 0])[:3]
    return major << 16 | minor << 8 | patch


def _round(size: int, to: int) -> int:
    return -(-size // to) * to
