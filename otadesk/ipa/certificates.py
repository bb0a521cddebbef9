"""X.509 certificates: the few facts that people see, and Apple's own authorities.

Only reads (RFC 5280, 4.1). Whether a certificate is genuine is decided with the ``cryptography`` library, which is
too slow to import for a look at an IPA.
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from otadesk.ipa import der
from otadesk.ipa.cms import Signer
from otadesk.ipa.der import DerError, Value

COMMON_NAME, ORGANISATION, ORGANISATIONAL_UNIT = "2.5.4.3", "2.5.4.10", "2.5.4.11"
SUBJECT_KEY_IDENTIFIER = "2.5.29.14"
MAX_CHAIN = 8


@dataclass(frozen=True, slots=True)
class Certificate:
    """What a certificate says; names are the last of their kind, ``subject`` and ``issuer`` the whole names in DER."""

    common_name: str
    organisation: str
    organisational_unit: str
    serial_number: int
    not_before: datetime
    not_after: datetime
    subject: bytes
    issuer: bytes
    extensions: tuple[tuple[str, bytes], ...]
    """Identifiers with the extensions' values in DER."""
    der: bytes

    @property
    def sha1(self) -> str:
        """The fingerprint that Keychain Access and the developer portal show."""
        return hashlib.sha1(self.der).hexdigest()  # noqa: S324 - names a certificate, protects nothing


def read_certificate(data: bytes) -> Certificate:
    """Read a certificate in DER, leaving aside bytes that follow it; DerError where it isn't one."""
    whole = der.value(data).expect(der.SEQUENCE)
    parts = whole.children(at_least=1)[0].expect(der.SEQUENCE).children()
    if parts and parts[0].tag == der.CONTEXT_0:
        del parts[0]
    if len(parts) < 6:
        raise DerError("a certificate without all its parts")
    serial, _algorithm, issuer, validity, subject, _key, *rest = parts
    names = _names(subject)
    starts, ends, *_ = validity.expect(der.SEQUENCE).children(at_least=2)
    return Certificate(
        common_name=names.get(COMMON_NAME, ""),
        organisation=names.get(ORGANISATION, ""),
        organisational_unit=names.get(ORGANISATIONAL_UNIT, ""),
        serial_number=int.from_bytes(serial.expect(der.INTEGER).content, "big", signed=True),
        not_before=der.time(starts),
        not_after=der.time(ends),
        subject=subject.raw,
        issuer=issuer.raw,
        extensions=tuple(_extensions(rest)),
        der=whole.raw,
    )


def readable(certificates: Sequence[bytes]) -> tuple[Certificate, ...]:
    """Return those that can be read; a profile may carry fillers in their place."""
    found = []
    for data in certificates:
        try:
            found.append(read_certificate(data))
        except DerError:
            continue
    return tuple(found)


def signing_chain(signer: Signer, certificates: Sequence[Certificate]) -> tuple[Certificate, ...]:
    """Return the signer's certificate and those above it by name, leaf first; nothing where the leaf is missing."""
    leaf = next((one for one in certificates if _is_signer(one, signer)), None)
    chain: list[Certificate] = []
    while leaf is not None and len(chain) < MAX_CHAIN:
        chain.append(leaf)
        wanted = leaf.issuer
        leaf = next((one for one in certificates if one.subject == wanted and one not in chain), None)
    return tuple(chain)


def apple_certificates() -> tuple[Certificate, ...]:
    """Return Apple's public authorities that otadesk carries: the roots and what they issued for developers."""
    from otadesk import assets  # noqa: PLC0415 - importlib.resources takes 10 ms that a look at an IPA can spare

    folder = "certificates"
    names = [name for name in assets.names(folder) if name.endswith(".cer")]
    return tuple(read_certificate(assets.read_bytes(f"{folder}/{name}")) for name in names)


def _is_signer(certificate: Certificate, signer: Signer) -> bool:
    if signer.issuer:
        return certificate.issuer == signer.issuer and certificate.serial_number == signer.serial_number
    identifiers = [value for name, value in certificate.extensions if name == SUBJECT_KEY_IDENTIFIER]
    return bool(identifiers) and der.octets(der.value(identifiers[0])) == signer.key_identifier


def _names(name: Value) -> dict[str, str]:
    found: dict[str, str] = {}
    for relative in name.expect(der.SEQUENCE).children():
        for pair in relative.expect(der.SET).children():
            kind, text, *_ = pair.children(at_least=2)
            found[der.object_identifier(kind)] = der.text(text)
    return found


def _extensions(parts: Sequence[Value]) -> list[tuple[str, bytes]]:
    found = []
    for part in parts:
        if part.tag == der.CONTEXT_3:
            for extension in der.value(part.content).children():
                kind, *_, held = extension.expect(der.SEQUENCE).children(at_least=2)
                found.append((der.object_identifier(kind), der.octets(held)))
    return found
