"""What a table holds, for Qt and for screen readers; with a row's name is said what stands in columns without room.

So it is below the name, for the eye, where a column wants that.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QWidget

from otadesk.desktop.parts.cells import CELL, Cell, Column, Row
from otadesk.desktop.texts import in_line, plain, say
from otadesk.phrases import N_

Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()


class TableModel(QAbstractTableModel):
    """Rows of cells."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.columns: tuple[Column, ...] = ()
        self.rows: tuple[Row, ...] = ()
        self.is_tall = False
        """Whether any cell has a second line or a picture."""
        self._left_out: frozenset[int] = frozenset()

    def show_rows(self, columns: tuple[Column, ...], rows: tuple[Row, ...]) -> None:
        """Take other rows."""
        self.beginResetModel()
        self.columns, self.rows, self._left_out = columns, rows, frozenset()
        self.is_tall = any(cell.second or cell.picture is not None for row in rows for cell in row.cells)
        self.endResetModel()

    def leave_out(self, columns: frozenset[int]) -> None:
        """Say with each row what these columns, which are not to be seen, would say."""
        if columns != self._left_out:
            self._left_out = columns
            if self.rows:
                first, last = self.index(0, 0), self.index(len(self.rows) - 1, 0)
                told = Qt.ItemDataRole
                self.dataChanged.emit(first, last, [CELL, told.AccessibleTextRole, told.ToolTipRole])

    @property
    def below(self) -> tuple[int, ...]:
        """Which columns stand below the rows' names now."""
        return tuple(place for place in sorted(self._left_out) if self.columns[place].goes_below)

    def rowCount(self, parent: Index = NOWHERE) -> int:
        """Return how many rows there are."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = NOWHERE) -> int:
        """Return how many columns there are."""
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the cell, its words, what screen readers say, or its tool tip."""
        row = self.rows[index.row()]
        cell = row.cells[index.column()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return cell.text
            case Qt.ItemDataRole.AccessibleTextRole:
                others = self._others(row) if index.column() == 0 else ()
                return ", ".join((_spoken(cell), *others))
            case Qt.ItemDataRole.ToolTipRole:
                return plain("\n".join((*_told(cell), *self._others(row))))
            case _:
                if role != CELL:
                    return None
                return self._with_others_below(row) if index.column() == 0 and self.below else cell

    def _with_others_below(self, row: Row) -> Cell:
        others = (part for place in self.below for part in (row.cells[place].text, row.cells[place].second))
        return replace(row.cells[0], second=in_line(row.cells[0].second, *filter(_says_something, others)))

    def _others(self, row: Row) -> tuple[str, ...]:
        words = N_("Table", "{column}: {words}")
        left_out = ((self.columns[place], _spoken(row.cells[place])) for place in sorted(self._left_out))
        return tuple(say(words, column=_called(column), words=said) for column, said in left_out)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return a column, its title, or a row's name for screen readers."""
        if orientation is Qt.Orientation.Vertical:
            return self.rows[section].cells[0].text if role == Qt.ItemDataRole.AccessibleTextRole else None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self.columns[section].title
            case Qt.ItemDataRole.AccessibleTextRole:
                return _called(self.columns[section])
            case Qt.ItemDataRole.ToolTipRole:
                return plain(self.columns[section].title)
            case _:
                return self.columns[section] if role == CELL else None


def _called(column: Column) -> str:
    return column.spoken or " ".join(column.title.split())


def _told(cell: Cell) -> tuple[str, ...]:
    # What says more often begins with what is there already.
    more = cell.tip.casefold()
    shown = (part for part in (cell.text, cell.second) if part.casefold() not in more)
    return tuple(part for part in (*shown, cell.tip) if part)


def _spoken(cell: Cell) -> str:
    return ", ".join(filter(_says_something, _told(cell))) or say(N_("Table", "nothing"))


def _says_something(words: str) -> bool:
    return any(letter.isalnum() for letter in words)
