"""An HTTP proxy as companies have them: it lets nobody out but by CONNECT, and can open TLS to look inside."""

from __future__ import annotations

import contextlib
import socket
import ssl
import threading
from collections.abc import Iterator
from dataclasses import dataclass, field

from support.certificates import Certificate
from support.odd_server import OddServer, odd_server, read_head

from otadesk.probe.proxy import Proxy


@dataclass
class ConnectProxy:
    """``asked`` is the first line of each request, ``signed_in`` what came as a credential."""

    proxy: Proxy
    asked: list[str] = field(default_factory=list)
    signed_in: list[str] = field(default_factory=list)

    def of(self, _host: str) -> Proxy:
        """Be the proxy for every host."""
        return self.proxy


@contextlib.contextmanager
def connect_proxy(own: Certificate | None = None, *, target_port: int) -> Iterator[ConnectProxy]:
    """Let clients out to one port on loopback, whatever host they name; with ``own``, look inside."""
    seen: list[ConnectProxy] = []

    def converse(server: OddServer, line: socket.socket) -> None:
        head = read_head(server, line).decode("latin-1").split("\r\n")
        seen[0].asked.append(head[0])
        seen[0].signed_in += [one.partition(": ")[2] for one in head if one.startswith("Proxy-Authorization")]
        with socket.create_connection(("127.0.0.1", target_port)) as out:
            line.sendall(b"HTTP/1.1 200 Connection established\r\nVia: a proxy\r\n\r\n")
            if own is None:
                _carry(line, out)
            else:
                inside = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
                inside.load_cert_chain(own.chain_file, own.key_file)
                onward = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
                onward.check_hostname = False
                onward.verify_mode = ssl.CERT_NONE
                with (
                    inside.wrap_socket(line, server_side=True) as opened,
                    onward.wrap_socket(out, server_hostname="localhost") as sealed,
                ):
                    _carry(opened, sealed)

    with odd_server(None, converse) as server:
        seen.append(ConnectProxy(Proxy("127.0.0.1", server.port)))
        yield seen[0]


def _carry(one: socket.socket, other: socket.socket) -> None:
    """Carry bytes both ways until one side ends."""
    back = threading.Thread(target=_copy, args=(other, one), daemon=True)
    back.start()
    _copy(one, other)
    back.join(20)


def _copy(source: socket.socket, target: socket.socket) -> None:
    with contextlib.suppress(OSError):
        while block := source.recv(65536):
            target.sendall(block)
    with contextlib.suppress(OSError):
        target.shutdown(socket.SHUT_WR)
