"""Servers from elsewhere and for elsewhere: an exported file, ~/.ssh/config, and settings that are damaged."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from otadesk.desktop.confirm import Confirm
from otadesk.desktop.core import Core
from otadesk.desktop.file_dialogs import which_files
from otadesk.desktop.jobs import Jobs
from otadesk.desktop.places import known_servers
from otadesk.desktop.saving import save_text
from otadesk.desktop.texts import in_line, say
from otadesk.desktop.tick_dialog import Choice, TickDialog
from otadesk.desktop.trouble_dialog import complain
from otadesk.desktop.window import MainWindow
from otadesk.errors import SettingsError
from otadesk.hosts import login
from otadesk.phrases import N_
from otadesk.remote.ssh_hosts import SshHost
from otadesk.settings.server_files import duplicate, known_as
from otadesk.settings.servers import Server

LARGEST = 1024 * 1024


class ServerExchange(QObject):
    """Imports, exports and recovers; what is imported whole is saved, the rest is handed on to be filled in."""

    imported = Signal(tuple)
    """Servers that still lack something."""

    def __init__(self, core: Core, jobs: Jobs, window: MainWindow) -> None:
        super().__init__(window)
        self._core, self._jobs, self._window = core, jobs, window
        view = window.servers
        view.import_file.connect(self._browse)
        view.import_ssh.connect(self._list_hosts)
        view.export.connect(self._export)
        view.recover.connect(self._ask_recover)

    # -- files

    def _browse(self) -> None:
        title = say(N_("Servers", "Choose an exported list of servers"))
        filters = (say(N_("Servers", "Servers (*.json)")), say(N_("Window", "All files (*)")))
        dialog = which_files(self._window, title, filters)
        dialog.fileSelected.connect(lambda name: self.read(Path(name)))
        dialog.open()

    def read(self, file: Path) -> None:
        """Offer the servers of a file."""

        def work() -> tuple[Server, ...]:
            try:
                with file.open("rb") as stream:
                    text = stream.read(LARGEST + 1).decode("utf-8-sig", "replace")
            except OSError as error:
                title = N_("Error", "The file can’t be read.")
                raise SettingsError(title, detail=f"{file}: {error.strerror or error}") from error
            return self._core.import_servers(text)

        job = self._jobs.start(lambda _token, _report: work())
        job.done.connect(self._offer)
        job.failed.connect(partial(complain, self._window))

    def _offer(self, servers: tuple[Server, ...]) -> None:
        """Let somebody choose; those that are in the list already aren't ticked."""
        there = known_servers(self._core)
        choices = tuple(_choice(str(number), server, there) for number, server in enumerate(servers))
        dialog = TickDialog(
            say(N_("Servers", "Servers in this file")),
            say(
                N_(
                    "Servers",
                    "Key files and certificates stay on the computer that they are on: what is missing is asked for, "
                    "one server after the other.",
                )
            ),
            choices,
            say(N_("Servers", "Import")),
            self._window,
        ).need_one()
        dialog.agreed.connect(lambda ticked: self._import(tuple(servers[int(key)] for key in ticked)))
        dialog.open()

    def _import(self, servers: tuple[Server, ...]) -> None:
        job = self._jobs.start(lambda _token, _report: self._take(servers), "save")
        job.done.connect(self.imported)
        job.failed.connect(partial(complain, self._window))

    def _take(self, servers: tuple[Server, ...]) -> tuple[Server, ...]:
        """Save what is whole, under names that are free; return the others."""
        incomplete = []
        for server in servers:
            names = [one.name for one in self._core.servers()]
            taken = server.name.casefold() in {name.casefold() for name in names}
            new = duplicate(server, names) if taken else replace(server, id="")
            if self._core.problems(new):
                incomplete.append(new)
            else:
                self._core.save(new)
        return tuple(incomplete)

    def _export(self) -> None:
        save_text(
            self._window,
            self._jobs,
            say(N_("Servers", "Export the servers without secrets")),
            say(N_("Servers", "Servers")),
            {"json": say(N_("Servers", "Servers (*.json)"))},
            lambda _file: self._core.export_servers(),
        )

    # -- ~/.ssh/config

    def _list_hosts(self) -> None:
        job = self._jobs.start(lambda _token, _report: self._core.ssh_hosts())
        job.done.connect(self._offer_hosts)
        job.failed.connect(partial(complain, self._window))

    def _offer_hosts(self, hosts: tuple[SshHost, ...]) -> None:
        known = {server.host for server in known_servers(self._core)}
        choices = tuple(
            Choice(host.alias, host.alias, _fact(host), chosen=False) for host in hosts if host.alias not in known
        )
        words = N_(
            "Servers",
            "Each one is then shown, for what that file doesn’t say: the folder and its public address.",
        )
        nothing = N_("Servers", "There are no hosts in it that aren’t in the list already.")
        dialog = TickDialog(
            say(N_("Servers", "Hosts in ~/.ssh/config")),
            say(words if choices else nothing),
            choices,
            say(N_("Servers", "Continue")),
            self._window,
        ).need_one()
        dialog.agreed.connect(lambda ticked: self.imported.emit(tuple(_server(alias) for alias in ticked)))
        dialog.open()

    # -- damaged settings

    def _ask_recover(self) -> None:
        question = Confirm(
            say(N_("Servers", "Restore the previous settings?")),
            say(
                N_(
                    "Servers",
                    "The damaged file is set aside, not deleted, and the version before it takes its place. "
                    "Where there is none, otadesk starts with empty settings.",
                )
            ),
            say(N_("Servers", "Restore the version before")),
            self._window,
        )
        question.agreed.connect(self._recover)
        question.open()

    def _recover(self) -> None:
        job = self._jobs.start(lambda _token, _report: self._core.recover())
        job.failed.connect(partial(complain, self._window))
        job.ended.connect(lambda: self.imported.emit(()))


def _server(alias: str) -> Server:
    """Return a server of which only the alias is known: everything else the file says each time anew."""
    return Server("", alias, alias, "", "")


def _choice(key: str, server: Server, there: tuple[Server, ...]) -> Choice:
    known = known_as(server, there)
    note = say(N_("Servers", "in the list already, as {name}"), name=known) if known else ""
    return Choice(key, server.name or server.host, in_line(server.login, server.root, note), chosen=not known)


def _fact(host: SshHost) -> str:
    where = login(host.user, host.host, host.port)
    return say(N_("Servers", "{where} by way of {jump}"), where=where, jump=host.jump) if host.jump else where
