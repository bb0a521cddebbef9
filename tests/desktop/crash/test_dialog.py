"""A report can be read, changed, copied, saved and sent, and goes nowhere by itself."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QApplication, QFileDialog, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from otadesk.desktop.crash import dialog as crash_dialog
from otadesk.desktop.crash.dialog import CrashDialog, mail_draft
from otadesk.desktop.look.theme import Appearance, Look
from otadesk.desktop.parts.button import Button

REPORT = "otadesk 0.1.0\n\n  otadesk/desktop/desk.py:12 open\nValueError: 100 % & more + “words”\n"


@pytest.fixture
def dialog(qtbot: QtBot) -> CrashDialog:
    made = CrashDialog("otadesk 0.1.0: ValueError", REPORT)
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[QUrl]:
    """Return what the system was asked to open; a mail program answers while the list is not sealed by None."""
    asked: list[QUrl] = []

    def open_url(url: QUrl) -> bool:
        asked.append(url)
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", open_url)
    return asked


def press(dialog: CrashDialog, words: str) -> None:
    (button,) = [one for one in dialog.findChildren(Button) if one.text() == words]
    button.click()


def draft_in(url: QUrl) -> dict[str, list[str]]:
    return parse_qs(urlsplit(url.toString(QUrl.ComponentFormattingOption.FullyEncoded)).query)


def test_what_is_shown_is_what_is_copied_as_it_was_changed(dialog: CrashDialog, opened: list[QUrl]) -> None:
    assert dialog.text.toPlainText() == REPORT
    dialog.text.setPlainText("I pressed Publish.\n" + REPORT)
    press(dialog, "Copy")
    assert QGuiApplication.clipboard().text() == "I pressed Publish.\n" + REPORT
    assert dialog.told.text() == "The report is on the clipboard."
    assert opened == [], "nothing is sent by itself"


def test_it_is_saved_where_somebody_says(qtbot: QtBot, dialog: CrashDialog, tmp_path: Path) -> None:
    press(dialog, "Save…")
    (asked,) = dialog.findChildren(QFileDialog)
    assert Path(asked.selectedFiles()[0]).name == "otadesk-report.txt"
    asked.fileSelected.emit(str(tmp_path / "report.txt"))
    assert (tmp_path / "report.txt").read_text(encoding="utf-8") == REPORT
    assert dialog.told.text() == "Saved as report.txt."
    asked.close()
    dialog.save(tmp_path / "nowhere" / "report.txt")
    assert "can’t be written there" in dialog.told.text()


def test_a_mail_is_drafted_to_nobody_yet(dialog: CrashDialog, opened: list[QUrl]) -> None:
    press(dialog, "Send by mail…")
    (url,) = opened
    assert (url.scheme(), url.path()) == ("mailto", "")
    assert draft_in(url) == {"subject": ["otadesk 0.1.0: ValueError"], "body": [REPORT.replace("\n", "\r\n")]}


@given(text=st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=200).filter(str.strip))
def test_every_text_arrives_in_the_draft(text: str) -> None:
    assert draft_in(mail_draft("subject", text))["body"] == [text.replace("\n", "\r\n")]


def test_a_report_that_is_too_long_for_a_draft_is_to_be_pasted(
    dialog: CrashDialog, opened: list[QUrl], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(crash_dialog, "LONGEST_ADDRESS", 200)
    press(dialog, "Send by mail…")
    assert draft_in(opened[0])["body"] == ["The report is on the clipboard: paste it here."]
    assert QGuiApplication.clipboard().text() == REPORT


def test_without_a_mail_program_it_is_on_the_clipboard(dialog: CrashDialog, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda _url: False)
    press(dialog, "Send by mail…")
    assert QGuiApplication.clipboard().text() == REPORT
    assert dialog.told.text().startswith("No mail program answered.")


def test_its_buttons_are_in_sight_however_large_the_letters_are(qtbot: QtBot, appearance: Appearance) -> None:
    appearance.wear(Look(scale=2.0))
    shown = CrashDialog("otadesk 0.1.0: ValueError", REPORT * 20)
    qtbot.addWidget(shown)
    shown.show()
    QApplication.processEvents()
    for button in shown.findChildren(Button):
        assert not any(isinstance(one, QScrollArea) for one in _around(button)), "they don't scroll away"
        assert shown.rect().contains(button.rect().translated(button.mapTo(shown, QPoint(0, 0))))


def _around(widget: QWidget) -> Iterator[QWidget]:
    above = widget.parentWidget()
    while above is not None:
        yield above
        above = above.parentWidget()
