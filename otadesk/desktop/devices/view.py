"""Testers' devices: a list with a column for each build, and below it the reasons for what is chosen."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLayout, QWidget

from otadesk.desktop.devices.legend import SIGNS, DeviceLegend
from otadesk.desktop.devices.notice import NoticeBanner
from otadesk.desktop.devices.state import DeviceRow, DevicesState
from otadesk.desktop.devices.strip import DeviceStrip
from otadesk.desktop.error_panel import ErrorPanel
from otadesk.desktop.parts.announcing import announce
from otadesk.desktop.parts.blank import Blank
from otadesk.desktop.parts.button import Button, MoreButton, menu_of
from otadesk.desktop.parts.card import Card
from otadesk.desktop.parts.cells import Cell, Column, Row
from otadesk.desktop.parts.field import FilterLine
from otadesk.desktop.parts.focus import step_off
from otadesk.desktop.parts.head import Head
from otadesk.desktop.parts.page import Page
from otadesk.desktop.parts.table import Table
from otadesk.desktop.parts.text import Label
from otadesk.desktop.parts.waiting_rows import Bars, WaitingRows
from otadesk.desktop.texts import say
from otadesk.phrases import N_
from otadesk.preflight.models import in_short

BEFORE_BUILDS = 2
"""Columns of the device itself."""
EXPECTED = (Bars(200, (80, 150)), Bars(190, (90, 48), rank=1))
"""Those, before they have been read."""


class DevicesView(Page):
    """Draws DevicesState."""

    add = Signal()
    browse = Signal()
    export_apple = Signal()
    export_table = Signal()
    builds = Signal()
    words_changed = Signal(str)
    edit = Signal(str)
    remove = Signal(list)
    undo = Signal()
    refused_lines = Signal(tuple)
    """Somebody wants to see all lines of a list that are no devices."""
    recover = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(say(N_("Devices", "Devices")))
        self._state = DevicesState()
        self.filter = FilterLine(say(N_("Devices", "Filter")), say(N_("Devices", "Filter by name, UDID, model or iOS")))
        self.filter.textChanged.connect(self.words_changed)
        self.choose_builds = Button(say(N_("Devices", "Choose builds…")))
        self.choose_builds.named(say(N_("Devices", "Choose builds to compare with the devices")))
        self.choose_builds.clicked.connect(self.builds)
        sieve = QHBoxLayout()
        sieve.setSpacing(12)
        sieve.addWidget(self.filter, 1)
        sieve.addWidget(self.choose_builds)
        self.notice = NoticeBanner()
        self.notice.undo.connect(self.undo)
        self.notice.all_lines.connect(self.refused_lines)
        self.error = ErrorPanel()
        self.error.recover.connect(self.recover)
        self.table = self._make_table()
        self.card = Card(padding=(8, 4), gap=0)
        self.card.column.addWidget(self.table)
        self.card.column.setSizeConstraint(QLayout.SizeConstraint.SetMinAndMaxSize)
        self.legend = DeviceLegend()
        self.table.strip = self.strip = DeviceStrip()
        self.strip.edit.connect(lambda: self._with_first(self.edit.emit))
        self.strip.remove.connect(lambda: self.remove.emit(list(self.table.chosen_keys())))
        self.blank = self._make_blank()
        self.waiting = WaitingRows(say(N_("Releases", "Fetching the list…")), columns=EXPECTED)
        self.none = Label(say(N_("Devices", "No device matches all these words.")), "quiet-text", wrap=True)
        self.none.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.summary = Label(role="quiet", wrap=True)
        self.column.setSpacing(12)
        self.column.addWidget(self._make_head())
        self.column.addWidget(self.notice)
        self.column.addWidget(self.error)
        self.column.addLayout(sieve)
        self.column.addWidget(self.card, 1000)
        self.column.addWidget(self.legend)
        self.column.addWidget(self.waiting, 1000)
        self.column.addWidget(self.blank)
        self.column.addWidget(self.none)
        self.column.addWidget(self.strip)
        self.column.addWidget(self.summary)
        self.column.addStretch(1)
        self.show_state(DevicesState(busy=True))

    def _make_table(self) -> Table:
        table = Table(say(N_("Devices", "Devices")), several=True)
        table.chosen.connect(self._show_chosen)
        table.selectionModel().currentChanged.connect(lambda _now, _before: self._show_chosen())
        table.opened.connect(self.edit)
        table.menu_wanted.connect(self._show_menu)
        table.removed.connect(lambda: self.remove.emit(list(self.table.chosen_keys())))
        # Later, since the table tells so while the page is being laid out.
        table.words_gone.connect(self._show_legend, Qt.ConnectionType.QueuedConnection)
        return table

    def _make_head(self) -> Head:
        self.new = Button(say(N_("Devices", "Add devices")), "primary")
        self.new.clicked.connect(self.add)
        self.more = MoreButton(say(N_("Devices", "More for this list")))
        self.more.entries.addAction(say(N_("Devices", "Import a file…"))).triggered.connect(self.browse)
        self.for_apple = self.more.entries.addAction(say(N_("Devices", "Export for Apple’s site…")))
        self.for_apple.triggered.connect(self.export_apple)
        self.as_table = self.more.entries.addAction(say(N_("Devices", "Export as a table…")))
        self.as_table.triggered.connect(self.export_table)
        return Head(say(N_("Devices", "Devices")), (self.new, 0), (self.more, 0))

    def _make_blank(self) -> Blank:
        blank = Blank("devices")
        sentence = N_(
            "Devices",
            "otadesk then tells you beforehand on whose devices a build will install. Paste UDIDs or the email that "
            "holds them, or drop Apple’s list, a table, a provisioning profile or a build here.",
        )
        blank.say(say(N_("Devices", "Know your testers’ devices")), say(sentence))
        choose = Button(say(N_("Devices", "Import a file…")))
        choose.clicked.connect(self.browse)
        blank.offer(choose)
        return blank

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the reasons take no more of the page than leaves the list its rows."""
        super().resizeEvent(event)
        self._share_height()

    def changeEvent(self, event: QEvent) -> None:
        """Do so for text of another size."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange:
            self._share_height()

    def _share_height(self) -> None:
        """Let the reasons have what the list leaves even with all of its rows in sight."""
        self.strip.leave_room(self.height())
        if self.strip.isHidden():
            return
        told, width = self.strip.told, self.area.viewport().width()
        page, strip = self.column.contentsMargins(), self.strip.column.contentsMargins()
        inside = width - page.left() - page.right() - strip.left() - strip.right()
        rows_beyond = self.table.maximumHeight() - self.table.sizeHint().height()
        others = self.column.totalHeightForWidth(width) - min(told.heightForWidth(inside), told.maximumHeight())
        self.strip.leave_room(self.height(), self.area.height() - others - rows_beyond)

    @property
    def undoable(self) -> bool:
        """Whether there is a step to take back."""
        return self._state.undoable

    def show_state(self, state: DevicesState) -> None:
        """Draw the state."""
        changed, self._state = len(state.rows) != len(self._state.rows), state
        self.error.setVisible(state.trouble is not None)
        if state.trouble is not None:
            self.error.show_trouble(state.trouble)
        if state.notice is None:
            step_off(self.notice, self.table)
        self.notice.show_notice(state.notice)
        builds = [Column(f"{build.name}\n{build.line}", is_verdict=True) for build in state.builds]
        device = Column(say(N_("Devices", "Device")), least=140)
        columns = (device, Column(say(N_("Devices", "Model")), least=110, rank=1), *builds)
        self.table.show_rows(columns, tuple(_row(row) for row in state.rows))
        self.legend.show_rows(state.rows)
        self._show_legend(self.table.shapes_only)
        anything = bool(state.rows) or state.filtered
        for widget in (self.filter, self.choose_builds):
            widget.setVisible(anything)
        for entry in (self.for_apple, self.as_table):
            entry.setEnabled(anything)
        if not state.rows:
            step_off(self.card)
        self.card.setVisible(bool(state.rows))
        self.none.setVisible(state.filtered and not state.rows)
        empty = not anything and state.trouble is None
        self.waiting.await_answer(waiting=empty and state.busy)
        self.blank.setVisible(empty and not state.busy)
        self.summary.setText(state.summary)
        self.summary.setVisible(bool(state.summary))
        self._show_chosen()
        if changed and self.filter.hasFocus():
            found = say(N_("Devices", "{count} in the list"), count=len(state.rows))
            announce(self.filter, found if state.rows else self.none.text())

    def _show_legend(self, _words_gone: bool) -> None:
        self.legend.setVisible(self.table.shapes_only and bool(self.legend.signs))
        self._share_height()

    def _show_chosen(self) -> None:
        chosen = set(self.table.chosen_keys())
        rows = tuple(row for row in self._state.rows if row.udid in chosen)
        if not rows:
            step_off(self.strip, self.table)
        self.strip.setVisible(bool(rows))
        if rows:
            column = self.table.currentIndex().column() - BEFORE_BUILDS
            self.strip.show_chosen(rows, self._state.builds, column, self.table)
            self._share_height()
        self.order_tabs()

    def _show_menu(self, place: QPoint) -> None:
        if self.table.chosen_keys():
            menu_of(self.strip.buttons, self).popup(place)

    def _with_first(self, use: object) -> None:
        for udid in self.table.chosen_keys()[:1]:
            use(udid)  # type: ignore[operator]  # a signal's emit


def _row(row: DeviceRow) -> Row:
    system = say(N_("Devices", "iOS {version}"), version=row.os) if row.os else ""
    unknown = say(N_("Devices", "Not known"))
    tip = "" if row.model else say(N_("Devices", "Edit the device to fill it in"))
    model = Cell(row.model or unknown, system, tip=tip, short=in_short(row.model))
    fits = (
        Cell(
            fit.word,
            fit.short,
            tone=fit.tone,
            tip="\n".join(part for one in fit.reasons for part in (one.words, one.fix, one.evidence) if part),
            sign=SIGNS[fit.about] if fit.short and fit.about is not None else "",
        )
        for fit in row.fits
    )
    name = Cell(row.name or say(N_("Devices", "No name")), row.udid, strong=True, mono=True)
    return Row(row.udid, (name, model, *fits), copied=row.udid)
