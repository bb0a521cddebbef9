"""A real OpenSSH server on loopback, started by the test that needs it.

    with sshd() as server:
        destination = open_sftp(server.target(), str(server.root), Secrets(), CancelToken(), **server.clean)

Without options whoever runs the tests signs in with a key. ``account=True`` makes a throwaway account (needs root),
which is what passwords and refused permissions need.
"""

from __future__ import annotations

import getpass
import os
import shutil
import signal
import subprocess
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal

from support.accounts import Account, throwaway_account
from support.keyed_server import Reachable
from support.ports import answers, free_port, wait_until
from support.ssh_keys import make_key, public

SSHD = "/usr/sbin/sshd"
PRIVILEGE_SEPARATION_FOLDER = Path("/run/sshd")
"""sshd run by root refuses to start without it; packages leave it to the init system."""

Ways = Literal["key", "password", "keyboard-interactive", "key+password", "key+keyboard-interactive"]
METHODS: dict[Ways, str] = {
    "key": "publickey",
    "password": "password",
    "keyboard-interactive": "keyboard-interactive",
    "key+password": "publickey,password",
    "key+keyboard-interactive": "publickey,keyboard-interactive",
}


@dataclass
class SshServer(Reachable):
    """A running server and everything that is needed to sign in."""

    folder: Path
    port: int
    user: str
    password: str
    key: Path
    host_key: Path
    root: Path
    home: Path
    log: Path
    host: str = "127.0.0.1"
    process: subprocess.Popen[bytes] | None = None
    account: Account | None = None
    paused: list[int] = field(default_factory=list)

    @property
    def known_hosts(self) -> Path:
        """A known_hosts file with this server's line alone."""
        path = self.folder / "known_hosts"
        algorithm, key, *_ = public(self.host_key).split()
        path.write_text(f"[{self.host}]:{self.port} {algorithm} {key}\n", encoding="utf-8")
        return path

    @property
    def client_home(self) -> Path:
        """The account's own home."""
        return self.home

    def sessions(self) -> list[int]:
        """Return the processes that serve connections: all that descend from the listening server."""
        return _descendants(self.process.pid) if self.process else []

    def pause(self) -> None:
        """Make every connection fall silent, as if the machine hung: connections stay, nothing answers."""
        self.paused = [process for process in self.sessions() if _signalled(process, signal.SIGSTOP)]

    def resume(self) -> None:
        """Let paused connections go on."""
        for process in self.paused:
            _signalled(process, signal.SIGCONT)
        self.paused = []

    def cut(self) -> None:
        """Kill every connection; the server goes on listening."""
        for process in self.sessions():
            _signalled(process, signal.SIGKILL)


def _signalled(process: int, signal_number: signal.Signals) -> bool:
    """Send a signal; return whether the process was still there: one that lets somebody in ends when it has."""
    try:
        os.kill(process, signal_number)
    except ProcessLookupError:
        return False
    return True


@contextmanager
def sshd(
    *,
    account: bool = False,
    ways: Sequence[Ways] = ("key",),
    sftp_only: bool = False,
    login_shell: str = "/bin/sh",
    authorized: Sequence[str] = (),
    host_key: Path | None = None,
    host_key_algorithm: str = "ed25519",
    options: Sequence[str] = (),
    port: int = 0,
) -> Iterator[SshServer]:
    """Start sshd and stop it afterwards.

    ``sftp_only`` forces internal-sftp; ``authorized`` adds lines to authorized_keys; ``host_key`` keeps an identity
    over a restart; ``options`` are lines of sshd_config that win over the defaults below.
    """
    with ExitStack() as stack:
        # Not pytest's own folder: nobody but its owner may walk through that one.
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="otadesk-sshd-")))
        folder.chmod(0o755)
        home = folder / "home"
        home.mkdir()
        someone = stack.enter_context(throwaway_account(home, login_shell)) if account else None
        user = someone.name if someone else getpass.getuser()
        root = home / "public"
        root.mkdir()
        key = make_key(folder / "id_user")
        if someone:
            shutil.chown(root, someone.uid)
        server = SshServer(
            folder=folder,
            port=port or free_port(),
            user=user,
            password=someone.password if someone else "",
            key=key,
            host_key=host_key or make_key(folder / "host_key", host_key_algorithm),
            root=root,
            home=home,
            log=folder / "sshd.log",
            account=someone,
        )
        (folder / "authorized_keys").write_text("\n".join([public(key), *authorized, ""]), encoding="utf-8")
        (folder / "sshd_config").write_text(_config(server, ways, options, sftp_only=sftp_only), encoding="utf-8")
        if os.geteuid() == 0:
            PRIVILEGE_SEPARATION_FOLDER.mkdir(mode=0o755, exist_ok=True)
        _start(server)
        try:
            yield server
        finally:
            server.resume()
            left = server.sessions()
            if server.process:
                server.process.terminate()
                server.process.wait(timeout=10)
            for process in left:
                if Path(f"/proc/{process}").exists():
                    os.kill(process, signal.SIGKILL)


def _config(server: SshServer, ways: Sequence[Ways], options: Sequence[str], *, sftp_only: bool) -> str:
    used = {method for way in ways for method in METHODS[way].split(",")}
    root = os.geteuid() == 0
    lines = [
        *options,
        f"Port {server.port}",
        f"ListenAddress {server.host}",
        f"HostKey {server.host_key}",
        f"PidFile {server.folder}/sshd.pid",
        f"AuthorizedKeysFile {server.folder}/authorized_keys",
        "StrictModes no",  # the folder lies below one that everybody may write to
        "PermitRootLogin yes",
        f"AuthenticationMethods {' '.join(METHODS[way] for way in ways)}",
        f"PasswordAuthentication {'yes' if 'password' in used else 'no'}",
        f"KbdInteractiveAuthentication {'yes' if 'keyboard-interactive' in used else 'no'}",
        f"UsePAM {'yes' if root and 'keyboard-interactive' in used else 'no'}",
        *([] if any(line.startswith("Subsystem sftp") for line in options) else ["Subsystem sftp internal-sftp"]),
        # Whoever runs the tests has start-up files of a shell that are none of the tests' business, and may be slow.
        f"SetEnv HOME={server.home}",
        "UseDNS no",
        "LogLevel DEBUG1",
        "MaxStartups 100",
        *(["ForceCommand internal-sftp"] if sftp_only else []),
    ]
    return "\n".join(lines) + "\n"


def _start(server: SshServer) -> None:
    command = [SSHD, "-D", "-f", str(server.folder / "sshd_config"), "-E", str(server.log)]
    server.process = subprocess.Popen(command, stdin=subprocess.DEVNULL)

    def ready() -> bool:
        if server.process is not None and server.process.poll() is not None:
            said = server.log.read_text(encoding="utf-8", errors="replace") if server.log.exists() else ""
            msg = f"sshd ended with {server.process.returncode}: {said}"
            raise AssertionError(msg)
        return answers(server.port)

    wait_until(ready, "sshd")


def _descendants(process: int) -> list[int]:
    found: list[int] = []
    for child in _children(process):
        found += [child, *_descendants(child)]
    return found


def _children(process: int) -> list[int]:
    try:
        text = Path(f"/proc/{process}/task/{process}/children").read_text(encoding="ascii")
    except OSError:  # ended meanwhile
        return []
    return [int(word) for word in text.split()]
