"""Every check of the package and the device, in the catalogue's order."""

from __future__ import annotations

from otadesk.preflight import (
    archive,
    bundle,
    device,
    entitlements,
    libraries,
    nested,
    profile,
    revocation,
    signature,
    signer,
    typed_keys,
)
from otadesk.preflight.answer import Examined
from otadesk.preflight.check import Check

_SUBJECTS = "ZBSPEDMLH"
"""The order of subjects: archive, bundle, signature, profile, entitlements, device; manifest, link, server."""

PACKAGE_CHECKS: tuple[Examined, ...] = (
    *archive.CHECKS,
    *bundle.CHECKS,
    *nested.CHECKS,
    *typed_keys.CHECKS,
    *libraries.CHECKS,
    *signature.CHECKS,
    *signer.CHECKS,
    *revocation.CHECKS,
    *profile.CHECKS,
    *entitlements.CHECKS,
)


def catalogue() -> tuple[Check, ...]:
    """Return the checks that ``examine`` answers."""
    declared = (*(asked.check for asked in PACKAGE_CHECKS), *(asked.check for asked in device.QUESTIONS))
    return tuple(sorted(declared, key=place))


def place(check: Check) -> tuple[int, str]:
    """Return where a check stands in the catalogue, to sort by."""
    return _SUBJECTS.index(check.id[0]), check.id
