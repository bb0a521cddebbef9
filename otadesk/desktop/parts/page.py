"""A page: one column of calm width that scrolls when it must, with a foot that stays in sight."""

from __future__ import annotations

from functools import cached_property

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractSlider, QApplication, QFrame, QScrollArea, QVBoxLayout, QWidget

from otadesk.desktop.parts.accessible import Role, Spoken
from otadesk.desktop.parts.button import Button
from otadesk.desktop.parts.focus import tab_in_reading_order
from otadesk.desktop.parts.foot import Foot
from otadesk.desktop.parts.measure import MARGIN, beside, is_low
from otadesk.desktop.parts.spill import Inside

GAP = 12
"""Pixels between what stands on a page, the same on all of them."""
ORDER_AFTER = 30
"""Milliseconds."""
LABEL = 48
"""Pixels above a control that come into sight with it: there stands what it is called."""
SCROLLED_BY: dict[int, QAbstractSlider.SliderAction] = {
    Qt.Key.Key_Home: QAbstractSlider.SliderAction.SliderToMinimum,
    Qt.Key.Key_End: QAbstractSlider.SliderAction.SliderToMaximum,
    Qt.Key.Key_PageUp: QAbstractSlider.SliderAction.SliderPageStepSub,
    Qt.Key.Key_PageDown: QAbstractSlider.SliderAction.SliderPageStepAdd,
    Qt.Key.Key_Up: QAbstractSlider.SliderAction.SliderSingleStepSub,
    Qt.Key.Key_Down: QAbstractSlider.SliderAction.SliderSingleStepAdd,
}
"""Keys that nobody on the page has a use for, and which part of it they bring into sight."""


class Page(Spoken, QWidget):
    """``column`` takes the content from the top; ``foot`` takes buttons, aligned to the end.

    The keyboard may rest on the page itself: at its top, with no control chosen yet. So its accessible name is what is
    on it.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        # A click beside everything takes the focus away from a control.
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        inside = Inside()
        self.column = inside.column
        self.column.setContentsMargins(MARGIN, MARGIN - 8, MARGIN, MARGIN - 8)
        self.column.setSpacing(GAP)
        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        # One of our own: to hand over the one that Qt makes, PySide first makes every class that it could be of.
        self.area.setViewport(QWidget())
        self.area.setWidget(inside)
        self.foot = Foot(self.area.verticalScrollBar())
        self.area.verticalScrollBar().rangeChanged.connect(self._align)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._follow_keyboard)
        self._outer = QVBoxLayout(self)
        self._outer.setContentsMargins(0, 0, 0, 0)
        self._outer.setSpacing(0)
        self._outer.addWidget(self.area, 1)

    def _follow_keyboard(self, before: QWidget | None, now: QWidget | None) -> None:
        """Bring a control into sight that the keyboard comes to from elsewhere: Qt does so within the page alone.

        Not under a pointer that is just pressing it.
        """
        inside = self.area.widget()
        if (
            now is None
            or inside is None
            or not inside.isAncestorOf(now)
            or (before is not None and inside.isAncestorOf(before))
        ):
            return
        if QApplication.mouseButtons() == Qt.MouseButton.NoButton:
            self.area.ensureWidgetVisible(now, 0, LABEL)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Scroll, wherever on the page the keyboard rests."""
        action = SCROLLED_BY.get(event.key())
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if action is None or not plain or not self.area.verticalScrollBar().maximum():
            super().keyPressEvent(event)
            return
        self.area.verticalScrollBar().triggerAction(action)
        event.accept()

    def spoken_role(self) -> Role:
        """Be a group, called by what is on the page."""
        return Role.Grouping

    def add_foot(self, *buttons: Button) -> None:
        """Put buttons at the end of the foot, the most important last."""
        margins = self.column.contentsMargins()
        self.column.setContentsMargins(margins.left(), margins.top(), margins.right(), 8)
        self.foot.add(*buttons)
        # Not before, and then shown: Qt would lay out the whole page, whether or not that is in sight.
        self._outer.addWidget(self.foot)

    def order_tabs(self) -> None:
        """Let Tab walk through the page from top to bottom, after its content has changed.

        Soon enough before anybody presses Tab, and not in the round in which the page is drawn, dressed or turned.
        """
        self._ordering.start()

    @cached_property
    def _ordering(self) -> QTimer:
        timer = QTimer(self, singleShot=True, interval=ORDER_AFTER)
        timer.timeout.connect(lambda: tab_in_reading_order(self.column, self.foot.line, after=self))
        return timer

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the column readable on a wide screen: no line grows beyond what the eye follows."""
        super().resizeEvent(event)
        self._align()

    def changeEvent(self, event: QEvent) -> None:
        """Do so for text of another size."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange:
            self._align()

    def _align(self) -> None:
        side, low = beside(self), is_low(self)
        bar = self.area.verticalScrollBar()
        # The bar takes its width from the margin, so that content and foot stay aligned and nothing jumps.
        taken = bar.sizeHint().width() if bar.maximum() > 0 else 0
        near, far = (taken, 0) if self.isRightToLeft() else (0, taken)
        margins = self.column.contentsMargins()
        self.column.setContentsMargins(side - near, margins.top(), side - far, margins.bottom())
        self.foot.line.setContentsMargins(side, 8, side, 12 if low else 24)
