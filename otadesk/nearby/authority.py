"""The certificate authority of this computer, which testers nearby trust, and the certificate that it serves with.

Both obey Apple's rules (support.apple.com/103769): keys on P-256, SHA-256, a subject alternative name, serverAuth,
and far fewer than 398 days. The authority may vouch only for names and addresses of local networks (RFC 5280,
4.2.1.10): should its key ever be stolen, it can't be used against any site on the Internet.
"""

from __future__ import annotations

import contextlib
import ipaddress
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from ipaddress import IPv4Network, IPv6Network
from pathlib import Path

from cryptography import x509
from cryptography.exceptions import InvalidSignature, UnsupportedAlgorithm
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID
from filelock import FileLock, Timeout

from otadesk.errors import NearbyError
from otadesk.nearby.keeping import keep_aside, make_private, read_private, write_private
from otadesk.phrases import N_

AUTHORITY_DAYS = 1825
LEAF_DAYS = 365
RENEW_DAYS = 30
_EARLIER = timedelta(days=1)
_LOCK_SECONDS = 10.0
_LONGEST_NAME = 64  # bytes, RFC 5280's ub-common-name

_LOCAL_NAMES = ("local", "localhost")
_LOCAL_NETWORKS = (
    *("10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "169.254.0.0/16", "100.64.0.0/10", "127.0.0.0/8"),
    *("fc00::/7", "fe80::/10", "::1/128"),
)

_DAMAGE = (ValueError, TypeError, UnsupportedAlgorithm, InvalidSignature, x509.ExtensionNotFound)


@dataclass(frozen=True, slots=True)
class Credentials:
    """What a server needs, and what testers are given: the authority's certificate in DER."""

    chain_file: Path
    key_file: Path
    ca_file: Path
    authority: bytes
    names: tuple[str, ...]
    kept_aside: tuple[Path, ...] = ()
    """Damaged or expired files of an earlier authority: testers who trusted it must trust the new one."""

    @property
    def fingerprint(self) -> str:
        """The authority's SHA-256 fingerprint as iOS shows it: pairs of hex digits with blanks between."""
        digest = hashes.Hash(hashes.SHA256())
        digest.update(self.authority)
        return digest.finalize().hex(" ").upper()


@dataclass(frozen=True, slots=True)
class _Pair:
    certificate: x509.Certificate
    key: ec.EllipticCurvePrivateKey


def credentials(folder: Path, names: Iterable[str], computer: str, now: datetime) -> Credentials:
    """Return what to serve with, made or renewed where needed; ``names`` are this computer's names and addresses.

    Names that no authority for local networks may vouch for are left out. Raises NearbyError where the folder can't
    be used; files that are there but can't be read for lack of rights are never replaced.
    """
    wanted = tuple(names)
    try:
        make_private(folder)
        with FileLock(folder / ".lock", timeout=_LOCK_SECONDS):
            authority, kept_aside = _authority(folder, wanted, computer, now)
            vouched = tuple(name for name in dict.fromkeys(wanted) if _may_vouch(authority.certificate, name))
            _leaf(folder, authority, vouched, now)
    except Timeout as exc:
        raise NearbyError(
            N_("Error", "Another otadesk is making its certificate right now."),
            hint=N_("Error", "Try again in a moment."),
        ) from exc
    except OSError as exc:
        raise NearbyError(
            N_("Error", "The certificates of this computer can’t be read or written."),
            detail=f"{folder}: {exc.strerror or exc}",
            hint=N_("Error", "Check that the folder belongs to you and that the disk has room."),
        ) from exc
    der = authority.certificate.public_bytes(serialization.Encoding.DER)
    return Credentials(folder / "server.pem", folder / "server.key", folder / "authority.pem", der, vouched, kept_aside)


def _authority(folder: Path, names: tuple[str, ...], computer: str, now: datetime) -> tuple[_Pair, tuple[Path, ...]]:
    pem, key = folder / "authority.pem", folder / "authority.key"
    found = _load(pem, key)
    if found is not None and now + timedelta(days=RENEW_DAYS) < found.certificate.not_valid_after_utc:
        return found, ()
    # A lost key can't be made again, so a new authority is the only way on; what is left of the old one is kept.
    kept = tuple(aside for path in (pem, key) if (aside := keep_aside(path, now)) is not None)
    made = _make_authority(names, computer, now)
    _save(pem, key, made, (made,))
    return made, kept


def _leaf(folder: Path, authority: _Pair, names: tuple[str, ...], now: datetime) -> None:
    pem, key = folder / "server.pem", folder / "server.key"
    found = _load(pem, key)
    if found is not None and _still_good(found.certificate, authority.certificate, names, now):
        return
    made = _issue_leaf(authority, names, now)
    _save(pem, key, made, (made, authority))


def _load(pem: Path, key: Path) -> _Pair | None:
    """Return a pair that belongs together, or None where it is absent or damaged; other OSErrors go on."""
    try:
        certificate = x509.load_pem_x509_certificate(read_private(pem))
        loaded = serialization.load_pem_private_key(read_private(key), password=None)
        if not isinstance(loaded, ec.EllipticCurvePrivateKey) or loaded.public_key() != certificate.public_key():
            return None
    except (FileNotFoundError, *_DAMAGE):
        return None
    return _Pair(certificate, loaded)


def _save(pem: Path, key: Path, pair: _Pair, chain: tuple[_Pair, ...]) -> None:
    unlocked = serialization.NoEncryption()
    encoding, form = serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8
    # The key first: a certificate without its key is found damaged, and both are then made anew.
    write_private(key, pair.key.private_bytes(encoding, form, unlocked))
    write_private(pem, b"".join(link.certificate.public_bytes(encoding) for link in chain))


def _still_good(leaf: x509.Certificate, authority: x509.Certificate, names: tuple[str, ...], now: datetime) -> bool:
    try:
        leaf.verify_directly_issued_by(authority)
        listed = leaf.extensions.get_extension_for_class(x509.SubjectAlternativeName).value
    except _DAMAGE:
        return False
    begun = leaf.not_valid_before_utc <= now
    lasts = now + timedelta(days=RENEW_DAYS) < leaf.not_valid_after_utc
    return begun and lasts and set(listed) == {_general_name(name) for name in names}


def _make_authority(names: tuple[str, ...], computer: str, now: datetime) -> _Pair:
    key = ec.generate_private_key(ec.SECP256R1())
    subject = _named(f"otadesk on {computer}")
    usage = _key_usage(signs_certificates=True)
    certificate = (
        _builder(subject, subject, key, now, AUTHORITY_DAYS)
        .add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
        .add_extension(usage, critical=True)
        .add_extension(x509.NameConstraints(_permitted(names), None), critical=True)
        .sign(key, hashes.SHA256())
    )
    return _Pair(certificate, key)


def _issue_leaf(authority: _Pair, names: tuple[str, ...], now: datetime) -> _Pair:
    key = ec.generate_private_key(ec.SECP256R1())
    days = min(LEAF_DAYS, (authority.certificate.not_valid_after_utc - now).days)
    issuer_key = x509.AuthorityKeyIdentifier.from_issuer_public_key(authority.key.public_key())
    certificate = (
        _builder(_named(names[0]), authority.certificate.subject, key, now, days)
        .add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
        .add_extension(_key_usage(signs_certificates=False), critical=True)
        .add_extension(x509.ExtendedKeyUsage([ExtendedKeyUsageOID.SERVER_AUTH]), critical=False)
        .add_extension(x509.SubjectAlternativeName(map(_general_name, names)), critical=False)
        .add_extension(issuer_key, critical=False)
        .sign(authority.key, hashes.SHA256())
    )
    return _Pair(certificate, key)


def _builder(
    subject: x509.Name, issuer: x509.Name, key: ec.EllipticCurvePrivateKey, now: datetime, days: int
) -> x509.CertificateBuilder:
    return (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(issuer)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - _EARLIER)  # phones' clocks differ
        .not_valid_after(now + timedelta(days=days))
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(key.public_key()), critical=False)
    )


def _key_usage(*, signs_certificates: bool) -> x509.KeyUsage:
    return x509.KeyUsage(
        digital_signature=not signs_certificates,
        key_cert_sign=signs_certificates,
        crl_sign=signs_certificates,
        content_commitment=False,
        key_encipherment=False,
        data_encipherment=False,
        key_agreement=False,
        encipher_only=False,
        decipher_only=False,
    )


def _named(common_name: str) -> x509.Name:
    """Return a subject; iOS lists only authorities with a common name under Certificate Trust Settings."""
    fitting = common_name.encode("utf-8", "replace")[:_LONGEST_NAME].decode("utf-8", "ignore")
    return x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, fitting)])


def _permitted(names: tuple[str, ...]) -> list[x509.GeneralName]:
    """Return local names and networks, and this computer's own addresses where its network has public ones."""
    networks = [ipaddress.ip_network(network) for network in _LOCAL_NETWORKS]
    for name in names:
        with contextlib.suppress(ValueError):
            address = ipaddress.ip_address(name)
            if not any(address in network for network in networks):
                networks.append(ipaddress.ip_network(name))
    return [*map(x509.DNSName, _LOCAL_NAMES), *map(x509.IPAddress, networks)]


def _may_vouch(authority: x509.Certificate, name: str) -> bool:
    try:
        permitted = authority.extensions.get_extension_for_class(x509.NameConstraints).value.permitted_subtrees or []
    except x509.ExtensionNotFound:
        return True
    try:
        address = ipaddress.ip_address(name)
    except ValueError:
        domains = [general.value for general in permitted if isinstance(general, x509.DNSName)]
        return any(name == domain or name.endswith(f".{domain}") for domain in domains)
    networks = [general.value for general in permitted if isinstance(general, x509.IPAddress)]
    # In name constraints these are always networks; the types allow addresses, as elsewhere.
    return any(address in network for network in networks if isinstance(network, IPv4Network | IPv6Network))


def _general_name(name: str) -> x509.GeneralName:
    try:
        return x509.IPAddress(ipaddress.ip_address(name))
    except ValueError:
        return x509.DNSName(name)
