"""A publisher's process that is killed at any moment: testers see a whole build, the next publish leaves no trace."""

from __future__ import annotations

import itertools
import os
import subprocess
import zipfile
from pathlib import Path
from typing import Any

from support import lone_publisher
from support.ports import wait_until
from support.sshd import SshServer
from support.world import URL, World

from otadesk.remote.ssh import open_sftp

APP = "com.example.sample"
NOISE_BYTES = 3_000_000
STRIDE = 3
"""Every third event is one to die at: a publish of this size tells some thirty."""


def facts(server: SshServer, world: World, package: Path) -> dict[str, Any]:
    """Return what a publisher of computer 1 needs to know."""
    return {
        "package": str(package),
        "target": {
            "host": server.host,
            "port": server.port,
            "user": server.user,
            "sign_in": "key",
            "key_file": str(server.key),
            "host_keys": [server.pin],
        },
        "home": str(server.home),
        "root": str(world.root),
        "url": URL,
        "owner": f"{1:08x}",
        "locks": str(world.computer(1).locks),
    }


def killed_after(events: int, publisher: subprocess.Popen[str]) -> bool:
    """Let a publisher tell so many events, then kill it; False where it came to its end before."""
    assert publisher.stdin is not None
    assert publisher.stdout is not None
    with publisher:
        for _ in range(events):
            if not publisher.stdout.readline():
                return False
            publisher.stdin.write("\n")
            publisher.stdin.flush()
        more = publisher.stdout.readline()
        publisher.kill()
        return bool(more)


def test_a_kill_at_any_event_leaves_a_whole_build_and_no_trace_after_the_next(
    tmp_path: Path, server: SshServer
) -> None:
    folder, root = tmp_path / "here", server.root / tmp_path.name
    folder.mkdir()
    root.mkdir()
    world = World(
        root, folder, lambda token: open_sftp(server.target(), str(root), server.secrets, token, **server.clean)
    )
    old = world.publish(world.build("0")).release.id
    before = len(server.sessions())
    for events in itertools.count(0, STRIDE):
        package = world.build(f"1.{events}").path
        with zipfile.ZipFile(package, "a") as archive:
            archive.writestr("Payload/Sample.app/noise", os.urandom(NOISE_BYTES))
        was_killed = killed_after(events, lone_publisher.start(facts(server, world, package)))
        wait_until(lambda: len(server.sessions()) <= before, "the server to notice")
        seen = world.tester.sees(APP)
        assert seen is not None
        assert f"-1.{events}-" in seen or seen == old, f"after {events} events"
        old = world.publish(world.build(f"2.{events}")).release.id
        assert world.tester.sees(APP) == old
        assert world.tester.leftovers() == [], f"after {events} events"
        assert list(world.computer(1).locks.iterdir()) == []
        if not was_killed:
            break
    assert events > 3 * STRIDE
