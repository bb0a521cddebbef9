"""Whether Apple signed a provisioning profile, and whether its newer half in DER says what its property list says.

Dates don't count here: a phone takes a profile whose signer's certificate has expired.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping
from typing import Any

from otadesk.ipa.certificates import Certificate
from otadesk.ipa.chain import judge_profile_signer
from otadesk.ipa.cms import read_signed_data
from otadesk.ipa.cms_signature import CmsFault, verify_message
from otadesk.ipa.der import DerError
from otadesk.ipa.der_plist import read_dictionary, same
from otadesk.ipa.profile import Profile
from otadesk.ipa.trust import Trust
from otadesk.ipa.verification import Fault, FaultKind
from otadesk.phrases import N_, Phrase

FILE = "embedded.mobileprovision"
DER_HALF = "DER-Encoded-Profile"
_CERTIFICATES = "DeveloperCertificates"

_KINDS: Mapping[CmsFault, FaultKind] = {"cms-malformed": "profile-malformed"}
_OF_PROFILE = N_("Seen", "the profile: {fault}")
_OF_DER_HALF = N_("Seen", "the profile’s half in DER: {fault}")


def check_profile(
    profile: Profile, bundle: str, path: str, trust: Trust
) -> tuple[tuple[Certificate, ...], tuple[Fault, ...]]:
    """Return the chain of who signed the profile, and what is wrong with it; ``path`` is where it lies in the app."""
    if not profile.signed:
        return (), (Fault("profile-unsigned", bundle, path, N_("Seen", "the profile isn’t signed at all")),)
    message = verify_message(profile.data, None, trust)
    faults = [
        Fault(_KINDS.get(kind, "profile-signature"), bundle, path, _OF_PROFILE.of(fault=detail))
        for kind, detail in message.faults
    ]
    if message.chain:
        faults += [
            finding._replace(detail=_OF_PROFILE.of(fault=finding.detail)).at(bundle, path)
            for finding in judge_profile_signer(message.chain)
        ]
    held = profile.info.get(DER_HALF)
    if isinstance(held, bytes):
        faults += [Fault(kind, bundle, path, detail) for kind, detail in _der_half(profile.info, held, trust)]
    return message.chain.certificates if message.chain else (), tuple(faults)


def _der_half(info: Mapping[str, Any], held: bytes, trust: Trust) -> Iterator[tuple[FaultKind, Phrase]]:
    message = verify_message(held, None, trust)
    for _kind, detail in message.faults:
        yield "profile-der-signature", _OF_DER_HALF.of(fault=detail)
    if message.chain and not message.chain.anchored:
        yield "profile-der-signature", N_("Seen", "the profile’s half in DER: Apple didn’t sign it")
    try:
        written = read_dictionary(read_signed_data(held).content or b"")
    except DerError as error:
        yield "profile-der-differs", N_("Seen", "the profile’s half in DER can’t be read: {why}").of(why=str(error))
        return
    differing = [key for key, value in info.items() if key != DER_HALF and not _agrees(key, value, written.get(key))]
    if differing:
        keys = ", ".join(sorted(differing)[:8])
        yield "profile-der-differs", N_("Seen", "the profile’s two halves differ in {keys}").of(keys=keys)


def _agrees(key: str, value: Any, written: Any) -> bool:
    """Whether both halves say the same; the one in DER names certificates by their SHA-256 alone."""
    if same(value, written):
        return True
    if key != _CERTIFICATES or not isinstance(value, list) or not isinstance(written, list):
        return False
    return [hashlib.sha256(one).digest() for one in value if isinstance(one, bytes)] == written
