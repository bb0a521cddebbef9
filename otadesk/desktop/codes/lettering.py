"""Letters that are as large as the room for them, so that they are read from as far away as the code beside them."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from otadesk.desktop.parts.style import grown
from otadesk.desktop.parts.text import Label, OneLine


def wished(widget: QWidget) -> float:
    """Return how much larger than usual letters are for whoever wants larger ones; they are never smaller."""
    return max(1.0, grown(widget, 100) / 100)


def letters(label: Label, side: int) -> None:
    """Write a label in letters of so many pixels."""
    style = f"font-size: {side}px;"
    # A style is costly to set even where it is the same.
    if label.styleSheet() != style:
        label.setStyleSheet(style)
    label.ensurePolished()


def enlarge(line: OneLine, largest: int, width: int, least: int) -> int:
    """Write a line as large as it fits, but never so small that it can't be read; return how high it is."""
    letters(line, largest)
    wanted = line.fontMetrics().horizontalAdvance(line.text()) + 2
    if wanted > width:
        letters(line, max(least, largest // 2, largest * width // wanted))
        wanted = line.fontMetrics().horizontalAdvance(line.text()) + 2
    line.setFixedWidth(max(1, min(width, wanted)))
    return line.sizeHint().height()


def height_of(label: Label, side: int, width: int) -> int:
    """Write a label that wraps in letters of so many pixels, and return how high it is in a column of this width."""
    letters(label, side)
    label.setFixedWidth(max(1, width))
    # Its height of before would count as the least that it needs.
    label.setMinimumHeight(0)
    label.setFixedHeight(label.heightForWidth(label.width()))
    return label.height()
