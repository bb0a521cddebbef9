"""Findings, the worst first, each unfolding into what was seen, what a tester would see, and what to do."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from otadesk.desktop.parts.accessible import Role, Spoken
from otadesk.desktop.parts.card import Card, Rule
from otadesk.desktop.parts.copy_button import CopyButton
from otadesk.desktop.parts.flow import Flow
from otadesk.desktop.parts.fold import Fold
from otadesk.desktop.parts.measured import Measured
from otadesk.desktop.parts.style import clear
from otadesk.desktop.parts.text import Label, OneLine
from otadesk.desktop.parts.tone import NAMES, Tone, ToneMark
from otadesk.desktop.state import FindingRow, Findings
from otadesk.desktop.texts import in_line, say
from otadesk.phrases import N_, N_many, Phrase

MARK = 18
MOST_UNKNOWN = 2
"""More rows than these, of what could not be told, stand together as one."""


class FindingsList(Spoken, Card):
    """Draws Findings as one card of rows."""

    unfolded = Signal()
    """There may be more to walk through with Tab than there was."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, padding=(20, 8), gap=0)
        self.setAccessibleName(say(N_("Publish", "Findings")))
        self.folds: list[Fold] = []

    def spoken_role(self) -> Role:
        """Be a group."""
        return Role.Grouping

    def show_findings(self, findings: Findings, *, same_build: bool = False) -> None:
        """Draw these findings; the first one that blocks is unfolded.

        What is unfolded stays so where it is only a closer look at the same build.
        """
        unfolded = {fold.name for fold in self.folds if fold.unfolded and same_build}
        held = {fold.name for fold in self.folds if fold.has_focus}
        clear(self.column)
        self.folds = [_finding(row) for row in findings.rows]
        if len(findings.unknown) > MOST_UNKNOWN:
            self.folds.append(_unknown(findings.unknown))
        else:
            self.folds += [_finding(row) for row in findings.unknown]
        if findings.rows and findings.rows[0].tone == "bad":
            self.folds[0].unfold()
        if findings.pending:
            self.folds.append(_pending())
        if findings.passed or findings.depends:
            self.folds.append(_rest(findings))
        for index, fold in enumerate(self.folds):
            if index:
                self.column.addWidget(Rule())
            self.column.addWidget(fold)
        for fold in self.folds:
            fold.toggled.connect(self.unfolded)
            fold.unfold(fold.unfolded or fold.name in unfolded)
            if fold.name in held:
                fold.take_focus()
        self.setVisible(bool(self.folds))


def _marked(fold: Fold, tone: Tone, words: str) -> Label:
    """Return the title of a fold, which its mark and its arrow stand level with."""
    title = Label(words, "strong", wrap=True)
    fold.head.addWidget(ToneMark(tone, MARK, beside=title), 0, Qt.AlignmentFlag.AlignTop)
    fold.level_with(title)
    return title


def _finding(row: FindingRow) -> Fold:
    said = _said(row)
    fold = Fold(said if row.tone == "unknown" else f"{say(NAMES[row.tone])}: {said}", mark=MARK)
    title = _marked(fold, row.tone, said)
    words = QVBoxLayout()
    words.setSpacing(2)
    words.addWidget(title)
    if row.evidence and not row.told:
        brief = OneLine(row.evidence, "quiet")
        words.addWidget(brief)
        fold.while_folded(brief)
    fold.head.addLayout(words, 1)
    if row.tone != "unknown":
        fold.head.addWidget(Label(say(NAMES[row.tone]), "quiet"), 0, Qt.AlignmentFlag.AlignTop)
    fold.when_first_unfolded(partial(_explain, row))
    return fold


def _explain(row: FindingRow, column: QVBoxLayout) -> None:
    # Of what stays open nothing was seen that would answer it.
    why = N_("Publish", "Why it could not be checked")
    seen = why if row.tone == "unknown" else N_("Publish", "What was seen")
    _part(column, seen, "" if row.told else row.evidence)
    _part(column, N_("Publish", "What testers would see"), row.symptom)
    _part(column, N_("Publish", "What to do"), row.fix)
    copy = CopyButton(say(N_("Publish", "Copy")), lambda: as_text(row), "link")
    copy.named(say(N_("Publish", "Copy this finding: {title}"), title=_said(row)))
    foot = QHBoxLayout()
    foot.setContentsMargins(0, 0, 0, 0)
    foot.addWidget(Label(row.id, "quiet"))
    foot.addStretch(1)
    foot.addWidget(copy)
    column.addLayout(foot)


def _said(row: FindingRow) -> str:
    # A check's title says what is wrong, so that of one without an answer must not stand there as if it were so.
    without_answer = N_("Publish", "Could not be checked: “{title}”")
    return say(without_answer, title=row.title) if row.tone == "unknown" else row.title


def _quoted(title: str) -> str:
    return say(N_("Publish", "“{title}”"), title=title)


def _part(column: QVBoxLayout, title: Phrase, text: str) -> None:
    if text:
        # Closer to each other than to what is above and below.
        part = QVBoxLayout()
        part.setSpacing(2)
        part.addWidget(Label(say(title), "strong", wrap=True))
        part.addLayout(Measured(Label(text, "quiet-text", wrap=True).selectable()))
        column.addLayout(part)


def _unknown(rows: tuple[FindingRow, ...]) -> Fold:
    words = say(
        N_many("Publish", "One check could not be answered", "{count} checks could not be answered"), count=len(rows)
    )
    fold = Fold(words, mark=MARK)
    fold.head.addWidget(_marked(fold, "unknown", words), 1)
    fold.when_first_unfolded(partial(_list_unknown, rows))
    return fold


def _list_unknown(rows: tuple[FindingRow, ...], column: QVBoxLayout) -> None:
    for row in rows:
        column.addLayout(Measured(Label(_quoted(row.title), "strong", wrap=True).selectable()))
        if row.evidence:
            column.addLayout(Measured(Label(row.evidence, "quiet-text", wrap=True).selectable()))


def _pending() -> Fold:
    words = say(N_("Publish", "Looking at every file and signature…"))
    fold = Fold(words, mark=MARK)
    fold.head.addWidget(_marked(fold, "active", words), 1)
    more = N_("Publish", "This takes a while for a large build. You can publish meanwhile.")
    fold.inside.addWidget(Label(say(more), "quiet-text", wrap=True))
    return fold


def _rest(findings: Findings) -> Fold:
    counts = _counts(findings)
    fold = Fold(in_line(*counts), mark=MARK)
    words = Flow(4)
    words.addWidget(_marked(fold, "good" if findings.passed else "unknown", counts[0]))
    for count in counts[1:]:
        words.addWidget(Label(f"· {count}", "quiet-text", wrap=True))
    fold.head.addLayout(words, 1)
    fold.when_first_unfolded(partial(_list_rest, findings))
    return fold


def _list_rest(findings: Findings, column: QVBoxLayout) -> None:
    for title, lines in (
        (N_("Publish", "Only the phone can tell"), [_quoted(line) for line in findings.depends]),
        (N_("Publish", "Taken for granted"), findings.assumed),
        (N_("Publish", "Looked for and not found"), findings.passed),
    ):
        _part(column, title, "\n".join(lines))


def _counts(findings: Findings) -> list[str]:
    counts = []
    if findings.passed:
        passed = N_many("Publish", "{count} check passed", "{count} checks passed")
        counts.append(say(passed, count=len(findings.passed)))
    if findings.depends:
        depends = N_many("Publish", "{count} depends on the phone", "{count} depend on the phone")
        counts.append(say(depends, count=len(findings.depends)))
    return counts


def as_text(row: FindingRow) -> str:
    """Return a finding as plain text for a message or a ticket, with everybody that it is about."""
    lines = [f"{row.id} {_said(row)} ({say(NAMES[row.tone])})", row.whole or row.evidence, row.symptom, row.fix]
    return "\n".join(line for line in lines if line)
