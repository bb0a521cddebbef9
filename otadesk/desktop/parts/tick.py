"""A box to tick, with its words beside it."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen, QPolygonF, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QStyle, QWidget

from otadesk.desktop.parts.elide import elided
from otadesk.desktop.parts.style import grown
from otadesk.desktop.texts import plain, readable

BOX = 18
GAP = 12


class Tick(QAbstractButton):
    """A checkable box that paints itself from the palette; words that are too long end in “…”."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = " ".join(text.split())
        self.setText(self._words.replace("&", "&&"))
        self.setAccessibleName(self._words)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Return room for box and words."""
        metrics = self.fontMetrics()
        return QSize(
            grown(self, BOX) + grown(self, GAP) + metrics.horizontalAdvance(self._words) + 8, metrics.height() + 8
        )

    def minimumSizeHint(self) -> QSize:
        """Return a width that always fits."""
        return QSize(80, self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Offer all the words as a tool tip while they are cut."""
        super().resizeEvent(event)
        self.setToolTip(plain(self._words) if self.width() < self.sizeHint().width() else "")

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint box, tick, words and focus."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours, side = self.palette(), grown(self, BOX)
        box = QRect(0, (self.height() - side) // 2, side, side)
        square = QRectF(QStyle.visualRect(self.layoutDirection(), self.rect(), box)).adjusted(0.5, 0.5, -0.5, -0.5)
        on = self.isChecked()
        painter.setPen(QPen(colours.color(QPalette.ColorRole.Highlight if on else QPalette.ColorRole.Dark), 1.2))
        painter.setBrush(colours.color(QPalette.ColorRole.Highlight if on else QPalette.ColorRole.Base))
        painter.drawRoundedRect(square, side * 0.28, side * 0.28)
        if self.hasFocus():
            # Within: the box stands on the edge of its column. In ink, as on a button of the accent's colour.
            painter.setPen(QPen(colours.color(QPalette.ColorRole.WindowText), 2))
            painter.drawRoundedRect(square.adjusted(0.5, 0.5, -0.5, -0.5), side * 0.26, side * 0.26)
        if on:
            pen = QPen(colours.color(QPalette.ColorRole.HighlightedText), side / 9)
            pen.setCapStyle(Qt.PenCapStyle.RoundCap)
            pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
            painter.setPen(pen)
            points = ((-0.22, 0.02), (-0.06, 0.18), (0.24, -0.16))
            painter.drawPolyline(QPolygonF([square.center() + QPointF(x, y) * side for x, y in points]))
        room = self.rect().adjusted(box.width() + grown(self, GAP), 0, -4, 0)
        painter.setPen(colours.color(QPalette.ColorRole.Text))
        align = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        words = elided(self.fontMetrics(), readable(self._words), room.width())
        place = QStyle.visualRect(self.layoutDirection(), self.rect(), room)
        painter.drawText(place, int(QStyle.visualAlignment(self.layoutDirection(), align)), words)
