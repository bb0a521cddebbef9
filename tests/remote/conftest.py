"""The places that the conformance suite runs over: a folder, OpenSSH and ProFTPD, each with a hostile umask."""

from __future__ import annotations

import os
import secrets
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from support.keyed_server import KeyedServer
from support.places import Place
from support.proftpd import proftpd
from support.sshd import SshServer, sshd

from otadesk.progress import CancelToken
from otadesk.remote.destination import Destination
from otadesk.remote.folder import FolderDestination
from otadesk.remote.ssh import Secrets, open_sftp

HOSTILE_UMASK = 0o077


@pytest.fixture(scope="session")
def openssh() -> Iterator[SshServer]:
    with sshd(options=(f"Subsystem sftp internal-sftp -u {HOSTILE_UMASK:04o}",)) as server:
        yield server


@pytest.fixture(scope="session")
def proftpd_server() -> Iterator[KeyedServer]:
    with proftpd(umask=f"{HOSTILE_UMASK:03o}") as server:
        yield server


@pytest.fixture(params=["folder", "openssh", "proftpd"])
def place(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Place]:
    kind = request.param
    with ExitStack() as stack:
        if kind == "folder":
            stack.callback(os.umask, os.umask(HOSTILE_UMASK))
            made = Place(kind, tmp_path / "public", FolderDestination)
        else:
            server: SshServer | KeyedServer
            server = request.getfixturevalue("openssh" if kind == "openssh" else "proftpd_server")

            def connect(folder: Path, token: CancelToken) -> Destination:
                return open_sftp(server.target(), str(folder), Secrets(), token, **server.clean)

            made = Place(kind, server.root / secrets.token_hex(6), connect)
        made.folder.mkdir(mode=0o755)
        yield made
        for destination in made.opened:
            destination.close()


@pytest.fixture
def destination(place: Place) -> Destination:
    return place.open(token=place.token)
