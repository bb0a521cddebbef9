"""Chunks cover a build whole, follow its entries, and are found again after anything before them has moved."""

from __future__ import annotations

import itertools
import random
import zipfile
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from otadesk.publish.chunks import (
    LEAST_BYTES,
    MOST_BYTES,
    PATTERN,
    Chunk,
    Chunker,
    chunk_digest,
    decode_chunks,
    encode_chunks,
    entry_cuts,
)


def chunks_of(data: bytes, cuts: list[int] = [], block: int = 1 << 20) -> list[Chunk]:  # noqa: B006 - never changed
    chunker = Chunker(iter(cuts))
    found = [chunk for at in range(0, len(data), block) for chunk in chunker.feed(data[at : at + block])]
    return found + list(chunker.finish())


def noise(size: int, seed: int = 1) -> bytes:
    return random.Random(seed).randbytes(size)  # noqa: S311 - the same bytes each time


@given(
    data=st.builds(noise, st.integers(0, 900_000), st.integers(0, 50)),
    cuts=st.lists(st.integers(0, 1_000_000), max_size=6).map(sorted),
    block=st.integers(1000, 1 << 20),
)
def test_chunks_cover_every_byte_once_whatever_the_blocks(data: bytes, cuts: list[int], block: int) -> None:
    found = chunks_of(data, cuts, block)
    at = 0
    for chunk in found:
        assert chunk.offset == at
        assert 0 < chunk.length <= MOST_BYTES
        assert chunk.digest == chunk_digest(data[at : at + chunk.length])
        at += chunk.length
    assert at == len(data)
    ends = {0, *(chunk.offset + chunk.length for chunk in found)}
    assert {cut for cut in cuts if cut <= len(data)} <= ends
    assert found == chunks_of(data, cuts)


def test_an_insertion_moves_chunks_and_changes_few() -> None:
    data = noise(8_000_000)
    before = {chunk.digest for chunk in chunks_of(data)}
    after = chunks_of(data[:1_000_000] + b"inserted" + data[1_000_000:])
    new = sum(chunk.length for chunk in after if chunk.digest not in before)
    assert new < 3 * MOST_BYTES


def test_bytes_without_the_pattern_are_cut_at_the_largest_size() -> None:
    assert [chunk.length for chunk in chunks_of(bytes(2 * MOST_BYTES + 5))] == [MOST_BYTES, MOST_BYTES, 5]
    early = bytes(LEAST_BYTES - 10) + PATTERN + bytes(100_000) + PATTERN + bytes(50_000)
    assert chunks_of(early)[0].length == LEAST_BYTES - 10 + 2 + 100_000 + 2


def test_the_data_of_each_larger_entry_is_a_stretch_of_its_own(tmp_path: Path) -> None:
    path = tmp_path / "a.ipa"
    contents = {"Payload/A.app/A": noise(300_000), "Payload/A.app/small": b"x", "Payload/A.app/B": noise(5000, 2)}
    with zipfile.ZipFile(path, "w") as archive:
        for name, content in contents.items():
            archive.writestr(name, content)
    data = path.read_bytes()
    cuts = list(entry_cuts(path))
    assert cuts == sorted(cuts)
    stretches = {data[start:end] for start, end in itertools.pairwise(cuts)}
    assert {contents["Payload/A.app/A"], contents["Payload/A.app/B"]} <= stretches


@pytest.mark.parametrize("content", [b"", b"PK", b"no zip at all" * 100, bytes(70_000)])
def test_what_is_no_sound_zip_has_no_cuts_and_is_no_error(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "a.ipa"
    path.write_bytes(content)
    assert list(entry_cuts(path)) == []
    assert list(entry_cuts(tmp_path / "missing")) == []


def test_entries_that_lie_about_their_places_harm_nothing(tmp_path: Path) -> None:
    path = tmp_path / "a.ipa"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("one", noise(4000))
        archive.writestr("two", noise(4000, 3))
    data = bytearray(path.read_bytes())
    for at in range(0, len(data), 7):
        changed = bytearray(data)
        changed[at] ^= 0xFF
        path.write_bytes(changed)
        cuts = list(entry_cuts(path))
        found = chunks_of(bytes(changed), cuts)
        assert sum(chunk.length for chunk in found) == len(changed)


@given(st.lists(st.integers(1, MOST_BYTES), max_size=30), st.binary(min_size=20, max_size=20))
def test_a_list_is_read_back_as_it_was_written(lengths: list[int], digest: bytes) -> None:
    offsets = [0, *itertools.accumulate(lengths)]
    chunks = tuple(Chunk(offset, length, digest) for offset, length in zip(offsets, lengths, strict=False))
    data = encode_chunks(chunks)
    assert decode_chunks(data, offsets[-1]) == chunks
    if chunks:
        assert decode_chunks(data, offsets[-1] + 1) == ()
        assert decode_chunks(data[:-1], offsets[-1]) == ()


@given(st.binary(max_size=200), st.integers(0, 1 << 40))
def test_any_other_bytes_are_no_list(data: bytes, size: int) -> None:
    assert decode_chunks(data, size) == ()
    assert sum(chunk.length for chunk in decode_chunks(b"otadesk chunks 1\n" + data, size)) in {0, size}
