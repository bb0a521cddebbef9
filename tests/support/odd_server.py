"""A TLS server that does exactly what a test tells it to, above all what no good server does."""

from __future__ import annotations

import contextlib
import socket
import ssl
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from support.certificates import Certificate

Conversation = Callable[[ssl.SSLSocket], None]


@dataclass
class OddServer:
    """Where it listens, and what it was asked, request head by request head."""

    port: int
    url: str
    asked: list[bytes] = field(default_factory=list)
    connected: threading.Semaphore = field(default_factory=lambda: threading.Semaphore(0))
    released: threading.Event = field(default_factory=threading.Event)
    """Set when the test is over: whoever stalls waits for this instead of sleeping."""


@contextlib.contextmanager
def odd_server(
    certificate: Certificate | None, converse: Callable[[OddServer, socket.socket], None]
) -> Iterator[OddServer]:
    """Accept connections and let ``converse`` do with each whatever it likes; without a certificate, in plain TCP."""
    context = None
    if certificate is not None:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(certificate.chain_file, certificate.key_file)
    listener = socket.create_server(("127.0.0.1", 0))
    port = listener.getsockname()[1]
    server = OddServer(port, f"https://localhost:{port}")
    threads: list[threading.Thread] = []

    def talk(line: socket.socket) -> None:
        # Whatever a client does to us is its own business here: the test looks at the client.
        with contextlib.suppress(OSError, ValueError), line:
            line.settimeout(20)
            talking = context.wrap_socket(line, server_side=True) if context else line
            with talking:
                server.connected.release()
                converse(server, talking)

    def accept() -> None:
        with contextlib.suppress(OSError):
            while True:
                line, _address = listener.accept()
                thread = threading.Thread(target=talk, args=(line,), daemon=True)
                threads.append(thread)
                thread.start()

    acceptor = threading.Thread(target=accept, daemon=True)
    acceptor.start()
    try:
        yield server
    finally:
        server.released.set()
        with contextlib.suppress(OSError):
            listener.shutdown(socket.SHUT_RDWR)
        listener.close()
        for thread in (acceptor, *threads):
            thread.join(20)


def read_head(server: OddServer, line: socket.socket) -> bytes:
    """Read a request up to its empty line and remember it."""
    head = b""
    while b"\r\n\r\n" not in head:
        block = line.recv(65536)
        if not block:
            break
        head += block
    server.asked.append(head)
    return head


def answering(*parts: bytes) -> Callable[[OddServer, socket.socket], None]:
    """Read a request, send these bytes, close."""

    def converse(server: OddServer, line: socket.socket) -> None:
        read_head(server, line)
        for part in parts:
            line.sendall(part)

    return converse


def stalling(*parts: bytes) -> Callable[[OddServer, socket.socket], None]:
    """Read a request, send these bytes, then say nothing more until the test is over."""

    def converse(server: OddServer, line: socket.socket) -> None:
        read_head(server, line)
        for part in parts:
            line.sendall(part)
        server.released.wait(30)

    return converse
