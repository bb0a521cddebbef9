"""The central directory: names, modes, zip64, and damage of every kind."""

from __future__ import annotations

import io
import os
import struct
import unicodedata
import zipfile
import zlib
from pathlib import Path

import pytest
from support.ipa_builder import build_ipa

from otadesk.errors import PackageError
from otadesk.ipa import zip_directory
from otadesk.ipa.archive import Archive
from otadesk.ipa.inspect import inspect
from otadesk.ipa.zip_directory import Entry, read_directory


def entries_of(data: bytes) -> tuple[Entry, ...]:
    return read_directory(io.BytesIO(data), len(data))


def zip_of(**files: bytes) -> bytes:
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in files.items():
            archive.writestr(name, data)
    return written.getvalue()


def without_utf8_flag(data: bytes) -> bytes:
    """Take the flag that says "these names are UTF-8" off every header, as macOS writes zips."""
    changed = bytearray(data)
    for magic, at in ((b"PK\3\4", 6), (b"PK\1\2", 8)):
        start = changed.find(magic)
        while start >= 0:
            flags = struct.unpack_from("<H", changed, start + at)[0]
            struct.pack_into("<H", changed, start + at, flags & ~0x800)
            start = changed.find(magic, start + 4)
    return bytes(changed)


def test_names_sizes_and_digests_are_those_of_the_zip() -> None:
    (entry,) = entries_of(zip_of(hello=b"x" * 1000))
    assert (entry.name, entry.size, entry.crc, entry.method) == ("hello", 1000, zlib.crc32(b"x" * 1000), 8)
    assert not entry.is_folder
    assert not entry.is_symlink
    assert not entry.is_encrypted


def test_names_in_utf8_are_read_without_the_flag_that_says_so() -> None:
    data = without_utf8_flag(zip_of(**{"Payload/Übung 应用.app/x": b""}))
    assert [entry.name for entry in entries_of(data)] == ["Payload/Übung 应用.app/x"]


def test_what_unpacking_passes_over_in_a_name_is_passed_over() -> None:
    names = ("./a", "a//b", "a/./b", "a/.//./b/", "a/.b", "a/..//b", "//a")
    data = zip_of(**dict.fromkeys(names, b""))
    assert [entry.name for entry in entries_of(data)] == ["a", "a/b", "a/b", "a/b/", "a/.b", "a/../b", "/a"]


def test_names_in_an_old_code_page_are_read_as_such() -> None:
    data = zip_of(aaaa=b"", b=b"", ü=b"").replace(b"aaaa", b"caf\x82")
    assert [(entry.name, entry.in_utf8) for entry in entries_of(data)] == [("café", False), ("b", True), ("ü", True)]


def test_the_unicode_path_field_wins_where_it_belongs_to_the_name() -> None:
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w") as archive:
        for name, raw in (("plain", b"plain"), ("moved", b"other")):
            entry = zipfile.ZipInfo(name)
            body = b"\1" + struct.pack("<L", zlib.crc32(raw)) + "ünïcode".encode()
            entry.extra = struct.pack("<2H", 0x7075, len(body)) + body
            archive.writestr(entry, b"")
    assert [entry.name for entry in entries_of(written.getvalue())] == ["ünïcode", "moved"]


def test_modes_and_links_are_known_of_zips_made_on_unix_only() -> None:
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w") as archive:
        for name, system in (("unix", 3), ("apple", 19), ("dos", 0)):
            entry = zipfile.ZipInfo(name)
            entry.create_system = system
            entry.external_attr = 0o120755 << 16
            archive.writestr(entry, b"target")
    assert [entry.is_symlink for entry in entries_of(written.getvalue())] == [True, True, False]
    assert [entry.mode for entry in entries_of(written.getvalue())] == [0o120755, 0o120755, 0]


def test_a_comment_and_a_false_end_in_it_do_not_mislead() -> None:
    written = io.BytesIO(zip_of(a=b"1"))
    with zipfile.ZipFile(written, "a") as archive:
        archive.comment = b"PK\5\6" + b"x" * 40
    assert [entry.name for entry in entries_of(written.getvalue())] == ["a"]


def test_something_in_front_of_the_zip_shifts_all_offsets() -> None:
    data = b"#!/bin/sh\n" * 10 + zip_of(a=b"1")
    (entry,) = entries_of(data)
    assert data[entry.offset : entry.offset + 4] == b"PK\3\4"


def test_offsets_beyond_four_gibibytes_are_read_and_little_else(tmp_path: Path) -> None:
    small = build_ipa(tmp_path / "small.ipa").read_bytes()
    large = tmp_path / "large.ipa"
    with large.open("wb") as file, zipfile.ZipFile(io.BytesIO(small)) as archive:
        # A hole of five gibibytes takes no room on the disk; the entries come after it.
        file.seek(5 << 30)
        with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as copy:
            for entry in archive.infolist():
                copy.writestr(entry, archive.read(entry))
    # A zip begins with its first entry; this one has a hole there.
    with large.open("r+b") as file:
        file.write(b"PK\3\4")
    package = inspect(large)
    assert package.size > 5 << 30
    assert package.app.bundle_id == "com.example.sample"
    assert package.signature.team_id


def test_sizes_in_the_zip64_field_are_taken_only_where_they_did_not_fit() -> None:
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w") as archive, archive.open("big", "w", force_zip64=True) as file:
        file.write(b"x" * 10)
    (entry,) = entries_of(written.getvalue())
    assert entry.size == 10
    extra = struct.pack("<2H2Q", 1, 16, 5 << 30, 4 << 30)
    assert zip_directory._zip64_sizes(extra, 0xFFFFFFFF, 0xFFFFFFFF, 7) == (5 << 30, 4 << 30, 7)
    assert zip_directory._zip64_sizes(extra, 3, 0xFFFFFFFF, 7) == (3, 5 << 30, 7)


def test_a_zip_without_an_end_is_called_incomplete() -> None:
    with pytest.raises(PackageError) as caught:
        entries_of(zip_of(a=os.urandom(5000))[:3000])
    assert caught.value.reason == "truncated-zip"


@pytest.mark.parametrize(
    ("find", "replacement"),
    [
        (b"PK\1\2", b"PK\1\3"),  # an entry that is none
        (b"PK\5\6\0\0\0\0\1\0\1\0", b"PK\5\6\0\0\0\0\2\0\2\0"),  # more entries than the directory holds
    ],
)
def test_a_directory_that_contradicts_itself_is_called_damaged(find: bytes, replacement: bytes) -> None:
    data = zip_of(a=b"1")
    assert find in data
    with pytest.raises(PackageError) as caught:
        entries_of(data.replace(find, replacement))
    assert caught.value.reason == "damaged-zip"


@pytest.mark.parametrize("field", [12, 16])
def test_a_directory_outside_the_file_is_called_damaged(field: int) -> None:
    data = bytearray(zip_of(a=b"1"))
    struct.pack_into("<L", data, data.rfind(b"PK\5\6") + field, 0x7FFFFF)
    with pytest.raises(PackageError) as caught:
        entries_of(bytes(data))
    assert caught.value.reason == "damaged-zip"


def test_an_entry_outside_the_file_is_called_damaged() -> None:
    data = bytearray(zip_of(a=b"1"))
    struct.pack_into("<L", data, data.find(b"PK\1\2") + 42, 0x7FFFFF)
    with pytest.raises(PackageError) as caught:
        entries_of(bytes(data))
    assert caught.value.reason == "damaged-zip"


def test_too_many_entries_are_refused_before_they_are_read() -> None:
    data = zip_of(a=b"1")
    end = struct.pack("<4sQ2H2L4Q", b"PK\6\6", 44, 45, 45, 0, 0, 1 << 40, 1 << 40, 50, 30)
    locator = struct.pack("<4sLQL", b"PK\6\7", 0, 0, 1)
    at = data.rfind(b"PK\5\6")
    tail = struct.pack("<4s4H2LH", b"PK\5\6", 0, 0, 0xFFFF, 0xFFFF, 0xFFFFFFFF, 0xFFFFFFFF, 0)
    with pytest.raises(PackageError) as caught:
        entries_of(data[:at] + end + locator + tail)
    assert caught.value.reason == "too-many-entries"


def test_a_zip64_locator_without_its_record_is_damage() -> None:
    locator = struct.pack("<4sLQL", b"PK\6\7", 0, 0, 1)
    tail = struct.pack("<4s4H2LH", b"PK\5\6", 0, 0, 0xFFFF, 0xFFFF, 0xFFFFFFFF, 0xFFFFFFFF, 0)
    for filler in (b"", b"x" * 100):
        with pytest.raises(PackageError) as caught:
            entries_of(filler + locator + tail)
        assert caught.value.reason == "damaged-zip"


def test_composed_and_decomposed_names_stay_as_the_zip_has_them() -> None:
    name = unicodedata.normalize("NFD", "Übung")
    assert [entry.name for entry in entries_of(zip_of(**{name: b""}))] == [name]


def with_zip64_end(data: bytes, *, tail: bytes = b"", told: int | None = None) -> bytes:
    """Replace the end of a zip by one in zip64's form, whose record may have a tail."""
    at = data.rfind(b"PK\5\6")
    *_, count, length, offset, _ = struct.unpack_from("<4s4H2LH", data, at)
    record = struct.pack("<4sQ2H2L4Q", b"PK\6\6", 44 + len(tail), 45, 45, 0, 0, count, count, length, offset) + tail
    locator = struct.pack("<4sLQL", b"PK\6\7", 0, at if told is None else told, 1)
    end = struct.pack("<4s4H2LH", b"PK\5\6", 0, 0, 0xFFFF, 0xFFFF, 0xFFFFFFFF, 0xFFFFFFFF, 0)
    return data[:at] + record + locator + end


def test_the_zip64_end_is_found_where_it_stands_or_where_it_is_said_to_be() -> None:
    data = zip_of(a=b"1", b=b"2")
    for changed in (with_zip64_end(data, told=1 << 40), with_zip64_end(data, tail=b"more facts")):
        assert [entry.name for entry in entries_of(changed)] == ["a", "b"]


def test_the_largest_plain_count_needs_no_zip64() -> None:
    data = bytearray(zip_of(a=b"1"))
    struct.pack_into("<2H", data, data.rfind(b"PK\5\6") + 8, 0xFFFF, 0xFFFF)
    with pytest.raises(PackageError, match="1 of 65535"):
        entries_of(bytes(data))


def test_a_name_cut_off_is_damage() -> None:
    data = bytearray(zip_of(a=b"1"))
    struct.pack_into("<H", data, data.find(b"PK\1\2") + 32, 9)
    with pytest.raises(PackageError, match="cut off"):
        entries_of(bytes(data))


def test_extra_fields_that_make_no_sense_are_left_aside() -> None:
    assert zip_directory._zip64_sizes(b"\1\0\xff\xff12345", 0xFFFFFFFF, 1, 2) == (0xFFFFFFFF, 1, 2)
    assert zip_directory._zip64_sizes(b"\7\0\2\0ab", 0xFFFFFFFF, 1, 2) == (0xFFFFFFFF, 1, 2)
    assert zip_directory._unicode_path(b"\x75\x70\x02\0ab", b"name") is None


def test_zip64_records_beside_plain_ones_that_hold_are_passed_over(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    # As Python and others write it once a zip is larger than 2 GiB, though the plain numbers reach to 4 GiB.
    monkeypatch.setattr(zipfile, "ZIP64_LIMIT", 50)
    path = tmp_path / "a.ipa"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("a", b"x" * 40)
        archive.writestr("b", b"y" * 40)
    data = path.read_bytes()
    assert b"PK\6\7" in data
    with Archive(path) as opened:
        assert [opened.read(entry, limit=100) for entry in opened.entries] == [b"x" * 40, b"y" * 40]
