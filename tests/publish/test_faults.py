"""What goes wrong at the other end while a build is on its way: the error says what, testers see the old build.

Each on a real sshd. Afterwards the next publish works and leaves nothing behind.
"""

from __future__ import annotations

import os
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from support.interleaving import interleave
from support.quota_disk import quota_disk
from support.sshd import SshServer, sshd
from support.tcp_proxy import tcp_proxy
from support.world import World

from otadesk.errors import ConnectionLost, DestinationError, PermissionRefused
from otadesk.ipa.inspect import AppPackage, inspect
from otadesk.progress import CancelToken, Event, StepStarted
from otadesk.publish import history
from otadesk.remote.destination import Destination
from otadesk.remote.folder import FolderDestination
from otadesk.remote.session import open_session
from otadesk.remote.sftp import SftpDestination
from otadesk.remote.ssh import Secrets, open_sftp, pin
from otadesk.remote.target import ignore_stage

APP = "com.example.sample"
SFTP_SERVER = "/usr/lib/openssh/sftp-server"
LARGE = 3_500_000
OPEN_FILES = 12
"""Of which sftp-server keeps five to itself."""


def there(server: SshServer, root: Path, folder: Path) -> World:
    """Return a world behind this server."""
    folder.mkdir()
    return World(
        root, folder, lambda token: open_sftp(server.target(), str(root), server.secrets, token, **server.clean)
    )


def large(world: World, build: str) -> AppPackage:
    package = world.build(build)
    with zipfile.ZipFile(package.path, "a") as archive:
        archive.writestr(f"Payload/Sample.app/noise-{build}", os.urandom(LARGE))
    return inspect(package.path)


def is_whole_and_tidy(world: World, build: str) -> bool:
    """Publish once more, and look whether all is as if nothing had happened."""
    release = world.publish(world.build(build)).release.id
    return world.tester.sees(APP) == release and world.tester.leftovers() == []


@contextmanager
def own_server(**how: Any) -> Iterator[SshServer]:
    with sshd(**how) as server:
        yield server


def test_a_quota_that_is_used_up_ends_it_with_its_name(tmp_path: Path, server: SshServer) -> None:
    with quota_disk(server.root / tmp_path.name, 3_000_000) as root:
        world = there(server, root, tmp_path / "here")
        first = world.publish(world.build("1")).release.id
        with pytest.raises(DestinationError) as caught:
            world.publish(large(world, "2"))
        assert "quota" in str(caught.value.hint)
        assert world.tester.sees(APP) == first
        assert world.tester.leftovers() == []
        assert is_whole_and_tidy(world, "3")


@pytest.mark.parametrize("step", ["upload", "confirm", "switch"])
def test_a_permission_that_is_lost_in_the_midst_is_told_and_given_back_leaves_no_trace(
    tmp_path: Path, step: str
) -> None:
    with own_server(account=True) as server:
        world = there(server, server.root, tmp_path / "here")
        first = world.publish(world.build("1")).release.id
        app = world.root / APP

        def hear(event: Event) -> None:
            if event == StepStarted(step):
                for path in (app, *app.glob(".incoming-*"), *app.glob(".incoming-*/release")):
                    path.chmod(0o555)

        with pytest.raises(PermissionRefused) as caught:
            world.publish(large(world, "2"), listener=hear)
        assert caught.value.hint
        assert world.tester.sees(APP) == first
        for path in (app, *app.glob(".incoming-*"), *app.glob(".incoming-*/release")):
            path.chmod(0o755)
        assert is_whole_and_tidy(world, "3")


def test_a_folder_that_may_only_be_read_is_told_before_anything_is_sent(tmp_path: Path) -> None:
    with own_server(account=True) as server:
        world = there(server, server.root, tmp_path / "here")
        first = world.publish(world.build("1")).release.id
        (world.root / APP).chmod(0o555)
        with pytest.raises(PermissionRefused, match="may not write"):
            world.publish(world.build("2"))
        assert world.tester.sees(APP) == first
        (world.root / APP).chmod(0o755)
        assert is_whole_and_tidy(world, "3")


def test_a_server_with_room_for_few_open_files_is_asked_for_no_more(tmp_path: Path) -> None:
    few = tmp_path / "few"
    few.write_text(f"#!/bin/sh\nulimit -n {OPEN_FILES}\nexec {SFTP_SERVER}\n")
    few.chmod(0o755)
    with own_server(options=(f"Subsystem sftp {few}",)) as server:
        world = there(server, server.root, tmp_path / "here")
        for number in range(6):
            receipt = world.publish(large(world, str(number)))
            assert receipt.release.id == world.tester.sees(APP)
        (world.root / APP / "releases.json").unlink()
        (app,) = history.releases(world.place, surroundings=world.computer(), token=CancelToken()).apps
        assert len(app.releases) == 6
        assert is_whole_and_tidy(world, "7")


def hasty(server: SshServer, root: Path, port: int, seconds: float, token: CancelToken) -> Destination:
    """Sign in with little patience for a server that says nothing."""
    target = server.target(port=port, host_keys=(pin(server.host, port, server.fingerprint),))
    clean = {**server.clean, "on_stage": ignore_stage}
    session = open_session(target, Secrets(), token, **clean)
    return SftpDestination(session, str(root), silence_seconds=seconds)


def test_a_slow_line_on_which_much_is_under_way_is_not_taken_for_dead(tmp_path: Path, server: SshServer) -> None:
    root = server.root / tmp_path.name
    root.mkdir()
    with tcp_proxy(server.port, bytes_per_second=600_000) as proxy:
        world = there(server, root, tmp_path / "here")
        world.open = lambda token: hasty(server, root, proxy.port, 2.0, token)
        world.__post_init__()
        release = world.publish(large(world, "1")).release.id
    assert world.tester.sees(APP) == release


def test_a_line_that_goes_dead_in_the_midst_is_told_and_the_next_publish_works(
    tmp_path: Path, server: SshServer
) -> None:
    root = server.root / tmp_path.name
    root.mkdir()
    world = there(server, root, tmp_path / "here")
    first = world.publish(world.build("1")).release.id
    direct = world.open
    with tcp_proxy(server.port, after=1_500_000, fault="stall") as proxy:
        world.open = lambda token: hasty(server, root, proxy.port, 1.0, token)
        world.__post_init__()
        with pytest.raises(ConnectionLost, match="stopped responding"):
            world.publish(large(world, "2"))
    assert world.tester.sees(APP) == first
    world.open = direct
    world.__post_init__()
    assert is_whole_and_tidy(world, "3")


def test_two_publishers_in_any_order_of_their_operations_end_with_both_builds(
    tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    for seed in range(request.config.getoption("--orders")):
        root, folder = tmp_path / f"www-{seed}", tmp_path / f"here-{seed}"
        root.mkdir()
        folder.mkdir()
        world = World(root, folder, lambda token, root=root: FolderDestination(root, token))  # type: ignore[misc]
        world.publish(world.build("0"))
        builds = [world.build("1"), world.build("2")]

        def work(number: int, world: World = world, builds: list[AppPackage] = builds) -> Any:
            def publish(gate: Any) -> str:
                place = replace(world.place, open=lambda token: gate(world.open(token)))
                return world.publish(builds[number], world.computer(number + 1), place=place).release.id

            return publish

        made = interleave(seed, [work(0), work(1)])
        assert all(isinstance(release, str) for release in made), f"order {seed}: {made}"
        page = (root / APP / "index.html").read_text(encoding="utf-8")
        assert all(str(release) in page for release in made), f"order {seed}"
        assert world.tester.sees(APP) in made
        assert world.tester.leftovers() == []
