"""What otadesk is, and what runs here: the lines that whoever asks for help is asked for."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from otadesk import __version__
from otadesk.desktop.crash.text import about
from otadesk.desktop.parts.button import Button
from otadesk.desktop.parts.copy_button import CopyButton
from otadesk.desktop.parts.dialog import Sheet
from otadesk.desktop.parts.text import Label
from otadesk.desktop.texts import say
from otadesk.phrases import N_


class AboutDialog(Sheet):
    """Says it, and copies it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(f"otadesk {__version__}", parent=parent)
        words = N_("Window", "From a signed .ipa to a QR code that testers scan. Free software under the MIT licence.")
        self.column.addWidget(Label(say(words), wrap=True))
        self.column.addWidget(Label(about(), "quiet-text", wrap=True).selectable())
        self.copy = CopyButton(say(N_("Publish", "Copy")), about)
        close = Button(say(N_("Window", "Close")), "primary")
        close.clicked.connect(self.accept)
        self.foot.addWidget(self.copy)
        self.foot.addWidget(close)
