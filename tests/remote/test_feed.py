"""Pieces are handed out once, come back when a line breaks, and are counted right, by however many carriers."""

from __future__ import annotations

import random
import threading
from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from otadesk.errors import PackageError
from otadesk.phrases import N_
from otadesk.remote.feed import Arrived, Feed, Journal, Piece

PIECES = [Piece(at * 10, 10) for at in range(50)]


@given(st.integers(0, 10_000))
def test_every_piece_is_done_once_whatever_breaks(seed: int) -> None:
    rng = random.Random(seed)  # noqa: S311 - a repeatable order, no secret
    heard: list[Arrived] = []
    feed = Feed(PIECES, listener=heard.append, journal=Journal("j", 100, lambda piece: b"%d;" % piece.offset))
    done: list[Piece] = []
    places = {}
    while not feed.ended:
        piece = feed.take()
        if piece is None:
            continue
        part = rng.randrange(0, 11)
        feed.moved(**{rng.choice(["sent", "copied"]): part})
        if rng.random() < 0.3:
            feed.give_back(piece, part)
            continue
        feed.moved(sent=10 - part)
        place, record = feed.done(piece)
        places[place] = record
        done.append(piece)
    assert sorted(done, key=lambda piece: piece.offset) == PIECES
    assert feed.arrived.done == 500
    assert feed.arrived.sent + feed.arrived.copied >= 500
    at = 100
    for place in sorted(places):
        assert place == at
        at += len(places[place])
    assert feed.take() is None


def test_several_carriers_share_the_pieces() -> None:
    feed, seen, lock = Feed(PIECES), list[Piece](), threading.Lock()

    def carry() -> None:
        while piece := feed.take():
            with lock:
                seen.append(piece)
            feed.moved(sent=piece.length)
            feed.done(piece)

    threads = [threading.Thread(target=carry) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(30)
    assert sorted(seen, key=lambda piece: piece.offset) == PIECES
    assert feed.ended
    assert feed.arrived == Arrived(500, 0, 500)


def test_a_closed_feed_hands_out_nothing_and_ends_when_the_last_piece_is_back() -> None:
    feed = Feed(PIECES)
    piece = feed.take()
    assert piece is not None
    feed.close()
    assert feed.take() is None
    assert not feed.ended
    feed.give_back(piece, 0)
    assert feed.ended
    assert not feed.has_given_back


def test_without_a_journal_there_is_nothing_to_write() -> None:
    feed = Feed([Piece(0, 1)])
    piece = feed.take()
    assert piece is not None
    assert feed.journal_path == ""
    assert feed.done(piece) == (0, b"")


def test_what_the_maker_of_pieces_raises_is_raised_to_everybody() -> None:
    def make() -> Iterator[Piece]:
        yield Piece(0, 10)
        raise PackageError(N_("Error", "The file can’t be read any more."))

    feed = Feed(make())
    assert feed.take() == Piece(0, 10)
    for _ in range(2):
        with pytest.raises(PackageError):
            feed.take()
    assert not feed.ended
