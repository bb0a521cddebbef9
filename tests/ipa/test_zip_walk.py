"""A walk through the zip sees what the directory doesn't tell."""

from __future__ import annotations

import plistlib
import struct
import zipfile
import zlib
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from support.ipa_builder import build_ipa
from support.shared import FIXTURES, facts

from otadesk.errors import Cancelled, PackageError
from otadesk.ipa.zip_walk import ITUNES_METADATA, ZIP_METADATA, walk

BODY = b"a body that is long enough to be found again in the file"


def simple(path: Path, method: int = zipfile.ZIP_STORED) -> Path:
    """Write two files."""
    with zipfile.ZipFile(path, "w", method) as archive:
        archive.writestr("Payload/a.txt", BODY)
        archive.writestr("Payload/b.txt", b"b" * 3000)
    return path


def kinds(path: Path) -> set[str]:
    """Return the kinds of faults."""
    return {fault.kind for fault in walk(path).faults}


@pytest.mark.parametrize("method", [zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED])
def test_a_sound_archive_has_no_faults(tmp_path: Path, method: int) -> None:
    found = walk(simple(tmp_path / "a.zip", method))
    assert found.faults == ()
    assert found.unpacked_bytes == len(BODY) + 3000
    assert not found.zip64


class Unseekable:
    def __init__(self, path: Path) -> None:
        self.file = path.open("wb")

    def write(self, data: bytes) -> int:
        return self.file.write(data)

    def flush(self) -> None:
        self.file.flush()


def streamed(path: Path, method: int, **files: bytes) -> Path:
    """Write a zip as a stream: it tells each file's size after its data."""
    stream = Unseekable(path)
    with zipfile.ZipFile(stream, "w", method) as archive:  # type: ignore[call-overload]  # a stream that can't seek
        for name, data in files.items():
            archive.writestr(name, data)
    stream.file.close()
    return path


def test_an_archive_written_as_a_stream_is_sound_where_it_is_deflated(tmp_path: Path) -> None:
    for method, expected in ((zipfile.ZIP_DEFLATED, set()), (zipfile.ZIP_STORED, {"stored-descriptor"})):
        assert kinds(streamed(tmp_path / f"{method}.zip", method, a=BODY, b=b"b" * 3000)) == expected


def test_a_size_after_the_data_needs_its_mark_where_the_header_does_not_tell_it(tmp_path: Path) -> None:
    """As zip.js writes it, and as macOS does."""
    path = streamed(tmp_path / "a.zip", zipfile.ZIP_DEFLATED, a=BODY)
    data = path.read_bytes()
    mark = data.index(b"PK\7\x08")
    for cut, header, expected in ((4, data[14:26], {"descriptor"}), (16, data[mark + 4 : mark + 16], set())):
        shorter = data[:14] + header + data[26:mark] + data[mark + cut :]
        at = shorter.index(b"PK\1\2")
        path.write_bytes(shorter[:-6] + struct.pack("<L", at) + shorter[-2:])
        assert kinds(path) == expected


@pytest.mark.parametrize(("change", "expected", "words"), [
    (lambda data: data.replace(BODY, BODY.upper()), "contents", "its checksum is wrong"),
    (lambda data: data.replace(b"Payload/a.txt", b"Payload/x.txt", 1), "header",
     "called “Payload/x.txt” in its header"),
    (lambda data: data[:8] + b"\x08" + data[9:], "header", "method 8 in its header, 0 in the directory"),
    (lambda data: data[:14] + b"\0\0\0\0" + data[18:], "header",
     f"checksum 0 in its header, {zlib.crc32(BODY)} in the directory"),
    (lambda data: b"\0" + data[1:], "header", "no local header where the directory says"),
    (lambda data: b"a self-extractor" + data, "order", "16 bytes stand before it"),
    (lambda data: b"!" + data, "order", "1 byte stands before it"),
])  # fmt: skip
def test_what_contradicts_the_directory_is_told(
    tmp_path: Path, change: Callable[[bytes], bytes], expected: str, words: str
) -> None:
    path = simple(tmp_path / "a.zip")
    path.write_bytes(change(path.read_bytes()))
    assert (expected, words) in {(fault.kind, str(fault.detail)) for fault in walk(path).faults}


def test_damaged_deflate_data_is_told_with_its_file(tmp_path: Path) -> None:
    path = simple(tmp_path / "a.zip", zipfile.ZIP_DEFLATED)
    data = path.read_bytes()
    at = data.index(b"Payload/a.txt") + len("Payload/a.txt") + 3
    path.write_bytes(data[:at] + bytes(byte ^ 0xFF for byte in data[at : at + 8]) + data[at + 8 :])
    (fault,) = walk(path).faults
    assert (fault.kind, fault.name) == ("contents", "Payload/a.txt")


def test_methods_and_passwords_that_no_phone_unpacks_are_told(tmp_path: Path) -> None:
    path = simple(tmp_path / "a.zip", zipfile.ZIP_BZIP2)
    assert kinds(path) == {"method"}
    data = simple(path).read_bytes()
    at = data.index(b"PK\1\2") + 8
    path.write_bytes(data[:at] + b"\x01" + data[at + 1 :])
    assert "encrypted" in kinds(path)


def test_a_skipped_folder_is_not_unpacked(tmp_path: Path) -> None:
    path = simple(tmp_path / "a.zip")
    path.write_bytes(path.read_bytes().replace(BODY, BODY.upper()))
    found = walk(path, skip="Payload")
    assert (found.faults, found.unread) == ((), "Payload")


def test_links_and_metadata_are_read(tmp_path: Path) -> None:
    path = simple(tmp_path / "a.zip")
    link = zipfile.ZipInfo("Payload/link")
    link.create_system, link.external_attr = 3, 0o120755 << 16
    with zipfile.ZipFile(path, "a") as archive:
        archive.writestr(link, "../elsewhere")
        archive.writestr(ITUNES_METADATA, plistlib.dumps({"softwareVersionBundleId": "com.example"}))
        archive.writestr(ZIP_METADATA, b"no list")
    found = walk(path)
    assert found.links == {"Payload/link": "../elsewhere"}
    assert found.itunes_metadata == {"softwareVersionBundleId": "com.example"}
    assert found.zip_metadata == {}


def test_a_stop_is_heard(tmp_path: Path) -> None:
    def stop() -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        walk(simple(tmp_path / "a.zip"), check=stop)


def test_a_file_that_is_not_there_is_an_error_of_ours(tmp_path: Path) -> None:
    with pytest.raises(PackageError):
        walk(tmp_path / "none.ipa")


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=150)
@given(place=st.floats(0, 1), value=st.binary(min_size=1, max_size=8))
def test_any_damage_gives_faults_or_one_of_our_errors(tmp_path: Path, place: float, value: bytes) -> None:
    path = tmp_path / "a.ipa"
    if not (tmp_path / "sound.ipa").exists():
        build_ipa(tmp_path / "sound.ipa")
    data = (tmp_path / "sound.ipa").read_bytes()
    at = int(place * (len(data) - 1))
    path.write_bytes(data[:at] + value + data[at + len(value) :])
    with suppress(PackageError):
        assert len(walk(path).faults) <= 200


@pytest.mark.shared_fixtures
def test_real_archives_can_be_read_on_the_way() -> None:
    walked = 0
    for fact in facts():
        if fact["kind"] != "ipa":
            continue
        try:
            found = walk(FIXTURES / fact["file"])
        except PackageError:
            continue
        assert found.faults == (), fact["file"]
        walked += 1
    assert walked >= 35
