"""A thin line of progress."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QProgressBar, QSizePolicy, QWidget

PERCENT = 100


class ProgressLine(QProgressBar):
    """Progress from 0 to 1, or None while it can't be told yet, which shows an empty line."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setRange(0, PERCENT)
        self._done = 0.0
        self.setTextVisible(False)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_fraction(self, fraction: float | None) -> None:
        """Move the line."""
        # The value is what screen readers say; the line is finer.
        self._done = min(max(fraction or 0.0, 0.0), 1.0)
        self.setValue(round(self._done * PERCENT))
        self.update()

    def sizeHint(self) -> QSize:
        """Return a thin line."""
        return QSize(160, 8)

    def minimumSizeHint(self) -> QSize:
        """Return a thin and short line."""
        return QSize(40, 8)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the track, and what is done from its start."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        track = QRectF(self.rect())
        radius = track.height() / 2
        painter.setBrush(self.palette().color(QPalette.ColorRole.Midlight))
        painter.drawRoundedRect(track, radius, radius)
        if self._done <= 0:
            return
        done = QRectF(track)
        done.setWidth(max(track.height(), track.width() * self._done))
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            done.moveRight(track.right())
        painter.setBrush(self.palette().color(QPalette.ColorRole.Highlight))
        painter.drawRoundedRect(done, radius, radius)
