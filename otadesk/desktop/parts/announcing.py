"""What changes by itself is said to those who can't see it change."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleStateChangeEvent
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from PySide6.QtGui import QHideEvent, QShowEvent

    _Widget = QWidget
else:
    _Widget = object


def announce(widget: QWidget, message: str, *, urgent: bool = False) -> None:
    """Have a message read out; an urgent one interrupts what is being read."""
    if not (message and widget.isVisible() and QAccessible.isActive()):
        return
    event = QAccessibleAnnouncementEvent(widget, message)
    manners = QAccessible.AnnouncementPoliteness
    event.setPoliteness(manners.Assertive if urgent else manners.Polite)
    QAccessible.updateAccessibility(event)


def tell_expanded(widget: QWidget) -> None:
    """Say that a widget has unfolded or folded."""
    changed = QAccessible.State()
    changed.expanded = True
    changed.collapsed = True
    QAccessible.updateAccessibility(QAccessibleStateChangeEvent(widget, changed))


class Announced(_Widget):
    """Mixed in before its Qt class by what appears by itself: it is read out, and again when it says another thing."""

    _told = ""

    def announcement(self) -> str:
        """Return what is read out."""
        return self.accessibleName()

    def is_urgent(self) -> bool:
        """Whether it interrupts what is being read."""
        return False

    def tell(self) -> None:
        """Have it read out if it is to be seen and says something new."""
        said = self.announcement()
        if self.isVisible() and said != self._told:
            self._told = said
            announce(self, said, urgent=self.is_urgent())

    def showEvent(self, event: QShowEvent) -> None:
        """Have it read out, after the name of the page that it appears with."""
        super().showEvent(event)
        QTimer.singleShot(0, self, self.tell)

    def hideEvent(self, event: QHideEvent) -> None:
        """Let the same be news next time, unless it is only the page that went."""
        super().hideEvent(event)
        if self.isHidden():
            self._told = ""
