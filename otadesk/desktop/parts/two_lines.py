"""A text beside a picture or a mark that takes a second line where one has no room for it."""

from __future__ import annotations

import re

from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter, QPaintEvent, QTextLayout, QTextOption
from PySide6.QtWidgets import QSizePolicy, QWidget

from otadesk.desktop.parts.elide import elided
from otadesk.desktop.parts.style import line_height
from otadesk.desktop.parts.text import Label, OneLine, Role
from otadesk.desktop.texts import plain

_BREAKS = re.compile(r"[^\S\u00a0\u202f]+")
"""Space of any kind but what no line breaks at."""


class TwoLines(OneLine):
    """Gives way as OneLine does once two lines are full."""

    def __init__(self, text: str = "", role: Role = "text", *, parent: QWidget | None = None) -> None:
        super().__init__(text, role, parent=parent)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)

    def setText(self, text: str) -> None:
        """Show ``text``; a number and its unit stay in one line, since what keeps them together is kept itself."""
        Label.setText(self, _BREAKS.sub(" ", text).strip())
        self._tell()

    def lines(self, width: int) -> list[str]:
        """Return the text in the lines that it takes in this width, the last with “…” where there are too many."""
        text, metrics = self.text(), self.fontMetrics()
        layout = QTextLayout(text, self.font())
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.beginLayout()
        first = layout.createLine()
        if first.isValid():
            first.setLineWidth(width)
        layout.endLayout()
        end = first.textLength() if first.isValid() else len(text)
        rest = text[end:].strip()
        return [text[:end].rstrip(), elided(metrics, rest, width, self._mode)] if rest else [text]

    def hasHeightForWidth(self) -> bool:
        """Say that the height follows from the width; Qt's own answer is forgotten with each text."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of the lines that it takes."""
        return self.sizeHint().height() + line_height(self) * (len(self.lines(width)) - 1)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint what fits."""
        painter = QPainter(self)
        self.drawFrame(painter)
        place = self.contentsRect()
        painter.setPen(self.palette().color(self.foregroundRole()))
        lines = self.lines(place.width())
        height = place.height() // len(lines)
        for number, line in enumerate(lines):
            one = QRect(place.left(), place.top() + number * height, place.width(), height)
            painter.drawText(one, int(self.alignment()), line)

    def _tell(self) -> None:
        width = self.contentsRect().width()
        *_, last = self.lines(width)
        is_whole = self.text().endswith(last) and self.fontMetrics().horizontalAdvance(last) <= width
        self.setToolTip("" if is_whole else plain(self.text()))
