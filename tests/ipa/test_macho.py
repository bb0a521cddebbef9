"""Mach-O files: thin and fat, of both byte orders, whole and damaged."""

from __future__ import annotations

import struct
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st
from support.bytes_source import BytesSource
from support.macho_builder import CPU, Seal, fat, thin
from support.patience import PATIENCE

from otadesk.ipa.macho import MachOError, Slice, read_signed_slices, read_slices

ALL = 1 << 40


def slices_of(data: bytes, reach: int = ALL) -> tuple[Slice, ...]:
    return read_slices(BytesSource(data), reach=reach)


def with_commands(*commands: bytes, architecture: str = "arm64", order: str = "<") -> bytes:
    body = b"".join(commands)
    kind, subtype = CPU[architecture]
    magic, size = (0xFEEDFACF, 32) if kind & 0x01000000 else (0xFEEDFACE, 28)
    header = struct.pack(f"{order}7I", magic, kind, subtype, 2, len(commands), len(body), 0)
    return header.ljust(size, b"\0") + body


@pytest.mark.parametrize("architecture", list(CPU))
def test_a_thin_file_is_one_slice(architecture: str) -> None:
    data = thin(architecture, minimum_os="15.4.1", seal=Seal("com.example", "ad-hoc"))
    (one,) = slices_of(data)
    assert one.architecture == architecture
    assert (one.file_type, one.platform, one.minimum_os, one.sdk) == ("executable", "ios", "15.4.1", "18.0")
    assert (one.offset, one.size) == (0, len(data))
    assert one.encrypted is False
    assert one.signature_range is not None


def test_a_fat_file_has_its_slices_in_the_order_they_lie_in() -> None:
    data = fat({"arm64": thin("arm64", cryptid=1), "armv7": thin("armv7")})
    found = slices_of(data)
    assert [(one.architecture, one.encrypted) for one in found] == [("arm64", True), ("armv7", False)]
    (_, first), (_, second) = read_signed_slices(BytesSource(data))
    assert (first, second) == (None, None)


def test_a_fat_file_with_wide_offsets_is_read() -> None:
    body = thin("arm64")
    head = struct.pack(">2I", 0xCAFEBABF, 1) + struct.pack(">2I2Q2I", *CPU["arm64"], 4096, len(body), 12, 0)
    assert slices_of(head.ljust(4096, b"\0") + body)[0].minimum_os == "15.0"


def test_of_slices_beyond_reach_the_fat_header_tells_the_architecture() -> None:
    data = fat({"armv7": thin("armv7"), "arm64": thin("arm64", cryptid=1)})
    near, far = slices_of(data, reach=5000)
    assert (near.architecture, near.encrypted) == ("armv7", False)
    assert (far.architecture, far.encrypted, far.platform) == ("arm64", None, "")


def test_signatures_are_read_from_the_end_of_each_slice() -> None:
    parts = {name: thin(name, seal=Seal(f"com.example.{name}", "ad-hoc")) for name in ("armv7", "arm64")}
    for one, signature in read_signed_slices(BytesSource(fat(parts))):
        assert signature is not None
        assert signature.startswith(b"\xfa\xde\x0c\xc0")
        assert f"com.example.{one.architecture}".encode() in signature


def test_the_oldest_system_is_known_from_older_commands() -> None:
    command = struct.pack("<4I", 0x25, 16, 8 << 16 | 1 << 8, 10 << 16)
    for architecture, platform in (("armv7", "ios"), ("x86_64", "ios-simulator")):
        (one,) = slices_of(with_commands(command, architecture=architecture))
        assert (one.platform, one.minimum_os, one.sdk) == (platform, "8.1", "10.0")
    (mac,) = slices_of(with_commands(struct.pack("<4I", 0x24, 16, 10 << 16, 0), architecture="x86_64"))
    assert mac.platform == "macos"


def test_platforms_are_named_and_unknown_ones_numbered() -> None:
    for number, name in ((7, "ios-simulator"), (11, "visionos"), (99, "platform-99")):
        (one,) = slices_of(with_commands(struct.pack("<6I", 0x32, 24, number, 1 << 16, 1 << 16, 0)))
        assert one.platform == name


def test_libraries_and_where_they_are_looked_for_are_listed() -> None:
    def named(kind: int, name: bytes) -> bytes:
        text = name + b"\0"
        return struct.pack("<6I", kind, 24 + len(text), 24, 0, 0, 0) + text

    rpath = b"@executable_path/Frameworks\0"
    commands = [
        named(0xC, b"@rpath/Own.framework/Own"),
        named(0x80000018, b"@rpath/Optional.framework/Optional"),
        named(0x8000001F, b"/usr/lib/libother.dylib"),
        struct.pack("<3I", 0x8000001C, 12 + len(rpath), 12) + rpath,
    ]
    (one,) = slices_of(with_commands(*commands))
    assert one.libraries == ("@rpath/Own.framework/Own", "/usr/lib/libother.dylib")
    assert one.run_paths == ("@executable_path/Frameworks",)


def test_a_big_endian_file_is_read() -> None:
    head = struct.pack(">7I", 0xFEEDFACE, 18, 0, 2, 0, 0, 0)
    assert slices_of(head + bytes(4))[0].architecture == "ppc"


def test_unknown_processors_have_a_number() -> None:
    head = struct.pack("<8I", 0xFEEDFACF, 77, 0, 99, 0, 0, 0, 0)
    (one,) = slices_of(head)
    assert (one.architecture, one.file_type) == ("cpu-77", "type-99")


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"\xcf\xfa\xed\xfe",
        b"#!/bin/sh",
        struct.pack(">2I", 0xCAFEBABE, 0),
        struct.pack(">2I", 0xCAFEBABE, 0x34),  # a Java class has the same magic
        struct.pack(">2I", 0xCAFEBABE, 2) + bytes(20),
        struct.pack(">2I5I", 0xCAFEBABE, 1, 12, 9, 4096, 100, 12),
        struct.pack(">2I5I", 0xCAFEBABE, 1, 12, 9, 0, 28, 12),
        struct.pack(">2I5I", 0xCAFEBABE, 1, 12, 9, 40, 20, 12) + bytes(60),
        struct.pack("<8I", 0xFEEDFACF, 12, 0, 2, 1, 16, 0, 0),
        struct.pack("<8I", 0xFEEDFACF, 12, 0, 2, 1, 0xFFFFFFF0, 0, 0),
        struct.pack("<8I2I", 0xFEEDFACF, 12, 0, 2, 1, 8, 0, 0, 0x32, 4),
        struct.pack("<8I2I", 0xFEEDFACF, 12, 0, 2, 1, 8, 0, 0, 0x32, 400),
    ],
)
def test_what_does_not_hold_together_is_refused(data: bytes) -> None:
    with pytest.raises(MachOError):
        read_signed_slices(BytesSource(data))


@pytest.mark.parametrize("offset", [0, 40, 1 << 30])
def test_a_signature_outside_the_file_or_in_its_head_is_refused(offset: int) -> None:
    with pytest.raises(MachOError):
        read_signed_slices(BytesSource(with_commands(struct.pack("<4I", 0x1D, 16, offset, 100)) + bytes(1000)))


def test_overlapping_slices_are_refused() -> None:
    body = thin("arm64")
    heads = b"".join(struct.pack(">5I", *CPU["arm64"], 4096, len(body), 12) for _ in range(2))
    with pytest.raises(MachOError):
        slices_of((struct.pack(">2I", 0xCAFEBABE, 2) + heads).ljust(4096, b"\0") + body)


def test_millions_of_load_commands_are_refused_quickly() -> None:
    started = time.process_time()
    data = struct.pack("<8I", 0xFEEDFACF, 12, 0, 2, 0xFFFFFFFF, 4 << 20, 0, 0) + struct.pack("<2I", 1, 8) * (1 << 19)
    with pytest.raises(MachOError):
        slices_of(data)
    assert time.process_time() - started < PATIENCE


SOUND = fat({"armv7": thin("armv7", code_bytes=64), "arm64": thin("arm64", seal=Seal("com.example", "ad-hoc"))})


@given(st.lists(st.tuples(st.integers(0, len(SOUND) - 1), st.binary(min_size=1, max_size=4)), max_size=6))
def test_any_change_is_read_or_refused(changes: list[tuple[int, bytes]]) -> None:
    data = bytearray(SOUND)
    for at, replacement in changes:
        # Half of the changes fall on the headers, where everything is decided.
        place = at if at % 2 else 4096 * (at % 3) + at % 400
        data[place : place + len(replacement)] = replacement
    try:
        read_signed_slices(BytesSource(bytes(data)))
    except MachOError as error:
        assert str(error)  # noqa: PT017 - either outcome is right
