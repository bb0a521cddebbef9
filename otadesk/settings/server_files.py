"""Server profiles to hand to a colleague: everything but secrets, and but the id that they have on this computer."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import replace

from otadesk.errors import SettingsError
from otadesk.hosts import USUAL_PORT
from otadesk.phrases import N_
from otadesk.settings.records import record_list
from otadesk.settings.servers import Server, read_server, server_record

_LARGEST = 1024 * 1024
_OWN = ("id", "key_file", "ca_file", "agent_key")
"""What means something on this computer alone."""


def export_servers(servers: Iterable[Server]) -> str:
    """Return servers as a JSON text for ``import_servers``; it holds no secret, and no path of this computer."""
    records = [{key: value for key, value in server_record(one).items() if key not in _OWN} for one in servers]
    return json.dumps({"otadesk_servers": 1, "servers": records}, indent=2) + "\n"


def import_servers(text: str) -> tuple[Server, ...]:
    """Read exported servers, with an empty id until ``ServerBook.add`` gives them one; raises SettingsError.

    Whether their values make sense is ``server_form.problems``' question. What only the exporting computer knew, such
    as a key file, is never taken from a file.
    """
    try:
        document = json.loads(text) if len(text) <= _LARGEST else None
    except (ValueError, RecursionError) as error:
        raise _refused(str(error)) from error
    if not isinstance(document, dict) or document.get("otadesk_servers") != 1:
        raise _refused("it doesn’t say that it holds servers of otadesk")
    records = enumerate(record_list(document, "servers", "the file"))
    return tuple(
        read_server({**record, **dict.fromkeys(_OWN, "")} if isinstance(record, dict) else record, f"servers[{index}]")
        for index, record in records
    )


def duplicate(server: Server, taken: Iterable[str]) -> Server:
    """Return a server's copy under a free name, with an empty id until ``ServerBook.add`` gives it one."""
    names = {name.casefold() for name in taken}
    candidates = (f"{server.name} {number}" for number in range(2, len(names) + 3))
    return replace(server, id="", name=next(name for name in candidates if name.casefold() not in names))


def known_as(server: Server, others: Iterable[Server]) -> str:
    """Return the name of the one that reaches the same folder as the same user already, or nothing."""
    return next((other.name for other in others if _whither(other) == _whither(server)), "")


def _whither(server: Server) -> tuple[str, int, str, str]:
    return server.host.casefold(), server.port or USUAL_PORT, server.user, server.root


def _refused(detail: str) -> SettingsError:
    return SettingsError(
        N_("Error", "This file holds no servers."),
        detail=detail[:200],
        hint=N_("Error", "Choose a file that was exported from otadesk’s list of servers."),
    )
