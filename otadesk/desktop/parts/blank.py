"""What stands where a list is empty: what belongs there, and the way to the first of it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from otadesk.desktop.parts.announcing import Announced
from otadesk.desktop.parts.card import Card
from otadesk.desktop.parts.glyph import Glyph
from otadesk.desktop.parts.measure import LINE, beside
from otadesk.desktop.parts.text import Label

SIDE = 32


class Blank(Announced, Card):
    """An icon, a heading, a sentence, and buttons below them."""

    def __init__(self, glyph: str, parent: QWidget | None = None) -> None:
        super().__init__(parent, padding=(SIDE, 32), gap=10)
        self.heading = Label(role="heading", wrap=True)
        self.sentence = Label(role="quiet-text", wrap=True)
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(12)
        self._buttons.setContentsMargins(0, 8, 0, 0)
        self._buttons.addStretch(1)
        self._buttons.addStretch(1)
        self.column.addWidget(Glyph(glyph, 40, "accent"), 0, Qt.AlignmentFlag.AlignHCenter)
        for label in (self.heading, self.sentence):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            self.column.addWidget(label)
        self.column.addLayout(self._buttons)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the lines as short as is easily read."""
        super().resizeEvent(event)
        side = beside(self, LINE, SIDE)
        self.column.setContentsMargins(side, 32, side, 32)

    def say(self, heading: str, sentence: str = "") -> None:
        """Show these words."""
        self.heading.setText(heading)
        self.sentence.setText(sentence)
        self.sentence.setVisible(bool(sentence))
        self.tell()

    def announcement(self) -> str:
        """Read out the words."""
        return f"{self.heading.spoken_name()} {self.sentence.spoken_name()}".strip()

    def offer(self, *widgets: QWidget) -> None:
        """Put buttons below the words."""
        for widget in widgets:
            self._buttons.insertWidget(self._buttons.count() - 1, widget)
