"""Published: the code to scan, large; the link; and what a phone would get."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from otadesk.desktop.codes.panel import SAVED, CodePanel
from otadesk.desktop.parts.app_heading import AppHeading
from otadesk.desktop.parts.arranged import Arranged
from otadesk.desktop.parts.button import Button
from otadesk.desktop.parts.card import Card
from otadesk.desktop.parts.measured import Measured
from otadesk.desktop.parts.page import Page
from otadesk.desktop.parts.side_by_side import Level
from otadesk.desktop.parts.style import clear
from otadesk.desktop.parts.text import Label
from otadesk.desktop.parts.tone import Banner
from otadesk.desktop.publish.findings_list import FindingsList
from otadesk.desktop.state import Done
from otadesk.desktop.texts import say, without_key
from otadesk.phrases import N_

PADDING, CLOSE = 16, 10
"""Pixels above and below the verdict’s words, and where there is little room."""


class DonePage(Arranged, Page):
    """Draws Done; asks to present, save, open, or start again."""

    present = Signal()
    save = Signal(object)
    poster_wanted = Signal()
    open_link = Signal(str)
    again = Signal()
    look_again = Signal()
    """To look once more whether a phone gets it, or to call that off."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.heading = AppHeading()
        # Where it stood while the build was on its way, so that nothing jumps at success.
        top = Card(padding=(24, 12))
        top.column.addWidget(self.heading)
        self.banner = Banner(self, narrow=True)
        self.banner.hide()
        self.banner.action.clicked.connect(self.look_again)
        self.findings = FindingsList()
        self._above = QVBoxLayout()
        self._codes = QHBoxLayout()
        self._codes.setSpacing(32)
        self._below = QVBoxLayout()
        self._level = Level()
        self._tight = False
        """Whether two codes and the verdict stand closer together, so that all of them are seen at once."""
        self._notices = QVBoxLayout()
        self.panels: list[CodePanel] = []
        self._top = top
        self.column.addWidget(top)
        self.column.addLayout(self._above)
        self.column.addLayout(self._codes)
        self.column.addLayout(self._below)
        self.column.addLayout(self._notices)
        self.column.addWidget(self.findings)
        self.column.addStretch(1)
        self.show_large = Button(say(N_("Publish", "Present")))
        self.show_large.clicked.connect(self.present)
        self.keep = Button(say(N_("Publish", "Save…")), "quiet").named(say(N_("Publish", "Save the QR code")))
        self.keep.clicked.connect(self._save)
        self._which = QMenu(self)
        self.paper = Button(say(N_("Poster", "Print poster…")), "quiet")
        self.paper.clicked.connect(self.poster_wanted)
        self.another = Button(say(N_("Publish", "Publish another")))
        self.another.clicked.connect(self.again)
        self.add_foot(self.keep, self.paper, self.show_large, self.another)
        self._shown: Done | None = None

    def show_state(self, state: Done) -> None:
        """Draw the state, if it is not what is drawn already."""
        if state == self._shown:
            return
        before, self._shown = self._shown, state
        self.setAccessibleName(f"{state.app.name}: {state.codes[0].title}")
        self.heading.show_app(state.app.name, state.app.facts, (), state.app.icon)
        if before is None or before.codes != state.codes:
            # Whoever has the focus beside them keeps it.
            self._draw_codes(state)
        self.banner.show_verdict(state.verdict.tone, state.verdict.title, state.verdict.detail)
        is_looking = state.another_look == "under way"
        words = N_("Publish", "Skip the check") if is_looking else N_("Publish", "Check again")
        self.banner.action.setText(say(words))
        self.banner.action.setVisible(bool(state.another_look))
        if before is None or before.notices != state.notices:
            clear(self._notices)
            for notice in state.notices:
                self._notices.addLayout(Measured(Label(notice, "quiet-text", wrap=True).selectable()))
        if before is None or before.findings != state.findings:
            self.findings.show_findings(state.findings)
            self.findings.setVisible(bool(state.findings.rows))
        self.order_tabs()
        if self.isVisible():
            # For words of another length; else it is arranged as it is shown.
            self.arrange()

    def showEvent(self, event: QShowEvent) -> None:
        """Arrange it for what was drawn while it was out of sight."""
        super().showEvent(event)
        self.arrange()

    def arrange(self) -> None:
        """Make the codes as large as the page allows."""
        margins = self.column.contentsMargins()
        width = self.width() - margins.left() - margins.right()
        above = margins.top() + self._top.sizeHint().height() + self.column.spacing()
        height = self.area.height() - above - margins.bottom()
        count = max(1, len(self.panels))
        each = (width - (count - 1) * self._codes.spacing()) // count
        for panel in self.panels:
            panel.arrange(each, height, tight=self._tight)
        if count > 1:
            self._level.keep([panel.sentence for panel in self.panels], each)
            self._keep_verdict_in_sight(width, each, height)

    def _keep_verdict_in_sight(self, width: int, each: int, room: int) -> None:
        """Have the verdict below two codes, closer to them where the room is little, or above where it is too little.

        It stays below where the codes, or what each is for, would be out of sight for it.
        """
        gap, saved = self.column.spacing(), 2 * (PADDING - CLOSE)
        # What has just been said counts: Qt would forget the old heights only a turn later.
        self.banner.row.activate()
        verdict = self.banner.row.totalHeightForWidth(width) - (0 if self._tight else saved)
        codes = max(panel.height_in(each) for panel in self.panels) - (0 if self._tight else SAVED)
        is_too_high = codes + gap + verdict > room
        goes_above = is_too_high and verdict + gap + max(one.least_height(each) for one in self.panels) <= room
        place = self._above if goes_above else self._below
        if place.indexOf(self.banner) < 0:
            place.addWidget(self.banner)
            self.order_tabs()
        has_room = codes + SAVED + gap + verdict + saved <= room
        tight = not has_room and (goes_above or not is_too_high)
        if tight != self._tight:
            self._stand(tight=tight)
            self.arrange()

    def _stand(self, *, tight: bool) -> None:
        self._tight = tight
        padding = CLOSE if tight else PADDING
        self.banner.row.setContentsMargins(24, padding, 24, padding)

    def _save(self) -> None:
        if self._shown is not None and len(self._shown.codes) == 1:
            self.save.emit(self._shown.codes[0])

    def _draw_codes(self, state: Done) -> None:
        alone = len(state.codes) == 1
        self.banner.setParent(self)
        self._stand(tight=False)
        clear(self._codes)
        # Saving stands in the foot, for one code as for two, of which a menu offers each.
        self._which.clear()
        for code in state.codes:
            self._which.addAction(without_key(code.title)).triggered.connect(partial(self.save.emit, code))
        self.keep.setMenu(None if alone else self._which)
        self.panels = [CodePanel(code, alone=alone, saves=False) for code in state.codes]
        for panel in self.panels:
            panel.present.connect(self.present)
            panel.save.connect(self.save)
            panel.poster_wanted.connect(self.poster_wanted)
            panel.open_link.connect(self.open_link)
            self._codes.addWidget(panel, 1)
        if alone:
            beside = self.panels[0].beside
            beside.insertWidget(beside.count() - 1, self.banner)
        else:
            self._below.addWidget(self.banner)
        self.show_large.setVisible(not alone)
        self.banner.show()
