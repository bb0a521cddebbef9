"""The upload limit: read as people write speeds, told as what it was read, kept in kilobytes a second."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QCoreApplication, QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from support.scripted_core import STAGING, ScriptedCore

from otadesk.desktop.desk import Desk
from otadesk.desktop.languages import NAMES, catalogue
from otadesk.desktop.look.theme import Appearance
from otadesk.desktop.servers.upload_limit import UNREADABLE, UploadLimit, read_limit, written_limit
from otadesk.desktop.side_bar import SERVERS
from otadesk.desktop.texts import rate, without_signs


class French(QTranslator):
    """Writes units as in French."""

    def translate(self, context: str, source: str, _comment: str = "", _count: int = -1) -> str:
        return {"{n} kB": "{n} ko", "{n} MB": "{n} Mo"}.get(source, source)


@pytest.mark.parametrize(
    ("text", "kilobytes"),
    [
        ("", 0),
        ("  ", 0),
        ("0", 0),
        ("0 MB/s", 0),
        ("8", 8000),
        ("0.5", 500),
        ("0,5", 500),
        ("\u0660\u066b\u0665", 500),
        ("8 MB", 8000),
        ("8MB/s", 8000),
        (" 8 mb / s ", 8000),
        ("8 M", 8000),
        ("500 KB/s", 500),
        ("500 kB", 500),
        ("1.5 GB/s", 1_500_000),
        ("0.0004 MB", 1),
        ("fast", UNREADABLE),
        ("-3", UNREADABLE),
        ("8 Mbps", UNREADABLE),
        ("8 MB 3", UNREADABLE),
        ("1.2.3", UNREADABLE),
        ("8 Mo", UNREADABLE),
    ],
)
def test_a_speed_is_read_as_people_write_it(text: str, kilobytes: int) -> None:
    assert read_limit(text) == kilobytes


@pytest.fixture
def french(desk: Desk) -> Iterator[None]:
    words = French()
    QCoreApplication.installTranslator(words)
    yield
    QCoreApplication.removeTranslator(words)


@pytest.mark.usefixtures("french")
def test_the_units_of_the_window_s_language_are_read_beside_the_english_ones() -> None:
    assert (read_limit("8 Mo/s"), read_limit("500 ko"), read_limit("8 MB")) == (8000, 500, 8000)


@pytest.fixture(params=NAMES)
def language(request: pytest.FixtureRequest, qapp: QApplication, appearance: Appearance) -> Iterator[str]:
    """Speak a language while the test runs."""
    spoken, usual = str(request.param), QLocale()
    translator = catalogue(spoken, qapp) if spoken != "en" else None
    if translator is not None:
        qapp.installTranslator(translator)
        QLocale.setDefault(QLocale(spoken))
        qapp.setLayoutDirection(QLocale(spoken).textDirection())
    yield spoken
    if translator is not None:
        qapp.removeTranslator(translator)
    QLocale.setDefault(usual)
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.mark.parametrize("kilobytes", [500, 2500, 20_000, 1_500_000])
def test_a_speed_is_read_as_the_window_tells_it_typed_or_copied(language: str, kilobytes: int) -> None:
    told = rate(kilobytes * 1000)
    assert read_limit(without_signs(told)) == kilobytes
    assert read_limit(told) == kilobytes


@pytest.mark.parametrize("kilobytes", [1, 125, 999, 1000, 1001, 10_000, 12_345, 9_999_999])
def test_what_is_shown_of_a_limit_is_read_as_the_same_in_every_language(language: str, kilobytes: int) -> None:
    assert read_limit(written_limit(kilobytes)) == kilobytes


@pytest.mark.parametrize("point", [".", ",", "\u066b"])
def test_what_may_set_thousands_apart_is_no_decimal_point(language: str, point: str) -> None:
    for unit in ("k", " kB", "KB/s"):
        assert read_limit(f"10{point}000{unit}") == UNREADABLE
        assert read_limit(f"10{point}5{unit}") == 10
    own = point == QLocale().decimalPoint()
    for unit in ("", "MB", " MB/s"):
        assert read_limit(f"1{point}000{unit}") == (1000 if own else UNREADABLE)
        assert read_limit(f"0{point}125{unit}") == (125 if own else UNREADABLE)
        assert read_limit(f"1{point}25{unit}") == 1250, "which sets nothing apart"


@given(st.integers(0, 9_999_999))
def test_what_is_shown_of_a_limit_is_read_as_the_same(kilobytes: int) -> None:
    assert read_limit(written_limit(kilobytes)) == kilobytes


def test_a_limit_is_written_with_the_language_s_own_point() -> None:
    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.German))
    try:
        assert (written_limit(500), written_limit(8000), written_limit(0)) == ("0,5", "8", "")
    finally:
        QLocale.setDefault(before)


def test_the_field_says_as_what_it_reads_what_is_typed(qtbot: QtBot, desk: Desk) -> None:
    field = UploadLimit()
    qtbot.addWidget(field)
    field.show_limit(0)
    assert not field.hint
    qtbot.keyClicks(field.control, "0.0004 MB")
    assert "1\u00a0kB/s" in field.hint, "what was rounded is told"
    field.show_limit(20_000)
    assert "20\u00a0MB/s" in field.hint


def test_a_limit_is_saved_as_it_was_typed_and_one_that_cannot_be_read_is_told_at_its_field(
    qtbot: QtBot, desk: Desk, core: ScriptedCore
) -> None:
    core.server_list = [STAGING]
    desk.window.show_place(SERVERS)
    editor = desk.window.servers.editor
    desk.servers.edit(STAGING.id)
    qtbot.keyClicks(editor.upload_limit.control, "soon")
    assert editor.changed
    qtbot.mouseClick(editor.done, Qt.MouseButton.LeftButton)
    assert desk.servers.editing
    assert "500\u00a0kB/s" in editor.upload_limit.problem
    assert editor.upload_limit.control.hasFocus(), "in a part that was folded away"
    qtbot.keyClick(editor.upload_limit.control, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClicks(editor.upload_limit.control, "8 MB")
    assert not editor.upload_limit.problem
    qtbot.mouseClick(editor.done, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not desk.servers.editing)
    assert core.server_list[0].upload_limit == 8000
