"""Pages turn at once, are painted a moment later, and take the keyboard along."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QPaintEvent, QRegion
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from otadesk.desktop.parts.pages import Pages


class Sheet(QWidget):
    """A page with a button that counts how often it was painted."""

    def __init__(self) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.painted = 0
        self.button = QPushButton("Go")
        QVBoxLayout(self).addWidget(self.button)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt’s name
        """Count."""
        self.painted += 1


class Ground(QWidget):
    """What pages stand on: it remembers where it was painted."""

    def __init__(self, pages: Pages) -> None:
        super().__init__()
        self.painted = QRegion()
        line = QVBoxLayout(self)
        line.setContentsMargins(20, 20, 20, 20)
        line.addWidget(pages)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt’s name
        """Remember."""
        self.painted += event.region()


@pytest.fixture
def sheets(qtbot: QtBot) -> tuple[Pages, Sheet, Sheet]:
    pages, first, second = Pages(), Sheet(), Sheet()
    qtbot.addWidget(pages)
    pages.addWidget(first)
    pages.addWidget(second)
    pages.show()
    qtbot.waitUntil(pages.isActiveWindow)
    qtbot.waitUntil(lambda: first.painted > 0)
    return pages, first, second


def test_the_new_page_is_there_at_once_and_painted_soon(qtbot: QtBot, sheets: tuple[Pages, Sheet, Sheet]) -> None:
    pages, _first, second = sheets
    pages.turn_to(second)
    assert pages.currentWidget() is second
    assert second.isVisible()
    assert not pages.updatesEnabled(), "nothing is painted in the round in which it is laid out"
    qtbot.waitUntil(lambda: second.painted > 0)
    assert pages.updatesEnabled()


def test_the_old_page_stays_in_sight_until_the_new_one_is_painted(qtbot: QtBot) -> None:
    pages, first, second = Pages(), Sheet(), Sheet()
    pages.addWidget(first)
    pages.addWidget(second)
    ground = Ground(pages)
    qtbot.addWidget(ground)
    ground.show()
    qtbot.waitUntil(lambda: first.painted > 0)
    ground.painted = QRegion()
    pages.turn_to(second)
    ground.repaint()
    assert not ground.painted.isEmpty()
    assert not ground.painted.intersects(pages.geometry())
    assert second.painted == 0


def test_turning_twice_in_one_round_ends_on_the_last(qtbot: QtBot, sheets: tuple[Pages, Sheet, Sheet]) -> None:
    pages, first, second = sheets
    pages.turn_to(second)
    pages.turn_to(first)
    qtbot.waitUntil(pages.updatesEnabled)
    assert pages.currentWidget() is first
    assert second.painted == 0


def test_pages_out_of_sight_turn_without_waiting_for_a_round(qtbot: QtBot, sheets: tuple[Pages, Sheet, Sheet]) -> None:
    pages, first, second = sheets
    pages.hide()
    pages.turn_to(second)
    assert pages.updatesEnabled()
    pages.show()
    qtbot.waitUntil(lambda: second.painted > 0)
    assert not first.isVisible()


def test_no_page_is_turned_to_where_there_is_none(sheets: tuple[Pages, Sheet, Sheet]) -> None:
    pages, first, _second = sheets
    pages.turn_to(None)
    assert pages.currentWidget() is first


def test_whoever_was_on_a_control_is_at_the_top_of_the_new_page(sheets: tuple[Pages, Sheet, Sheet]) -> None:
    pages, first, second = sheets
    first.button.setFocus()
    pages.turn_to(second)
    assert second.hasFocus()


def test_whoever_was_beside_the_pages_stays_there(qtbot: QtBot) -> None:
    window, beside, pages = QWidget(), QPushButton("Beside"), Pages()
    line = QVBoxLayout(window)
    line.addWidget(beside)
    line.addWidget(pages)
    first, second = Sheet(), Sheet()
    pages.addWidget(first)
    pages.addWidget(second)
    qtbot.addWidget(window)
    window.show()
    qtbot.waitUntil(window.isActiveWindow)
    beside.setFocus()
    pages.turn_to(second)
    assert beside.hasFocus()
