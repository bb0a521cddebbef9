"""A whole address in the field of the host, or of the name, is taken apart into the fields that it names."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QLineEdit

from otadesk.settings.pasted_address import is_url, take_apart


class Pasting(QObject):
    """Takes an address apart as soon as it is pasted, one that is typed when somebody has done with it.

    What the address doesn't name stays as it is in its field; where it stood, its host stays. A name may look like a
    short address, so ``urls_only`` leaves those.
    """

    password_left = Signal()
    """There was a password in it, which is in no field now."""

    def __init__(self, source: QLineEdit, fields: Mapping[str, QLineEdit], *, urls_only: bool = False) -> None:
        super().__init__(source)
        self._source, self._fields, self._urls_only = source, dict(fields), urls_only
        self._before = ""
        source.textChanged.connect(self._changed)
        source.textEdited.connect(self._edited)
        source.editingFinished.connect(self.take_apart)

    def take_apart(self) -> None:
        """Do so, if there is an address."""
        text = self._source.text()
        parts = take_apart(text) if is_url(text) or not self._urls_only else None
        if parts is None:
            return
        self._source.setText(parts.host)
        for name, line in self._fields.items():
            if value := getattr(parts, name):
                line.setText(value)
                line.setCursorPosition(0)
        if parts.had_password:
            self.password_left.emit()

    def _edited(self, text: str) -> None:
        # Keys come one by one.
        if len(text) > len(self._before) + 1:
            self.take_apart()

    def _changed(self, _text: str) -> None:
        # This comes after that, and with the text that was pasted, whatever became of it.
        self._before = self._source.text()
