"""What is taken for granted where no cause of failure is known: nobody can prove these before somebody taps Install."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from otadesk.phrases import N_, Phrase
from otadesk.preflight.check import Finding


@dataclass(frozen=True, slots=True)
class Assumption:
    """Something that nobody can see from here; ``check_id`` names the check that asks for it, "" where none can."""

    name: str
    check_id: str
    words: Phrase


ALL: tuple[Assumption, ...] = (
    Assumption("not-revoked", "S12", N_("Finding", "Apple has not revoked the signing certificate")),
    Assumption("developer-mode", "D01", N_("Finding", "Developer Mode is on")),
    Assumption("developer-trusted", "D02", N_("Finding", "The tester trusts the developer in Settings")),
    Assumption("no-store-app", "D03", N_("Finding", "The App Store’s version of the app is not installed")),
    Assumption("no-other-team", "D04", N_("Finding", "The app is not installed with another team’s signature")),
    Assumption("free-space", "D05", N_("Finding", "The device has enough free space")),
    Assumption("installing-allowed", "D06", N_("Finding", "Nobody has forbidden installing apps on the device")),
    Assumption("apple-reachable", "D07", N_("Finding", "The device’s network lets it reach Apple’s servers")),
    Assumption("clock-right", "D08", N_("Finding", "The device’s clock is right, and the device is unlocked")),
    Assumption("not-banned", "", N_("Finding", "Apple has banned neither the app nor the team")),
)
"""In the order in which they are told; the last can't be asked for by any check."""


def assumptions(findings: Iterable[Finding]) -> tuple[Assumption, ...]:
    """Return what these findings leave to be assumed."""
    open_questions = {finding.check.id for finding in findings if finding.outcome == "unknown"}
    return tuple(one for one in ALL if not one.check_id or one.check_id in open_questions)


def is_assumed(check_id: str) -> bool:
    """Whether a check asks for something that is assumed where nobody has answered it."""
    return any(one.check_id == check_id for one in ALL)
