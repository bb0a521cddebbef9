"""One step of something that runs in steps: a publish, or the test of a connection."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from otadesk.desktop.parts.style import restyle
from otadesk.desktop.parts.text import Label, OneLine
from otadesk.desktop.parts.tone import NAMES, ToneMark
from otadesk.desktop.state import StepRow
from otadesk.desktop.texts import say


class StepLine(QWidget):
    """One step: its mark, its name, a fact."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = Label(wrap=True)
        self._mark = ToneMark("waiting", 20, beside=self._title)
        self._note = OneLine(role="quiet")
        self._note.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 4, 0, 4)
        row.setSpacing(12)
        row.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._title, 3)
        row.addWidget(self._note, 2)
        self._shown: StepRow | None = None

    def show_step(self, step: StepRow) -> None:
        """Draw a step, if it is not what is drawn already."""
        if step == self._shown:
            return
        self._shown = step
        self._mark.show_tone(step.tone)
        self._title.setText(step.title)
        self._title.setProperty("role", {"active": "strong", "waiting": "quiet-text"}.get(step.tone, "text"))
        restyle(self._title)
        self._note.setText(step.note)
        self.setAccessibleName(f"{step.title}: {say(NAMES[step.tone])} {step.note}".strip())
