"""Server profiles: how to reach a place by SFTP, and the public address under which testers find it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

SignIn = Literal["agent", "key", "password"]


@dataclass(frozen=True, slots=True)
class Server:
    """One server profile. ``id`` never changes; secrets are kept elsewhere, under that id.

    ``host`` may be an alias from ``~/.ssh/config``; ``port`` and ``user`` are empty (0, "") where that file says.
    ``root`` is the folder on the server that holds the builds, ``url`` its public https address without a last slash.
    """

    id: str
    name: str
    host: str
    root: str
    url: str
    port: int = 0
    user: str = ""
    sign_in: SignIn = "agent"
    agent_key: str = ""
    """With the agent: the one key to offer, by SHA256 fingerprint or comment; empty offers all, in order."""
    key_file: str = ""
    jump: str = ""
    """Jump hosts as ``ssh -J`` takes them; empty where ~/.ssh/config decides."""
    private: bool = True
    keep: int = 0
    """How many releases of an app to keep; 0 keeps all."""
    ca_file: str = ""
    """A CA certificate in PEM, trusted for the probe in addition to the system's roots."""
    host_keys: tuple[str, ...] = ()
    """Confirmed host keys: ``[host]:port SHA256:…`` for the server and each jump host."""
