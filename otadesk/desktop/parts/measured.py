"""How sentences stand in a wide page: from where reading begins, and no wider than the eye finds the next line."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QWidget

from otadesk.desktop.parts.items import Items
from otadesk.desktop.parts.measure import LINE
from otadesk.desktop.parts.style import grown


class Measured(Items):
    """Holds a label that wraps; the rest of the width stays empty."""

    def __init__(self, label: QWidget) -> None:
        super().__init__()
        self._label = label
        self.addWidget(label)

    def hasHeightForWidth(self) -> bool:
        """Say that the height follows from the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of the label at as much of this width as it takes."""
        return self._items[0].heightForWidth(self._taken(width)) if self._items else 0

    def sizeHint(self) -> QSize:
        """Return what the label wants."""
        return self._items[0].sizeHint() if self._items else QSize(0, 0)

    def minimumSize(self) -> QSize:
        """Return what the label needs."""
        return self._items[0].minimumSize() if self._items else QSize(0, 0)

    def setGeometry(self, rect: QRect) -> None:
        """Put the label where reading begins."""
        super().setGeometry(rect)
        for item in self._items:
            place = QRect(rect.topLeft(), QSize(self._taken(rect.width()), rect.height()))
            if self._label.layoutDirection() is Qt.LayoutDirection.RightToLeft:
                place.moveRight(rect.right())
            item.setGeometry(place)

    def _taken(self, width: int) -> int:
        return min(width, grown(self._label, LINE))
