"""Which app this is, at the top of a page: icon, name, a line of facts, chips."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from otadesk.desktop.parts.arranged import Arranged
from otadesk.desktop.parts.flow import Flow
from otadesk.desktop.parts.picture import AppPicture
from otadesk.desktop.parts.style import clear, grown
from otadesk.desktop.parts.text import Label, OneLine
from otadesk.desktop.parts.uncovered import Uncovered

LEAST_FOR_NAME = 260
BETWEEN = 36
"""Pixels between picture, words and chips, and a little for the roundings."""


class AppHeading(Uncovered, Arranged, QWidget):
    """Shows an app; long names and bundle IDs give way, and chips go below where they would crowd them."""

    def __init__(self, side: int = 64, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._side = side
        self._shown: tuple[str, ...] | None = None
        self.picture = AppPicture(side)
        self.name = OneLine(role="title")
        self.facts = OneLine(role="quiet-text", mode=Qt.TextElideMode.ElideMiddle)
        self._words = words = QVBoxLayout()
        words.setSpacing(1)
        words.addStretch(1)
        words.addWidget(self.name)
        words.addWidget(self.facts)
        words.addStretch(1)
        front = QHBoxLayout()
        front.setSpacing(18)
        front.addWidget(self.picture)
        front.addLayout(words, 1)
        self._chips = Flow()
        self._beside = QWidget()
        self._beside.setLayout(self._chips)
        self._chips.setContentsMargins(0, 0, 0, 0)
        self._roomy = True
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(14)
        self._row.addLayout(front, 1)
        self._row.addWidget(self._beside, 0, Qt.AlignmentFlag.AlignVCenter)

    def show_app(self, name: str, facts: str, chips: tuple[str, ...], icon: bytes) -> None:
        """Show this app."""
        self.picture.show_picture(icon, name)
        self.name.setText(name)
        self.facts.setText(facts)
        self.facts.setVisible(bool(facts))
        if chips != self._shown:
            self._shown = chips
            clear(self._chips)
            for chip in chips:
                label = Label(chip, "chip")
                self._chips.addWidget(label)
                label.show()
            self._beside.setVisible(bool(chips))
        self.arrange()

    def arrange(self) -> None:
        """Put the chips beside the words where that leaves the name its room."""
        chips = self._chips.sizeHint().width()
        # Which app it is, whole, goes before chips in the same line.
        words = self.facts.fontMetrics().horizontalAdvance(self.facts.text()) + BETWEEN
        roomy = self.width() >= self._side + max(grown(self, LEAST_FOR_NAME), words) + chips
        if roomy is not self._roomy:
            self._roomy = roomy
            self._words.removeWidget(self._beside)
            self._row.removeWidget(self._beside)
            if roomy:
                self._row.addWidget(self._beside, 0, Qt.AlignmentFlag.AlignVCenter)
            else:
                # Below the words, and beside the picture, where they cost the page hardly any height.
                self._words.insertWidget(self._words.count() - 1, self._beside, 0, Qt.AlignmentFlag.AlignLeading)
            self._chips.setContentsMargins(0, 0 if roomy else 2, 0, 0)
        self._beside.setMinimumWidth(chips if roomy else 0)
        self._beside.setMaximumWidth(chips)
