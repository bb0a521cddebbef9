"""A table that fits into its width, and whose rows end softly where there are more.

Which columns give way, and how, is told by each ``Column``; ``column_widths`` works it out.
"""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QCursor, QFont, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QTableView, QWidget

from otadesk.desktop.parts.cells import CellDelegate, Column
from otadesk.desktop.parts.column_widths import Shares, Want, share
from otadesk.desktop.parts.soft_edge import EDGE, paint_soft_edges
from otadesk.desktop.parts.style import grown
from otadesk.desktop.parts.table_header import TableHeader
from otadesk.desktop.parts.table_model import TableModel

ROWS_AT_LEAST = 3
LONGEST = 230
"""The width to which words that are not meant to be cut are cut all the same, where room is short."""
TITLE = 84
"""The width to which titles are cut above shapes without words."""
CLOSER = 4
"""How much closer than usual rows may lie."""

ENSURE_VISIBLE = QAbstractItemView.ScrollHint.EnsureVisible


class FittingTable(QTableView):
    """Shows its model's columns as they fit."""

    words_gone = Signal(bool)
    """Whether verdicts are told by shapes and signs alone from now on, or by words again."""

    # Qt asks for the geometry before everything is made.
    _wants: tuple[Want, ...] = ()
    _measured_in: tuple[QFont, QFont] | None = None
    _shares = Shares()
    _held: tuple[QSize, tuple[int, int]] | None = None
    """The window's size and the height of rows since somebody chose one: while they stay, so do the rows."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = TableModel(self)
        self.setModel(self._model)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setMouseTracking(True)
        self.setWordWrap(False)
        self.setCornerButtonEnabled(False)
        # An empty corner between two scroll bars, where a style would draw a grip.
        self.setCornerWidget(QWidget())
        self.verticalHeader().hide()
        self._header = TableHeader(self)
        self.setHorizontalHeader(self._header)
        self._delegate = CellDelegate(self)
        self.setItemDelegate(self._delegate)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.horizontalScrollBar().valueChanged.connect(lambda _value: self._share_out())
        # The ring of the keyboard may be around more than the cell that Qt paints again.
        self.selectionModel().currentChanged.connect(lambda _now, _before: self.viewport().update())
        self.entered.connect(lambda index: self._hover(index.row()))

    # -- sizes

    def row_height(self) -> int:
        """Return a row's height: two lines of text and air, or one where no row has more."""
        tall = bool(self._model.below) or self._model.is_tall
        return self.fontMetrics().height() * (2 if tall else 1) + grown(self, 18)

    def sizeHint(self) -> QSize:
        """Return room for a few rows; a page that has more gives more."""
        rows = min(max(len(self._model.rows), 1), ROWS_AT_LEAST)
        return QSize(320, self._around() + rows * self.row_height())

    def minimumSizeHint(self) -> QSize:
        """Return the same height, and a width that always fits."""
        return QSize(200, self.sizeHint().height())

    def _around(self) -> int:
        bar = self.horizontalScrollBar().sizeHint().height() if self._shares.beyond else 0
        return self._header.sizeHint().height() + bar

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width out again; the row that somebody is at stays in sight, if it was, and moves only for that."""
        row = self.visualRect(self.currentIndex())
        was_in_sight = row.isValid() and row.bottom() >= 0 and row.top() < event.oldSize().height()
        super().resizeEvent(event)
        self._stack()
        self._share_out()
        row = self.visualRect(self.currentIndex())
        if was_in_sight and not 0 <= row.top() <= row.bottom() < self.viewport().height():
            self.scrollTo(self.currentIndex())

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        """Leave rows as high as they are, though what is told of the chosen ones takes some of the room."""
        super().selectionChanged(selected, deselected)
        is_any = self.selectionModel().hasSelection()
        self._held = (self.window().size(), self._heights()) if is_any and self.isVisible() else None

    def changeEvent(self, event: Any) -> None:
        """Measure again with another font; a change of look tells of itself a dozen times."""
        super().changeEvent(event)
        if event.type() in {event.Type.FontChange, event.Type.StyleChange}:
            if self._measured_in != self._fonts():
                self.measure()
            self.updateGeometry()

    def measure(self) -> None:
        """Look at the words and titles again, and share the width out among them."""
        model = self._model
        self._measured_in = self._fonts()
        self._delegate.forget_faces()
        self._wants = tuple(self._want(place, column) for place, column in enumerate(model.columns))
        self._stack()
        self._delegate.by_cell = any(column.is_verdict for column in model.columns)
        self._delegate.hovered = -1
        self._share_out(anew=True)

    def _fonts(self) -> tuple[QFont, QFont]:
        return QFont(self.font()), QFont(self._header.font())

    def _want(self, place: int, column: Column) -> Want:
        words = self._delegate.widest(row.cells[place] for row in self._model.rows)
        title = self._header.width_of(column.title)
        wide = max(words, title)
        least = min(wide, grown(self, column.least or LONGEST))
        if not column.is_verdict:
            return Want(wide, least, column.rank)
        # A word with its shape is worth more than a long title.
        least = min(wide, max(min(words, least), grown(self, TITLE)))
        signed = any(row.cells[place].sign for row in self._model.rows)
        shape = max(self._delegate.shape_width(signed=signed), min(title, grown(self, TITLE)))
        return Want(wide, least, column.rank, shape)

    def _heights(self) -> tuple[int, int]:
        """Return how high a row usually is, and how many there are."""
        return self.row_height(), len(self._model.rows)

    def _stack(self) -> None:
        """Lay rows a little closer where that spares scrolling for the last few pixels."""
        usual, rows = self._heights()
        if self._held == (self.window().size(), (usual, rows)):
            return
        self._held = None
        fitting = self.viewport().height() // rows if rows else usual
        self.verticalHeader().setDefaultSectionSize(
            fitting if usual - grown(self, CLOSER) <= fitting < usual else usual
        )

    def _share_out(self, *, anew: bool = False) -> None:
        if not self._wants:
            return
        bar, step = self.horizontalScrollBar(), self._shares.step
        shares = share(self.viewport().width(), self._wants, round(bar.value() / step) if step else 0)
        if shares == self._shares and not anew:
            return
        self._shares = shares
        self._take_words(gone=shares.shapes_only)
        self._model.leave_out(shares.left_out)
        self._stack()
        for place, width in enumerate(shares.widths):
            self.setColumnHidden(place, width == 0)
            if width:
                self.setColumnWidth(place, width)
        if self.currentIndex().column() in shares.left_out:
            stay = QItemSelectionModel.SelectionFlag.NoUpdate
            self.selectionModel().setCurrentIndex(self.currentIndex().siblingAtColumn(0), stay)
        policies = Qt.ScrollBarPolicy
        self.setHorizontalScrollBarPolicy(policies.ScrollBarAlwaysOn if shares.beyond else policies.ScrollBarAlwaysOff)
        self._range_over_columns()
        # Few rows need no empty ground below them.
        self.setMaximumHeight(self._around() + max(1, len(self._model.rows)) * self.row_height() + 2)
        self.updateGeometry()
        self.viewport().update()

    @property
    def shapes_only(self) -> bool:
        """Whether verdicts have no room for their words."""
        return self._delegate.shapes_only

    def _take_words(self, *, gone: bool) -> None:
        if gone != self._delegate.shapes_only:
            self._delegate.shapes_only = gone
            self.words_gone.emit(gone)

    # -- columns out of sight

    def updateGeometries(self) -> None:
        """Let the lower scroll bar go over columns of verdicts, which are in sight or not as a whole.

        For Qt there is nothing to scroll for: all columns that are shown have room.
        """
        bar = self.horizontalScrollBar()
        at = bar.value()
        bar.blockSignals(True)
        super().updateGeometries()
        self._range_over_columns()
        bar.setValue(at)
        bar.blockSignals(False)
        # Where a scroll bar appears beside rows that are just being shown, nobody is told of the new width.
        if self.viewport().width() != sum(self._shares.widths):
            self._share_out()

    def _range_over_columns(self) -> None:
        bar, shares = self.horizontalScrollBar(), self._shares
        bar.setRange(0, shares.beyond * shares.step)
        bar.setSingleStep(max(1, shares.step // 3))
        bar.setPageStep(max(1, sum(width > 0 for width in shares.widths[1:])) * max(1, shares.step))

    def scrollContentsBy(self, _x: int, y: int) -> None:
        """Scroll rows; columns are shared out anew instead."""
        if y:
            super().scrollContentsBy(0, y)
            pointer = self.viewport().mapFromGlobal(QCursor.pos())
            self._hover(self.rowAt(pointer.y()) if self.viewport().underMouse() else -1)
            # All of it, since the soft edges stay where they are.
            self.viewport().update()

    def bring_beside(self, key: Qt.Key) -> None:
        """Bring the column into sight to which an arrow key leads."""
        onward = (key == Qt.Key.Key_Right) is not self.isRightToLeft()
        place = self.currentIndex().column() + (1 if onward else -1)
        if self._shares.beyond and 0 <= place < len(self._wants) and self._wants[place].shape is not None:
            step = self._shares.step
            while self.isColumnHidden(place) and self._can_go(onward=onward):
                bar = self.horizontalScrollBar()
                bar.setValue((round(bar.value() / step) + (1 if onward else -1)) * step)

    def _can_go(self, *, onward: bool) -> bool:
        bar = self.horizontalScrollBar()
        return bar.value() < bar.maximum() if onward else bar.value() > 0

    # -- what is seen

    def scrollTo(
        self, index: QModelIndex | QPersistentModelIndex, hint: QAbstractItemView.ScrollHint = ENSURE_VISIBLE
    ) -> None:
        """Bring a row into sight, clear of the soft edges."""
        super().scrollTo(index, hint)
        if hint is ENSURE_VISIBLE and index.isValid():
            bar, place = self.verticalScrollBar(), self.visualRect(self._model.index(index.row(), 0))
            edge = self._edge()
            if place.top() < edge:
                bar.setValue(bar.value() - (edge - place.top()))
            elif place.bottom() > self.viewport().height() - edge:
                bar.setValue(bar.value() + place.bottom() - self.viewport().height() + edge)

    def _edge(self) -> int:
        """Return how high the soft edges are; they leave room for a row between them."""
        return min(grown(self, EDGE), max(0, (self.viewport().height() - self.row_height()) // 2))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the rows, and let them fade where there are more, but for the row that somebody is at."""
        super().paintEvent(event)
        edge, whole = self._edge(), self.viewport().rect()
        row = self.visualRect(self.currentIndex())
        high, low = edge, edge
        if 0 <= row.top() <= row.bottom() < whole.height():
            high, low = min(edge, row.top()), min(edge, whole.height() - 1 - row.bottom())
        places = QRect(0, 0, whole.width(), high), QRect(0, whole.height() - low, whole.width(), low)
        paint_soft_edges(QPainter(self.viewport()), self.verticalScrollBar(), places, edge)

    def viewportEvent(self, event: QEvent) -> bool:
        """Forget the row under the pointer when that leaves."""
        if event.type() is QEvent.Type.Leave:
            self._hover(-1)
        return super().viewportEvent(event)

    def _hover(self, row: int) -> None:
        if row != self._delegate.hovered:
            self._delegate.hovered = row
            self.viewport().update()
