"""A file that stays in memory: never older than what stands on the disk, whoever changed it and however."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from otadesk.settings.kept_bytes import SETTLED, KeptBytes

LONG_AGO = 1_000_000_000


class Disk:
    """A file, and how often it was read."""

    def __init__(self, folder: Path) -> None:
        self.file, self.reads = folder / "settings.json", 0

    def read(self, file: Path) -> bytes | None:
        self.reads += 1
        return file.read_bytes() if file.exists() else None

    def write(self, content: bytes, at: float = LONG_AGO) -> None:
        self.file.write_bytes(content)
        os.utime(self.file, (at, at))


@pytest.fixture
def disk(tmp_path: Path) -> Disk:
    return Disk(tmp_path)


@pytest.fixture
def kept(disk: Disk) -> KeptBytes:
    return KeptBytes(disk.file, disk.read)


def test_a_file_that_rests_is_read_once(disk: Disk, kept: KeptBytes) -> None:
    disk.write(b"one")
    assert [kept.get(), kept.get(), kept.get()] == [b"one"] * 3
    assert disk.reads == 1


def test_another_time_another_size_and_another_file_are_seen(disk: Disk, kept: KeptBytes) -> None:
    disk.write(b"one")
    assert kept.get() == b"one"
    disk.write(b"two", LONG_AGO + 1)
    assert kept.get() == b"two"
    disk.write(b"three", LONG_AGO + 1)
    assert kept.get() == b"three"
    other = disk.file.with_name("other")
    other.write_bytes(b"other")
    os.utime(other, (LONG_AGO + 1, LONG_AGO + 1))
    other.replace(disk.file)
    assert kept.get() == b"other"


def test_what_comes_and_goes_is_seen(disk: Disk, kept: KeptBytes) -> None:
    assert kept.get() is None
    disk.write(b"one")
    assert kept.get() == b"one"
    disk.file.unlink()
    assert kept.get() is None


@pytest.mark.parametrize("age", [0.0, SETTLED - 0.1, -60.0], ids=["now", "a moment ago", "by a clock that is ahead"])
def test_a_file_that_may_change_within_the_same_tick_is_read_each_time(disk: Disk, age: float) -> None:
    kept = KeptBytes(disk.file, disk.read, now=lambda: LONG_AGO + age)
    for content in (b"one", b"two"):
        disk.write(content)
        assert kept.get() == content


def test_what_takes_its_place_while_it_is_read_is_seen_next(disk: Disk) -> None:
    def slow(file: Path) -> bytes | None:
        found = disk.read(file)
        if disk.reads == 1:
            disk.write(b"two", LONG_AGO + 1)
        return found

    kept = KeptBytes(disk.file, slow)
    disk.write(b"one")
    assert [kept.get(), kept.get()] == [b"one", b"two"]
