"""How wide a page is and what is little room: the same measure on all pages, whatever the size of text.

So all of them begin and end on the same edges, and nothing jumps aside when one goes from place to place.
"""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from otadesk.desktop.parts.style import grown

MARGIN = 40
"""Pixels beside a page where the window is no wider than it."""
PAGE = 1080
"""How wide a page grows: tables have room for their columns, and no row is lost on its way to the other end."""
LINE = 640
"""How wide sentences grow that stand in the middle of a page by themselves."""
LOW = 420
"""Height below which what stands above or below a page makes do with less."""


def beside(widget: QWidget, widest: int = PAGE, least: int = MARGIN) -> int:
    """Return how much room is on either side of what grows so wide, a page unless told otherwise, in this widget."""
    return max(least, (widget.width() - grown(widget, widest)) // 2)


def is_low(widget: QWidget) -> bool:
    """Whether a widget has little height for text of the size in use."""
    return widget.height() < grown(widget, LOW)
