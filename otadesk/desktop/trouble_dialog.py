"""Shows an error that belongs to no page."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from otadesk.desktop import describe
from otadesk.desktop.error_panel import ErrorPanel
from otadesk.desktop.parts.button import Button
from otadesk.desktop.parts.dialog import Sheet
from otadesk.desktop.state import Trouble
from otadesk.desktop.texts import say
from otadesk.errors import OtadeskError
from otadesk.phrases import N_


class TroubleDialog(Sheet):
    """Says what happened, why, and what to do."""

    def __init__(self, trouble: Trouble, parent: QWidget | None = None) -> None:
        super().__init__(say(N_("Error", "That did not work")), parent=parent)
        panel = ErrorPanel()
        panel.show_trouble(trouble)
        self.column.addWidget(panel)
        close = Button(say(N_("Error", "Close")), "primary")
        close.clicked.connect(self.accept)
        self.foot.addWidget(close)


def complain(window: QWidget, error: OtadeskError) -> None:
    """Show an error over a window."""
    TroubleDialog(describe.trouble(error), window).open()
