"""What a check is, what it finds, and the verdict that its findings add up to."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Any, Literal

from otadesk.phrases import NOTHING, Phrase

Severity = Literal["block", "warn", "inform", "device"]
Outcome = Literal["pass", "fail", "unknown", "not-applicable"]
Need = Literal["ipa", "network", "device"]
VerdictWord = Literal["pass", "fail", "undecided"]


@dataclass(frozen=True, slots=True)
class Check:
    """One known cause of a failed install: declared once, with the words that people read about it.

    ``title`` says what is wrong when the check fails; ``symptom`` what a tester would see; ``fix`` what to do.
    """

    id: str
    name: str
    severity: Severity
    needs: frozenset[Need]
    title: Phrase
    symptom: Phrase = NOTHING
    fix: Phrase = NOTHING
    sources: tuple[str, ...] = ()
    title_of_several: Phrase = NOTHING
    """What is wrong when it fails for several devices, with their count; NOTHING where ``title`` fits them too."""

    def counting(self, title: Phrase) -> Check:
        """Return it with a title for several devices."""
        return replace(self, title_of_several=title)


@dataclass(frozen=True, slots=True)
class Finding:
    """What one check found out, with the evidence that it saw; ``remedy`` is what mends this very case, where known."""

    check: Check
    outcome: Outcome
    seen: Phrase = NOTHING
    remedy: Phrase = NOTHING
    devices: int = 1
    """For how many devices it failed, where it is about devices."""
    whole: Phrase = NOTHING
    """What was seen of all of them, where ``seen`` names the first few."""

    @property
    def title(self) -> Phrase:
        """What is wrong, of as many devices as it is wrong of."""
        several = self.check.title_of_several
        return several.of(count=self.devices) if several and self.devices > 1 else self.check.title

    @property
    def evidence(self) -> str:
        """What was seen, in English."""
        return str(self.seen)

    @property
    def blocks(self) -> bool:
        """Whether this finding alone means that the build will not install."""
        return self.outcome == "fail" and self.check.severity in {"block", "device"}

    @property
    def fix(self) -> str:
        """What to do, in English: the check's general advice, then the lines for this very case."""
        return "\n".join(str(part) for part in (self.check.fix, self.remedy) if part)


def verdict(findings: Iterable[Finding]) -> VerdictWord:
    """Add findings up: a failed blocker fails; anything that blocks and is unknown leaves it undecided."""
    decisive = [finding for finding in findings if finding.check.severity in {"block", "device"}]
    if any(finding.outcome == "fail" for finding in decisive):
        return "fail"
    if any(finding.outcome == "unknown" for finding in decisive):
        return "undecided"
    return "pass"


@dataclass(frozen=True, slots=True)
class Report:
    """The findings of every check that ran, those that passed included."""

    findings: tuple[Finding, ...]

    @property
    def verdict(self) -> VerdictWord:
        """The findings added up."""
        return verdict(self.findings)

    @property
    def blockers(self) -> tuple[Finding, ...]:
        """The findings that alone mean failure."""
        return tuple(finding for finding in self.findings if finding.blocks)


@dataclass(frozen=True, slots=True)
class DeviceReport:
    """The findings that hold for one tester's device."""

    name: str
    udid: str
    findings: tuple[Finding, ...]

    @property
    def verdict(self) -> VerdictWord:
        """The findings added up."""
        return verdict(self.findings)


def finding_json(finding: Finding) -> dict[str, Any]:
    """Return a finding as the command line prints it, in English."""
    check = finding.check
    return {
        "id": check.id,
        "name": check.name,
        "severity": check.severity,
        "outcome": finding.outcome,
        "title": str(check.title),
        "evidence": finding.evidence,
        "symptom": str(check.symptom),
        "fix": finding.fix,
    }


def report_json(report: Report, devices: Sequence[DeviceReport] = ()) -> dict[str, Any]:
    """Return a report as ``check --json`` and ``probe --json`` print it; the shape is public, schema 1."""
    return {
        "schema": 1,
        "verdict": report.verdict,
        "findings": [finding_json(finding) for finding in report.findings],
        "devices": [
            {
                "name": device.name,
                "udid": device.udid,
                "verdict": device.verdict,
                "findings": [finding_json(finding) for finding in device.findings],
            }
            for device in devices
        ],
    }
