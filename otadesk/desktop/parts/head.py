"""What a page begins with: its title, and at the end what can be done there."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QWidget

from otadesk.desktop.parts.arranged import Arranged
from otadesk.desktop.parts.style import grown
from otadesk.desktop.parts.text import Label

GAP = 12
LEAST = 200
"""Room that words of several lines have beside the controls."""


class Head(Arranged, QWidget):
    """A title, or some words, and controls beside it, or below it where large text or long words leave no room.

    A control with a share grows into the room that is left.
    """

    def __init__(self, title: str | QWidget, *controls: tuple[QWidget, int]) -> None:
        super().__init__()
        self._title = Label(title, "title") if isinstance(title, str) else title
        self._controls = QHBoxLayout()
        self._controls.setSpacing(GAP)
        self._controls.addStretch(1)
        for control, share in controls:
            self._controls.addWidget(control, share)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(GAP)
        self._row.addWidget(self._title, 0 if isinstance(title, str) else 1)
        self._row.addLayout(self._controls, 1 if isinstance(title, str) else 0)

    def minimumSizeHint(self) -> QSize:
        """Return the width of the wider of the two: they may stand below each other."""
        wider = max(self._wanted(), self._controls.minimumSize().width())
        return QSize(wider, super().minimumSizeHint().height())

    def arrange(self) -> None:
        """Put the controls beside the title where there is room."""
        needed = self._wanted() + GAP + self._controls.minimumSize().width()
        way = QBoxLayout.Direction.LeftToRight if self.width() >= needed else QBoxLayout.Direction.TopToBottom
        self._row.setDirection(way)

    def _wanted(self) -> int:
        return self._title.sizeHint().width() if isinstance(self._title, Label) else grown(self, LEAST)
