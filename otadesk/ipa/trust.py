"""Whom a verification trusts: the roots, and the authorities below them that signatures often leave out."""

from __future__ import annotations

from dataclasses import dataclass

from otadesk.ipa.certificates import Certificate, apple_certificates


@dataclass(frozen=True, slots=True)
class Trust:
    """Roots of trust, and intermediates that are used like those in the message: only below a root."""

    roots: tuple[Certificate, ...]
    intermediates: tuple[Certificate, ...] = ()


def apple_trust() -> Trust:
    """Return Apple's own roots and what they issued for developers, as otadesk carries them."""
    found = apple_certificates()
    return Trust(
        roots=tuple(one for one in found if one.subject == one.issuer),
        intermediates=tuple(one for one in found if one.subject != one.issuer),
    )
