"""Published: the code to scan, large; the link; and what a phone would get."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from otadesk.desktop.findings_list import FindingsList
from otadesk.desktop.parts.app_heading import AppHeading
from otadesk.desktop.parts.button import Button
from otadesk.desktop.parts.page import Page
from otadesk.desktop.parts.style import clear
from otadesk.desktop.parts.text import Label, OneLine
from otadesk.desktop.parts.tone import Banner
from otadesk.desktop.qr_view import QrView
from otadesk.desktop.state import Code, Done
from otadesk.desktop.texts import say
from otadesk.phrases import N_


class CodePanel(QWidget):
    """One code beside its words and what can be done with it."""

    present = Signal()
    save = Signal(str)
    open_link = Signal(str)

    def __init__(self, code: Code, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.qr = QrView(264)
        self.qr.show_code(code.matrix, say(N_("Publish", "QR code for {url}").of(url=code.url)))
        self.link = OneLine(code.url, "field", mode=Qt.TextElideMode.ElideMiddle)
        self.link.setAccessibleName(code.url)
        self.copy = Button(say(N_("Publish", "Copy link")), "primary")
        self.copy.clicked.connect(lambda: self._copied(code.url))
        show = Button(say(N_("Publish", "Present")))
        show.clicked.connect(self.present)
        keep = Button(say(N_("Publish", "Save…"))).named(say(N_("Publish", "Save the QR code")))
        keep.clicked.connect(lambda: self.save.emit(code.url))
        look = Button(say(N_("Publish", "Open"))).named(say(N_("Publish", "Open the page in the browser")))
        look.clicked.connect(lambda: self.open_link.emit(code.url))
        buttons = QHBoxLayout()
        buttons.setSpacing(12)
        for button in (self.copy, look, show, keep):
            buttons.addWidget(button)
        buttons.addStretch(1)
        words = QVBoxLayout()
        words.setSpacing(12)
        words.addWidget(Label(code.title, "title", wrap=True))
        words.addWidget(Label(code.sentence, "quiet-text", wrap=True))
        words.addWidget(self.link)
        words.addLayout(buttons)
        words.addStretch(1)
        self.beside = words
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(32)
        row.addWidget(self.qr, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)

    def _copied(self, url: str) -> None:
        QGuiApplication.clipboard().setText(url)
        self.copy.setText(say(N_("Publish", "Copied")))


class DonePage(Page):
    """Draws Done; asks to present, save, open, or start again."""

    present = Signal()
    save = Signal(str)
    open_link = Signal(str)
    again = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.heading = AppHeading()
        self.banner = Banner()
        self.findings = FindingsList()
        self._codes = QVBoxLayout()
        self._codes.setSpacing(32)
        self.panels: list[CodePanel] = []
        self._notices = QVBoxLayout()
        self.column.setSpacing(24)
        self.column.addWidget(self.heading)
        self.column.addLayout(self._codes)
        self.column.addLayout(self._notices)
        self.column.addWidget(self.findings)
        self.column.addStretch(1)
        self.another = Button(say(N_("Publish", "Publish another")))
        self.another.clicked.connect(self.again)
        self.add_foot(self.another)
        self._shown: Done | None = None

    def show_state(self, state: Done) -> None:
        """Draw the state, if it is not what is drawn already."""
        if state == self._shown:
            return
        self._shown = state
        self.heading.show_app(state.app.name, state.app.facts, state.app.chips, state.app.icon)
        self.banner.setParent(None)
        clear(self._codes)
        self.panels = []
        for code in state.codes:
            panel = CodePanel(code)
            panel.present.connect(self.present)
            panel.save.connect(self.save)
            panel.open_link.connect(self.open_link)
            self._codes.addWidget(panel)
            self.panels.append(panel)
        if self.panels:
            self.panels[-1].beside.insertWidget(self.panels[-1].beside.count() - 1, self.banner)
        self.banner.show_verdict(state.verdict.tone, state.verdict.title, state.verdict.detail)
        self.banner.show()
        clear(self._notices)
        for notice in state.notices:
            self._notices.addWidget(Label(notice, "quiet-text", wrap=True).selectable())
        self.findings.show_findings(state.findings)
        self.findings.setVisible(bool(state.findings.rows))
