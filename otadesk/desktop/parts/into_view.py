"""A page scrolls to what somebody asked for, and no further than it must."""

from __future__ import annotations

from PySide6.QtWidgets import QScrollArea, QWidget

BELOW = 12
"""Pixels that stay free below."""


def bring_into_view(widget: QWidget) -> None:
    """Scroll the page around a widget so far that all of it is in sight, or at least its top and what follows."""
    holder = widget.parentWidget()
    while holder is not None and not isinstance(holder, QScrollArea):
        holder = holder.parentWidget()
    held = holder.widget() if holder is not None else None
    if holder is None or held is None:
        return
    top = widget.mapTo(held, widget.rect().topLeft()).y()
    bar = holder.verticalScrollBar()
    lowest = top + widget.height() + BELOW - holder.viewport().height()
    bar.setValue(min(top, max(bar.value(), lowest)))
