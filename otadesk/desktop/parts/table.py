"""A calm table: rows with room, no grid, a shape before a word where a cell is a verdict.

Rows are data, drawn by one delegate, so that a thousand of them cost no more than the dozen in sight.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QWidget

from otadesk.desktop.parts.cells import CELL, Cell, CellDelegate, Column, Row
from otadesk.desktop.parts.style import grown
from otadesk.desktop.texts import plain, say
from otadesk.phrases import N_

ROWS_AT_LEAST = 3
SHARE = 0.38
"""The most of the width that a column after the first takes."""
FIRST = 0.4
"""The part of the width that a first column with long words gets before the table scrolls sideways."""

Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()


class TableModel(QAbstractTableModel):
    """Rows of cells for Qt and for screen readers."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.columns: tuple[Column, ...] = ()
        self.rows: tuple[Row, ...] = ()

    def show_rows(self, columns: tuple[Column, ...], rows: tuple[Row, ...]) -> None:
        """Take other rows."""
        self.beginResetModel()
        self.columns, self.rows = columns, rows
        self.endResetModel()

    def rowCount(self, parent: Index = NOWHERE) -> int:
        """Return how many rows there are."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = NOWHERE) -> int:
        """Return how many columns there are."""
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the cell, its words, what screen readers say, or its tool tip."""
        cell = self.rows[index.row()].cells[index.column()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return cell.text
            case Qt.ItemDataRole.AccessibleTextRole:
                return _spoken(cell)
            case Qt.ItemDataRole.ToolTipRole:
                return plain(cell.tip or "\n".join(part for part in (cell.text, cell.second) if part))
            case _:
                return cell if role == CELL else None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> str | int | None:
        """Return a column's title, or a row's name for screen readers."""
        if orientation is Qt.Orientation.Vertical:
            return self.rows[section].cells[0].text if role == Qt.ItemDataRole.AccessibleTextRole else None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self.columns[section].title
            case Qt.ItemDataRole.AccessibleTextRole:
                return self.columns[section].spoken or " ".join(self.columns[section].title.split())
            case Qt.ItemDataRole.ToolTipRole:
                return plain(self.columns[section].title)
            case Qt.ItemDataRole.TextAlignmentRole:
                return int(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
            case _:
                return None


def _spoken(cell: Cell) -> str:
    # What says more often begins with what is there already.
    shown = (part for part in (cell.text, cell.second) if part not in cell.tip)
    parts = [part for part in (*shown, cell.tip) if any(letter.isalnum() for letter in part)]
    return ", ".join(parts) or say(N_("Table", "nothing"))


class Table(QTableView):
    """Shows rows and says which are chosen; what was chosen stays so while rows change."""

    chosen = Signal()
    opened = Signal(str)
    """The key of a row that was double-clicked, or on which Return was pressed."""
    removed = Signal()
    """Delete was pressed."""
    menu_wanted = Signal(object)
    """Where on the screen."""

    def __init__(self, name: str, *, several: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._model = TableModel(self)
        self.setModel(self._model)
        self.setItemDelegate(CellDelegate(self))
        modes = QAbstractItemView.SelectionMode
        self.setSelectionMode(modes.ExtendedSelection if several else modes.SingleSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.setWordWrap(False)
        self.setCornerButtonEnabled(False)
        # An empty corner between two scroll bars, where a style would draw a grip.
        self.setCornerWidget(QWidget())
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setHighlightSections(False)
        header.setSectionsClickable(False)
        header.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.doubleClicked.connect(lambda index: self.opened.emit(self._model.rows[index.row()].key))
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(lambda place: self.menu_wanted.emit(self.viewport().mapToGlobal(place)))

    @property
    def rows(self) -> tuple[Row, ...]:
        """What is shown."""
        return self._model.rows

    def chosen_keys(self) -> tuple[str, ...]:
        """Return the keys of the chosen rows, from top to bottom."""
        numbers = sorted(index.row() for index in self.selectionModel().selectedRows())
        return tuple(self._model.rows[number].key for number in numbers)

    def show_rows(self, columns: tuple[Column, ...], rows: tuple[Row, ...]) -> None:
        """Draw these rows; the choice and the place in the list stay."""
        if (columns, rows) == (self._model.columns, self._model.rows):
            return
        kept, at = set(self.chosen_keys()), self.verticalScrollBar().value()
        current = self.currentIndex()
        held = (self._model.rows[current.row()].key, current.column()) if current.isValid() else ("", 0)
        self.selectionModel().blockSignals(True)
        self._model.show_rows(columns, rows)
        self._choose(kept, *held)
        self.selectionModel().blockSignals(False)
        self._fit()
        self.updateGeometry()
        self.verticalScrollBar().setValue(at)
        self.chosen.emit()

    def choose(self, keys: Iterable[str]) -> None:
        """Choose these rows and show the first of them."""
        wanted = set(keys)
        self._choose(wanted, next(iter(wanted), ""), 0)
        self.chosen.emit()

    def _choose(self, keys: set[str], current: str, column: int) -> None:
        model, selection = self._model, QItemSelection()
        for number, row in enumerate(model.rows):
            if row.key in keys:
                index = model.index(number, 0)
                selection.select(index, model.index(number, max(0, len(model.columns) - 1)))
            if row.key == current and column < len(model.columns):
                flags = QItemSelectionModel.SelectionFlag.NoUpdate
                self.selectionModel().setCurrentIndex(model.index(number, column), flags)
        self.selectionModel().select(selection, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        """Say so."""
        super().selectionChanged(selected, deselected)
        if not self.selectionModel().signalsBlocked():
            self.chosen.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open on Return."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.currentIndex().isValid():
            self.opened.emit(self._model.rows[self.currentIndex().row()].key)
            return
        if event.key() in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace} and self.chosen_keys():
            self.removed.emit()
            return
        super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Choose the first row where none is, so that the keyboard has a place to start from."""
        super().focusInEvent(event)
        by_tab = event.reason() in {Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason}
        if by_tab and self._model.rows and not self.currentIndex().isValid():
            self.selectRow(0)

    # -- sizes

    def row_height(self) -> int:
        """Return a row's height: two lines of text and air, or one where no row has more."""
        tall = any(cell.second or cell.picture is not None for row in self._model.rows for cell in row.cells)
        return self.fontMetrics().height() * (2 if tall else 1) + grown(self, 18)

    def sizeHint(self) -> QSize:
        """Return room for a few rows; a page that has more gives more."""
        rows = min(max(len(self._model.rows), 1), ROWS_AT_LEAST)
        return QSize(320, self._around() + rows * self.row_height())

    def minimumSizeHint(self) -> QSize:
        """Return the same height, and a width that always fits."""
        return QSize(200, self.sizeHint().height())

    def _around(self) -> int:
        bar = self.horizontalScrollBar()
        return self.horizontalHeader().sizeHint().height() + (bar.sizeHint().height() if bar.maximum() > 0 else 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width out again."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: Any) -> None:
        """Measure again with another font."""
        super().changeEvent(event)
        if event.type() in {event.Type.FontChange, event.Type.StyleChange}:
            self._fit()
            self.updateGeometry()

    def _fit(self) -> None:
        model = self._model
        if not model.columns:
            return
        self.verticalHeader().setDefaultSectionSize(self.row_height())
        room = self.viewport().width()
        delegate = self.itemDelegate()
        assert isinstance(delegate, CellDelegate)  # noqa: S101 - set above
        others = []
        for place, column in enumerate(model.columns[1:], start=1):
            words = max((delegate.width_of(row.cells[place]) for row in model.rows), default=0)
            title = max(
                self.horizontalHeader().fontMetrics().horizontalAdvance(line) for line in column.title.split("\n")
            )
            wanted = max(words, title + grown(self, 24))
            others.append(min(wanted, max(grown(self, 72), round(room * SHARE))))
        least = min(max((delegate.width_of(row.cells[0]) for row in model.rows), default=0), round(room * FIRST))
        first = max(room - sum(others), least)
        for place, width in enumerate((first, *others)):
            self.setColumnWidth(place, width)
        # Few rows need no empty ground below them.
        self.setMaximumHeight(self._around() + max(1, len(model.rows)) * self.row_height() + 2)
