"""Asks a server for one thing at a time, bounded in bytes and in time, and broken off at once by a cancel.

Each request has its own connection, as each of iOS' daemons has. Whatever the server does, the outcome is an
``Exchange``: facts of the connection, then an answer or a failure in words. Only a cancel raises.
"""

from __future__ import annotations

import contextlib
import http.client
import socket
import ssl
import time
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from types import MappingProxyType
from typing import Literal

from otadesk.errors import said
from otadesk.phrases import N_, NOTHING, Grouped, N_many, Phrase, verbatim
from otadesk.probe.address import Address
from otadesk.probe.body import Body, BodyFault, Sink
from otadesk.probe.line import Deadline, Dialler, Failed, Failure, connected
from otadesk.probe.lookup import Attempt, Resolve, system_resolve
from otadesk.probe.proxy import Proxies, system_proxy
from otadesk.probe.tls import Glance, Peer, Trust, TrustWord, peer_of, protocol_fault, wants_client_certificate
from otadesk.progress import Answered, CancelToken, Listener, ignore

SAFARI = (
    "Mozilla/5.0 (iPhone; CPU iPhone OS 18_6 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko)"
    " Version/18.6 Mobile/15E148 Safari/604.1"
)
DAEMON = "com.apple.appstored/1.0 iOS/18.6 model/iPhone15,2 hwp/t8120 build/22G86 (6; dt:282) AMS/1"

_TOO_LATE = N_("Seen", "no complete answer within {seconds} s")
_WANTS_CERTIFICATE = N_("Seen", "{host} demands a client certificate")
_NO_HANDSHAKE = N_("Seen", "{host} broke off the TLS handshake ({reason})")
_AT = N_("Seen", "{where}: {what}")
_BLOCK_BYTES = 256 * 1024
_CRAWL_BYTES = 4096


@dataclass(frozen=True, slots=True)
class Limits:
    """How long and how much a server may make us wait and read."""

    connect_seconds: float = 10.0
    silence_seconds: float = 30.0
    """Without a byte; a package that brings fewer than 4 KB in this time counts as silent too."""
    file_seconds: float = 120.0
    """For a whole small answer, as iOS gives the manifest; a package may take as long as it moves."""
    page_bytes: int = 2 * 1024**2
    manifest_bytes: int = 1024**2
    package_bytes: int = 8 * 1024**3


USUAL_LIMITS = Limits()


@dataclass(frozen=True, slots=True)
class Answer:
    """What a server answered: the decoded body (empty where a sink took it), its length, and what was wrong with it."""

    status: int
    headers: tuple[tuple[str, str], ...]
    body: bytes = b""
    length: int = 0
    flaw: Phrase = NOTHING

    def header(self, name: str) -> str:
        """Return a header's value, or "" where it is absent."""
        return next((value.strip() for key, value in self.headers if key.lower() == name.lower()), "")


@dataclass(frozen=True, slots=True)
class Exchange:
    """One request and what came of it; there is an answer or a failure, never both."""

    address: Address
    peer: Peer | None = None
    answer: Answer | None = None
    failure: Failure | None = None
    attempts: tuple[Attempt, ...] = ()
    """How each address of the host answered when it was first connected to."""
    glimpse: Answer | None = None
    """The head of the host's first page, where its TLS was refused and nothing else could be learned of the server."""
    proxy: str = ""
    """This computer's proxy through which the host was reached; phones go directly."""

    @property
    def software(self) -> Answer | None:
        """Whatever tells which web server this is."""
        return self.answer or self.glimpse


@dataclass(frozen=True, slots=True)
class Request:
    """What to ask for, as whom; ``sink`` takes the body block by block, ``seconds`` bounds the whole of it."""

    method: Literal["GET", "HEAD"]
    agent: str
    most_bytes: int
    seconds: float | None
    headers: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    sink: Sink | None = None


class Client:
    """Makes requests; between them it remembers only who vouched for a host and which of its addresses answered."""

    def __init__(
        self,
        trust: Trust,
        token: CancelToken,
        limits: Limits,
        resolve: Resolve = system_resolve,
        proxies: Proxies = system_proxy,
        listener: Listener = ignore,
    ) -> None:
        self._trust, self._token, self._limits = trust, token, limits
        self._listener = listener
        self._dialler = Dialler(token, limits.connect_seconds, resolve, proxies)
        self._vouched: dict[tuple[str, int], TrustWord] = {}
        self.trace: list[tuple[Request, Exchange]] = []
        """Every request so far and what came of it, in order, for the report."""

    def ask(self, address: Address, request: Request) -> Exchange:
        """Make one request; raises Cancelled and nothing else, whatever the server does."""
        exchange = self._asked(address, request)
        self.trace.append((request, exchange))
        self._listener(Answered())
        return exchange

    def _asked(self, address: Address, request: Request) -> Exchange:
        deadline = Deadline(request.seconds)
        peer: Peer | None = None
        answer: Answer | None = None
        failure: Failure | None = None
        try:
            with self._opened(address, deadline) as (line, peer):
                answer = self._converse(address, request, line)
        except Failed as failed:
            failure = failed.failure
        except OSError as exc:  # the connection ended between two steps, or this computer has no socket left
            failure = Failure("broken", _AT.of(where=address.authority, what=_words(exc)))
        self._token.check()
        attempts, proxy = self._dialler.attempts(address), self._dialler.proxy(address)
        if failure is not None:
            if deadline.passed:
                failure = Failure(failure.kind, _TOO_LATE.of(seconds=f"{deadline.seconds:g}"))
            exchange = Exchange(address, peer, failure=failure, attempts=attempts, proxy=proxy)
            return self._explained(exchange) if failure.kind in {"certificate", "tls"} else exchange
        if answer is not None and deadline.passed:
            # What was cut off may look complete: a head and a body may both end with the connection.
            answer = replace(answer, flaw=N_("Seen", "it took too long to arrive"))
        return Exchange(address, peer, answer, attempts=attempts, proxy=proxy)

    @contextlib.contextmanager
    def _opened(self, address: Address, deadline: Deadline) -> Iterator[tuple[socket.socket, Peer | None]]:
        """Connect and, unless the address is one of plain http, shake hands, asking in turn who vouches for it."""
        if not address.secure:
            with self._connected(address, deadline) as line:
                yield line, None
            return
        place = (address.host, address.port)
        refused = ""
        for whom in (self._vouched[place],) if place in self._vouched else self._trust.words:
            with self._connected(address, deadline) as line:
                try:
                    secure = self._shake_hands(line, address, whom)
                except ssl.SSLCertVerificationError as exc:
                    refused = exc.verify_message or str(exc)
                    continue
                with secure:
                    self._vouched[place] = whom
                    yield secure, peer_of(secure, whom)
                    return
        raise Failed("certificate", verbatim(refused))

    def _connected(self, address: Address, deadline: Deadline) -> contextlib.AbstractContextManager[socket.socket]:
        return connected(
            lambda: self._dialler.dial(address),
            self._token,
            silence_seconds=self._limits.silence_seconds,
            deadline=deadline,
        )

    def _shake_hands(self, line: socket.socket, address: Address, whom: TrustWord) -> ssl.SSLSocket:
        host = address.authority
        try:
            return self._trust.wrap(line, address.host, whom)
        except ssl.SSLCertVerificationError:
            raise
        except ssl.SSLError as exc:
            if wants_client_certificate(exc):
                raise Failed("client-certificate", _WANTS_CERTIFICATE.of(host=host)) from exc
            fault = protocol_fault(exc)
            if fault:
                raise Failed("tls", _AT.of(where=host, what=fault)) from exc
            raise Failed("broken", _NO_HANDSHAKE.of(host=host, reason=exc.reason or str(exc))) from exc
        except TimeoutError as exc:
            words = N_("Seen", "{host} accepts a connection, then stays silent").of(host=host)
            raise Failed("unreachable", words) from exc
        except (OSError, ValueError) as exc:
            raise Failed("broken", _NO_HANDSHAKE.of(host=host, reason=said(exc))) from exc

    def _explained(self, exchange: Exchange) -> Exchange:
        """Look at a server whose TLS was refused: its certificate, its protocol, and what software it is.

        It hears of nothing but its own first page: neither the address that was asked for nor anything secret.
        """
        glance, root = Glance(), exchange.address.root()
        peer, glimpse = None, None
        deadline = Deadline(min(self._limits.silence_seconds, self._limits.file_seconds))
        with (
            contextlib.suppress(Failed, OSError, ValueError),
            self._connected(root, deadline) as line,
            glance.wrap(line, root.host) as secure,
        ):
            peer = peer_of(secure, "nobody")
            glimpse = self._converse(root, Request("HEAD", DAEMON, 0, None), secure)
        self._token.check()
        failure = exchange.failure
        if peer is None and glance.wants_certificate:
            failure = Failure("client-certificate", _WANTS_CERTIFICATE.of(host=root.authority))
        return replace(exchange, peer=peer, glimpse=glimpse, failure=failure)

    def _converse(self, address: Address, request: Request, line: socket.socket) -> Answer:
        connection = http.client.HTTPConnection(address.host, address.port)
        connection.sock = line
        headers = {
            "Host": address.authority,
            "User-Agent": request.agent,
            "Accept": "*/*",
            "Accept-Language": "en-GB,en;q=0.9",
            "Accept-Encoding": "gzip, deflate",
            "Cache-Control": "no-cache",
            "Connection": "close",
            **request.headers,
        }
        try:
            connection.putrequest(request.method, address.target, skip_host=True, skip_accept_encoding=True)
            for name, value in headers.items():
                connection.putheader(name, value)
            connection.endheaders()
            response = connection.getresponse()
        except TimeoutError as exc:
            words = N_("Seen", "{host} takes the request, then stays silent").of(host=address.authority)
            raise Failed("broken", words) from exc
        except (http.client.HTTPException, OSError, ValueError) as exc:
            if wants_client_certificate(exc):
                raise Failed("client-certificate", _WANTS_CERTIFICATE.of(host=address.authority)) from exc
            words = N_("Seen", "{host} does not answer in HTTP ({reason})")
            raise Failed("broken", words.of(host=address.authority, reason=_words(exc))) from exc
        with response:
            return self._receive(response, request)

    def _receive(self, response: http.client.HTTPResponse, request: Request) -> Answer:
        body = Body(response.headers.get("Content-Encoding", ""), request.most_bytes, request.sink)
        flaw = NOTHING
        if request.method == "GET":
            try:
                self._drain(response, body)
                body.finish()
            except BodyFault as exc:
                flaw = exc.words
            except TimeoutError:
                flaw = N_many(
                    "Seen", "nothing more came after {size} byte", "nothing more came after {size} bytes", "size"
                ).of(size=Grouped(body.length))
            except (http.client.HTTPException, OSError, ValueError) as exc:
                flaw = N_many(
                    "Seen",
                    "it broke off after {size} byte ({reason})",
                    "it broke off after {size} bytes ({reason})",
                    "size",
                )
                flaw = flaw.of(size=Grouped(body.length), reason=_words(exc))
        headers = tuple((name, str(value)) for name, value in response.headers.items())
        return Answer(response.status, headers, body.kept, body.length, flaw)

    def _drain(self, response: http.client.HTTPResponse, body: Body) -> None:
        silence = self._limits.silence_seconds
        window_ends, window_bytes = time.monotonic() + silence, 0
        while block := response.read1(_BLOCK_BYTES):
            body.feed(block)
            window_bytes += len(block)
            if time.monotonic() > window_ends:
                if window_bytes < _CRAWL_BYTES:
                    crawl = N_many(
                        "Seen",
                        "it came at a crawl, {size} byte in {seconds} s",
                        "it came at a crawl, {size} bytes in {seconds} s",
                        "size",
                    )
                    raise BodyFault(crawl.of(size=Grouped(window_bytes), seconds=f"{silence:g}"))
                window_ends, window_bytes = time.monotonic() + silence, 0
        if response.length:  # read1 takes an early end for the end
            early = N_many(
                "Seen",
                "it ended {size} byte before its Content-Length",
                "it ended {size} bytes before its Content-Length",
                "size",
            )
            raise BodyFault(early.of(size=Grouped(response.length)))


def _words(error: Exception) -> str:
    """Return what went wrong, short and on one line; some of http.client's errors hold what the server sent."""
    text = " ".join(said(error).split()) or type(error).__name__
    return "".join(character if character.isprintable() else "�" for character in text)[:160]
