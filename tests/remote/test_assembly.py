"""Several connections carry one file: they join, they may break, and none of them is needed."""

from __future__ import annotations

import itertools
import os
import threading
from collections.abc import Callable
from contextlib import suppress
from functools import partial
from pathlib import Path
from types import SimpleNamespace
from typing import Any, cast

import pytest
from support.memory_sftp import MemoryServer
from support.ports import wait_until
from support.sshd import SshServer, sshd

from otadesk.errors import ConnectionLost
from otadesk.progress import CancelToken, Flow
from otadesk.remote import assembly, ssh
from otadesk.remote.assembly import Assembly, Lanes
from otadesk.remote.feed import Arrived, Feed, Piece
from otadesk.remote.lane import Course
from otadesk.remote.session import Session, open_session
from otadesk.remote.sftp import SftpDestination
from otadesk.remote.sftp_conversation import Conversation
from otadesk.remote.sftp_protocol import StatusError
from otadesk.remote.side_by_side import in_thread
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


def join(server: SshServer, joined: list[Session]) -> Session:
    """Sign in, and let the test know."""
    joined.append(sign_in(server))
    return joined[-1]


@pytest.fixture
def long_line(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let every line count as a long one, and a measurement take no time."""
    monkeypatch.setattr(assembly, "LONG_LINE_SECONDS", 0.0)
    monkeypatch.setattr(assembly, "MEASURE_SECONDS", 0.01)


@pytest.mark.usefixtures("long_line")
def test_further_connections_join_and_the_file_is_whole(source: Path) -> None:
    with sshd() as server:
        joined: list[Session] = []
        another = partial(join, server, joined)

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
        another = partial(join, server, joined)

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
def test_a_further_connection_that_may_not_write_is_done_without(source: Path) -> None:
    with sshd() as server, sshd(options=("Subsystem sftp internal-sftp -R",)) as read_only:
        joined: list[Session] = []
        another = partial(join, read_only, joined)

        place = destination(server, another)
        feed = Feed(pieces(), flow=Flow(8_000_000))
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


def test_a_break_after_the_last_byte_leaves_nothing_to_be_sent_again(source: Path) -> None:
    with sshd() as server:
        session = sign_in(server)

        def hear(arrived: Arrived) -> None:
            if arrived.done == SIZE:
                session.abort()

        feed = Feed(pieces(), listener=hear)
        first = SftpDestination(session, str(server.root))
        with suppress(ConnectionLost):
            first.assemble("file", source, feed)
        first.close()
        second = destination(server, None)
        second.assemble("file", source, feed)
        assert (server.root / "file").read_bytes() == source.read_bytes()
        assert feed.arrived == Arrived(SIZE, 0, SIZE)
        second.close()


def test_a_pause_is_no_stall_but_a_server_that_takes_nothing_is(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    clock = itertools.count(step=2 * assembly.STALL_SECONDS)
    looks: list[float] = []

    def look() -> float:
        looks.append(next(clock))
        return looks[-1]

    monkeypatch.setattr(assembly, "time", SimpleNamespace(monotonic=look))
    server, flow = MemoryServer(), Flow()
    lanes = Lanes(cast("Session", server), 5.0)
    feed = Feed([Piece(0, 10)], flow=flow)
    piece = feed.take()
    assert piece is not None
    flow.pause()
    waiting = Assembly(lanes, None, Course("/file", "", str), tmp_path, feed)
    outcome = in_thread(waiting._wait_for_others, "test")
    wait_until(lambda: len(looks) > 3, "the other lanes to be looked at")
    assert not server.aborted
    flow.resume()
    wait_until(lambda: server.aborted, "the connection to be given up")
    feed.done(piece)
    assert feed.take() is None
    outcome.result(30)


def test_what_the_server_says_last_on_the_second_channel_is_heard(tmp_path: Path) -> None:
    source = tmp_path / "small"
    source.write_bytes(os.urandom(5000))
    with pytest.raises(StatusError):
        over_two(MemoryServer(), MemoryServer(refuses_close=True), source)
    over_two(MemoryServer(), MemoryServer(), source)


def over_two(first: MemoryServer, second: MemoryServer, source: Path) -> None:
    """Put a file together over two channels of one connection."""
    session = cast("Session", first)
    conversations = [Conversation(cast("Session", server)) for server in (first, second)]
    lanes = Lanes(session, 5.0)
    lanes.main = conversations[0]
    lanes._free = [in_thread(lambda one=one: one, "channel") for one in conversations]  # type: ignore[misc]
    lanes._count = 2
    feed = Feed([Piece(at, 1000) for at in range(0, 5000, 1000)])
    try:
        Assembly(lanes, None, Course("/file", "", str), source, feed).run()
    finally:
        for conversation in conversations:
            conversation.close()


def test_no_thread_outlives_what_it_works_for(source: Path) -> None:
    with sshd() as server:
        place = destination(server, None)
        place.assemble("file", source, Feed(pieces()))
        place.close()
    wait_until(
        lambda: not [one.name for one in threading.enumerate() if one.name.startswith("upload")], "threads to end"
    )


def test_on_a_short_line_nobody_signs_in_twice(source: Path) -> None:
    def another() -> Session:
        pytest.fail("signed in again")

    with sshd() as server:
        place = destination(server, another)
        place.assemble("file", source, Feed(pieces()))
        assert (server.root / "file").read_bytes() == source.read_bytes()
        place.close()


def test_nobody_is_asked_to_touch_a_key_twice(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ssh, "SOONER_THAN_ANYBODY", -10.0)
    with sshd() as server:
        place = open_sftp(server.target(), str(server.root), Secrets(), CancelToken(), **server.clean)
        assert place._another is None
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
