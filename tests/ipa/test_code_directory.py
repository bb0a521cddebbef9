"""The structures of a code signature, whole and damaged."""

from __future__ import annotations

import hashlib
import struct

import pytest
from hypothesis import given
from hypothesis import strategies as st
from support.apple_authority import authority
from support.macho_builder import Seal, superblob

from otadesk.ipa.code_directory import (
    SLOT_CMS,
    SLOT_DER_ENTITLEMENTS,
    SLOT_ENTITLEMENTS,
    SLOT_REQUIREMENTS,
    SignatureError,
    read_embedded_signature,
)

CODE = bytes(range(256)) * 40
SEAL = Seal(
    "com.example.sample",
    "cms",
    authority().signer(),
    "TEAM123456",
    {"get-task-allow": False},
    info_plist=b"info",
    code_resources=b"resources",
    digests=("sha1", "sha256"),
)


def test_directories_and_blobs_are_taken_apart() -> None:
    embedded = read_embedded_signature(superblob(CODE, SEAL) + bytes(100))
    primary, second = embedded.code_directories
    assert (primary.digest, second.digest) == ("sha1", "sha256")
    assert (second.identifier, second.team_id, second.version) == ("com.example.sample", "TEAM123456", 0x20400)
    assert (second.code_limit, second.page_shift, second.hash_size) == (len(CODE), 12, 32)
    pages = [hashlib.sha256(CODE[at : at + 4096]).digest() for at in range(0, len(CODE), 4096)]
    assert second.code_slots == b"".join(pages)
    assert second.special_slots[1] == hashlib.sha256(b"info").digest()
    assert second.special_slots[3] == hashlib.sha256(b"resources").digest()
    for slot in (SLOT_REQUIREMENTS, SLOT_ENTITLEMENTS, SLOT_DER_ENTITLEMENTS):
        assert second.special_slots[slot] == hashlib.sha256(embedded.blobs[slot]).digest()
    assert 4 not in second.special_slots
    assert second.cdhash == hashlib.sha256(second.data).digest()[:20]
    assert embedded.content(SLOT_CMS)
    assert embedded.content(0x99) is None


def test_an_old_directory_has_no_newer_fields() -> None:
    seal = Seal("com.example", "ad-hoc", version=0x20100)
    (primary,) = read_embedded_signature(superblob(CODE, seal)).code_directories
    assert (primary.version, primary.team_id, primary.code_limit) == (0x20100, "", len(CODE))


def test_a_long_programs_limit_is_the_wide_one() -> None:
    blob = bytearray(superblob(CODE, Seal("com.example", "ad-hoc")))
    at = blob.find(b"\xfa\xde\x0c\x02")
    struct.pack_into(">Q", blob, at + 56, 5 << 30)
    assert read_embedded_signature(bytes(blob)).code_directories[0].code_limit == 5 << 30


def test_an_unknown_hash_has_a_number_and_no_cdhash() -> None:
    blob = bytearray(superblob(CODE, Seal("com.example", "ad-hoc")))
    blob[blob.find(b"\xfa\xde\x0c\x02") + 37] = 9
    (primary,) = read_embedded_signature(bytes(blob)).code_directories
    assert (primary.digest, primary.cdhash) == ("type-9", b"")


def patched(offset: int, value: int, *, at: bytes = b"\xfa\xde\x0c\xc0") -> bytes:
    blob = bytearray(superblob(CODE, SEAL))
    struct.pack_into(">I", blob, blob.find(at) + offset, value)
    return bytes(blob)


@pytest.mark.parametrize(
    "data",
    [
        b"",
        bytes(100),
        patched(0, 1),
        patched(4, 4),
        patched(4, 1 << 30),
        patched(8, 0xFFFFFFFF),
        patched(8, 65),
        patched(12, 2),  # slot 2 twice, and no code directory
        patched(16, 1 << 30),
        patched(0, 1, at=b"\xfa\xde\x0c\x02"),
        patched(16, 1 << 30, at=b"\xfa\xde\x0c\x02"),  # digests outside
        patched(24, 1 << 30, at=b"\xfa\xde\x0c\x02"),  # too many special slots
        patched(36, 0, at=b"\xfa\xde\x0c\x02"),  # digests of no size
        struct.pack(">3I", 0xFADE0CC0, 12, 0),  # no parts at all
    ],
)
def test_a_damaged_structure_is_refused(data: bytes) -> None:
    with pytest.raises(SignatureError):
        read_embedded_signature(data)


SOUND = superblob(CODE, SEAL)


@given(st.lists(st.tuples(st.integers(0, len(SOUND) - 1), st.integers(0, 255)), max_size=8))
def test_any_change_is_read_or_refused(changes: list[tuple[int, int]]) -> None:
    data = bytearray(SOUND)
    for at, byte in changes:
        data[at if at % 2 else at % 200] = byte
    try:
        embedded = read_embedded_signature(bytes(data))
    except SignatureError as error:
        assert str(error)  # noqa: PT017 - either outcome is right
        return
    assert embedded.code_directories
