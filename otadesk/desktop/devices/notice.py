"""What was just done to the devices: the way back from it, and what of a list was not understood."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from otadesk.desktop.devices.describe import first_few
from otadesk.desktop.devices.state import Notice
from otadesk.desktop.parts.button import Button
from otadesk.desktop.parts.tone import Banner
from otadesk.desktop.texts import say
from otadesk.phrases import N_


class NoticeBanner(Banner):
    """Draws a Notice; where there are more lines than it has room for, a button leads to all of them."""

    undo = Signal()
    all_lines = Signal(tuple)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines: tuple[str, ...] = ()
        self.action.setText(say(N_("Devices", "Undo")))
        self.action.clicked.connect(self.undo)
        self.all = Button(say(N_("Devices", "Show all")), "link")
        self.all.named(say(N_("Devices", "Show all lines that are not devices")))
        self.all.clicked.connect(lambda: self.all_lines.emit(self._lines))
        self.row.insertWidget(self.row.indexOf(self.action), self.all)

    def show_notice(self, notice: Notice | None) -> None:
        """Draw it, or go."""
        self.setVisible(notice is not None)
        if notice is None:
            return
        self._lines = notice.lines
        few = first_few(notice.lines)
        self.all.setVisible(few != notice.lines)
        self.action.setVisible(notice.undo)
        detail = "\n".join(part for part in (notice.detail, *few) if part)
        self.show_verdict("caution" if notice.lines else "note", notice.sentence, detail)
