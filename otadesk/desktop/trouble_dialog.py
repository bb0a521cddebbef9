"""Shows an error that belongs to no page."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QWidget

from otadesk.desktop import describe
from otadesk.desktop.error_panel import ErrorPanel
from otadesk.desktop.parts.button import Button
from otadesk.desktop.parts.dialog import Sheet
from otadesk.desktop.side_bar import SERVERS
from otadesk.desktop.state import Trouble
from otadesk.desktop.texts import say
from otadesk.desktop.window import MainWindow
from otadesk.errors import OtadeskError
from otadesk.phrases import N_


class TroubleDialog(Sheet):
    """Says what happened, why, and what to do; ``again`` tries once more, where that is all there is to it."""

    def __init__(
        self, trouble: Trouble, parent: QWidget | None = None, again: Callable[[], object] | None = None
    ) -> None:
        super().__init__(say(N_("Error", "That did not work")), parent=parent)
        self.panel = ErrorPanel()
        self.panel.show_trouble(trouble)
        self.panel.recover.connect(self.accept)
        self.column.addWidget(self.panel)
        close = Button(say(N_("Error", "Close")), "plain" if again else "primary")
        close.clicked.connect(self.accept)
        self.foot.addWidget(close)
        if again is not None:
            self.again = Button(say(N_("Publish", "Try again")), "primary")
            self.again.clicked.connect(self.accept)
            self.again.clicked.connect(lambda _checked=False: again())
            self.foot.addWidget(self.again)
        # The ring on what stands in the error would be the first thing to look at, and Return would press it.
        self.setFocus()


def complain(
    window: MainWindow,
    error: OtadeskError,
    *,
    over: QWidget | None = None,
    again: Callable[[], object] | None = None,
) -> None:
    """Show an error over a window, or ``over`` one of its dialogs; ``again`` tries once more what failed."""
    dialog = TroubleDialog(describe.trouble(error), over or window, again)
    dialog.panel.recover.connect(partial(restore_settings, window))
    dialog.open()


def restore_settings(window: MainWindow) -> None:
    """Ask whether the version before may take the place of damaged settings, where the servers are then seen again."""
    window.show_place(SERVERS)
    window.servers.recover.emit()
