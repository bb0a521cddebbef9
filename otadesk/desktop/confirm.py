"""Asks once before something that can't be undone, and names it on the button."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from otadesk.desktop.parts.button import Button
from otadesk.desktop.parts.dialog import Sheet
from otadesk.desktop.parts.text import Label
from otadesk.desktop.texts import say
from otadesk.phrases import N_


class Confirm(Sheet):
    """A question with one dangerous answer; Cancel is what Return and Esc mean."""

    agreed = Signal()

    def __init__(
        self, title: str, sentence: str, action: str, parent: QWidget | None = None, *, instead: str = ""
    ) -> None:
        """``instead`` is what Cancel is called where another word says more."""
        super().__init__(title, "caution", parent)
        self.column.addWidget(Label(sentence, wrap=True))
        stay = Button(instead or say(N_("Confirm", "Cancel")))
        stay.setDefault(True)
        stay.clicked.connect(self.reject)
        self.go = Button(action, "danger")
        self.go.clicked.connect(self._agree)
        self.foot.addWidget(stay)
        self.foot.addWidget(self.go)
        stay.setFocus()

    def _agree(self) -> None:
        self.agreed.emit()
        self.accept()
