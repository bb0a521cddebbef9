"""Test connection: its stages, one by one with ticks, and what to do when one fails."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from otadesk.desktop.error_panel import ErrorPanel
from otadesk.desktop.parts.button import Button
from otadesk.desktop.parts.card import Card
from otadesk.desktop.parts.choice import ChoiceBox
from otadesk.desktop.parts.copy_button import CopyButton
from otadesk.desktop.parts.fold import Fold
from otadesk.desktop.parts.hang import Hang
from otadesk.desktop.parts.head import Head
from otadesk.desktop.parts.into_view import bring_into_view
from otadesk.desktop.parts.measured import Measured
from otadesk.desktop.parts.text import Label
from otadesk.desktop.parts.tone import Banner
from otadesk.desktop.state import TestState
from otadesk.desktop.step_list import StepList
from otadesk.desktop.texts import say
from otadesk.phrases import N_


class _Htaccess(QWidget):
    """A sentence about the .htaccess with what can be done: below it where that is the way out, else at its end."""

    def __init__(self, words: str, button: Button, *, below: bool) -> None:
        super().__init__()
        self.words = Label(words, wrap=True)
        way = QBoxLayout.Direction
        line = QBoxLayout(way.TopToBottom if below else way.LeftToRight, self)
        line.setContentsMargins(0, 0 if below else 8, 0, 8)
        line.setSpacing(8 if below else 16)
        line.addLayout(Measured(self.words), 0 if below else 1)
        line.addWidget(button, 0, Qt.AlignmentFlag.AlignLeading if below else Qt.AlignmentFlag.AlignVCenter)


class ConnectionCard(Card):
    """Draws TestState; asks to test, to stop, to mend a field, and to put a .htaccess there or take it away."""

    test = Signal()
    cancel = Signal()
    install_htaccess = Signal()
    remove_htaccess = Signal()
    mend = Signal(str)
    """Which field to go to."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, padding=(24, 16), gap=8)
        about = QWidget()
        words = QVBoxLayout(about)
        words.setContentsMargins(0, 0, 0, 0)
        words.setSpacing(0)
        words.addWidget(Label(say(N_("Server", "Connection")), "strong", wrap=True))
        words.addWidget(
            Label(
                say(N_("Server", "Signs in, writes a file, and fetches it back as a phone would.")), "quiet", wrap=True
            )
        )
        self.start = Button(say(N_("Server", "Test connection")))
        self.start.clicked.connect(self.test)
        self.stop = Button(say(N_("Server", "Stop"))).named(say(N_("Server", "Stop the test")))
        self.stop.clicked.connect(self.cancel)
        self.steps = StepList(say(N_("Server", "Steps of the test")))
        self.outcome = Banner()
        self.error = ErrorPanel(flat=True)
        self.error.action.setText(say(N_("Server", "Go to the field")))
        self._field = ""
        self.error.action.clicked.connect(lambda: self.mend.emit(self._field))
        self.advice = QPlainTextEdit(readOnly=True)
        self.advice.setObjectName("details")
        self.advice.setAccessibleName(say(N_("Server", "For the web server’s settings")))
        self.advice.setTabChangesFocus(True)
        self.advice.setMinimumHeight(120)
        self.advice.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.kind = ChoiceBox(say(N_("Server", "Web server"))).called_unseen()
        self.kind.currentIndexChanged.connect(lambda _index: self.advice.setPlainText(self.kind.chosen()))
        self.copy = CopyButton(say(N_("Server", "Copy for the web server’s settings")), self.advice.toPlainText, "link")
        self.copy.breaking()
        self._offer_htaccess()
        self.by_hand = Fold(say(N_("Server", "Change the web server’s settings yourself")))
        headline = Label(say(N_("Server", "Change the web server’s settings yourself")), wrap=True)
        self.by_hand.head.addWidget(headline, 1)
        self.by_hand.level_with(headline)
        self.by_hand.inside.addWidget(self.kind)
        self.by_hand.inside.addWidget(self.advice)
        self.by_hand.inside.addLayout(Hang(self.copy))
        self.column.addWidget(Head(about, (self.start, 0), (self.stop, 0)))
        for widget in (self.steps, self.outcome, self.error, self.installed, self.by_hand):
            self.column.addWidget(widget)
        self.show_state(TestState())

    def _offer_htaccess(self) -> None:
        self.install = Button(say(N_("Server", "Add it")))
        self.install.named(say(N_("Server", "Add it: a .htaccess beside the builds")))
        self.install.clicked.connect(self.install_htaccess)
        possible = N_(
            "Server",
            "This web server reads .htaccess files. otadesk can put one beside the builds that names the types.",
        )
        self.offer = _Htaccess(say(possible), self.install, below=True)
        self.error.recommend(self.offer)
        self.remove = Button(say(N_("Server", "Remove it")))
        self.remove.named(say(N_("Server", "Remove it: the .htaccess beside the builds")))
        self.remove.clicked.connect(self.remove_htaccess)
        there = N_("Server", "otadesk’s .htaccess is in place.")
        self.installed = _Htaccess(say(there), self.remove, below=False)

    def show_state(self, state: TestState) -> None:
        """Draw the state."""
        self.steps.show_steps(state.stages)
        self._offer(self.stop if state.running else self.start)
        if state.works is not None:
            self.outcome.show_verdict(state.works.tone, state.works.title, state.works.detail)
        self.outcome.setVisible(state.works is not None)
        self.error.setVisible(state.trouble is not None)
        if state.trouble is not None:
            self.error.show_trouble(state.trouble)
        self._field = state.field
        self.error.action.setVisible(bool(state.field))
        self.offer.setVisible(state.htaccess == "possible")
        self.installed.setVisible(state.htaccess == "there")
        if self.by_hand.isHidden():
            # One way at first: the one that otadesk goes by itself.
            self.by_hand.unfold(state.htaccess != "possible")
        self.show_advice(state.advice)

    def show_advice(self, advice: tuple[tuple[str, str], ...]) -> None:
        """Offer these settings, each with the name of its web server; the one that was looked at stays."""
        looked_at = self.kind.currentText()
        texts = dict(advice)
        self.kind.offer(((text, name, "") for name, text in advice), texts.get(looked_at, ""))
        if self.advice.toPlainText() != self.kind.chosen():
            self.advice.setPlainText(self.kind.chosen())
        self.by_hand.setVisible(bool(advice))

    def _offer(self, button: Button) -> None:
        """Let one of the two buttons take the other's place, and the keyboard go along."""
        other = self.start if button is self.stop else self.stop
        # Also while a question lies over the window.
        was_there = self.window().focusWidget() is other
        button.show()
        if was_there:
            button.setFocus()
        other.hide()

    def come_into_view(self) -> None:
        """Let the page scroll here, and on to what came of the test."""
        bring_into_view(self, self.outcome, self.error)
