"""The code across the whole screen, for testers in the room; it reads from three metres away."""

from __future__ import annotations

import math

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from otadesk.desktop.parts.accessible import Role, Spoken
from otadesk.desktop.parts.button import Button
from otadesk.desktop.parts.picture import AppPicture
from otadesk.desktop.parts.style import grown
from otadesk.desktop.parts.text import Label, OneLine
from otadesk.desktop.qr_view import QrView
from otadesk.desktop.state import AppCard, Code
from otadesk.desktop.texts import in_line, say
from otadesk.phrases import N_

LEAST = 160
LEAST_FOR_WORDS = 360
EDGE = 8
GAP = 32


class _Poster(QWidget):
    def __init__(self, app: AppCard, code: Code, *, several: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.qr = QrView(LEAST)
        self.qr.show_code(code.matrix, say(N_("Publish", "QR code for {url}").of(url=code.url)))
        picture = AppPicture(64)
        picture.show_picture(app.icon, app.name)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(OneLine(app.name, "title" if several else "display"))
        words.addWidget(OneLine(in_line(code.title, app.facts) if several else app.facts, "heading"))
        head = QHBoxLayout()
        head.setSpacing(16)
        head.addWidget(picture)
        head.addLayout(words, 1)
        sentence = Label(code.sentence, "title", wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(EDGE, EDGE, EDGE, EDGE)
        column.setSpacing(24)
        column.addStretch(1)
        column.addLayout(head)
        column.addWidget(self.qr, 0, Qt.AlignmentFlag.AlignLeading)
        column.addWidget(sentence)
        column.addStretch(1)
        self._column = column

    def fit(self, width: int, height: int) -> None:
        """Take at most this much: the words as they need, the code all the rest."""
        words = min(width, max(height, grown(self, LEAST_FOR_WORDS)))
        beside = self._column.totalHeightForWidth(words) - self.qr.sizeHint().height()
        self.qr.grow(max(LEAST, min(width - 2 * EDGE, height - beside)))
        self.setFixedWidth(max(self.qr.sizeHint().width() + 2 * EDGE, min(width, grown(self, LEAST_FOR_WORDS))))


class Present(Spoken, QWidget):
    """A window that covers the screen; Esc, F11 or its button leave it."""

    left = Signal()

    def __init__(self, shown: tuple[tuple[AppCard, Code], ...], parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(shown[0][0].name if shown else "otadesk")
        self._columns = max(1, math.ceil(math.sqrt(len(shown))))
        self.posters = [_Poster(app, code, several=len(shown) > 1) for app, code in shown]
        grid = QGridLayout()
        grid.setSpacing(GAP)
        for index, poster in enumerate(self.posters):
            grid.addWidget(poster, index // self._columns, index % self._columns, Qt.AlignmentFlag.AlignHCenter)
        leave = Button(say(N_("Publish", "Leave")), "quiet")
        leave.named(say(N_("Publish", "Leave the presentation")))
        leave.clicked.connect(self.close)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(48, 24, 48, 32)
        outer.addWidget(leave, 0, Qt.AlignmentFlag.AlignTrailing)
        outer.addLayout(grid, 1)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setFocus()

    def spoken_role(self) -> Role:
        """Be a window."""
        return Role.Window

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Make the codes as large as the screen allows."""
        super().resizeEvent(event)
        rows = math.ceil(len(self.posters) / self._columns) or 1
        width = (self.width() - 96) // self._columns - GAP
        height = (self.height() - grown(self, 100)) // rows - GAP
        for poster in self.posters:
            poster.fit(width, height)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave on Esc and F11."""
        if event.key() in {Qt.Key.Key_Escape, Qt.Key.Key_F11}:
            self.close()
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Say that the screen is free again."""
        self.left.emit()
        super().closeEvent(event)
