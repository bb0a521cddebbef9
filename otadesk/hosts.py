"""How a host is called wherever one is named: with its port where that is not SSH's usual one, and only there."""

from __future__ import annotations

USUAL_PORT = 22


def at_port(host: str, port: int) -> str:
    """Return a host's name as people write it; port 0 is the usual one, or whatever ~/.ssh/config says."""
    if port in {0, USUAL_PORT}:
        return host
    return f"[{host}]:{port}" if ":" in host else f"{host}:{port}"


def login(user: str, host: str, port: int) -> str:
    """Return as whom a host is used, ``user@host:port``, without what is left to ~/.ssh/config."""
    where = at_port(host, port)
    return f"{user}@{where}" if user else where


def without_port(place: str) -> str:
    """Return the host's name alone of what ``at_port`` returned."""
    host, _, port = place.rpartition(":")
    has_port = port.isdecimal() and (":" not in host or host.startswith("["))
    return host.strip("[]") if has_port else place
