"""How tests reach a server of their own: with a key, its host key confirmed, and nothing of this machine's."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from support.ssh_keys import fingerprint

from otadesk.remote.secret import Secret
from otadesk.remote.ssh import Secrets, SshTarget, pin


class Reachable:
    """What can be told of any server from where it listens and whom it lets in."""

    folder: Path
    host: str
    port: int
    user: str
    password: str
    key: Path
    host_key: Path

    @property
    def fingerprint(self) -> str:
        """The fingerprint of the host key."""
        return fingerprint(self.host_key)

    @property
    def pin(self) -> str:
        """The confirmed host key, as a server profile holds it."""
        return pin(self.host, self.port, self.fingerprint)

    @property
    def secrets(self) -> Secrets:
        """The account's password."""
        return Secrets(password=Secret(self.password))

    @property
    def client_home(self) -> Path:
        """What stands for the home folder of whoever signs in."""
        return self.folder

    @property
    def clean(self) -> dict[str, Any]:
        """Arguments for ``open_sftp`` that keep the machine's own ssh files and agent out of the test."""
        return {"ssh_config": None, "known_hosts": (), "environment": {"HOME": str(self.client_home)}}

    def target(self, **changes: Any) -> SshTarget:
        """How to reach this server with its key, its host key confirmed; ``changes`` replace fields."""
        given: dict[str, Any] = {
            "host": self.host,
            "port": self.port,
            "user": self.user,
            "sign_in": "key",
            "key_file": str(self.key),
            "host_keys": (self.pin,),
        }
        return SshTarget(**{**given, **changes})


@dataclass
class KeyedServer(Reachable):
    """A running server with one user."""

    folder: Path
    port: int
    key: Path
    host_key: Path
    root: Path
    user: str
    password: str = ""
    host: str = "127.0.0.1"
