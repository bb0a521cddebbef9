"""Codes are as large as the window allows, and the words beside them are read from as far away."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from otadesk.desktop.codes.present import Present
from otadesk.desktop.codes.scans import Scans
from otadesk.desktop.gallery import made_up
from otadesk.desktop.parts.text import Address
from otadesk.desktop.publish.done import DonePage

ADDRESS = "https://builds.example.com/ota/some/folders/com.example.field-6k2w9d"


def settle() -> None:
    for _ in range(6):
        QApplication.processEvents()


@pytest.mark.parametrize(("width", "height"), [(1280, 800), (1920, 1080)])
def test_the_words_grow_with_the_screen(qtbot: QtBot, width: int, height: int) -> None:
    shown = Present(((made_up.field_notes(), made_up.done().codes[0]),))
    qtbot.addWidget(shown)
    shown.resize(width, height)
    shown.show()
    settle()
    (poster,) = shown.posters
    assert poster.qr.height() > height * 0.7
    assert poster.name.fontMetrics().height() > height * 0.07
    assert poster.facts.toolTip() == "", "nothing of it is cut"
    assert not poster.qr.geometry().intersects(poster.name.geometry())


@pytest.mark.parametrize(("width", "height"), [(900, 620), (1280, 800), (1920, 1080)])
def test_two_codes_of_one_app_are_equal_squares_on_one_line_under_its_name(
    qtbot: QtBot, width: int, height: int
) -> None:
    done = made_up.done_nearby()
    shown = Present(tuple((done.app, code) for code in done.codes))
    qtbot.addWidget(shown)
    shown.resize(width, height)
    shown.show()
    settle()
    (scans,) = shown.posters
    assert isinstance(scans, Scans)
    first, second = (qr.geometry() for qr in scans.codes)
    assert first.size() == second.size()
    assert first.top() == second.top()
    assert first.width() > height * 0.4
    assert (first.left() + second.right()) / 2 == pytest.approx(scans.width() / 2, abs=2), "in the middle"
    assert scans.rect().contains(first.united(second))
    for words in (*scans.titles, *scans.sentences):
        assert words.height() >= words.heightForWidth(words.width()), "nothing of it is cut"


def test_whoever_looks_on_is_told_the_version_and_nothing_that_only_developers_need(qtbot: QtBot) -> None:
    app = made_up.field_notes()
    shown = Present(((app, made_up.done().codes[0]),))
    qtbot.addWidget(shown)
    (poster,) = shown.posters
    assert poster.facts.text() == app.version == "2.4.0 (318)"


def test_a_presentation_can_become_small_again(qtbot: QtBot) -> None:
    shown = Present(((made_up.field_notes(), made_up.done().codes[0]),))
    qtbot.addWidget(shown)
    shown.show()
    for width, height in ((1920, 1080), (900, 620)):
        shown.resize(width, height)
        settle()
    assert (shown.width(), shown.height()) == (900, 620)
    assert shown.rect().contains(shown.posters[0].geometry())


def test_the_code_of_what_was_published_grows_with_the_window(qtbot: QtBot) -> None:
    page = DonePage()
    qtbot.addWidget(page)
    page.show_state(made_up.done())
    page.show()
    sides = []
    for width, height in ((720, 620), (1090, 800), (1730, 1080)):
        page.resize(width, height)
        settle()
        sides.append(page.panels[0].qr.width())
        assert page.area.verticalScrollBar().maximum() == 0
    assert sides == sorted(set(sides))
    assert sides[-1] > 500


@pytest.mark.parametrize("width", [720, 960, 1400])
def test_the_links_of_two_codes_stand_on_one_line_however_their_words_break(qtbot: QtBot, width: int) -> None:
    done = made_up.done_nearby()
    longer = replace(done.codes[1], sentence=f"{done.codes[1].sentence} " * 3)
    page = DonePage()
    qtbot.addWidget(page)
    page.show_state(replace(done, codes=(done.codes[0], longer)))
    page.resize(width, 620)
    page.show()
    settle()
    first, second = (panel.link.mapTo(page, panel.link.rect().topLeft()).y() for panel in page.panels)
    assert first == second


def test_of_a_long_address_the_host_and_the_end_stay(qtbot: QtBot) -> None:
    line = Address(ADDRESS, "field", mode=Qt.TextElideMode.ElideMiddle)
    qtbot.addWidget(line)
    shown = line.fitting(line.fontMetrics().horizontalAdvance(ADDRESS) * 3 // 4)
    assert shown.startswith("https://builds.example.com/…")
    assert shown.endswith("field-6k2w9d")
    assert line.accessibleName() in {"", ADDRESS}
