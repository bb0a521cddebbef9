"""Buttons and labels of fields say names as they are: an ampersand in one is no key."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QAccessible, QKeySequence
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from otadesk.desktop.look.theme import Appearance
from otadesk.desktop.parts.button import Button, menu_of
from otadesk.desktop.parts.field import Field

NAME = "Publish to R&D & Q&&A"


def spoken(widget: QWidget) -> str:
    return str(QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name))


@pytest.mark.parametrize("later", [False, True])
def test_an_ampersand_on_a_button_is_shown_and_spoken_and_no_key(
    qtbot: QtBot, appearance: Appearance, later: bool
) -> None:
    button = Button("" if later else NAME)
    qtbot.addWidget(button)
    button.setText(NAME)
    assert button.shortcut() == QKeySequence()
    assert (button.text(), button.words, spoken(button)) == (NAME, NAME, NAME)
    wide = Button("Publish to R D   Q  A")
    qtbot.addWidget(wide)
    assert button.sizeHint().width() > wide.sizeHint().width(), "there is room for every sign"


def test_it_stays_whole_where_the_words_break_and_in_a_menu(qtbot: QtBot, appearance: Appearance) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    button = Button(NAME, parent=holder).breaking()
    button.resize(20, 60)
    button.show()
    button.fit_text()
    assert "\n" in button.text()
    assert button.words == NAME
    holder.show()
    (entry,) = menu_of([button], holder).actions()
    assert entry.text().replace("&&", "&") == NAME
    assert QKeySequence.mnemonic(entry.text()) == QKeySequence()


def test_a_question_of_a_server_s_is_shown_as_it_was_asked(qtbot: QtBot, appearance: Appearance) -> None:
    field = Field("PIN & token", QLineEdit())
    qtbot.addWidget(field)
    assert isinstance(field.label, QLabel)
    assert spoken(field.label) == "PIN & token"
    assert spoken(field.control) == "PIN & token"
    assert QKeySequence.mnemonic(field.label.text()) == QKeySequence()
