"""Which SSH server is meant and how to sign in there, and what was agreed with it once it is reached."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

Stage = Literal["resolve", "connect", "key-exchange", "host-key", "sign-in", "files"]
StageListener = Callable[[Stage, str], None]
"""Hears which stage begins, and at which host where the way leads over several.

The stages before ``files`` come once for each jump host and once for the server.
"""

USER_SSH_CONFIG = Path("~/.ssh/config")
SYSTEM_SSH_CONFIG = Path("/etc/ssh/ssh_config")
KNOWN_HOSTS = (
    Path("~/.ssh/known_hosts"),
    Path("~/.ssh/known_hosts2"),
    Path("/etc/ssh/ssh_known_hosts"),
    Path("/etc/ssh/ssh_known_hosts2"),
)


@dataclass(frozen=True, slots=True)
class SshTarget:
    """A server and a way to sign in; what is empty is taken from ``~/.ssh/config``, then from ssh's defaults.

    ``host`` may be an alias of that file. ``sign_in`` is ``agent`` (keys of the agent, then the key files that ssh
    would use), ``key`` (``key_file``) or ``password``. ``agent_key`` is the fingerprint (``SHA256:…``) or the comment
    of the one key to offer. ``jump`` lists jump hosts as ``ssh -J`` takes them; ``none`` jumps nowhere.
    ``host_keys`` are the keys that somebody confirmed, as ``[host]:port SHA256:…``, jump hosts included.
    """

    host: str
    port: int = 0
    user: str = ""
    sign_in: Literal["agent", "key", "password"] = "agent"
    agent_key: str = ""
    key_file: str = ""
    jump: str = ""
    host_keys: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class SessionFacts:
    """What is worth showing about an open session; names are those of the SSH protocol."""

    host: str
    port: int
    user: str
    server_banner: str
    """The server's software, such as ``SSH-2.0-OpenSSH_9.2``."""
    key_exchange: str
    post_quantum: bool
    cipher: str
    host_key_type: str
    host_key: str
    """The fingerprint, ``SHA256:…``."""
    signed_in_by: tuple[str, ...]
    """The methods that let us in, in order; more than one where the server asks for two factors."""
    message: str = ""
    """What the server shows before signing in, as it sent it: somebody else's words."""


@dataclass(frozen=True, slots=True)
class AgentKey:
    """A key that the agent holds; ``fingerprint`` is OpenSSH's ``SHA256:…`` form."""

    fingerprint: str
    comment: str
    algorithm: str


def ignore_stage(_stage: Stage, _host: str) -> None:
    """Listen to no stage."""


def pin(host: str, port: int, fingerprint: str) -> str:
    """Return a confirmed host key in the form that ``SshTarget.host_keys`` holds."""
    return f"[{host}]:{port} {fingerprint}"
