"""A real ssh-agent with keys of our choosing."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from support.ports import wait_until
from support.ssh_keys import make_key


@contextmanager
def ssh_agent(folder: Path, keys: list[Path], *, unwilling: int = 0) -> Iterator[dict[str, str]]:
    """Run an agent that holds ``keys`` in this order; yields the environment that leads to it.

    It won't sign with the first ``unwilling`` keys: they want a confirmation that nobody can give.
    """
    socket = folder / "agent.sock"
    mute = {name: value for name, value in os.environ.items() if name not in {"DISPLAY", "WAYLAND_DISPLAY"}}
    command = ["ssh-agent", "-D", "-a", str(socket)]
    agent = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env=mute)
    try:
        wait_until(socket.exists, "the agent's socket")
        environment = {"SSH_AUTH_SOCK": str(socket)}
        for number, key in enumerate(keys):
            add = ["ssh-add", "-q", *(["-c"] if number < unwilling else []), str(key)]
            subprocess.run(add, env={**os.environ, **environment}, check=True, stdin=subprocess.DEVNULL)
        yield environment
    finally:
        agent.terminate()
        agent.wait(timeout=10)


def make_keys(folder: Path, count: int) -> list[Path]:
    """Create that many key pairs, ``key-0`` and on."""
    return [make_key(folder / f"key-{number}") for number in range(count)]
