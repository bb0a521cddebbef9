"""The structures of an embedded code signature: the blob of blobs and the code directories in it.

All numbers are big-endian. From xnu's ``osfmk/kern/cs_blobs.h``, whose names are used here.
"""

from __future__ import annotations

import hashlib
import struct
from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

EMBEDDED_SIGNATURE = 0xFADE0CC0
CODE_DIRECTORY = 0xFADE0C02
REQUIREMENTS = 0xFADE0C01
ENTITLEMENTS = 0xFADE7171
DER_ENTITLEMENTS = 0xFADE7172
BLOB_WRAPPER = 0xFADE0B01

SLOT_CODE_DIRECTORY = 0
SLOT_REQUIREMENTS = 2
SLOT_ENTITLEMENTS = 5
SLOT_DER_ENTITLEMENTS = 7
SLOT_ALTERNATE_CODE_DIRECTORIES = range(0x1000, 0x1005)
SLOT_CMS = 0x10000

FLAG_LINKER_SIGNED = 0x20000

MAX_BLOBS = 64
_MAX_NAME = 1024
_HEADER = struct.Struct(">9I4BI")
_SUPPORTS_SCATTER = 0x20100
_SUPPORTS_TEAM_ID = 0x20200
_SUPPORTS_CODE_LIMIT_64 = 0x20300
# Name, bytes of the whole digest that are kept.
_HASHES: Mapping[int, tuple[str, int]] = MappingProxyType(
    {1: ("sha1", 20), 2: ("sha256", 32), 3: ("sha256", 20), 4: ("sha384", 48), 5: ("sha512", 64)}
)


class SignatureError(ValueError):
    """The code signature's structure is damaged."""


@dataclass(frozen=True, slots=True)
class CodeDirectory:
    """What is signed: the code page by page and, in special slots, the files around it."""

    version: int
    flags: int
    identifier: str
    team_id: str
    hash_type: int
    hash_size: int
    page_shift: int
    """The size of a page as a power of two; 0 means that all code is one page."""
    code_limit: int
    special_slots: Mapping[int, bytes]
    """Digests by the slot's number from 1 up; those that cover nothing are absent."""
    code_slots: bytes
    """The digests of the pages, one after the other."""
    data: bytes

    @property
    def digest(self) -> str:
        """The hash's name as hashlib has it; truncated SHA-256 goes by the same name, others are "type-n"."""
        return _HASHES[self.hash_type][0] if self.hash_type in _HASHES else f"type-{self.hash_type}"

    @property
    def kept_bytes(self) -> int:
        """How much of each digest is kept, by the hash's type; 0 for unknown types."""
        return _HASHES[self.hash_type][1] if self.hash_type in _HASHES else 0

    @property
    def is_scattered(self) -> bool:
        """Whether it covers ranges that lie apart, which no known signer writes and no phone takes."""
        return self.version >= _SUPPORTS_SCATTER and self.data[44:48] not in (b"", b"\0\0\0\0")

    @property
    def cdhash(self) -> bytes:
        """The hash of the directory itself, cut to 20 bytes, by which the system knows this code."""
        return hashlib.new(self.digest, self.data).digest()[:20] if self.hash_type in _HASHES else b""


@dataclass(frozen=True, slots=True)
class EmbeddedSignature:
    """The blobs of a signature; ``blobs`` holds each one whole, its header included, by its slot."""

    blobs: Mapping[int, bytes]
    code_directories: tuple[CodeDirectory, ...]
    """The primary one first."""

    def content(self, slot: int) -> bytes | None:
        """Return what a blob wraps, None where there is no such blob."""
        blob = self.blobs.get(slot)
        return blob[8:] if blob is not None else None


def read_embedded_signature(data: bytes) -> EmbeddedSignature:
    """Take the signature apart that ``LC_CODE_SIGNATURE`` points to; SignatureError where it doesn't hold together."""
    blob = _blob(data, 0)
    if _magic(blob) != EMBEDDED_SIGNATURE or len(blob) < 12:
        raise SignatureError("it is not an embedded signature")
    count = struct.unpack_from(">I", blob, 8)[0]
    if count > MAX_BLOBS or 12 + 8 * count > len(blob):
        raise SignatureError(f"it lists {count} parts")
    blobs: dict[int, bytes] = {}
    for index in range(count):
        slot, offset = struct.unpack_from(">2I", blob, 12 + 8 * index)
        if slot in blobs:
            raise SignatureError(f"part {slot:#x} is there twice")
        blobs[slot] = _blob(blob, offset)
    places = (SLOT_CODE_DIRECTORY, *SLOT_ALTERNATE_CODE_DIRECTORIES)
    directories = tuple(_code_directory(blobs[slot]) for slot in places if slot in blobs)
    if SLOT_CODE_DIRECTORY not in blobs:
        raise SignatureError("it has no code directory")
    return EmbeddedSignature(MappingProxyType(blobs), directories)


def _magic(blob: bytes) -> int:
    return int.from_bytes(blob[:4], "big")


def _blob(data: bytes, offset: int) -> bytes:
    """Return the blob at ``offset``; each begins with its magic and its length."""
    if offset + 8 > len(data):
        raise SignatureError("a part lies outside")
    size = struct.unpack_from(">I", data, offset + 4)[0]
    if size < 8 or offset + size > len(data):
        raise SignatureError(f"a part of {size} bytes lies outside")
    return data[offset : offset + size]


def _code_directory(blob: bytes) -> CodeDirectory:
    if _magic(blob) != CODE_DIRECTORY or len(blob) < _HEADER.size:
        raise SignatureError("a code directory is none")
    (
        _magic_number,
        _length,
        version,
        flags,
        hash_offset,
        identifier_offset,
        special_count,
        code_count,
        code_limit,
        hash_size,
        hash_type,
        _platform,
        page_shift,
        _spare,
    ) = _HEADER.unpack_from(blob)
    first, end = hash_offset - special_count * hash_size, hash_offset + code_count * hash_size
    if hash_size == 0 or first < _HEADER.size or end > len(blob):
        raise SignatureError("a code directory's digests lie outside")
    team_id = ""
    if version >= _SUPPORTS_TEAM_ID and len(blob) >= 52:
        team_offset = struct.unpack_from(">I", blob, 48)[0]
        team_id = _name(blob, team_offset) if team_offset else ""
    if version >= _SUPPORTS_CODE_LIMIT_64 and len(blob) >= 64:
        code_limit = struct.unpack_from(">Q", blob, 56)[0] or code_limit
    special = {
        number: blob[hash_offset - number * hash_size :][:hash_size] for number in range(1, min(special_count, 32) + 1)
    }
    return CodeDirectory(
        version=version,
        flags=flags,
        identifier=_name(blob, identifier_offset),
        team_id=team_id,
        hash_type=hash_type,
        hash_size=hash_size,
        page_shift=page_shift,
        code_limit=code_limit,
        special_slots=MappingProxyType({number: digest for number, digest in special.items() if any(digest)}),
        code_slots=blob[hash_offset:end],
        data=blob,
    )


def _name(blob: bytes, offset: int) -> str:
    return blob[offset : offset + _MAX_NAME].split(b"\0", 1)[0].decode("utf-8", "replace")
