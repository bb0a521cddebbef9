"""A connection that can always be broken: by a cancel, by a deadline, while resolving, connecting or reading."""

from __future__ import annotations

import contextlib
import socket
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Literal

from otadesk.probe.address import Address
from otadesk.probe.lookup import Attempt, NotResolved, Resolve, Resolved, Survey, addresses
from otadesk.probe.proxy import NoWay, Proxies, Proxy, open_tunnel, system_proxy
from otadesk.progress import CancelToken

FailureKind = Literal["unresolved", "unreachable", "no-way-out", "tls", "certificate", "client-certificate", "broken"]


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
    """Connects to hosts; the first time to each, it finds out how every address of it answers.

    Where none does and this computer has a proxy for the host, the way leads through that from then on.
    """

    def __init__(self, token: CancelToken, seconds: float, resolve: Resolve, proxies: Proxies = system_proxy) -> None:
        self._token, self._seconds, self._resolve, self._proxies = token, seconds, resolve, proxies
        self._attempts: dict[tuple[str, int], tuple[Attempt, ...]] = {}
        self._answering: dict[tuple[str, int], Resolved] = {}
        self._through: dict[tuple[str, int], Proxy] = {}

    def attempts(self, address: Address) -> tuple[Attempt, ...]:
        """Return how the host's addresses answered; empty before the first connection."""
        return self._attempts.get((address.host, address.port), ())

    def proxy(self, address: Address) -> str:
        """Return the proxy through which the host was reached, or "" where it was reached directly or not at all."""
        proxy = self._through.get((address.host, address.port))
        return str(proxy) if proxy is not None else ""

    def dial(self, address: Address) -> socket.socket:
        """Connect; raises Failed, Cancelled."""
        place = (address.host, address.port)
        if place in self._answering:
            line, _resolved, _attempts = Survey(self._token, self._seconds).run([self._answering[place]])
            if line is not None:
                return line
        if place in self._through:
            try:
                return self._out_through(self._through[place], address)
            except NoWay as exc:
                raise Failed("unreachable", f"{address.host} is not reached: {exc}") from exc
        try:
            line, self._answering[place], self._attempts[place] = self._directly(address.host, address.port)
        except Unreached as exc:
            self._attempts[place] = exc.attempts
            return self._otherwise(address, exc)
        return line

    def _directly(self, host: str, port: int) -> tuple[socket.socket, Resolved, tuple[Attempt, ...]]:
        try:
            found = addresses(host, port, self._token, self._seconds, self._resolve)
        except NotResolved as exc:
            raise Unreached("unresolved", str(exc)) from exc
        line, resolved, attempts = Survey(self._token, self._seconds).run(found)
        if line is None or resolved is None:
            faults = "; ".join(f"{one.ip} port {port}: {one.fault}" for one in attempts)
            raise Unreached("unreachable", f"{host} does not answer ({faults or 'no address'})", attempts)
        return line, resolved, attempts

    def _otherwise(self, address: Address, failed: Unreached) -> socket.socket:
        """Try the proxy, if there is one; plain http is only asked where it leads, for which no proxy is needed."""
        try:
            proxy = self._proxies(address.host) if address.secure else None
            if proxy is None:
                raise failed
            line = self._out_through(proxy, address)
        except NoWay as exc:
            raise Failed("no-way-out", f"{failed.failure.detail}, and {exc}") from failed
        self._through[address.host, address.port] = proxy
        return line

    def _out_through(self, proxy: Proxy, address: Address) -> socket.socket:
        try:
            line, _resolved, _attempts = self._directly(proxy.host, proxy.port)
        except Unreached as exc:
            message = f"the proxy {proxy} is not reached either: {exc.failure.detail}"
            raise NoWay(message) from exc
        try:
            with self._token.breaking(lambda: _break_off(line)):
                open_tunnel(line, proxy, address, self._seconds)
        except BaseException:
            line.close()
            raise
        return line


class Unreached(Failed):
    """Nothing connected; ``attempts`` is how each address went."""

    def __init__(self, kind: FailureKind, detail: str, attempts: tuple[Attempt, ...] = ()) -> None:
        super().__init__(kind, detail)
        self.attempts = attempts


@contextlib.contextmanager
def connected(
    dial: Callable[[], socket.socket], token: CancelToken, *, silence_seconds: float, deadline: Deadline
) -> Iterator[socket.socket]:
    """Connect; a cancel or the deadline shuts the connection down under whoever reads. Raises Failed, Cancelled."""
    line = dial()
    # A second handle on the same connection: TLS takes the first one over, and shutting down must not race with that.
    with line, line.dup() as handle:
        line.settimeout(silence_seconds)

        def time_is_up() -> None:
            deadline.passed = True
            _break_off(handle)

        timer = threading.Timer(deadline.seconds, time_is_up) if deadline.seconds is not None else None
        try:
            if timer is not None:
                timer.daemon = True
                timer.start()
            with token.breaking(lambda: _break_off(handle)):
                yield line
        finally:
            if timer is not None:
                timer.cancel()
                timer.join()


def _break_off(line: socket.socket) -> None:
    with contextlib.suppress(OSError):
        line.shutdown(socket.SHUT_RDWR)
