"""A page scrolls to what somebody asked for, and no further than it must."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QScrollArea, QWidget

BELOW = 12
"""Pixels that stay free below."""
SETTLES = 400
"""Milliseconds within which a page has been laid out that is shown for the first time, or has just unfolded."""


def bring_into_view(first: QWidget, *more: QWidget) -> None:
    """Scroll the page so far that all of a widget is in sight, or at least its top; then on to more, if it is shown."""
    holder = first.parentWidget()
    while holder is not None and not isinstance(holder, QScrollArea):
        holder = holder.parentWidget()
    if holder is not None:
        _Follower(holder, (first, *more))


class _Follower(QObject):
    """Keeps to the widgets until the page has been laid out, which goes from card to card and takes several rounds."""

    def __init__(self, area: QScrollArea, widgets: tuple[QWidget, ...]) -> None:
        super().__init__(widgets[0])
        self._area, self._widgets = area, widgets
        area.verticalScrollBar().rangeChanged.connect(self._scroll)
        QTimer.singleShot(1, self, self._scroll)
        QTimer.singleShot(SETTLES, self, self.deleteLater)

    def _scroll(self) -> None:
        for widget in self._widgets:
            if widget.isVisible():
                self._scroll_to(widget)

    def _scroll_to(self, widget: QWidget) -> None:
        held, view = self._area.widget(), self._area.viewport()
        if held is None or not held.isAncestorOf(widget):
            return
        top = widget.mapTo(held, widget.rect().topLeft()).y()
        bar = self._area.verticalScrollBar()
        lowest = top + widget.height() + BELOW - view.height()
        bar.setValue(min(top, max(bar.value(), lowest)))
