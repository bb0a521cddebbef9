"""Text that gives way: what is left of a line too long for its place."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics

_ELLIPSIS = "…"
_RTL_MARK = "\u200f"


def elided(metrics: QFontMetrics, text: str, width: int, mode: Qt.TextElideMode = Qt.TextElideMode.ElideRight) -> str:
    """Return what fits. “…” stands where the text itself ends, at the left of an Arabic name in an English window.

    Alone, the sign has the direction of its surroundings, and would stand before the name's first word.
    """
    cut = metrics.elidedText(text, mode, width)
    return cut + _RTL_MARK if cut.endswith(_ELLIPSIS) and cut != text and _begins_at_the_right(text) else cut


def _begins_at_the_right(text: str) -> bool:
    if text.isascii():
        return False
    # Here, since it is a large file that most windows never need.
    from unicodedata import bidirectional  # noqa: PLC0415

    strong = (kind for letter in text if (kind := bidirectional(letter)) in {"L", "R", "AL"})
    return next(strong, "L") != "L"
