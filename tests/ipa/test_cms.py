"""CMS messages in DER and BER, signed and taken apart again."""

from __future__ import annotations

import pytest
from asn1crypto import cms as asn1_cms
from asn1crypto import core
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import padding
from cryptography.hazmat.primitives.serialization import Encoding, pkcs7
from hypothesis import given, settings
from hypothesis import strategies as st
from support.apple_authority import authority
from support.cms_builder import SIGNED_AT, sign, to_ber

from otadesk.ipa import cms, der
from otadesk.ipa.certificates import readable, signing_chain
from otadesk.ipa.cms import MESSAGE_DIGEST, read_signed_data
from otadesk.ipa.der import DerError

CONTENT = b"content of a message " * 200


@pytest.mark.parametrize("encoding", ["der", "ber"])
def test_content_certificates_and_signer_are_read(encoding: str) -> None:
    identity = authority().profile_signer
    message = sign(CONTENT, identity)
    read = read_signed_data(to_ber(message) if encoding == "ber" else message)
    assert read.content == CONTENT
    assert identity.der in read.certificates
    (signer,) = read.signers
    assert signer.signed_at == SIGNED_AT
    assert signer.digest_algorithm == "2.16.840.1.101.3.4.2.1"
    digest = hashes.Hash(hashes.SHA256())
    digest.update(CONTENT)
    assert signer.attributes[MESSAGE_DIGEST][0].content == digest.finalize()


def test_what_was_signed_is_kept_byte_for_byte() -> None:
    identity = authority().profile_signer
    (signer,) = read_signed_data(sign(CONTENT, identity)).signers
    identity.key.public_key().verify(signer.signature, signer.signed_attributes, padding.PKCS1v15(), hashes.SHA256())


def test_a_detached_message_has_no_content() -> None:
    assert read_signed_data(sign(CONTENT, authority().profile_signer, detached=True)).content is None


def test_messages_of_another_maker_are_read() -> None:
    identity = authority().signer()
    message = (
        pkcs7.PKCS7SignatureBuilder()
        .set_data(CONTENT)
        .add_signer(identity.certificate, identity.key, hashes.SHA256())
        .sign(Encoding.DER, [pkcs7.PKCS7Options.Binary, pkcs7.PKCS7Options.NoAttributes])
    )
    read = read_signed_data(message)
    assert read.content == CONTENT
    assert read.signers[0].signed_at is None
    assert read.signers[0].signed_attributes == b""


def test_a_signer_named_by_its_key_is_found() -> None:
    identity = authority().signer()
    info = asn1_cms.ContentInfo.load(sign(CONTENT, identity))
    signer = info["content"]["signer_infos"][0]
    key = next(value for value in identity.certificate.extensions if value.oid.dotted_string == "2.5.29.14")
    signer["sid"] = asn1_cms.SignerIdentifier("subject_key_identifier", core.OctetString(key.value.digest))
    read = read_signed_data(info.dump(force=True))
    chain = signing_chain(read.signers[0], readable(read.certificates))
    assert chain[0].common_name == identity.common_name


@pytest.mark.parametrize(
    "message",
    [
        b"",
        b"\x30\x00",
        core.OctetString(CONTENT).dump(),
        asn1_cms.ContentInfo({"content_type": "data", "content": core.OctetString(CONTENT)}).dump(),
    ],
)
def test_what_is_no_signed_message_is_refused(message: bytes) -> None:
    with pytest.raises(DerError):
        read_signed_data(message)


def test_a_message_cut_off_is_refused() -> None:
    message = sign(CONTENT, authority().profile_signer)
    for size in range(0, len(message), 97):
        with pytest.raises(DerError):
            read_signed_data(message[:size])


SOUND = sign(b"content", authority().profile_signer)


@settings(max_examples=500)
@given(st.lists(st.tuples(st.integers(0, len(SOUND) - 1), st.integers(0, 255)), min_size=1, max_size=4))
def test_any_change_is_read_or_refused(changes: list[tuple[int, int]]) -> None:
    data = bytearray(SOUND)
    for at, byte in changes:
        data[at] = byte
    try:
        message = read_signed_data(bytes(data))
        for signer in message.signers:
            signing_chain(signer, readable(message.certificates))
            assert signer.signed_at is None or signer.signed_at.tzinfo
    except DerError as error:
        assert str(error)  # noqa: PT017 - either outcome is right


def test_every_part_that_is_missing_is_noticed() -> None:
    info = asn1_cms.ContentInfo.load(SOUND)
    raw = info["content"]["signer_infos"][0].dump()
    parts = [part.raw for part in der.value(raw).children()]
    for count in range(len(parts)):
        body = b"".join(parts[:count])
        assert len(body) < 0x10000
        wrapped = b"\x30\x82" + len(body).to_bytes(2, "big") + body
        with pytest.raises(DerError):
            cms._signer(der.value(wrapped))
