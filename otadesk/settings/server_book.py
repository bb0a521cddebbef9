"""The servers that are remembered: looked up, added, edited and removed without losing what another process saved."""

from __future__ import annotations

import secrets
from collections.abc import Callable, Collection
from dataclasses import replace
from typing import Any

from otadesk.errors import SettingsError
from otadesk.phrases import N_
from otadesk.settings.records import record_list
from otadesk.settings.server_form import problems, tidied
from otadesk.settings.servers import Server, read_server, server_record
from otadesk.settings.shared_keys import renewed, without
from otadesk.settings.store import Document, Store

_KEY = "servers"


def random_id() -> str:
    """Return a new server id: 16 hex digits that no other computer will make too."""
    return secrets.token_hex(8)


class ServerBook:
    """The servers in the settings file, in the order in which they were added."""

    def __init__(self, store: Store, *, new_id: Callable[[], str] = random_id) -> None:
        self._store = store
        self._new_id = new_id

    def servers(self) -> tuple[Server, ...]:
        """Return every server; raises SettingsError where the file or a value in it can't be used."""
        return self._servers(self._store.read())

    def get(self, name: str) -> Server:
        """Return the server of this name, upper and lower case alike; raises SettingsError naming those there are."""
        servers = self.servers()
        wanted = name.strip().casefold()
        for server in servers:
            if server.name.strip().casefold() == wanted:
                return server
        raise SettingsError(
            N_("Error", "There is no server called “{name}”.").of(name=name),
            hint=N_("Error", "Known servers: {names}.").of(names=", ".join(server.name for server in servers))
            if servers
            else N_("Error", "Add one first: in the window under Servers, or with “otadesk servers add”."),
        )

    def add(self, server: Server) -> Server:
        """Save a new server and return it, tidied and with an id of its own; raises SettingsError on field problems."""
        new = replace(tidied(server), id=self._new_id())

        def change(document: Document) -> Document:
            _refuse(new, self._servers(document))
            return {**document, _KEY: [*self._records(document), server_record(new)]}

        self._store.update(change)
        return new

    def edit(self, server: Server, forgotten: Collection[str] = ()) -> Server:
        """Save a known server's new values and return it, tidied; raises SettingsError on field problems.

        ``forgotten`` are host keys that no other server shall hold any more either.
        """
        edited = tidied(server)

        def change(document: Document) -> Document:
            servers = self._servers(document)
            _find(servers, edited.id)
            _refuse(edited, servers)
            others = [without(one, forgotten) for one in servers if one.id != edited.id]
            return self._replaced(document, edited, *others)

        self._store.update(change)
        return edited

    def remove(self, server_id: str) -> Callable[[], object]:
        """Forget a server, and return what puts it back where it was, as itself, unless its name is taken by then.

        Its secrets are ``secrets.Secrets.forget``'s. Raises SettingsError where it isn't known.
        """
        gone: list[tuple[int, Any]] = []

        def change(document: Document) -> Document:
            servers, records = self._servers(document), self._records(document)
            at = servers.index(_find(servers, server_id))
            gone[:] = [(at, records[at])]
            return {**document, _KEY: [*records[:at], *records[at + 1 :]]}

        def put_back(document: Document) -> Document:
            servers, records = self._servers(document), self._records(document)
            ((at, record),) = gone
            server = read_server(record, _KEY)
            if any(other.id == server_id for other in servers):
                return document
            if any(problem.field == "name" for problem in problems(server, servers)):
                _refuse(server, servers)
            return {**document, _KEY: [*records[:at], record, *records[at:]]}

        self._store.update(change)
        return lambda: self._store.update(put_back)

    def pin(self, server_id: str, host_key: str) -> Server:
        """Remember a confirmed host key, ``[host]:port SHA256:…``, in place of the one for the same host and port."""
        address, _, _ = host_key.partition(" ")

        def change(document: Document) -> Document:
            server = _find(self._servers(document), server_id)
            others = tuple(key for key in server.host_keys if key.partition(" ")[0] != address)
            return self._replaced(document, replace(server, host_keys=(*others, host_key)))

        return _find(self._servers(self._store.update(change)), server_id)

    def renew(self, host_key: str) -> None:
        """Put a confirmed host key in place of any other of the same host and port, whichever server holds one."""
        self._store.update(
            lambda document: self._replaced(document, *(renewed(one, host_key) for one in self._servers(document)))
        )

    def _records(self, document: Document) -> list[Any]:
        return record_list(document, _KEY, str(self._store.file))

    def _servers(self, document: Document) -> tuple[Server, ...]:
        records = enumerate(self._records(document))
        return tuple(read_server(record, f"{self._store.file}: {_KEY}[{index}]") for index, record in records)

    def _replaced(self, document: Document, *servers: Server) -> Document:
        """Replace servers' values and leave in place the keys that another version of otadesk may have added."""
        new = {server.id: server for server in servers}
        pairs = zip(self._servers(document), self._records(document), strict=True)
        records = [
            {**record, **server_record(new[old.id])} if new.get(old.id, old) != old else record for old, record in pairs
        ]
        return {**document, _KEY: records}


def _find(servers: tuple[Server, ...], server_id: str) -> Server:
    for server in servers:
        if server.id == server_id:
            return server
    raise SettingsError(
        N_("Error", "This server is no longer in the settings."),
        hint=N_("Error", "Another window or command has removed it. Add it again to keep it."),
    )


def _refuse(server: Server, others: tuple[Server, ...]) -> None:
    found = problems(server, others)
    if found:
        raise SettingsError(
            N_("Error", "The server “{name}” can’t be saved.").of(name=server.name),
            detail="; ".join(f"{problem.field}: {problem.phrase}" for problem in found),
        )
