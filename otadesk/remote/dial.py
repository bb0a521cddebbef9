"""Reach a TCP port by name: resolved and connected without a wait that a cancel can't break.

All addresses of a name are tried, the next one starting a quarter of a second after the last, so that a broken IPv6
route costs nothing (RFC 8305 in its simplest form).
"""

from __future__ import annotations

import errno
import os
import queue
import selectors
import socket
import threading
import time
from dataclasses import dataclass, field
from typing import Any

from otadesk.progress import CancelToken

NEXT_ADDRESS_SECONDS = 0.25
CHECK_SECONDS = 0.1
UNDER_WAY = frozenset({0, errno.EINPROGRESS, errno.EWOULDBLOCK, errno.EINTR})
"""What a connect that doesn't wait returns at first; Windows says EWOULDBLOCK."""

Address = tuple[socket.AddressFamily, Any]


def resolve(host: str, port: int, family: int, seconds: float, token: CancelToken) -> list[Address]:
    """Return the addresses of a name; raises socket.gaierror, TimeoutError or Cancelled.

    The system's resolver can't be interrupted, so it runs in a thread that is left behind when nobody waits any more.
    """
    answers: queue.Queue[list[Address] | OSError | None] = queue.Queue()

    def ask() -> None:
        try:
            found = socket.getaddrinfo(host, port, family, socket.SOCK_STREAM)
            answers.put([(address[0], address[4]) for address in found])
        except OSError as exc:
            answers.put(exc)
        except UnicodeError:  # a label that is empty or longer than the DNS allows
            answers.put(socket.gaierror(socket.EAI_NONAME, "not a host name"))

    threading.Thread(target=ask, name=f"resolve {host}", daemon=True).start()
    with token.breaking(lambda: answers.put(None)):
        try:
            answer = answers.get(timeout=seconds)
        except queue.Empty:
            msg = f"no answer about {host} from the name service within {seconds:g} s"
            raise TimeoutError(msg) from None
    token.check()
    if isinstance(answer, OSError):
        raise answer
    return answer or []


def connect(addresses: list[Address], seconds: float, token: CancelToken) -> socket.socket:
    """Return a connected socket with TCP_NODELAY; raises the first address's OSError, TimeoutError or Cancelled."""
    with selectors.DefaultSelector() as selector:
        race = _Race(selector)
        try:
            winner = race.run(list(addresses), time.monotonic() + seconds, token)
            race.opened.remove(winner)
        finally:
            for loser in race.opened:
                loser.close()
    winner.setblocking(True)
    # Small requests would otherwise wait for the answer to the one before.
    winner.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    return winner


@dataclass(slots=True)
class _Race:
    """Connections under way to several addresses of one host."""

    selector: selectors.BaseSelector
    opened: list[socket.socket] = field(default_factory=list)
    errors: list[OSError] = field(default_factory=list)

    def run(self, waiting: list[Address], deadline: float, token: CancelToken) -> socket.socket:
        """Return the first socket that is connected."""
        next_start = 0.0
        while True:
            token.check()
            now = time.monotonic()
            if waiting and (now >= next_start or not self.selector.get_map()):
                self._start(*waiting.pop(0))
                next_start = now + NEXT_ADDRESS_SECONDS
            if not waiting and not self.selector.get_map():
                raise self.errors[0] if self.errors else OSError(errno.EADDRNOTAVAIL, "the name has no address")
            if now >= deadline:
                msg = "no connection within the time allowed"
                raise TimeoutError(msg)
            for ready, _ in self.selector.select(min(CHECK_SECONDS, max(deadline - now, 0.0))):
                if winner := self._finished(ready):
                    return winner

    def _start(self, family: socket.AddressFamily, address: Any) -> None:
        try:
            attempt = socket.socket(family, socket.SOCK_STREAM)
        except OSError as exc:  # a family that this computer lacks
            self.errors.append(exc)
            return
        self.opened.append(attempt)
        attempt.setblocking(False)
        code = attempt.connect_ex(address)
        if code in UNDER_WAY:
            self.selector.register(attempt, selectors.EVENT_WRITE)
        else:
            self.errors.append(_error(code))

    def _finished(self, ready: selectors.SelectorKey) -> socket.socket | None:
        attempt = next(attempt for attempt in self.opened if attempt is ready.fileobj)
        self.selector.unregister(attempt)
        code = attempt.getsockopt(socket.SOL_SOCKET, socket.SO_ERROR)
        if code:
            self.errors.append(_error(code))
            return None
        return attempt


def _error(code: int) -> OSError:
    """Return the error of a code, of the subclass that Python has for it."""
    return OSError(code, os.strerror(code))
