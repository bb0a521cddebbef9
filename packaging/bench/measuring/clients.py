"""The clients that are compared, and how each is told to upload files."""

from __future__ import annotations

import os
import shlex
import shutil
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from measuring.server import Login

GCM = "aes128-gcm@openssh.com"
SFTP = "sftp"
"""The client that all are measured against: OpenSSH's own, as it comes."""
SIGNED_IN = "otadesk, signed in already"


@dataclass(frozen=True, slots=True)
class Errand:
    """What is to be uploaded into which folder of the server, which is there and empty."""

    files: tuple[Path, ...]
    folder: Path

    @property
    def total_bytes(self) -> int:
        """The size of all files."""
        return sum(file.stat().st_size for file in self.files)


@dataclass(frozen=True, slots=True)
class Client:
    """A client by the name it has in the table, and the job that ``child`` is given."""

    name: str
    job: Callable[[Login, Errand], dict[str, Any]]
    program: str = ""
    """The program it is; empty where it runs in Python."""

    @property
    def is_here(self) -> bool:
        """Whether it is installed."""
        return not self.program or found(self.program) is not None


def found(program: str) -> str | None:
    """Return where a program is: in this Python's environment, as PyPI's are, or on the path."""
    path = os.pathsep.join([str(Path(sys.executable).parent), os.environ.get("PATH", os.defpath)])
    return shutil.which(program, path=path)


def ssh_options(login: Login, cipher: str) -> list[str]:
    """Return the options that sftp, scp and ssh share: this key and this host key, nothing of the machine's own."""
    settings = {
        "IdentityFile": login.key,
        "IdentitiesOnly": "yes",
        "IdentityAgent": "none",
        "UserKnownHostsFile": login.known_hosts,
        "GlobalKnownHostsFile": os.devnull,
        "StrictHostKeyChecking": "yes",
        "BatchMode": "yes",
        "Port": login.port,
        **({"Ciphers": cipher} if cipher else {}),
    }
    return ["-F", "none", *(word for key, value in settings.items() for word in ("-o", f"{key}={value}"))]


def command(words: Sequence[str], *, lines: Sequence[str] = (), login: Login) -> dict[str, Any]:
    """Return the job of a command, with what it reads from its input."""
    # A home of its own, so that no settings and no cache of the user's play a part.
    environment = {"PATH": os.environ.get("PATH", os.defpath), "HOME": str(login.home), "LANG": "C.UTF-8"}
    program = found(words[0]) or words[0]
    return {
        "kind": "command",
        "command": [program, *words[1:]],
        "input": "".join(f"{line}\n" for line in lines),
        "environment": environment,
    }


def sftp(cipher: str = "") -> Callable[[Login, Errand], dict[str, Any]]:
    """Return how OpenSSH's sftp is told, in its batch mode."""

    def job(login: Login, errand: Errand) -> dict[str, Any]:
        words = ("sftp", "-q", *ssh_options(login, cipher), "-b", "-", f"{login.user}@{login.host}")
        return command(words, lines=[f"put {file} {errand.folder}/" for file in errand.files], login=login)

    return job


def scp(login: Login, errand: Errand) -> dict[str, Any]:
    """Tell OpenSSH's scp."""
    target = f"{login.user}@{login.host}:{errand.folder}/"
    return command(("scp", "-q", *ssh_options(login, GCM), *map(str, errand.files), target), login=login)


def lftp(login: Login, errand: Errand) -> dict[str, Any]:
    """Tell lftp, with larger requests than it comes with."""
    program = shlex.join(["ssh", "-a", "-x", *ssh_options(login, GCM)])
    script = (
        "set cmd:fail-exit yes",
        f'set sftp:connect-program "{program}"',
        "set sftp:max-packets-in-flight 64",
        "set sftp:size-write 65536",
        f"open -u {login.user},none sftp://{login.host}:{login.port}",
        *(f"put {file} -o {errand.folder}/{file.name}" for file in errand.files),
    )
    return command(("lftp", "-c", "; ".join(script)), login=login)


def rclone(*tuning: str) -> Callable[[Login, Errand], dict[str, Any]]:
    """Return how rclone is told."""

    def job(login: Login, errand: Errand) -> dict[str, Any]:
        login_words = {
            "host": login.host,
            "port": login.port,
            "user": login.user,
            "key-file": login.key,
            "known-hosts-file": login.known_hosts,
        }
        given = [f"--sftp-{key}={value}" for key, value in login_words.items()]
        words = ("rclone", f"--config={os.devnull}", "copy", str(errand.files[0]), f":sftp:{errand.folder}")
        return command((*words, *given, *tuning), login=login)

    return job


def in_python(kind: str, *, channels: int = 0) -> Callable[[Login, Errand], dict[str, Any]]:
    """Return how a client that ``child`` runs itself is told; ``channels`` other than 0 replaces otadesk's choice."""

    def job(login: Login, errand: Errand) -> dict[str, Any]:
        return {
            "kind": kind,
            "host": login.host,
            "port": login.port,
            "user": login.user,
            "key": str(login.key),
            "known_hosts": str(login.known_hosts),
            "fingerprint": login.fingerprint,
            "home": str(login.home),
            "files": [str(file) for file in errand.files],
            "folder": str(errand.folder),
            "large": len(errand.files) == 1,
            "channels": channels,
        }

    return job


OURS = Client("otadesk", in_python("otadesk"))
PUT = Client("paramiko put", in_python("paramiko"))
STOCK = Client(SFTP, sftp(), "sftp")
SCP = Client("scp, AES-128-GCM", scp, "scp")
ON_LOOPBACK = (
    STOCK,
    Client("sftp, AES-128-GCM", sftp(GCM), "sftp"),
    SCP,
    Client("rclone", rclone(), "rclone"),
    Client("rclone, tuned", rclone("--sftp-chunk-size=255k", "--sftp-disable-hashcheck"), "rclone"),
    Client("lftp, tuned, AES-128-GCM", lftp, "lftp"),
    PUT,
    Client("otadesk, one channel", in_python("otadesk", channels=1)),
    OURS,
)
ON_A_LINE = (STOCK, SCP, PUT, OURS)
SMALL_FILES = (STOCK, PUT, OURS)
