"""Certificates with any fault that a server can really send, from an authority that clients of the test know."""

from __future__ import annotations

import subprocess
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID
from support.certificates import Certificate

Key = rsa.RSAPrivateKey | ec.EllipticCurvePrivateKey


@dataclass(frozen=True, slots=True)
class Leaf:
    """What to make; without further words all is well with it. Times are from now."""

    names: tuple[str, ...] = ("localhost", "builds.test")
    begins: timedelta = timedelta(days=-1)
    ends: timedelta = timedelta(days=90)
    rsa_bits: int = 0
    sha1: bool = False
    usage: tuple[x509.ObjectIdentifier, ...] = (ExtendedKeyUsageOID.SERVER_AUTH,)
    self_signed: bool = False
    with_intermediate: bool = True


class FaultyAuthority:
    """A root, an intermediate below it, and leaves below that."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._root_key, self._key = _new_key(0), _new_key(0)
        root_name, name = _name("otadesk test root"), _name("otadesk test intermediate")
        self._root = _authority(root_name, root_name, self._root_key, self._root_key)
        self._intermediate = _authority(name, root_name, self._key, self._root_key)
        self.ca_file = folder / "root.pem"
        self.ca_file.write_bytes(_pem(self._root))

    def issue(self, leaf: Leaf) -> Certificate:
        """Return the files of such a certificate."""
        key = _new_key(leaf.rsa_bits)
        subject = _name("localhost")
        now = datetime.now(UTC)
        builder = (
            x509.CertificateBuilder()
            .subject_name(subject)
            .issuer_name(subject if leaf.self_signed else self._intermediate.subject)
            .public_key(key.public_key())
            .serial_number(x509.random_serial_number())
            .not_valid_before(now + leaf.begins)
            .not_valid_after(now + leaf.ends)
        )
        if leaf.names:
            names = x509.SubjectAlternativeName(map(x509.DNSName, leaf.names))
            builder = builder.add_extension(names, critical=False)
        if leaf.usage:
            builder = builder.add_extension(x509.ExtendedKeyUsage(leaf.usage), critical=False)
        signer = key if leaf.self_signed else self._key
        made = builder.sign(signer, hashes.SHA256())
        if leaf.sha1:
            made = self._signed_with_sha1(made, key)
        alone = leaf.self_signed or not leaf.with_intermediate
        number = len(list(self._folder.glob("faulty-*.key")))
        chain_file, key_file = self._folder / f"faulty-{number}.pem", self._folder / f"faulty-{number}.key"
        chain_file.write_bytes(_pem(made) + (b"" if alone else _pem(self._intermediate)))
        key_file.write_bytes(_key_pem(key))
        return Certificate(chain_file, key_file, self.ca_file)

    def _signed_with_sha1(self, made: x509.Certificate, key: Key) -> x509.Certificate:
        """Let OpenSSL sign the same once more: the library refuses SHA-1, as everybody should."""
        request = x509.CertificateSigningRequestBuilder().subject_name(made.subject)
        for extension in made.extensions:
            request = request.add_extension(extension.value, extension.critical)
        files = {
            "request.pem": request.sign(key, hashes.SHA256()).public_bytes(serialization.Encoding.PEM),
            "issuer.pem": _pem(self._intermediate),
            "issuer.key": _key_pem(self._key),
        }
        for name, content in files.items():
            (self._folder / name).write_bytes(content)
        command = (
            "openssl x509 -req -sha1 -days 90 -in request.pem -CA issuer.pem -CAkey issuer.key -copy_extensions copyall"
        )
        done = subprocess.run(command.split(), cwd=self._folder, check=True, capture_output=True)
        return x509.load_pem_x509_certificate(done.stdout)


def _new_key(rsa_bits: int) -> Key:
    return rsa.generate_private_key(65537, rsa_bits) if rsa_bits else ec.generate_private_key(ec.SECP256R1())


def _name(text: str) -> x509.Name:
    return x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, text)])


def _authority(subject: x509.Name, issuer: x509.Name, key: Key, signer: Key) -> x509.Certificate:
    now = datetime.now(UTC)
    return (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(issuer)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - timedelta(days=60))
        .not_valid_after(now + timedelta(days=365))
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(key.public_key()), critical=False)
        .sign(signer, hashes.SHA256())
    )


def _pem(certificate: x509.Certificate) -> bytes:
    return certificate.public_bytes(serialization.Encoding.PEM)


def _key_pem(key: Key) -> bytes:
    return key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
