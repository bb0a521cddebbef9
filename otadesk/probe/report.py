"""What a probe found: notes that are taken on the way, and the report they become."""

from __future__ import annotations

from dataclasses import dataclass

from otadesk.phrases import N_, NOTHING, Phrase, in_lines
from otadesk.preflight.check import Check, Finding, Outcome, Report
from otadesk.probe.checks import CHECKS
from otadesk.probe.trace import HopReport

_WEIGHT: dict[Outcome, int] = {"not-applicable": 0, "pass": 1, "unknown": 2, "fail": 3}


@dataclass(frozen=True, slots=True)
class Expected:
    """What the publisher knows about what should be there; None where it knows nothing."""

    manifest: bytes | None = None
    package_sha256: str | None = None
    package_size: int | None = None
    models: tuple[str, ...] = ()
    """The product types of the devices that are asked about."""
    manifest_url: str | None = None
    """Where the page leads; where it leads elsewhere, to another build, the probe ends with that."""


@dataclass(frozen=True, slots=True)
class ProbeReport:
    """The findings, and the addresses as a phone would follow them; "" for what was not reached."""

    report: Report
    page_url: str
    manifest_url: str
    package_url: str
    package_sha256: str
    hops: tuple[HopReport, ...] = ()
    """Every request that was made, in order."""


class Notes:
    """Takes notes of outcomes. A check may be made at several places: its worst outcome stands, with all evidence."""

    def __init__(self) -> None:
        self._outcomes: dict[str, Outcome] = {}
        self._seen: dict[str, list[Phrase]] = {}
        self._remedies: dict[str, Phrase] = {}
        self._why_not_reached: Phrase = NOTHING

    def passed(self, check: Check, seen: Phrase) -> None:
        """Note that a check passed."""
        self._note(check, "pass", seen)

    def failed(self, check: Check, seen: Phrase, remedy: Phrase = NOTHING) -> None:
        """Note that a check failed, and what mends it if that is known; of several remedies the first one stands."""
        self._note(check, "fail", seen)
        if remedy:
            self._remedies.setdefault(check.id, remedy)

    def unknown(self, check: Check, seen: Phrase) -> None:
        """Note that a check could not be decided."""
        self._note(check, "unknown", seen)

    def not_applicable(self, check: Check, seen: Phrase) -> None:
        """Note that a check has nothing to examine here."""
        self._note(check, "not-applicable", seen)

    def stop(self, why: Phrase) -> None:
        """Say why whatever has no note yet was not examined; the first reason counts."""
        self._why_not_reached = self._why_not_reached or why

    def report(self) -> Report:
        """Return a finding for every check, in the order in which a phone meets them."""
        return Report(tuple(self._finding(check) for check in CHECKS))

    def _note(self, check: Check, outcome: Outcome, seen: Phrase) -> None:
        before = self._outcomes.get(check.id)
        if before is None or _WEIGHT[outcome] > _WEIGHT[before]:
            self._outcomes[check.id] = outcome
            self._seen[check.id] = []
        if self._outcomes[check.id] == outcome:
            self._seen[check.id].append(seen)

    def _finding(self, check: Check) -> Finding:
        outcome = self._outcomes.get(check.id)
        if outcome is None:
            why = self._why_not_reached or N_("Seen", "the probe ended early")
            return Finding(check, "unknown", N_("Seen", "Not examined: {why}.").of(why=why))
        remedy = self._remedies.get(check.id, NOTHING) if outcome == "fail" else NOTHING
        return Finding(check, outcome, in_lines(self._seen[check.id]), remedy)
