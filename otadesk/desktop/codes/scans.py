"""Several codes of one app across the screen, side by side in the order in which a phone scans them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from otadesk.desktop.codes.lettering import enlarge, height_of, wished
from otadesk.desktop.codes.qr_view import view_of
from otadesk.desktop.parts.picture import AppPicture
from otadesk.desktop.parts.text import Label, OneLine
from otadesk.desktop.state import AppCard, Code

LEAST = 160
BETWEEN = 64
GAP = 24
PICTURE, NAME, FACTS = 0.11, 0.055, 0.03
TITLE, SENTENCE = 0.04, 0.028
"""Parts of the height that icon and letters take."""
SMALLEST = 13
ENOUGH = 0.45
"""The part of the height that codes should have, before words may be larger than usual."""


class Scans(QWidget):
    """Shows an app once, and below it each code under what it is for; all codes are of one size and on one line."""

    def __init__(self, app: AppCard, codes: Sequence[Code], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._picture = AppPicture(64)
        self._picture.show_picture(app.icon, app.name)
        self.name = OneLine(app.name, "display")
        self.facts = OneLine(app.version or app.facts, "heading")
        lines = QVBoxLayout()
        lines.setSpacing(0)
        lines.addWidget(self.name)
        lines.addWidget(self.facts)
        self._head = QHBoxLayout()
        self._head.setSpacing(GAP)
        self._head.addStretch(1)
        self._head.addWidget(self._picture)
        self._head.addLayout(lines)
        self._head.addStretch(1)
        self.titles = [Label(code.title, "title", wrap=True) for code in codes]
        self.sentences = [Label(code.sentence, "text", wrap=True) for code in codes]
        self.codes = [view_of(code, LEAST, snug=False) for code in codes]
        grid = QGridLayout()
        grid.setHorizontalSpacing(BETWEEN)
        grid.setVerticalSpacing(GAP // 2)
        top = Qt.AlignmentFlag.AlignTop
        for column, qr in enumerate(self.codes):
            for row, part in enumerate((self.titles[column], self.sentences[column], qr)):
                grid.addWidget(part, row, column, top)
        middle = QHBoxLayout()
        middle.addStretch(1)
        middle.addLayout(grid)
        middle.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(2 * GAP)
        outer.addStretch(1)
        outer.addLayout(self._head)
        outer.addLayout(middle)
        outer.addStretch(1)

    def fit(self, width: int, height: int) -> None:
        """Take at most this much: the codes get what the words leave, and the words leave them enough."""
        column = max(LEAST, (width - BETWEEN * (len(self.codes) - 1)) // len(self.codes))
        enough = min(column, round(height * ENOUGH))
        # Letters follow the height; those of whoever wants larger ones are larger still where there is room.
        side = 0
        for scale in sorted({wished(self), 1.0, 0.8, 0.6}, reverse=True):
            if side < enough:
                side = self._write(column, width, height, scale)
        for qr in self.codes:
            qr.grow(side)

    def _write(self, column: int, width: int, height: int, scale: float) -> int:
        """Write the words in letters of this scale, and return how large that lets the codes be."""
        picture = round(height * PICTURE)
        self._picture.resize_to(picture)
        beside = width - picture - GAP
        head = sum(
            enlarge(line, max(SMALLEST, round(scale * height * part)), beside, SMALLEST)
            for line, part in ((self.name, NAME), (self.facts, FACTS))
        )
        side = column
        # Narrower codes make narrower columns of words, which are higher.
        for _round in range(3):
            words = self._write_over(side, height, scale)
            side = max(LEAST, min(side, height - max(head, picture) - words - 3 * GAP))
        self._write_over(side, height, scale)
        return side

    def _write_over(self, side: int, height: int, scale: float) -> int:
        """Write the words over codes of this size, and return how high they are."""
        rows = ((self.titles, TITLE), (self.sentences, SENTENCE))
        return sum(
            max(height_of(label, max(SMALLEST, round(scale * height * part)), side) for label in labels) + GAP // 2
            for labels, part in rows
        )
