"""Two more opinions of SSH and SFTP on loopback: dropbear with OpenSSH's sftp-server, and rclone, which is Go's."""

from __future__ import annotations

import os
import subprocess
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from support.accounts import throwaway_account
from support.ports import answers, free_port, wait_until
from support.ssh_keys import fingerprint, make_key

from otadesk.remote.secret import Secret
from otadesk.remote.ssh import Secrets, SshTarget, pin

DROPBEAR = "/usr/sbin/dropbear"
RCLONE = "/usr/bin/rclone"


@dataclass
class OtherServer:
    """A running server with one user."""

    folder: Path
    port: int
    key: Path
    host_key: Path
    root: Path
    user: str
    password: str = ""
    host: str = "127.0.0.1"

    @property
    def clean(self) -> dict[str, Any]:
        """Arguments for ``open_sftp`` that keep the machine's own ssh files and agent out of the test."""
        return {"ssh_config": None, "known_hosts": (), "environment": {"HOME": str(self.folder)}}

    @property
    def secrets(self) -> Secrets:
        """What signs in with the password."""
        return Secrets(password=Secret(self.password))

    def target(self, **changes: Any) -> SshTarget:
        """How to reach this server; ``changes`` replace fields."""
        given: dict[str, Any] = {
            "host": self.host,
            "port": self.port,
            "user": self.user,
            "sign_in": "key",
            "key_file": str(self.key),
            "host_keys": (pin(self.host, self.port, fingerprint(self.host_key)),),
        }
        return SshTarget(**{**given, **changes})


@contextmanager
def dropbear(umask: int = 0o022) -> Iterator[OtherServer]:
    """Start dropbear with an account of its own. Needs root."""
    with tempfile.TemporaryDirectory(prefix="otadesk-dropbear-") as name:
        folder = Path(name)
        folder.chmod(0o755)
        home = folder / "home"
        home.mkdir()
        with throwaway_account(home) as account:
            key = make_key(folder / "id_user")
            allowed = home / ".ssh"
            allowed.mkdir(mode=0o700)
            (allowed / "authorized_keys").write_bytes(key.with_name(f"{key.name}.pub").read_bytes())
            root = home / "public"
            root.mkdir()
            for path in (allowed, allowed / "authorized_keys", root):
                os.chown(path, account.uid, -1)
            host_key = make_key(folder / "host_key")
            converted = folder / "dropbear_key"
            subprocess.run(
                ["dropbearconvert", "openssh", "dropbear", host_key, converted], check=True, capture_output=True
            )
            server = OtherServer(folder, free_port(), key, host_key, root, account.name, account.password)
            command = [DROPBEAR, "-F", "-E", "-p", f"127.0.0.1:{server.port}", "-r", converted, "-P", folder / "pid"]
            with _running(command, server, umask):
                yield server


@contextmanager
def rclone_server(umask: int = 0o022, *options: str) -> Iterator[OtherServer]:
    """Start rclone's server, with the one account that it has; what it serves is the root of its file system."""
    with tempfile.TemporaryDirectory(prefix="otadesk-rclone-") as name:
        folder = Path(name)
        key = make_key(folder / "id_user")
        root = folder / "public"
        root.mkdir()
        server = OtherServer(folder, free_port(), key, make_key(folder / "host_key"), root, "publisher", "a password")
        command = [
            *(RCLONE, "serve", "sftp", "/", "--addr", f"127.0.0.1:{server.port}", "--key", str(server.host_key)),
            *("--authorized-keys", f"{key}.pub", "--user", server.user, "--pass", server.password),
            *("--config", str(folder / "rclone.conf"), "--cache-dir", str(folder / "cache")),
            *options,
        ]
        with _running(command, server, umask):
            yield server


@contextmanager
def _running(command: Sequence[str | Path], server: OtherServer, umask: int) -> Iterator[None]:
    log = server.folder / "output"
    with log.open("wb") as output:
        process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=output, stderr=output, umask=umask)

    def ready() -> bool:
        if process.poll() is not None:
            msg = f"{command[0]} ended with {process.returncode}: {log.read_text(encoding='utf-8')}"
            raise AssertionError(msg)
        return answers(server.port)

    try:
        wait_until(ready, str(command[0]))
        yield
    finally:
        process.terminate()
        process.wait(timeout=10)
