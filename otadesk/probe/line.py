"""A TCP connection that can always be broken: by a cancel, by a deadline, while resolving, connecting or reading."""

from __future__ import annotations

import contextlib
import errno
import os
import queue
import selectors
import socket
import threading
import time
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Literal

from otadesk.probe.address import Address
from otadesk.progress import CancelToken

_WAKE_SECONDS = 0.05
_MOST_ADDRESSES = 8

FailureKind = Literal["unreachable", "tls", "certificate", "client-certificate", "broken"]
Resolved = tuple[int, int, int, Any]


@dataclass(frozen=True, slots=True)
class Failure:
    """Why there is no answer, in words for a finding's evidence."""

    kind: FailureKind
    detail: str


class Failed(Exception):
    """Carries a failure to the end of a request."""

    def __init__(self, kind: FailureKind, detail: str) -> None:
        super().__init__(detail)
        self.failure = Failure(kind, detail)


class Deadline:
    """Whether a request's time is up, and how it says so."""

    def __init__(self, seconds: float | None) -> None:
        self.seconds = seconds
        self.passed = False


@contextlib.contextmanager
def connected(
    address: Address, token: CancelToken, *, connect_seconds: float, silence_seconds: float, deadline: Deadline
) -> Iterator[socket.socket]:
    """Connect; a cancel or the deadline shuts the connection down under whoever reads. Raises Failed, Cancelled."""
    line = _first_that_answers(address, token, connect_seconds)
    # A second handle on the same connection: TLS takes the first one over, and shutting down must not race with that.
    with line, line.dup() as handle:
        line.settimeout(silence_seconds)

        def break_off() -> None:
            with contextlib.suppress(OSError):
                handle.shutdown(socket.SHUT_RDWR)

        def time_is_up() -> None:
            deadline.passed = True
            break_off()

        timer = threading.Timer(deadline.seconds, time_is_up) if deadline.seconds is not None else None
        try:
            if timer is not None:
                timer.daemon = True
                timer.start()
            with token.breaking(break_off):
                yield line
        finally:
            if timer is not None:
                timer.cancel()
                timer.join()


def _first_that_answers(address: Address, token: CancelToken, seconds: float) -> socket.socket:
    faults = []
    for resolved in _resolve(address, token, seconds)[:_MOST_ADDRESSES]:
        try:
            return _connect(resolved, token, seconds)
        except OSError as exc:
            faults.append(f"{resolved[3][0]} port {address.port}: {exc.strerror or exc}")
    raise Failed("unreachable", f"{address.host} does not answer ({'; '.join(faults) or 'no address'})")


def _resolve(address: Address, token: CancelToken, seconds: float) -> list[Resolved]:
    """Resolve a name in a thread of its own, since nothing interrupts the system's resolver."""
    answers: queue.SimpleQueue[list[Resolved] | OSError | UnicodeError] = queue.SimpleQueue()

    def look_up() -> None:
        try:
            found = socket.getaddrinfo(address.host, address.port, type=socket.SOCK_STREAM)
        except (OSError, UnicodeError) as exc:
            answers.put(exc)
        else:
            answers.put([(family, kind, protocol, place) for family, kind, protocol, _name, place in found])

    threading.Thread(target=look_up, name="otadesk-resolve", daemon=True).start()
    ends = time.monotonic() + seconds
    while time.monotonic() < ends:
        token.check()
        with contextlib.suppress(queue.Empty):
            answer = answers.get(timeout=_WAKE_SECONDS)
            if isinstance(answer, Exception):
                raise Failed("unreachable", f"the name {address.host} is not known ({answer})")
            return answer
    raise Failed("unreachable", f"the name {address.host} was not resolved within {seconds:g} s")


def _connect(resolved: Resolved, token: CancelToken, seconds: float) -> socket.socket:
    family, kind, protocol, place = resolved
    line = socket.socket(family, kind, protocol)
    try:
        line.setblocking(False)
        with contextlib.suppress(BlockingIOError):
            line.connect(place)
        _wait_until_connected(line, token, seconds)
    except BaseException:
        line.close()
        raise
    return line


def _wait_until_connected(line: socket.socket, token: CancelToken, seconds: float) -> None:
    """Wait in small steps: shutting down a socket that still connects wakes nobody on macOS and Windows."""
    ends = time.monotonic() + seconds
    with selectors.DefaultSelector() as selector:
        selector.register(line, selectors.EVENT_WRITE)
        while not selector.select(_WAKE_SECONDS):
            token.check()
            if time.monotonic() > ends:
                raise TimeoutError(errno.ETIMEDOUT, f"no answer within {seconds:g} s")
    code = line.getsockopt(socket.SOL_SOCKET, socket.SO_ERROR)
    if code:
        raise OSError(code, os.strerror(code))
