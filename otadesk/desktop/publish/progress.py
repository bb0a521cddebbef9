"""A publish under way: its steps, how much, how long, and a way out that answers at once."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from otadesk.desktop.parts.accessible import State
from otadesk.desktop.parts.app_heading import AppHeading
from otadesk.desktop.parts.button import Button
from otadesk.desktop.parts.card import Card
from otadesk.desktop.parts.focus import step_off
from otadesk.desktop.parts.page import Page
from otadesk.desktop.parts.progress_line import ProgressLine
from otadesk.desktop.parts.text import Label, OneLine
from otadesk.desktop.parts.waiting_rows import WaitingRows
from otadesk.desktop.publish.journey import STEPS
from otadesk.desktop.state import Reading, Running
from otadesk.desktop.step_list import StepList
from otadesk.desktop.texts import say
from otadesk.phrases import N_


class ProgressPage(Page):
    """Draws Running; asks to pause, to go on, to cancel, or to connect again without waiting."""

    cancel = Signal()
    pause = Signal()
    try_now = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.heading = AppHeading()
        top = Card(padding=(24, 12))
        top.column.addWidget(self.heading)
        self.column.addWidget(top)
        card = Card(padding=(24, 24), gap=8)
        self.title = Label(role="heading", wrap=True)
        self.line = ProgressLine(say(N_("Publish", "Progress of the upload")))
        self.amount = OneLine(role="quiet")
        # Nothing moves when there is nothing to say, and nothing empty is told of.
        keeps = self.amount.sizePolicy()
        keeps.setRetainSizeWhenHidden(True)
        self.amount.setSizePolicy(keeps)
        self.left = Label(role="quiet")
        facts = QHBoxLayout()
        facts.setSpacing(16)
        facts.addWidget(self.amount, 1)
        facts.addWidget(self.left)
        card.column.addWidget(self.title)
        card.column.addSpacing(4)
        card.column.addWidget(self.line)
        card.column.addLayout(facts)
        card.column.addSpacing(12)
        self.steps = StepList(say(N_("Publish", "Steps")), gap=8)
        self.steps.make_room(len(STEPS))
        card.column.addWidget(self.steps)
        self.column.addWidget(card)
        self.column.addStretch(1)
        self.stop = Button(say(N_("Publish", "Cancel")))
        self.stop.clicked.connect(self.cancel)
        self.hold = Button(say(N_("Publish", "Pause")))
        self.hold.with_room_for(say(N_("Publish", "Pause")), say(N_("Publish", "Continue")))
        self.hold.clicked.connect(self.pause)
        self.hurry = Button(say(N_("Publish", "Try now")))
        self.hurry.clicked.connect(self.try_now)
        # Where it comes and goes, no other button has to move.
        self.add_foot(self.hurry, self.stop, self.hold)
        self._still: Running | None = None

    def show_state(self, state: Running) -> None:
        """Draw the state, changing no more than differs: it comes twenty times a second."""
        still = replace(state, fraction=0.0, amount="", left="")
        if still != self._still:
            self._still = still
            self._show_still(state)
        self.line.show_fraction(state.fraction)
        self.amount.setText(state.amount)
        self.amount.setVisible(bool(state.amount))
        self.left.setText(state.left)
        self.left.setVisible(bool(state.left))

    def _show_still(self, state: Running) -> None:
        self.heading.show_app(state.app.name, state.app.facts, (), state.app.icon)
        title = N_("Publish", "Publishing to {place}")
        if state.waiting:
            title = N_("Publish", "Waiting to be published to {place}")
        if state.published:
            title = N_("Publish", "Published to {place}, and being checked")
        if state.paused:
            title = N_("Publish", "Paused on the way to {place}")
        if state.cancelling:
            title = N_("Publish", "Cancelling…")
        self.title.setText(say(title, place=state.place))
        self.setAccessibleName(f"{self.title.text()}, {state.app.name}")
        self.amount.take_role("caution" if state.stalled else "quiet")
        self.steps.show_steps(state.steps)
        self.stop.setText(say(N_("Publish", "Skip the check") if state.published else N_("Publish", "Cancel")))
        self.stop.setEnabled(not state.cancelling)
        self.hold.setText(say(N_("Publish", "Continue") if state.paused else N_("Publish", "Pause")))
        if not state.awaits_try:
            step_off(self.hurry)
        self.hurry.setVisible(state.awaits_try)
        # Never hidden: another button would come to lie where somebody is about to press it.
        self.hold.setEnabled(state.can_pause and not state.cancelling)


class ReadingPage(Page):
    """Draws Reading: usually gone before it is seen, so what it is seen by comes after a moment."""

    cancel = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        # A card where the app's will stand, and rows where what is found will.
        self._heading = AppHeading()
        top = Card(padding=(24, 12))
        top.column.addWidget(self._heading)
        self.waiting = WaitingRows(say(N_("Publish", "Looking at what is in it…")))
        self.column.addWidget(top)
        self.column.addWidget(self.waiting, 1000)
        self.column.addStretch(1)
        stop = Button(say(N_("Publish", "Cancel")))
        stop.clicked.connect(self.cancel)
        self.add_foot(stop)

    def show_state(self, state: Reading) -> None:
        """Draw the state."""
        self._heading.show_app(state.name, "", (), b"")
        self.setAccessibleName(f"{state.name}: {self.waiting.accessibleName()}")

    def showEvent(self, event: QShowEvent) -> None:
        """Begin to wait."""
        super().showEvent(event)
        self.waiting.await_answer(waiting=True)

    def hideEvent(self, event: QHideEvent) -> None:
        """Wait no more."""
        super().hideEvent(event)
        self.waiting.await_answer(waiting=False)

    def spoken_state(self, state: State) -> None:
        """Tell that it is working."""
        state.busy = True
