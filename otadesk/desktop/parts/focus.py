"""Where the keyboard is: it goes along when a page turns, walks as the eye does, and is never left on what is gone."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QScrollArea, QStackedWidget, QWidget


def enter(page: QWidget) -> None:
    """Put the keyboard at the top of a page, or of the first page in what holds several."""
    inner: QWidget | None = page
    while inner is not None and inner.focusPolicy() is Qt.FocusPolicy.NoFocus:
        layout = inner.layout()
        first = layout.itemAt(0) if layout is not None else None
        inner = inner.currentWidget() if isinstance(inner, QStackedWidget) else first.widget() if first else None
    if inner is not None:
        inner.setFocus(Qt.FocusReason.OtherFocusReason)


def step_off(widget: QWidget, to: QWidget | None = None) -> None:
    """Before a widget goes: whoever is on it or in it is then on this other one, or on what holds it."""
    if not holds_keyboard(widget):
        return
    holder = to or widget.parentWidget()
    while holder is not None and holder.focusPolicy() is Qt.FocusPolicy.NoFocus:
        holder = holder.parentWidget()
    if holder is not None:
        holder.setFocus(Qt.FocusReason.OtherFocusReason)


def tab_in_reading_order(*roots: QLayout, after: QWidget | None = None) -> None:
    """Let Tab walk through what stands in these layouts as the eye does, beginning after a widget."""
    stops = [*([after] if after else []), *(widget for root in roots for widget in _stops(root))]
    for one, following in pairwise(stops):
        QWidget.setTabOrder(one, following)


def holds_keyboard(widget: QWidget) -> bool:
    """Return whether the keyboard is on a widget or in it, or will be once its window is in front again."""
    return _holds(widget, widget.window().focusWidget())


def rests_around(widget: QWidget) -> bool:
    """Return whether the keyboard is on no control, but on a page or the like that holds a widget."""
    return _is_around(widget.window().focusWidget(), widget)


def _is_around(holder: QWidget | None, widget: QWidget) -> bool:
    return holder is not None and holder.isAncestorOf(widget)


def _holds(holder: QWidget, widget: QWidget | None) -> bool:
    return widget is not None and (widget is holder or holder.isAncestorOf(widget))


def _stops(layout: QLayout) -> Iterator[QWidget]:
    for index in range(layout.count()):
        item = layout.itemAt(index)
        widget, inner = (item.widget(), item.layout()) if item is not None else (None, None)
        if widget is not None:
            if widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
                yield widget
            held = widget.widget() if isinstance(widget, QScrollArea) else widget
            inner = held.layout() if held is not None else None
        if inner is not None:
            yield from _stops(inner)
