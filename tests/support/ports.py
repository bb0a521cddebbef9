"""Free ports on loopback, and waiting for a condition with a deadline instead of sleeping."""

from __future__ import annotations

import os
import random
import socket
import time
from collections import deque
from collections.abc import Callable

POLL_SECONDS = 0.02
_ALL = range(15_000, 32_000)
"""Below what systems choose from for connections going out, so that none of those takes a port between two uses."""
_CHANCE = random.SystemRandom()
"""Not the seeded one, with which tests running side by side would draw the same numbers."""
_LATELY: deque[int] = deque(maxlen=500)
"""Ports that were given out, and may be about to be listened on."""


def _own_ports() -> range:
    """Return those of this worker: another one may be about to listen on any of the rest."""
    workers = int(os.environ.get("PYTEST_XDIST_WORKER_COUNT", "1"))
    return _ALL[int(os.environ.get("PYTEST_XDIST_WORKER", "gw0").removeprefix("gw")) % workers :: workers]


def free_port() -> int:
    """Return a port of 127.0.0.1 that nobody listens on at this moment."""
    while True:
        port = _CHANCE.choice(_own_ports())
        if port in _LATELY:
            continue
        with socket.socket() as probe:
            try:
                probe.bind(("127.0.0.1", port))
            except OSError:
                continue
        _LATELY.append(port)
        return port


def wait_until(condition: Callable[[], bool], what: str, seconds: float = 20.0) -> None:
    """Return once ``condition`` holds; fail loudly, naming ``what``, when it doesn't within ``seconds``."""
    deadline = time.monotonic() + seconds
    while not condition():
        if time.monotonic() > deadline:
            msg = f"waited {seconds} s in vain for {what}"
            raise AssertionError(msg)
        time.sleep(POLL_SECONDS)


def answers(port: int, host: str = "127.0.0.1") -> bool:
    """Whether something accepts connections there."""
    try:
        socket.create_connection((host, port), timeout=1).close()
    except OSError:
        return False
    return True
