"""In a window from right to left all lines begin on one edge, and Latin names stand as close as elsewhere."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from otadesk.desktop.look.theme import Appearance
from otadesk.desktop.parts.text import Label, OneLine
from otadesk.desktop.texts import as_painted, readable

LINES = "لون لون لون لون لون لون لون لون لون لون لون لون"
"""Words that all begin alike, so that ink begins where lines do."""


@pytest.fixture
def mirrored(qapp: QApplication, appearance: Appearance) -> Iterator[None]:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def beginnings(label: Label) -> list[int]:
    """Return where each line's ink begins at the right."""
    image = label.grab().toImage()
    ends = [_end(image, y) for y in range(image.height())]
    found: list[int] = []
    for before, now in zip([-1, *ends], ends, strict=False):
        if now >= 0 and before < 0:
            found.append(now)
        elif now >= 0:
            found[-1] = max(found[-1], now)
    return found


def _end(image: QImage, y: int) -> int:
    ground = image.pixel(0, 0)
    return max((x for x in range(image.width()) if image.pixel(x, y) != ground), default=-1)


def test_broken_lines_begin_where_the_last_one_does(qtbot: QtBot, mirrored: None) -> None:
    label = Label(LINES, "title", wrap=True)
    qtbot.addWidget(label)
    label.setFixedSize(150, 300)
    label.show()
    found = beginnings(label)
    assert len(found) >= 3
    assert max(found) - min(found) <= 1
    assert max(found) >= 146, "at the edge of the column"


def test_in_the_middle_they_stand_in_the_middle(qtbot: QtBot, mirrored: None) -> None:
    label = Label("لون", wrap=True)
    label.setAlignment(Qt.AlignmentFlag.AlignCenter)
    qtbot.addWidget(label)
    label.setFixedSize(300, 60)
    label.show()
    (end,) = beginnings(label)
    assert 150 < end < 190


def test_a_latin_name_is_as_high_as_elsewhere_and_stands_at_the_right(qtbot: QtBot, mirrored: None) -> None:
    line = OneLine("Field Notes", "display")
    qtbot.addWidget(line)
    line.ensurePolished()
    latin = line.fontMetrics().size(0, "Field Notes").height()
    assert line.sizeHint().height() == latin
    assert line.minimumSizeHint().height() == latin
    line.setFixedSize(400, latin)
    line.show()
    assert max(beginnings(line)) > 390


def test_only_what_has_no_letters_from_right_to_left_does_without_signs(mirrored: None) -> None:
    assert as_painted(readable("2.4.0 (318)")) == "2.4.0 (318)"
    for text in ("لون", "لون Till", "\u20682.4\u2069 · \u206884 MB\u2069"):
        assert as_painted(readable(text)) == readable(text)
