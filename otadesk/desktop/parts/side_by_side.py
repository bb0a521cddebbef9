"""Fields in one row, whose inputs stay in line: whatever is said under one, and however often a label breaks."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QWidget

from otadesk.desktop.parts.arranged import Arranged
from otadesk.desktop.parts.field import Field
from otadesk.desktop.parts.text import Label

WIDEST = 16_777_215
"""As wide as Qt lets anything be."""


class SideBySide(Arranged, QWidget):
    """Holds fields, each with its share of the width."""

    def __init__(self, *fields: tuple[Field, int]) -> None:
        super().__init__()
        self._level = Level()
        self._fields = tuple(field for field, _share in fields)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        for field, share in fields:
            # At their tops, or a problem under one would move the other.
            row.addWidget(field, share, Qt.AlignmentFlag.AlignTop)

    def arrange(self) -> None:
        """Give all labels the height of the tallest."""
        self._level.keep([field.label for field in self._fields])


class Level:
    """Gives labels that wrap the height of the tallest at their widths, so that what is below them is in line."""

    def __init__(self) -> None:
        self._measured: list[tuple[Label, str, QFont, int]] = []

    def keep(self, labels: Sequence[Label], most: int = WIDEST) -> None:
        """Do so for these labels; called often, so it measures only what has changed.

        A label that has just been made is wider than it will be: ``most`` is the width that it will get, if known.
        """
        seen = [(label, label.text(), label.font(), min(label.width(), most)) for label in labels]
        if seen == self._measured:
            return
        self._measured = seen
        for label in labels:
            # Its height for a width counts the least height that it was given before, for larger text or less room.
            label.setMinimumHeight(0)
        tallest = max(label.heightForWidth(width) for label, _text, _font, width in seen)
        for label in labels:
            label.setMinimumHeight(tallest)
