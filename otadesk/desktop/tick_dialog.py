"""A dialog with a list to tick."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from otadesk.desktop.parts.button import Button
from otadesk.desktop.parts.dialog import Sheet
from otadesk.desktop.parts.style import grown, margins
from otadesk.desktop.parts.text import Label
from otadesk.desktop.parts.tick import BOX, GAP, Tick
from otadesk.desktop.texts import say
from otadesk.phrases import N_


@dataclass(frozen=True, slots=True)
class Choice:
    """Something to tick: what it is, a fact about it, and whether it is ticked to begin with."""

    key: str
    name: str
    fact: str
    chosen: bool = False


class TickDialog(Sheet):
    """A list to tick; says which keys are ticked."""

    agreed = Signal(tuple)

    def __init__(
        self, title: str, sentence: str, choices: tuple[Choice, ...], action: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(title, parent=parent)
        self.column.addWidget(Label(sentence, "quiet-text", wrap=True))
        self.boxes: dict[str, Tick] = {}
        inside = QWidget()
        inside.setObjectName("column")
        lines = QVBoxLayout(inside)
        lines.setContentsMargins(margins(0, 0, 12, 0))
        lines.setSpacing(14)
        for choice in choices:
            box = Tick(choice.name)
            box.setChecked(choice.chosen)
            box.setAccessibleDescription(choice.fact)
            box.toggled.connect(self._count)
            self.boxes[choice.key] = box
            # What belongs together stands close together.
            pair = QVBoxLayout()
            pair.setSpacing(0)
            pair.addWidget(box)
            if choice.fact:
                fact = Label(choice.fact, "quiet", wrap=True)
                fact.setContentsMargins(margins(grown(self, BOX) + grown(self, GAP), 0, 0, 0))
                pair.addWidget(fact)
            lines.addLayout(pair)
        lines.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(inside)
        area.viewport().setAutoFillBackground(False)
        # In some scripts the least that a line takes is more than Qt reckons with for it.
        wanted = inside.sizeHint().expandedTo(inside.minimumSizeHint()).height()
        area.setMinimumHeight(min(wanted + 8, grown(self, 320)))
        self.column.addWidget(area, 1)
        stay = Button(say(N_("Confirm", "Cancel")))
        stay.clicked.connect(self.reject)
        self.go = Button(action, "primary")
        self.go.clicked.connect(self._agree)
        self.foot.addWidget(stay)
        self.foot.addWidget(self.go)
        self.must_tick = False

    def ticked(self) -> tuple[str, ...]:
        """Return the keys of what is ticked."""
        return tuple(key for key, box in self.boxes.items() if box.isChecked())

    def need_one(self) -> TickDialog:
        """Offer the action only while something is ticked."""
        self.must_tick = True
        self._count()
        return self

    def _count(self) -> None:
        self.go.setEnabled(not self.must_tick or bool(self.ticked()))

    def _agree(self) -> None:
        self.agreed.emit(self.ticked())
        self.accept()
