"""What the window's commands do in the place that is shown, and whether they would find anything to do there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QLineEdit

from otadesk.desktop.side_bar import DEVICES, RELEASES, SERVERS

if TYPE_CHECKING:
    from otadesk.desktop.parts.table import Table
    from otadesk.desktop.window import MainWindow


class PlaceCommands(QObject):
    """Does for keys and menus what the buttons of the place that is shown do."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window

    @property
    def _place(self) -> int:
        return self._window.views.currentIndex()

    def undo(self) -> None:
        """Undo what was done last in the place that is shown."""
        if self._has_device_to_undo() and not self._window.toast.offers_undo:
            self._window.devices.undo.emit()
        else:
            self._window.toast.undo()

    def can_undo(self) -> bool:
        """Whether there is something to undo."""
        return self._has_device_to_undo() or self._window.toast.can_undo

    def _has_device_to_undo(self) -> bool:
        return self._place == DEVICES and self._window.devices.undoable

    def find(self) -> None:
        """Go to the filter of the list that is shown, where there is a list."""
        field = self._filter()
        if field is not None:
            field.setFocus(Qt.FocusReason.ShortcutFocusReason)
            field.selectAll()

    def can_find(self) -> bool:
        """Whether there is a list."""
        return self._filter() is not None

    def _filter(self) -> QLineEdit | None:
        fields = {RELEASES: lambda: self._window.releases.filter, DEVICES: lambda: self._window.devices.filter}
        field = fields.get(self._place, lambda: None)()
        return field if field is not None and field.isVisible() else None

    def refresh(self) -> None:
        """Look anew at what is published, where that is shown."""
        if self._place == RELEASES:
            self._window.releases.again.click()

    def can_refresh(self) -> bool:
        """Whether that is shown, and not being looked at already."""
        return self._place == RELEASES and self._window.releases.again.isEnabled()

    def save(self) -> None:
        """Save the server that is being edited."""
        if self.can_save():
            self._window.servers.editor.done.click()

    def can_save(self) -> bool:
        """Whether one is."""
        return self._place == SERVERS and self._window.servers.currentWidget() is not self._window.servers.list

    def edit(self) -> None:
        """Edit the device that is chosen."""
        if self.can_edit():
            self._window.devices.strip.change.click()

    def can_edit(self) -> bool:
        """Whether one device is."""
        return self._place == DEVICES and self._window.devices.strip.change.isVisible()

    def cancel(self) -> None:
        """Stop what is under way; where nothing is, nothing stays chosen in the list."""
        table = self._table()
        if self._window.can_cancel() or table is None:
            self._window.cancel.emit()
        else:
            table.let_go()

    def _table(self) -> Table | None:
        tables = {RELEASES: lambda: self._window.releases.table, DEVICES: lambda: self._window.devices.table}
        return tables.get(self._place, lambda: None)()
