"""Signs as Apple's tools do: CMS with the content inside (profiles) or beside it (code signatures)."""

from __future__ import annotations

import datetime as dt
import hashlib
from collections.abc import Iterable

from asn1crypto import algos, cms, core
from asn1crypto import x509 as asn1_x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import padding
from cryptography.hazmat.primitives.serialization import Encoding
from support.apple_authority import Identity, certificates

SIGNED_AT = dt.datetime(2026, 5, 4, 10, 20, 30, tzinfo=dt.UTC)


def sign(
    content: bytes,
    identity: Identity,
    *,
    detached: bool = False,
    signed_at: dt.datetime | None = SIGNED_AT,
    attributes: Iterable[tuple[str, tuple[bytes, ...]]] = (),
    with_chain: bool = True,
) -> bytes:
    """Return a CMS SignedData in DER; ``attributes`` are further signed ones: their OID and their values in DER."""
    signed = [
        _attribute("1.2.840.113549.1.9.3", core.ObjectIdentifier("1.2.840.113549.1.7.1").dump()),
        _attribute("1.2.840.113549.1.9.4", core.OctetString(hashlib.sha256(content).digest()).dump()),
    ]
    if signed_at:
        signed.append(_attribute("1.2.840.113549.1.9.5", core.UTCTime(signed_at).dump()))
    signed += [_attribute(oid, *values) for oid, values in attributes]
    body = b"".join(sorted(signed))
    signature = identity.key.sign(_wrap(0x31, body), padding.PKCS1v15(), hashes.SHA256())
    leaf = asn1_x509.Certificate.load(identity.der)
    sent = certificates(identity) if with_chain else certificates(identity)[:1]
    signer = cms.SignerInfo(
        {
            "version": "v1",
            "sid": cms.SignerIdentifier(
                name="issuer_and_serial_number",
                value=cms.IssuerAndSerialNumber({"issuer": leaf.issuer, "serial_number": leaf.serial_number}),
            ),
            "digest_algorithm": algos.DigestAlgorithm({"algorithm": "sha256"}),
            "signed_attrs": cms.CMSAttributes.load(_wrap(0x31, body)),
            "signature_algorithm": algos.SignedDigestAlgorithm({"algorithm": "rsassa_pkcs1v15"}),
            "signature": signature,
        }
    )
    inner: dict[str, object] = {"content_type": "data"}
    if not detached:
        inner["content"] = core.OctetString(content)
    data = cms.SignedData(
        {
            "version": "v1",
            "digest_algorithms": [algos.DigestAlgorithm({"algorithm": "sha256"})],
            "encap_content_info": inner,
            "certificates": [asn1_x509.Certificate.load(one.public_bytes(Encoding.DER)) for one in sent],
            "signer_infos": [signer],
        }
    )
    dumped: bytes = cms.ContentInfo({"content_type": "signed_data", "content": data}).dump()
    return dumped


def to_ber(der: bytes, *, octets_per_piece: int = 1000) -> bytes:
    """Return the same value in BER as old tools write it: indefinite lengths, octet strings in pieces."""
    tag, content, rest = _split(der)
    if rest:
        raise ValueError("one value at a time")
    if tag == 0x04 and len(content) > octets_per_piece:
        pieces = [content[at : at + octets_per_piece] for at in range(0, len(content), octets_per_piece)]
        return b"\x24\x80" + b"".join(_wrap(0x04, piece) for piece in pieces) + b"\x00\x00"
    # Certificates and signed attributes are hashed as they stand, so their encoding stays.
    holds_content = content[:1] == b"\x04" or b"\x06\x09\x2a\x86\x48\x86\xf7\x0d\x01\x07" in content
    if tag in (0x30, 0xA0) and holds_content:
        parts = []
        while content:
            _, _, rest = _split(content)
            parts.append(content[: len(content) - len(rest)])
            content = rest
        return bytes([tag]) + b"\x80" + b"".join(to_ber(part) for part in parts) + b"\x00\x00"
    return der


def _attribute(oid: str, *values: bytes) -> bytes:
    return _wrap(0x30, core.ObjectIdentifier(oid).dump() + _wrap(0x31, b"".join(sorted(values))))


def _wrap(tag: int, content: bytes) -> bytes:
    size = len(content)
    if size < 0x80:
        return bytes([tag, size]) + content
    length = size.to_bytes((size.bit_length() + 7) // 8, "big")
    return bytes([tag, 0x80 | len(length)]) + length + content


def _split(der: bytes) -> tuple[int, bytes, bytes]:
    tag, first = der[0], der[1]
    start, size = 2, first
    if first & 0x80:
        start = 2 + (first & 0x7F)
        size = int.from_bytes(der[2:start], "big")
    return tag, der[start : start + size], der[start + size :]
