"""What a tester is asked about the device where something goes wrong: one line a question, answered by choosing."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from otadesk.desktop.parts.choice import ChoiceBox
from otadesk.desktop.parts.text import Label
from otadesk.desktop.texts import say, size
from otadesk.phrases import N_, Phrase
from otadesk.preflight.check import Check

FREE_SPACE = "D05"
SIZES = {
    "500MB": 500_000_000,
    "1GB": 1_000_000_000,
    "2GB": 2_000_000_000,
    "5GB": 5_000_000_000,
    "10GB": 10_000_000_000,
    "50GB": 50_000_000_000,
}
NAMES = {
    "D01": "developer-mode",
    "D02": "developer-trusted",
    "D03": "no-store-app",
    "D04": "no-other-team",
    FREE_SPACE: "free-space",
    "D06": "installing-allowed",
    "D07": "apple-reachable",
    "D08": "clock-right",
}
"""What an answer is called, for each check that only a device's owner can answer; “yes” lets a build install."""


class OwnerQuestions(QWidget):
    """Asks about these checks; says what was answered, as ``preflight.device_answers`` reads it."""

    changed = Signal()

    def __init__(self, checks: Iterable[Check], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.choices: dict[str, ChoiceBox] = {}
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(0, 1)
        for row, check in enumerate(check for check in checks if check.id in NAMES):
            words = say(_question(check))
            choice = ChoiceBox(words)
            choice.offer(_offers(check), "unknown")
            choice.currentIndexChanged.connect(lambda _index: self.changed.emit())
            grid.addWidget(Label(words, wrap=True), row, 0)
            grid.addWidget(choice, row, 1)
            self.choices[check.id] = choice

    @property
    def answers(self) -> tuple[str, ...]:
        """What was answered, such as ``developer-mode=no``."""
        return tuple(f"{NAMES[check]}={choice.chosen()}" for check, choice in self.choices.items())


def _question(check: Check) -> Phrase:
    return N_("Publish", "Free space on the device") if check.id == FREE_SPACE else check.title


def _offers(check: Check) -> Iterable[tuple[str, str, str]]:
    yield "unknown", say(N_("Publish", "Not known")), ""
    if check.id == FREE_SPACE:
        yield from ((answer, size(count), "") for answer, count in SIZES.items())
        return
    # A check's title says what is wrong.
    yield "no", say(N_("Publish", "That is so")), ""
    yield "yes", say(N_("Publish", "That is not so")), ""
