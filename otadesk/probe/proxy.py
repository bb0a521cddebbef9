"""The way out through this computer's proxy, where it isn't let out directly.

Phones don't have that proxy. So the host is always tried directly first; what a proxy brings is told as that, and where
it opens TLS to look inside, it shows a certificate of its own, which says nothing about the server's.
"""

from __future__ import annotations

import base64
import socket
import time
from collections.abc import Callable
from dataclasses import dataclass
from urllib.parse import unquote, urlsplit

from otadesk.errors import said
from otadesk.phrases import N_, Phrase
from otadesk.probe.address import Address, shown

_LONGEST_HEAD = 16 * 1024


class NoWay(Exception):
    """The proxy doesn't lead to the host; ``words`` say why, for a finding's evidence."""

    def __init__(self, words: Phrase) -> None:
        super().__init__(words)
        self.words = words


@dataclass(frozen=True, slots=True)
class Proxy:
    """A proxy: where it is, and what it wants to hear before it lets anybody out (a Basic credential, or "")."""

    host: str
    port: int
    credential: str = ""

    def __str__(self) -> str:
        return f"{self.host}:{self.port}"


Proxies = Callable[[str], Proxy | None]
"""Returns the proxy for a host, or None; raises NoWay for one of a kind that is not spoken here."""


def system_proxy(host: str) -> Proxy | None:
    """Return the proxy that the environment, Windows or macOS name for a host; raises NoWay."""
    from urllib.request import getproxies, proxy_bypass  # noqa: PLC0415 - slow to import, and rarely needed

    known = getproxies()
    setting = known.get("https") or known.get("all", "")
    return parse_proxy(setting) if setting and not proxy_bypass(host) else None


def parse_proxy(setting: str) -> Proxy:
    """Read a proxy as settings name it, with or without “http://”; raises NoWay."""
    try:
        parts = urlsplit(setting if "://" in setting else f"http://{setting}")
        host, port = parts.hostname, parts.port
    except ValueError as exc:
        words = N_("Seen", "the proxy {proxy} can’t be understood ({reason})")
        raise NoWay(words.of(proxy=shown(setting), reason=str(exc))) from exc
    if parts.scheme != "http" or not host:
        words = N_("Seen", "the proxy {proxy} is of a kind that otadesk doesn’t support")
        raise NoWay(words.of(proxy=shown(setting)))
    user = f"{unquote(parts.username or '')}:{unquote(parts.password or '')}" if parts.username else ""
    return Proxy(host, port or 80, base64.b64encode(user.encode("utf-8")).decode("ascii") if user else "")


def open_tunnel(line: socket.socket, proxy: Proxy, address: Address, seconds: float) -> None:
    """Have the proxy connect to a host (RFC 9110, 9.3.6); from then on the line is the host's. Raises NoWay.

    The answer is read byte by byte: what follows it belongs to the host.
    """
    ends = time.monotonic() + seconds
    place = f"[{address.host}]" if ":" in address.host else address.host
    request = f"CONNECT {place}:{address.port} HTTP/1.1\r\nHost: {place}:{address.port}\r\n"
    if proxy.credential:
        request += f"Proxy-Authorization: Basic {proxy.credential}\r\n"
    head = bytearray()
    try:
        line.sendall(f"{request}\r\n".encode("ascii"))
        while not head.endswith(b"\r\n\r\n"):
            line.settimeout(max(0.001, ends - time.monotonic()))
            byte = line.recv(1)
            if not byte or len(head) >= _LONGEST_HEAD:
                raise NoWay(N_("Seen", "the proxy {proxy} doesn’t answer in HTTP").of(proxy=str(proxy)))
            head += byte
    except (OSError, UnicodeError) as exc:
        words = N_("Seen", "the proxy {proxy} breaks off ({reason})").of(proxy=str(proxy), reason=said(exc))
        raise NoWay(words) from exc
    first = bytes(head).partition(b"\r\n")[0].decode("latin-1")
    version, _, status = first.partition(" ")
    if not version.startswith("HTTP/") or status[:1] != "2":
        words = N_("Seen", "the proxy {proxy} refuses ({reason})")
        raise NoWay(words.of(proxy=str(proxy), reason=shown(status[:80])))
