"""Notes add up: the worst outcome of a check stands, with the evidence of every place where it was seen."""

from __future__ import annotations

import json

from hypothesis import given
from hypothesis import strategies as st

from otadesk.phrases import verbatim
from otadesk.preflight.check import Finding, report_json
from otadesk.probe import checks
from otadesk.probe.report import Notes

WEIGHTS = ["not-applicable", "pass", "unknown", "fail"]


def note(notes: Notes, outcome: str, evidence: str) -> None:
    """Take a note by the outcome's name."""
    {
        "not-applicable": notes.not_applicable,
        "pass": notes.passed,
        "unknown": notes.unknown,
        "fail": notes.failed,
    }[outcome](checks.H01, verbatim(evidence))


def finding(notes: Notes) -> Finding:
    """Return the finding of the one check."""
    return next(found for found in notes.report().findings if found.check is checks.H01)


@given(st.lists(st.tuples(st.sampled_from(WEIGHTS), st.sampled_from("abc")), min_size=1))
def test_the_worst_outcome_stands_with_all_its_evidence(taken: list[tuple[str, str]]) -> None:
    notes = Notes()
    for outcome, evidence in taken:
        note(notes, outcome, evidence)
    worst = max((outcome for outcome, _evidence in taken), key=WEIGHTS.index)
    assert finding(notes).outcome == worst
    assert set(finding(notes).evidence.split("\n")) == {evidence for outcome, evidence in taken if outcome == worst}


def test_what_was_not_reached_is_unknown_with_the_first_reason() -> None:
    notes = Notes()
    notes.stop(verbatim("the page was not received"))
    notes.stop(verbatim("something else"))
    assert finding(notes).outcome == "unknown"
    assert finding(notes).evidence == "Not examined: the page was not received."
    assert notes.report().verdict == "undecided"


def test_a_report_is_json_with_every_finding() -> None:
    notes = Notes()
    notes.failed(checks.H01, verbatim("expired"))
    content = json.loads(json.dumps(report_json(notes.report())))
    assert (content["schema"], content["verdict"], content["devices"]) == (1, "fail", [])
    assert len(content["findings"]) == len(checks.CHECKS)
    failed = next(found for found in content["findings"] if found["id"] == "H01")
    assert failed == {
        "id": "H01",
        "name": "tls-certificate",
        "severity": "block",
        "outcome": "fail",
        "title": str(checks.H01.title),
        "evidence": "expired",
        "symptom": str(checks.H01.symptom),
        "fix": str(checks.H01.fix),
    }
