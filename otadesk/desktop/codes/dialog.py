"""The code of a release that was published earlier, or the one for trust alone, in a dialog of its own."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from otadesk.desktop.codes.panel import CodePanel
from otadesk.desktop.parts.button import Button
from otadesk.desktop.parts.dialog import Sheet
from otadesk.desktop.parts.text import Label
from otadesk.desktop.parts.tone import Banner
from otadesk.desktop.state import Code
from otadesk.desktop.texts import say
from otadesk.phrases import N_

WIDE = 760


class CodeDialog(Sheet):
    """Shows codes with their words."""

    present = Signal()
    save = Signal(object)
    poster_wanted = Signal()
    open_link = Signal(str)
    instead = Signal()
    """Somebody wants the code of what testers get instead."""

    def __init__(
        self,
        name: str,
        facts: str,
        codes: tuple[Code, ...],
        parent: QWidget | None = None,
        *,
        installs: bool = True,
        remark: str = "",
    ) -> None:
        """Show codes of an app, or, where nothing ``installs``, the one for trust; ``remark`` is to be read first.

        It says that testers get another build.
        """
        super().__init__(name, parent=parent)
        self.setMinimumWidth(WIDE)
        self.column.addWidget(Label(facts, "quiet-text", wrap=True).selectable())
        self.remark = Banner()
        self.remark.show_verdict("caution", remark)
        self.remark.setVisible(bool(remark))
        self.remark.action.setText(say(N_("Releases", "Show the app’s code")))
        self.remark.action.clicked.connect(self.accept)
        self.remark.action.clicked.connect(self.instead)
        self.remark.action.show()
        self.column.addWidget(self.remark)
        for code in codes:
            panel = CodePanel(code, of_several=len(codes) > 1, installs=installs)
            panel.arrange(WIDE)
            panel.present.connect(self.present)
            panel.save.connect(self.save)
            panel.poster_wanted.connect(self.poster_wanted)
            panel.open_link.connect(self.open_link)
            self.column.addWidget(panel)
        close = Button(say(N_("Publish", "Close")))
        close.clicked.connect(self.accept)
        self.foot.addWidget(close)
