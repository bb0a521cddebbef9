"""What a layout of Qt's can't do by itself is done anew whenever there is another room or words of another size."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent
    from PySide6.QtWidgets import QWidget as _Widget
else:
    _Widget = object


class Arranged(_Widget):
    """Mixed in before its Qt class by a widget that arranges what it holds, in ``arrange``."""

    def arrange(self) -> None:
        """Arrange it for the room there is; called often, so it changes nothing that is right already."""
        raise NotImplementedError

    def event(self, event: QEvent) -> bool:
        """Do so when something in it wants another size."""
        done = super().event(event)
        if event.type() is QEvent.Type.LayoutRequest:
            self.arrange()
        return done

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Do so with another room."""
        super().resizeEvent(event)
        self.arrange()
