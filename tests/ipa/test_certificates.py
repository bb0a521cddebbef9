"""Certificates: the facts that are shown, the chain by name, and Apple's own that come with otadesk."""

from __future__ import annotations

import hashlib

import pytest
from asn1crypto import x509 as asn1_x509
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, padding, rsa
from hypothesis import given, settings
from hypothesis import strategies as st
from support.apple_authority import MARK_DISTRIBUTION, STARTS, authority
from support.cms_builder import sign

from otadesk import assets
from otadesk.ipa.certificates import apple_certificates, read_certificate, readable, signing_chain
from otadesk.ipa.cms import read_signed_data
from otadesk.ipa.der import DerError


def test_the_facts_of_a_certificate_are_read() -> None:
    identity = authority().signer(team_id="TEAM123456")
    certificate = read_certificate(identity.der + b"bytes after it")
    assert certificate.common_name == identity.common_name
    assert certificate.organisational_unit == "TEAM123456"
    assert certificate.organisation == "Example Team"
    assert certificate.not_before == STARTS
    assert certificate.not_after == identity.certificate.not_valid_after_utc
    assert certificate.serial_number == identity.certificate.serial_number
    assert certificate.sha1 == identity.certificate.fingerprint(hashes.SHA1()).hex()  # noqa: S303 - a fingerprint
    assert certificate.der == identity.der
    assert MARK_DISTRIBUTION in dict(certificate.extensions)


def test_the_chain_goes_from_the_signer_to_the_root() -> None:
    signer = authority().signer()
    message = read_signed_data(sign(b"x", signer))
    certificates = readable(list(reversed(message.certificates)))
    names = [one.common_name for one in signing_chain(message.signers[0], certificates)]
    assert names == [
        signer.common_name,
        "Apple Worldwide Developer Relations Certification Authority",
        "Apple Root CA",
    ]


def test_without_the_signers_certificate_there_is_no_chain() -> None:
    signer = authority().signer()
    message = read_signed_data(sign(b"x", signer))
    others = [der for der in message.certificates if der != signer.der]
    assert signing_chain(message.signers[0], readable(others)) == ()


def test_what_is_no_certificate_is_left_out() -> None:
    der = authority().root.der
    assert [one.der for one in readable([b"", b"filler", der, der[:100], b"\x30\x03\x02\x01\x01"])] == [der]
    with pytest.raises(DerError):
        read_certificate(b"\x30\x03\x30\x01\x01")


def test_apples_certificates_are_those_that_apple_published() -> None:
    listed = dict(reversed(line.split("  ")) for line in assets.read_text("certificates/SHA256SUMS").splitlines())
    files = [name for name in assets.names("certificates") if name.endswith(".cer")]
    assert sorted(listed) == files
    for name in files:
        assert hashlib.sha256(assets.read_bytes(f"certificates/{name}")).hexdigest() == listed[name]


def test_apples_certificates_form_whole_chains() -> None:
    loaded = [x509.load_der_x509_certificate(one.der) for one in apple_certificates()]
    roots = [one for one in loaded if one.issuer == one.subject]
    assert sorted(one.subject.rfc4514_string().split("CN=")[1].split(",")[0] for one in roots) == [
        "Apple Root CA",
        "Apple Root CA - G2",
        "Apple Root CA - G3",
    ]
    for one in loaded:
        issuer = next(root for root in roots if root.subject == one.issuer)
        # Two of the oldest are signed with SHA-1, which the library's own check of issuers refuses.
        key, digest = issuer.public_key(), one.signature_hash_algorithm
        assert digest is not None
        if isinstance(key, rsa.RSAPublicKey):
            key.verify(one.signature, one.tbs_certificate_bytes, padding.PKCS1v15(), digest)
        else:
            assert isinstance(key, ec.EllipticCurvePublicKey)
            key.verify(one.signature, one.tbs_certificate_bytes, ec.ECDSA(digest))


SOUND = authority().signer().der


@settings(max_examples=500)
@given(st.lists(st.tuples(st.integers(0, len(SOUND) - 1), st.integers(0, 255)), min_size=1, max_size=4))
def test_any_change_is_read_or_refused(changes: list[tuple[int, int]]) -> None:
    data = bytearray(SOUND)
    for at, byte in changes:
        data[at] = byte
    try:
        read_certificate(bytes(data))
    except DerError as error:
        assert str(error)  # noqa: PT017 - either outcome is right


def test_certificates_of_the_first_version_are_read() -> None:
    # The version's field is absent: nine bytes less at the beginning, and no extensions.
    assert read_certificate(without_version(SOUND)).common_name == authority().signer().common_name


def without_version(data: bytes) -> bytes:
    certificate = asn1_x509.Certificate.load(data)
    certificate["tbs_certificate"]["version"] = "v1"
    certificate["tbs_certificate"]["extensions"] = None
    dumped: bytes = certificate.dump(force=True)
    assert b"\xa0\x03\x02\x01\x02" not in dumped[:20]
    return dumped
