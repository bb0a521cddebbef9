"""“A tester sees …”: what this build's findings say about something that a tester reported."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from otadesk.desktop import describe
from otadesk.desktop.findings_list import FindingsList
from otadesk.desktop.parts.button import Button
from otadesk.desktop.parts.dialog import Sheet
from otadesk.desktop.parts.text import Label
from otadesk.desktop.texts import say
from otadesk.phrases import N_, Phrase
from otadesk.preflight.check import Report
from otadesk.preflight.symptoms import Explanation

LIST_HEIGHT = 300


class SymptomDialog(Sheet):
    """Names the cause where one was found, else what could not be decided, and what only the server can tell."""

    def __init__(self, explanation: Explanation, parent: QWidget | None = None) -> None:
        super().__init__(say(explanation.symptom.title), "bad" if explanation.causes else "unknown", parent)
        self.column.addWidget(Label(say(_answer(explanation)), wrap=True))
        concerned = Report((*explanation.causes, *explanation.undecided))
        self.findings = FindingsList()
        self.findings.show_findings(describe.findings(concerned))
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setMinimumHeight(LIST_HEIGHT)
        held = QWidget()
        rows = QVBoxLayout(held)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.addWidget(self.findings)
        rows.addStretch(1)
        scroll.setWidget(held)
        scroll.setVisible(bool(concerned.findings))
        self.column.addWidget(scroll, 1)
        if explanation.not_examined:
            words = N_("Publish", "Causes on the server are looked for when the build is published.")
            self.column.addWidget(Label(say(words), "quiet", wrap=True))
        self.close_button = Button(say(N_("Publish", "Close")), "primary")
        self.close_button.clicked.connect(self.accept)
        self.foot.addWidget(self.close_button)


def _answer(explanation: Explanation) -> Phrase:
    if explanation.causes:
        return N_("Publish", "This build has what causes it:")
    if explanation.undecided:
        return N_("Publish", "Nothing in this build is known to cause it. This could not be decided:")
    return N_("Publish", "Nothing in this build is known to cause it.")
