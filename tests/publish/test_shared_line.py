"""Several publishes over one connection, whatever becomes of it between them."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from support.ports import wait_until
from support.sshd import SshServer, sshd
from support.world import World

from otadesk.errors import Cancelled, ConnectionLost, PublishError
from otadesk.phrases import Phrase
from otadesk.progress import CancelToken, Event, StepStarted
from otadesk.publish import shared_line
from otadesk.publish.shared_line import SharedLine
from otadesk.remote.destination import Destination, Entry
from otadesk.remote.ssh import open_sftp

APP = "com.example.sample"


class Doors(World):
    """A world that counts how often somebody signs in."""

    opened = 0


@pytest.fixture(scope="module")
def server() -> Iterator[SshServer]:
    with sshd() as running:
        yield running


@pytest.fixture
def world(tmp_path: Path, server: SshServer) -> Doors:
    root = server.root / tmp_path.name
    root.mkdir()

    def opened(token: CancelToken) -> Destination:
        world.opened += 1
        return open_sftp(server.target(), str(root), server.secrets, token, **server.clean)

    world = Doors(root, tmp_path, opened)
    return world


def test_builds_in_a_row_are_published_over_one_connection(world: Doors, server: SshServer) -> None:
    with closing(SharedLine()) as shared:
        for build in ("1", "2", "3"):
            receipt = world.publish(world.build(build), lend=shared.lend)
            assert receipt.verified.method == "exec-sha256"
            assert world.tester.sees(APP) == receipt.release.id
        assert world.opened == 1
    assert world.tester.leftovers() == []


def test_a_connection_that_broke_between_two_builds_is_opened_again(world: Doors, server: SshServer) -> None:
    with closing(SharedLine()) as shared:
        world.publish(world.build("1"), lend=shared.lend)
        server.cut()
        receipt = world.publish(world.build("2"), lend=shared.lend)
    assert world.tester.sees(APP) == receipt.release.id
    assert world.opened == 2


def test_a_connection_that_fell_silent_between_two_builds_is_given_up_soon(
    world: Doors, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(shared_line, "PATIENCE_SECONDS", 0.2)
    silent = threading.Event()

    class Kept:
        """The connection that was there first; from a certain moment on it answers no more."""

        def __init__(self, inner: Destination) -> None:
            self._inner = inner

        def stat(self, path: str) -> Entry:
            if silent.is_set():
                closed.wait(30)
                raise ConnectionLost(Phrase("Error", "It was closed."))
            return self._inner.stat(path)

        def close(self) -> None:
            closed.set()
            self._inner.close()

        def __getattr__(self, name: str) -> Any:
            return getattr(self._inner, name)

    closed = threading.Event()
    direct = world.place.open
    first: Callable[[CancelToken], Any] = lambda token: Kept(direct(token))  # noqa: E731 - one line says it
    with closing(SharedLine()) as shared:
        world.publish(world.build("1"), lend=shared.lend, place=replace(world.place, open=first))
        silent.set()
        receipt = world.publish(world.build("2"), lend=shared.lend)
    assert closed.is_set()
    assert world.tester.sees(APP) == receipt.release.id
    assert world.opened == 2


def test_a_connection_that_breaks_during_a_build_is_mended_and_kept(world: Doors, server: SshServer) -> None:
    def hear(event: Event) -> None:
        if event == StepStarted("confirm"):
            server.cut()

    computer = replace(world.computer(), pauses=(0.0, 0.0))
    with closing(SharedLine()) as shared:
        world.publish(world.build("1"), computer, lend=shared.lend, listener=hear)
        receipt = world.publish(world.build("2"), computer, lend=shared.lend)
    assert world.tester.sees(APP) == receipt.release.id
    assert world.opened == 2


def test_a_build_that_is_cancelled_ends_at_once_and_the_next_signs_in_again(world: Doors) -> None:
    token = CancelToken()

    def hear(event: Event) -> None:
        if event == StepStarted("upload"):
            token.cancel()

    with closing(SharedLine()) as shared:
        first = world.publish(world.build("1"), lend=shared.lend).release.id
        with pytest.raises(Cancelled):
            world.publish(world.build("2"), lend=shared.lend, token=token, listener=hear)
        assert world.tester.sees(APP) == first
        receipt = world.publish(world.build("3"), lend=shared.lend)
    assert world.tester.sees(APP) == receipt.release.id
    assert world.opened == 2
    assert world.tester.leftovers() == []


def test_a_cancel_after_its_build_is_done_disturbs_nobody(world: Doors) -> None:
    token = CancelToken()
    with closing(SharedLine()) as shared:
        world.publish(world.build("1"), lend=shared.lend, token=token)
        token.cancel()
        world.publish(world.build("2"), lend=shared.lend)
    assert world.opened == 1


def test_a_build_that_comes_while_the_line_is_lent_has_its_own_and_one_of_the_two_is_kept(
    world: Doors, server: SshServer
) -> None:
    wait_until(lambda: not server.sessions(), "the server to see earlier tests leave")
    between: list[str] = []

    def hear(event: Event) -> None:
        if event == StepStarted("confirm"):
            between.append(world.publish(world.build("2"), lend=shared.lend).release.id)

    with closing(SharedLine()) as shared:
        world.publish(world.build("1"), lend=shared.lend, listener=hear)
        assert world.tester.sees(APP) == between[0], "it is the one that was published later"
        assert world.opened == 2
        world.publish(world.build("3"), lend=shared.lend)
        assert world.opened == 2
    wait_until(lambda: not server.sessions(), "the server to see us leave")
    assert world.tester.leftovers() == []


def test_cancelling_one_of_two_builds_leaves_the_line_of_the_other_alone(world: Doors) -> None:
    token, between = CancelToken(), list[str]()

    def cancel(event: Event) -> None:
        if event == StepStarted("upload"):
            token.cancel()

    def hear(event: Event) -> None:
        if event == StepStarted("confirm"):
            with pytest.raises(Cancelled):
                world.publish(world.build("2"), lend=shared.lend, token=token, listener=cancel)
            between.append("cancelled")

    with closing(SharedLine()) as shared:
        receipt = world.publish(world.build("1"), lend=shared.lend, listener=hear)
        world.publish(world.build("3"), lend=shared.lend)
    assert between == ["cancelled"]
    assert receipt.verified.ok
    assert world.opened == 2


def test_a_build_that_is_refused_leaves_the_connection_to_the_next(world: Doors) -> None:
    (world.root / APP / "index.html").mkdir(parents=True)
    with closing(SharedLine()) as shared:
        with pytest.raises(PublishError, match="not a file"):
            world.publish(world.build("1"), lend=shared.lend)
        (world.root / APP / "index.html").rmdir()
        world.publish(world.build("2"), lend=shared.lend)
    assert world.opened == 1


def test_nothing_stays_open_afterwards(world: Doors, server: SshServer) -> None:
    wait_until(lambda: not server.sessions(), "the server to see earlier tests leave")
    with closing(SharedLine()) as shared:
        world.publish(world.build("1"), lend=shared.lend)
        assert server.sessions()
    wait_until(lambda: not server.sessions(), "the server to see us leave")
