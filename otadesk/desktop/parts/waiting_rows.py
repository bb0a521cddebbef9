"""What stands where a list will be: rows without words, so that waiting looks unlike having nothing.

They appear only when the answer takes longer than a moment; one that comes at once shall not flash. They breathe slowly
where the system moves things at all.
"""

from __future__ import annotations

import math
import sys

from PySide6.QtCore import QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QColor, QHideEvent, QPainter, QPaintEvent, QPalette, QShowEvent
from PySide6.QtWidgets import QSizePolicy, QStyle, QWidget

from otadesk.desktop.parts.accessible import Decoration
from otadesk.desktop.parts.announcing import Announced
from otadesk.desktop.parts.card import Card
from otadesk.desktop.parts.cells import GAP, PICTURE
from otadesk.desktop.parts.style import grown
from otadesk.desktop.parts.text import Label

MOMENT = 150
"""Milliseconds that are no waiting."""
ROWS = 5
BREATH = 1800
"""Milliseconds from one breath to the next."""
FRAME = 50
LINES = ((0.34, 0.22), (0.2, 0.12), (0.24, 0.16))
"""What stands in a row, column by column: how much of the column's width its two lines take."""
COLUMNS = (0.5, 0.22, 0.28)


class WaitingRows(Announced, Card):
    """Says what is being waited for, above rows that are not there yet, of so many ``columns``."""

    def __init__(self, words: str, parent: QWidget | None = None, *, columns: int = len(COLUMNS)) -> None:
        super().__init__(parent, padding=(22, 12), gap=6)
        self.setAccessibleName(words)
        self.words = Label(words, "quiet", wrap=True)
        self.rows = _Rows(columns)
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

    def announcement(self) -> str:
        """Read out what is waited for, once that takes its time."""
        return self.words.text() if self._is_there else ""

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the card, once there is something on it."""
        if self._is_there:
            super().paintEvent(event)


class _Rows(Decoration, QWidget):
    """Bars where pictures and words will be, the lower the fainter."""

    def __init__(self, columns: int) -> None:
        super().__init__()
        self._columns = columns
        self._age = 0
        self._clock = QTimer(self, interval=FRAME)
        self._clock.timeout.connect(self._breathe)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Return room for a few rows."""
        return QSize(320, ROWS * self._row_height())

    def minimumSizeHint(self) -> QSize:
        """Return a width that always fits."""
        return QSize(200, self.sizeHint().height())

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
            colour.setAlphaF(breath * (1 - number / (ROWS + 1)))
            painter.setBrush(colour)
            self._paint_row(painter, number * height, height)

    def _paint_row(self, painter: QPainter, top: int, height: int) -> None:
        side, gap, thick = (PICTURE + grown(self, PICTURE)) // 2, grown(self, GAP), grown(self, 9)
        self._bar(painter, QRectF(0, top + (height - side) / 2, side, side), grown(self, 9))
        room, left = self.width() - side - gap, float(side + gap)
        for share, lines in tuple(zip(COLUMNS, LINES, strict=True))[: self._columns]:
            middle = top + height / 2
            for place, line in enumerate(lines):
                shape = QRectF(left, middle - thick - 3 if place == 0 else middle + 3, room * line, thick)
                self._bar(painter, shape, thick / 2)
            left += room * share

    def _bar(self, painter: QPainter, shape: QRectF, radius: float) -> None:
        if self.isRightToLeft():
            shape.moveRight(self.width() - shape.left())
        painter.drawRoundedRect(shape, radius, radius)


def things_move(widget: QWidget) -> bool:
    """Return whether the system wants anything to move; on macOS Qt can't tell, so nothing does."""
    asked = widget.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration, None, widget)
    return asked > 0 and sys.platform != "darwin"
