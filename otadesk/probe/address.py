"""What an address says before anybody connects to it: whether a phone could use it, and from where."""

from __future__ import annotations

import ipaddress
import re
from dataclasses import dataclass, replace
from urllib.parse import quote, unquote, urlsplit, urlunsplit

from otadesk.phrases import N_, NOTHING, Phrase

_NOT_IN_ADDRESS = re.compile(r"[^!#-;=?-Z\[\]_a-z~%]")
"""Characters that RFC 3986 allows in no address; iOS refuses those addresses (before 17 silently)."""

_PERCENT_FAULT = re.compile(r"%(?![0-9A-Fa-f]{2})")

_OWN_NETWORK = (".local", ".internal", ".home.arpa", ".lan", ".localhost")
"""Endings that the public name system never knows: RFC 6762, 8375, 6761, and what ICANN reserved or routers use."""


class AddressFault(ValueError):
    """The address can't be used; ``words`` say why, for a finding's evidence."""

    def __init__(self, words: Phrase) -> None:
        super().__init__(words)
        self.words = words


@dataclass(frozen=True, slots=True)
class Address:
    """An absolute address, taken apart: ``target`` is the path and query as they go into the request.

    ``secure`` is False for plain http, which is asked only to see where it leads.
    """

    url: str
    host: str
    port: int
    target: str
    secure: bool = True

    @property
    def authority(self) -> str:
        """Host and port as a Host header has them."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        return host if self.port == (443 if self.secure else 80) else f"{host}:{self.port}"

    @property
    def path(self) -> str:
        """The path, decoded."""
        return unquote(self.target.partition("?")[0])

    @property
    def folder(self) -> str:
        """The path up to its last slash, decoded, as a web server's settings name it; "/" at the top."""
        return self.path.rpartition("/")[0] + "/"

    @property
    def name(self) -> str:
        """What follows the last slash of the path, decoded."""
        return self.path.rpartition("/")[2]

    def sibling(self, name: str) -> Address:
        """Return the address of another file in the same folder."""
        return self._with_target(self.target.partition("?")[0].rpartition("/")[0] + "/" + quote(name))

    def fresh(self, word: str) -> Address:
        """Return an address of the same thing that no cache has met before: ``word`` is added to the query."""
        return self._with_target(f"{self.target}{'&' if '?' in self.target else '?'}otadesk={word}")

    def root(self) -> Address:
        """Return the address of the host's first page."""
        return self._with_target("/")

    def _with_target(self, target: str) -> Address:
        scheme = "https" if self.secure else "http"
        return replace(self, url=f"{scheme}://{self.authority}{target}", target=target)


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


def typed(url: str) -> str:
    """Return an address as a browser understands what somebody typed: a name in its ASCII form, the rest encoded."""
    try:
        parts = urlsplit(url.strip())
        host = parts.hostname or ""
        if not host.isascii():
            before, at, place = parts.netloc.rpartition("@")
            port = place.rpartition(":")[2] if re.search(r":[0-9]*$", place) else ""
            known = host.encode("idna").decode("ascii")
            parts = parts._replace(netloc=f"{before}{at}{known}{f':{port}' if port else ''}")
        return quote(urlunsplit(parts), safe="!#$%&'()*+,/:;=?@[]~")
    except (ValueError, UnicodeError):
        return url.strip()


def parse(url: str, *, secure: bool = True) -> Address:
    """Take an https address apart; raises AddressFault where a phone couldn't use it.

    With ``secure`` off the address must be one of plain http.
    """
    found = _NOT_IN_ADDRESS.search(url)
    if found:
        words = N_("Seen", "{url} holds {character}, which must be percent-encoded")
        raise AddressFault(words.of(url=shown(url), character=repr(found.group())))
    if _PERCENT_FAULT.search(url):
        raise AddressFault(N_("Seen", "{url} holds a % that begins no percent-encoded byte").of(url=shown(url)))
    try:
        parts = urlsplit(url)
        host, port = parts.hostname, parts.port
    except ValueError as exc:
        words = N_("Seen", "{url} is not a valid address ({reason})").of(url=shown(url), reason=str(exc))
        raise AddressFault(words) from exc
    if not url:
        raise AddressFault(N_("Seen", "an empty text is not an absolute address"))
    if not parts.scheme:
        raise AddressFault(N_("Seen", "{url} is not an absolute address").of(url=shown(url)))
    scheme = "https" if secure else "http"
    if parts.scheme != scheme:
        words = N_("Seen", "{url} begins with {scheme} instead of {wanted}")
        raise AddressFault(words.of(url=shown(url), scheme=f"{parts.scheme}://", wanted=f"{scheme}://"))
    if not host or port == 0:
        raise AddressFault(N_("Seen", "{url} names no host").of(url=shown(url)))
    target = urlunsplit(("", "", parts.path or "/", parts.query, ""))
    return Address(url, host, port or (443 if secure else 80), target, secure)


def is_number(host: str) -> bool:
    """Whether a host is an IP address instead of a name."""
    try:
        ipaddress.ip_address(host.partition("%")[0])
    except ValueError:
        return False
    return True


def leads_back(host: str, ip: str = "") -> bool:
    """Whether this host means the device itself, whichever device asks: a phone finds nothing there."""
    name = host.lower().rstrip(".")
    if name == "localhost" or name.endswith(".localhost"):
        return True
    try:
        address = ipaddress.ip_address((ip or host).partition("%")[0])
    except ValueError:
        return False
    mapped = getattr(address, "ipv4_mapped", None) or address
    return bool(mapped.is_loopback or mapped.is_unspecified)


def reach(host: str, ip: str) -> Phrase:
    """Say who alone reaches this host, in a sentence; nothing where nothing speaks against it being public."""
    if leads_back(host, ip):
        words = N_("Seen", "{host} means each phone itself, so that none gets anything from there.")
        return words.of(host=host)
    why = _why_not_public(host, ip)
    return N_("Seen", "{why}; whether testers reach it depends on their network.").of(why=why) if why else NOTHING


def _why_not_public(host: str, ip: str) -> Phrase:
    ending = next((ending for ending in _OWN_NETWORK if host.lower().rstrip(".").endswith(ending)), "")
    if ending:
        return N_("Seen", "{host} is a name that only its own network knows ({ending})").of(host=host, ending=ending)
    try:
        address = ipaddress.ip_address(ip.partition("%")[0])
    except ValueError:
        return NOTHING
    mapped = getattr(address, "ipv4_mapped", None)
    if not (mapped or address).is_global:
        words = N_("Seen", "{host} has the address {ip}, which is not reachable from the Internet")
        return words.of(host=host, ip=ip)
    if "." not in host and ":" not in host:
        return N_("Seen", "{host} is a name without a domain").of(host=host)
    return NOTHING
