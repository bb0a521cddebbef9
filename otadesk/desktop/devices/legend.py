"""What the signs beside verdicts stand for, where the columns of builds are too narrow for words."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QWidget

from otadesk.desktop.devices.state import DeviceRow, FitCell
from otadesk.desktop.parts.flow import Flow
from otadesk.desktop.parts.glyph import Glyph
from otadesk.desktop.parts.style import clear
from otadesk.desktop.parts.text import Label
from otadesk.desktop.parts.tone import ToneMark
from otadesk.desktop.texts import in_line
from otadesk.preflight.fit import About

SIGNS: dict[About, str] = {
    "list": "list",
    "system": "update",
    "model": "devices",
    "validity": "clock",
    "signing": "shield",
    "build": "build",
    "settings": "devices",
}
"""The icon for what an answer is about; whether it is a no or a question is told by the shape before it."""


class DeviceLegend(QWidget):
    """Draws each sign that is in the rows, once, with its words."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.signs: tuple[str, ...] = ()
        """The words of what is explained."""
        self._flow = Flow(16)
        self._flow.setContentsMargins(0, 0, 0, 0)
        self.setLayout(self._flow)

    def show_rows(self, rows: tuple[DeviceRow, ...]) -> None:
        """Explain the signs of these rows."""
        found = {_words(fit): fit for row in rows for fit in row.fits if fit.short}
        signs = tuple(found)
        if signs == self.signs:
            return
        self.signs = signs
        clear(self._flow)
        for fit in found.values():
            self._flow.addWidget(_entry(fit))


def _words(fit: FitCell) -> str:
    """Return what a sign stands for; with what is known, where a mark stands for that."""
    return in_line(fit.word, fit.short) if fit.tone == "note" else fit.short


def _entry(fit: FitCell) -> QWidget:
    made = QWidget()
    line = QHBoxLayout(made)
    line.setContentsMargins(0, 0, 0, 0)
    line.setSpacing(6)
    line.addWidget(ToneMark(fit.tone, 15))
    if fit.about is not None:
        line.addWidget(Glyph(SIGNS[fit.about], 15))
    line.addWidget(Label(_words(fit), "quiet"))
    return made
