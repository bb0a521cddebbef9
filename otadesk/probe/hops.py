"""Judges one hop of a phone's way, whatever it fetches there: the connection, and whether the server answers at all."""

from __future__ import annotations

from datetime import datetime
from typing import Literal

from otadesk.probe import checks
from otadesk.probe.address import reach, shown
from otadesk.probe.certificate import covers, lacks_intermediate, read, why_refused
from otadesk.probe.client import Answer, Exchange
from otadesk.probe.page import looks_like_page
from otadesk.probe.report import Notes

Hop = Literal["page", "manifest", "app"]

_SIGN_IN = {401, 407, 511}
_MISSING = {403, 404, 410, 451}
_REDIRECTS = range(300, 400)


def judge_connection(notes: Notes, exchange: Exchange, now: datetime) -> None:
    """Note what the connection showed: reached or not, TLS, certificate, who vouches, from where."""
    _judge_failure(notes, exchange, now)
    peer, host = exchange.peer, exchange.address.host
    if peer is None:
        return
    where = exchange.address.authority
    notes.passed(checks.H19, f"{where} answers at {peer.ip}.")
    limits = reach(host, peer.ip)
    if limits:
        notes.unknown(checks.H14, f"{limits}; whether testers reach it depends on their network.")
    else:
        notes.passed(checks.H14, f"{host} has the public address {peer.ip}.")
    notes.passed(checks.H03, f"{where} speaks {peer.tls_version}.")
    leaf = read(peer.chain[0]) if peer.chain else None
    if leaf is None:
        notes.unknown(checks.H02, f"{where}: the certificate can’t be read.")
    elif leaf.breaches:
        notes.failed(checks.H02, f"{where}: {leaf}: {'; '.join(leaf.breaches)}.")
    else:
        notes.passed(checks.H02, f"{where}: {leaf}.")
    if peer.trust != "nobody":
        _judge_certificate(notes, exchange)


def _judge_failure(notes: Notes, exchange: Exchange, now: datetime) -> None:
    failure = exchange.failure
    if failure is None:
        return
    if failure.kind == "tls":
        notes.passed(checks.H19, f"{exchange.address.authority} answers.")
        notes.failed(checks.H03, f"{failure.detail}.")
    elif failure.kind == "client-certificate":
        notes.failed(checks.H12, f"{failure.detail}.")
    elif failure.kind == "certificate":
        _judge_refusal(notes, exchange, failure.detail, now)
    else:
        notes.failed(checks.H19, f"{failure.detail}.")


def _judge_refusal(notes: Notes, exchange: Exchange, detail: str, now: datetime) -> None:
    where, host = exchange.address.authority, exchange.address.host
    if exchange.peer is None:
        notes.failed(checks.H01, f"{where}: {detail}.")
        return
    chain = exchange.peer.chain
    notes.failed(checks.H01, f"{where}: {why_refused(chain, host, now)} ({detail}).")
    leaf = read(chain[0]) if chain else None
    if leaf is not None and covers(leaf, host) and leaf.begins <= now <= leaf.ends:
        notes.unknown(
            checks.H04,
            f"{where}: if “{leaf.issuer}” is your own authority, name its CA file; testers must trust it too.",
        )


def _judge_certificate(notes: Notes, exchange: Exchange) -> None:
    peer, where = exchange.peer, exchange.address.authority
    leaf = read(peer.chain[0]) if peer and peer.chain else None
    if peer is None or leaf is None:
        notes.unknown(checks.H01, f"{where}: the certificate was accepted but can’t be read.")
        return
    if lacks_intermediate(peer.chain):
        notes.failed(checks.H01, f"{where}: {leaf}: the server does not send the certificate of “{leaf.issuer}”.")
    else:
        notes.passed(checks.H01, f"{where}: {leaf}.")
    if peer.trust == "file":
        notes.unknown(
            checks.H04, f"{where}: testers must trust “{leaf.issuer}” first; only the CA file vouches for it."
        )
    elif not leaf.publicly_logged:
        # Apple accepts a public authority's certificate only with proof from public logs (support.apple.com/103214).
        notes.unknown(
            checks.H04,
            f"{where}: this computer trusts “{leaf.issuer}”, but the certificate has no proof from a public log, as"
            " those of public authorities have: testers must probably trust it first.",
        )
    else:
        notes.passed(checks.H04, f"{where}: “{leaf.issuer}” is a public authority.")


def judge_status(notes: Notes, exchange: Exchange, hop: Hop) -> bool:
    """Note what the status means; False where it is not a plain 200 and nothing is to be read."""
    answer = exchange.answer
    if answer is None:
        return False
    url, status = shown(exchange.address.url), answer.status
    said = f"The {hop}: {url} answers {status}"
    if status in _SIGN_IN or _wants_certificate(answer):
        scheme = answer.header("WWW-Authenticate").partition(" ")[0]
        notes.failed(checks.H12, f"{said}{f' and asks for {shown(scheme)} sign-in' if scheme else ''}.")
    elif status in _MISSING:
        notes.failed(checks.H13, f"{said}.")
    elif status in _REDIRECTS and answer.header("Location"):
        notes.failed(checks.H07, f"{said} and points to {shown(answer.header('Location'))}.")
    if status != 200:
        return False
    notes.passed(checks.H12, f"The {hop} needs no sign-in.")
    notes.passed(checks.H13, f"The {hop} is there.")
    notes.passed(checks.H07, f"The {hop} comes without a redirect.")
    return True


def _wants_certificate(answer: Answer) -> bool:
    """Whether this is how nginx and Apache say that a client certificate is missing."""
    return answer.status in {400, 403, 495, 496} and b"ssl certificate" in answer.body[:2048].lower()


def is_web_page(start: bytes, content_type: str, *, is_wanted: bool) -> bool:
    """Whether a web page came where something else was wanted; the bytes decide before the declared type does."""
    return looks_like_page(start) or ("html" in content_type.lower() and not is_wanted)
