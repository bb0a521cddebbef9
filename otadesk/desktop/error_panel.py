"""An error as a sentence: what happened, what to do, and the facts for whoever wants them."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from otadesk.desktop.parts.accessible import Role, Spoken, State
from otadesk.desktop.parts.announcing import Announced, tell_expanded
from otadesk.desktop.parts.app_heading import AppHeading
from otadesk.desktop.parts.button import Button
from otadesk.desktop.parts.card import Card
from otadesk.desktop.parts.copy_button import CopyButton
from otadesk.desktop.parts.flow import Flow
from otadesk.desktop.parts.hang import Hang
from otadesk.desktop.parts.measured import Measured
from otadesk.desktop.parts.page import Page
from otadesk.desktop.parts.text import Label
from otadesk.desktop.parts.tone import ToneMark
from otadesk.desktop.state import Failed, Trouble
from otadesk.desktop.texts import say
from otadesk.masks import masked
from otadesk.phrases import N_

LONG = 120


class _Unfold(Spoken, Button):
    """Shows the details and hides them again."""

    def __init__(self, details: QWidget) -> None:
        super().__init__(say(N_("Error", "Details")), "link")
        self._details = details
        self.clicked.connect(self._turn)

    def spoken_role(self) -> Role:
        return Role.Button

    def spoken_state(self, state: State) -> None:
        state.expandable = True
        state.expanded = self._details.isVisible()
        state.collapsed = not state.expanded

    def _turn(self) -> None:
        self._details.setVisible(self._details.isHidden())
        tell_expanded(self)


class ErrorPanel(Announced, Spoken, Card):
    """Draws a Trouble; a long detail stays folded away behind a button. ``flat`` is for a place in a card."""

    recover = Signal()
    """To the settings as they were before they were damaged."""

    def __init__(self, parent: QWidget | None = None, *, flat: bool = False) -> None:
        super().__init__(parent, padding=(0, 12) if flat else (24, 20), gap=8, flat=flat)
        self._trouble = Trouble("")
        self.title = Label(role="heading", wrap=True).selectable()
        self.facts = Label(role="quiet-text", wrap=True).selectable()
        self.hint = Label(wrap=True).selectable()
        self.details = QPlainTextEdit(readOnly=True)
        self.details.setObjectName("details")
        self.details.setAccessibleName(say(N_("Error", "Details")))
        self.details.setTabChangesFocus(True)
        self.details.setMinimumHeight(140)
        self.details.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.more = _Unfold(self.details)
        self.again = Button(say(N_("Publish", "Try again")), "link")
        """For a page that has no such button of its own."""
        self.again.hide()
        self.action = Button("", "link")
        """What mends it, where the page has words for that."""
        self.action.hide()
        self.restore = Button(say(N_("Servers", "Restore the previous settings")), "link")
        self.restore.clicked.connect(self.recover)
        self.copy = CopyButton(say(N_("Error", "Copy details")), lambda: as_text(self._trouble), "link")
        buttons = Flow(24)
        for button in (self.again, self.action, self.restore, self.more, self.copy):
            buttons.add_layout(Hang(button))
        self._words = words = QVBoxLayout()
        words.setSpacing(8)
        for label in (self.title, self.hint, self.facts):
            words.addLayout(Measured(label))
        words.addWidget(self.details)
        words.addLayout(buttons)
        row = QHBoxLayout()
        row.setSpacing(16)
        self.mark = ToneMark("bad", 28, beside=self.title)
        row.addWidget(self.mark, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        self.column.addLayout(row)

    def spoken_role(self) -> Role:
        """Be a group, called by what happened."""
        return Role.Grouping

    def recommend(self, way_out: QWidget) -> None:
        """Show what mends it, where that takes more than a word: below what happened, before the details."""
        self._words.insertWidget(self._words.indexOf(self.details), way_out)

    def announcement(self) -> str:
        """Read out what happened and what to do."""
        return " ".join(label.spoken_name() for label in (self.title, self.hint) if label.text())

    def is_urgent(self) -> bool:
        """Interrupt for what has just gone wrong."""
        return self._trouble.tone != "note"

    def show_trouble(self, trouble: Trouble) -> None:
        """Draw the error; secrets that slipped into a message are masked."""
        self._trouble = trouble
        detail = masked(trouble.detail)
        long = len(detail) > LONG or "\n" in detail
        self.mark.show_tone(trouble.tone)
        self.title.setText(masked(trouble.title))
        self.hint.setText(masked(trouble.hint))
        self.hint.setVisible(bool(trouble.hint))
        self.facts.setText("" if long else detail)
        self.facts.setVisible(bool(detail) and not long)
        self.details.setPlainText(detail)
        self.details.hide()
        self.more.setVisible(long)
        self.restore.setVisible(trouble.about == "damage")
        self.setAccessibleName(self.title.spoken_name())
        self.tell()


def as_text(trouble: Trouble) -> str:
    """Return the whole error as text to hand on, with secrets masked."""
    return masked("\n".join(part for part in (trouble.title, trouble.detail, trouble.hint) if part))


class FailedPage(Page):
    """Draws Failed: what went wrong with one build, and the ways on from there."""

    retry = Signal()
    back = Signal()
    """To the review, to choose another place or to read once more what was found."""
    discard = Signal()
    releases = Signal()
    """To what lies at the place, to make room there."""
    settings = Signal()
    """To the settings of the server."""
    browse = Signal()
    """For another file, where this one is no build."""
    recover = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name = Label(role="title", wrap=True)
        # Where it stood while the build was on its way.
        self.heading = AppHeading()
        self.place = Label(role="quiet-text", wrap=True)
        self.top = Card(padding=(24, 12))
        self.top.column.addWidget(self.heading)
        self.top.column.addWidget(self.place)
        self.panel = ErrorPanel()
        self._is_about_room = False
        self.panel.action.clicked.connect(self._mend)
        self.panel.recover.connect(self.recover)
        self.column.addWidget(self.name)
        self.column.addWidget(self.top)
        self.column.addWidget(self.panel)
        self.column.addStretch(1)
        self.put_away = Button(say(N_("Publish", "Close")))
        self.put_away.clicked.connect(self.discard)
        self.review = Button(say(N_("Publish", "Back to the build")))
        self.review.clicked.connect(self.back)
        self.again = Button(say(N_("Publish", "Try again")), "primary")
        self.again.clicked.connect(self.retry)
        self.other = Button(say(N_("Publish", "Choose another file…")), "primary")
        self.other.clicked.connect(self.browse)
        self.add_foot(self.put_away, self.review, self.again, self.other)

    def _mend(self) -> None:
        """Lead to where it is mended."""
        if self._is_about_room:
            self.releases.emit()
        else:
            self.settings.emit()

    def show_state(self, state: Failed) -> None:
        """Draw the state."""
        self.name.setText(state.name)
        self.name.setVisible(state.app is None)
        self.top.setVisible(state.app is not None)
        if state.app is not None:
            self.heading.show_app(state.app.name, state.app.facts, (), state.app.icon)
        self.place.setText(say(N_("Publish", "It was to be published to {place}."), place=state.place))
        self.place.setVisible(bool(state.place))
        self.setAccessibleName(state.app.name if state.app else self.name.spoken_name())
        self.panel.show_trouble(state.trouble)
        self._is_about_room = state.trouble.about == "room"
        words = N_("Publish", "Show its releases") if self._is_about_room else N_("Releases", "Server settings…")
        self.panel.action.setText(say(words))
        self.panel.action.setVisible(state.trouble.about in {"room", "settings"} and bool(state.place))
        self.review.setVisible(state.was_read)
        # A file that is no build stays none; one that can't be read, or not to its end, seldom changes.
        is_no_build = state.trouble.about == "file" and not state.was_read
        self.other.setVisible(is_no_build)
        self.again.setVisible(not is_no_build)
        worth_it = state.was_read or state.trouble.about == "change"
        self.again.become("primary" if worth_it else "plain")
