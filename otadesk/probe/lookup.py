"""Finds a host's addresses, IPv4 and IPv6 apart, and which of them answer: a phone may have only one of the two."""

from __future__ import annotations

import contextlib
import errno
import ipaddress
import os
import queue
import selectors
import socket
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from otadesk.phrases import N_, NOTHING, Phrase, verbatim
from otadesk.progress import CancelToken

_WAKE_SECONDS = 0.05
_GRACE_SECONDS = 3.0
"""How long the other addresses may still take once one has answered."""
_MOST_ADDRESSES = 8
_SILENT = N_("Seen", "no answer within {seconds} s")
_NOT_OURS = {errno.ENETUNREACH, errno.EADDRNOTAVAIL, errno.EAFNOSUPPORT}
"""What connecting says where this computer itself has no such network."""

Resolved = tuple[int, int, int, Any]
Resolve = Callable[[str, int, socket.AddressFamily], list[Resolved]]
"""Returns the addresses of a host in one family; raises OSError or UnicodeError where there is none."""

_FAMILIES = {socket.AF_INET: "IPv4", socket.AF_INET6: "IPv6"}


@dataclass(frozen=True, slots=True)
class Attempt:
    """One address of a host, and how connecting to it went.

    ``fault`` is why it did not answer, if so. ``here`` is False where this computer has no network of that kind, and
    the fault says nothing about the server.
    """

    ip: str
    family: str
    fault: Phrase = NOTHING
    here: bool = True

    @property
    def silent(self) -> bool:
        """Whether nothing at all came back."""
        return self.fault.template == _SILENT.template


class NotResolved(Exception):
    """The name has no address; ``words`` say why, for a finding's evidence."""

    def __init__(self, words: Phrase) -> None:
        super().__init__(words)
        self.words = words


def system_resolve(host: str, port: int, family: socket.AddressFamily) -> list[Resolved]:
    """Ask the operating system."""
    found = socket.getaddrinfo(host, port, family, socket.SOCK_STREAM)
    return [(kind, type_, protocol, place) for kind, type_, protocol, _name, place in found]


def addresses(host: str, port: int, token: CancelToken, seconds: float, resolve: Resolve) -> list[Resolved]:
    """Return a host's addresses; raises NotResolved, Cancelled.

    Each family is asked in a thread of its own: nothing interrupts the system's resolver, and one may hang alone.
    """
    families = _families_of(host)
    answers: queue.SimpleQueue[list[Resolved] | OSError | UnicodeError] = queue.SimpleQueue()

    def look_up(family: socket.AddressFamily) -> None:
        try:
            answers.put(resolve(host, port, family))
        except (OSError, UnicodeError) as exc:
            answers.put(exc)

    for family in families:
        threading.Thread(target=look_up, args=(family,), name="otadesk-resolve", daemon=True).start()
    found: list[Resolved] = []
    fault: Exception | None = None
    missing, ends = len(families), time.monotonic() + seconds
    while missing and time.monotonic() < ends:
        token.check()
        with contextlib.suppress(queue.Empty):
            answer = answers.get(timeout=_WAKE_SECONDS)
            missing -= 1
            if isinstance(answer, Exception):
                fault = answer
            else:
                found += answer[:_MOST_ADDRESSES]
                ends = min(ends, time.monotonic() + _GRACE_SECONDS)
    if found:
        return sorted(found, key=lambda one: one[0])
    if fault is None or missing:
        late = N_("Seen", "the name {host} was not resolved within {seconds} s")
        raise NotResolved(late.of(host=host, seconds=f"{seconds:g}"))
    raise NotResolved(N_("Seen", "the name {host} is not known ({reason})").of(host=host, reason=str(fault)))


def _families_of(host: str) -> list[socket.AddressFamily]:
    try:
        version = ipaddress.ip_address(host.partition("%")[0]).version
    except ValueError:
        return list(_FAMILIES)
    return [socket.AF_INET if version == 4 else socket.AF_INET6]


class Survey:
    """Connects to all addresses at once; keeps the first connection that stands, and notes how each one went."""

    def __init__(self, token: CancelToken, seconds: float) -> None:
        self._token, self._seconds = token, seconds
        self._begun = time.monotonic()
        self._selector = selectors.DefaultSelector()
        self._attempts: dict[int, Attempt] = {}
        self._first: tuple[socket.socket, Resolved] | None = None

    def run(self, found: list[Resolved]) -> tuple[socket.socket | None, Resolved | None, tuple[Attempt, ...]]:
        """Return the connection and its address (None where nothing answers), and the attempts in order."""
        lines = []
        try:
            with self._selector:
                for number, resolved in enumerate(found):
                    lines.append(self._begin(number, resolved))
                self._wait(found)
        finally:
            kept = self._first[0] if self._first else None
            for line in lines:
                if line is not None and line is not kept:
                    line.close()
        attempts = tuple(self._attempts[number] for number in sorted(self._attempts))
        return (*(self._first or (None, None)), attempts)

    def _begin(self, number: int, resolved: Resolved) -> socket.socket | None:
        family, kind, protocol, place = resolved
        try:
            line = socket.socket(family, kind, protocol)
        except OSError as exc:
            self._note(number, resolved, exc.errno or 0)
            return None
        line.setblocking(False)
        code = line.connect_ex(place)
        if code in {0, errno.EINPROGRESS, errno.EWOULDBLOCK, getattr(errno, "WSAEWOULDBLOCK", 0)}:
            self._selector.register(line, selectors.EVENT_WRITE, (number, resolved))
        else:
            self._note(number, resolved, code)
        return line

    def _wait(self, found: list[Resolved]) -> None:
        """Wait in small steps: shutting down a socket that still connects wakes nobody on macOS and Windows."""
        ends = time.monotonic() + self._seconds
        try:
            while self._selector.get_map() and time.monotonic() < ends:
                for key, _events in self._selector.select(_WAKE_SECONDS):
                    line, (number, resolved) = key.fileobj, key.data
                    assert isinstance(line, socket.socket)  # noqa: S101 - nothing else is registered
                    self._selector.unregister(line)
                    self._note(number, resolved, line.getsockopt(socket.SOL_SOCKET, socket.SO_ERROR))
                    if not self._attempts[number].fault and self._first is None:
                        self._first = (line, resolved)
                        ends = min(ends, time.monotonic() + _GRACE_SECONDS)
                self._token.check()
        except BaseException:
            if self._first is not None:
                self._first[0].close()
            raise
        for number, resolved in enumerate(found):
            if number not in self._attempts:
                self._note(number, resolved, errno.ETIMEDOUT)

    def _note(self, number: int, resolved: Resolved, code: int) -> None:
        family, place = resolved[0], resolved[3]
        fault = verbatim(os.strerror(code)) if code else NOTHING
        if code == errno.ETIMEDOUT:
            fault = _SILENT.of(seconds=str(max(1, round(time.monotonic() - self._begun))))
        name = _FAMILIES[socket.AddressFamily(family)]
        self._attempts[number] = Attempt(str(place[0]), name, fault, here=code not in _NOT_OURS)
