"""A row that breaks into lines where it is too narrow, so that large text or long words never cut a button off."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLabel, QLayout, QLayoutItem

from otadesk.desktop.parts.items import Items


class Flow(Items):
    """Lays its widgets out in the reading direction, one after the other, from the start or up to the end."""

    def __init__(self, gap: int = 8, *, at_end: bool = False) -> None:
        super().__init__()
        self._at_end = at_end
        self._heights: dict[int, int] = {}
        self.setSpacing(gap)

    def add_layout(self, layout: QLayout) -> None:
        """Append a layout, as one thing among the widgets."""
        self.addChildLayout(layout)
        self.addItem(layout)

    def hasHeightForWidth(self) -> bool:
        """Say that the height follows from the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height at this width; Qt asks a hundred times for the same one while it lays a page out."""
        if width not in self._heights:
            edge = self.contentsMargins()
            inside = QRect(0, 0, width - edge.left() - edge.right(), 0)
            self._heights[width] = self._place(inside, move=False) + edge.top() + edge.bottom()
        return self._heights[width]

    def invalidate(self) -> None:
        """Forget what was reckoned: something in here wants another size."""
        self._heights.clear()
        super().invalidate()

    def setGeometry(self, rect: QRect) -> None:
        """Put the items where they belong."""
        super().setGeometry(rect)
        self._place(self.contentsRect(), move=True)

    def sizeHint(self) -> QSize:
        """Return the size of everything in one line."""
        sizes = [item.sizeHint() for item in self._shown()]
        width = sum(size.width() for size in sizes) + self.spacing() * max(0, len(sizes) - 1)
        return self._framed(QSize(width, max((size.height() for size in sizes), default=0)))

    def minimumSize(self) -> QSize:
        """Return the size of the largest item."""
        size = QSize(0, 0)
        for item in self._shown():
            size = size.expandedTo(item.minimumSize())
        return self._framed(size)

    def _framed(self, size: QSize) -> QSize:
        edge = self.contentsMargins()
        return size + QSize(edge.left() + edge.right(), edge.top() + edge.bottom())

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _place(self, rect: QRect, *, move: bool) -> int:
        y, owner = rect.y(), self.parentWidget()
        mirrored = owner is not None and owner.layoutDirection() is Qt.LayoutDirection.RightToLeft
        for line in self._lines(rect.width()):
            sizes = [_fitting(item, rect.width()) for item in line]
            taken = sum(size.width() for size in sizes) + self.spacing() * (len(line) - 1)
            start = max(0, rect.width() - taken) if self._at_end else 0
            high = max(size.height() for size in sizes)
            for item, size in zip(line, sizes, strict=True):
                if move:
                    x = rect.x() + (rect.width() - start - size.width() if mirrored else start)
                    item.setGeometry(QRect(QPoint(x, y + (high - size.height()) // 2), size))
                start += size.width() + self.spacing()
            y += high + self.spacing()
        return max(0, y - self.spacing() - rect.y())

    def _lines(self, width: int) -> Iterator[list[QLayoutItem]]:
        line: list[QLayoutItem] = []
        taken = 0
        for item in self._shown():
            needed = _fitting(item, width).width()
            if line and taken + needed > width:
                yield line
                line, taken = [], 0
            line.append(item)
            taken += needed + self.spacing()
        if line:
            yield line


def _fitting(item: QLayoutItem, width: int) -> QSize:
    """Return an item's size; what wraps or breaks is narrower, and higher, where it is too wide for a line."""
    if not item.hasHeightForWidth():
        wanted = item.sizeHint()
        return QSize(min(wanted.width(), max(width, item.minimumSize().width())), wanted.height())
    # A label that wraps would like to be as narrow as a column; here it stands in a line where there is one for it.
    label = item.widget()
    whole = label.fontMetrics().size(0, label.text()).width() + 1 if isinstance(label, QLabel) else width
    return QSize(min(whole, width), item.heightForWidth(min(whole, width)))
