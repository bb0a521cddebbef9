"""Judges one hop of a phone's way, whatever it fetches there: the connection, and whether the server answers at all."""

from __future__ import annotations

from datetime import datetime
from typing import Literal

from otadesk.phrases import N_, NOTHING, Phrase, in_turn
from otadesk.probe import checks
from otadesk.probe.address import is_number, reach, shown
from otadesk.probe.certificate import Facts, broke_rules, chain_words, covers, lacks_intermediate, read, why_refused
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

ABOUT: dict[Hop, Phrase] = {
    "page": N_("Seen", "The page: {what}."),
    "manifest": N_("Seen", "The manifest: {what}."),
    "app": N_("Seen", "The app: {what}."),
}
_HOPS: dict[Hop, Phrase] = {"page": N_("Seen", "page"), "manifest": N_("Seen", "manifest"), "app": N_("Seen", "app")}
"""In translations a label before a colon, since a noun's gender and case would change the words around it."""
_AT = N_("Seen", "{where}: {what}.")
_ANSWERS = N_("Seen", "{url} answers {status}")
_AS_TOLD = N_("Seen", "{what}.")
_ANSWERS_AT = N_("Seen", "{host} answers at {places}.")
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
        words = N_("Seen", "{host} answers, through the proxy {proxy}.").of(host=where, proxy=exchange.proxy)
        notes.passed(checks.H19, words)
        words = N_("Seen", "{host} is reached through a proxy only, which phones don’t have.").of(host=host)
        notes.unknown(checks.H14, words)
        if _is_the_proxys(exchange):
            words = N_("Seen", "{host}: the proxy {proxy} opens TLS, and shows a certificate of its own instead.")
            words = words.of(host=where, proxy=exchange.proxy)
            for check in (checks.H01, checks.H02, checks.H03, checks.H04):
                notes.unknown(check, words)
            return
    else:
        notes.passed(checks.H19, _ANSWERS_AT.of(host=where, places=peer.ip))
        limits = reach(host, peer.ip)
        if limits:
            notes.unknown(checks.H14, limits)
        else:
            notes.passed(checks.H14, N_("Seen", "{host} has the public address {ip}.").of(host=host, ip=peer.ip))
    notes.passed(checks.H03, N_("Seen", "{host} speaks {version}.").of(host=where, version=peer.tls_version))
    _judge_rules(notes, exchange, leaf)
    if peer.trust != "nobody":
        _judge_certificate(notes, exchange)


def _judge_rules(notes: Notes, exchange: Exchange, leaf: Facts | None) -> None:
    where = exchange.address.authority
    if leaf is None:
        notes.unknown(checks.H02, N_("Seen", "{host}: the certificate can’t be read.").of(host=where))
    elif leaf.breaches:
        words = N_("Seen", "{host}: {certificate}: {faults}.")
        words = words.of(host=where, certificate=leaf.words, faults=in_turn(leaf.breaches))
        notes.failed(checks.H02, words, remedy(exchange, "certificate"))
    else:
        notes.passed(checks.H02, _AT.of(where=where, what=leaf.words))


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
        notes.not_applicable(checks.H17, N_("Seen", "{host} is no name with addresses of its own.").of(host=host))
        return
    answered = ", ".join(f"{one.ip} ({one.family})" for one in attempts if not one.fault)
    if not answered:
        return
    at = N_("Seen", "{where}: {what}")
    dead = [at.of(where=f"{one.ip} ({one.family})", what=one.fault) for one in attempts if one.fault and one.here]
    unseen = sorted({one.family for one in attempts if not one.here})
    if dead:
        words = N_("Seen", "{host} answers at {places}, but not at {dead}.").of(dead=in_turn(dead))
        notes.failed(checks.H17, words.of(host=host, places=answered), remedy(exchange, "address-family"))
    elif unseen:
        words = N_("Seen", "{host} answers at {places}; this computer has no {family} to try the others.")
        notes.unknown(checks.H17, words.of(host=host, places=answered, family=", ".join(unseen)))
    else:
        notes.passed(checks.H17, _ANSWERS_AT.of(host=host, places=answered))


def _judge_failure(notes: Notes, exchange: Exchange, now: datetime) -> None:
    failure = exchange.failure
    if failure is None:
        return
    where = exchange.address.authority
    if failure.kind == "tls":
        notes.passed(checks.H19, N_("Seen", "{host} answers.").of(host=where))
        _judge_protocol(notes, exchange, failure.detail)
    elif failure.kind == "client-certificate":
        notes.failed(checks.H12, _AS_TOLD.of(what=failure.detail), remedy(exchange, "client-certificate"))
    elif failure.kind == "certificate" and _is_the_proxys(exchange):
        words = N_("Seen", "{host}: {why}; the proxy {proxy} may show one of its own.")
        notes.unknown(checks.H01, words.of(host=where, why=failure.detail, proxy=exchange.proxy))
    elif failure.kind == "certificate":
        _judge_refusal(notes, exchange, failure.detail, now)
    elif failure.kind == "broken":
        notes.failed(checks.H19, _AS_TOLD.of(what=failure.detail))
    elif failure.kind == "no-way-out":
        words = N_("Seen", "{why}. Phones don’t have that proxy.")
        notes.unknown(checks.H19, words.of(why=failure.detail))
    else:
        _judge_unreachable(notes, exchange, failure)


def _judge_protocol(notes: Notes, exchange: Exchange, detail: Phrase) -> None:
    peer = exchange.peer
    words = _AS_TOLD.of(what=detail)
    if peer is not None:
        words = N_("Seen", "{why} (it agrees to {version} with {cipher}).")
        words = words.of(why=detail, version=peer.tls_version, cipher=peer.cipher)
    cause: Cause = "ciphers" if str(NO_FORWARD_SECRECY) in str(detail) else "tls-version"
    notes.failed(checks.H03, words, remedy(exchange, cause))


def _judge_unreachable(notes: Notes, exchange: Exchange, failure: Failure) -> None:
    """Note a fault only where nothing but the host can be the cause; else that it could not be decided from here."""
    host = exchange.address.host
    tried = exchange.attempts
    limits = reach(host, tried[0].ip if tried else "")
    silent = failure.kind == "unresolved" or all(one.silent or not one.here for one in tried)
    if limits:
        notes.unknown(checks.H14, limits)
    if limits and silent:
        words = N_("Seen", "{why}; this computer may be outside its network or VPN.")
        notes.unknown(checks.H19, words.of(why=failure.detail))
    elif tried and not any(one.here for one in tried):
        notes.unknown(checks.H19, N_("Seen", "{why}; this computer has no such network.").of(why=failure.detail))
    else:
        notes.failed(checks.H19, _AS_TOLD.of(what=failure.detail))


def _judge_refusal(notes: Notes, exchange: Exchange, detail: Phrase, now: datetime) -> None:
    where, host = exchange.address.authority, exchange.address.host
    if exchange.peer is None:
        notes.failed(checks.H01, _AT.of(where=where, what=detail), remedy(exchange, "certificate"))
        return
    chain = exchange.peer.chain
    leaf = read(chain[0]) if chain else None
    if leaf is not None and broke_rules(leaf, str(detail)):
        words = N_("Seen", "{host}: it is refused for breaking Apple’s rules ({reason}).")
        notes.unknown(checks.H01, words.of(host=where, reason=detail))
        return
    why, cause = why_refused(chain, host, now)
    words = N_("Seen", "{host}: {why} ({reason}).")
    if chain:
        words = N_("Seen", "{host}: {why} ({reason}; it sends {chain}).").of(chain=chain_words(chain))
    notes.failed(checks.H01, words.of(host=where, why=why, reason=detail), remedy(exchange, cause))
    if leaf is not None and covers(leaf, host) and leaf.begins <= now <= leaf.ends:
        words = N_("Seen", "{host}: if “{issuer}” is your own authority, name its CA file; testers must trust it too.")
        notes.unknown(checks.H04, words.of(host=where, issuer=leaf.issuer))


def _judge_certificate(notes: Notes, exchange: Exchange) -> None:
    peer, where = exchange.peer, exchange.address.authority
    leaf = read(peer.chain[0]) if peer and peer.chain else None
    if peer is None or leaf is None:
        words = N_("Seen", "{host}: the certificate was accepted but can’t be read.").of(host=where)
        notes.unknown(checks.H01, words)
        return
    if lacks_intermediate(peer.chain):
        words = N_(
            "Seen",
            "{host}: {certificate}: the server does not send the certificate of “{issuer}”, as browsers don’t show.",
        ).of(host=where, certificate=leaf.words, issuer=leaf.issuer)
        notes.failed(checks.H01, words, remedy(exchange, "chain"))
    else:
        words = N_("Seen", "{host}: {certificate}; sent: {chain}.")
        notes.passed(checks.H01, words.of(host=where, certificate=leaf.words, chain=chain_words(peer.chain)))
    if peer.trust == "file":
        words = N_("Seen", "{host}: testers must trust “{issuer}” first; only the CA file vouches for it.")
        notes.unknown(checks.H04, words.of(host=where, issuer=leaf.issuer))
    elif not leaf.publicly_logged:
        # Apple accepts a public authority's certificate only with proof from public logs (support.apple.com/103214).
        words = N_(
            "Seen",
            "{host}: this computer trusts “{issuer}”, but the certificate has no proof from a public log, as those of"
            " public authorities have: testers must probably trust it first.",
        )
        notes.unknown(checks.H04, words.of(host=where, issuer=leaf.issuer))
    else:
        words = N_("Seen", "{host}: “{issuer}” is a public authority.")
        notes.passed(checks.H04, words.of(host=where, issuer=leaf.issuer))


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
    what = _HOPS[hop]
    if hop != "page":
        notes.passed(checks.H15, N_("Seen", "The {hop} comes to iOS’ downloader.").of(hop=what))
    notes.passed(checks.H12, N_("Seen", "The {hop} needs no sign-in.").of(hop=what))
    notes.passed(checks.H13, N_("Seen", "The {hop} is there.").of(hop=what))
    notes.passed(checks.H07, N_("Seen", "The {hop} comes without a redirect.").of(hop=what))
    return True


def _judge_refused(notes: Notes, exchange: Exchange, answer: Answer, hop: Hop, second: SecondLook) -> None:
    def told(words: Phrase) -> Phrase:
        return ABOUT[hop].of(what=words.of(url=shown(exchange.address.url), status=str(answer.status)))

    if hop != "page" and second.as_browser(exchange):
        words = N_("Seen", "{url} answers {status} to iOS’ downloader (user agent {agent}), but not to a browser")
        notes.failed(checks.H15, told(words.of(agent=DAEMON.partition("/")[0])), remedy(exchange, "agent"))
    elif is_captcha(answer, answer.body):
        words = N_("Seen", "{url} answers {status} with a captcha page")
        notes.failed(checks.H06, told(words), remedy(exchange, "page-instead"))
    elif _wants_certificate(answer):
        words = N_("Seen", "{url} answers {status}: it demands a client certificate")
        notes.failed(checks.H12, told(words), remedy(exchange, "client-certificate"))
    elif answer.status in _SIGN_IN:
        scheme = answer.header("WWW-Authenticate").partition(" ")[0]
        words = N_("Seen", "{url} answers {status} and asks for {scheme} sign-in").of(scheme=shown(scheme))
        notes.failed(checks.H12, told(words if scheme else _ANSWERS), remedy(exchange, "sign-in"))
    elif answer.status in _MISSING:
        words, mend = _why_missing(exchange, answer.status, second)
        notes.failed(checks.H13, told(words), mend)
    elif answer.status in _REDIRECTS and answer.header("Location"):
        words = N_("Seen", "{url} answers {status} and points to {target}").of(target=shown(answer.header("Location")))
        notes.failed(checks.H07, told(words), remedy(exchange, "redirect"))


def _why_missing(exchange: Exchange, status: int, second: SecondLook) -> tuple[Phrase, Phrase]:
    """Return what is answered and the likeliest cause of a file that is not found or refused, and its mend."""
    because = N_("Seen", "{url} answers {status}: {why}")
    hidden = next((part for part in exchange.address.path.split("/") if part.startswith(".")), "")
    if hidden and hidden != ".well-known":
        why = N_("Seen", "many servers refuse whatever lies below a name that begins with a dot, as {name} does")
        return because.of(why=why.of(name=shown(hidden))), remedy(exchange, "dot-folder")
    suffix = exchange.address.name.rpartition(".")[2].lower()
    if status == 404 and suffix in APPLE_ONLY and recognise(exchange.answer) == "iis":
        # IIS serves no file whose type it doesn't know (IIS reference, staticContent/mimeMap).
        why = N_("Seen", "IIS answers like this for every file whose type it doesn’t know, such as {suffix}")
        return because.of(why=why.of(suffix=f".{suffix}")), remedy(exchange, "type")
    if status == 403:
        why = N_("Seen", "it is there, but the server may not read it, or a rule forbids it")
        return because.of(why=why), remedy(exchange, "forbidden")
    other = second.other_case(exchange) if status == 404 else ""
    if other:
        words = N_("Seen", "{url} answers {status}, but {other} is there: upper and lower case differ")
        return words.of(other=shown(other)), remedy(exchange, "letter-case", found=other)
    return _ANSWERS, NOTHING


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
