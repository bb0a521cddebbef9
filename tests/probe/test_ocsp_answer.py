"""An answer about a certificate counts only if its issuer vouches for it, it is fresh, and it is about that one."""

from __future__ import annotations

import datetime as dt

import pytest
from cryptography.hazmat.primitives.serialization import Encoding
from cryptography.x509 import ocsp
from hypothesis import given, settings
from hypothesis import strategies as st
from support.apple_authority import Identity, authority, issue
from support.ocsp_responder import NOW, REVOKED_AT, answer, delegate, signer

from otadesk.ipa.certificates import read_certificate
from otadesk.phrases import N_
from otadesk.preflight.case import Revocation
from otadesk.probe.ocsp_answer import NoAnswer, read_answer, request_for

LEAF = signer(1)
ISSUER = authority().developer_relations
STRANGER = issue("Somebody else", authority=True)
HOUR, DAY = dt.timedelta(hours=1), dt.timedelta(days=1)


def read(data: bytes, leaf: Identity = LEAF, now: dt.datetime = NOW) -> Revocation:
    return read_answer(data, read_certificate(leaf.der), read_certificate(ISSUER.der), now=now, responder="ocsp.test")


def test_the_request_names_the_certificate_by_sha_1_and_nothing_else() -> None:
    request = ocsp.load_der_ocsp_request(request_for(read_certificate(LEAF.der), read_certificate(ISSUER.der)))
    assert request.serial_number == LEAF.certificate.serial_number
    assert request.hash_algorithm.name == "sha1"
    assert list(request.extensions) == []
    about = ocsp.load_der_ocsp_response(answer(LEAF))
    assert (request.issuer_name_hash, request.issuer_key_hash) == (about.issuer_name_hash, about.issuer_key_hash)


def test_a_good_certificate_is_good_since_the_answer() -> None:
    assert read(answer(LEAF)) == Revocation(LEAF.der, "good", "ocsp.test", when=NOW - HOUR)


def test_a_revoked_one_is_revoked_since_then_and_why() -> None:
    told = read(answer(LEAF, status=ocsp.OCSPCertStatus.REVOKED))
    assert told == Revocation(LEAF.der, "revoked", "ocsp.test", N_("Seen", "key compromise"), REVOKED_AT)


def test_a_responder_whom_the_issuer_made_one_counts() -> None:
    by = delegate()
    assert read(answer(LEAF, signed_by=by, certificates=(STRANGER, by))).state == "good"


@pytest.mark.parametrize("ends", [NOW + DAY, None])
def test_an_answer_of_the_last_hours_is_fresh(ends: dt.datetime | None) -> None:
    assert read(answer(LEAF, starts=NOW - 23 * HOUR, ends=ends)).state == "good"


BY_NOBODY = "is not signed by whom the issuer trusts"
REFUSED: dict[str, tuple[bytes, str]] = {
    "unknown to the responder": (answer(LEAF, status=ocsp.OCSPCertStatus.UNKNOWN), "doesn’t know the certificate"),
    "signed by a stranger": (answer(LEAF, signed_by=STRANGER, certificates=(STRANGER,)), BY_NOBODY),
    "signed by the root": (answer(LEAF, signed_by=authority().root, certificates=(authority().root,)), BY_NOBODY),
    "signed by the certificate itself": (answer(LEAF, signed_by=LEAF, certificates=(LEAF,)), BY_NOBODY),
    "by a responder that is none": (
        answer(LEAF, signed_by=delegate(ocsp_signing=False), certificates=(delegate(ocsp_signing=False),)),
        BY_NOBODY,
    ),
    "by a stranger's responder": (
        answer(LEAF, signed_by=delegate(issuer=STRANGER), certificates=(delegate(issuer=STRANGER),)),
        BY_NOBODY,
    ),
    "by a responder of old": (
        answer(LEAF, signed_by=delegate(ends=NOW - DAY), certificates=(delegate(ends=NOW - DAY),)),
        BY_NOBODY,
    ),
    "by a responder that isn't shown": (answer(LEAF, signed_by=delegate()), BY_NOBODY),
    "about another certificate": (answer(signer(2, name="Another")), "is about another certificate"),
    "about another issuer's": (answer(LEAF, issuer=authority().root), "is about another certificate"),
    "out of date": (answer(LEAF, starts=NOW - 2 * DAY, ends=NOW - DAY), "is out of date"),
    "old, with no end": (answer(LEAF, starts=NOW - 2 * DAY, ends=None), "is out of date"),
    "from the future": (answer(LEAF, starts=NOW + HOUR, ends=NOW + DAY), "is from the future"),
    "try later": (
        ocsp.OCSPResponseBuilder.build_unsuccessful(ocsp.OCSPResponseStatus.TRY_LATER).public_bytes(Encoding.DER),
        "declines to answer (try_later)",
    ),
    "a web page": (b"<html>captive</html>", "is not an OCSP response"),
    "nothing": (b"", "is not an OCSP response"),
}


@pytest.mark.parametrize(("data", "words"), REFUSED.values(), ids=REFUSED)
def test_what_can_not_be_relied_on_is_no_answer(data: bytes, words: str) -> None:
    with pytest.raises(NoAnswer) as caught:
        read(data)
    assert words in str(caught.value)
    assert "ocsp.test" in str(caught.value)


ANSWER = answer(LEAF, status=ocsp.OCSPCertStatus.REVOKED)


@settings(max_examples=300)
@given(st.integers(0, len(ANSWER) - 1), st.integers(1, 255))
def test_a_byte_changed_on_the_way_never_makes_a_certificate_good(at: int, change: int) -> None:
    data = bytearray(ANSWER)
    data[at] ^= change
    try:
        told = read(bytes(data))
    except NoAnswer:
        return
    assert told.state == "revoked"  # what identifies the responder is covered, what wraps it is not
