"""The host keys that somebody confirmed for a server and its jump hosts, each with a way to forget it."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from otadesk.desktop.parts.button import Button
from otadesk.desktop.parts.style import clear
from otadesk.desktop.parts.text import Label, OneLine
from otadesk.desktop.texts import say
from otadesk.phrases import N_


class HostKeys(QWidget):
    """Draws the keys as the settings hold them; says which one to forget."""

    forget = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._buttons: dict[str, Button] = {}
        self._others: Mapping[str, tuple[str, ...]] = {}
        self._rows = QVBoxLayout()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(Label(say(N_("Server", "Confirmed host keys")), "quiet", wrap=True))
        column.addLayout(self._rows)

    def know_others(self, others: Mapping[str, tuple[str, ...]]) -> None:
        """Take note by which other servers each key is trusted: to forget it counts for them as well."""
        self._others = others

    def show_keys(self, keys: tuple[str, ...]) -> None:
        """Draw these keys; without any there is nothing to see."""
        clear(self._rows)
        self._buttons.clear()
        for key in keys:
            forget = Button(say(N_("Server", "Forget")), "link")
            names = ", ".join(self._others.get(key, ()))
            also = say(N_("Server", "It is trusted for {names} too, and forgotten for all of them."), names=names)
            forget.named(say(N_("Server", "Forget the host key {key}").of(key=key)))
            forget.clicked.connect(lambda _checked=False, gone=key: self.forget.emit(gone))
            row = QHBoxLayout()
            row.addWidget(OneLine(key, "mono"), 1)
            row.addWidget(forget)
            self._rows.addLayout(row)
            if names:
                forget.setAccessibleDescription(also)
                self._rows.addWidget(Label(also, "quiet", wrap=True))
            self._buttons[key] = forget
        self.setVisible(bool(keys))

    @property
    def has_keyboard(self) -> bool:
        """Whether somebody is at one of the keys."""
        return self.window().focusWidget() in self._buttons.values()

    def go_to(self, fingerprint: str) -> None:
        """Put the keyboard on what forgets this key."""
        for key, button in self._buttons.items():
            if key.endswith(fingerprint):
                button.setFocus()
                return
