"""What stands below the list of devices: the one that is chosen, and for each build whether it installs and why not."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from otadesk.desktop.devices.state import BuildColumn, DeviceRow, FitCell
from otadesk.desktop.parts.accessible import Role, Spoken
from otadesk.desktop.parts.arranged import Arranged
from otadesk.desktop.parts.button import Button
from otadesk.desktop.parts.card import Card
from otadesk.desktop.parts.copy_button import CopyButton
from otadesk.desktop.parts.flow import Flow
from otadesk.desktop.parts.focus import step_off
from otadesk.desktop.parts.glyph import Glyph
from otadesk.desktop.parts.measured import Measured
from otadesk.desktop.parts.spill import Spill
from otadesk.desktop.parts.style import clear, grown, line_height, margins
from otadesk.desktop.parts.text import Label, OneLine
from otadesk.desktop.parts.tone import Tone, ToneMark
from otadesk.desktop.texts import apart, in_line, say, sentence, sentences
from otadesk.phrases import N_, N_many

SHAPE, GAP = 17, 10
MOST_REASONS = 4
"""What is told at once, the worst of it first; the builds of which more could be told are counted."""
MOST_NAMED = 2
"""Builds of which the same is told, and that are named there; more are counted."""
LINES, PART = 3, 8
"""How many lines of reasons are seen at least before one scrolls, and which part of the page they may take."""
ROOM_FOR_NAME = 260
"""How wide the words at the top are at least where what can be done stands beside them."""
_WORST_FIRST: tuple[Tone, ...] = ("bad", "caution", "unknown", "waiting", "paused", "active", "note", "good")


class _Top(Arranged, QWidget):
    """What is chosen, and at the end what can be done with it; below it where there is too little room for both."""

    def __init__(self, words: QWidget, buttons: QWidget) -> None:
        super().__init__()
        self._wanted = buttons
        self._line = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._line.setContentsMargins(0, 0, 0, 0)
        self._line.setSpacing(GAP)
        self._line.addWidget(words, 1)
        self._line.addWidget(buttons)

    def arrange(self) -> None:
        """Spare the table the height of a line, where that leaves the words enough."""
        way = QBoxLayout.Direction
        fits = grown(self, ROOM_FOR_NAME) + GAP + self._wanted.sizeHint().width() <= self.width()
        self._line.setDirection(way.LeftToRight if fits else way.TopToBottom)


class _Reasons(Spoken, Spill):
    """A few lines, which scroll where there are more."""

    def spoken_role(self) -> Role:
        """Be a group, called by what the reasons are about."""
        return Role.Grouping


class DeviceStrip(Card):
    """Draws one device, or how many are chosen.

    Many reasons scroll, rather than that the list above loses its rows to them.
    """

    edit = Signal()
    remove = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, padding=(20, 14), gap=10)
        self._udid = ""
        self._glyph = Glyph("devices", 28, "quiet")
        self.name = OneLine(role="strong")
        self.facts = OneLine(role="quiet")
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(self.name)
        words.addWidget(self.facts)
        self.change = Button(say(N_("Devices", "Edit…")), "chip")
        self.change.clicked.connect(self.edit)
        self.number = CopyButton(say(N_("Devices", "Copy UDID")), lambda: self._udid, "chip")
        self.gone = Button(say(N_("Devices", "Remove")), "chip")
        self.gone.clicked.connect(self.remove)
        chosen = QWidget()
        top = QHBoxLayout(chosen)
        top.setContentsMargins(0, 0, 0, 0)
        top.setSpacing(14)
        top.addWidget(self._glyph, 0, Qt.AlignmentFlag.AlignTop)
        top.addLayout(words, 1)
        buttons = QWidget()
        flow = Flow(6)
        flow.setContentsMargins(0, 0, 0, 0)
        buttons.setLayout(flow)
        self.buttons = (self.change, self.number, self.gone)
        for button in self.buttons:
            flow.addWidget(button)
        self.told = _Reasons(on_card=True)
        self._shown: tuple[tuple[DeviceRow, ...], tuple[BuildColumn, ...], int] | None = None
        self._reasons = self.told.column
        self._reasons.setSpacing(6)
        self.column.addWidget(_Top(chosen, buttons))
        self.column.addWidget(self.told)

    def leave_room(self, height: int, spare: int = 0) -> None:
        """Leave the list most of a page of this height; where ``spare`` is more, the reasons may have that."""
        self.told.setMaximumHeight(max(LINES * line_height(self) + GAP, height // PART, spare))
        # Now: Qt would tell the page of it only a turn later.
        self.updateGeometry()

    def show_chosen(
        self, rows: tuple[DeviceRow, ...], builds: tuple[BuildColumn, ...], column: int, table: QWidget
    ) -> None:
        """Draw what is chosen; ``column`` is the build that leads, or -1, and ``table`` where it is chosen."""
        shown = (rows, builds, column)
        if shown == self._shown:
            return
        is_other = self._shown is None or (self._shown[0][0].udid, self._shown[2]) != (rows[0].udid, column)
        self._shown = shown
        one = rows[0] if len(rows) == 1 else None
        clear(self._reasons)
        if is_other:
            # Else somebody may be reading there, while builds are published.
            self.told.verticalScrollBar().setValue(0)
        self.told.setVisible(one is not None and bool(builds))
        if one is None:
            self.name.setText(say(N_many("Devices", "One device chosen", "{count} devices chosen"), count=len(rows)))
            self.facts.setText(in_line(*(row.name or row.udid for row in rows[:6])))
        else:
            self._udid = one.udid
            self.name.setText(one.name or one.udid)
            system = say(N_("Devices", "iOS {version}"), version=one.os) if one.os else ""
            self.facts.setText(in_line(one.model, system, one.udid if one.name else ""))
            self.told.setAccessibleName(self.name.spoken_name())
            self._tell(one.fits, builds, column)
            for button in self.buttons:
                words = N_("Devices", "{action}: {name}")
                button.named(say(words, action=button.words, name=one.name or one.udid))
        for button in (self.change, self.number):
            if one is None:
                step_off(button, table)
            button.setVisible(one is not None)

    def _tell(self, fits: tuple[FitCell, ...], builds: tuple[BuildColumn, ...], column: int) -> None:
        order = sorted(range(len(builds)), key=lambda place: (place != column, _WORST_FIRST.index(fits[place].tone)))
        alike: dict[tuple[object, ...], list[int]] = {}
        for place in order:
            alike.setdefault(_told(fits[place]), []).append(place)
        told = list(alike.values())
        for number, places in enumerate(told[:MOST_REASONS]):
            named = _named([builds[place] for place in places])
            self._reasons.addLayout(_reason(named, [fits[place] for place in places], fully=number == 0))
        if rest := sum(map(len, told[MOST_REASONS:])):
            more = N_many("Devices", "and one more build", "and {count} more builds")
            label = Label(say(more, count=rest), "quiet", wrap=True)
            label.setContentsMargins(margins(grown(self, SHAPE) + GAP, 0, 0, 0))
            self._reasons.addWidget(label)


def _told(fit: FitCell) -> tuple[object, ...]:
    """Return what is told of a build: those of which the same is told are told of together."""
    return fit.tone, fit.word, *((reason.words, reason.fix) for reason in fit.reasons)


def _named(builds: list[BuildColumn]) -> str:
    """Return which builds these are: one or two by their names."""
    if len(builds) > MOST_NAMED:
        return say(N_many("Devices", "One build", "{count} builds"), count=len(builds))
    return in_line(*(f"{build.name} {build.line}".strip() for build in builds), between=", ")


def _reason(named: str, fits: list[FitCell], *, fully: bool) -> QHBoxLayout:
    """Return what is told of builds; ``fully`` with what to do, and with what shows it where all of them have that.

    Of others that is told as soon as one of them is chosen in the table, which needs the room.
    """
    fit = fits[0]
    parts = [text for reason in fit.reasons for text in (reason.words, reason.fix if fully else "") if text]
    said = sentences(*(apart(sentence(part)) for part in parts))
    line = QHBoxLayout()
    line.setSpacing(GAP)
    words = N_("Devices", "{build}: {word}. {reason}") if said else N_("Devices", "{build}: {word}")
    told = Label(say(words, build=named, word=fit.word, reason=said), wrap=True).selectable()
    line.addWidget(ToneMark(fit.tone, SHAPE, beside=told), 0, Qt.AlignmentFlag.AlignTop)
    column = QVBoxLayout()
    column.setSpacing(2)
    column.addLayout(Measured(told))
    shown = {"\n".join(reason.evidence for reason in one.reasons if reason.evidence) for one in fits}
    if fully and len(shown) == 1 and (evidence := shown.pop()):
        column.addLayout(Measured(Label(evidence, "quiet-text", wrap=True).selectable()))
    line.addLayout(column, 1)
    return line
