"""Asks the authority that issued a signing certificate whether it has revoked it since, as iOS does.

Asked is only about certificates that lead to a root of trust: the address of the responder stands in the certificate,
and a stranger's certificate could send us anywhere. Plain http, as OCSP is: the answer carries its own signature. No
redirect is followed. What the responder learns is the certificate's serial number, which names a developer's team.
"""

from __future__ import annotations

import http.client
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from urllib.parse import urlsplit

from otadesk.ipa import der
from otadesk.ipa.certificates import Certificate
from otadesk.ipa.der import DerError
from otadesk.ipa.trust import Trust
from otadesk.ipa.verification import Verification
from otadesk.phrases import N_, verbatim
from otadesk.preflight.case import Revocation
from otadesk.probe.address import Address
from otadesk.probe.line import Deadline, Dialler, Failed, connected
from otadesk.probe.lookup import system_resolve
from otadesk.probe.ocsp_answer import NoAnswer, read_answer, request_for
from otadesk.progress import CancelToken

AUTHORITY_INFORMATION = "1.3.6.1.5.5.7.1.1"
OCSP_METHOD = "1.3.6.1.5.5.7.48.1"
MAX_CERTIFICATES = 5
MAX_ANSWER_BYTES = 64 << 10

_CONTEXT_6 = 0x86
_TYPE = "application/ocsp-request"
_TOO_LATE = N_("Seen", "{host} gave no answer within {seconds} s")


@dataclass(frozen=True, slots=True)
class Patience:
    """How many seconds connecting may take, and the whole of one question."""

    connect: float = 5.0
    whole: float = 15.0


USUAL_PATIENCE = Patience()


def ask_revocations(
    verification: Verification, *, trust: Trust, now: datetime, token: CancelToken, patience: Patience = USUAL_PATIENCE
) -> tuple[Revocation, ...]:
    """Return what is answered about each certificate that signed code in the app; raises Cancelled and nothing else.

    A certificate that leads to no root in ``trust`` is not asked about; whatever keeps an answer from coming is told.
    """
    found = []
    for leaf, issuer in _signers(verification, trust):
        token.check()
        found.append(_ask(leaf, issuer, now, token, patience))
    return tuple(found)


def responder_of(certificate: Certificate) -> str:
    """Return the http address of the certificate's responder, "" where it names none (RFC 5280, 4.2.2.1)."""
    for name, value in certificate.extensions:
        if name != AUTHORITY_INFORMATION:
            continue
        try:
            for description in der.value(value).expect(der.SEQUENCE).children():
                method, place, *_ = description.expect(der.SEQUENCE).children(at_least=2)
                url = place.content.decode("ascii", "replace")
                if place.tag == _CONTEXT_6 and der.object_identifier(method) == OCSP_METHOD and _is_plain_http(url):
                    return url
        except DerError:
            return ""
    return ""


def _is_plain_http(url: str) -> bool:
    return url.lower().startswith("http://") and url.isascii() and url.isprintable() and " " not in url


def _signers(verification: Verification, trust: Trust) -> Iterator[tuple[Certificate, Certificate]]:
    """Yield each trusted signing certificate of the app's own code with the one that issued it."""
    chains = {
        one.chain[0].der: one.chain
        for macho in verification.machos
        if not macho.is_apples
        for one in macho.slices
        if len(one.chain) > 1 and one.chain[-1] in trust.roots
    }
    yield from ((chain[0], chain[1]) for chain in list(chains.values())[:MAX_CERTIFICATES])


def _ask(leaf: Certificate, issuer: Certificate, now: datetime, token: CancelToken, patience: Patience) -> Revocation:
    url = responder_of(leaf)
    if not url:
        nobody = N_("Seen", "the certificate names nobody who could be asked over http")
        return Revocation(leaf.der, "unknown", "", nobody)
    host = ""
    try:
        place = _address(url)
        host = place.host
        data = _post(place, request_for(leaf, issuer), token, patience)
        return read_answer(data, leaf, issuer, now=now, responder=host)
    except NoAnswer as error:
        detail = error.words
    except DerError as error:
        detail = verbatim(str(error))
    except Failed as failed:
        detail = failed.failure.detail
    token.check()
    return Revocation(leaf.der, "unknown", host, detail)


def _address(url: str) -> Address:
    try:
        parts = urlsplit(url)
        host, port = parts.hostname, parts.port
    except ValueError as error:
        raise NoAnswer(N_("Seen", "the responder’s address is not valid")) from error
    if not host:
        raise NoAnswer(N_("Seen", "the responder’s address names no host"))
    return Address(url, host, port or 80, (parts.path or "/") + (f"?{parts.query}" if parts.query else ""))


def _post(place: Address, body: bytes, token: CancelToken, patience: Patience) -> bytes:
    """Return the body of the answer; raises Failed, NoAnswer and Cancelled."""
    deadline = Deadline(patience.whole)
    too_late = _TOO_LATE.of(host=place.host, seconds=f"{patience.whole:g}")
    dialler = Dialler(token, patience.connect, system_resolve)
    try:
        with connected(lambda: dialler.dial(place), token, silence_seconds=patience.whole, deadline=deadline) as line:
            connection = http.client.HTTPConnection(place.host, place.port)
            connection.sock = line
            connection.request("POST", place.target, body, {"Content-Type": _TYPE, "Connection": "close"})
            with connection.getresponse() as response:
                if response.status != http.client.OK:
                    words = N_("Seen", "{host} answers with the status {status}")
                    raise NoAnswer(words.of(host=place.host, status=str(response.status)))
                answer = response.read(MAX_ANSWER_BYTES + 1)
    except (http.client.HTTPException, OSError, ValueError) as error:
        if isinstance(error, NoAnswer):
            raise
        token.check()
        late = deadline.passed or isinstance(error, TimeoutError)
        words = too_late if late else N_("Seen", "{host} doesn’t answer in HTTP").of(host=place.host)
        raise NoAnswer(words) from error
    token.check()
    if deadline.passed:
        raise NoAnswer(too_late)
    if len(answer) > MAX_ANSWER_BYTES:
        words = N_("Seen", "{host} answers with more than {size} KiB")
        raise NoAnswer(words.of(host=place.host, size=MAX_ANSWER_BYTES >> 10))
    return answer
