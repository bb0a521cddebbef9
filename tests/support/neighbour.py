"""A client in the same network as a nearby server, which here is loopback."""

from __future__ import annotations

import hashlib
import http.client
import socket
import ssl
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from urllib.parse import urlsplit

from otadesk.nearby.addresses import LOOPBACK, Addresses
from otadesk.nearby.server import NearbyServer

CONTENT = b"".join(hashlib.sha256(str(number).encode()).digest() for number in range(100_000))
"""A package of 3.2 MB."""

CLIENT_SECONDS = 30


def on_loopback() -> Addresses:
    """Return the addresses of a computer without a network."""
    return Addresses(LOOPBACK, (), "studio.local")


@dataclass(frozen=True)
class Response:
    """What came back; header names are in lower case."""

    status: int
    headers: Mapping[str, str]
    body: bytes


class Neighbour:
    """Asks a nearby server, over TLS that is verified."""

    def __init__(self, server: NearbyServer) -> None:
        self.server = server

    @cached_property
    def context(self) -> ssl.SSLContext:
        """TLS that trusts this server's authority and nobody else."""
        return ssl.create_default_context(cafile=self.server.ca_file)

    @property
    def port(self) -> int:
        """The port of the builds."""
        return urlsplit(self.server.url).port or 0

    @property
    def trust_port(self) -> int:
        """The port of the page about trust."""
        return urlsplit(self.server.trust_url).port or 0

    def ask(self, path: str, method: str = "GET", headers: Mapping[str, str] | None = None) -> Response:
        """Make one request over HTTPS."""
        connection = http.client.HTTPSConnection(LOOPBACK, self.port, context=self.context, timeout=CLIENT_SECONDS)
        return _ask(connection, path, method, headers or {})

    def ask_plainly(self, path: str, method: str = "GET") -> Response:
        """Make one request over plain HTTP."""
        return _ask(http.client.HTTPConnection(LOOPBACK, self.trust_port, timeout=CLIENT_SECONDS), path, method, {})

    def ask_raw(self, target: bytes) -> Response:
        """Ask for a target that no client library would send."""
        with self.line() as secure:
            secure.sendall(b"GET " + target + b" HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n")
            response = http.client.HTTPResponse(secure)
            response.begin()
            return Response(response.status, dict(response.getheaders()), response.read())

    def line(self) -> ssl.SSLSocket:
        """Return a connection on which nothing was asked yet."""
        line = socket.create_connection((LOOPBACK, self.port), timeout=CLIENT_SECONDS)
        return self.context.wrap_socket(line, server_hostname=LOOPBACK)


def _ask(connection: http.client.HTTPConnection, path: str, method: str, headers: Mapping[str, str]) -> Response:
    try:
        connection.request(method, path, headers=dict(headers))
        response = connection.getresponse()
        return Response(response.status, {k.lower(): v for k, v in response.getheaders()}, response.read())
    finally:
        connection.close()
