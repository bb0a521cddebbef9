"""Which app this is, at the top of a page: icon, name, a line of facts, chips."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from otadesk.desktop.parts.picture import AppPicture
from otadesk.desktop.parts.style import clear
from otadesk.desktop.parts.text import Label, OneLine


class AppHeading(QWidget):
    """Shows an app; long names and bundle IDs give way."""

    def __init__(self, side: int = 72, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.picture = AppPicture(side)
        self.name = OneLine(role="title")
        self.facts = OneLine(role="quiet-text", mode=Qt.TextElideMode.ElideMiddle)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addStretch(1)
        words.addWidget(self.name)
        words.addWidget(self.facts)
        words.addStretch(1)
        self._chips = QHBoxLayout()
        self._chips.setSpacing(8)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(18)
        row.addWidget(self.picture)
        row.addLayout(words, 1)
        row.addLayout(self._chips)

    def show_app(self, name: str, facts: str, chips: tuple[str, ...], icon: bytes) -> None:
        """Show this app."""
        self.picture.show_picture(icon, name)
        self.name.setText(name)
        self.facts.setText(facts)
        clear(self._chips)
        for chip in chips:
            self._chips.addWidget(Label(chip, "chip"), 0, Qt.AlignmentFlag.AlignVCenter)
