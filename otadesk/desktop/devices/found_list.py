"""The devices that were found in a pasted text, each with its name to correct before it is added."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QSizePolicy, QWidget

from otadesk.desktop.devices.state import DeviceFields
from otadesk.desktop.parts.field import line_edit
from otadesk.desktop.parts.spill import Spill
from otadesk.desktop.parts.style import clear, grown
from otadesk.desktop.parts.text import Label, OneLine
from otadesk.desktop.texts import say
from otadesk.phrases import N_, N_many

HIGH = 220
"""What a list takes at the most before it scrolls."""
MOST = 200
"""Rows that are made; of more devices than Apple lets a team have, the rest is called as it was found."""


class FoundList(Spill):
    """A row for each device; its UDID is what it was found by, and stays."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, controls=True)
        policy = self.sizePolicy()
        policy.setVerticalPolicy(QSizePolicy.Policy.Fixed)
        self.setSizePolicy(policy)
        self.setAccessibleName(say(N_("Devices", "Devices")))
        self.column.setSpacing(8)
        self._shown: list[str] = []
        self._lines: dict[str, QLineEdit] = {}

    def show_devices(self, devices: tuple[DeviceFields, ...]) -> None:
        """Show these; a name that somebody typed stays with its device."""
        typed, udids = self.typed(), [one.udid for one in devices]
        if udids != self._shown:
            clear(self.column)
            self._shown, self._lines = udids, {udid: self._add_row(udid) for udid in udids[:MOST]}
            if len(udids) > MOST:
                more = N_many("Devices", "and one more line", "and {count} more lines")
                self.column.addWidget(Label(say(more, count=len(udids) - MOST), "quiet", wrap=True))
        for one in devices[:MOST]:
            line = self._lines[one.udid]
            line.setText(typed.get(one.udid, one.name))
            # Of a long name its beginning is seen.
            line.setCursorPosition(0)
            line.setModified(one.udid in typed)
        self.updateGeometry()

    def heightForWidth(self, width: int) -> int:
        """Return the height of all rows, or of as many as are in sight at once."""
        return min(super().heightForWidth(width), grown(self, HIGH))

    def sizeHint(self) -> QSize:
        """Return the same height; rows that were just added have none until they are shown, which they tell."""
        hint = super().sizeHint()
        return QSize(hint.width(), min(hint.height(), grown(self, HIGH)))

    def minimumSizeHint(self) -> QSize:
        """Return that height too: the dialog scrolls around a list that keeps its rows."""
        return QSize(super().minimumSizeHint().width(), self.sizeHint().height())

    def typed(self) -> dict[str, str]:
        """Return the names that somebody typed, by UDID."""
        return {udid: line.text().strip() for udid, line in self._lines.items() if line.isModified()}

    def _add_row(self, udid: str) -> QLineEdit:
        line = line_edit(placeholder=say(N_("Devices", "No name")))
        line.setAccessibleName(say(N_("Devices", "Name of {udid}"), udid=udid))
        number = OneLine(udid, "quiet", mode=Qt.TextElideMode.ElideMiddle)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(line, 1)
        row.addWidget(number, 1)
        self.column.addLayout(row)
        return line
