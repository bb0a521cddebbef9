"""The shadow of what floats over a window."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QWidget

from otadesk.desktop.look.tokens import CARD_RADIUS
from otadesk.desktop.parts.accessible import Decoration

SHADE = 12
"""Pixels around the ground that its shadow takes."""
SPREADS = (0, 2, 4, 7)
DROP = 4
"""By how many pixels each layer of the shadow is larger than the ground, and how much lower it lies."""


class Shade(Decoration, QWidget):
    """The shadow of what floats: seen, but nothing that a click would hit."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def follow(self, ground: QRect) -> None:
        """Lie around what casts it."""
        self.setGeometry(ground.adjusted(-SHADE, -SHADE, SHADE, SHADE))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint layers that grow fainter outwards."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = QRectF(self.rect()).adjusted(SHADE, SHADE, -SHADE, -SHADE)
        shade = QColor(self.palette().color(QPalette.ColorRole.Shadow))
        shade.setAlphaF(shade.alphaF() * 0.2)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(shade)
        for spread in SPREADS:
            layer = ground.adjusted(-spread, -spread + DROP, spread, spread + DROP)
            painter.drawRoundedRect(layer, CARD_RADIUS + spread, CARD_RADIUS + spread)
