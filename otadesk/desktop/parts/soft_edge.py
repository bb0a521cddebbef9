"""A soft edge: what goes on beyond it fades into the ground, so that nothing looks cut off."""

from __future__ import annotations

from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QLinearGradient, QPainter, QPalette
from PySide6.QtWidgets import QApplication


def paint_soft_edge(painter: QPainter, place: QRect, strength: float, *, at_top: bool) -> None:
    """Lay the ground of a card over what stands at ``place``, from nothing to all of it, at most to ``strength``."""
    if strength <= 0 or place.isEmpty():
        return
    # Not the palette of a widget, whose own ground may be transparent.
    ground = QApplication.palette().color(QPalette.ColorRole.Base)
    gradient = QLinearGradient(0, place.top(), 0, place.bottom() + 1)
    for part, at in ((strength, 0), (0.0, 1)):
        colour = QColor(ground)
        colour.setAlphaF(part)
        gradient.setColorAt(at if at_top else 1 - at, colour)
    painter.fillRect(place, gradient)
