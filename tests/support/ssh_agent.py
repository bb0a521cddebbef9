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
def ssh_agent(folder: Path, keys: list[Path]) -> Iterator[dict[str, str]]:
    """Run an agent that holds ``keys`` in this order; yields the environment that leads to it."""
    socket = folder / "agent.sock"
    agent = subprocess.Popen(["ssh-agent", "-D", "-a", str(socket)], stdout=subprocess.DEVNULL)
    try:
        wait_until(socket.exists, "the agent's socket")
        environment = {"SSH_AUTH_SOCK": str(socket)}
        for key in keys:
            add = ["ssh-add", "-q", str(key)]
            subprocess.run(add, env={**os.environ, **environment}, check=True, stdin=subprocess.DEVNULL)
        yield environment
    finally:
        agent.terminate()
        agent.wait(timeout=10)


def make_keys(folder: Path, count: int) -> list[Path]:
    """Create that many key pairs, ``key-0`` and on."""
    return [make_key(folder / f"key-{number}") for number in range(count)]
