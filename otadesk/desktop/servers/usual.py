"""What empty fields mean: an example, or what ~/.ssh/config says of the alias that stands in the host's field.

Both stand there in grey, so that of the latter it is said where it comes from.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QLineEdit

from otadesk.desktop.parts.choice import ChoiceBox
from otadesk.desktop.parts.field import Field
from otadesk.desktop.texts import say
from otadesk.phrases import N_
from otadesk.remote.ssh_hosts import SshHost


class UsualValues(QObject):
    """Shows them in the fields, each by its name in a SshHost, and beside the choice of any key."""

    def __init__(self, host: QLineEdit, fields: Mapping[str, tuple[Field, QLineEdit]], any_key: ChoiceBox) -> None:
        super().__init__(host)
        self._host, self._fields, self._any_key = host, dict(fields), any_key
        self._examples = {name: line.placeholderText() for name, (_field, line) in fields.items()}
        self._known: Mapping[str, SshHost] = {}
        for line in (host, *(line for _field, line in fields.values())):
            line.textChanged.connect(self.show)

    def take(self, hosts: Iterable[SshHost]) -> None:
        """Take in what that file says."""
        self._known = {host.alias: host for host in hosts}
        self.show()

    def show(self) -> None:
        """Show it for the host that stands there now."""
        host = self._known.get(self._host.text().strip())
        for name, (field, line) in self._fields.items():
            said = getattr(host, name) if host is not None else ""
            line.setPlaceholderText(str(said or self._examples[name]))
            field.show_hint(say(N_("Server", "as in ~/.ssh/config")) if said and not line.text() else "")
        file = host.key_file if host is not None else ""
        words = N_("Server", "or {file}, as in ~/.ssh/config")
        self._any_key.tell("", say(words, file=file) if file else "")
