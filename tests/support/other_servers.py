"""Two more opinions of SSH and SFTP on loopback: dropbear with OpenSSH's sftp-server, and rclone, which is Go's."""

from __future__ import annotations

import os
import subprocess
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from support.accounts import throwaway_account
from support.keyed_server import KeyedServer
from support.ports import answers, free_port, wait_until
from support.ssh_keys import make_key

DROPBEAR = "/usr/sbin/dropbear"
RCLONE = "/usr/bin/rclone"


@contextmanager
def dropbear(umask: int = 0o022) -> Iterator[KeyedServer]:
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
            server = KeyedServer(folder, free_port(), key, host_key, root, account.name, account.password)
            command = [DROPBEAR, "-F", "-E", "-p", f"127.0.0.1:{server.port}", "-r", converted, "-P", folder / "pid"]
            with _running(command, server, umask):
                yield server


@contextmanager
def rclone_server(umask: int = 0o022, *options: str) -> Iterator[KeyedServer]:
    """Start rclone's server, with the one account that it has; what it serves is the root of its file system."""
    with tempfile.TemporaryDirectory(prefix="otadesk-rclone-") as name:
        folder = Path(name)
        key = make_key(folder / "id_user")
        root = folder / "public"
        root.mkdir()
        server = KeyedServer(folder, free_port(), key, make_key(folder / "host_key"), root, "publisher", "a password")
        command = [
            *(RCLONE, "serve", "sftp", "/", "--addr", f"127.0.0.1:{server.port}", "--key", str(server.host_key)),
            *("--authorized-keys", f"{key}.pub", "--user", server.user, "--pass", server.password),
            *("--config", str(folder / "rclone.conf"), "--cache-dir", str(folder / "cache")),
            *options,
        ]
        with _running(command, server, umask):
            yield server


@contextmanager
def _running(command: Sequence[str | Path], server: KeyedServer, umask: int) -> Iterator[None]:
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
