"""A page: one column of calm width that scrolls when it must, with a foot that stays in sight."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QScrollBar, QVBoxLayout, QWidget

from otadesk.desktop.parts.accessible import Role, Spoken
from otadesk.desktop.parts.flow import Flow
from otadesk.desktop.parts.focus import tab_in_reading_order
from otadesk.desktop.parts.spill import Inside

WIDEST = 880
MARGIN = 40


class _Foot(QWidget):
    """What stays in sight below; a hairline parts it from content that goes on beneath."""

    def __init__(self, bar: QScrollBar) -> None:
        super().__init__()
        self._bar = bar
        bar.valueChanged.connect(lambda _value: self.update())
        bar.rangeChanged.connect(lambda _least, _most: self.update())

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._bar.value() < self._bar.maximum():
            QPainter(self).fillRect(0, 0, self.width(), 1, self.palette().color(QPalette.ColorRole.Mid))


class Page(Spoken, QWidget):
    """``column`` takes the content from the top; ``foot`` takes buttons, aligned to the end.

    ``widest`` is how wide the column grows on a wide screen. The keyboard may rest on the page itself: at its top, with
    no control chosen yet. So its accessible name is what is on it.
    """

    widest = WIDEST

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        # A click beside everything takes the focus away from a control.
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        inside = Inside()
        self.column = inside.column
        self.column.setContentsMargins(MARGIN, MARGIN - 8, MARGIN, MARGIN - 8)
        self.column.setSpacing(16)
        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        # One of our own: to hand over the one that Qt makes, PySide first makes every class that it could be of.
        self.area.setViewport(QWidget())
        self.area.setWidget(inside)
        self._foot = _Foot(self.area.verticalScrollBar())
        self._foot.hide()
        self.foot = Flow(16, at_end=True)
        self._foot.setLayout(self.foot)
        self.foot.setContentsMargins(MARGIN, 8, MARGIN, 24)
        self.area.verticalScrollBar().rangeChanged.connect(self._align)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self.area, 1)
        outer.addWidget(self._foot)

    def spoken_role(self) -> Role:
        """Be a group, called by what is on the page."""
        return Role.Grouping

    def add_foot(self, *widgets: QWidget) -> None:
        """Put buttons at the end of the foot, the most important last."""
        margins = self.column.contentsMargins()
        self.column.setContentsMargins(margins.left(), margins.top(), margins.right(), 8)
        for widget in widgets:
            self.foot.addWidget(widget)
        self._foot.show()

    def order_tabs(self) -> None:
        """Let Tab walk through the page from top to bottom, after its content has changed."""
        tab_in_reading_order(self.column, self.foot, after=self)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the column readable on a wide screen: no line grows beyond what the eye follows."""
        super().resizeEvent(event)
        self._align()

    def _align(self) -> None:
        side = max(MARGIN, (self.width() - self.widest) // 2)
        bar = self.area.verticalScrollBar()
        # The bar takes its width from the margin, so that content and foot stay aligned and nothing jumps.
        taken = bar.sizeHint().width() if bar.maximum() > 0 else 0
        for layout, less in ((self.column, taken), (self.foot, 0)):
            margins = layout.contentsMargins()
            near, far = (less, 0) if self.isRightToLeft() else (0, less)
            layout.setContentsMargins(side - near, margins.top(), side - far, margins.bottom())
