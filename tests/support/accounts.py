"""Throwaway system accounts, for servers that must refuse something to somebody who isn't root."""

from __future__ import annotations

import os
import secrets
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Account:
    name: str
    password: str
    uid: int
    home: Path


@contextmanager
def throwaway_account(home: Path, shell: str = "/bin/sh") -> Iterator[Account]:
    """Create an account with a password, owner of ``home``, and remove it afterwards. Needs root."""
    name = f"otadesk-{secrets.token_hex(6)}"
    password = secrets.token_urlsafe(12)
    _with_lock("useradd", "--no-create-home", "--home-dir", str(home), "--shell", shell, name)
    try:
        _with_lock("chpasswd", text=f"{name}:{password}\n")
        uid = int(subprocess.run(["id", "-u", name], check=True, capture_output=True, text=True).stdout)
        gid = int(subprocess.run(["id", "-g", name], check=True, capture_output=True, text=True).stdout)
        os.chown(home, uid, gid)
        yield Account(name, password, uid, home)
    finally:
        _with_lock("userdel", "--force", name)


def _with_lock(*command: str, text: str = "", seconds: float = 30.0) -> None:
    """Run a command of the shadow suite again while other tests hold its lock."""
    deadline = time.monotonic() + seconds
    while True:
        done = subprocess.run(command, input=text, capture_output=True, text=True, check=False)
        if done.returncode == 0:
            return
        if "lock" not in done.stderr or time.monotonic() > deadline:
            msg = f"{command[0]} failed with {done.returncode}: {done.stderr.strip()}"
            raise RuntimeError(msg)
        time.sleep(0.05)
