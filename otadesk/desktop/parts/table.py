"""A calm table: rows with room, no grid, a shape before a word where a cell is a verdict.

Rows are data, drawn by one delegate, so that a thousand of them cost no more than the dozen in sight.
"""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QFocusEvent, QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QWidget

from otadesk.desktop.parts.cells import Column, Row
from otadesk.desktop.parts.fitting_table import FittingTable
from otadesk.desktop.parts.focus import holds_keyboard, rests_around, step_off
from otadesk.desktop.parts.keys import DELETE


class Table(FittingTable):
    """Shows rows and says which are chosen; what was chosen stays so while rows change.

    Where all of it is gone, whoever is at it goes on with the row in its place.
    """

    chosen = Signal()
    opened = Signal(str)
    """The key of a row that was double-clicked, or on which Return was pressed."""
    removed = Signal()
    """Delete was pressed."""
    menu_wanted = Signal(object)
    """Where on the screen."""

    def __init__(self, name: str, *, several: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._strip: QWidget | None = None
        self.setAccessibleName(name)
        modes = QAbstractItemView.SelectionMode
        self.setSelectionMode(modes.ExtendedSelection if several else modes.SingleSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.doubleClicked.connect(lambda index: self.opened.emit(self._model.rows[index.row()].key))
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(lambda place: self.menu_wanted.emit(self.viewport().mapToGlobal(place)))

    @property
    def strip(self) -> QWidget | None:
        """What is about the chosen rows: whoever is there is at them, and the keys after a click there mean them."""
        return self._strip

    @strip.setter
    def strip(self, strip: QWidget) -> None:
        self._strip = strip
        for button in strip.findChildren(QAbstractButton):
            button.clicked.connect(self._stay)

    def _stay(self) -> None:
        """Have the keyboard here again, which a click on what takes none has left on the page."""
        if rests_around(self):
            self.setFocus(Qt.FocusReason.MouseFocusReason)

    @property
    def rows(self) -> tuple[Row, ...]:
        """What is shown."""
        return self._model.rows

    def chosen_keys(self) -> tuple[str, ...]:
        """Return the keys of the chosen rows, from top to bottom."""
        return tuple(row.key for row in self._chosen_rows())

    def _chosen_rows(self) -> list[Row]:
        numbers = sorted(index.row() for index in self.selectionModel().selectedRows())
        return [self._model.rows[number] for number in numbers]

    def show_rows(self, columns: tuple[Column, ...], rows: tuple[Row, ...]) -> None:
        """Draw these rows; the choice and the place in the list stay."""
        if (columns, rows) == (self._model.columns, self._model.rows):
            return
        kept, at = set(self.chosen_keys()), self.verticalScrollBar().value()
        current = self.currentIndex()
        held = (self._model.rows[current.row()].key, current.column()) if current.isValid() else ("", 0)
        if kept.isdisjoint(row.key for row in rows) and (following := self._following(rows)):
            kept, held = {following}, (following, held[1])
            if self.strip is not None:
                step_off(self.strip, self)
        self.selectionModel().blockSignals(True)
        self._model.show_rows(columns, rows)
        self._choose(kept, *held)
        self.selectionModel().blockSignals(False)
        self.measure()
        self.updateGeometry()
        self.verticalScrollBar().setValue(at)
        self.chosen.emit()

    def _following(self, rows: tuple[Row, ...]) -> str:
        """Return the key of the row that is to be chosen in the place of what is gone, or nothing."""
        chosen = [index.row() for index in self.selectionModel().selectedRows()]
        # A click on a button of the strip leaves the keyboard on the page that holds both.
        at_it = holds_keyboard(self) or rests_around(self) or (self.strip is not None and holds_keyboard(self.strip))
        return rows[min(*chosen, len(rows) - 1)].key if chosen and rows and at_it else ""

    def choose(self, keys: Iterable[str]) -> None:
        """Choose these rows and show the uppermost of them."""
        wanted = set(keys)
        self._choose(wanted, next((row.key for row in self._model.rows if row.key in wanted), ""), 0)
        self.chosen.emit()

    def let_go(self) -> None:
        """Choose nothing; who comes with the keyboard begins at the top."""
        self.clearSelection()
        self.setCurrentIndex(QModelIndex())

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
        """Open on Return; copy what each chosen row is known by elsewhere, such as its link."""
        if event.matches(QKeySequence.StandardKey.Copy):
            taken = [row.copied for row in self._chosen_rows() if row.copied]
            if taken:
                QGuiApplication.clipboard().setText("\n".join(taken))
            return
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.currentIndex().isValid():
            self.opened.emit(self._model.rows[self.currentIndex().row()].key)
            return
        if event.key() in DELETE and self.chosen_keys():
            self.removed.emit()
            return
        if event.key() in {Qt.Key.Key_Left, Qt.Key.Key_Right}:
            self.bring_beside(Qt.Key(event.key()))
        super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Choose the first row where none is, so that the keyboard has a place to start from."""
        super().focusInEvent(event)
        by_tab = event.reason() in {Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason}
        if by_tab and self._model.rows and not self.currentIndex().isValid():
            self.selectRow(0)
