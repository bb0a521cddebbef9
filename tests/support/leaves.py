"""Certificates of servers with any fault, for judging alone: nobody checks their signatures."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec, ed25519, rsa
from cryptography.x509.oid import ExtendedKeyUsageOID, ExtensionOID, NameOID

NOW = datetime(2026, 11, 23, 12, tzinfo=UTC)
SOME_LOG = x509.UnrecognizedExtension(ExtensionOID.PRECERT_SIGNED_CERTIFICATE_TIMESTAMPS, b"\x04\x02\x00\x00")


def make_leaf(
    *names: str,
    key: rsa.RSAPrivateKey | ec.EllipticCurvePrivateKey | ed25519.Ed25519PrivateKey | None = None,
    days: int = 90,
    usage: x509.ObjectIdentifier | None = ExtendedKeyUsageOID.SERVER_AUTH,
    issuer: str = "Some CA",
    logged: bool = False,
) -> bytes:
    """Return a certificate in DER that is valid around NOW and signed by its own key, whoever its issuer is."""
    made = key or ec.generate_private_key(ec.SECP256R1())
    builder = (
        x509.CertificateBuilder()
        .subject_name(x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "server")]))
        .issuer_name(x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, issuer)]))
        .public_key(made.public_key())
        .serial_number(1)
        .not_valid_before(NOW - timedelta(days=1))
        .not_valid_after(NOW - timedelta(days=1) + timedelta(days=days))
    )
    if names:
        builder = builder.add_extension(x509.SubjectAlternativeName(map(x509.DNSName, names)), critical=False)
    if usage is not None:
        builder = builder.add_extension(x509.ExtendedKeyUsage([usage]), critical=False)
    if logged:
        builder = builder.add_extension(SOME_LOG, critical=False)
    algorithm = None if isinstance(made, ed25519.Ed25519PrivateKey) else hashes.SHA256()
    return builder.sign(made, algorithm).public_bytes(serialization.Encoding.DER)
