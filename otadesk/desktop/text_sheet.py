"""A dialog that shows a whole text, to be read and handed on."""

from __future__ import annotations

from PySide6.QtWidgets import QPlainTextEdit, QWidget

from otadesk.desktop.parts.button import Button
from otadesk.desktop.parts.copy_button import CopyButton
from otadesk.desktop.parts.dialog import Sheet
from otadesk.desktop.parts.style import grown
from otadesk.desktop.texts import say
from otadesk.phrases import N_


class TextSheet(Sheet):
    """Shows the text below a title, and copies it; ``called`` is what it is called for those who listen."""

    def __init__(self, title: str, called: str, text: str, parent: QWidget | None = None) -> None:
        super().__init__(title, parent=parent)
        self.text = QPlainTextEdit(text, readOnly=True)
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(called)
        self.text.setMinimumHeight(grown(self, 200))
        self.column.addWidget(self.text, 1)
        close = Button(say(N_("Releases", "Close")))
        close.clicked.connect(self.accept)
        self.foot.addWidget(close)
        self.foot.addWidget(CopyButton(say(N_("Releases", "Copy")), self.text.toPlainText, "primary"))
