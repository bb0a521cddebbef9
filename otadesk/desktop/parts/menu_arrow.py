"""The arrow at the end of a button with a menu, which styles forget where text is mirrored."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QPushButton, QStyle, QStyleOptionButton, QStylePainter

from otadesk.desktop.parts.glyph import paint_glyph
from otadesk.desktop.parts.style import grown

ARROW = 16
"""The side of the arrow."""
GAP = 4
"""Pixels between the text and its arrow."""


def with_room_for_arrow(button: QPushButton, hint: QSize) -> QSize:
    """Return a button's size, as its style would have it, with room for our arrow instead of the style's."""
    indicator = button.style().pixelMetric(QStyle.PixelMetric.PM_MenuButtonIndicator, None, button)
    return QSize(hint.width() - indicator + grown(button, ARROW), hint.height())


def paint_with_arrow(button: QPushButton) -> None:
    """Paint a button and its arrow."""
    painter, option = QStylePainter(button), QStyleOptionButton()
    button.initStyleOption(option)
    option.features &= ~QStyleOptionButton.ButtonFeature.HasMenu
    painter.drawControl(QStyle.ControlElement.CE_PushButtonBevel, option)
    side, whole = grown(button, ARROW), button.rect()
    option.rect = QStyle.visualRect(button.layoutDirection(), whole, whole.adjusted(0, 0, -side, 0))
    painter.drawControl(QStyle.ControlElement.CE_PushButtonLabel, option)
    # A style makes a button of few letters wider than these: the arrow keeps to the text, which stands in the middle.
    words = button.fontMetrics().size(0, button.text()).width()
    after = (whole.width() - side + words) // 2 + GAP
    end = QRect(min(after, whole.right() - side), (whole.height() - side) // 2, side, side)
    place = QStyle.visualRect(button.layoutDirection(), whole, end)
    quiet = button.palette().color(QPalette.ColorRole.Dark)
    paint_glyph(painter, "chevron-down", place.toRectF(), quiet)
