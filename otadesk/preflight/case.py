"""What is known about a build when its checks are asked; what wasn't looked at yet is None, and stays unknown."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from otadesk.ipa.inspect import AppPackage
from otadesk.ipa.verification import Verification
from otadesk.ipa.zip_walk import ZipWalk
from otadesk.phrases import NOTHING, Phrase


@dataclass(frozen=True, slots=True)
class Revocation:
    """What the authority's responder said about one signing certificate, told apart by its bytes in DER."""

    certificate: bytes
    state: Literal["good", "revoked", "unknown"]
    responder: str
    """The host that was asked, "" where none was."""
    detail: Phrase = NOTHING
    """Why nothing is known, or the reason for which it was revoked."""
    when: datetime | None = None
    """When it was revoked, or since when it is known to be good."""


@dataclass(frozen=True, slots=True)
class Case:
    """A build under examination: the look at it, and the deeper ones where they were taken."""

    package: AppPackage
    now: datetime
    verification: Verification | None = None
    walk: ZipWalk | None = None
    revocations: tuple[Revocation, ...] | None = None
    """What was answered about the signing certificates; None where nobody was asked."""
