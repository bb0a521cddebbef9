"""Confirmed host keys that several servers share: a key is that of a host and port, whichever settings name them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from otadesk.settings.servers import Server


def elsewhere(servers: Iterable[Server], besides: str, host_key: str) -> tuple[tuple[str, str], ...]:
    """Return the servers, besides the one with that id, that hold a key of the same host and port, each with its key.

    A key is ``[host]:port SHA256:…``; the servers are told by their names, the keys by their fingerprints.
    """
    return tuple(
        (server.name, _parts(held)[1])
        for server in servers
        if server.id != besides
        for held in server.host_keys
        if is_same_place(held, host_key)
    )


def without(server: Server, gone: Iterable[str]) -> Server:
    """Return a server that holds none of these keys."""
    names = {_parts(key) for key in gone}
    return replace(server, host_keys=tuple(key for key in server.host_keys if _parts(key) not in names))


def renewed(server: Server, host_key: str) -> Server:
    """Return a server that holds this key in place of any other of the same host and port; if it has none, as it is."""
    others = tuple(key for key in server.host_keys if not is_same_place(key, host_key))
    return server if others == server.host_keys else replace(server, host_keys=(*others, host_key))


def is_same_place(one: str, other: str) -> bool:
    """Whether two keys are of the same host and port."""
    return _parts(one)[0] == _parts(other)[0]


def _parts(host_key: str) -> tuple[str, str]:
    """Return the host with its port, where upper and lower case are alike, and the fingerprint."""
    place, _, fingerprint = host_key.partition(" ")
    return place.casefold(), fingerprint
