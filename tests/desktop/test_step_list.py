"""A step's name and its fact share a line fairly, and begin on the same one."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from otadesk.desktop.look.theme import Appearance, Look
from otadesk.desktop.state import StepRow
from otadesk.desktop.step_list import StepLine

LONG = "Fetch what was written there over the public address, as a phone would"


@pytest.fixture
def line(qtbot: QtBot, appearance: Appearance) -> StepLine:
    made = StepLine()
    qtbot.addWidget(made)
    made.resize(460, 40)
    made.show()
    return made


def shown(line: StepLine, title: str, note: str) -> None:
    line.show_step(StepRow(title, "good", note))
    for _ in range(3):
        QApplication.processEvents()


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_a_fact_is_whole_where_the_name_leaves_it_room(line: StepLine, appearance: Appearance, scale: float) -> None:
    appearance.wear(Look(scale=scale))
    shown(line, "Types", "done, but do look below")
    assert line._note.toolTip() == "", "nothing of it is cut"
    assert line._title.geometry().right() < line._note.geometry().left()
    assert line._note.geometry().right() == line.rect().right()


def test_a_long_fact_leaves_the_name_most_of_the_line(line: StepLine) -> None:
    shown(line, LONG, "SHA256:" + "0123456789" * 8)
    assert line._note.toolTip(), "its end is cut"
    assert line._title.width() > line.width() * 0.5


def test_a_fact_stands_beside_the_first_line_of_a_long_name(line: StepLine) -> None:
    shown(line, LONG, "done and well")
    line.resize(460, line.heightForWidth(460))
    QApplication.processEvents()
    mark, note, title = line._mark.geometry(), line._note.geometry(), line._title.geometry()
    assert title.height() > mark.height() * 1.5, "it has two lines"
    assert note.center().y() == pytest.approx(mark.center().y(), abs=1)
