"""Content that scrolls only where there is no room for it, in dialogs above all."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QScreen
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from otadesk.desktop.parts.button import Button
from otadesk.desktop.parts.card import Card
from otadesk.desktop.parts.dialog import FRAME, Sheet
from otadesk.desktop.parts.soft_edge import SoftEdges
from otadesk.desktop.parts.spill import Spill
from otadesk.desktop.parts.text import Label

PARAGRAPH = "Words enough for a line or two, in any language that somebody reads. " * 3


def sheet(qtbot: QtBot, paragraphs: int) -> Sheet:
    made = Sheet("A dialog")
    for _ in range(paragraphs):
        made.column.addWidget(Label(PARAGRAPH, wrap=True))
    made.foot.addWidget(Button("Close", "primary"))
    qtbot.addWidget(made)
    made.show()
    return made


def spill(held: Sheet) -> Spill:
    (found,) = held.findChildren(Spill)
    return found


def scrolls(held: Sheet) -> bool:
    return spill(held).verticalScrollBar().maximum() > 0


def test_a_dialog_is_as_high_as_its_content(qtbot: QtBot) -> None:
    heights = []
    for paragraphs in (1, 2, 3):
        made = sheet(qtbot, paragraphs)
        assert not scrolls(made)
        assert spill(made).focusPolicy() is Qt.FocusPolicy.NoFocus
        heights.append(made.height())
    assert heights[1] - heights[0] == heights[2] - heights[1] > 0


def test_a_dialog_grows_with_its_content(qtbot: QtBot) -> None:
    made = sheet(qtbot, 1)
    before = made.height()
    made.column.addWidget(Label(PARAGRAPH, wrap=True))
    qtbot.waitUntil(lambda: made.height() > before)
    assert not scrolls(made)


def test_a_dialog_never_grows_beyond_the_screen_and_its_buttons_stay_in_sight(qtbot: QtBot) -> None:
    made = sheet(qtbot, 60)
    room = made.screen().availableGeometry().height() - FRAME
    assert made.height() == room
    assert scrolls(made)
    (close,) = made.findChildren(Button)
    assert close.mapTo(made, close.rect().bottomLeft()).y() < room


def test_content_that_scrolls_can_be_scrolled_with_the_keyboard(qtbot: QtBot) -> None:
    made = sheet(qtbot, 60)
    area = spill(made)
    area.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(area.hasFocus)
    qtbot.keyClick(area, Qt.Key.Key_PageDown)
    assert area.verticalScrollBar().value() > 0


def test_a_small_screen_is_met(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QScreen, "availableGeometry", lambda _self: QRect(0, 0, 1024, 400))
    made = sheet(qtbot, 12)
    QApplication.processEvents()
    assert made.height() == 400 - FRAME
    assert scrolls(made)


def test_what_goes_on_beyond_an_edge_fades_there_and_nowhere_else(qtbot: QtBot) -> None:
    held = sheet(qtbot, 40)
    area = spill(held)
    block = Card()
    block.setFixedHeight(3000)
    area.column.insertWidget(0, block)
    QApplication.processEvents()
    bar, viewport = area.verticalScrollBar(), area.viewport()

    def shade(y: int) -> QColor:
        return viewport.grab(QRect(viewport.width() // 2, y, 1, 1)).toImage().pixelColor(0, 0)

    bar.setValue(1000)
    middle, low = shade(viewport.height() // 2), viewport.height() - 1
    assert shade(low) != middle != shade(0)
    assert shade(low - 40) == middle == shade(40)
    short = sheet(qtbot, 1)
    QApplication.processEvents()
    assert not any(edges.isVisible() for edges in short.findChildren(SoftEdges))
