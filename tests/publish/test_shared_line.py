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
from otadesk.progress import CancelToken, Event, Flow, StepStarted
from otadesk.publish import shared_line
from otadesk.publish.publisher import Receipt
from otadesk.publish.shared_line import SharedLine
from otadesk.remote.destination import Destination, Entry
from otadesk.remote.session import open_session
from otadesk.remote.sftp import SftpDestination
from otadesk.remote.side_by_side import in_thread
from otadesk.remote.ssh import open_sftp
from otadesk.remote.target import ignore_stage

APP = "com.example.sample"


class Doors(World):
    """A world that counts how often somebody signs in."""

    opened = 0


@pytest.fixture(scope="module")
def server() -> Iterator[SshServer]:
    with sshd() as running:
        yield running


def doors(folder: Path, server: SshServer, open_at: Callable[[Path, CancelToken], Destination]) -> Doors:
    root = server.root / folder.name
    root.mkdir()

    def opened(token: CancelToken) -> Destination:
        made.opened += 1
        return open_at(root, token)

    made = Doors(root, folder, opened)
    return made


@pytest.fixture
def world(tmp_path: Path, server: SshServer) -> Doors:
    def open_at(root: Path, token: CancelToken) -> Destination:
        return open_sftp(server.target(), str(root), server.secrets, token, **server.clean)

    return doors(tmp_path, server, open_at)


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


# -- where signing in asks somebody


@pytest.fixture
def asking(tmp_path: Path, server: SshServer) -> Doors:
    """Return a world in which nobody signs in once more without being asked."""

    def open_at(root: Path, token: CancelToken) -> Destination:
        session = open_session(server.target(), server.secrets, token, **server.clean, on_stage=ignore_stage)
        return SftpDestination(session, str(root))

    return doors(tmp_path, server, open_at)


class Paused:
    """A publish that holds its upload back until it is told to go on."""

    def __init__(self, world: Doors, shared: SharedLine, **changes: Any) -> None:
        self.flow, self.token, begun = Flow(), CancelToken(), threading.Event()

        def hear(event: Event) -> None:
            if event == StepStarted("upload"):
                self.flow.pause()
                begun.set()

        package = world.build("1", padding_bytes=3_000_000)
        options = {"lend": shared.lend, "listener": hear, "flow": self.flow, "token": self.token, **changes}
        self._published = in_thread(lambda: world.publish(package, **options), "a paused publish")
        assert begun.wait(30)

    def go_on(self) -> Receipt:
        """Let it come to its end."""
        self.flow.resume()
        return self._published.result(60)


def test_a_build_that_overtakes_a_paused_one_uses_its_connection_and_both_arrive(
    asking: Doors, server: SshServer
) -> None:
    wait_until(lambda: not server.sessions(), "the server to see earlier tests leave")
    with closing(SharedLine()) as shared:
        paused = Paused(asking, shared)
        for build in ("2", "3"):
            receipt = asking.publish(asking.build(build), lend=shared.lend)
            assert receipt.verified.method == "exec-sha256"
            assert asking.tester.sees(APP) == receipt.release.id
        assert asking.opened == 1
        first = paused.go_on()
        assert first.verified.method == "exec-sha256"
        asking.publish(asking.build("4"), lend=shared.lend)
        assert asking.opened == 1
    assert asking.tester.leftovers() == []
    wait_until(lambda: not server.sessions(), "the server to see us leave")


def test_a_paused_build_goes_on_while_the_one_that_overtook_it_is_under_way(asking: Doors) -> None:
    done: list[Receipt] = []

    def hear(event: Event) -> None:
        if event == StepStarted("confirm"):
            done.append(paused.go_on())

    with closing(SharedLine()) as shared:
        paused = Paused(asking, shared)
        receipt = asking.publish(asking.build("2"), lend=shared.lend, listener=hear)
    assert done[0].verified.ok
    assert receipt.verified.ok
    assert asking.opened == 1
    assert asking.tester.leftovers() == []


@pytest.mark.parametrize("overtaking", [True, False])
def test_a_cancel_takes_its_channels_alone_and_the_other_build_arrives(asking: Doors, overtaking: bool) -> None:
    token = CancelToken()

    def cancel(event: Event) -> None:
        if event == StepStarted("confirm"):
            (token if overtaking else paused.token).cancel()

    with closing(SharedLine()) as shared:
        paused = Paused(asking, shared)
        if overtaking:
            with pytest.raises(Cancelled):
                asking.publish(asking.build("2"), lend=shared.lend, token=token, listener=cancel)
            left = paused.go_on()
        else:
            left = asking.publish(asking.build("2"), lend=shared.lend, listener=cancel)
            with pytest.raises(Cancelled):
                paused.go_on()
        assert left.verified.ok
        assert asking.tester.sees(APP) == left.release.id
        assert asking.opened == 1
        asking.publish(asking.build("3"), lend=shared.lend)
        assert asking.opened == 1


def test_a_connection_that_broke_during_the_pause_is_signed_in_to_anew_by_whoever_needs_it(
    asking: Doors, server: SshServer
) -> None:
    computer = replace(asking.computer(), pauses=(0.0, 0.0))
    with closing(SharedLine()) as shared:
        paused = Paused(asking, shared, surroundings=computer)
        server.cut()
        receipt = asking.publish(asking.build("2"), lend=shared.lend)
        assert asking.tester.sees(APP) == receipt.release.id
        assert paused.go_on().verified.ok
    assert asking.opened in {2, 3}, "one may have done so for both"
    assert asking.tester.leftovers() == []


def test_a_paused_connection_that_is_silent_is_not_waited_for(
    asking: Doors, server: SshServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(shared_line, "PATIENCE_SECONDS", 0.2)
    with closing(SharedLine()) as shared:
        paused = Paused(asking, shared)
        server.pause()
        receipt = asking.publish(asking.build("2"), lend=shared.lend)
        assert asking.tester.sees(APP) == receipt.release.id
        assert asking.opened == 2
        server.resume()
        assert paused.go_on().verified.ok
    wait_until(lambda: not server.sessions(), "the server to see everybody leave")
