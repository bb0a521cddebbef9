"""A connection that can always be broken: by a cancel, by a deadline, while resolving, connecting or reading."""

from __future__ import annotations

import contextlib
import socket
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Literal

from otadesk.phrases import N_, Phrase, in_turn
from otadesk.probe.address import Address
from otadesk.probe.lookup import Attempt, NotResolved, Resolve, Resolved, Survey, addresses
from otadesk.probe.proxy import NoWay, Proxies, Proxy, open_tunnel, system_proxy
from otadesk.progress import CancelToken

FailureKind = Literal["unresolved", "unreachable", "no-way-out", "tls", "certificate", "client-certificate", "broken"]


@dataclass(frozen=True, slots=True)
class Failure:
    """Why there is no answer, in words for a finding's evidence."""

    kind: FailureKind
    detail: Phrase


class Failed(Exception):
    """Carries a failure to the end of a request."""

    def __init__(self, kind: FailureKind, detail: Phrase) -> None:
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
                words = N_("Seen", "{host} is not reached: {why}").of(host=address.host, why=exc.words)
                raise Failed("unreachable", words) from exc
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
            raise Unreached("unresolved", exc.words) from exc
        line, resolved, attempts = Survey(self._token, self._seconds).run(found)
        if line is None or resolved is None:
            each = N_("Seen", "{ip} port {port}: {fault}").of(port=str(port))
            faults = in_turn(each.of(ip=one.ip, fault=one.fault) for one in attempts) or N_("Seen", "no address")
            words = N_("Seen", "{host} does not answer ({reason})").of(host=host, reason=faults)
            raise Unreached("unreachable", words, attempts)
        return line, resolved, attempts

    def _otherwise(self, address: Address, failed: Unreached) -> socket.socket:
        """Try the proxy, if there is one; plain http is only asked where it leads, for which no proxy is needed."""
        try:
            proxy = self._proxies(address.host) if address.secure else None
            if proxy is None:
                raise failed
            line = self._out_through(proxy, address)
        except NoWay as exc:
            words = N_("Seen", "{why}, and {then}").of(why=failed.failure.detail, then=exc.words)
            raise Failed("no-way-out", words) from failed
        self._through[address.host, address.port] = proxy
        return line

    def _out_through(self, proxy: Proxy, address: Address) -> socket.socket:
        try:
            line, _resolved, _attempts = self._directly(proxy.host, proxy.port)
        except Unreached as exc:
            words = N_("Seen", "the proxy {proxy} is not reached either: {why}")
            raise NoWay(words.of(proxy=str(proxy), why=exc.failure.detail)) from exc
        try:
            with self._token.breaking(lambda: _break_off(line)):
                open_tunnel(line, proxy, address, self._seconds)
        except BaseException:
            line.close()
            raise
        return line


class Unreached(Failed):
    """Nothing connected; ``attempts`` is how each address went."""

    def __init__(self, kind: FailureKind, detail: Phrase, attempts: tuple[Attempt, ...] = ()) -> None:
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
