"""Something that runs in steps: a publish, or the test of a connection."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from otadesk.desktop.parts.accessible import Role, Spoken, State
from otadesk.desktop.parts.announcing import announce
from otadesk.desktop.parts.arranged import Arranged
from otadesk.desktop.parts.style import clear
from otadesk.desktop.parts.text import Label, OneLine
from otadesk.desktop.parts.text import Role as TextRole
from otadesk.desktop.parts.tone import Tone, ToneMark
from otadesk.desktop.state import StepRow
from otadesk.desktop.texts import say
from otadesk.phrases import N_, Phrase

WORDS: dict[Tone, Phrase] = {
    "good": N_("Step", "done"),
    "bad": N_("Step", "failed"),
    "caution": N_("Step", "done, but look below"),
    "active": N_("Step", "under way"),
    "paused": N_("Step", "waits for you"),
    "waiting": N_("Step", "to come"),
}

ROLES: dict[Tone, TextRole] = {"active": "strong", "paused": "strong", "waiting": "quiet-text"}
"""How the name of a step is written, where not as plain text."""


GAP = 12
NOTE = 0.4
"""The part of a line that a fact may take from the name of the step; what the name leaves it has besides."""


class StepLine(Arranged, Spoken, QWidget):
    """One step: its mark, its name, a fact; the three begin on one line."""

    spoken_whole = True

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = Label(wrap=True)
        self._mark = ToneMark("waiting", 20, beside=self._title)
        self._note = OneLine(role="quiet")
        self._note.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._note.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 4, 0, 4)
        row.setSpacing(GAP)
        row.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._title, 1)
        row.addWidget(self._note, 0, Qt.AlignmentFlag.AlignTop)
        self._shown: StepRow | None = None

    def arrange(self) -> None:
        """Give the fact the room that it needs, where the name can spare it."""
        mark = self._mark.sizeHint()
        room = self.width() - mark.width() - 2 * GAP
        name = self._title.fontMetrics().size(0, self._title.text()).width() + 1
        wanted = self._note.fontMetrics().horizontalAdvance(self._note.text()) + 1
        self._note.setFixedSize(
            max(0, min(wanted, max(round(room * NOTE), room - name))),
            max(mark.height(), self._note.sizeHint().height()),
        )

    def spoken_role(self) -> Role:
        """Be one of a list."""
        return Role.ListItem

    def spoken_state(self, state: State) -> None:
        """Tell whether it is under way."""
        state.busy = self._shown is not None and self._shown.tone == "active"

    def show_step(self, step: StepRow) -> bool:
        """Draw a step, if it is not what is drawn already; return whether it has begun or ended."""
        before, self._shown = self._shown, step
        if step == before:
            return False
        self._mark.show_tone(step.tone)
        self._title.setText(step.title)
        self._title.take_role(ROLES.get(step.tone, "text"))
        # What is paused says so itself.
        says_so = step.tone == "paused" and step.note
        word = say(WORDS[step.tone]) if step.tone in WORDS and not says_so else ""
        self._note.setText(step.note or word)
        self.arrange()
        told = ", ".join(part for part in (word, step.note) if part)
        self.setAccessibleName(f"{step.title}: {told}")
        return before is None or before.tone != step.tone


class StepList(Spoken, QWidget):
    """The steps, one below the other."""

    def __init__(self, name: str, gap: int = 0, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.lines: list[StepLine] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(gap)

    def spoken_role(self) -> Role:
        """Be a list."""
        return Role.List

    def make_room(self, steps: int) -> None:
        """Make the lines of so many steps before they are to be shown."""
        while len(self.lines) < steps:
            line = StepLine()
            self._column.addWidget(line)
            self.lines.append(line)

    def show_steps(self, steps: tuple[StepRow, ...]) -> None:
        """Draw these steps, changing no more than differs."""
        if len(self.lines) > len(steps):
            clear(self._column)
            self.lines = []
        self.make_room(len(steps))
        drawn = zip(self.lines, steps, strict=True)
        moved = [line.accessibleName() for line, step in drawn if line.show_step(step) and step.tone != "waiting"]
        # Where one step ended and the next began, the latter is what one waits for now.
        announce(self, moved[-1] if moved else "")
