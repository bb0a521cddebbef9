"""Serves builds to testers nearby: HTTPS for the builds, and plain HTTP for the page that explains how to trust it.

Ports are tried in this order: the one that was asked for; else the one used last time, a well-known one, any. Links
thus stay the same from run to run; should the network give out another address meanwhile, what was published under
the earlier one is served with today's in it (files.py).
"""

from __future__ import annotations

import contextlib
import errno
import ipaddress
import socket
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType
from typing import Self

from otadesk.errors import NearbyError
from otadesk.nearby.addresses import Addresses, own_addresses
from otadesk.nearby.authority import Credentials, credentials
from otadesk.nearby.enrolment import Enrolment, plain_application, secure_application
from otadesk.nearby.files import SiteFiles
from otadesk.nearby.memory import Memory, recall, remember
from otadesk.nearby.serving import Service, Serving
from otadesk.phrases import N_, Phrase

PORT = 8443
TRUST_PORT = 8480


def utc_now() -> datetime:
    """Return the time by which certificates are made."""
    return datetime.now(UTC)


class NearbyServer:
    """Serves the folder ``site`` to the local network; its authority and its memory lie in the folder ``authority``.

    Usable as a context manager. ``port`` and ``trust_port`` 0 choose by themselves; ``addresses`` says where to
    listen and what to put into links.
    """

    def __init__(
        self,
        site: Path,
        authority: Path,
        *,
        port: int = 0,
        trust_port: int = 0,
        addresses: Callable[[], Addresses] = own_addresses,
        now: Callable[[], datetime] = utc_now,
    ) -> None:
        self._site, self._authority = site, authority
        self._port, self._trust_port = port, trust_port
        self._addresses, self._now = addresses, now
        self._serving: Serving | None = None
        self.url = ""
        """The https address that testers use, without a last slash; "" until started."""
        self.trust_url = ""
        """The http address of the page that explains how to trust this computer: the first scan."""
        self.fingerprint = ""
        """The authority's SHA-256 fingerprint, to compare with what the phone shows."""
        self.ca_file = Path()
        """The authority's certificate in PEM, for a probe."""
        self.notes: tuple[Phrase, ...] = ()
        """What the user should know, such as that there is no network."""

    @property
    def site(self) -> Path:
        """The folder that is served."""
        return self._site

    @property
    def running(self) -> bool:
        """Whether it serves right now."""
        return self._serving is not None and self._serving.alive

    def start(self) -> None:
        """Begin to serve; returns once clients can connect. Raises NearbyError."""
        if self._serving is not None:
            return
        addresses = self._addresses()
        computer = addresses.name.removesuffix(".local")
        kept = credentials(self._authority, addresses.all, computer, self._now())
        memory = recall(self._authority)
        host = _in_url(addresses.primary if addresses.primary in kept.names else addresses.name)
        with contextlib.ExitStack() as unless_serving:
            secure = _listener(addresses, self._port, memory.port, PORT)
            unless_serving.callback(secure.close)
            plain = _listener(addresses, self._trust_port, memory.trust_port, TRUST_PORT)
            unless_serving.callback(plain.close)
            port, trust_port = secure.getsockname()[1], plain.getsockname()[1]
            self.url, self.trust_url = f"https://{host}:{port}", f"http://{host}:{trust_port}/"
            self.fingerprint, self.ca_file = kept.fingerprint, kept.ca_file
            self.notes = tuple(_notes(addresses, kept, self._port or memory.port or PORT, port))
            self._remember(memory, port, trust_port)
            enrolment = Enrolment(computer, kept.authority, kept.fingerprint, self.url)
            files = SiteFiles(self.site, self.url, memory.urls)
            serving = Serving(
                [
                    Service(secure_application(enrolment, files), secure, kept.chain_file, kept.key_file),
                    Service(plain_application(enrolment), plain),
                ]
            )
            serving.start()
            unless_serving.pop_all()
        self._serving = serving

    def stop(self) -> None:
        """End every transfer and serve no longer; returns within moments."""
        serving, self._serving = self._serving, None
        if serving is not None:
            serving.stop()

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()

    def _remember(self, memory: Memory, port: int, trust_port: int) -> None:
        """Keep the first ports that were chosen: where one is taken today, links to it work again tomorrow."""
        kept = Memory(memory.port or port, memory.trust_port or trust_port, memory.urls).with_url(self.url)
        if kept != memory:
            # A folder that was good for the certificates a moment ago is good for this too, or links change once.
            with contextlib.suppress(OSError):
                remember(self._authority, kept)


def _listener(addresses: Addresses, wanted: int, remembered: int, usual: int) -> socket.socket:
    return _listen(addresses, (wanted,) if wanted else (remembered or usual, usual, 0))


def _listen(addresses: Addresses, ports: tuple[int, ...]) -> socket.socket:
    """Listen on the first of these ports that is free; raises NearbyError."""
    version = ipaddress.ip_address(addresses.primary).version
    everywhere = "0.0.0.0" if version == 4 else "::"  # noqa: S104 - the network is whom it serves
    host = addresses.primary if addresses.loopback_only else everywhere
    for number, port in enumerate(ports, 1):
        try:
            family = socket.AF_INET if version == 4 else socket.AF_INET6
            return socket.create_server((host, port), family=family, dualstack_ipv6=version == 6 and host == "::")
        except OSError as exc:
            if exc.errno in {errno.EADDRINUSE, errno.EACCES} and number < len(ports):
                continue
            taken = exc.errno == errno.EADDRINUSE
            raise NearbyError(
                N_("Error", "Port {port} is taken by another program.").of(port=str(port))
                if taken
                else N_("Error", "This computer can’t be reached at port {port}.").of(port=str(port)),
                detail=str(exc.strerror or exc),
                hint=N_("Error", "Choose another port, or let otadesk choose one."),
            ) from exc
    raise NearbyError(N_("Error", "No port was given to serve at."))


def _notes(addresses: Addresses, kept: Credentials, expected_port: int, port: int) -> Iterator[Phrase]:
    if addresses.loopback_only:
        yield N_("Nearby", "There is no network: only this computer itself can open the page.")
    elif addresses.primary not in kept.names:
        yield N_(
            "Nearby",
            "The address {address} is new to this computer’s certificate authority; links use the name {name}.",
        ).of(address=addresses.primary, name=addresses.name)
    if port != expected_port:
        yield N_("Nearby", "Port {port} is taken, so links made earlier don’t work until it is free again.").of(
            port=str(expected_port)
        )
    if kept.kept_aside:
        yield N_(
            "Nearby", "This computer’s certificate authority was damaged or expired: testers must trust the new one."
        )


def _in_url(host: str) -> str:
    return f"[{host}]" if ":" in host else host
