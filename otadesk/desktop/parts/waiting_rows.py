"""What stands where a list will be: rows without words, so that waiting looks unlike having nothing.

They appear only when the answer takes longer than a moment; one that comes at once shall not flash. They breathe slowly
where the system moves things at all. They stand where those of the list will, so that nothing jumps when they come.
"""

from __future__ import annotations

import math
import sys
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QHideEvent, QPainter, QPaintEvent, QPalette, QShowEvent
from PySide6.QtWidgets import QLayout, QSizePolicy, QStyle, QWidget

from otadesk.desktop.parts.accessible import Decoration
from otadesk.desktop.parts.announcing import Announced
from otadesk.desktop.parts.card import Card
from otadesk.desktop.parts.cells import EDGE, GAP, PICTURE, SHAPE
from otadesk.desktop.parts.column_widths import Want, share
from otadesk.desktop.parts.style import grown
from otadesk.desktop.parts.text import Label

MOMENT = 150
"""Milliseconds that are no waiting."""
ROWS, ROWS_AT_LEAST = 5, 3
BREATH = 1800
"""Milliseconds from one breath to the next."""
FRAME = 50
ABOVE = 7
"""Pixels above and below the words, which stand where a table has its titles."""


@dataclass(frozen=True, slots=True)
class Bars:
    """What a column will hold: how wide it usually is and each of its lines are, drawn for text of the normal size.

    ``rank`` says whether it may be left out, as with a ``Column``; ``is_number`` that its words stand at the end.
    """

    wide: int
    lines: tuple[int, ...]
    rank: int = 0
    has_picture: bool = False
    has_shape: bool = False
    is_number: bool = False


ONE = (Bars(600, (204, 132), has_picture=True),)
"""Something of which no more is known than that it will have a picture and words."""


class WaitingRows(Announced, Card):
    """Says what is being waited for, above rows that are not there yet, of such ``columns``.

    Its place on a page stretches, so that there are as many rows as have room.
    """

    appeared = Signal()
    """It has taken a moment: what belongs to the list may be seen, too."""

    def __init__(self, words: str, parent: QWidget | None = None, *, columns: tuple[Bars, ...] = ONE) -> None:
        # As much as around a table.
        super().__init__(parent, padding=(8, 4), gap=0)
        self.setAccessibleName(words)
        self.words = Label(words, "quiet", wrap=True)
        policy = self.words.sizePolicy()
        policy.setVerticalPolicy(QSizePolicy.Policy.Maximum)
        self.words.setSizePolicy(policy)
        self.rows = _Rows(columns)
        self._stand_as_titles()
        self.column.setSizeConstraint(QLayout.SizeConstraint.SetMinAndMaxSize)
        self.column.addWidget(self.words)
        self.column.addWidget(self.rows)
        self._moment = QTimer(self, singleShot=True, interval=MOMENT)
        self._moment.timeout.connect(self.appear)
        self._is_there = False
        for nothing_yet in (self.words, self.rows, self):
            nothing_yet.hide()

    def await_answer(self, *, waiting: bool) -> None:
        """Begin to wait, or stop."""
        if waiting == self.isHidden():
            self._is_there = False
            self.words.hide()
            self.rows.hide()
            self.setVisible(waiting)
            if waiting:
                self._moment.start()
            else:
                self._moment.stop()

    def appear(self) -> None:
        """Be seen now."""
        self._moment.stop()
        self._is_there = True
        self.words.show()
        self.rows.show()
        self.update()
        self.tell()
        self.appeared.emit()

    def changeEvent(self, event: QEvent) -> None:
        """Stand as high as titles do in text of another size."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange:
            self._stand_as_titles()

    def _stand_as_titles(self) -> None:
        above = grown(self, ABOVE)
        self.words.setContentsMargins(EDGE, above, EDGE, above)

    @property
    def has_appeared(self) -> bool:
        """Whether it is seen that something is awaited."""
        return self._is_there

    def announcement(self) -> str:
        """Read out what is waited for, once that takes its time."""
        return self.words.text() if self._is_there else ""

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the card, once there is something on it."""
        if self._is_there:
            super().paintEvent(event)


class _Rows(Decoration, QWidget):
    """Bars where pictures and words will be, the lower the fainter."""

    def __init__(self, columns: tuple[Bars, ...]) -> None:
        super().__init__()
        self._columns = columns
        self._age = 0
        self._clock = QTimer(self, interval=FRAME)
        self._clock.timeout.connect(self._breathe)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._be_limited()

    def sizeHint(self) -> QSize:
        """Return room for a few rows, so that nobody scrolls for what is not there; a page that has more gives more."""
        return QSize(320, ROWS_AT_LEAST * self._row_height())

    def minimumSizeHint(self) -> QSize:
        """Return a width that always fits."""
        return QSize(200, self.sizeHint().height())

    def changeEvent(self, event: QEvent) -> None:
        """Measure again with another font."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self._be_limited()

    def _be_limited(self) -> None:
        self.setMaximumHeight(ROWS * self._row_height())

    def _row_height(self) -> int:
        return self.fontMetrics().height() * 2 + grown(self, 18)

    def showEvent(self, event: QShowEvent) -> None:
        """Begin to breathe."""
        super().showEvent(event)
        self._age = 0
        if things_move(self):
            self._clock.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """Stand still while nobody looks."""
        super().hideEvent(event)
        self._clock.stop()

    def _breathe(self) -> None:
        self._age += FRAME
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the bars."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        # From 1 down to 0.45 and back.
        breath = 0.725 + 0.275 * math.cos(self._age / BREATH * math.tau)
        height = self._row_height()
        for number in range(ROWS):
            colour = QColor(self.palette().color(QPalette.ColorRole.Mid))
            colour.setAlphaF(breath * max(0.0, 1 - number * height / (self.height() + height)))
            painter.setBrush(colour)
            self._paint_row(painter, number * height, height)

    def places(self) -> tuple[tuple[int, int], ...]:
        """Return where each column begins and how wide it is, 0 for one that has no room."""
        wants = tuple(Want(grown(self, one.wide), grown(self, one.wide), one.rank) for one in self._columns)
        left, found = 0, []
        for width in share(self.width(), wants).widths:
            found.append((left, width))
            left += width
        return tuple(found)

    def _paint_row(self, painter: QPainter, top: int, height: int) -> None:
        for bars, (left, width) in zip(self._columns, self.places(), strict=True):
            if width:
                self._paint_cell(painter, bars, QRectF(left + EDGE, top, width - 2 * EDGE, height))

    def _paint_cell(self, painter: QPainter, bars: Bars, place: QRectF) -> None:
        middle, thick = place.center().y(), grown(self, 9)
        before = place.left()
        for is_there, side, round_by in (
            (bars.has_picture, (PICTURE + grown(self, PICTURE)) // 2, grown(self, 9)),
            (bars.has_shape, grown(self, SHAPE), grown(self, SHAPE) / 2),
        ):
            if is_there:
                self._bar(painter, QRectF(before, middle - side / 2, side, side), round_by)
                before += side + GAP
        # One line stands in the middle, of two each on its side of it.
        first = middle - thick / 2 if len(bars.lines) == 1 else middle - thick - 3
        for number, line in enumerate(bars.lines):
            wide = min(grown(self, line), place.right() - before)
            at = place.right() - wide if bars.is_number else before
            self._bar(painter, QRectF(at, first + number * (thick + 6), wide, thick), thick / 2)

    def _bar(self, painter: QPainter, shape: QRectF, radius: float) -> None:
        if self.isRightToLeft():
            shape.moveRight(self.width() - shape.left())
        painter.drawRoundedRect(shape, radius, radius)


def things_move(widget: QWidget) -> bool:
    """Return whether the system wants anything to move; on macOS Qt can't tell, so nothing does."""
    asked = widget.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration, None, widget)
    return asked > 0 and sys.platform != "darwin"
