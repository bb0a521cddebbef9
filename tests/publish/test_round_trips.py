"""How many waits a publish takes on a long line, and that what is remembered of a place is never trusted."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from support.long_line import LongLine, long_line
from support.sshd import SshServer, sshd
from support.world import World

from otadesk.progress import CancelToken
from otadesk.publish.memory import Memory
from otadesk.publish.places import Place
from otadesk.publish.surroundings import Surroundings
from otadesk.remote.destination import Destination
from otadesk.remote.ssh import Secrets, open_sftp, pin
from otadesk.site import layout

ROUND_TRIP_SECONDS = 0.6
"""Long beside all that this machine has to work out between two waits, also when it is busy."""
WAITS_TO_SIGN_IN = 9
WAITS_OF_THE_BULK = 1
MOST_WAITS = 6


@pytest.fixture(scope="module")
def server() -> Iterator[SshServer]:
    with sshd() as server:
        yield server


@pytest.fixture
def world(server: SshServer, tmp_path: Path) -> Iterator[World]:
    root = server.root / tmp_path.name
    root.mkdir()

    def opened(token: CancelToken) -> Destination:
        return open_sftp(server.target(), str(root), Secrets(), token, **server.clean)

    yield World(root, tmp_path, opened)
    shutil.rmtree(root)


def remembering(world: World, number: int = 1) -> Surroundings:
    """Return a computer that keeps in mind what it has seen."""
    return replace(world.computer(number), memory=Memory(world.folder / f"memory-{number}"))


def far(world: World, server: SshServer, line: LongLine, signed_in: list[int]) -> Place:
    """Return the place as it is at the other end of a long line; notes the waits that signing in has taken."""

    def opened(token: CancelToken) -> Destination:
        target = server.target(port=line.port, host_keys=(pin(server.host, line.port, server.fingerprint),))
        destination = open_sftp(target, str(world.root), Secrets(), token, **server.clean, is_for_upload=True)
        signed_in.append(line.waits)
        return destination

    return replace(world.place, open_for_upload=opened)


@pytest.mark.parametrize("private", [False, True])
def test_a_rebuild_is_seen_six_waits_after_signing_in_beside_that_for_its_bytes(
    world: World, server: SshServer, private: bool
) -> None:
    world.place = replace(world.place, private=private)
    computer = remembering(world)
    world.publish(world.build("1"), computer)
    signed_in: list[int] = []
    with long_line(server.port, ROUND_TRIP_SECONDS) as line:
        receipt = world.publish(world.build("2"), computer, place=far(world, server, line, signed_in))
        page = next(world.root.glob("com.example.*")) / layout.PAGE
        waits = line.waits_until(page.stat().st_ctime)
    assert receipt.transfer.bytes_reused
    assert receipt.release.id in page.read_text()
    assert signed_in[0] <= WAITS_TO_SIGN_IN
    assert waits - signed_in[0] <= MOST_WAITS + WAITS_OF_THE_BULK


def test_a_computer_that_remembers_nothing_waits_to_look_and_no_longer(world: World, server: SshServer) -> None:
    world.place = replace(world.place, private=True)
    world.publish(world.build("1"))
    signed_in: list[int] = []
    with long_line(server.port, ROUND_TRIP_SECONDS) as line:
        world.publish(world.build("2"), world.computer(2), place=far(world, server, line, signed_in))
        page = next(world.root.glob("com.example.*")) / layout.PAGE
        waits = line.waits_until(page.stat().st_ctime)
    # Two to list the root, two to read what the newest releases consist of.
    assert waits - signed_in[0] <= MOST_WAITS + WAITS_OF_THE_BULK + 4
