"""How the last test of each server ended, so that one which failed is not offered like any other.

It holds for what was tried: once a server is reached in another way, or has another folder or address, it tells
nothing. It is kept beside the servers rather than in them, so that it is neither exported nor compared.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from otadesk.settings.server_form import tidied
from otadesk.settings.servers import Server, server_record
from otadesk.settings.store import Document, Store

_KEY = "last_tests"
_TRIED = ("host", "port", "user", "sign_in", "agent_key", "key_file", "jump", "root", "url", "ca_file")
"""What a test goes by."""


@dataclass(frozen=True, slots=True)
class LastTest:
    """When it was, and which stage failed; none where ``failed`` is empty."""

    at: datetime
    failed: str = ""


class LastTests:
    """The last tests in the settings file; a value that makes no sense counts as none."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def of(self, servers: Iterable[Server]) -> dict[str, LastTest]:
        """Return them by the id of the server, for those that are still as they were tried; raises SettingsError."""
        kept = _kept(self._store.read())
        read = {server.id: _read(kept.get(server.id), server) for server in servers}
        return {server_id: test for server_id, test in read.items() if test is not None}

    def keep(self, server: Server, test: LastTest) -> None:
        """Keep how the test of a server ended, in place of the one before; raises SettingsError."""
        record = {"at": test.at.isoformat(), "failed": test.failed, "tried": _tried(server)}

        def change(document: Document) -> Document:
            servers = document.get("servers")
            known = {one.get("id") for one in servers if isinstance(one, dict)} if isinstance(servers, list) else set()
            others = {server_id: one for server_id, one in _kept(document).items() if server_id in known}
            return {**document, _KEY: {**others, server.id: record}}

        self._store.update(change)


def _kept(document: Document) -> dict[str, Any]:
    kept = document.get(_KEY)
    return kept if isinstance(kept, dict) else {}


def _tried(server: Server) -> dict[str, Any]:
    record = server_record(tidied(server))
    return {name: record[name] for name in _TRIED}


def _read(record: object, server: Server) -> LastTest | None:
    if not isinstance(record, dict) or record.get("tried") != _tried(server):
        return None
    at, failed = record.get("at"), record.get("failed")
    try:
        moment = datetime.fromisoformat(at) if isinstance(at, str) else None
    except ValueError:
        return None
    if moment is None or moment.tzinfo is None or not isinstance(failed, str):
        return None
    return LastTest(moment, failed)
