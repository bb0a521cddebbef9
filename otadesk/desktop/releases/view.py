"""What is published at a place: a list to filter and sort, and below it what can be done with what is chosen."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QHBoxLayout, QLayout, QWidget

from otadesk.desktop.error_panel import ErrorPanel
from otadesk.desktop.first_page.state import NEARBY
from otadesk.desktop.parts.announcing import announce
from otadesk.desktop.parts.blank import Blank
from otadesk.desktop.parts.button import Button, MoreButton, menu_of
from otadesk.desktop.parts.card import Card
from otadesk.desktop.parts.cells import Cell, Column, Row
from otadesk.desktop.parts.choice import ChoiceBox
from otadesk.desktop.parts.field import FilterLine
from otadesk.desktop.parts.focus import step_off
from otadesk.desktop.parts.head import Head
from otadesk.desktop.parts.page import Page
from otadesk.desktop.parts.table import Table
from otadesk.desktop.parts.text import Label
from otadesk.desktop.parts.tone import Banner
from otadesk.desktop.parts.waiting_rows import Bars, WaitingRows
from otadesk.desktop.releases.describe import ORDERS
from otadesk.desktop.releases.state import ReleaseRow, ReleasesState
from otadesk.desktop.releases.strip import ReleaseStrip
from otadesk.desktop.texts import say
from otadesk.phrases import N_
from otadesk.publish.places import FIRST_PUBLISH_MAKES_IT

EXPECTED = (
    Bars(160, (92, 64), has_picture=True),
    Bars(126, (88, 30), rank=1),
    Bars(75, (42,), rank=2, is_number=True),
    Bars(165, (64, 96), has_shape=True),
)
"""The columns of the list, before there is one."""


class ReleasesView(Page):
    """Draws ReleasesState."""

    place_chosen = Signal(str)
    refresh = Signal()
    words_changed = Signal(str)
    order_chosen = Signal(str)
    code = Signal(str)
    open_link = Signal(str)
    snippets = Signal(str)
    notes = Signal(str)
    present = Signal(list)
    compare = Signal(list)
    withdraw = Signal(list)
    restore = Signal(list)
    delete = Signal(list)
    export = Signal()
    log = Signal()
    settings = Signal(str)
    recover = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(say(N_("Releases", "Releases")))
        self._rows: dict[str, ReleaseRow] = {}
        head, sieve = self._make_head(), self._make_sieve()
        self.ending = Banner()
        # One line, above a list that needs the height.
        self.ending.row.setContentsMargins(24, 8, 24, 8)
        self.ending.action.setText(say(N_("Releases", "Show")))
        self.ending.action.named(say(N_("Releases", "Show the builds that expire soonest")))
        self.ending.action.show()
        self.ending.action.clicked.connect(self._show_ending)
        self.error = ErrorPanel()
        self.error.recover.connect(self.recover)
        self._asks = False
        """Whether what went wrong is that the server has asked something, and nobody has answered."""
        self.error.action.clicked.connect(self._mend)
        self.error.again.clicked.connect(self.refresh)
        self.table = Table(say(N_("Releases", "Releases")), several=True)
        self.table.chosen.connect(self._show_chosen)
        self.table.opened.connect(self._open)
        self.table.menu_wanted.connect(self._show_menu)
        self.table.removed.connect(self._remove_chosen)
        self.card = Card(padding=(8, 4), gap=0)
        self.card.column.addWidget(self.table)
        self.card.column.setSizeConstraint(QLayout.SizeConstraint.SetMinAndMaxSize)
        self.table.strip = self.strip = ReleaseStrip()
        self._connect_strip()
        self.blank = Blank("releases")
        self.correct = Button(say(N_("Releases", "Server settings…")))
        self.correct.clicked.connect(lambda: self.settings.emit(self.place.chosen()))
        self.blank.offer(self.correct)
        self.waiting = WaitingRows(say(N_("Releases", "Fetching the list…")), columns=EXPECTED)
        self.waiting.appeared.connect(self._show_sieve)
        self.summary = Label(role="quiet", wrap=True)
        self.column.addWidget(head)
        self.column.addWidget(self.ending)
        self.column.addWidget(self.error)
        self.column.addLayout(sieve)
        self.column.addWidget(self.card, 1000)
        self.column.addWidget(self.waiting, 1000)
        self.column.addWidget(self.blank)
        self.column.addWidget(self.strip)
        self.column.addWidget(self.summary)
        self.column.addStretch(1)
        self._sieve = (self.filter, self.order)
        self.show_state(ReleasesState())

    def _make_head(self) -> Head:
        self.place = ChoiceBox(say(N_("Releases", "Place"))).called_unseen()
        self.place.currentIndexChanged.connect(lambda _index: self.place_chosen.emit(self.place.chosen()))
        self.again = Button(say(N_("Releases", "Refresh")))
        self.again.with_room_for(say(N_("Releases", "Refresh")), say(N_("Releases", "Refreshing…")))
        self.again.clicked.connect(self.refresh)
        self.more = MoreButton(say(N_("Releases", "More for this list")))
        self.told = self.more.entries.addAction(say(N_("Releases", "Activity…")))
        self.told.triggered.connect(self.log)
        self.written = self.more.entries.addAction(say(N_("Releases", "Export the list…")))
        self.written.triggered.connect(self.export)
        return Head(say(N_("Releases", "Releases")), (self.place, 2), (self.again, 0), (self.more, 0))

    def _make_sieve(self) -> QHBoxLayout:
        hint = say(N_("Releases", "Filter by app, version, person or note"))
        self.filter = FilterLine(say(N_("Releases", "Filter")), hint)
        self.filter.textChanged.connect(self.words_changed)
        self.order = ChoiceBox(say(N_("Releases", "Order"))).called_unseen()
        self.order.offer(((key, say(words), "") for key, words in ORDERS.items()), "newest")
        self.order.currentIndexChanged.connect(lambda _index: self.order_chosen.emit(self.order.chosen()))
        sieve = QHBoxLayout()
        sieve.setSpacing(12)
        sieve.addWidget(self.filter, 2)
        sieve.addWidget(self.order, 1)
        return sieve

    def _connect_strip(self) -> None:
        strip = self.strip
        for source, target in (
            (strip.code, self.code),
            (strip.open_link, self.open_link),
            (strip.snippets, self.snippets),
            (strip.notes_wanted, self.notes),
        ):
            source.connect(lambda target=target: [target.emit(key) for key in self.table.chosen_keys()[:1]])
        for source, target in (
            (strip.present, self.present),
            (strip.compare, self.compare),
            (strip.withdraw, self.withdraw),
            (strip.restore, self.restore),
            (strip.delete, self.delete),
        ):
            source.connect(lambda target=target: target.emit(list(self.table.chosen_keys())))

    @property
    def rows(self) -> tuple[ReleaseRow, ...]:
        """What is in the list."""
        return tuple(self._rows.values())

    def show_state(self, state: ReleasesState) -> None:
        """Draw the state."""
        self.place.offer(((place.key, place.name, place.fact) for place in state.places), state.chosen)
        self.again.setEnabled(not state.busy)
        self.again.setText(say(N_("Releases", "Refreshing…") if state.busy else N_("Releases", "Refresh")))
        if state.trouble is None:
            step_off(self.error)
        self.error.setVisible(state.trouble is not None)
        if state.trouble is not None:
            self._asks, is_damage = state.trouble.about == "sign-in", state.trouble.about == "damage"
            self.error.again.setVisible(not self._asks and not is_damage)
            self.error.again.setEnabled(not state.busy)
            self.error.action.setVisible(state.chosen != NEARBY and not is_damage)
            words = N_("Secret", "Sign in") if self._asks else N_("Releases", "Server settings…")
            self.error.action.setText(say(words))
            self.error.show_trouble(state.trouble)
        self.order.offer(((key, say(words), "") for key, words in ORDERS.items()), state.order)
        self.ending.setVisible(bool(state.ending) and state.order != "ends")
        self.ending.show_verdict("caution", state.ending)
        if self.rows != state.rows:
            self._rows = {row.key: row for row in state.rows}
            self.table.show_rows(self._columns(), tuple(_row(row) for row in state.rows))
            if self.filter.hasFocus() and state.rows:
                announce(self.filter, say(N_("Releases", "{count} in the list"), count=len(state.rows)))
        sieved = bool(state.rows) or state.filtered
        if not state.rows:
            step_off(self.card)
        self.card.setVisible(bool(state.rows))
        self.blank.say(*_blank(state))
        self.correct.setVisible(bool(state.missing))
        empty = not state.rows and state.trouble is None
        waits = empty and state.busy and not state.filtered
        self.waiting.await_answer(waiting=waits)
        for widget in self._sieve:
            widget.setVisible(sieved or (waits and self.waiting.has_appeared))
        # There, so that the list will not jump; of a list that is not known nothing can be said not to match.
        self.filter.setEnabled(sieved)
        self.blank.setVisible(empty and not waits)
        self.told.setEnabled(state.known)
        self.written.setEnabled(state.exportable)
        self.summary.setText(state.summary)
        self.summary.setVisible(bool(state.summary))
        self._show_chosen()

    def _show_sieve(self) -> None:
        """Stand above rows that are awaited as above those of the list."""
        for widget in self._sieve:
            widget.show()

    def _columns(self) -> tuple[Column, ...]:
        return (
            Column(say(N_("Releases", "App")), least=185),
            Column(say(N_("Releases", "Published")), rank=1, goes_below=True),
            Column(say(N_("Releases", "Size")), rank=2, goes_below=True, is_number=True),
            # Whole, in every language: what testers get, and how long.
            Column(say(N_("Releases", "State")), least=280),
        )

    def _show_chosen(self) -> None:
        rows = tuple(self._rows[key] for key in self.table.chosen_keys() if key in self._rows)
        if not rows:
            step_off(self.strip, self.table)
        self.strip.setVisible(bool(rows))
        if rows:
            self.strip.show_chosen(rows, self.table)
        self.order_tabs()

    def _mend(self) -> None:
        """Have the server ask again, or go to its settings."""
        if self._asks:
            self.refresh.emit()
        else:
            self.settings.emit(self.place.chosen())

    def _show_ending(self) -> None:
        """Show what ends soonest of all that end soon, chosen, whatever words somebody has typed."""
        self.filter.clear()
        self.order_chosen.emit("ends")
        first = [row.key for row in self.rows if row.ending][:1]
        self.table.choose(first)
        if first:
            self.table.setFocus()

    def _open(self, key: str) -> None:
        row = self._rows.get(key)
        if row is not None and not row.withdrawn and not row.incoming:
            self.code.emit(key)

    def _remove_chosen(self) -> None:
        if not self.strip.gone.isHidden():
            self.strip.gone.click()

    def _show_menu(self, place: QPoint) -> None:
        if self.table.chosen_keys():
            menu_of(self.strip.buttons, self).popup(place)


def _blank(state: ReleasesState) -> tuple[str, str]:
    if state.filtered:
        return say(N_("Releases", "No release matches all these words.")), ""
    if state.missing:
        return state.missing, say(FIRST_PUBLISH_MAKES_IT)
    sentence = N_("Releases", "Drop a build anywhere on this window to publish it. Everybody’s builds appear here.")
    return say(N_("Releases", "Nothing is published here yet.")), say(sentence)


def _row(row: ReleaseRow) -> Row:
    return Row(
        row.key,
        (
            Cell(row.name, row.version, picture=row.icon, strong=True, tip=row.notes),
            Cell(row.when, row.who),
            Cell(row.size),
            Cell(row.word, row.until, tone=row.tone),
        ),
        copied=row.url,
    )
