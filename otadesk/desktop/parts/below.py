"""What lies below something that floats: what people read there, and what they reach for."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit, QPlainTextEdit, QWidget

from otadesk.desktop.parts.shade import DROP, SHADE
from otadesk.desktop.parts.uncovered import Uncovered

CONTROLS = (QAbstractButton, QComboBox, QLineEdit, QPlainTextEdit)
"""What people reach for."""


def below(over: QWidget) -> tuple[list[QRect], list[QRect]]:
    """Return what is read and what is used in a widget, as far as it is seen, as its neighbours are placed."""
    inside = list(_visible(over))
    read = [seen(one, over) for one in inside if isinstance(one, Uncovered)]
    controls = [seen(one, over) for one in inside if isinstance(one, CONTROLS)]
    return [one for one in read if not one.isEmpty()], [one for one in controls if not one.isEmpty()]


def _visible(widget: QWidget) -> Iterator[QWidget]:
    """Go through what is seen in a widget; most of a window is on pages that aren't."""
    for one in widget.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly):
        if one.isVisible():
            yield one
            yield from _visible(one)


def seen(widget: QWidget, over: QWidget) -> QRect:
    """Return the part of a widget that is seen within another, as the neighbours of that one are placed."""
    part = widget.rect() if widget.isVisible() else QRect()
    holder: QWidget | None = widget.parentWidget()
    while holder is not None and widget is not over:
        part = part.translated(widget.pos()).intersected(holder.rect())
        widget, holder = holder, holder.parentWidget()
    return part.translated(over.pos())


def hides(place: QRect, spared: Iterable[QRect]) -> bool:
    """Whether what floats at a place would hide one of these; the faint outer part of its shadow hides nothing."""
    near = SHADE - DROP
    solid = place.adjusted(-near, -near, near, near)
    return any(solid.intersects(one) for one in spared)
