"""A real server: sshd takes the files, nginx serves the same folder over HTTPS."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from support.command import Computer, Outcome
from support.sshd import SshServer
from support.tester import Tester
from support.webserver import WebServer


@dataclass(frozen=True)
class Site:
    """One server with two doors."""

    ssh: SshServer
    web: WebServer
    base: Path

    @property
    def tester(self) -> Tester:
        """A tester's eye on what nginx serves."""
        return Tester(self.ssh.root, self.web.url)

    def computer(self, name: str = "one") -> Computer:
        """Return a computer that knows nothing yet."""
        home = self.base / name
        home.mkdir(exist_ok=True)
        return Computer(home)

    def add_to(self, computer: Computer, *more: str) -> Outcome:
        """Save the server's profile there under the name Staging."""
        return computer.run(
            *("servers", "add", "Staging", "--host", self.ssh.host, "--port", str(self.ssh.port)),
            *("--user", self.ssh.user, "--key", self.ssh.key, "--root", self.ssh.root, "--url", self.web.url),
            *("--host-key", self.ssh.fingerprint, "--ca-file", self.web.ca_file, *more),
        )
