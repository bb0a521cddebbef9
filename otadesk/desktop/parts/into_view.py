"""A page scrolls to what somebody asked for, and no further than it must."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QScrollArea, QWidget

BELOW = 12
"""Pixels that stay free below."""


def bring_into_view(first: QWidget, *more: QWidget) -> None:
    """Scroll the page so far that all of a widget is in sight, or at least its top; then on to more, if it is shown.

    That is done when everything has been laid out, which goes from card to card: a timer of no time would come between.
    """
    QTimer.singleShot(1, first, partial(_scroll_to, first, *more))


def _scroll_to(*widgets: QWidget) -> None:
    for widget in widgets:
        holder = widget.parentWidget()
        while holder is not None and not isinstance(holder, QScrollArea):
            holder = holder.parentWidget()
        held = holder.widget() if holder is not None else None
        if holder is None or held is None or not widget.isVisible():
            continue
        top = widget.mapTo(held, widget.rect().topLeft()).y()
        bar = holder.verticalScrollBar()
        lowest = top + widget.height() + BELOW - holder.viewport().height()
        bar.setValue(min(top, max(bar.value(), lowest)))
