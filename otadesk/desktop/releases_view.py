"""What is published at a place: a plain list, each release with its code, its link, and a way to take it back."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from otadesk.desktop.error_panel import ErrorPanel
from otadesk.desktop.parts.button import Button
from otadesk.desktop.parts.card import Card, Rule
from otadesk.desktop.parts.choice import ChoiceBox
from otadesk.desktop.parts.page import Page
from otadesk.desktop.parts.picture import AppPicture
from otadesk.desktop.parts.style import clear
from otadesk.desktop.parts.text import Label, OneLine
from otadesk.desktop.parts.tone import ToneMark
from otadesk.desktop.state import ReleaseRow, ReleasesState
from otadesk.desktop.texts import say
from otadesk.phrases import N_


class ReleaseLine(QWidget):
    """One release."""

    code = Signal(str)
    copy = Signal(str)
    open_link = Signal(str)
    withdraw = Signal(str)
    restore = Signal(str)

    def __init__(self, row: ReleaseRow, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.row = row
        picture = AppPicture(40)
        picture.show_picture(b"", row.name)
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(OneLine(row.name, "strong"))
        words.addWidget(OneLine(row.facts, "quiet"))
        if row.notes:
            words.addWidget(OneLine(row.notes, "quiet"))
        state = QHBoxLayout()
        state.setSpacing(6)
        state.addWidget(ToneMark(row.tone, 16))
        state.addWidget(Label(row.word, "quiet"))
        self.show_code = Button(say(N_("Releases", "QR")), "chip")
        self.show_code.named(say(N_("Releases", "QR code of {name} {facts}").of(name=row.name, facts=row.facts)))
        self.show_code.clicked.connect(lambda: self.code.emit(row.key))
        self.show_code.setVisible(not row.withdrawn)
        self.more = Button("⋯", "quiet")
        self.more.named(say(N_("Releases", "More for {name} {facts}").of(name=row.name, facts=row.facts)))
        self.menu = self._menu()
        self.more.clicked.connect(lambda: self.menu.popup(self.more.mapToGlobal(self.more.rect().bottomLeft())))
        line = QHBoxLayout(self)
        line.setContentsMargins(4, 10, 4, 10)
        line.setSpacing(14)
        line.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        line.addLayout(words, 1)
        line.addLayout(state)
        line.addWidget(self.show_code)
        line.addWidget(self.more)

    def _menu(self) -> QMenu:
        menu, key = QMenu(self.more), self.row.key
        if self.row.withdrawn:
            menu.addAction(say(N_("Releases", "Restore"))).triggered.connect(lambda: self.restore.emit(key))
            return menu
        menu.addAction(say(N_("Releases", "Copy link"))).triggered.connect(lambda: self.copy.emit(key))
        menu.addAction(say(N_("Releases", "Open page"))).triggered.connect(lambda: self.open_link.emit(key))
        menu.addSeparator()
        menu.addAction(say(N_("Releases", "Withdraw"))).triggered.connect(lambda: self.withdraw.emit(key))
        return menu


class ReleasesView(Page):
    """Draws ReleasesState."""

    place_chosen = Signal(str)
    refresh = Signal()
    code = Signal(str)
    copy = Signal(str)
    open_link = Signal(str)
    withdraw = Signal(str)
    restore = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.place = ChoiceBox(say(N_("Releases", "Place")))
        self.place.setMinimumWidth(280)
        self.place.currentIndexChanged.connect(lambda _index: self.place_chosen.emit(self.place.chosen()))
        self.again = Button(say(N_("Releases", "Refresh")))
        self.again.clicked.connect(self.refresh)
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(Label(say(N_("Releases", "Releases")), "title"), 1)
        head.addWidget(self.place)
        head.addWidget(self.again)
        self.error = ErrorPanel()
        self._card = Card(padding=(20, 8), gap=0)
        self._blank = Label(role="quiet-text", wrap=True)
        self._blank.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.column.addLayout(head)
        self.column.addWidget(self.error)
        self.column.addWidget(self._card)
        self.column.addWidget(self._blank)
        self.column.addStretch(1)
        self.lines: list[ReleaseLine] = []
        self.show_state(ReleasesState())

    def show_state(self, state: ReleasesState) -> None:
        """Draw the state."""
        self.place.offer(((place.key, place.name, place.fact) for place in state.places), state.chosen)
        self.again.setEnabled(not state.busy)
        self.error.setVisible(state.trouble is not None)
        if state.trouble is not None:
            self.error.show_trouble(state.trouble)
        if tuple(line.row for line in self.lines) != state.rows:
            self._draw(state.rows)
        self._card.setVisible(bool(state.rows))
        blank = N_("Releases", "Fetching the list…") if state.busy else N_("Releases", "Nothing is published here yet.")
        self._blank.setText(say(blank))
        self._blank.setVisible(not state.rows and state.trouble is None)

    def _draw(self, rows: tuple[ReleaseRow, ...]) -> None:
        clear(self._card.column)
        self.lines = [ReleaseLine(row) for row in rows]
        for index, line in enumerate(self.lines):
            if index:
                self._card.column.addWidget(Rule())
            self._card.column.addWidget(line)
            for source, target in (
                (line.code, self.code),
                (line.copy, self.copy),
                (line.open_link, self.open_link),
                (line.withdraw, self.withdraw),
                (line.restore, self.restore),
            ):
                source.connect(target)
        self.order_tabs()
