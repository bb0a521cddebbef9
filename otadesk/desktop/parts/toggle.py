"""A switch for what is on or off."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from otadesk.desktop.parts.style import grown

TRACK = QSize(40, 24)


class Toggle(QAbstractButton):
    """A checkable button that looks like a switch; its text is for screen readers, a label stands beside it."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setCheckable(True)
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Return the track’s size; the focus ring lies within it."""
        return QSize(grown(self, TRACK.width()), grown(self, TRACK.height()))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint track and knob; on is told by the place of the knob as well as by the colour."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours = self.palette()
        track = QRectF(self.rect())
        radius = track.height() / 2
        gap = track.height() / 8
        on = self.isChecked()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colours.color(QPalette.ColorRole.Highlight if on else QPalette.ColorRole.Dark))
        painter.drawRoundedRect(track, radius, radius)
        at_end = on != (self.layoutDirection() is Qt.LayoutDirection.RightToLeft)
        left = track.right() - track.height() if at_end else track.left()
        knob = QRectF(left, track.top(), track.height(), track.height()).adjusted(gap, gap, -gap, -gap)
        painter.setBrush(colours.color(QPalette.ColorRole.Base))
        painter.drawEllipse(knob)
        if self.hasFocus():
            # Within: the switch stands on the edge of its column. In ink, as on a button of the accent's colour.
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(colours.color(QPalette.ColorRole.WindowText), 2))
            painter.drawRoundedRect(track.adjusted(1, 1, -1, -1), radius - 1, radius - 1)
