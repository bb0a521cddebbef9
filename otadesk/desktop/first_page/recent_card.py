"""A release of late on the first page."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from otadesk.desktop.first_page.state import Recent
from otadesk.desktop.parts.button import Button
from otadesk.desktop.parts.card import Card
from otadesk.desktop.parts.picture import AppPicture
from otadesk.desktop.parts.text import OneLine
from otadesk.desktop.texts import in_line, say
from otadesk.phrases import N_


class RecentCard(Card):
    """One release of late, with its code one click away."""

    asked = Signal(str)

    def __init__(self, recent: Recent, parent: QWidget | None = None) -> None:
        super().__init__(parent, padding=(14, 12))
        picture = AppPicture(40)
        picture.show_picture(recent.icon, recent.name)
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(OneLine(recent.name, "strong"))
        words.addWidget(OneLine(in_line(*recent.facts), "quiet", brief=in_line(*recent.facts[:-1])))
        code = Button(say(N_("Publish", "QR")), "chip")
        code.named(say(N_("Publish", "Show the QR code of {name}").of(name=recent.name)))
        code.clicked.connect(lambda: self.asked.emit(recent.key))
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(picture)
        row.addLayout(words, 1)
        row.addWidget(code)
        self.column.addLayout(row)
