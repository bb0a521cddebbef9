"""A long line: forwards one port to another, each byte late by half a round trip, and counts who waited for whom.

How many waits a conversation takes is counted by cause, not by the clock: what the client sends after it has received
an answer may depend on that answer, and an answer depends on all that the server has been sent. The deepest chain of
these is the number of waits. A slow machine lengthens a chain only if it is slower than the line.
"""

from __future__ import annotations

import queue
import socket
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field

CHUNK = 1 << 16
COARSE_SECONDS = 0.01
"""A file system's times come from a clock that ticks a hundred times a second or more often."""


@dataclass
class Chain:
    """What one connection's two ends have seen: the waits that lie behind what each end has received."""

    client: int = 0
    server: int = 0
    reached: list[tuple[float, int]] = field(default_factory=list)
    """When something reached the server, in the system's time, and how many waits lay behind it."""


class LongLine:
    """Forwards connections with a delay; ``chains`` tells of each, in the order in which they were made."""

    def __init__(self, target_port: int, round_trip: float) -> None:
        self._target_port, self._delay = target_port, round_trip / 2
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port: int = self._listener.getsockname()[1]
        self.chains: list[Chain] = []
        self._sockets: list[socket.socket] = [self._listener]
        self._start(self._accept)

    @property
    def waits(self) -> int:
        """How many waits the first connection's client has behind it."""
        return self.chains[0].client if self.chains else 0

    def waits_until(self, moment: float) -> int:
        """Return how many waits it took until something happened on the server, its answer included."""
        return 1 + max(waits for at, waits in self.chains[0].reached if at - COARSE_SECONDS <= moment)

    def close(self) -> None:
        """Cut everything."""
        for one in self._sockets:
            with suppress(OSError):
                one.shutdown(socket.SHUT_RDWR)
            one.close()

    def _start(self, work: object, *arguments: object) -> None:
        threading.Thread(target=work, args=arguments, daemon=True).start()  # type: ignore[arg-type]  # our own methods

    def _accept(self) -> None:
        with suppress(OSError):
            while True:
                client, _ = self._listener.accept()
                server = socket.create_connection(("127.0.0.1", self._target_port))
                for one in (client, server):
                    one.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
                self._sockets += [client, server]
                chain = Chain()
                self.chains.append(chain)
                for source, target, to_server in ((client, server, True), (server, client, False)):
                    under_way: queue.SimpleQueue[tuple[float, int, bytes]] = queue.SimpleQueue()
                    self._start(self._take, source, under_way, chain, to_server)
                    self._start(self._bring, target, under_way, chain, to_server)

    def _take(
        self, source: socket.socket, under_way: queue.SimpleQueue[tuple[float, int, bytes]], chain: Chain, up: bool
    ) -> None:
        data = b"begin"
        while data:
            try:
                data = source.recv(CHUNK)
            except OSError:
                data = b""
            waits = chain.client if up else chain.server + 1
            under_way.put((time.monotonic() + self._delay, waits, data))

    def _bring(
        self, target: socket.socket, under_way: queue.SimpleQueue[tuple[float, int, bytes]], chain: Chain, up: bool
    ) -> None:
        while True:
            due, waits, data = under_way.get()
            time.sleep(max(0.0, due - time.monotonic()))
            if not data:
                with suppress(OSError):
                    target.shutdown(socket.SHUT_WR)
                return
            if up:
                chain.server = max(chain.server, waits)
                chain.reached.append((time.time(), waits))
            else:
                chain.client = max(chain.client, waits)
            with suppress(OSError):
                target.sendall(data)


@contextmanager
def long_line(target_port: int, round_trip: float) -> Iterator[LongLine]:
    """Run a long line to a port of this machine; ``round_trip`` in seconds."""
    line = LongLine(target_port, round_trip)
    try:
        yield line
    finally:
        line.close()
