"""The dialog of codes: two of them are of one size, their words on one edge, and no button leads."""

from __future__ import annotations

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from otadesk.desktop.codes.dialog import CodeDialog
from otadesk.desktop.codes.panel import CodePanel
from otadesk.desktop.gallery import made_up
from otadesk.desktop.state import Done


def opened(qtbot: QtBot, done: Done) -> CodeDialog:
    shown = CodeDialog(done.app.name, done.app.facts, done.codes)
    qtbot.addWidget(shown)
    shown.show()
    for _ in range(6):
        QApplication.processEvents()
    return shown


def test_two_codes_are_equal_squares_with_their_words_on_one_edge(qtbot: QtBot) -> None:
    shown = opened(qtbot, made_up.done_nearby())
    first, second = shown.findChildren(CodePanel)
    assert first.qr.size() == second.qr.size()
    left = {panel.link.mapTo(shown, QPoint(0, 0)).x() for panel in (first, second)}
    assert len(left) == 1


def test_only_a_code_that_is_alone_has_a_button_that_leads(qtbot: QtBot) -> None:
    shown, two_shown = opened(qtbot, made_up.done()), opened(qtbot, made_up.done_nearby())
    (alone,) = shown.findChildren(CodePanel)
    assert alone.copy.property("kind") == "primary"
    two = two_shown.findChildren(CodePanel)
    assert [panel.copy.property("kind") for panel in two] == ["plain", "plain"]
    assert len({panel.copy.accessibleName() for panel in two}) == 2, "each says of what"
