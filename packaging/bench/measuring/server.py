"""The server that everybody uploads to: the tests' own sshd, stock OpenSSH, with a key to sign in."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from typing import Any

LOOPBACK = "127.0.0.1"


@dataclass(frozen=True, slots=True)
class Login:
    """How a client signs in, and the folder on the server that is its own to write to."""

    host: str
    port: int
    user: str
    key: Path
    known_hosts: Path
    fingerprint: str
    home: Path
    root: Path


def support(name: str) -> Any:
    """Return a module of the tests' support, which lies where neither Python nor mypy looks by itself."""
    tests = str(Path(__file__).resolve().parents[3] / "tests")
    if tests not in sys.path:
        sys.path.insert(0, tests)
    return import_module(f"support.{name}")


@contextmanager
def server(address: str = LOOPBACK) -> Iterator[Login]:
    """Start sshd, which listens at ``address`` too."""
    options = [f"ListenAddress {address}"] if address != LOOPBACK else []
    # The tests have it say much; that would cost the server time that it doesn't take elsewhere.
    options += ["LogLevel INFO"]
    with support("sshd").sshd(options=options) as started:
        started.host = address
        yield Login(
            address,
            started.port,
            started.user,
            started.key,
            started.known_hosts,
            started.fingerprint,
            started.home,
            started.root,
        )
