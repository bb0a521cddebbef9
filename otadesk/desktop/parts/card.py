"""A card: a rounded ground with a soft edge, on which things that belong together stand."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from otadesk.desktop.look.tokens import CARD_RADIUS
from otadesk.desktop.parts.accessible import Decoration

DEPTH = 2
"""Pixels below the ground that the shadow takes."""


def paint_ground(painter: QPainter, ground: QRectF, shadow: QColor, colour: QColor) -> None:
    """Paint a rounded ground with a soft shadow below it."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    shade = QColor(shadow)
    shade.setAlphaF(shade.alphaF() * 0.45)
    painter.setBrush(shade)
    for drop in (0.5, 1.0, 1.75):
        painter.drawRoundedRect(ground.translated(0, drop), CARD_RADIUS, CARD_RADIUS)
    painter.setBrush(colour)
    painter.drawRoundedRect(ground, CARD_RADIUS, CARD_RADIUS)


def paint_chosen(painter: QPainter, place: QRect, colours: QPalette, *, mirrored: bool) -> None:
    """Paint a bar at the start of what is chosen, so that not the colour alone tells."""
    height = round(place.height() * 0.5)
    bar = QRectF(place.left() + 3, place.center().y() - height / 2, 4, height)
    if mirrored:
        bar.moveRight(place.right() - 2)
    painter.setPen(Qt.PenStyle.NoPen)
    # A table’s own highlight is transparent.
    painter.setBrush(colours.color(QPalette.ColorRole.Link))
    painter.drawRoundedRect(bar, 2, 2)


class Card(QFrame):
    """A vertical stack of widgets on a rounded ground; ``column`` is its layout. In another card it is ``flat``."""

    def __init__(
        self,
        parent: QWidget | None = None,
        *,
        padding: tuple[int, int] = (24, 20),
        gap: int = 8,
        flat: bool = False,
    ) -> None:
        super().__init__(parent)
        self._flat = flat
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(padding[0], padding[1], padding[0], padding[1] + DEPTH)
        self.column.setSpacing(gap)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the shadow as a few translucent layers, which costs nothing and is crisp at every scale."""
        if self._flat:
            return
        painter = QPainter(self)
        ground = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -DEPTH)
        colours = self.palette()
        paint_ground(painter, ground, colours.color(QPalette.ColorRole.Shadow), colours.color(QPalette.ColorRole.Base))


class Rule(Decoration, QFrame):
    """A hairline between rows of one card."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedHeight(1)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the line."""
        QPainter(self).fillRect(self.rect(), self.palette().color(QPalette.ColorRole.Mid))
