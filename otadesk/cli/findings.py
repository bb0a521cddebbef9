"""Findings as lines of text: what blocks first, what is unknown said as unknown."""

from __future__ import annotations

from collections.abc import Iterable

from otadesk.preflight.check import Finding

_ORDER = {"block": 0, "device": 1, "warn": 2, "inform": 3}
_WORDS = {"block": "BLOCKS", "device": "BLOCKS", "warn": "warning", "inform": "note"}


def finding_lines(findings: Iterable[Finding]) -> list[str]:
    """Return the lines for what failed, with evidence, symptom and fix, then what is open, then how much passed."""
    listed = sorted(findings, key=lambda finding: (_ORDER[finding.check.severity], finding.check.id))
    lines: list[str] = []
    for finding in listed:
        if finding.outcome != "fail":
            continue
        check = finding.check
        lines.append(f"{check.id} {_WORDS[check.severity]}: {check.title}")
        for label, text in (("found", finding.evidence), ("testers see", check.symptom), ("fix", check.fix)):
            if str(text):
                lines.append(f"      {label}: {text}")
    open_questions = [finding for finding in listed if finding.outcome == "unknown"]
    if open_questions:
        lines.append(f"Not decided ({len(open_questions)}):")
        lines += [
            f"  {finding.check.id} {finding.check.name}" + (f": {finding.evidence}" if finding.evidence else "")
            for finding in open_questions
        ]
    passed = sum(finding.outcome == "pass" for finding in listed)
    lines.append(f"{passed} checks passed.")
    return lines
