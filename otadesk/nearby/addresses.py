"""How this computer is called in its own network, found without sending anything.

A UDP socket that is connected, but never written to, tells which address the system would send from; that is the one
that phones in the same network can reach. Nothing leaves the computer, and no name server is asked.
"""

from __future__ import annotations

import contextlib
import ipaddress
import re
import socket
from dataclasses import dataclass

LOOPBACK = "127.0.0.1"

# Somewhere in each range that networks use: whichever is routed shows the address of that network's interface.
_TOWARDS = (
    *("192.0.2.1", "192.168.255.254", "10.255.255.254", "172.31.255.254", "169.254.255.254", "100.127.255.254"),
    *("2001:db8::1", "fd00::1"),
)
_NOT_IN_LABEL = re.compile(r"[^a-z0-9-]+")


@dataclass(frozen=True, slots=True)
class Addresses:
    """The names and addresses of this computer; ``primary`` is the one to put into links.

    ``name`` is what networks with multicast DNS know it by, such as ``studio.local``.
    """

    primary: str
    others: tuple[str, ...]
    name: str

    @property
    def loopback_only(self) -> bool:
        """Whether there is no network, so that only this computer itself can be served."""
        return ipaddress.ip_address(self.primary).is_loopback

    @property
    def all(self) -> tuple[str, ...]:
        """Every name and address, the primary first, loopback last."""
        return tuple(dict.fromkeys((self.primary, *self.others, self.name, "localhost", LOOPBACK, "::1")))


def own_addresses() -> Addresses:
    """Return the names and addresses of this computer as they are now; never fails."""
    found = [address for target in _TOWARDS if (address := _source_towards(target)) and _is_usable(address)]
    usable = list(dict.fromkeys(found))
    name = local_name(socket.gethostname())
    if not usable:
        return Addresses(LOOPBACK, (), name)
    return Addresses(usable[0], tuple(usable[1:]), name)


def loopback_addresses() -> Addresses:
    """Return what serves this computer alone."""
    return Addresses(LOOPBACK, (), local_name(socket.gethostname()))


def local_name(host_name: str) -> str:
    """Return a computer's name as multicast DNS has it: its first label, with what a label can't hold left out."""
    label = _NOT_IN_LABEL.sub("-", host_name.partition(".")[0].lower()).strip("-")[:63].strip("-")
    return f"{label or 'computer'}.local"


def _source_towards(target: str) -> str:
    family = socket.AF_INET6 if ":" in target else socket.AF_INET
    with contextlib.suppress(OSError), socket.socket(family, socket.SOCK_DGRAM) as probe:
        probe.connect((target, 9))
        return str(probe.getsockname()[0])
    return ""


def _is_usable(address: str) -> bool:
    """Whether a link can hold the address: not loopback, and no link-local IPv6, which needs a zone."""
    ip = ipaddress.ip_address(address.partition("%")[0])
    return not (ip.is_loopback or ip.is_unspecified or ip.is_multicast or (ip.version == 6 and ip.is_link_local))
