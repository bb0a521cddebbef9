"""A made-up Apple: a root, its intermediates and leaves, with the marks that Apple's certificates carry.

The names and object identifiers follow Apple's, the keys are born in the test run. What is signed here verifies only
against ``Authority.root``, which tests pass where the program would take Apple's own roots.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from functools import cache

from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.hazmat.primitives.serialization import Encoding
from cryptography.x509.oid import AuthorityInformationAccessOID, ExtendedKeyUsageOID, NameOID

STARTS = dt.datetime(2020, 1, 1, tzinfo=dt.UTC)
ENDS = dt.datetime(2045, 1, 1, tzinfo=dt.UTC)

# Apple's marks: which intermediate may issue for developers, and what a leaf may sign.
MARK_DEVELOPER_RELATIONS = "1.2.840.113635.100.6.2.1"
MARK_DEVELOPMENT = "1.2.840.113635.100.6.1.2"
MARK_DISTRIBUTION = "1.2.840.113635.100.6.1.4"

NULL = b"\x05\x00"


@dataclass(frozen=True)
class Identity:
    """A certificate, its private key, and the certificates above it, nearest first."""

    certificate: x509.Certificate
    key: rsa.RSAPrivateKey
    chain: tuple[x509.Certificate, ...] = ()

    @property
    def der(self) -> bytes:
        return self.certificate.public_bytes(Encoding.DER)

    @property
    def common_name(self) -> str:
        value = self.certificate.subject.get_attributes_for_oid(NameOID.COMMON_NAME)[0].value
        return value if isinstance(value, str) else value.decode()


@cache
def _key(_who: str) -> rsa.RSAPrivateKey:
    """Return a key that stays the same within a run: making them is what costs time."""
    return rsa.generate_private_key(public_exponent=65537, key_size=2048)


def issue(
    common_name: str,
    *,
    issuer: Identity | None = None,
    team_id: str = "",
    organisation: str = "Apple Inc.",
    authority: bool = False,
    marks: Iterable[str] = (),
    code_signing: bool = False,
    ocsp_signing: bool = False,
    responder: str = "",
    starts: dt.datetime = STARTS,
    ends: dt.datetime = ENDS,
) -> Identity:
    """Issue a certificate; without an issuer it signs itself. ``responder`` is the address of who knows if it holds."""
    key = _key(common_name)
    attributes = [x509.NameAttribute(NameOID.COMMON_NAME, common_name)]
    if team_id:
        attributes.append(x509.NameAttribute(NameOID.ORGANIZATIONAL_UNIT_NAME, team_id))
    attributes += [
        x509.NameAttribute(NameOID.ORGANIZATION_NAME, organisation),
        x509.NameAttribute(NameOID.COUNTRY_NAME, "US"),
    ]
    subject = x509.Name(attributes)
    builder = (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(issuer.certificate.subject if issuer else subject)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(starts)
        .not_valid_after(ends)
        .add_extension(x509.BasicConstraints(ca=authority, path_length=None), critical=True)
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(key.public_key()), critical=False)
    )
    usages = {ExtendedKeyUsageOID.CODE_SIGNING: code_signing, ExtendedKeyUsageOID.OCSP_SIGNING: ocsp_signing}
    if any(usages.values()):
        usage = x509.ExtendedKeyUsage([one for one, wanted in usages.items() if wanted])
        builder = builder.add_extension(usage, critical=True)
    if responder:
        place = x509.AccessDescription(AuthorityInformationAccessOID.OCSP, x509.UniformResourceIdentifier(responder))
        builder = builder.add_extension(x509.AuthorityInformationAccess([place]), critical=False)
    for mark in marks:
        extension = x509.UnrecognizedExtension(x509.ObjectIdentifier(mark), NULL)
        builder = builder.add_extension(extension, critical=not authority)
    certificate = builder.sign(issuer.key if issuer else key, hashes.SHA256())
    return Identity(certificate, key, (issuer.certificate, *issuer.chain) if issuer else ())


@dataclass(frozen=True)
class Authority:
    """The parts of Apple's hierarchy that an install looks at."""

    root: Identity
    developer_relations: Identity
    profile_signer: Identity
    _leaves: dict[tuple[str, str, dt.datetime], Identity] = field(default_factory=dict)

    def signer(self, kind: str = "distribution", *, team_id: str = "TEAM123456", ends: dt.datetime = ENDS) -> Identity:
        """Return the certificate of a team that signs apps: ``development`` or ``distribution``."""
        wanted = (kind, team_id, ends)
        if wanted not in self._leaves:
            development = kind == "development"
            self._leaves[wanted] = issue(
                f"{'Apple Development' if development else 'Apple Distribution'}: Example Team ({team_id})",
                issuer=self.developer_relations,
                team_id=team_id,
                organisation="Example Team",
                marks=[MARK_DEVELOPMENT if development else MARK_DISTRIBUTION],
                code_signing=True,
                ends=ends,
            )
        return self._leaves[wanted]


@cache
def authority() -> Authority:
    """Return the hierarchy of this test run."""
    root = issue("Apple Root CA", authority=True)
    relations = issue(
        "Apple Worldwide Developer Relations Certification Authority",
        issuer=root,
        authority=True,
        marks=[MARK_DEVELOPER_RELATIONS],
    )
    phones = issue("Apple iPhone Certification Authority", issuer=root, authority=True)
    return Authority(root, relations, issue("Apple iPhone OS Provisioning Profile Signing", issuer=phones))


def certificates(identity: Identity) -> Sequence[x509.Certificate]:
    """Return an identity's certificate with those above it, leaf first."""
    return (identity.certificate, *identity.chain)
