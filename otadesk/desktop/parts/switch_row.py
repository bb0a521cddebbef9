"""A switch with what it is for beside it, and its problem below."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from otadesk.desktop.parts.text import Label
from otadesk.desktop.parts.toggle import Toggle


class SwitchRow(QWidget):
    """``control`` is the switch; shows problems as a Field does."""

    def __init__(self, title: str, hint: str) -> None:
        super().__init__()
        self.control = Toggle(title)
        self._hint = Label(hint, "quiet", wrap=True)
        self._problem = Label("", "error", wrap=True)
        self._problem.hide()
        words = QVBoxLayout()
        words.setSpacing(0)
        for label in (Label(title, wrap=True), self._hint, self._problem):
            words.addWidget(label)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self.control)
        row.addLayout(words, 1)

    @property
    def problem(self) -> str:
        """The problem that is shown."""
        return self._problem.text()

    def show_problem(self, problem: str) -> None:
        """Say what is wrong with the choice, or nothing."""
        self._problem.setText(problem)
        self._problem.setVisible(bool(problem))
        self._hint.setVisible(not problem)
        self.control.setAccessibleDescription(problem)
