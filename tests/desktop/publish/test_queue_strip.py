"""The tiles of the queue say all of what is said of a build, in any language, and keep their height."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from otadesk.desktop.gallery.views import views
from otadesk.desktop.look.theme import Appearance, Look
from otadesk.desktop.parts.measure import MARGIN, beside
from otadesk.desktop.parts.two_lines import TwoLines
from otadesk.desktop.publish.queue_strip import QueueStrip
from otadesk.desktop.side_bar import DEVICES, PUBLISH
from otadesk.desktop.state import QueueRow
from otadesk.desktop.window import MainWindow

LONG = "Noch nicht veröffentlicht"
LONGEST = "Sin respuesta desde hace 20\u00a0s"
SHORT = "Replaced"


def test_cards_are_as_high_as_before_after_letters_were_larger_while_they_were_out_of_sight(
    qtbot: QtBot, appearance: Appearance
) -> None:
    window = dict(views())["publish-review-queue"]()
    qtbot.addWidget(window)
    assert isinstance(window, MainWindow)
    window.show()
    heights = []
    for place, scales in ((PUBLISH, (1.0, 1.5)), (DEVICES, (1.75, 1.5, 1.0)), (PUBLISH, (1.0,))):
        window.show_place(place)
        for scale in scales:
            appearance.wear(Look(scale=scale))
            for _ in range(4):
                QApplication.processEvents()
            heights.append(window.publish.queue.cards[0].height())
    assert heights[-1] == heights[0] < heights[1]


@pytest.fixture(params=[1.0, 2.0])
def strip(request: pytest.FixtureRequest, qtbot: QtBot, appearance: Appearance) -> Iterator[QueueStrip]:
    appearance.wear(Look(scale=request.param))
    window = QWidget()
    window.resize(1600, 1200)
    strip = QueueStrip(window)
    strip.resize(1600, 100)
    qtbot.addWidget(window)
    window.show()
    yield strip
    window.hide()


def show(strip: QueueStrip, *lines: str) -> list[TwoLines]:
    strip.show_rows(tuple(QueueRow(at, "Field Notes", line, "waiting") for at, line in enumerate(lines)))
    QApplication.processEvents()
    return [card._line for card in strip.cards]


@pytest.mark.parametrize("words", [LONG, LONGEST])
def test_what_is_said_of_a_build_is_not_cut(strip: QueueStrip, words: str) -> None:
    line, _other = show(strip, words, SHORT)
    shown = line.lines(line.width())
    assert " ".join(shown) == words
    assert line.height() >= line.heightForWidth(line.width())
    assert all(line.fontMetrics().horizontalAdvance(one) <= line.width() for one in shown)
    assert line.toolTip() == ""


def test_what_has_no_room_in_two_lines_is_cut_and_told_to_who_hovers(strip: QueueStrip) -> None:
    words = " ".join(["The copy on the server differs from the original."] * 4)
    line, _other = show(strip, words, SHORT)
    first, second = line.lines(line.width())
    assert words.startswith(first)
    assert second.endswith("…")
    assert line.toolTip() == words


def test_all_tiles_are_of_one_height_and_do_not_shrink_while_one_says_less(strip: QueueStrip) -> None:
    show(strip, SHORT, SHORT)
    low = strip.height()
    show(strip, LONGEST, SHORT)
    high = strip.height()
    assert high > low
    assert len({card.height() for card in strip.cards}) == 1
    show(strip, SHORT, SHORT)
    assert strip.height() == high, "the page above would jump with every second that is left"


def test_a_number_stays_with_its_unit(strip: QueueStrip) -> None:
    line, _other = show(strip, LONGEST, SHORT)
    assert "20\u00a0s" in line.text()
    assert line.lines(80)[-1] != "s"


@pytest.mark.parametrize("mirrored", [False, True])
def test_tiles_that_are_more_than_the_page_is_wide_still_begin_at_its_edge(
    qtbot: QtBot, appearance: Appearance, mirrored: bool
) -> None:
    appearance.wear(Look())
    strip = QueueStrip()
    qtbot.addWidget(strip)
    strip.setLayoutDirection(Qt.LayoutDirection.RightToLeft if mirrored else Qt.LayoutDirection.LeftToRight)
    strip.resize(1700, 100)
    strip.show()
    for count, begins in ((2, beside(strip)), (5, beside(strip)), (8, MARGIN)):
        show(strip, *[SHORT] * count)
        first = strip.cards[0].geometry()
        assert (strip.widget().width() - first.right() - 1 if mirrored else first.left()) == begins
