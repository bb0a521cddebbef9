"""A TCP connection that can always be broken: by a cancel, by a deadline, while resolving, connecting or reading."""

from __future__ import annotations

import contextlib
import socket
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Literal

from otadesk.probe.address import Address
from otadesk.probe.lookup import Attempt, NotResolved, Resolve, Resolved, Survey, addresses
from otadesk.progress import CancelToken

FailureKind = Literal["unresolved", "unreachable", "tls", "certificate", "client-certificate", "broken"]


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


class Dialler:
    """Connects to hosts; the first time to each, it finds out how every address of it answers."""

    def __init__(self, token: CancelToken, seconds: float, resolve: Resolve) -> None:
        self._token, self._seconds, self._resolve = token, seconds, resolve
        self._attempts: dict[tuple[str, int], tuple[Attempt, ...]] = {}
        self._answering: dict[tuple[str, int], Resolved] = {}

    def attempts(self, address: Address) -> tuple[Attempt, ...]:
        """Return how the host's addresses answered; empty before the first connection."""
        return self._attempts.get((address.host, address.port), ())

    def dial(self, address: Address) -> socket.socket:
        """Connect; raises Failed, Cancelled."""
        place = (address.host, address.port)
        if place in self._answering:
            line, _resolved, _attempts = Survey(self._token, self._seconds).run([self._answering[place]])
            if line is not None:
                return line
        try:
            found = addresses(*place, self._token, self._seconds, self._resolve)
        except NotResolved as exc:
            raise Failed("unresolved", str(exc)) from exc
        line, resolved, attempts = Survey(self._token, self._seconds).run(found)
        self._attempts[place] = attempts
        if line is None or resolved is None:
            faults = "; ".join(f"{one.ip} port {address.port}: {one.fault}" for one in attempts)
            raise Failed("unreachable", f"{address.host} does not answer ({faults or 'no address'})")
        self._answering[place] = resolved
        return line


@contextlib.contextmanager
def connected(
    dial: Callable[[], socket.socket], token: CancelToken, *, silence_seconds: float, deadline: Deadline
) -> Iterator[socket.socket]:
    """Connect; a cancel or the deadline shuts the connection down under whoever reads. Raises Failed, Cancelled."""
    line = dial()
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
