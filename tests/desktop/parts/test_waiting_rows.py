"""Waiting is seen as waiting, but only where it takes a moment, and it stands still where nothing shall move."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication, QProxyStyle, QStyle
from pytestqt.qtbot import QtBot

from otadesk.desktop.desk import Desk
from otadesk.desktop.devices.state import DevicesState
from otadesk.desktop.devices.view import DevicesView
from otadesk.desktop.look.theme import Appearance
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
