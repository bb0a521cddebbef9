"""Columns give way in an order that can be told beforehand, and never take more than the width there is."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from otadesk.desktop.parts.column_widths import Want, share

NAME = Want(300, 150)
WHEN = Want(120, 120, rank=1)
SIZE = Want(60, 60, rank=2)
STATE = Want(140, 140)
LIST = (NAME, WHEN, SIZE, STATE)
DEVICE, MODEL, BUILD = Want(200, 140), Want(180, 110, rank=1), Want(130, 130, shape=80)


@st.composite
def wants(draw: st.DrawFn) -> tuple[Want, ...]:
    made = []
    for place in range(draw(st.integers(1, 9))):
        least = draw(st.integers(40, 400))
        shape = draw(st.none() | st.integers(30, least)) if place else None
        rank = draw(st.integers(0, 2)) if place and shape is None else 0
        made.append(Want(least + draw(st.integers(0, 4000)), least, rank, shape))
    return tuple(made)


def test_what_is_left_over_is_shared_by_what_each_column_has() -> None:
    assert share(800, LIST).widths == (387, 154, 77, 182)
    assert share(800, (NAME, WHEN)).widths == (571, 229)


def test_words_are_cut_before_a_column_is_left_out() -> None:
    assert share(470, LIST).widths == (150, 120, 60, 140)


def test_the_least_important_column_goes_first_and_comes_back_as_the_window_grows() -> None:
    left_out = [share(room, LIST).left_out for room in (300, 420, 469, 470, 800)]
    assert left_out == [{1, 2}, {2}, {2}, frozenset(), frozenset()]


def test_what_may_not_be_left_out_is_cut_further_by_the_same_part() -> None:
    assert share(145, (NAME, STATE)).widths == (75, 70)


def test_one_endless_word_takes_nothing_from_words_that_lack_little() -> None:
    assert share(500, (Want(9000, 100), Want(130, 100), Want(120, 100))).widths == (250, 130, 120)


def test_the_words_of_verdicts_are_worth_more_than_a_column_that_may_be_left_out() -> None:
    shares = share(400, (DEVICE, MODEL, BUILD, BUILD))
    assert (shares.left_out, shares.shapes_only) == ({1}, False)


def test_the_titles_of_verdicts_are_cut_before_what_tells_devices_apart() -> None:
    titled = Want(200, 130, shape=80)
    assert share(550, (DEVICE, MODEL, titled)).widths == (200, 180, 170)


def test_verdicts_stand_as_shapes_before_any_goes_out_of_sight() -> None:
    shares = share(560, (DEVICE, MODEL, *[BUILD] * 5))
    assert (shares.shapes_only, shares.beyond, shares.widths[1:]) == (True, 0, (0, 80, 80, 80, 80, 80))


def test_shapes_give_a_column_room_that_the_words_took() -> None:
    assert share(500, (DEVICE, MODEL, *[BUILD] * 3)).left_out == frozenset()


def test_too_many_verdicts_are_scrolled_for_as_whole_columns_while_the_name_stays() -> None:
    many = (DEVICE, MODEL, *[BUILD] * 12)
    for first, seen in ((0, range(4)), (3, range(3, 7)), (99, range(8, 12))):
        shares = share(500, many, first)
        assert shares.beyond == 8
        assert shares.widths[0] >= DEVICE.least
        assert [place - 2 for place, width in enumerate(shares.widths) if width and place > 1] == list(seen)


@given(room=st.integers(1, 3000), columns=wants(), first=st.integers(0, 20))
def test_nothing_is_ever_wider_than_the_room(room: int, columns: tuple[Want, ...], first: int) -> None:
    shares = share(room, columns, first)
    assert sum(shares.widths) == room
    assert min(shares.widths) >= 0
    assert len(shares.widths) == len(columns)
