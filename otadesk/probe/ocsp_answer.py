"""Reads what an OCSP responder answered, and takes it for true only if the issuer vouches for it and it is fresh.

RFC 6960. Requests carry no nonce: Apple's responders answer from a cache and leave it out. What keeps an old answer
from being played back is the time in it, so that is held against the clock.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from otadesk.ipa import der
from otadesk.ipa.certificates import Certificate, read_certificate
from otadesk.ipa.chain import EXTENDED_KEY_USAGE
from otadesk.ipa.der import DerError
from otadesk.ipa.public_key import is_issued_by, is_signed_by, key_bits
from otadesk.phrases import N_, NOTHING, Phrase, verbatim
from otadesk.preflight.case import Revocation

if TYPE_CHECKING:
    from cryptography import x509
    from cryptography.x509.ocsp import OCSPResponse, OCSPSingleResponse

OCSP_SIGNING = "1.3.6.1.5.5.7.3.9"
MAX_ANSWERS = 50
MAX_SIGNERS = 4
SKEW = timedelta(minutes=10)
"""How far two clocks may be apart."""
FRESH = timedelta(days=1)
"""How long an answer is good that doesn't say for how long it is."""

_REASONS = {
    "unspecified": N_("Seen", "unspecified"),
    "keyCompromise": N_("Seen", "key compromise"),
    "cACompromise": N_("Seen", "CA compromise"),
    "affiliationChanged": N_("Seen", "affiliation changed"),
    "superseded": N_("Seen", "superseded"),
    "cessationOfOperation": N_("Seen", "cessation of operation"),
    "certificateHold": N_("Seen", "certificate hold"),
    "privilegeWithdrawn": N_("Seen", "privilege withdrawn"),
}


class NoAnswer(ValueError):
    """What came can't be taken for an answer; ``words`` say why, for a finding's evidence."""

    def __init__(self, words: Phrase) -> None:
        super().__init__(words)
        self.words = words


def request_for(leaf: Certificate, issuer: Certificate) -> bytes:
    """Return the request in DER, which names the certificate by SHA-1, as Apple's responders want it."""
    # cryptography takes 60 ms to import, which nobody should pay who doesn't ask.
    from cryptography.hazmat.primitives import hashes  # noqa: PLC0415
    from cryptography.hazmat.primitives.serialization import Encoding  # noqa: PLC0415
    from cryptography.x509 import ocsp  # noqa: PLC0415

    name, key = _issuer_hashes(issuer)
    builder = ocsp.OCSPRequestBuilder().add_certificate_by_hash(name, key, leaf.serial_number, hashes.SHA1())  # noqa: S303 - names the certificate, protects nothing
    return builder.build().public_bytes(Encoding.DER)


def read_answer(data: bytes, leaf: Certificate, issuer: Certificate, *, now: datetime, responder: str) -> Revocation:
    """Return what a response in DER says of the certificate; raises NoAnswer where that can't be relied on."""
    try:
        return _read(data, leaf, issuer, now, responder)
    except NoAnswer:
        raise
    except Exception as error:
        # The library reads lazily and raises ValueError, TypeError and its own kinds for what a stranger's bytes hold.
        words = N_("Seen", "{host} answers with something that is not an OCSP response").of(host=responder)
        raise NoAnswer(words) from error


def _read(data: bytes, leaf: Certificate, issuer: Certificate, now: datetime, responder: str) -> Revocation:
    from cryptography.x509 import ocsp  # noqa: PLC0415 - slow to import

    response = ocsp.load_der_ocsp_response(data)
    if response.response_status is not ocsp.OCSPResponseStatus.SUCCESSFUL:
        words = N_("Seen", "{host} declines to answer ({reason})")
        raise NoAnswer(words.of(host=responder, reason=response.response_status.name.lower()))
    _vouched(response, issuer, now, responder)
    single = _about(response, leaf, issuer, responder)
    _fresh(single, now, responder)
    if single.certificate_status is ocsp.OCSPCertStatus.GOOD:
        return Revocation(leaf.der, "good", responder, when=single.this_update_utc)
    if single.certificate_status is ocsp.OCSPCertStatus.REVOKED:
        reason = _words(single.revocation_reason)
        return Revocation(leaf.der, "revoked", responder, reason, single.revocation_time_utc)
    raise NoAnswer(N_("Seen", "{host} doesn’t know the certificate").of(host=responder))


def _vouched(response: OCSPResponse, issuer: Certificate, now: datetime, responder: str) -> None:
    """Ask that the issuer signed, or somebody whom it made a responder and whose certificate is valid."""
    signed, signature = response.tbs_response_bytes, response.signature
    algorithm = response.signature_algorithm_oid.dotted_string
    for signer in (issuer, *_delegates(response.certificates, issuer, now)):
        if is_signed_by(signer, signed, signature, algorithm):
            return
    raise NoAnswer(N_("Seen", "the answer of {host} is not signed by whom the issuer trusts").of(host=responder))


def _delegates(certificates: Iterable[x509.Certificate], issuer: Certificate, now: datetime) -> Iterator[Certificate]:
    from cryptography.hazmat.primitives.serialization import Encoding  # noqa: PLC0415 - slow to import

    for _, one in zip(range(MAX_SIGNERS), certificates, strict=False):
        try:
            read = read_certificate(one.public_bytes(Encoding.DER))
        except DerError:
            continue
        if read.not_before <= now <= read.not_after and _signs_ocsp(read) and is_issued_by(read, issuer):
            yield read


def _signs_ocsp(certificate: Certificate) -> bool:
    for name, value in certificate.extensions:
        if name == EXTENDED_KEY_USAGE:
            try:
                usages = der.value(value).expect(der.SEQUENCE).children()
                return any(der.object_identifier(one) == OCSP_SIGNING for one in usages)
            except DerError:
                return False
    return False


def _about(response: OCSPResponse, leaf: Certificate, issuer: Certificate, responder: str) -> OCSPSingleResponse:
    """Return the part that is about this certificate."""
    name, key = _issuer_hashes(issuer)
    for _, one in zip(range(MAX_ANSWERS), response.responses, strict=False):
        same_issuer = (one.issuer_name_hash, one.issuer_key_hash) == (name, key)
        if same_issuer and one.serial_number == leaf.serial_number and one.hash_algorithm.name == "sha1":
            return one
    raise NoAnswer(N_("Seen", "the answer of {host} is about another certificate").of(host=responder))


def _fresh(single: OCSPSingleResponse, now: datetime, responder: str) -> None:
    starts, ends = single.this_update_utc, single.next_update_utc
    if starts > now + SKEW:
        words = N_("Seen", "the answer of {host} is from the future ({time} UTC): check the clock")
        raise NoAnswer(words.of(host=responder, time=f"{starts:%Y-%m-%d %H:%M}"))
    if (ends or starts + FRESH) < now - SKEW:
        words = N_("Seen", "the answer of {host} is out of date ({time} UTC)")
        raise NoAnswer(words.of(host=responder, time=f"{ends or starts:%Y-%m-%d %H:%M}"))


def _issuer_hashes(issuer: Certificate) -> tuple[bytes, bytes]:
    """Return the digests of the issuer's name and of its key, which name it in a CertID (RFC 6960, 4.1.1)."""
    name = hashlib.sha1(issuer.subject).digest()  # noqa: S324 - names the issuer, protects nothing
    return name, hashlib.sha1(key_bits(issuer)).digest()  # noqa: S324 - the same


def _words(reason: x509.ReasonFlags | None) -> Phrase:
    """Return a reason such as keyCompromise as words; one that no signing certificate is revoked for stays a name."""
    return NOTHING if reason is None else _REASONS.get(reason.value, verbatim(reason.value))
