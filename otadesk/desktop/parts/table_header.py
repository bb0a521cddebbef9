"""The titles above a table: each as wide as its column, cut where that is narrow, at the edge where its cells begin."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QHeaderView, QStyle, QWidget

from otadesk.desktop.parts.cells import CELL, EDGE, Column
from otadesk.desktop.parts.elide import elided
from otadesk.desktop.parts.style import grown
from otadesk.desktop.texts import readable


class TableHeader(QHeaderView):
    """Paints titles, of one line or of several."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._heights: dict[str, int] = {}
        self._measured_in: QFont | None = None
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        # Columns give way by themselves; Qt would keep each at a width of its own choice.
        self.setMinimumSectionSize(1)
        self.setHighlightSections(False)
        self.setSectionsClickable(False)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def width_of(self, title: str) -> int:
        """Return how wide a title wants to be."""
        metrics = self.fontMetrics()
        return max(metrics.horizontalAdvance(readable(line)) for line in title.split("\n")) + 2 * EDGE + 4

    def sizeHint(self) -> QSize:
        """Return room for the highest title."""
        lines = max((column.title.count("\n") + 1 for column in self._columns()), default=1)
        height = max((self._height_of(one.title) for one in self._columns()), default=0)
        return QSize(super().sizeHint().width(), max(height, lines * self.fontMetrics().height()) + grown(self, 14))

    def paintSection(self, painter: QPainter, rect: QRect, place: int) -> None:
        """Paint a title."""
        column = self._columns()[place]
        painter.save()
        painter.setFont(self.font())
        painter.setPen(self.palette().color(QPalette.ColorRole.Dark))
        align = Qt.AlignmentFlag.AlignTrailing if column.is_number else Qt.AlignmentFlag.AlignLeading
        flags = int(QStyle.visualAlignment(self.layoutDirection(), align | Qt.AlignmentFlag.AlignVCenter))
        lines = column.title.split("\n")
        metrics = self.fontMetrics()
        height = max(self._height_of(line) for line in lines)
        top = rect.center().y() + 1 - height * len(lines) // 2
        for number, line in enumerate(lines):
            room = QRect(rect.left() + EDGE, top + number * height, rect.width() - 2 * EDGE, height)
            fitting = elided(metrics, readable(line), room.width())
            painter.drawText(room, flags | int(Qt.TextFlag.TextDontClip), fitting)
        painter.restore()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the titles, and the line below them from the first to the last."""
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        width = min(self.length(), self.viewport().width())
        left = self.viewport().width() - width if self.isRightToLeft() else 0
        line = QRect(left + EDGE, self.viewport().height() - 1, width - 2 * EDGE, 1)
        painter.fillRect(line, self.palette().color(QPalette.ColorRole.Mid))

    def _height_of(self, title: str) -> int:
        """Return how high a title is; the table asks for the same ones again and again while it is laid out."""
        if self._measured_in != self.font():
            self._measured_in = QFont(self.font())
            self._heights.clear()
        if title not in self._heights:
            self._heights[title] = self.fontMetrics().size(0, title).height()
        return self._heights[title]

    def _columns(self) -> tuple[Column, ...]:
        model, across = self.model(), Qt.Orientation.Horizontal
        return tuple(model.headerData(place, across, CELL) for place in range(self.count()))
