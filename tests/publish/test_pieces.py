"""What is sent, copied or left in place covers the build exactly, in pieces that a line can bear."""

from __future__ import annotations

import itertools

from hypothesis import given
from hypothesis import strategies as st

from otadesk.publish import journal
from otadesk.publish.bases import Bases
from otadesk.publish.chunks import Chunk
from otadesk.publish.pieces import LEAST_COPY, MOST_BYTES, Route


def chunk(offset: int, length: int, name: int) -> Chunk:
    return Chunk(offset, length, bytes([name]) * 20)


def in_a_row(lengths: list[tuple[int, int]]) -> list[Chunk]:
    offsets = itertools.accumulate((length for length, _ in lengths), initial=0)
    return [chunk(offset, length, name) for offset, (length, name) in zip(offsets, lengths, strict=False)]


sizes = st.tuples(st.integers(1, 200_000), st.integers(0, 30))


@given(st.lists(sizes, max_size=40), st.lists(sizes, max_size=40), st.sets(st.integers(0, 39)))
def test_every_byte_is_brought_once_and_from_where_it_is(
    new: list[tuple[int, int]], old: list[tuple[int, int]], there: set[int]
) -> None:
    bases = Bases()
    bases.add("old", in_a_row(old))
    chunks = in_a_row(new)
    kept = {chunks[place] for place in there if place < len(chunks)}
    route = Route(bases, kept)
    covered = []
    for piece in route.pieces(chunks):
        covered.append((piece.offset, piece.length))
        inside = [one for one in chunks if piece.offset <= one.offset < piece.offset + piece.length]
        assert not kept & set(inside)
        assert piece.length == sum(one.length for one in inside)
        assert piece.length <= MOST_BYTES
        for one in inside:
            if piece.base:
                place = piece.base_offset + one.offset - piece.offset
                assert any(
                    (other.offset, other.length, other.digest) == (place, one.length, one.digest)
                    for other in in_a_row(old)
                )
        assert route.record(piece) == journal.encode_records(inside)
    assert sum(length for _, length in covered) + sum(one.length for one in kept) == sum(one.length for one in chunks)
    assert route.bytes_there == sum(one.length for one in kept)
    assert covered == sorted(covered)


def test_neighbours_that_were_neighbours_are_copied_at_once_though_they_moved() -> None:
    bases = Bases()
    bases.add("old", in_a_row([(5000, 1), (6000, 2), (7000, 3)]))
    new = in_a_row([(100, 9), (5000, 1), (6000, 2), (7000, 3)])
    sent, copied = Route(bases).pieces(new)
    assert (sent.base, sent.length) == ("", 100)
    assert (copied.base, copied.base_offset, copied.length) == ("old", 0, 18_000)


def test_a_crumb_is_sent_along_with_its_neighbours() -> None:
    bases = Bases()
    bases.add("old", in_a_row([(LEAST_COPY - 1, 1)]))
    (piece,) = Route(bases).pieces(in_a_row([(50_000, 7), (LEAST_COPY - 1, 1), (50_000, 8)]))
    assert piece.base == ""


def test_the_newest_file_that_has_a_chunk_is_the_one_that_is_copied_from() -> None:
    bases = Bases()
    bases.add("newer", [chunk(40, 9000, 1)])
    bases.add("older", [chunk(0, 9000, 1), chunk(9000, 9000, 2)])
    assert bases.find(chunk(0, 9000, 1)) == ("newer", 40)
    assert bases.find(chunk(0, 9000, 2)) == ("older", 9000)
    assert bases.find(chunk(0, 8999, 2)) is None
