"""A wire that can be cut or slowed down: forwards one port to another until it has carried so many bytes."""

from __future__ import annotations

import selectors
import socket
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from typing import Literal

Fault = Literal["close", "reset", "stall"]
CHUNK = 1 << 14


class TcpProxy:
    """Forwards connections; ``after`` bytes from the client the wire is closed, reset, or goes on silently dead.

    ``bytes_per_second`` is how much of what the client sends it carries; 0 sets no limit.
    """

    def __init__(self, target_port: int, after: int | None, fault: Fault, bytes_per_second: int = 0) -> None:
        self._target_port = target_port
        self._bytes_per_second = bytes_per_second
        self._after = after
        self._fault = fault
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port: int = self._listener.getsockname()[1]
        self.carried = 0
        self.faulted = threading.Event()
        self._ended = threading.Event()
        self._selector = selectors.DefaultSelector()
        self._selector.register(self._listener, selectors.EVENT_READ)
        self._peers: dict[socket.socket, socket.socket] = {}
        self._clients: set[socket.socket] = set()
        self._thread = threading.Thread(target=self._run, daemon=True)
        self._thread.start()

    def close(self) -> None:
        """Cut everything and end."""
        self._ended.set()
        self._thread.join(timeout=10)
        for peer in self._peers:
            peer.close()
        self._listener.close()
        self._selector.close()

    def _run(self) -> None:
        while not self._ended.is_set():
            for key, _ in self._selector.select(0.05):
                if key.fileobj is self._listener:
                    self._accept()
                elif isinstance(key.fileobj, socket.socket) and key.fileobj in self._peers:
                    self._carry(key.fileobj)

    def _accept(self) -> None:
        client, _ = self._listener.accept()
        server = socket.create_connection(("127.0.0.1", self._target_port))
        self._peers |= {client: server, server: client}
        self._clients.add(client)
        for end in (client, server):
            self._selector.register(end, selectors.EVENT_READ)

    def _carry(self, end: socket.socket) -> None:
        try:
            data = end.recv(CHUNK)
        except OSError:
            data = b""
        if end in self._clients:
            self.carried += len(data)
        if self._after is not None and self.carried >= self._after:
            self._break(end)
        elif not data:
            self._drop(end)
        else:
            if self._bytes_per_second and end in self._clients:
                time.sleep(len(data) / self._bytes_per_second)
            with suppress(OSError):
                self._peers[end].sendall(data)

    def _break(self, end: socket.socket) -> None:
        self.faulted.set()
        if self._fault == "stall":
            for one in (end, self._peers[end]):
                with suppress(KeyError):
                    self._selector.unregister(one)
            return
        if self._fault == "reset":
            for one in (end, self._peers[end]):
                one.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, b"\1\0\0\0\0\0\0\0")
        self._drop(end)

    def _drop(self, end: socket.socket) -> None:
        other = self._peers.pop(end)
        self._peers.pop(other, None)
        for one in (end, other):
            self._clients.discard(one)
            with suppress(KeyError):
                self._selector.unregister(one)
            one.close()


@contextmanager
def tcp_proxy(
    target_port: int, *, after: int | None = None, fault: Fault = "close", bytes_per_second: int = 0
) -> Iterator[TcpProxy]:
    """Run a proxy in front of a port of this machine."""
    proxy = TcpProxy(target_port, after, fault, bytes_per_second)
    try:
        yield proxy
    finally:
        proxy.close()
