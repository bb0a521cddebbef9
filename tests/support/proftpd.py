"""ProFTPD's mod_sftp on loopback: a second server's opinion of what SFTP means. Needs root, as ProFTPD does."""

from __future__ import annotations

import os
import subprocess
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from support.keyed_server import KeyedServer
from support.ports import answers, free_port, wait_until
from support.ssh_keys import make_key

PROFTPD = "/usr/sbin/proftpd"
USER = "publisher"


@contextmanager
def proftpd(options: Sequence[str] = (), umask: str = "022") -> Iterator[KeyedServer]:
    """Start ProFTPD and stop it afterwards; ``options`` are lines of its configuration."""
    with tempfile.TemporaryDirectory(prefix="otadesk-proftpd-") as name:
        folder = Path(name)
        folder.chmod(0o755)
        root = folder / "public"
        root.mkdir()
        key = make_key(folder / "id_user")
        # mod_sftp reads public keys in RFC 4716's form alone.
        exported = subprocess.run(["ssh-keygen", "-e", "-f", f"{key}.pub"], check=True, capture_output=True).stdout
        (folder / "authorized_keys").write_bytes(exported)
        server = KeyedServer(folder, free_port(), key, make_key(folder / "host_key", "ecdsa"), root, USER)
        users = folder / "passwd"
        users.write_text(f"{USER}:*:{os.geteuid()}:{os.getegid()}::{folder}:/bin/sh\n", encoding="utf-8")
        users.chmod(0o600)
        lines = [
            "LoadModule mod_sftp.c",
            "ServerType standalone",
            "DefaultAddress 127.0.0.1",
            "SocketBindTight on",  # or it listens on every address
            f"Port {server.port}",
            "UseReverseDNS off",
            "User root",
            "Group root",
            "RootLogin on",
            f"Umask {umask} {umask}",
            "AuthOrder mod_auth_file.c",
            f"AuthUserFile {users}",
            "RequireValidShell off",
            f"PidFile {folder}/proftpd.pid",
            f"ScoreboardFile {folder}/scoreboard",
            f"SystemLog {folder}/system.log",
            "WtmpLog off",
            "TransferLog none",
            "AllowOverwrite on",
            "SFTPEngine on",
            f"SFTPLog {folder}/sftp.log",
            f"SFTPHostKey {server.host_key}",
            "SFTPAuthMethods publickey",
            f"SFTPAuthorizedUserKeys file:{folder}/authorized_keys",
            *options,
        ]
        configuration = folder / "proftpd.conf"
        configuration.write_text("\n".join(lines) + "\n", encoding="utf-8")
        output = (folder / "output").open("wb")
        with output:
            command = [PROFTPD, "--nodaemon", "--config", str(configuration)]
            process = subprocess.Popen(command, stdout=output, stderr=output)

        def ready() -> bool:
            if process.poll() is not None:
                msg = f"proftpd ended with {process.returncode}: {(folder / 'output').read_text(encoding='utf-8')}"
                raise AssertionError(msg)
            return answers(server.port)

        try:
            wait_until(ready, "proftpd")
            yield server
        finally:
            process.terminate()
            process.wait(timeout=10)
