"""Judges one hop of a phone's way, whatever it fetches there: the connection, and whether the server answers at all."""

from __future__ import annotations

from datetime import datetime
from typing import Literal

from otadesk.phrases import NOTHING, Phrase
from otadesk.probe import checks
from otadesk.probe.address import is_number, reach, shown
from otadesk.probe.certificate import broke_rules, chain_words, covers, lacks_intermediate, read, why_refused
from otadesk.probe.client import DAEMON, Answer, Exchange
from otadesk.probe.instead import is_captcha
from otadesk.probe.line import Failure
from otadesk.probe.page import looks_like_page
from otadesk.probe.recognise import recognise
from otadesk.probe.remedies import Cause, remedy
from otadesk.probe.report import Notes
from otadesk.probe.second_look import SecondLook
from otadesk.probe.server_types import APPLE_ONLY
from otadesk.probe.tls import NO_FORWARD_SECRECY

Hop = Literal["page", "manifest", "app"]

_SIGN_IN = {401, 407, 511}
_MISSING = {403, 404, 410, 451}
_REDIRECTS = range(300, 400)


def judge_connection(notes: Notes, exchange: Exchange, now: datetime) -> None:
    """Note what the connection showed: reached or not, TLS, certificate, who vouches, from where."""
    judge_addresses(notes, exchange)
    _judge_failure(notes, exchange, now)
    peer, host = exchange.peer, exchange.address.host
    if peer is None:
        return
    where = exchange.address.authority
    leaf = read(peer.chain[0]) if peer.chain else None
    if exchange.proxy:
        notes.passed(checks.H19, f"{where} answers, through the proxy {exchange.proxy}.")
        notes.unknown(checks.H14, f"{host} is reached through a proxy only, which phones don’t have.")
        if _is_the_proxys(exchange):
            words = f"{where}: the proxy {exchange.proxy} opens TLS, and shows a certificate of its own instead."
            for check in (checks.H01, checks.H02, checks.H03, checks.H04):
                notes.unknown(check, words)
            return
    else:
        notes.passed(checks.H19, f"{where} answers at {peer.ip}.")
        limits = reach(host, peer.ip)
        if limits:
            notes.unknown(checks.H14, f"{limits}; whether testers reach it depends on their network.")
        else:
            notes.passed(checks.H14, f"{host} has the public address {peer.ip}.")
    notes.passed(checks.H03, f"{where} speaks {peer.tls_version}.")
    if leaf is None:
        notes.unknown(checks.H02, f"{where}: the certificate can’t be read.")
    elif leaf.breaches:
        notes.failed(checks.H02, f"{where}: {leaf}: {'; '.join(leaf.breaches)}.", remedy(exchange, "certificate"))
    else:
        notes.passed(checks.H02, f"{where}: {leaf}.")
    if peer.trust != "nobody":
        _judge_certificate(notes, exchange)


def _is_the_proxys(exchange: Exchange) -> bool:
    """Whether what is seen of TLS may be a proxy's.

    The certificate is the server's own where it stands in public logs, or where the CA file that was named vouches.
    """
    peer = exchange.peer
    if not exchange.proxy or (peer is not None and peer.trust == "file"):
        return False
    leaf = read(peer.chain[0]) if peer is not None and peer.chain else None
    return leaf is None or not leaf.publicly_logged


def judge_addresses(notes: Notes, exchange: Exchange) -> None:
    """Note how each address of the host answered; a name that means only this computer says nothing."""
    host, attempts = exchange.address.host, exchange.attempts
    if host.lower() == "localhost" or is_number(host):
        notes.not_applicable(checks.H17, f"{host} is no name with addresses of its own.")
        return
    answered = [f"{one.ip} ({one.family})" for one in attempts if not one.fault]
    if not answered:
        return
    dead = [f"{one.ip} ({one.family}): {one.fault}" for one in attempts if one.fault and one.here]
    unseen = sorted({one.family for one in attempts if not one.here})
    there = f"{host} answers at {', '.join(answered)}"
    if dead:
        words = f"{there}, but not at {'; '.join(dead)}."
        notes.failed(checks.H17, words, remedy(exchange, "address-family"))
    elif unseen:
        notes.unknown(checks.H17, f"{there}; this computer has no {' and no '.join(unseen)} to try the others.")
    else:
        notes.passed(checks.H17, f"{there}.")


def _judge_failure(notes: Notes, exchange: Exchange, now: datetime) -> None:
    failure = exchange.failure
    if failure is None:
        return
    where = exchange.address.authority
    if failure.kind == "tls":
        notes.passed(checks.H19, f"{where} answers.")
        _judge_protocol(notes, exchange, failure.detail)
    elif failure.kind == "client-certificate":
        notes.failed(checks.H12, f"{failure.detail}.", remedy(exchange, "client-certificate"))
    elif failure.kind == "certificate" and _is_the_proxys(exchange):
        notes.unknown(checks.H01, f"{where}: {failure.detail}; the proxy {exchange.proxy} may show one of its own.")
    elif failure.kind == "certificate":
        _judge_refusal(notes, exchange, failure.detail, now)
    elif failure.kind == "broken":
        notes.failed(checks.H19, f"{failure.detail}.")
    elif failure.kind == "no-way-out":
        notes.unknown(checks.H19, f"{failure.detail}. Phones don’t have that proxy.")
    else:
        _judge_unreachable(notes, exchange, failure)


def _judge_protocol(notes: Notes, exchange: Exchange, detail: str) -> None:
    peer = exchange.peer
    spoken = f" (it agrees to {peer.tls_version} with {peer.cipher})" if peer is not None else ""
    cause: Cause = "ciphers" if NO_FORWARD_SECRECY in detail else "tls-version"
    notes.failed(checks.H03, f"{detail}{spoken}.", remedy(exchange, cause))


def _judge_unreachable(notes: Notes, exchange: Exchange, failure: Failure) -> None:
    """Note a fault only where nothing but the host can be the cause; else that it could not be decided from here."""
    host = exchange.address.host
    tried = exchange.attempts
    limits = reach(host, tried[0].ip if tried else "")
    silent = failure.kind == "unresolved" or all("no answer" in one.fault or not one.here for one in tried)
    if limits:
        notes.unknown(checks.H14, f"{limits}; whether testers reach it depends on their network.")
    if limits and silent:
        notes.unknown(checks.H19, f"{failure.detail}; this computer may be outside its network or VPN.")
    elif tried and not any(one.here for one in tried):
        notes.unknown(checks.H19, f"{failure.detail}; this computer has no such network.")
    else:
        notes.failed(checks.H19, f"{failure.detail}.")


def _judge_refusal(notes: Notes, exchange: Exchange, detail: str, now: datetime) -> None:
    where, host = exchange.address.authority, exchange.address.host
    if exchange.peer is None:
        notes.failed(checks.H01, f"{where}: {detail}.", remedy(exchange, "certificate"))
        return
    chain = exchange.peer.chain
    leaf = read(chain[0]) if chain else None
    if leaf is not None and broke_rules(leaf, detail):
        notes.unknown(checks.H01, f"{where}: it is refused for breaking Apple’s rules ({detail}).")
        return
    why, cause = why_refused(chain, host, now)
    sent = f"; it sends {chain_words(chain)}" if chain else ""
    notes.failed(checks.H01, f"{where}: {why} ({detail}{sent}).", remedy(exchange, cause))
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
        words = f"{where}: {leaf}: the server does not send the certificate of “{leaf.issuer}”, as browsers don’t show."
        notes.failed(checks.H01, words, remedy(exchange, "chain"))
    else:
        notes.passed(checks.H01, f"{where}: {leaf}; sent: {chain_words(peer.chain)}.")
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


def judge_status(notes: Notes, exchange: Exchange, hop: Hop, second: SecondLook) -> bool:
    """Note what the status means; False where it is not a plain 200 and nothing is to be read.

    ``second`` asks again to name the cause of a refusal.
    """
    answer = exchange.answer
    if answer is None:
        return False
    if answer.status not in {200, 206}:
        _judge_refused(notes, exchange, answer, hop, second)
        return False
    if hop != "page":
        notes.passed(checks.H15, f"The {hop} comes to iOS’ downloader.")
    notes.passed(checks.H12, f"The {hop} needs no sign-in.")
    notes.passed(checks.H13, f"The {hop} is there.")
    notes.passed(checks.H07, f"The {hop} comes without a redirect.")
    return True


def _judge_refused(notes: Notes, exchange: Exchange, answer: Answer, hop: Hop, second: SecondLook) -> None:
    status = answer.status
    said = f"The {hop}: {shown(exchange.address.url)} answers {status}"
    if hop != "page" and second.as_browser(exchange):
        notes.failed(
            checks.H15,
            f"{said} to iOS’ downloader (user agent {DAEMON.partition('/')[0]}), but not to a browser.",
            remedy(exchange, "agent"),
        )
    elif is_captcha(answer, answer.body):
        notes.failed(checks.H06, f"{said} with a captcha page.", remedy(exchange, "page-instead"))
    elif _wants_certificate(answer):
        words = f"{said}: it demands a client certificate."
        notes.failed(checks.H12, words, remedy(exchange, "client-certificate"))
    elif status in _SIGN_IN:
        scheme = answer.header("WWW-Authenticate").partition(" ")[0]
        asked = f" and asks for {shown(scheme)} sign-in" if scheme else ""
        notes.failed(checks.H12, f"{said}{asked}.", remedy(exchange, "sign-in"))
    elif status in _MISSING:
        words, mend = _why_missing(exchange, status, second)
        notes.failed(checks.H13, f"{said}{words}.", mend)
    elif status in _REDIRECTS and answer.header("Location"):
        target = shown(answer.header("Location"))
        notes.failed(checks.H07, f"{said} and points to {target}.", remedy(exchange, "redirect"))


def _why_missing(exchange: Exchange, status: int, second: SecondLook) -> tuple[str, Phrase]:
    """Return the likeliest cause of a file that is not found or refused, and its mend."""
    hidden = next((part for part in exchange.address.path.split("/") if part.startswith(".")), "")
    if hidden and hidden != ".well-known":
        words = f": many servers refuse whatever lies below a name that begins with a dot, as {shown(hidden)} does"
        return words, remedy(exchange, "dot-folder")
    suffix = exchange.address.name.rpartition(".")[2].lower()
    if status == 404 and suffix in APPLE_ONLY and recognise(exchange.answer) == "iis":
        # IIS serves no file whose type it doesn't know (IIS reference, staticContent/mimeMap).
        return f": IIS answers so for every file whose type it doesn’t know, as .{suffix}", remedy(exchange, "type")
    if status == 403:
        return ": it is there, but the server may not read it, or a rule forbids it", remedy(exchange, "forbidden")
    other = second.other_case(exchange) if status == 404 else ""
    if other:
        words = f", but {shown(other)} is there: upper and lower case differ"
        return words, remedy(exchange, "letter-case", found=other)
    return "", NOTHING


def error_remedy(exchange: Exchange) -> Phrase:
    """Return where the server says what went wrong, for an answer that means an error of its own."""
    answer = exchange.answer
    return remedy(exchange, "error") if answer is not None and answer.status >= 500 else NOTHING


def _wants_certificate(answer: Answer) -> bool:
    """Whether this is how nginx and Apache say that a client certificate is missing."""
    return answer.status in {400, 403, 495, 496} and b"ssl certificate" in answer.body[:2048].lower()


def is_web_page(start: bytes, content_type: str, *, is_wanted: bool) -> bool:
    """Whether a web page came where something else was wanted; the bytes decide before the declared type does."""
    return looks_like_page(start) or ("html" in content_type.lower() and not is_wanted)
