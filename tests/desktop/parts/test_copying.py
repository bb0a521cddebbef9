"""Text that is copied out of the window: what it says, and nothing of what only lets it break there."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot
from support import drop_target
from support.clipboard import clipboard_text
from support.spoken import tree
from support.xvfb import eventually, running, screen

from otadesk.desktop.parts.text import Label

FINGERPRINT = "3F9A7C1D" * 8
WORDS = f"It is {FINGERPRINT}\nin “Field Notes” 🧭."

SOURCE = f"""
from PySide6.QtWidgets import QApplication
from otadesk.desktop.parts.text import Label

app = QApplication([])
label = Label("{FINGERPRINT}", wrap=True).selectable()
label.setWindowTitle("Fingerprint")
label.setGeometry(20, 20, 300, 120)
label.show()
app.exec()
"""


def shown(qtbot: QtBot) -> Label:
    label = Label(WORDS, wrap=True).selectable()
    qtbot.addWidget(label)
    label.resize(300, 200)
    label.show()
    assert label.text() != WORDS, "it has to be able to break for this to mean anything"
    return label


def menu_over(label: Label) -> dict[str, Callable[[], None]]:
    where = QPoint(5, 5)
    QApplication.sendEvent(label, QContextMenuEvent(QContextMenuEvent.Reason.Mouse, where, label.mapToGlobal(where)))
    menu = label.findChildren(QMenu)[-1]
    menu.hide()
    return {action.text(): action.trigger for action in menu.actions() if action.isEnabled()}


@pytest.mark.qt_log_ignore("This plugin does not support")
@pytest.mark.parametrize("way", ["key", "menu"])
def test_what_is_copied_is_what_it_says(qtbot: QtBot, way: str) -> None:
    label = shown(qtbot)
    assert [*menu_over(label)] == ["Select &all"]
    menu_over(label)["Select &all"]()
    if way == "key":
        qtbot.keyClick(label, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    else:
        menu_over(label)["&Copy"]()
    assert QGuiApplication.clipboard().text() == WORDS
    assert QGuiApplication.clipboard().mimeData().formats() == ["text/plain"]


def test_in_a_mirrored_window_the_signs_that_turn_it_stay_there_too(qtbot: QtBot, qapp: QApplication) -> None:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    label = shown(qtbot)
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    qtbot.keyClick(label, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(label, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == WORDS


def test_nothing_selected_leaves_the_clipboard_alone(qtbot: QtBot) -> None:
    QGuiApplication.clipboard().setText("before")
    qtbot.keyClick(shown(qtbot), Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "before"


def test_a_screen_reader_is_told_what_it_says(qtbot: QtBot) -> None:
    (told,) = accessible_texts(shown(qtbot))
    assert told == WORDS


def accessible_texts(label: Label) -> set[str]:
    node = tree(label)
    return {node.name, node.description, node.value} - {""}


def test_another_program_gets_it_whole_by_the_keys_the_middle_button_and_the_mouse(tmp_path: Path) -> None:
    with screen() as shown:
        environment = shown.environment()
        with (
            running([sys.executable, drop_target.__file__, str(tmp_path)], environment) as target,
            running([sys.executable, "-c", SOURCE], environment),
        ):
            there, here = shown.window(drop_target.TITLE), shown.window("^Fingerprint$")
            middle = here.y + here.height // 2
            shown.drag((here.x + 2, here.y + 2), (here.x + here.width - 2, here.y + here.height - 2))
            eventually(lambda: clipboard_text(environment, middle=True), "what the middle button pastes")
            assert clipboard_text(environment, middle=True) == FINGERPRINT
            shown.press("ctrl+c")
            assert eventually(lambda: clipboard_text(environment), "the clipboard") == FINGERPRINT
            shown.drag((here.x + 60, middle), there.centre)
            assert target.stdout is not None
            told = json.loads(target.stdout.readline())
    assert told["text"] == FINGERPRINT
    assert [kind for kind in told["formats"] if "html" in kind or "opendocument" in kind] == []
