"""A tile to press: what it does, a sentence about it, and an icon; several stand beside each other where they fit."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QEnterEvent, QPainter, QPaintEvent, QPalette, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QBoxLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from otadesk.desktop.look.tokens import CARD_RADIUS
from otadesk.desktop.parts.accessible import Role, Spoken
from otadesk.desktop.parts.card import DEPTH, paint_ground
from otadesk.desktop.parts.glyph import Glyph
from otadesk.desktop.parts.keys import PressedByReturn
from otadesk.desktop.parts.style import grown
from otadesk.desktop.parts.text import Label

GAP = 16
LEAST = 220
"""Pixels of width below which a tile’s sentence has too many lines."""


class Tile(Spoken, PressedByReturn, QAbstractButton):
    """Does one thing, and has the room to say what."""

    spoken_whole = True

    def __init__(self, glyph: str, title: str, sentence: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setText(title)
        self.setAccessibleName(title)
        self.setAccessibleDescription(sentence)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        words = QVBoxLayout()
        words.setSpacing(3)
        words.addWidget(Label(title, "strong", wrap=True))
        words.addWidget(Label(sentence, "quiet", wrap=True))
        words.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(18, 16, 18, 16 + DEPTH)
        row.setSpacing(14)
        row.addWidget(Glyph(glyph, 26, "accent"), 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        row.addWidget(Glyph("chevron-right", 16, "quiet"), 0, Qt.AlignmentFlag.AlignVCenter)
        for inside in self.findChildren(QWidget):
            inside.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def spoken_role(self) -> Role:
        """Return that it is a button, with its sentence as the description."""
        return Role.Button

    def enterEvent(self, event: QEnterEvent) -> None:
        """Light up."""
        self.update()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """Go dark."""
        self.update()
        super().leaveEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint a card, which lights up under the pointer and has a ring while it has the keyboard."""
        painter = QPainter(self)
        colours = self.palette()
        lit = self.underMouse() or self.isDown()
        ground = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -DEPTH)
        colour = colours.color(QPalette.ColorRole.Midlight if lit else QPalette.ColorRole.Base)
        paint_ground(painter, ground, colours.color(QPalette.ColorRole.Shadow), colour)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(colours.color(QPalette.ColorRole.Highlight), 2))
            painter.drawRoundedRect(ground.adjusted(0.5, 0.5, -0.5, -0.5), CARD_RADIUS, CARD_RADIUS)


class Beside(QWidget):
    """Widgets of the same width beside each other, or below each other where they would be too narrow to read."""

    def __init__(self, *widgets: QWidget) -> None:
        super().__init__()
        self._widgets = widgets
        self._line = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._line.setContentsMargins(0, 0, 0, 0)
        self._line.setSpacing(GAP)
        for widget in widgets:
            self._line.addWidget(widget, 1)

    def minimumSizeHint(self) -> QSize:
        """Return the width of the widest: they can stand below each other."""
        widest = max(widget.minimumSizeHint().width() for widget in self._widgets)
        return QSize(widest, self._line.minimumSize().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Arrange them for the room there is."""
        super().resizeEvent(event)
        share = (self.width() - GAP * (len(self._widgets) - 1)) // len(self._widgets)
        wide = share >= grown(self, LEAST)
        way = QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
        self._line.setDirection(way)
