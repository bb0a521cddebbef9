"""While a file is being looked at, nothing flashes, and what takes its time says what it is about."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from otadesk.desktop.publish.progress import ReadingPage
from otadesk.desktop.state import Reading


@pytest.fixture
def page(qtbot: QtBot) -> ReadingPage:
    made = ReadingPage()
    qtbot.addWidget(made)
    made.resize(720, 620)
    made.show_state(Reading("Field Notes.ipa"))
    return made


def test_a_file_that_is_read_at_once_leaves_no_rows_behind(page: ReadingPage) -> None:
    page.show()
    QApplication.processEvents()
    assert not page.waiting.rows.isVisible()
    page.hide()
    assert page.waiting.isHidden()


def test_a_file_that_takes_its_time_shows_rows_and_says_what_is_waited_for(qtbot: QtBot, page: ReadingPage) -> None:
    page.show()
    qtbot.waitUntil(page.waiting.rows.isVisible)
    assert page.waiting.words.isVisible()
    assert page.accessibleName() == "Field Notes.ipa: Looking at what is in it…"
    page.hide()
    page.show()
    QApplication.processEvents()
    assert not page.waiting.rows.isVisible(), "the next file has its moment too"
