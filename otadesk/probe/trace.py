"""One request of the way as a report lists it: where it went, over what, and what came back."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import asdict, dataclass
from typing import Any

from otadesk.probe.address import shown
from otadesk.probe.certificate import read
from otadesk.probe.client import DAEMON, Exchange, Request
from otadesk.probe.recognise import recognise

_HEADERS = (
    *("Content-Type", "Content-Length", "Content-Encoding", "Accept-Ranges", "Location", "Server", "Cache-Control"),
    *("Age", "ETag", "Last-Modified", "WWW-Authenticate"),
)
_LONGEST = 200


@dataclass(frozen=True, slots=True)
class HopReport:
    """What was asked, of whom, and what came; absent facts are "", 0 or empty.

    ``addresses`` says how each address of the host answered, ``chain`` names the certificates as sent, leaf first.
    """

    method: str
    url: str
    agent: str
    addresses: tuple[str, ...]
    ip: str
    tls: str
    cipher: str
    chain: tuple[str, ...]
    trusted_by: str
    server: str
    status: int
    headers: tuple[tuple[str, str], ...]
    bytes: int
    problem: str


def hop_of(asked: tuple[Request, Exchange]) -> HopReport:
    """Return a request and what came of it as the report lists it."""
    request, exchange = asked
    peer, answer = exchange.peer, exchange.answer
    certificates = [facts for der in peer.chain[:8] if (facts := read(der)) is not None] if peer else []
    return HopReport(
        method=request.method,
        url=shown(exchange.address.url),
        agent="downloader" if request.agent == DAEMON else "browser",
        addresses=tuple(f"{one.family} {one.ip}: {one.fault or 'answers'}" for one in exchange.attempts),
        ip=peer.ip if peer else "",
        tls=peer.tls_version if peer else "",
        cipher=peer.cipher if peer else "",
        chain=tuple(str(facts) for facts in certificates),
        trusted_by=peer.trust if peer else "",
        server=recognise(exchange.software) or "",
        status=answer.status if answer else 0,
        headers=tuple((name, _short(answer.header(name))) for name in _HEADERS if answer and answer.header(name)),
        bytes=answer.length if answer else 0,
        problem=str(exchange.failure.detail if exchange.failure else answer.flaw if answer else ""),
    )


def hop_json(hop: HopReport) -> dict[str, Any]:
    """Return a hop as ``probe --json`` prints it."""
    return {**asdict(hop), "headers": dict(hop.headers)}


def hop_lines(hops: Iterable[HopReport]) -> list[str]:
    """Return each hop on a line, and below the first to each host how its addresses answered and what chain it sent."""
    lines, met = [], set()
    for hop in hops:
        lines.append(_line(hop))
        host = hop.url.split("/")[2]
        if host not in met:
            met.add(host)
            told = ("; ".join(hop.addresses), " ← ".join(hop.chain))
            lines += [f"     {text}" for text in told if text]
    return lines


def _line(hop: HopReport) -> str:
    headers = dict(hop.headers)
    came = f"{hop.status} {headers.get('Content-Type', '')} {hop.bytes:,} bytes" if hop.status else "no answer"
    facts = (came, hop.tls, hop.ip, hop.server, hop.problem)
    return f"{hop.method:<4} {hop.url}  " + " · ".join(text for text in facts if text)


def _short(text: str) -> str:
    cleaned = "".join(sign if sign.isprintable() else "�" for sign in text)
    return cleaned if len(cleaned) <= _LONGEST else cleaned[: _LONGEST - 1] + "…"
