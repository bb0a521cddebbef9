"""A whole address in the field of the host is taken apart into the fields that it names."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QLineEdit

from otadesk.settings.pasted_address import take_apart


class Pasting(QObject):
    """Takes an address apart as soon as it is pasted, one that is typed when somebody has done with it.

    What the address doesn't name stays as it is in its field.
    """

    def __init__(self, host: QLineEdit, others: Mapping[str, QLineEdit]) -> None:
        super().__init__(host)
        self._fields = {"host": host, **others}
        self._before = ""
        host.textChanged.connect(self._changed)
        host.textEdited.connect(self._edited)
        host.editingFinished.connect(self.take_apart)

    def take_apart(self) -> None:
        """Do so, if there is an address."""
        parts = take_apart(self._fields["host"].text())
        if parts is None:
            return
        for name, line in self._fields.items():
            if value := getattr(parts, name):
                line.setText(value)
                line.setCursorPosition(0)

    def _edited(self, text: str) -> None:
        # Keys come one by one.
        if len(text) > len(self._before) + 1:
            self.take_apart()

    def _changed(self, _text: str) -> None:
        # This comes after that, and with the text that was pasted, whatever became of it.
        self._before = self._fields["host"].text()
