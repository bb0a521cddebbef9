"""The same publish on servers that are not OpenSSH's: what they lack is done without, and nothing is less sure."""

from __future__ import annotations

import itertools
import os
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from support.keyed_server import KeyedServer
from support.other_servers import dropbear, rclone_server
from support.ports import wait_until
from support.world import World

from otadesk.errors import AuthenticationFailed, Cancelled
from otadesk.progress import BytesSent, CancelToken, Event, Flow
from otadesk.remote.secret import Secret
from otadesk.remote.side_by_side import in_thread
from otadesk.remote.ssh import Secrets, open_sftp

APP = "com.example.sample"


@pytest.fixture(scope="module")
def dropbear_server() -> Iterator[KeyedServer]:
    with dropbear() as running:
        yield running


@pytest.fixture(scope="module")
def go_server() -> Iterator[KeyedServer]:
    with rclone_server() as running:
        yield running


Made = Callable[[KeyedServer, str], World]


@pytest.fixture
def make(tmp_path: Path) -> Made:
    """Return what makes a world behind a server, signed in to by a key or by a password."""

    def made(server: KeyedServer, sign_in: str) -> World:
        root = server.root / tmp_path.name
        root.mkdir()
        os.chown(root, server.root.stat().st_uid, -1)
        target = server.target(sign_in=sign_in)
        return World(root, tmp_path, lambda token: open_sftp(target, str(root), server.secrets, token, **server.clean))

    return made


@pytest.mark.parametrize("sign_in", ["key", "password"])
def test_dropbear_gets_everything_that_openssh_gets(make: Made, dropbear_server: KeyedServer, sign_in: str) -> None:
    world = make(dropbear_server, sign_in)
    for build, reused in (("1", 0), ("2", 3_000_000)):
        package = world.build(build, padding_bytes=3_000_000)
        receipt = world.publish(package)
        assert world.tester.file(receipt.links.ipa_url).read_bytes() == package.path.read_bytes()
        assert receipt.verified.method == "exec-sha256"
        assert receipt.transfer.bytes_reused >= reused
        assert receipt.notices == ()
    assert world.tester.leftovers() == []


@pytest.mark.parametrize("sign_in", ["key", "password"])
def test_a_server_that_takes_files_in_order_only_gets_them_so(make: Made, go_server: KeyedServer, sign_in: str) -> None:
    world = make(go_server, sign_in)
    for build in ("1", "2"):
        package = world.build(build, padding_bytes=3_000_000)
        receipt = world.publish(package)
        assert world.tester.file(receipt.links.ipa_url).read_bytes() == package.path.read_bytes()
        assert world.tester.sees(APP) == receipt.release.id
        assert receipt.verified.method == "sftp-read-back"
        assert (receipt.transfer.bytes_sent, receipt.transfer.bytes_reused) == (receipt.transfer.bytes_total, 0)
    assert world.tester.leftovers() == []


def is_cleared_up(world: World) -> None:
    """See that a later publish leaves nothing: for a moment the server keeps writing what it was sent before a cut.

    Where it opens the last file only after all was removed, it makes that anew without a byte, and the folder around
    it, which is known to be dead when it is an hour old.
    """
    builds = itertools.count(10)

    def is_so() -> bool:
        world.publish(world.build(str(next(builds))))
        return all(is_opened_late(world.tester.root / left) for left in world.tester.leftovers())

    def is_opened_late(left: Path) -> bool:
        inside = list(left.iterdir()) if left.is_dir() else [left]
        return [(one.name, one.stat().st_size) for one in inside] == [("journal", 0)]

    wait_until(is_so, "everything to be cleared up")


def test_an_upload_in_order_can_be_stopped(make: Made, go_server: KeyedServer) -> None:
    world = make(go_server, "key")
    first = world.publish(world.build("1"))
    token = CancelToken()
    package = world.build("2", padding_bytes=3_000_000)

    def hear(event: Event) -> None:
        if isinstance(event, BytesSent) and 1_000_000 < event.done < event.total:
            token.cancel()

    with pytest.raises(Cancelled):
        world.publish(package, token=token, listener=hear, flow=Flow(8_000_000))
    assert world.tester.sees(APP) == first.release.id
    again = world.publish(package)
    assert world.tester.sees(APP) == again.release.id
    is_cleared_up(world)


def test_an_upload_in_order_can_be_paused_and_stopped_meanwhile(make: Made, go_server: KeyedServer) -> None:
    world = make(go_server, "key")
    package, token, flow = world.build(padding_bytes=3_000_000), CancelToken(), Flow(8_000_000)
    paused = threading.Event()

    def hear(event: Event) -> None:
        if isinstance(event, BytesSent) and 1_000_000 < event.done < event.total and not paused.is_set():
            flow.pause()
            paused.set()

    outcome = in_thread(lambda: world.publish(package, token=token, listener=hear, flow=flow), "publish")
    assert paused.wait(30)
    token.cancel()
    assert isinstance(outcome.exception(30), Cancelled)
    assert world.publish(package).transfer.bytes_sent > package.size
    is_cleared_up(world)


def test_a_wrong_password_is_called_wrong_on_a_server_that_hangs_up_early(go_server: KeyedServer) -> None:
    wrong = Secrets(password=Secret("not it"))
    with pytest.raises(AuthenticationFailed, match="didn’t accept the password"):
        open_sftp(go_server.target(sign_in="password"), str(go_server.root), wrong, CancelToken(), **go_server.clean)
