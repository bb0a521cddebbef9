"""Reads CMS SignedData (RFC 5652), which wraps provisioning profiles and signs code.

Read here means taken apart: whether the signatures hold is another question, for which everything signed is kept
byte for byte.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from otadesk.ipa import der
from otadesk.ipa.der import DerError, Value

SIGNED_DATA = "1.2.840.113549.1.7.2"
MESSAGE_DIGEST = "1.2.840.113549.1.9.4"
SIGNING_TIME = "1.2.840.113549.1.9.5"

MAX_CERTIFICATES = 64
MAX_SIGNERS = 8


@dataclass(frozen=True, slots=True)
class Signer:
    """Who signed and what exactly; ``attributes`` are the signed ones: the values in DER by their identifier."""

    issuer: bytes
    """The issuer's name in DER, empty where the signer is named by its key."""
    serial_number: int
    key_identifier: bytes
    digest_algorithm: str
    attributes: Mapping[str, tuple[Value, ...]]
    signed_attributes: bytes
    """The signed attributes as they are hashed: in DER, tagged as a SET (RFC 5652, 5.4); empty where there are none."""
    signature_algorithm: str
    signature: bytes

    @property
    def signed_at(self) -> datetime | None:
        """The time of signing as the signer's computer had it; nothing vouches for it."""
        found = self.attributes.get(SIGNING_TIME)
        return der.time(found[0]) if found else None


@dataclass(frozen=True, slots=True)
class SignedData:
    """A message with its signers; ``content`` is None where the signature is detached from it."""

    content: bytes | None
    certificates: tuple[bytes, ...]
    signers: tuple[Signer, ...]


def read_signed_data(data: bytes) -> SignedData:
    """Take a CMS message in DER or BER apart; DerError where it isn't one."""
    content_type, wrapped, *_ = der.value(data).expect(der.SEQUENCE).children(at_least=2)
    if der.object_identifier(content_type) != SIGNED_DATA:
        raise DerError("the message is not signed data")
    message = wrapped.expect(der.CONTEXT_0).children(at_least=1)[0]
    parts = iter(message.expect(der.SEQUENCE).children(at_least=4))
    next(parts).expect(der.INTEGER)
    next(parts).expect(der.SET)
    content = _content(next(parts).expect(der.SEQUENCE))
    certificates: tuple[bytes, ...] = ()
    signers: tuple[Signer, ...] = ()
    for part in parts:
        if part.tag == der.CONTEXT_0:
            certificates = tuple(one.raw for one in part.children()[:MAX_CERTIFICATES] if one.tag == der.SEQUENCE)
        elif part.tag == der.SET:
            signers = tuple(_signer(one) for one in part.children()[:MAX_SIGNERS])
    return SignedData(content, certificates, signers)


def _content(encapsulated: Value) -> bytes | None:
    _content_type, *held = encapsulated.children(at_least=1)
    return der.octets(held[0].expect(der.CONTEXT_0).children(at_least=1)[0]) if held else None


def _signer(info: Value) -> Signer:
    parts = iter(info.expect(der.SEQUENCE).children(at_least=5))
    next(parts).expect(der.INTEGER)
    identifier = next(parts)
    issuer, serial_number, key = b"", 0, b""
    if identifier.tag == der.SEQUENCE:
        name, number, *_ = identifier.children(at_least=2)
        issuer, serial_number = name.raw, int.from_bytes(number.expect(der.INTEGER).content, "big", signed=True)
    else:
        key = identifier.content
    digest = der.object_identifier(next(parts).expect(der.SEQUENCE).children(at_least=1)[0])
    following = next(parts)
    attributes: dict[str, tuple[Value, ...]] = {}
    signed = b""
    if following.tag == der.CONTEXT_0:
        # RFC 5652, 5.4: the hash is over the attributes with a SET's tag in place of the one they carry.
        signed = bytes([der.SET]) + following.raw[1:]
        attributes = dict(_attribute(one) for one in following.children())
        following = next(parts)
    algorithm = der.object_identifier(following.expect(der.SEQUENCE).children(at_least=1)[0])
    signature = next(parts, None)
    if signature is None:
        raise DerError("a signer without a signature")
    return Signer(issuer, serial_number, key, digest, attributes, signed, algorithm, der.octets(signature))


def _attribute(attribute: Value) -> tuple[str, tuple[Value, ...]]:
    identifier, held, *_ = attribute.expect(der.SEQUENCE).children(at_least=2)
    return der.object_identifier(identifier), tuple(held.expect(der.SET).children(at_least=1))
