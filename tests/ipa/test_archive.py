"""Reading entries: by name, through links, within bounds, and nothing that would do harm."""

from __future__ import annotations

import io
import stat
import struct
import time
import unicodedata
import zipfile
import zlib
from pathlib import Path

import pytest
from support.ipa_builder import write_ipa
from support.patience import PATIENCE

from otadesk.errors import PackageError
from otadesk.ipa.archive import Archive


def write_zip(path: Path, files: dict[str, bytes], method: int = zipfile.ZIP_DEFLATED) -> Path:
    with zipfile.ZipFile(path, "w", method) as archive:
        for name, data in files.items():
            archive.writestr(name, data)
    return path


def read(path: Path, name: str, limit: int = 1 << 20) -> bytes:
    with Archive(path) as archive:
        entry = archive.find(name)
        assert entry is not None
        return archive.read(entry, limit=limit)


@pytest.mark.parametrize("method", [zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED])
def test_an_entry_is_read_whole_and_in_parts(tmp_path: Path, method: int) -> None:
    content = bytes(range(256)) * 4000
    path = write_zip(tmp_path / "a.zip", {"first": b"1", "file": content, "empty": b""}, method)
    assert read(path, "file", limit=len(content)) == content
    assert read(path, "empty") == b""
    with Archive(path) as archive:
        entry = archive.find("file")
        assert entry is not None
        reader = archive.open(entry)
        assert reader.read_at(10, 5) == content[10:15]
        assert reader.read_at(700_000, 300_000) == content[700_000:1_000_000]
        assert reader.read_at(len(content) - 3, 100) == content[-3:]
        assert reader.read_at(len(content) + 50, 100) == b""


class Stream(io.RawIOBase):
    """A file that can only be written on, as a pipe: zipfile then puts data descriptors after the entries."""

    def __init__(self) -> None:
        self.written = bytearray()

    def writable(self) -> bool:
        return True

    def write(self, data: bytes) -> int:  # type: ignore[override] # bytes are all that zipfile writes
        self.written += data
        return len(data)


def test_entries_written_as_a_stream_are_read(tmp_path: Path) -> None:
    stream = Stream()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("file", b"content")
    path = tmp_path / "a.zip"
    path.write_bytes(stream.written)
    assert struct.unpack_from("<H", stream.written, 6)[0] & 8
    assert read(path, "file") == b"content"


def test_names_are_found_in_either_unicode_form_and_case_counts(tmp_path: Path) -> None:
    path = write_zip(tmp_path / "a.zip", {unicodedata.normalize("NFD", "Übung"): b"1"})
    assert read(path, unicodedata.normalize("NFC", "Übung")) == b"1"
    with Archive(path) as archive:
        assert archive.find("übung") is None


def test_of_two_entries_with_one_name_the_later_counts(tmp_path: Path) -> None:
    path = tmp_path / "a.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("file", b"first")
        with pytest.warns(UserWarning, match="Duplicate"):
            archive.writestr("file", b"second")
    assert read(path, "file") == b"second"


def test_symbolic_links_are_followed_inside_the_zip(tmp_path: Path) -> None:
    links = {"app/link": "real/file", "app/folder": "../other", "app/loop": "loop", "app/out": "../../../etc/passwd"}
    path = write_ipa(tmp_path / "a.zip", {"app/real/file": b"1", "other/x/y": b"2"}, symlinks=links)
    assert read(path, "app/link") == b"1"
    assert read(path, "app/folder/x/y") == b"2"
    with Archive(path) as archive:
        assert archive.find("app/loop") is None
        assert archive.find("app/out") is None


def test_more_than_the_limit_is_refused_before_it_is_unpacked(tmp_path: Path) -> None:
    path = write_zip(tmp_path / "a.zip", {"file": bytes(50_000_000)})
    started = time.process_time()
    with pytest.raises(PackageError) as caught:
        read(path, "file", limit=1000)
    assert caught.value.reason == "too-large"
    assert time.process_time() - started < PATIENCE


def test_an_entry_that_unpacks_to_more_than_it_says_is_damage(tmp_path: Path) -> None:
    path = write_zip(tmp_path / "a.zip", {"file": bytes(50_000_000)})
    data = bytearray(path.read_bytes())
    at = data.find(b"PK\1\2")
    struct.pack_into("<L", data, at + 24, 100)
    struct.pack_into("<L", data, at + 16, zlib.crc32(bytes(100)))
    path.write_bytes(data)
    with pytest.raises(PackageError) as caught:
        read(path, "file", limit=1000)
    assert caught.value.reason == "damaged-zip"


@pytest.mark.parametrize(("field", "value"), [(16, 1), (20, 3), (42, 1)])
def test_entries_with_wrong_facts_are_damage(tmp_path: Path, field: int, value: int) -> None:
    path = write_zip(tmp_path / "a.zip", {"file": b"content of the file " * 10})
    data = bytearray(path.read_bytes())
    struct.pack_into("<L", data, data.find(b"PK\1\2") + field, value)
    path.write_bytes(data)
    with pytest.raises(PackageError) as caught:
        read(path, "file")
    assert caught.value.reason == "damaged-zip"


def test_data_that_cannot_be_unpacked_is_damage(tmp_path: Path) -> None:
    path = write_zip(tmp_path / "a.zip", {"file": b"content of the file " * 10})
    data = bytearray(path.read_bytes())
    data[34] = 0xFF
    path.write_bytes(data)
    with pytest.raises(PackageError) as caught:
        read(path, "file")
    assert caught.value.reason == "damaged-zip"


@pytest.mark.parametrize(("offset", "value", "reason"), [(8, 1, "encrypted-zip"), (10, 14, "compression-method")])
def test_what_ios_cannot_unpack_is_refused(tmp_path: Path, offset: int, value: int, reason: str) -> None:
    path = write_zip(tmp_path / "a.zip", {"file": b"content"})
    data = bytearray(path.read_bytes())
    struct.pack_into("<H", data, data.find(b"PK\1\2") + offset, value)
    path.write_bytes(data)
    with pytest.raises(PackageError) as caught:
        read(path, "file")
    assert caught.value.reason == reason


@pytest.mark.parametrize("name", ["../x", "a/../../x", "a/..", "/etc/passwd"])
def test_names_that_lead_out_are_refused(tmp_path: Path, name: str) -> None:
    path = write_zip(tmp_path / "a.zip", {"file": b"1", name: b"2"})
    with pytest.raises(PackageError) as caught:
        Archive(path)
    assert caught.value.reason == "unsafe-name"


@pytest.mark.parametrize("name", ["..x/y", "a/...", "./file", "a..b"])
def test_names_that_only_look_dangerous_are_taken(tmp_path: Path, name: str) -> None:
    path = write_zip(tmp_path / "a.zip", {name: b"2"})
    assert read(path, name) == b"2"


def test_a_bomb_is_refused_at_once(tmp_path: Path) -> None:
    path = tmp_path / "a.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as archive:
        archive.writestr("file", bytes(3_000_000))
    data = bytearray(path.read_bytes())
    struct.pack_into("<L", data, data.find(b"PK\1\2") + 24, 0xF0000000)
    path.write_bytes(data)
    started = time.process_time()
    with pytest.raises(PackageError) as caught:
        Archive(path)
    assert caught.value.reason == "zip-bomb"
    assert time.process_time() - started < PATIENCE


def test_entries_on_top_of_each_other_are_a_bomb(tmp_path: Path) -> None:
    path = write_zip(tmp_path / "a.zip", {f"file{index}": bytes([index]) * 5000 for index in range(50)}, 0)
    data = bytearray(path.read_bytes())
    at = data.find(b"PK\1\2")
    while at >= 0:
        struct.pack_into("<L", data, at + 20, 200_000)
        struct.pack_into("<L", data, at + 42, 0)
        at = data.find(b"PK\1\2", at + 4)
    path.write_bytes(data)
    with pytest.raises(PackageError) as caught:
        Archive(path)
    assert caught.value.reason == "zip-bomb"


def test_a_large_app_that_shrank_as_apps_do_is_no_bomb(tmp_path: Path) -> None:
    path = write_zip(tmp_path / "a.zip", {"file": bytes(10_000_000)})
    with Archive(path) as archive:
        assert archive.entries[0].size == 10_000_000


def test_the_file_is_closed_when_it_is_no_zip(tmp_path: Path) -> None:
    path = tmp_path / "a.zip"
    path.write_bytes(b"PK\3\4 and nothing else")
    with pytest.raises(PackageError):
        Archive(path)


def test_modes_are_kept(tmp_path: Path) -> None:
    path = write_ipa(tmp_path / "a.zip", {"app/x": b"1"}, executables=["app/x"])
    with Archive(path) as archive:
        modes = {entry.name: stat.S_IMODE(entry.mode) for entry in archive.entries}
    assert modes == {"app/": 0o755, "app/x": 0o755}


def test_a_deflated_entry_is_not_read_backwards(tmp_path: Path) -> None:
    with Archive(write_zip(tmp_path / "a.zip", {"file": bytes(1000)})) as archive:
        reader = archive.open(archive.entries[0])
        reader.read_at(100, 100)
        with pytest.raises(PackageError):
            reader.read_at(0, 10)
