"""A world to publish in: a plain folder, and a folder behind a real sshd."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from support.sshd import SshServer, sshd
from support.world import World

from otadesk.progress import CancelToken
from otadesk.remote.destination import Destination
from otadesk.remote.folder import FolderDestination
from otadesk.remote.ssh import open_sftp


class KeptOpen:
    """One signed-in session for many publishes: it is closed when the test is over, not by each of them."""

    def __init__(self, inner: Destination) -> None:
        self._inner = inner

    def __getattr__(self, name: str) -> Any:
        return getattr(self._inner, name)

    def close(self) -> None:
        """Stay open."""


def connect(server: SshServer, root: Path, token: CancelToken) -> Destination:
    """Sign in anew."""
    return open_sftp(server.target(), str(root), server.secrets, token, **server.clean)


@pytest.fixture(scope="session")
def server() -> Iterator[SshServer]:
    with sshd() as running:
        yield running


@pytest.fixture(params=["folder", "sftp"])
def world(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[World]:
    folder = tmp_path / "here"
    folder.mkdir()
    if request.param == "folder":
        root = tmp_path / "www"
        root.mkdir()
        yield World(root, folder, lambda token: FolderDestination(root, token))
        return
    running: SshServer = request.getfixturevalue("server")
    root = running.root / tmp_path.name
    root.mkdir()
    session = connect(running, root, CancelToken())
    with closing(session):
        opened: Callable[[CancelToken], Any] = lambda _token: KeptOpen(session)  # noqa: E731 - one line says it
        yield World(root, folder, opened, fresh=lambda token: connect(running, root, token))
