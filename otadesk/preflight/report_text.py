"""Findings as lines of text: what blocks first, what is unknown said as unknown."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime

from otadesk.days import Day
from otadesk.preflight.assumptions import Assumption
from otadesk.preflight.check import Finding, Report
from otadesk.preflight.examine import PackageReport
from otadesk.preflight.summary import profile_sentence, verdict_sentence
from otadesk.preflight.symptoms import Explanation

_ORDER = {"block": 0, "device": 1, "warn": 2, "inform": 3}
_WORDS = {"block": "BLOCKS", "device": "BLOCKS", "warn": "warning", "inform": "note"}


def report_lines(examined: PackageReport, now: datetime, served: Iterable[Finding] = ()) -> list[str]:
    """Return a whole report as lines: the verdict, all findings and each device's, and how long that holds."""
    report = Report((*examined.report.findings, *served))
    lines = [str(profile_sentence(examined.package, now)), str(verdict_sentence(examined, now)), ""]
    lines += finding_lines(report.findings)
    for device in examined.devices:
        lines += ["", f"{device.name or device.udid}: {device.verdict}", *finding_lines(device.findings)]
    if not report.blockers:
        lines += ["", *assumption_lines(examined.assumptions)]
        lines += [f"This holds until {Day(examined.until)}."] if examined.until is not None else []
    return lines


def finding_lines(findings: Iterable[Finding]) -> list[str]:
    """Return the lines for what failed, with evidence, symptom and fix, then what is open, then how much passed."""
    listed = sorted(findings, key=lambda finding: (_ORDER[finding.check.severity], finding.check.id))
    lines = [line for finding in listed if finding.outcome == "fail" for line in _failure(finding)]
    lines += _undecided([finding for finding in listed if finding.outcome == "unknown"])
    passed = sum(finding.outcome == "pass" for finding in listed)
    lines.append(f"{passed} checks passed.")
    return lines


def assumption_lines(assumptions: Iterable[Assumption]) -> list[str]:
    """Return the lines for what is taken for granted."""
    listed = [f"  {one.words}" for one in assumptions]
    return ["No known cause of failure, assuming that:", *listed] if listed else ["No known cause of failure."]


def explanation_lines(explanation: Explanation) -> list[str]:
    """Return the lines that answer what causes a symptom."""
    lines = [f"{explanation.symptom.title}:"]
    if explanation.causes:
        lines += [line for finding in explanation.causes for line in _failure(finding)]
    else:
        lines.append("None of its known causes was found.")
    lines += _undecided(explanation.undecided)
    if any(check_id[0] in "MLH" for check_id in explanation.not_examined):
        lines.append(
            f"Not examined: {', '.join(explanation.not_examined)}. Say --at URL to look at the server as well."
        )
    return lines


def _failure(finding: Finding) -> list[str]:
    check = finding.check
    told = (("found", finding.evidence), ("testers see", check.symptom), ("fix", check.fix))
    return [
        f"{check.id} {_WORDS[check.severity]}: {finding.title}",
        *(f"      {label}: {text}" for label, text in told if str(text)),
        *(f"           {line}" for line in str(finding.remedy).splitlines()),
    ]


def _undecided(findings: Sequence[Finding]) -> list[str]:
    if not findings:
        return []
    return [
        f"Not decided ({len(findings)}):",
        *(
            f"  {finding.check.id} {finding.check.name}" + (f": {finding.evidence}" if finding.evidence else "")
            for finding in findings
        ),
    ]
