"""Published: the code to scan, large; the link; and what a phone would get."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from otadesk.desktop.codes.panel import CodePanel
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
from otadesk.desktop.texts import say
from otadesk.phrases import N_


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
        self.heading = AppHeading(64)
        # Where it stood while the build was on its way, so that nothing jumps at success.
        top = Card(padding=(24, 12))
        top.column.addWidget(self.heading)
        self.banner = Banner(narrow=True)
        self.banner.action.clicked.connect(self.look_again)
        self.findings = FindingsList()
        self._codes = QHBoxLayout()
        self._codes.setSpacing(32)
        self._below = QVBoxLayout()
        self._level = Level()
        self._notices = QVBoxLayout()
        self.panels: list[CodePanel] = []
        self.column.setSpacing(12)
        self._top = top
        self.column.addWidget(top)
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

    def arrange(self) -> None:
        """Make the codes as large as the page allows."""
        margins = self.column.contentsMargins()
        width = self.width() - margins.left() - margins.right()
        above = margins.top() + self._top.sizeHint().height() + self.column.spacing()
        height = self.area.height() - above - margins.bottom()
        count = max(1, len(self.panels))
        for panel in self.panels:
            panel.arrange((width - (count - 1) * self._codes.spacing()) // count, height)
        if count > 1:
            self._level.keep([panel.sentence for panel in self.panels])

    def _save(self) -> None:
        if self._shown is not None and len(self._shown.codes) == 1:
            self.save.emit(self._shown.codes[0])

    def _draw_codes(self, state: Done) -> None:
        alone = len(state.codes) == 1
        self.banner.setParent(None)
        clear(self._codes)
        # Saving stands in the foot, for one code as for two, of which a menu offers each.
        self._which.clear()
        for code in state.codes:
            self._which.addAction(code.title).triggered.connect(partial(self.save.emit, code))
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
        self.arrange()
