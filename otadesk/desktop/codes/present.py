"""The code across the whole screen, for testers in the room; it reads from three metres away."""

from __future__ import annotations

import math
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QVBoxLayout, QWidget

from otadesk.desktop.codes.lettering import enlarge, height_of, letters
from otadesk.desktop.codes.qr_view import QrView
from otadesk.desktop.codes.scans import Scans
from otadesk.desktop.parts.accessible import Role, Spoken
from otadesk.desktop.parts.button import Button
from otadesk.desktop.parts.picture import AppPicture
from otadesk.desktop.parts.style import grown
from otadesk.desktop.parts.text import Label, OneLine
from otadesk.desktop.state import AppCard, Code
from otadesk.desktop.texts import say
from otadesk.phrases import N_

LEAST = 160
EDGE = 8
GAP = 32
NAME, FACTS = 0.075, 0.036
LARGE, SMALL = 0.22, 0.12
"""Parts of the height that letters and icon take, so that they read from as far away as the code."""
SMALLEST = 16
FLAT = 1.3
"""So much wider than high, a screen has room for the words beside the code."""


@dataclass(frozen=True, slots=True)
class _Way:
    """How large the words may be: letters by this factor, an icon of this part of the height, no letters below this."""

    scale: float = 1.0
    picture: float = LARGE
    least: int = SMALLEST


class _Poster(QWidget):
    def __init__(self, app: AppCard, code: Code, *, several: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.qr = QrView(LEAST)
        self.qr.show_code(code.matrix, say(N_("Publish", "QR code for {url}").of(url=code.url)))
        self.picture = AppPicture(64)
        self.picture.show_picture(app.icon, app.name)
        self.name = OneLine(app.name, "display")
        self.facts = OneLine(app.version or app.facts, "heading")
        self._gap = GAP if several else 2 * GAP
        lines = QVBoxLayout()
        lines.setSpacing(0)
        lines.addWidget(self.name)
        lines.addWidget(self.facts)
        self._head = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._head.setSpacing(8 if several else 16)
        self._head.addWidget(self.picture)
        self._head.addLayout(lines)
        self.sentence = Label(f"{code.title}\n{code.sentence}" if several else code.sentence, "title", wrap=True)
        self._words = QVBoxLayout()
        self._words.setSpacing(12 if several else 24)
        self._words.addLayout(self._head)
        self._words.addWidget(self.sentence)
        self._both = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._both.setContentsMargins(EDGE, EDGE, EDGE, EDGE)
        self._both.addStretch(1)
        self._both.addWidget(self.qr, 0, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading)
        self._both.addLayout(self._words)
        self._both.setAlignment(self._words, Qt.AlignmentFlag.AlignVCenter)
        self._both.addStretch(1)

    def fit(self, width: int, height: int) -> None:
        """Take at most this much: the words beside the code where that leaves them enough, else above it."""
        width, height = max(LEAST, width - 2 * EDGE), max(LEAST, height - 2 * EDGE)
        # Letters follow the height; those of whoever wants larger ones are larger still where there is room.
        larger = max(1.0, grown(self, 100) / 100)
        if width >= FLAT * height:
            side = min(height, width * 11 // 20)
            tight = _Way(picture=SMALL, least=11)
            ways = ((side, _Way(larger)), (side, _Way()), (side, _Way(picture=SMALL)), (side, tight))
            for code, way in (*ways, (side * 7 // 10, tight)):
                if self._write(width - code - self._gap, height, way) <= height:
                    self._stand(code, above=False)
                    return
        words = height
        for way in (_Way(larger, SMALL), _Way(picture=SMALL)):
            if words > height // 3:
                words = self._write(width, height, way, above=True)
        self._stand(max(LEAST, min(width, height - words - GAP)), above=True)

    def _write(self, width: int, height: int, way: _Way, *, above: bool = False) -> int:
        """Make the words as large as the room allows, and return how high they are."""
        side = round(height * way.picture)
        self.picture.resize_to(side)
        room = width - side - self._head.spacing() if above else width
        lines = 0
        for line, part in ((self.name, NAME), (self.facts, FACTS)):
            lines += enlarge(line, max(way.least, round(way.scale * height * part)), room, way.least)
        side_of_letters = max(way.least, round(way.scale * height * FACTS))
        letters(self.sentence, side_of_letters)
        wanted = self.sentence.fontMetrics().size(0, self.sentence.text()).width() + 8
        spoken = height_of(self.sentence, side_of_letters, min(width, wanted))
        head = max(side, lines) if above else side + self._head.spacing() + lines
        return head + self._words.spacing() + spoken

    def _stand(self, side: int, *, above: bool) -> None:
        self.qr.grow(side)
        way = QBoxLayout.Direction
        self._both.setDirection(way.BottomToTop if above else way.LeftToRight)
        self._both.setSpacing(GAP if above else self._gap)
        self._head.setDirection(way.LeftToRight if above else way.TopToBottom)


class Present(Spoken, QWidget):
    """A window that covers the screen; Esc, F11 or its button leave it."""

    left = Signal()

    def __init__(self, shown: tuple[tuple[AppCard, Code], ...], parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(shown[0][0].name if shown else "otadesk")
        self.posters: list[_Poster | Scans]
        if len(shown) > 1 and len({app for app, _code in shown}) == 1:
            self.posters = [Scans(shown[0][0], [code for _app, code in shown])]
        else:
            self.posters = [_Poster(app, code, several=len(shown) > 1) for app, code in shown]
        self._columns = max(1, math.ceil(math.sqrt(len(self.posters))))
        grid = QGridLayout()
        grid.setSpacing(GAP)
        for index, poster in enumerate(self.posters):
            grid.addWidget(poster, index // self._columns, index % self._columns, Qt.AlignmentFlag.AlignHCenter)
        leave = Button(say(N_("Publish", "Leave")), "quiet")
        leave.named(say(N_("Publish", "Leave the presentation")))
        leave.clicked.connect(self.close)
        self._leave = leave
        outer = QVBoxLayout(self)
        outer.setSpacing(16)
        outer.setContentsMargins(48, 24, 48, 32)
        # How large the words are follows from the window, so they must not keep it from becoming smaller.
        outer.setSizeConstraint(QVBoxLayout.SizeConstraint.SetNoConstraint)
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
        height = (self.height() - self._leave.sizeHint().height() - 72) // rows - GAP
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
