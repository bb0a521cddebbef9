"""“A tester sees …”: what this build's findings say about something that a tester reported."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtWidgets import QWidget

from otadesk.desktop import describe
from otadesk.desktop.parts.button import Button
from otadesk.desktop.parts.card import Card
from otadesk.desktop.parts.dialog import Sheet
from otadesk.desktop.parts.text import Label
from otadesk.desktop.publish.findings_list import FindingsList
from otadesk.desktop.publish.owner_questions import OwnerQuestions
from otadesk.desktop.texts import say
from otadesk.phrases import N_, Phrase
from otadesk.preflight.check import Report
from otadesk.preflight.symptoms import Explanation

Ask = Callable[[Iterable[str]], Explanation]
"""Explains the symptom once more, for a device of which its owner says this."""


class SymptomDialog(Sheet):
    """Names the cause where one was found, else what could not be decided, and what only the server can tell.

    What only the tester knows is asked for; ``ask`` says what the answers lead to.
    """

    def __init__(self, explanation: Explanation, ask: Ask, parent: QWidget | None = None) -> None:
        super().__init__(say(explanation.symptom.title), "unknown", parent)
        self._ask = ask
        self.answer = Label(wrap=True)
        self.findings = FindingsList()
        self.questions = OwnerQuestions(finding.check for finding in explanation.undecided)
        self.questions.changed.connect(self._answered)
        self.asked = Card(padding=(16, 12), gap=8)
        self.asked.column.addWidget(Label(say(N_("Publish", "Ask the tester")), "strong"))
        self.asked.column.addWidget(self.questions)
        self.asked.setVisible(bool(self.questions.choices))
        self.column.addWidget(self.answer)
        self.column.addWidget(self.findings)
        self.column.addWidget(self.asked)
        if explanation.not_examined:
            words = N_("Publish", "Causes on the server are looked for when the build is published.")
            self.column.addWidget(Label(say(words), "quiet", wrap=True))
        self.close_button = Button(say(N_("Publish", "Close")), "primary")
        self.close_button.clicked.connect(self.accept)
        self.foot.addWidget(self.close_button)
        self._show(explanation)

    def _answered(self) -> None:
        self._show(self._ask(self.questions.answers))

    def _show(self, explanation: Explanation) -> None:
        # What is asked below needs no line of its own among what is open.
        open_ = [finding for finding in explanation.undecided if finding.check.id not in self.questions.choices]
        self.mark.show_tone("bad" if explanation.causes else "unknown")
        self.answer.setText(say(_answer(explanation, lists_open=bool(open_))))
        self.findings.show_findings(describe.findings(Report((*explanation.causes, *open_))))
        if self.findings.folds:
            # What somebody asked for is not hidden behind one more click.
            self.findings.folds[0].unfold(True)


def _answer(explanation: Explanation, *, lists_open: bool) -> Phrase:
    if explanation.causes:
        return N_("Publish", "This is what causes it:")
    if lists_open:
        return N_("Publish", "Nothing in this build is known to cause it. This could not be decided:")
    if explanation.undecided:
        return N_("Publish", "Nothing in this build is known to cause it. What is open, the tester can tell:")
    return N_("Publish", "Nothing in this build is known to cause it.")
