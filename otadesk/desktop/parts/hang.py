"""How a button without an edge stands in a column: its text on the column's edge, its ground beyond it."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QWidget

from otadesk.desktop.parts.items import Items

REACH = 9
"""Padding and border that the style sheet gives to link and quiet buttons."""


class Hang(Items):
    """Holds one button, and lets its sides hang out over the edges of what it stands in."""

    def __init__(self, button: QWidget) -> None:
        super().__init__()
        self.addWidget(button)

    def sizeHint(self) -> QSize:
        """Return the size without the sides."""
        return self._inner([item.sizeHint() for item in self._items])

    def minimumSize(self) -> QSize:
        """Return the least size without the sides."""
        return self._inner([item.minimumSize() for item in self._items])

    def setGeometry(self, rect: QRect) -> None:
        """Put the button where reading begins, with its sides beyond the room."""
        super().setGeometry(rect)
        owner = self.parentWidget()
        mirrored = owner is not None and owner.layoutDirection() is Qt.LayoutDirection.RightToLeft
        room = rect.adjusted(-REACH, 0, REACH, 0)
        for item in self._items:
            size = item.sizeHint().boundedTo(room.size()).expandedTo(item.minimumSize())
            # Not by QStyle.alignedRect: the first page has nothing else for which PySide makes that class, 4 ms.
            left = room.right() + 1 - size.width() if mirrored else room.left()
            top = room.top() + (room.height() - size.height()) // 2
            widget = item.widget()
            # Not by the item, which cuts off what lies before the parent's edge.
            if widget is not None:
                widget.setGeometry(QRect(QPoint(left, top), size))

    def _inner(self, sizes: list[QSize]) -> QSize:
        whole = QSize(2 * REACH, 0)
        for size in sizes:
            whole = whole.expandedTo(size)
        return whole - QSize(2 * REACH, 0)
