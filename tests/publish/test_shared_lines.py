"""Lines to several places: each place has its own, and nothing stays open that nobody will use."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from support.ports import wait_until
from support.sshd import SshServer, sshd
from support.world import World

from otadesk.progress import CancelToken, Event, StepStarted
from otadesk.publish.shared_lines import SharedLines
from otadesk.remote.destination import Destination
from otadesk.remote.ssh import open_sftp
from otadesk.settings.servers import Server

TEAM = Server("s1", "Team", "files.example.com", "/var/www", "https://builds.example.com")
STORE = replace(TEAM, id="s2", name="Store")


@pytest.fixture(scope="module")
def server() -> Iterator[SshServer]:
    with sshd() as running:
        yield running


@pytest.fixture
def world(tmp_path: Path, server: SshServer) -> World:
    root = server.root / tmp_path.name
    root.mkdir()

    def opened(token: CancelToken) -> Destination:
        return open_sftp(server.target(), str(root), server.secrets, token, **server.clean)

    return World(root, tmp_path, opened)


def publish(lines: SharedLines, world: World, build: str, server: Server) -> None:
    with lines.to(server.id, server) as lend:
        assert lines.is_used(server.id)
        world.publish(world.build(build), lend=lend)


def test_each_place_has_its_line_and_is_left_by_itself(world: World, server: SshServer) -> None:
    with closing(SharedLines()) as lines:
        publish(lines, world, "1", TEAM)
        publish(lines, world, "2", STORE)
        publish(lines, world, "3", TEAM)
        assert not lines.is_used(TEAM.id)
        both = len(server.sessions())
        lines.hang_up(TEAM.id)
        wait_until(lambda: 0 < len(server.sessions()) < both, "the server to see one of two leave")
    wait_until(lambda: not server.sessions(), "the server to see both leave")


def test_what_is_lent_when_settings_change_or_somebody_hangs_up_is_left_when_it_comes_back(
    world: World, server: SshServer
) -> None:
    def hear(event: Event) -> None:
        if event == StepStarted("confirm"):
            publish(lines, world, "2", replace(TEAM, keep=3))
            lines.hang_up(TEAM.id)

    with closing(SharedLines()) as lines:
        with lines.to(TEAM.id, TEAM) as lend:
            world.publish(world.build("1"), lend=lend, listener=hear)
        wait_until(lambda: not server.sessions(), "the server to see both leave")
