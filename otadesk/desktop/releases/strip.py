"""What stands below the list of releases: which one is chosen, and everything that can be done with it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from otadesk.desktop.first_page.describe import told_apart
from otadesk.desktop.parts.button import Button
from otadesk.desktop.parts.card import Card
from otadesk.desktop.parts.copy_button import CopyButton
from otadesk.desktop.parts.flow import Flow
from otadesk.desktop.parts.focus import step_off
from otadesk.desktop.parts.hang import Hang
from otadesk.desktop.parts.picture import AppPicture
from otadesk.desktop.parts.text import OneLine
from otadesk.desktop.parts.tone import ToneMark
from otadesk.desktop.releases.state import ReleaseRow
from otadesk.desktop.texts import in_line, number, say
from otadesk.phrases import N_, N_many

MOST_ON_A_SCREEN = 9
"""Codes beyond these would be too small to be scanned from a seat."""


def too_many() -> str:
    """Return why so many are not presented together."""
    return say(N_("Releases", "Present shows no more than {most} codes at once."), most=MOST_ON_A_SCREEN)


class ReleaseStrip(Card):
    """Draws what is chosen; each signal names the deed."""

    code = Signal()
    notes_wanted = Signal()
    open_link = Signal()
    snippets = Signal()
    present = Signal()
    compare = Signal()
    withdraw = Signal()
    restore = Signal()
    delete = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, padding=(20, 14), gap=10)
        self._url = ""
        self._picture = AppPicture(44)
        self.name = OneLine(role="strong")
        self.facts = OneLine(role="quiet")
        self.notes = OneLine(role="quiet")
        self.all_notes = Button(say(N_("Releases", "All notes…")), "link")
        self.all_notes.clicked.connect(self.notes_wanted)
        self._mark = ToneMark("good", 15)
        state = QHBoxLayout()
        state.setSpacing(6)
        state.addWidget(self._mark)
        state.addWidget(self.facts, 1)
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(self.name)
        words.addLayout(state)
        noted = QHBoxLayout()
        noted.setSpacing(10)
        noted.addWidget(self.notes, 1)
        noted.addLayout(Hang(self.all_notes))
        words.addLayout(noted)
        top = QHBoxLayout()
        top.setSpacing(14)
        top.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignTop)
        top.addLayout(words, 1)
        self.qr = self._button(say(N_("Releases", "QR")), self.code)
        self.qr.become("chip-primary")
        self.link = CopyButton(say(N_("Releases", "Copy link")), lambda: self._url, "chip")
        self.page = self._button(say(N_("Releases", "Open")), self.open_link)
        self.embed = self._button(say(N_("Releases", "Embed…")), self.snippets)
        self.show_large = self._button(say(N_("Publish", "Present")), self.present)
        self.differ = self._button(say(N_("Releases", "Compare")), self.compare)
        self.back = self._button(say(N_("Releases", "Restore")), self.restore)
        self.away = self._button(say(N_("Releases", "Withdraw")), self.withdraw)
        self.gone = self._button(say(N_("Releases", "Delete…")), self.delete)
        chips = (
            *(self.qr, self.link, self.page, self.embed),
            *(self.show_large, self.differ, self.back, self.away, self.gone),
        )
        self.buttons = (*chips, self.all_notes)
        flow = QWidget()
        self._buttons = Flow(6)
        self._buttons.setContentsMargins(0, 0, 0, 0)
        flow.setLayout(self._buttons)
        for button in chips:
            self._buttons.addWidget(button)
        self.column.addLayout(top)
        self.column.addWidget(flow)

    def _button(self, text: str, signal: object) -> Button:
        button = Button(text, "chip")
        button.clicked.connect(signal)
        return button

    def show_chosen(self, rows: tuple[ReleaseRow, ...], table: QWidget) -> None:
        """Draw one release, or how many are chosen; the keyboard goes to the table from a button that goes."""
        one = rows[0] if len(rows) == 1 else None
        for button, shown in self._shown(rows, one).items():
            if not shown:
                step_off(button, table)
            button.setVisible(shown)
        if one is not None:
            self._url = one.url
            self._picture.show_picture(one.icon, one.name)
            # What is under way has no version yet, but words in its place.
            self.name.setText(in_line(one.name, one.version) if one.incoming else f"{one.name} {one.version}")
            self.facts.setText(in_line(one.word, one.until, one.when, one.who, one.size))
            self.notes.setText(one.notes)
            self._mark.show_tone(one.tone)
            for button in self.buttons:
                words = N_("Releases", "{action}: {name} {version}")
                button.named(say(words, action=button.words, name=one.name, version=one.version))
        else:
            self.name.setText(say(N_many("Releases", "One release chosen", "{count} releases chosen"), count=len(rows)))
            names = [f"{row.name} {row.version}" for row in rows]
            self.facts.setText(in_line(*told_apart(names, [row.when for row in rows])[:6]))
            self.notes.setText("" if self.show_large.isEnabled() else too_many())
            for button in self.buttons:
                # Of several, the line above says which.
                button.named(button.words)
        self.notes.setVisible(bool(self.notes.text()))
        for widget in (self._picture, self._mark):
            widget.setVisible(one is not None)

    def _shown(self, rows: tuple[ReleaseRow, ...], one: ReleaseRow | None) -> dict[Button, bool]:
        kept = tuple(row for row in rows if not row.incoming)
        gone = tuple(row for row in kept if row.withdrawn)
        all_kept, all_live = kept == rows, kept == rows and not gone
        live = one is not None and all_live
        # What fits some of those that are chosen is done to these.
        for button, words, fitting in (
            (self.back, N_("Releases", "Restore"), len(gone)),
            (self.away, N_("Releases", "Withdraw"), len(kept) - len(gone)),
        ):
            button.setText(say(words) if fitting == len(rows) else f"{say(words)} ({number(fitting)})")
        self.show_large.setEnabled(not all_live or len(rows) <= MOST_ON_A_SCREEN)
        return {
            self.qr: live,
            self.link: live,
            self.page: live,
            self.embed: live,
            self.show_large: all_live and len(rows) > 1,
            self.differ: all_kept and (not one.alone if one is not None else len(rows) == 2),
            self.back: bool(gone),
            self.away: len(kept) > len(gone),
            self.gone: all_kept or (one is not None and one.stopped),
            self.all_notes: one is not None and one.more_notes,
        }
