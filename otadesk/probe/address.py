"""What an address says before anybody connects to it: whether a phone could use it, and from where."""

from __future__ import annotations

import ipaddress
import re
from dataclasses import dataclass
from urllib.parse import urlsplit, urlunsplit

_NOT_IN_ADDRESS = re.compile(r"[^!#-;=?-Z\[\]_a-z~%]")
"""Characters that RFC 3986 allows in no address; iOS refuses those addresses (before 17 silently)."""

_PERCENT_FAULT = re.compile(r"%(?![0-9A-Fa-f]{2})")


class AddressFault(ValueError):
    """The address can't be used; the message says why, in words for a finding's evidence."""


@dataclass(frozen=True, slots=True)
class Address:
    """An absolute https address, taken apart: ``target`` is the path and query as they go into the request."""

    url: str
    host: str
    port: int
    target: str

    @property
    def authority(self) -> str:
        """Host and port as a Host header has them."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        return host if self.port == 443 else f"{host}:{self.port}"


def shown(url: str) -> str:
    """Return an address as evidence shows it: without user and password, and not endlessly long."""
    try:
        parts = urlsplit(url)
        if "@" in parts.netloc:
            url = urlunsplit(parts._replace(netloc="…@" + parts.netloc.rpartition("@")[2]))
    except ValueError:
        pass
    cleaned = "".join(character if character.isprintable() else "�" for character in url)
    return cleaned if len(cleaned) <= 300 else cleaned[:299] + "…"


def parse(url: str) -> Address:
    """Take an https address apart; raises AddressFault where a phone couldn't use it."""
    found = _NOT_IN_ADDRESS.search(url)
    if found:
        raise AddressFault(f"{shown(url)} holds {found.group()!r}, which must be percent-encoded")
    if _PERCENT_FAULT.search(url):
        raise AddressFault(f"{shown(url)} holds a % that begins no percent-encoded byte")
    try:
        parts = urlsplit(url)
        host, port = parts.hostname, parts.port
    except ValueError as exc:
        raise AddressFault(f"{shown(url)} is no valid address ({exc})") from exc
    if not parts.scheme:
        raise AddressFault(f"{shown(url) or 'an empty text'} is not an absolute address")
    if parts.scheme != "https":
        raise AddressFault(f"{shown(url)} begins with {parts.scheme}:// instead of https://")
    if not host or port == 0:
        raise AddressFault(f"{shown(url)} names no host")
    target = urlunsplit(("", "", parts.path or "/", parts.query, ""))
    return Address(url, host, port or 443, target)


def reach(host: str, ip: str) -> str:
    """Say why only some networks reach this host, or "" where nothing speaks against it being public."""
    if host.lower().rstrip(".").endswith(".local"):
        return f"{host} is a name that only its own network knows (.local)"
    try:
        address = ipaddress.ip_address(ip.partition("%")[0])
    except ValueError:
        return ""
    mapped = getattr(address, "ipv4_mapped", None)
    if not (mapped or address).is_global:
        return f"{host} has the address {ip}, which is not reachable from the Internet"
    if "." not in host and ":" not in host:
        return f"{host} is a name without a domain"
    return ""
