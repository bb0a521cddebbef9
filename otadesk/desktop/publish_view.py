"""Publish: one page that moves on, and the queue below it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from otadesk.desktop.error_panel import FailedPage
from otadesk.desktop.publish_done import DonePage
from otadesk.desktop.publish_empty import EmptyPage
from otadesk.desktop.publish_progress import ProgressPage, ReadingPage
from otadesk.desktop.publish_review import ReviewPage
from otadesk.desktop.queue_strip import QueueStrip
from otadesk.desktop.state import Done, Empty, Failed, PublishPage, PublishState, Reading, Review, Running


class PublishView(QWidget):
    """Draws PublishState; its pages say what people want."""

    picked = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.empty, self.reading, self.review = EmptyPage(), ReadingPage(), ReviewPage()
        self.progress, self.done, self.failed = ProgressPage(), DonePage(), FailedPage()
        self.pages = QStackedWidget()
        for page in (self.empty, self.reading, self.review, self.progress, self.done, self.failed):
            self.pages.addWidget(page)
        self.queue = QueueStrip()
        self.queue.picked.connect(self.picked)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.pages, 1)
        column.addWidget(self.queue)
        self.show_state(PublishState())

    def show_state(self, state: PublishState) -> None:
        """Draw the state."""
        self.pages.setCurrentWidget(self._draw(state.page))
        self.queue.show_rows(state.queue)

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
