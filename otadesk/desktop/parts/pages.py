"""Pages of which one is shown: they turn with the keyboard going along, and paint the new one a moment later."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QStackedWidget, QWidget

from otadesk.desktop.parts.focus import enter, holds_keyboard


class Pages(QStackedWidget):
    """To lay a page out for the first time takes 10 ms and more, and so does to paint it.

    Each has a round of the event loop to itself, and between them somebody may click; what was painted before stays in
    sight for as long.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._paint = QTimer(self, singleShot=True, interval=0)
        self._paint.timeout.connect(lambda: self._hold_back(held=False))

    def turn_to(self, page: QWidget | None) -> None:
        """Show a page, unless there is none.

        Whoever was on the one before is at its top then, and hears its name, rather than on some button.
        """
        before = self.currentWidget()
        if page is None or page is before:
            return
        goes_along = before is not None and holds_keyboard(before)
        if goes_along:
            # Else Qt would put the keyboard on some control of the new page first.
            self.window().focusWidget().clearFocus()
        self.paint_later()
        self.setCurrentWidget(page)
        if goes_along:
            enter(page)

    def paint_later(self) -> None:
        """Let what changes now be painted in the next round of the event loop, and be laid out in this one."""
        if self.isVisible():
            self._hold_back(held=True)
            self._paint.start()

    def _hold_back(self, *, held: bool) -> None:
        # Opaque meanwhile, else what lies below would be painted where the old page was.
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent, held)
        self.setUpdatesEnabled(not held)
