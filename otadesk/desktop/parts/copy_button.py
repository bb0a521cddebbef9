"""Buttons that say for a moment what came of them, such as that something is on the clipboard now."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from otadesk.desktop.parts.announcing import announce
from otadesk.desktop.parts.button import Button, Kind
from otadesk.desktop.texts import say
from otadesk.phrases import N_

MOMENT = 2000
"""Milliseconds for which the answer stands there."""


class AnsweringButton(Button):
    """Says its answer on itself and to those who listen; it is wide enough for both from the start."""

    def __init__(self, words: str, answer: str, kind: Kind = "plain", parent: QWidget | None = None) -> None:
        self._words, self._answer = words, answer
        super().__init__(words, kind, parent)
        self.setAccessibleName(words)
        self._moment = QTimer(self, singleShot=True, interval=MOMENT)
        self._moment.timeout.connect(lambda: self._say(self._words))

    @property
    def words(self) -> str:
        """What it says otherwise."""
        return self._words

    def answer(self) -> None:
        """Say that it is done."""
        self._say(self._answer)
        self._moment.start()
        announce(self, self._answer)

    def _say(self, text: str) -> None:
        self.setText(text)
        self.fit_text()
        # Whoever has put it into a menu shows it for the moment.
        self.setProperty("answers", text != self._words)

    def sizeHint(self) -> QSize:
        """Return room for the longer of the two, so that nothing beside it moves."""
        hint, metrics = super().sizeHint(), self.fontMetrics()
        shown, longest = super().words, max((self._words, self._answer), key=metrics.horizontalAdvance)
        return hint + QSize(metrics.horizontalAdvance(longest) - metrics.horizontalAdvance(shown), 0)


class CopyButton(AnsweringButton):
    """Puts a text on the clipboard."""

    def __init__(
        self, words: str, text: Callable[[], str], kind: Kind = "plain", parent: QWidget | None = None
    ) -> None:
        super().__init__(words, say(N_("Copy", "Copied")), kind, parent)
        self._text = text
        self.clicked.connect(self._copy)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._text())
        self.answer()
