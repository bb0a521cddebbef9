"""Fields in one row, whose inputs stay in line: whatever is said under one, and however often a label breaks."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from otadesk.desktop.parts.arranged import Arranged
from otadesk.desktop.parts.field import Field
from otadesk.desktop.parts.text import Label


class SideBySide(Arranged, QWidget):
    """Holds fields, each with its share of the width."""

    def __init__(self, *fields: tuple[Field, int]) -> None:
        super().__init__()
        self._fields = tuple(field for field, _share in fields)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        for field, share in fields:
            # At their tops, or a problem under one would move the other.
            row.addWidget(field, share, Qt.AlignmentFlag.AlignTop)

    def arrange(self) -> None:
        """Give all labels the height of the tallest."""
        level([field.label for field in self._fields])


def level(labels: Sequence[Label]) -> None:
    """Give labels that wrap the height of the tallest at their widths, so that what is below them is in line."""
    tallest = max(label.heightForWidth(label.width()) for label in labels)
    for label in labels:
        if label.minimumHeight() != tallest:
            label.setMinimumHeight(tallest)
