"""Waiting is seen as waiting, but only where it takes a moment, and it stands still where nothing shall move."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication, QProxyStyle, QStyle
from pytestqt.qtbot import QtBot

from otadesk.desktop.desk import Desk
from otadesk.desktop.devices.state import DevicesState
from otadesk.desktop.devices.view import DevicesView
from otadesk.desktop.gallery import made_up, made_up_lists
from otadesk.desktop.look.theme import Appearance, Look
from otadesk.desktop.parts import waiting_rows
from otadesk.desktop.parts.waiting_rows import MOMENT, WaitingRows
from otadesk.desktop.releases.state import ReleasesState
from otadesk.desktop.releases.view import ReleasesView


@pytest.fixture
def waiting(qtbot: QtBot, appearance: Appearance) -> WaitingRows:
    made = WaitingRows("Fetching the list…")
    qtbot.addWidget(made)
    return made


def test_nothing_is_seen_of_an_answer_that_comes_at_once(waiting: WaitingRows) -> None:
    waiting.await_answer(waiting=True)
    assert not waiting.rows.isVisible()
    assert not waiting.words.isVisible()
    assert waiting.announcement() == ""
    waiting.await_answer(waiting=False)
    assert not waiting.isVisible()
    assert not waiting._moment.isActive()


def test_after_a_moment_there_are_rows_without_words_and_what_is_waited_for(qtbot: QtBot, waiting: WaitingRows) -> None:
    waiting.await_answer(waiting=True)
    assert waiting._moment.interval() == MOMENT
    qtbot.waitUntil(waiting.rows.isVisible)
    assert waiting.words.isVisible()
    assert waiting.announcement() == "Fetching the list…"


def test_whoever_waits_on_is_not_made_to_wait_for_it_again(qtbot: QtBot, waiting: WaitingRows) -> None:
    waiting.await_answer(waiting=True)
    waiting.appear()
    waiting.await_answer(waiting=True)
    assert waiting.rows.isVisible()


class Motion(QProxyStyle):
    """The style of a system that says how long things may move."""

    def __init__(self, duration: int) -> None:
        super().__init__()
        self._duration = duration

    def styleHint(self, hint: QStyle.StyleHint, *more: object) -> int:  # type: ignore[override]  # noqa: N802 - Qt’s name
        if hint is QStyle.StyleHint.SH_Widget_Animation_Duration:
            return self._duration
        return super().styleHint(hint, *more)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("duration", "platform", "moves"), [(200, "linux", True), (0, "linux", False), (200, "darwin", False)]
)
def test_rows_breathe_only_where_the_system_lets_things_move(
    waiting: WaitingRows, monkeypatch: pytest.MonkeyPatch, duration: int, platform: str, moves: bool
) -> None:
    style = Motion(duration)
    waiting.rows.setStyle(style)
    monkeypatch.setattr(waiting_rows.sys, "platform", platform)
    waiting.await_answer(waiting=True)
    waiting.appear()
    assert waiting.rows._clock.isActive() is moves
    waiting.await_answer(waiting=False)
    assert not waiting.rows._clock.isActive()


def test_releases_that_are_awaited_look_unlike_none(qtbot: QtBot, appearance: Appearance) -> None:
    view = ReleasesView()
    qtbot.addWidget(view)
    view.show()
    view.show_state(ReleasesState(busy=True))
    assert not view.blank.isVisible()
    qtbot.waitUntil(view.waiting.rows.isVisible)
    view.show_state(ReleasesState())
    assert view.blank.isVisible()
    assert not view.waiting.isVisible()


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_rows_that_are_awaited_stand_where_those_of_the_list_will(
    qtbot: QtBot, appearance: Appearance, scale: float
) -> None:
    appearance.wear(Look(scale=scale))
    view = ReleasesView()
    qtbot.addWidget(view)
    view.resize(772, 660)
    view.show()
    view.show_state(ReleasesState(made_up.places(), "staging", busy=True))
    view.waiting.appear()
    QApplication.processEvents()
    rows = view.waiting.rows
    awaited, top = rows.places(), rows.mapTo(view, QPoint(0, 0)).y()
    assert view.filter.isVisible()
    assert not view.filter.isEnabled(), "of a list that isn’t there nothing can be said not to match"
    assert view.area.verticalScrollBar().maximum() == 0, "nobody has to scroll for what isn’t there"
    view.show_state(replace(made_up_lists.many_releases(), ending=""))
    QApplication.processEvents()
    table = view.table
    assert top == pytest.approx(table.viewport().mapTo(view, QPoint(0, 0)).y(), abs=2)
    assert view.filter.isEnabled()
    for place, (left, width) in enumerate(awaited):
        if width and not table.isColumnHidden(place):
            assert left == pytest.approx(table.columnViewportPosition(place), abs=32 * scale), place


def test_a_list_that_comes_at_once_and_has_nothing_shows_no_sieve_meanwhile(
    qtbot: QtBot, appearance: Appearance
) -> None:
    view = ReleasesView()
    qtbot.addWidget(view)
    view.show()
    view.show_state(ReleasesState(busy=True))
    assert not view.filter.isVisible()
    view.waiting.appear()
    assert view.filter.isVisible()
    view.show_state(ReleasesState())
    assert not view.filter.isVisible()


def test_devices_are_not_said_to_be_none_before_they_were_read(
    qtbot: QtBot, desk: Desk, appearance: Appearance
) -> None:
    view = DevicesView()
    qtbot.addWidget(view)
    view.show()
    assert not view.blank.isVisible()
    view.show_state(DevicesState())
    assert view.blank.isVisible()
    assert not desk.window.devices.blank.isVisible()
    QApplication.processEvents()
