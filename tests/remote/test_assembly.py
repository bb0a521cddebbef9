"""Several connections carry one file: they join, they may break, and none of them is needed."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from support.sshd import SshServer, sshd

from otadesk.progress import CancelToken, Flow
from otadesk.remote import assembly
from otadesk.remote.feed import Feed, Piece
from otadesk.remote.session import Session, open_session
from otadesk.remote.sftp import SftpDestination
from otadesk.remote.ssh import Secrets, open_sftp
from otadesk.remote.target import ignore_stage

SIZE = 6_000_000


@pytest.fixture
def source(tmp_path: Path) -> Path:
    made = tmp_path / "source"
    made.write_bytes(os.urandom(SIZE))
    return made


def pieces() -> list[Piece]:
    return [Piece(at, min(300_000, SIZE - at)) for at in range(0, SIZE, 300_000)]


def destination(server: SshServer, another: Callable[[], Session] | None) -> SftpDestination:
    return SftpDestination(sign_in(server), str(server.root), another=another)


def sign_in(server: SshServer) -> Session:
    return open_session(server.target(), Secrets(), CancelToken(), **server.clean, on_stage=ignore_stage)


@pytest.fixture
def long_line(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let every line count as a long one, and a measurement take no time."""
    monkeypatch.setattr(assembly, "LONG_LINE_SECONDS", 0.0)
    monkeypatch.setattr(assembly, "MEASURE_SECONDS", 0.01)


@pytest.mark.usefixtures("long_line")
def test_further_connections_join_and_the_file_is_whole(source: Path) -> None:
    with sshd() as server:
        joined: list[Session] = []

        def another() -> Session:
            joined.append(sign_in(server))
            return joined[-1]

        place = destination(server, another)
        feed = Feed(pieces(), flow=Flow(4_000_000))
        place.assemble("file", source, feed)
        assert (server.root / "file").read_bytes() == source.read_bytes()
        assert 0 < len(joined) <= assembly.MOST_CONNECTIONS
        place.close()


@pytest.mark.usefixtures("long_line")
def test_connections_that_break_give_their_pieces_back(source: Path) -> None:
    with sshd() as server:
        joined: list[Session] = []

        def another() -> Session:
            joined.append(sign_in(server))
            return joined[-1]

        def hear(_arrived: Any) -> None:
            for session in joined:
                session.abort()

        place = destination(server, another)
        feed = Feed(pieces(), flow=Flow(4_000_000), listener=hear)
        place.assemble("file", source, feed)
        assert joined
        assert (server.root / "file").read_bytes() == source.read_bytes()
        assert feed.arrived.done == SIZE
        place.close()


@pytest.mark.usefixtures("long_line")
def test_a_server_that_lets_nobody_else_in_is_enough(source: Path) -> None:
    with sshd() as server:
        tried = threading.Event()

        def another() -> Session:
            tried.set()
            raise OSError("no more connections")

        place = destination(server, another)
        place.assemble("file", source, Feed(pieces(), flow=Flow(8_000_000)))
        assert tried.is_set()
        assert (server.root / "file").read_bytes() == source.read_bytes()
        place.close()


def test_on_a_short_line_nobody_signs_in_twice(source: Path) -> None:
    def another() -> Session:
        pytest.fail("signed in again")

    with sshd() as server:
        place = destination(server, another)
        place.assemble("file", source, Feed(pieces()))
        assert (server.root / "file").read_bytes() == source.read_bytes()
        place.close()


def test_nobody_is_asked_for_a_second_factor_twice() -> None:
    with sshd() as server:
        place = open_sftp(server.target(), str(server.root), Secrets(), CancelToken(), **server.clean)
        assert place._another is not None
        place.close()
    with sshd(account=True, ways=("keyboard-interactive",)) as server:
        place = open_sftp(server.target(), str(server.root), server.secrets, CancelToken(), **server.clean)
        assert place._another is None
        place.close()
