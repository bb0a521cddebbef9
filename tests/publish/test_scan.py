"""One reading gives digests and chunks, to whoever asks, as soon as they are there; and every way it can fail."""

from __future__ import annotations

import hashlib
import random
import threading
from pathlib import Path

import pytest

from otadesk.errors import Cancelled, PackageError
from otadesk.ipa.digest import digest
from otadesk.publish.scan import Scan


def nothing() -> None:
    """Go on."""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    made = tmp_path / "a.ipa"
    made.write_bytes(random.Random(5).randbytes(12_000_001))  # noqa: S311 - the same bytes each time
    return made


def test_digests_are_those_of_a_plain_reading_and_chunks_cover_the_file(path: Path) -> None:
    with Scan(path, nothing) as scan:
        assert scan.digests() == digest(path, lambda _count: None, nothing)
        chunks = list(scan.chunks())
    assert chunks == list(scan.chunks())
    data = path.read_bytes()
    assert b"".join(data[chunk.offset : chunk.offset + chunk.length] for chunk in chunks) == data
    assert all(
        chunk.digest == hashlib.sha256(data[chunk.offset : chunk.offset + chunk.length]).digest()[:20]
        for chunk in chunks
    )


def test_chunks_come_while_the_rest_is_still_being_read(path: Path) -> None:
    go_on = threading.Event()
    blocks = 0

    def check() -> None:
        nonlocal blocks
        blocks += 1
        if blocks > 4:
            assert go_on.wait(30)

    with Scan(path, check) as scan:
        first = next(scan.chunks())
        assert first.offset == 0
        go_on.set()
        assert sum(chunk.length for chunk in scan.chunks()) == path.stat().st_size


def test_a_file_that_cannot_be_read_is_told_to_all_who_ask(tmp_path: Path) -> None:
    with Scan(tmp_path / "missing", nothing) as scan:
        with pytest.raises(PackageError):
            scan.digests()
        with pytest.raises(PackageError):
            list(scan.chunks())


def test_a_cancelled_reading_is_told_too(path: Path) -> None:
    def cancel() -> None:
        raise Cancelled

    with Scan(path, cancel) as scan, pytest.raises(Cancelled):
        scan.digests()


def test_leaving_ends_the_reading_and_its_thread(path: Path) -> None:
    before = set(threading.enumerate())
    reading = threading.Event()

    def check() -> None:
        reading.set()

    with Scan(path, check):
        assert reading.wait(30)
    assert set(threading.enumerate()) <= before
