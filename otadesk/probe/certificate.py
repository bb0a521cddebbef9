"""What a server's certificate says, and why a phone would or would not accept it.

Apple's rules: support.apple.com/103769 (RSA of 2048 bits or more, SHA-2, subject alternative name, serverAuth, at
most 825 days) and support.apple.com/103214 (certificates from public authorities are proven by public logs).
"""

from __future__ import annotations

import ipaddress
import warnings
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Literal

from cryptography import x509
from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.x509.oid import ExtendedKeyUsageOID, ExtensionOID, NameOID

from otadesk.phrases import N_, N_many, Phrase

LONGEST_VALIDITY = timedelta(days=825)
SMALLEST_RSA_BITS = 2048
# What the library raises for damaged certificates, found by changing each byte of one; they have no common base.
UNREADABLE = (
    ValueError,
    TypeError,
    UnsupportedAlgorithm,
    x509.InvalidVersion,
    x509.ExtensionNotFound,
    x509.DuplicateExtension,
    x509.UnsupportedGeneralNameType,
)


@dataclass(frozen=True, slots=True)
class Facts:
    """A leaf certificate as far as a phone cares; ``breaches`` are Apple's rules that it breaks, in words."""

    subject: str
    issuer: str
    begins: datetime
    ends: datetime
    self_signed: bool
    names: tuple[str, ...]
    publicly_logged: bool
    breaches: tuple[Phrase, ...]

    @property
    def words(self) -> Phrase:
        """Whose certificate it is, who issued it, and until when it is valid."""
        words = N_("Seen", "“{subject}” from “{issuer}”, valid until {day}")
        return words.of(subject=self.subject, issuer=self.issuer, day=f"{self.ends:%Y-%m-%d}")

    def __str__(self) -> str:
        return str(self.words)


def read(der: bytes) -> Facts | None:
    """Read a certificate in DER, or return None where it can't be read."""
    try:
        with warnings.catch_warnings():
            # The library warns of what it reads nevertheless, such as a serial number of zero or a country of three
            # letters: no phone minds, and a person at a terminal can do nothing about it.
            warnings.simplefilter("ignore", UserWarning)
            return _facts(x509.load_der_x509_certificate(der))
    except UNREADABLE:
        return None


def covers(facts: Facts, host: str) -> bool:
    """Whether the certificate is for this host: a DNS name (with a wildcard in its first label) or an IP address."""
    wanted = host.lower().rstrip(".")
    try:
        ip = str(ipaddress.ip_address(wanted))
    except ValueError:
        parent = wanted.partition(".")[2]
        return any(name.lower() in {wanted, f"*.{parent}"} for name in facts.names)
    return ip in facts.names


def why_refused(chain: tuple[bytes, ...], host: str, now: datetime) -> tuple[Phrase, Literal["certificate", "chain"]]:
    """Say in words why the chain that a server sent, leaf first, is refused, and which of the two is to be mended."""
    read_chain = [facts for der in chain if (facts := read(der)) is not None]
    if not read_chain:
        return N_("Seen", "its certificate can’t be read"), "certificate"
    leaf = read_chain[0]
    why = N_("Seen", "{where}: {what}").of(where=leaf.words)
    wrong = _why_leaf_refused(leaf, host, now)
    if wrong is not None:
        return why.of(what=wrong), "certificate"
    if len(read_chain) == 1:
        words = N_("Seen", "the server does not send the certificate of “{issuer}” that issued it")
        return why.of(what=words.of(issuer=leaf.issuer)), "chain"
    if any(now > facts.ends for facts in read_chain):
        return why.of(what=N_("Seen", "a certificate further up its chain expired")), "chain"
    words = N_("Seen", "its chain ends at “{issuer}”, an authority that this computer does not know")
    return why.of(what=words.of(issuer=read_chain[-1].issuer)), "certificate"


def _why_leaf_refused(leaf: Facts, host: str, now: datetime) -> Phrase | None:
    """Say what is wrong with the server's own certificate, or None where the fault lies further up."""
    if now > leaf.ends:
        return N_("Seen", "it expired")
    if now < leaf.begins:
        return N_("Seen", "it is valid only from {time} UTC on").of(time=f"{leaf.begins:%Y-%m-%d %H:%M}")
    if not covers(leaf, host):
        named = N_("Seen", "it is for {names}, not for {host}").of(names=", ".join(leaf.names[:8]))
        return (named if leaf.names else N_("Seen", "it is for no host at all, not for {host}")).of(host=host)
    return N_("Seen", "it is signed by itself, by no authority") if leaf.self_signed else None


def broke_rules(leaf: Facts, refusal: str) -> bool:
    """Whether the words of a refusal mean one of Apple’s rules, of which the finding on those rules tells more."""
    weak = any(word in refusal for word in ("too weak", "purpose", "standards"))
    return bool(leaf.breaches) and (weak or (not leaf.names and "match" in refusal))


def chain_words(chain: tuple[bytes, ...]) -> str:
    """Name the certificates that a server sent, leaf first."""
    read_chain = [facts for der in chain[:8] if (facts := read(der)) is not None]
    return " ← ".join(
        [*(f"“{facts.subject}”" for facts in read_chain), f"“{read_chain[-1].issuer}”"] if read_chain else []
    )


def lacks_intermediate(chain: tuple[bytes, ...]) -> bool:
    """Whether a publicly logged leaf came alone: macOS and Windows then fetch what is missing, iOS may not."""
    leaf = read(chain[0]) if len(chain) == 1 else None
    return leaf is not None and leaf.publicly_logged and not leaf.self_signed


def _facts(certificate: x509.Certificate) -> Facts:
    extensions = certificate.extensions
    names = _names(extensions)
    return Facts(
        subject=_short_name(certificate.subject),
        issuer=_short_name(certificate.issuer),
        begins=certificate.not_valid_before_utc,
        ends=certificate.not_valid_after_utc,
        self_signed=certificate.subject == certificate.issuer,
        names=names,
        publicly_logged=_has(extensions, ExtensionOID.PRECERT_SIGNED_CERTIFICATE_TIMESTAMPS),
        breaches=tuple(_breaches(certificate, extensions, names)),
    )


def _short_name(name: x509.Name) -> str:
    for oid in (NameOID.COMMON_NAME, NameOID.ORGANIZATIONAL_UNIT_NAME, NameOID.ORGANIZATION_NAME):
        found = name.get_attributes_for_oid(oid)
        if found:
            return _printable(found[0].value)
    return _printable(name.rfc4514_string()) or "nameless"


def _printable(value: str | bytes) -> str:
    text = value if isinstance(value, str) else value.decode("latin-1")
    return "".join(character if character.isprintable() else "�" for character in text)[:120]


def _has(extensions: x509.Extensions, oid: x509.ObjectIdentifier) -> bool:
    return any(extension.oid == oid for extension in extensions)


def _names(extensions: x509.Extensions) -> tuple[str, ...]:
    if not _has(extensions, ExtensionOID.SUBJECT_ALTERNATIVE_NAME):
        return ()
    names = extensions.get_extension_for_class(x509.SubjectAlternativeName).value
    dns = (_printable(name) for name in names.get_values_for_type(x509.DNSName))
    ips = (str(name) for name in names.get_values_for_type(x509.IPAddress))
    return (*dns, *ips)


def _breaches(certificate: x509.Certificate, extensions: x509.Extensions, names: tuple[str, ...]) -> list[Phrase]:
    breaches: list[Phrase] = []
    key = certificate.public_key()
    if isinstance(key, rsa.RSAPublicKey):
        if key.key_size < SMALLEST_RSA_BITS:
            words = N_("Seen", "its RSA key has {bits} bits, fewer than {least}")
            breaches.append(words.of(bits=str(key.key_size), least=str(SMALLEST_RSA_BITS)))
    elif not isinstance(key, ec.EllipticCurvePublicKey):
        breaches.append(N_("Seen", "its key is neither RSA nor on an elliptic curve"))
    if isinstance(certificate.signature_hash_algorithm, hashes.SHA1 | hashes.MD5):
        algorithm = certificate.signature_hash_algorithm.name.upper()
        breaches.append(N_("Seen", "it is signed with {algorithm}").of(algorithm=algorithm))
    if not names:
        breaches.append(N_("Seen", "it names no host as subject alternative name"))
    if not _serves(extensions):
        breaches.append(N_("Seen", "its extended key usage does not include server authentication"))
    validity = certificate.not_valid_after_utc - certificate.not_valid_before_utc
    if validity > LONGEST_VALIDITY:
        words = N_many(
            "Seen", "it is valid for {count} day, more than {most}", "it is valid for {count} days, more than {most}"
        )
        breaches.append(words.of(count=validity.days, most=LONGEST_VALIDITY.days))
    return breaches


def _serves(extensions: x509.Extensions) -> bool:
    if not _has(extensions, ExtensionOID.EXTENDED_KEY_USAGE):
        return False
    return ExtendedKeyUsageOID.SERVER_AUTH in extensions.get_extension_for_class(x509.ExtendedKeyUsage).value
