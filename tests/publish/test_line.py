"""A line to a place goes on after a break: once for everybody, and not where no waiting helps."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any, cast

import pytest

from otadesk.errors import AuthenticationFailed, ConnectError, ConnectionLost, OtadeskError
from otadesk.phrases import Phrase
from otadesk.progress import CancelToken, Event, LineLost
from otadesk.publish.line import Line
from otadesk.remote.destination import Destination
from otadesk.remote.feed import Feed, Piece
from otadesk.remote.operations import MakeFolder, Stat
from otadesk.remote.side_by_side import in_thread

LOST = ConnectionLost(Phrase("Error", "The connection broke."))


class Scripted:
    """A place that does what a test says; each answer of it comes from ``deed``."""

    replaces_atomically = copies = takes_pieces = works_beside = True

    def __init__(self, deed: Callable[[], Any]) -> None:
        self._deed = deed
        self.closed = self.ready = 0

    def make_ready(self) -> None:
        self.ready += 1

    def close(self) -> None:
        self.closed += 1

    def __getattr__(self, _name: str) -> Any:
        return lambda *_arguments: self._deed()


def broken() -> Any:
    raise LOST


def line(
    *places: Scripted | OtadeskError, pauses: tuple[float, ...] = (0.0, 0.0), told: list[Event] | None = None
) -> tuple[Line, list[Scripted | OtadeskError]]:
    """Return a line over places that follow each other, and those that have not been opened yet."""
    left = list(places)

    def opened(_token: CancelToken) -> Destination:
        place = left.pop(0)
        if isinstance(place, OtadeskError):
            raise place
        return cast("Destination", place)

    return Line(opened, CancelToken(), pauses, told.append if told is not None else lambda _event: None), left


def test_what_only_looks_is_done_again_over_a_new_connection() -> None:
    told: list[Event] = []
    first, second = Scripted(broken), Scripted(lambda: b"found")
    made, left = line(first, second, told=told)
    assert made.read("file", 10) == b"found"
    assert (first.closed, second.ready, left) == (1, 1, [])
    assert told == [LineLost(0.0)]


def test_whoever_is_told_of_a_break_can_have_the_next_try_at_once() -> None:
    hurried: list[float] = []

    def hurry(event: Event) -> None:
        assert isinstance(event, LineLost)
        hurried.append(event.seconds)
        event.try_now()

    places = [Scripted(broken), Scripted(lambda: b"found")]
    made = Line(lambda _token: cast("Destination", places.pop(0)), CancelToken(), (600.0,), hurry)
    assert made.read("file", 10) == b"found"
    assert hurried == [600.0]


def test_what_changes_names_is_not_done_again() -> None:
    second = Scripted(lambda: None)
    made, left = line(Scripted(broken), second)
    for deed in (lambda: made.rename("a", "b"), lambda: made.replace("a", "b"), lambda: made.remove("a")):
        with pytest.raises(ConnectionLost):
            deed()
    with pytest.raises(ConnectionLost):
        made.together(MakeFolder("a"), Stat("a"))
    assert left == [second]


def test_threads_that_see_the_same_break_sign_in_once() -> None:
    both = threading.Barrier(2)

    def break_for_both() -> Any:
        both.wait(30)
        raise LOST

    made, left = line(Scripted(break_for_both), Scripted(lambda: b"found"), Scripted(broken))
    found = [in_thread(lambda: made.read("file", 10), "reader") for _ in range(2)]
    assert [one.result(30) for one in found] == [b"found", b"found"]
    assert len(left) == 1


@pytest.mark.parametrize(
    "refusal", [AuthenticationFailed(Phrase("Error", "No longer.")), None], ids=["refused", "gone"]
)
def test_what_one_thread_has_tried_in_vain_no_other_tries_again(refusal: OtadeskError | None) -> None:
    gone = ConnectError(Phrase("Error", "Nobody is there."))
    last = Scripted(lambda: b"found")
    made, left = line(Scripted(broken), *([refusal] if refusal else [gone, gone]), last)
    for _ in range(2):
        with pytest.raises(type(refusal or LOST)):
            made.read("file", 10)
    assert left == [last]


def test_a_server_that_comes_back_later_is_waited_for() -> None:
    gone = ConnectError(Phrase("Error", "Nobody is there."))
    made, left = line(Scripted(broken), gone, Scripted(lambda: b"found"))
    assert made.read("file", 10) == b"found"
    assert left == []


def test_an_upload_goes_on_as_long_as_each_connection_carries_something(tmp_path: Path) -> None:
    feed = Feed([Piece(at, 10) for at in range(0, 50, 10)])

    def carry_one() -> None:
        piece = feed.take()
        if piece is not None:
            feed.moved(sent=piece.length)
            feed.done(piece)
            raise LOST

    made, left = line(*(Scripted(carry_one) for _ in range(6)), pauses=(0.0,))
    made.assemble("file", tmp_path, feed)
    assert (feed.arrived.done, left) == (50, [])


def test_one_connection_that_carries_nothing_is_forgiven(tmp_path: Path) -> None:
    feed = Feed([Piece(0, 10), Piece(10, 10)])

    def carry_one() -> None:
        piece = feed.take()
        if piece is not None:
            feed.moved(sent=piece.length)
            feed.done(piece)
            raise LOST

    made, left = line(*(Scripted(deed) for deed in (broken, carry_one, broken, carry_one, carry_one)), pauses=(0.0,))
    made.assemble("file", tmp_path, feed)
    assert (feed.arrived.done, left) == (20, [])


def test_whoever_works_in_two_threads_gets_no_connection_that_bears_but_one() -> None:
    one_at_a_time, last = Scripted(lambda: b"wrong"), Scripted(lambda: b"found")
    one_at_a_time.works_beside = False
    made, left = line(Scripted(broken), one_at_a_time, last)
    assert made.works_beside
    assert made.read("file", 10) == b"found"
    assert (one_at_a_time.closed, left) == (1, [])


def test_an_upload_of_which_nothing_arrives_ends(tmp_path: Path) -> None:
    second, third = Scripted(broken), Scripted(broken)
    made, left = line(Scripted(broken), second, third, pauses=(0.0,))
    with pytest.raises(ConnectionLost):
        made.assemble("file", tmp_path, Feed([Piece(0, 10)]))
    assert left == [third]
