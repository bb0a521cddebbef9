"""The editor of one server, with its connection test."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any, cast

from PySide6.QtCore import Signal
from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import QLineEdit, QWidget

from otadesk.desktop.file_dialogs import which_files
from otadesk.desktop.parts.button import Button
from otadesk.desktop.parts.card import Card
from otadesk.desktop.parts.choice import ChoiceBox
from otadesk.desktop.parts.field import Field, line_edit
from otadesk.desktop.parts.focus import step_off
from otadesk.desktop.parts.fold import Fold
from otadesk.desktop.parts.hang import Hang
from otadesk.desktop.parts.into_view import bring_into_view
from otadesk.desktop.parts.page import Page
from otadesk.desktop.parts.side_by_side import SideBySide
from otadesk.desktop.parts.switch_row import SwitchRow
from otadesk.desktop.parts.text import Label, OneLine
from otadesk.desktop.servers.connection_card import ConnectionCard
from otadesk.desktop.servers.host_keys import HostKeys
from otadesk.desktop.servers.pasting import Pasting
from otadesk.desktop.servers.switches import make_switches
from otadesk.desktop.servers.upload_limit import UploadLimit
from otadesk.desktop.servers.usual import UsualValues
from otadesk.desktop.texts import say
from otadesk.phrases import N_, N_many
from otadesk.remote.target import AgentKey
from otadesk.settings.servers import Server, SignIn

FOLDED = frozenset({"jump", "keep", "upload_limit", "ca_file", "catalogue"})
LINES = ("name", "host", "user", "key_file", "jump", "root", "url", "ca_file")


class ServerEditor(Page):
    """Shows a Server in fields and gives it back; says when to save, test or leave."""

    save = Signal(object)
    test = Signal(object)
    altered = Signal()
    """A field says something else now, so that what was found out about the server may hold no more."""
    password_left = Signal()
    """There was a password in a pasted address, which was not taken up."""
    leave = Signal()
    forget_secrets = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._server = Server("", "", "", "", "")
        self._as_shown = self._server
        """What the fields said before anybody typed."""
        self._wanted_key = ""
        self.title = OneLine(role="title")
        self.column.addWidget(self.title)
        self.lines = self._make_lines()
        self.port = line_edit(placeholder="22")
        self.port.setValidator(QIntValidator(0, 65535, self))
        self.keep = line_edit(placeholder=say(N_("Server", "all")))
        self.keep.setValidator(QIntValidator(0, 9999, self))
        self.upload_limit = UploadLimit()
        self.sign_in = ChoiceBox(say(N_("Server", "Sign in with")))
        self.sign_in.offer(
            (
                ("agent", say(N_("Server", "SSH agent")), ""),
                ("key", say(N_("Server", "Key file")), ""),
                ("password", say(N_("Server", "Password")), say(N_("Server", "asked when it is needed"))),
            ),
            "agent",
        )
        self.sign_in.currentIndexChanged.connect(self._fit)
        self.agent_key = ChoiceBox(say(N_("Server", "Which key")))
        self.switches = make_switches()
        self.fields = self._make_fields()
        told = {"port": self.port, "user": self.lines["user"], "jump": self.lines["jump"]}
        beside = {name: (self.fields[name], line) for name, line in told.items()}
        self.usual = UsualValues(self.lines["host"], beside, self.agent_key)
        parts = {"port": self.port, **{name: self.lines[name] for name in ("host", "user", "root")}}
        self._pasting = (Pasting(self.lines["host"], parts), Pasting(self.lines["name"], parts, urls_only=True))
        for pasting in self._pasting:
            pasting.password_left.connect(lambda: self.sign_in.setCurrentIndex(self.sign_in.findData("password")))
            pasting.password_left.connect(self.password_left)
        self._judge_anew_when_changed()
        self.column.addWidget(self._reach())
        self.column.addWidget(self._publishing())
        self.column.addWidget(self._more())
        self.connection = ConnectionCard()
        self.connection.test.connect(lambda: self.test.emit(self._read()))
        self.column.addWidget(self.connection)
        self.column.addStretch(1)
        self.back = Button("")
        self.back.clicked.connect(self.leave)
        self.done = Button(say(N_("Server", "Save")), "primary")
        self.done.clicked.connect(lambda: self.save.emit(self._read()))
        for line in self.lines.values():
            line.returnPressed.connect(self.done.click)
        self.add_foot(self.back, self.done)
        self.order_tabs()

    def _judge_anew_when_changed(self) -> None:
        """Take a problem away as soon as somebody mends its field; what is wrong still is said at the next Save."""

        def mended(*names: str) -> None:
            for name in names:
                self._inputs[name].show_problem("")
            self.altered.emit()

        for name, field in self.fields.items():
            if isinstance(field.control, QLineEdit):
                field.control.textChanged.connect(lambda _text, name=name: mended(name))
        for row in self.switches.values():
            # One may be wrong because of another.
            row.control.toggled.connect(lambda _on: mended(*self.switches))
        for choice in (self.sign_in, self.agent_key):
            choice.currentIndexChanged.connect(lambda _index: mended("sign_in", "agent_key", "key_file"))

    @property
    def _inputs(self) -> dict[str, Field | SwitchRow]:
        return {**self.fields, **self.switches}

    @property
    def changed(self) -> bool:
        """Whether somebody changed anything since the server was shown."""
        return self.server() != self._as_shown

    @property
    def server_id(self) -> str:
        """Which server is shown; a new one has no id yet."""
        return self._server.id

    def _make_lines(self) -> dict[str, QLineEdit]:
        hints = {
            "name": say(N_("Server", "Staging")),
            "host": "files.example.com",
            "user": say(N_("Server", "as in ~/.ssh/config")),
            "key_file": "~/.ssh/id_ed25519",
            "jump": "user@gate.example.com",
            "root": "/var/www/builds",
            "url": "https://builds.example.com",
            "ca_file": "",
        }
        return {name: line_edit(placeholder=hints[name]) for name in LINES}

    def _make_fields(self) -> dict[str, Field]:
        def browse(name: str, title: str, spoken: str) -> Button:
            button = Button(say(N_("Server", "Browse…"))).named(spoken)
            button.clicked.connect(lambda: self._browse(name, title))
            return button

        lines = self.lines
        return {
            "name": Field(say(N_("Server", "Name")), lines["name"]),
            "host": Field(say(N_("Server", "Host, or an alias from ~/.ssh/config")), lines["host"]),
            "port": Field(say(N_("Server", "Port")), self.port),
            "user": Field(say(N_("Server", "User")), lines["user"]),
            "sign_in": Field(say(N_("Server", "Sign in with")), self.sign_in),
            "agent_key": Field(say(N_("Server", "Which key")), self.agent_key),
            "key_file": Field(
                say(N_("Server", "Key file")),
                lines["key_file"],
                beside=browse(
                    *("key_file", say(N_("Server", "Choose the key file"))),
                    say(N_("Server", "Browse for the key file")),
                ),
            ),
            "root": Field(say(N_("Server", "Folder on the server")), lines["root"]),
            "url": Field(
                say(N_("Server", "Its public address")),
                lines["url"],
                hint=say(N_("Server", "Where a browser finds that folder. iOS needs https.")),
            ),
            "jump": Field(say(N_("Server", "Jump host")), lines["jump"]),
            "keep": Field(say(N_("Server", "Releases to keep of each app")), self.keep),
            "upload_limit": self.upload_limit,
            "ca_file": Field(
                say(N_("Server", "Certificate authority of your own (PEM)")),
                lines["ca_file"],
                beside=browse(
                    *("ca_file", say(N_("Server", "Choose the certificate"))),
                    say(N_("Server", "Browse for the certificate")),
                ),
            ),
        }

    def _reach(self) -> Card:
        card = Card(padding=(24, 20), gap=14)
        card.column.addWidget(self.fields["name"])
        card.column.addWidget(SideBySide((self.fields["host"], 3), (self.fields["port"], 1)))
        card.column.addWidget(SideBySide((self.fields["user"], 1), (self.fields["sign_in"], 1)))
        card.column.addWidget(self.fields["agent_key"])
        card.column.addWidget(self.fields["key_file"])
        self.forget = Button("", "link")
        self.forget.clicked.connect(lambda: self.forget_secrets.emit(self._server.id))
        card.column.addLayout(Hang(self.forget))
        return card

    def _publishing(self) -> Card:
        card = Card(padding=(24, 20), gap=14)
        card.column.addWidget(self.fields["root"])
        card.column.addWidget(self.fields["url"])
        card.column.addWidget(self.switches["private"])
        return card

    def _more(self) -> Card:
        card = Card(padding=(20, 6), gap=0)
        self.more = Fold(say(N_("Server", "More")))
        title = Label(say(N_("Server", "More")), "strong")
        self.more.head.addWidget(title)
        self.more.level_with(title)
        self.more.head.addWidget(
            OneLine(say(N_("Server", "jump host, how many to keep, trust, catalogue")), "quiet"), 1
        )
        for name in ("jump", "keep", "upload_limit", "ca_file"):
            self.more.inside.addWidget(self.fields[name])
        for name in ("device_check", "catalogue", "feed"):
            self.more.inside.addWidget(self.switches[name])
        self.host_keys = HostKeys()
        self.host_keys.forget.connect(self._forget_key)
        self.more.inside.addWidget(self.host_keys)
        card.column.addWidget(self.more)
        return card

    def show_server(self, server: Server, *, new: bool, following: int = 0) -> None:
        """Fill in the fields; ``following`` is how many new ones come after this one."""
        self._server = server
        title = N_("Server", "New server")
        if following:
            title = N_many("Server", "New server, one more follows", "New server, {count} more follow")
        self.title.setText(say(title.of(count=following)) if new else server.name)
        self.setAccessibleName(self.title.text())
        self.back.setText(say(N_("Server", "Skip") if following else N_("Server", "Cancel")))
        for name, line in self.lines.items():
            line.setText(getattr(server, name))
            line.setCursorPosition(0)
        self.port.setText(str(server.port or ""))
        self.keep.setText(str(server.keep or ""))
        self.upload_limit.show_limit(server.upload_limit)
        for name, row in self.switches.items():
            row.control.setChecked(getattr(server, name))
        self.sign_in.setCurrentIndex(self.sign_in.findData(server.sign_in))
        self._wanted_key = server.agent_key
        self.show_agent_keys(())
        self.offer_to_forget("")
        self.show_problems({})
        self._show_host_keys()
        unusual = (server.jump, server.keep, server.upload_limit, server.ca_file, server.catalogue, server.feed)
        self.more.unfold(shown=any(unusual))
        self._fit()
        self._as_shown = self.server()
        self.area.verticalScrollBar().setValue(0)

    def offer_to_forget(self, what: str) -> None:
        """Offer to forget what is kept of this server, in these words, or nothing."""
        if not what:
            step_off(self.forget)
        self.forget.setText(what)
        self.forget.setVisible(bool(what))

    def show_agent_keys(self, keys: tuple[AgentKey, ...]) -> None:
        """Offer the agent's keys; one that was chosen before stays on offer even if the agent lacks it now."""
        known = [(key.fingerprint, key.comment or key.algorithm, key.fingerprint) for key in keys]
        chosen, before = self._wanted_key, self.agent_key.chosen()
        if chosen and not any(chosen in choice[:2] for choice in known):
            known.append((chosen, chosen, say(N_("Server", "not in the agent now"))))
        taken = next((choice[0] for choice in known if chosen and chosen in choice[:2]), "")
        self.agent_key.offer((("", say(N_("Server", "Any that the agent holds")), ""), *known), taken)
        if before == self._as_shown.agent_key:
            self._as_shown = replace(self._as_shown, agent_key=self.agent_key.chosen())
        self.usual.show()

    def server(self) -> Server:
        """Return what the fields say."""
        values: dict[str, Any] = {name: line.text() for name, line in self.lines.items()}
        values |= {name: row.control.isChecked() for name, row in self.switches.items()}
        return replace(
            self._server,
            **values,
            port=int(self.port.text() or 0),
            keep=int(self.keep.text() or 0),
            upload_limit=self.upload_limit.kilobytes,
            sign_in=cast("SignIn", self.sign_in.chosen()),
            agent_key=self.agent_key.chosen(),
        )

    def _read(self) -> Server:
        # Where buttons take no focus, the field with the address has not been left.
        for pasting in self._pasting:
            pasting.take_apart()
        return self.server()

    def show_problems(self, problems: dict[str, str]) -> None:
        """Say at each field what is wrong with it, and go to the first one."""
        inputs = self._inputs
        for name, field in inputs.items():
            field.show_problem(problems.get(name, ""))
        first = next((name for name in inputs if name in problems), None)
        if first is not None:
            if first in FOLDED:
                self.more.unfold()
            inputs[first].control.setFocus()
            self.column.activate()
            self.area.ensureWidgetVisible(inputs[first], 0, 24)

    def _show_host_keys(self) -> None:
        self.host_keys.show_keys(self._server.host_keys)
        self.order_tabs()

    def show_host_key(self, fingerprint: str) -> None:
        """Bring the confirmed host keys into view, and the keyboard to the one with this fingerprint."""
        self.more.unfold()
        self.host_keys.go_to(fingerprint)
        bring_into_view(self.host_keys)

    def trust_host_key(self, server_id: str, entry: str) -> None:
        """Take up a host key that was confirmed while this server is open here."""
        if server_id == self._server.id and entry not in self._server.host_keys:
            self._server = replace(self._server, host_keys=(*self._server.host_keys, entry))
            self._as_shown = replace(self._as_shown, host_keys=(*self._as_shown.host_keys, entry))
            self._show_host_keys()

    def _forget_key(self, gone: str) -> None:
        self._server = replace(self._server, host_keys=tuple(key for key in self._server.host_keys if key != gone))
        self._show_host_keys()

    @property
    def forgotten_keys(self) -> tuple[str, ...]:
        """The host keys that are to be forgotten with the next save."""
        return tuple(key for key in self._as_shown.host_keys if key not in self._server.host_keys)

    def _fit(self) -> None:
        way = self.sign_in.chosen()
        self.fields["agent_key"].setVisible(way == "agent")
        self.fields["key_file"].setVisible(way == "key")

    def _browse(self, name: str, title: str) -> None:
        dialog = which_files(self, title)
        keys = Path.home() / ".ssh"
        if name == "key_file" and keys.is_dir():
            dialog.setDirectory(str(keys))
        dialog.fileSelected.connect(self.lines[name].setText)
        dialog.open()
