"""The code signature of the main executable, slice by slice, as far as it has been read.

Reading is not verifying: what a signature claims stands here, and ``Signature.state`` stays None for one that a
certificate made, until somebody has checked the digests and the chain.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Literal

from otadesk.errors import PackageError
from otadesk.ipa.certificates import Certificate, readable, signing_chain
from otadesk.ipa.cms import read_signed_data
from otadesk.ipa.code_directory import (
    SLOT_CMS,
    SLOT_DER_ENTITLEMENTS,
    SLOT_ENTITLEMENTS,
    EmbeddedSignature,
    SignatureError,
    read_embedded_signature,
)
from otadesk.ipa.der import DerError
from otadesk.ipa.plist import read_plist
from otadesk.phrases import N_, Phrase

SignatureState = Literal["valid", "invalid", "ad-hoc", "unsigned"]

NOT_VERIFIED = N_("Seen", "not verified: the digests and the certificates have not been checked")
_OF_SLICE = N_("Seen", "{where}: {what}")
_KINDS: Mapping[str, Phrase] = {"ad-hoc": N_("Seen", "ad-hoc"), "unsigned": N_("Seen", "unsigned")}


@dataclass(frozen=True, slots=True)
class SliceSignature:
    """What one architecture's slice carries; digests are named as hashlib names them."""

    architecture: str
    kind: Literal["cms", "ad-hoc", "unsigned"]
    identifier: str
    team_id: str
    digests: tuple[str, ...]
    code_directory_version: int | None
    entitlements: Mapping[str, Any] | None
    der_entitlements: bool
    authorities: tuple[str, ...]
    """Common names of the signing chain, leaf first."""
    signed_at: datetime | None
    leaf: bytes | None
    """The signing certificate in DER."""


@dataclass(frozen=True, slots=True)
class Signature:
    """The slices put together; ``state`` is None while nothing has verified the signature."""

    state: SignatureState | None
    team_id: str
    authorities: tuple[str, ...]
    signed_at: datetime | None
    digests: tuple[str, ...]
    problems: tuple[Phrase, ...]
    slices: tuple[SliceSignature, ...]


def unread(problem: Phrase) -> Signature:
    """Return the signature of an executable that was not read, with the reason."""
    return Signature(None, "", (), None, (), (problem,), ())


def read_signature(slices: Iterable[tuple[str, bytes | None]]) -> Signature:
    """Put together what the slices carry: pairs of an architecture and its signature's bytes, None where unsigned.

    A damaged signature makes the state ``invalid``; beyond that an unsigned slice counts more than one that is signed
    ad hoc, and that more than one with a certificate.
    """
    found: list[SliceSignature] = []
    problems: list[Phrase] = []
    for architecture, data in slices:
        one, faults = _read_slice(architecture, data)
        found.append(one)
        problems += [_OF_SLICE.of(where=architecture, what=fault) for fault in faults]
    if not found:
        return unread(N_("Seen", "the executable has no architecture"))
    kinds = {one.kind for one in found}
    state: SignatureState | None = "invalid"
    if not problems:
        state = "unsigned" if "unsigned" in kinds else "ad-hoc" if "ad-hoc" in kinds else None
        if len(kinds) > 1:
            problems += [
                _OF_SLICE.of(where=one.architecture, what=_KINDS[one.kind]) for one in found if one.kind != "cms"
            ]
    if state is None:
        problems.append(NOT_VERIFIED)
    # What is said about the whole is what the best signed slice says; the last is the newest architecture.
    main = next((one for one in reversed(found) if one.kind == "cms"), found[-1])
    return Signature(
        state=state,
        team_id=main.team_id,
        authorities=main.authorities,
        signed_at=main.signed_at,
        digests=tuple(dict.fromkeys(digest for one in found for digest in one.digests)),
        problems=tuple(problems),
        slices=tuple(found),
    )


def _read_slice(architecture: str, data: bytes | None) -> tuple[SliceSignature, list[Phrase]]:
    """Return what a slice carries, and what of it can't be read."""
    if data is None:
        return _unsigned(architecture), []
    try:
        embedded = read_embedded_signature(data)
    except SignatureError as error:
        return _unsigned(architecture), [N_("Seen", "the signature can’t be read: {why}").of(why=str(error))]
    faults: list[Phrase] = []
    # An ad hoc signature has no CMS message, or an empty wrapper in its place.
    message = embedded.content(SLOT_CMS)
    chain: tuple[Certificate, ...] = ()
    signed_at: datetime | None = None
    entitlements: Mapping[str, Any] | None = None
    try:
        chain, signed_at = _signer(message) if message else ((), None)
    except DerError as error:
        unread_part = N_("Seen", "the certificate’s part of the signature can’t be read: {why}")
        faults.append(unread_part.of(why=str(error)))
    try:
        entitlements = _entitlements(embedded)
    except PackageError as error:
        faults.append(N_("Seen", "the entitlements can’t be read: {why}").of(why=error.detail))
    primary = embedded.code_directories[0]
    one = SliceSignature(
        architecture=architecture,
        kind="cms" if message else "ad-hoc",
        identifier=primary.identifier,
        team_id=primary.team_id,
        digests=tuple(sorted({directory.digest for directory in embedded.code_directories}, key=_strength)),
        code_directory_version=primary.version,
        entitlements=entitlements,
        der_entitlements=SLOT_DER_ENTITLEMENTS in embedded.blobs,
        authorities=tuple(certificate.common_name for certificate in chain),
        signed_at=signed_at,
        leaf=chain[0].der if chain else None,
    )
    return one, faults


def _signer(data: bytes) -> tuple[tuple[Certificate, ...], datetime | None]:
    """Return the chain of who signed, and when."""
    message = read_signed_data(data)
    if not message.signers:
        raise DerError("nobody signed")
    signer = message.signers[0]
    return signing_chain(signer, readable(message.certificates)), signer.signed_at


def _entitlements(embedded: EmbeddedSignature) -> Mapping[str, Any] | None:
    content = embedded.content(SLOT_ENTITLEMENTS)
    return read_plist(content, "The list of entitlements") if content else None


def _unsigned(architecture: str) -> SliceSignature:
    return SliceSignature(architecture, "unsigned", "", "", (), None, None, False, (), None, None)


def _strength(digest: str) -> tuple[int, str]:
    return (len(digest), digest)
