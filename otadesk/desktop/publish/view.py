"""Publish: one page that moves on, and the queue below it."""

from __future__ import annotations

from functools import cached_property
from typing import TypeVar

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from otadesk.desktop.error_panel import FailedPage
from otadesk.desktop.first_page.state import Empty
from otadesk.desktop.first_page.view import EmptyPage
from otadesk.desktop.parts.pages import Pages
from otadesk.desktop.publish.done import DonePage
from otadesk.desktop.publish.progress import ProgressPage, ReadingPage
from otadesk.desktop.publish.queue_strip import QueueStrip
from otadesk.desktop.publish.review import ReviewPage
from otadesk.desktop.state import Done, Failed, PublishPage, PublishState, Reading, Review, Running

Shown = TypeVar("Shown", bound=QWidget)


class PublishView(QWidget):
    """Draws PublishState; its pages say what people want. Each page is made when it is first asked for."""

    picked = Signal(int)

    def __init__(self, empty: EmptyPage, parent: QWidget | None = None) -> None:
        """``empty`` is the first page, which may stand in the window already."""
        super().__init__(parent)
        self.pages = Pages()
        self._wanted: QWidget = empty
        self._dress = QTimer(self, singleShot=True, interval=0)
        self._dress.timeout.connect(self._dress_page)
        self._turn = QTimer(self, singleShot=True, interval=0)
        self._turn.timeout.connect(self._turn_page)
        self.empty = self._page(empty)
        self.queue = QueueStrip()
        self.queue.picked.connect(self.picked)
        self.queue.show_rows(())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.pages, 1)
        column.addWidget(self.queue)

    @cached_property
    def reading(self) -> ReadingPage:
        """While a file is looked at."""
        return self._page(ReadingPage())

    @cached_property
    def review(self) -> ReviewPage:
        """What was found, before anything is sent."""
        return self._page(ReviewPage())

    @cached_property
    def progress(self) -> ProgressPage:
        """While it is sent."""
        return self._page(ProgressPage())

    @cached_property
    def done(self) -> DonePage:
        """The codes."""
        return self._page(DonePage())

    @cached_property
    def failed(self) -> FailedPage:
        """What came of it instead."""
        return self._page(FailedPage())

    def _page(self, page: Shown) -> Shown:
        self.pages.addWidget(page)
        return page

    def show_state(self, state: PublishState) -> None:
        """Draw the state.

        The page is dressed and turned in rounds of the event loop of their own: to fill it, to dress it, to lay it out
        and to paint it takes 10 ms each, and between them somebody may click.
        """
        self._wanted = self._draw(state.page)
        self.queue.show_rows(state.queue)
        if not self.window().isVisible():
            self._turn_page()
        elif self.pages.currentWidget() is not self._wanted:
            self._dress.start()
        elif not isinstance(state.page, Running):
            # Progress is drawn many times a second, and little of it; all else seldom, and much.
            self.pages.paint_later()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the height to the page where there is little."""
        super().resizeEvent(event)
        self.queue.fit()

    def _dress_page(self) -> None:
        for widget in self._wanted.findChildren(QWidget):
            widget.ensurePolished()
        self._turn.start()

    def _turn_page(self) -> None:
        self.pages.turn_to(self._wanted)

    def _draw(self, page: PublishPage) -> QWidget:
        match page:
            case Empty():
                self.empty.show_state(page)
                return self.empty
            case Reading():
                self.reading.show_state(page)
                return self.reading
            case Review():
                self.review.show_state(page)
                return self.review
            case Running():
                self.progress.show_state(page)
                return self.progress
            case Done():
                self.done.show_state(page)
                return self.done
            case Failed():
                self.failed.show_state(page)
                return self.failed
