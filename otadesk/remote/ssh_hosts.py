"""The hosts that ``~/.ssh/config`` names, as a list to choose from; what a name means is ``ssh_config``'s question."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from otadesk.remote.ssh_config import Aliases, aliases, look_up

_MOST = 500


@dataclass(frozen=True, slots=True)
class SshHost:
    """One host: the alias, and where it leads; all but these is empty (0) where the file doesn't say."""

    alias: str
    host: str
    user: str
    port: int
    jump: str
    key_file: str = ""


def ssh_hosts(file: Path, home: Path) -> tuple[SshHost, ...]:
    """Return the hosts with a name of their own, in the file's order; raises ConnectError for a file that is wrong.

    Patterns such as ``*.example.com`` are rules for hosts and no hosts. Commands of ``Match exec`` are not run: a list
    is no reason to run anything.
    """
    found: Aliases = aliases((file,), home=home)
    return tuple(_host(alias, file, home) for alias in found[:_MOST])


def _host(alias: str, file: Path, home: Path) -> SshHost:
    said = look_up(alias, (file,), home=home, run=lambda _command: False)
    port = said.first("port")
    return SshHost(
        alias=alias,
        host=said.first("hostname", alias).replace("%h", alias),
        user=said.first("user"),
        port=int(port) if port.isascii() and port.isdigit() and 0 < int(port) < 65536 else 0,
        jump=said.first("proxyjump"),
        key_file=said.first("identityfile"),
    )
