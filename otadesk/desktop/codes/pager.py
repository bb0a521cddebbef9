"""Which part of what is presented is in sight, where not all of it has room."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from otadesk.desktop.parts.announcing import announce
from otadesk.desktop.parts.button import Button
from otadesk.desktop.parts.text import Label
from otadesk.desktop.texts import say
from otadesk.phrases import N_


class Pager(QWidget):
    """Which codes are in sight, and the ways to the others; nothing where all of them are."""

    turn = Signal(bool)
    """Whether onward."""

    def __init__(self) -> None:
        super().__init__()
        self.back = Button(say(N_("Publish", "Previous")), "quiet")
        self.back.named(say(N_("Publish", "Previous codes")))
        self.back.clicked.connect(lambda: self.turn.emit(False))
        self.onward = Button(say(N_("Publish", "Next")), "quiet")
        self.onward.named(say(N_("Publish", "Next codes")))
        self.onward.clicked.connect(lambda: self.turn.emit(True))
        self.part = Label(role="quiet-text")
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        for widget in (self.back, self.part, self.onward):
            line.addWidget(widget)
        self.hide()

    def show_part(self, first: int, beyond: int, count: int) -> None:
        """Say which of so many are in sight."""
        several, alone = N_("Publish", "{first} to {last} of {count}"), N_("Publish", "{first} of {count}")
        before = self.part.text()
        if beyond - first == 1:
            self.part.setText(say(alone, first=beyond, count=count))
        else:
            self.part.setText(say(several, first=first + 1, last=beyond, count=count))
        self.setVisible(beyond - first < count)
        if before and before != self.part.text() and self.isVisible():
            announce(self, self.part.text())
