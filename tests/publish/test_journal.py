"""A journal tells what has arrived, of one build only, and never more than what it says in whole records."""

from __future__ import annotations

from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from otadesk.publish import journal
from otadesk.publish.chunks import Chunk

KEY = bytes(range(32))
CHUNKS = [Chunk(0, 100, b"a" * 20), Chunk(500, 7, b"b" * 20), Chunk(100, 400, b"c" * 20)]


def written(chunks: list[Chunk] = CHUNKS) -> bytes:
    return journal.encode_head(KEY) + journal.encode_records(chunks)


def test_it_is_read_back_for_its_own_build_alone() -> None:
    assert journal.decode(written(), 507, KEY) == tuple(CHUNKS)
    assert journal.decode(written(), 507) == tuple(CHUNKS)
    assert journal.decode(written(), 507, bytes(32)) == ()


def test_a_record_half_written_and_one_left_empty_count_for_nothing() -> None:
    data = written()
    assert journal.decode(data[:-1], 507, KEY) == tuple(CHUNKS[:2])
    assert journal.whole_bytes(data[:-1]) == len(written(CHUNKS[:2]))
    hole = written(CHUNKS[:1]) + bytes(32) + journal.encode_records(CHUNKS[1:])
    assert journal.decode(hole, 507, KEY) == tuple(CHUNKS)


def test_what_lies_behind_the_end_of_the_file_has_not_arrived() -> None:
    assert journal.decode(written(), 506, KEY) == (CHUNKS[0], CHUNKS[2])


@given(st.binary(max_size=300))
def test_any_other_bytes_are_no_journal_of_ours_or_a_harmless_one(data: bytes) -> None:
    assert journal.decode(data, 1 << 30) == ()
    for chunk in journal.decode(journal.encode_head(KEY) + data, 1 << 30):
        assert chunk.offset + chunk.length <= 1 << 30


def test_builds_are_told_apart_by_their_size_and_their_end(tmp_path: Path) -> None:
    path = tmp_path / "a.ipa"
    keys = set()
    for content in (b"", b"1", b"2", b"1" * 100_000, b"1" * 99_999, b"1" * 99_999 + b"2"):
        path.write_bytes(content)
        keys.add(journal.build_key(path))
    assert len(keys) == 6
