"""How findings add up to a verdict, and how a report is written as JSON."""

from __future__ import annotations

import itertools
from typing import get_args

import pytest

from otadesk.phrases import N_, verbatim
from otadesk.preflight.check import (
    Check,
    DeviceReport,
    Finding,
    Outcome,
    Report,
    Severity,
    finding_json,
    report_json,
    verdict,
)


def made(severity: Severity, outcome: Outcome) -> Finding:
    check = Check("X01", "x", severity, frozenset({"ipa"}), N_("Finding", "Title"), N_("Finding", "Seen."))
    return Finding(check, outcome, verbatim("evidence"))


@pytest.mark.parametrize("severity", ["block", "device"])
def test_what_decides_fails_stays_open_or_passes(severity: Severity) -> None:
    assert verdict([made(severity, "fail"), made(severity, "unknown")]) == "fail"
    assert verdict([made(severity, "unknown"), made(severity, "pass")]) == "undecided"
    assert verdict([made(severity, "pass"), made(severity, "not-applicable")]) == "pass"


@pytest.mark.parametrize("severity", ["warn", "inform"])
@pytest.mark.parametrize("outcome", get_args(Outcome))
def test_warnings_and_hints_decide_nothing(severity: Severity, outcome: Outcome) -> None:
    assert verdict([made(severity, outcome)]) == "pass"
    assert not made(severity, outcome).blocks


def test_unknown_never_counts_as_passed_whatever_stands_beside_it() -> None:
    for outcomes in itertools.product(get_args(Outcome), repeat=3):
        if "unknown" in outcomes:
            assert verdict([made("block", outcome) for outcome in outcomes]) != "pass"


def test_a_report_knows_its_blockers() -> None:
    report = Report((made("block", "pass"), made("device", "fail"), made("warn", "fail")))
    assert report.verdict == "fail"
    assert [one.check.severity for one in report.blockers] == ["device"]


def test_a_report_is_written_with_every_finding() -> None:
    findings = (made("block", "pass"), made("warn", "unknown"))
    shaped = report_json(Report(findings), [DeviceReport("Ada", "UDID", findings[:1])])
    assert shaped["verdict"] == "pass"
    assert shaped["findings"] == [finding_json(one) for one in findings]
    assert shaped["devices"] == [
        {"name": "Ada", "udid": "UDID", "verdict": "pass", "findings": [finding_json(findings[0])]}
    ]
    assert shaped["findings"][0]["symptom"] == "Seen."
