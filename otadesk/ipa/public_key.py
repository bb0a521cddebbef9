"""Whether a signature was made with the key that belongs to a certificate, and a certificate by another's key.

Names and numbers of algorithms are those of RFC 8017, RFC 5758 and RFC 5754. SHA-1 is taken where it stands: what was
signed with it years ago still installs, and the library's own checks of issuers would refuse it.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache

from otadesk.ipa import der
from otadesk.ipa.certificates import Certificate
from otadesk.ipa.der import DerError

DIGESTS = {
    "1.3.14.3.2.26": "sha1",
    "2.16.840.1.101.3.4.2.1": "sha256",
    "2.16.840.1.101.3.4.2.2": "sha384",
    "2.16.840.1.101.3.4.2.3": "sha512",
}
# What the signature's algorithm says about the digest; "" leaves it to what stands beside it.
_ALGORITHMS = {
    "1.2.840.113549.1.1.1": "",
    "1.2.840.113549.1.1.5": "sha1",
    "1.2.840.113549.1.1.11": "sha256",
    "1.2.840.113549.1.1.12": "sha384",
    "1.2.840.113549.1.1.13": "sha512",
    "1.2.840.10045.2.1": "",
    "1.2.840.10045.4.1": "sha1",
    "1.2.840.10045.4.3.2": "sha256",
    "1.2.840.10045.4.3.3": "sha384",
    "1.2.840.10045.4.3.4": "sha512",
}
_BASIC_CONSTRAINTS = "2.5.29.19"


def is_signed_by(certificate: Certificate, data: bytes, signature: bytes, algorithm: str, digest: str = "") -> bool:
    """Whether the certificate's key made ``signature`` over ``data``; unknown algorithms and keys made none.

    ``algorithm`` is an object identifier; ``digest`` names the hash, as hashlib does, where the algorithm doesn't.
    """
    # cryptography takes 60 ms to import, which a look at an IPA can spare.
    from cryptography.exceptions import InvalidSignature, UnsupportedAlgorithm  # noqa: PLC0415
    from cryptography.hazmat.primitives import hashes  # noqa: PLC0415
    from cryptography.hazmat.primitives.asymmetric import ec, padding, rsa  # noqa: PLC0415
    from cryptography.hazmat.primitives.serialization import load_der_public_key  # noqa: PLC0415

    algorithms: dict[str, Callable[[], hashes.HashAlgorithm]]
    algorithms = {"sha1": hashes.SHA1, "sha256": hashes.SHA256, "sha384": hashes.SHA384, "sha512": hashes.SHA512}
    name = _ALGORITHMS.get(algorithm)
    if name is None or (name or digest) not in algorithms:
        return False
    hashed = algorithms[name or digest]()
    try:
        key = load_der_public_key(_parts(certificate.der)[3])
        if isinstance(key, rsa.RSAPublicKey):
            key.verify(signature, data, padding.PKCS1v15(), hashed)
        elif isinstance(key, ec.EllipticCurvePublicKey):
            key.verify(signature, data, ec.ECDSA(hashed))
        else:
            return False
    except (InvalidSignature, UnsupportedAlgorithm, DerError, ValueError):
        return False
    return True


@lru_cache(maxsize=512)
def is_issued_by(certificate: Certificate, issuer: Certificate) -> bool:
    """Whether ``issuer`` is an authority and its key signed the certificate; dates are not looked at."""
    if certificate.issuer != issuer.subject or not _is_authority(issuer):
        return False
    try:
        signed, algorithm, signature, _key = _parts(certificate.der)
    except DerError:
        return False
    return is_signed_by(issuer, signed, signature, algorithm)


def key_bits(certificate: Certificate) -> bytes:
    """Return the public key without its algorithm, by whose digest others name it; DerError where there is none."""
    _algorithm, key, *_ = der.value(_parts(certificate.der)[3]).expect(der.SEQUENCE).children(at_least=2)
    return key.expect(der.BIT_STRING).content[1:]


def _is_authority(certificate: Certificate) -> bool:
    for name, value in certificate.extensions:
        if name == _BASIC_CONSTRAINTS:
            try:
                parts = der.value(value).expect(der.SEQUENCE).children()
            except DerError:
                return False
            return bool(parts) and parts[0].tag == der.BOOLEAN and parts[0].content != b"\0"
    return False


def _parts(certificate: bytes) -> tuple[bytes, str, bytes, bytes]:
    """Return what is signed, the algorithm, the signature, and the certificate's own public key (RFC 5280, 4.1)."""
    signed, algorithm, signature, *_ = der.value(certificate).expect(der.SEQUENCE).children(at_least=3)
    fields = signed.expect(der.SEQUENCE).children(at_least=6)
    key = fields[6 if fields[0].tag == der.CONTEXT_0 else 5 : 7]
    if not key:
        raise DerError("a certificate without a key")
    oid = algorithm.expect(der.SEQUENCE).children(at_least=1)[0]
    # A bit string begins with the number of bits left over, which is none.
    return signed.raw, der.object_identifier(oid), signature.expect(der.BIT_STRING).content[1:], key[0].raw
