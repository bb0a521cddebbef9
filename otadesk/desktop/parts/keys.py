"""What keys do that Qt leaves to each desktop's habits."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

if TYPE_CHECKING:
    from PySide6.QtWidgets import QAbstractButton as _Pressed
else:
    _Pressed = object

RETURN = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
DELETE = frozenset({Qt.Key.Key_Delete, Qt.Key.Key_Backspace})
"""Both take out what is chosen: most keyboards of Macs have only the latter."""


class PressedByReturn(_Pressed):
    """Mixed in before a button's Qt class: Return presses the button that has the focus, as Space does everywhere."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Press on Return."""
        if event.key() in RETURN and not event.isAutoRepeat():
            self.click()
        else:
            super().keyPressEvent(event)
