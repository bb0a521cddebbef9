"""What testers report is recognised in their own words, and answered with causes."""

from __future__ import annotations

from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from otadesk.errors import UsageError
from otadesk.preflight.catalogue import catalogue
from otadesk.preflight.check import Finding
from otadesk.preflight.symptoms import SYMPTOMS, explain, find_symptom

CHECKS = {check.id: check for check in catalogue()}


@pytest.mark.parametrize(("text", "expected"), [
    ("cannot connect", "cannot-connect"),
    ("Cannot connect to builds", "cannot-connect"),
    ("can’t connect to server", "cannot-connect"),
    ("canot conect", "cannot-connect"),
    ("unable to download app", "unable-to-download"),
    ("Unable to Install", "unable-to-download"),
    ("integrity could not be verified", "unable-to-download"),
    ("nothing happens", "nothing-happens"),
    ("tapping does nothing", "nothing-happens"),
    ("hangs", "hangs"),
    ("the installation is stuck", "hangs"),
    ("invalid manifest", "invalid-manifest"),
    ("won't open", "does-not-open"),
    ("it installs but won’t open", "does-not-open"),
    ("Untrusted Enterprise Developer", "does-not-open"),
    ("crashes", "does-not-open"),
    *((symptom.id, symptom.id) for symptom in SYMPTOMS),
    *((str(symptom.title), symptom.id) for symptom in SYMPTOMS),
])  # fmt: skip
def test_a_symptom_is_known_by_many_words(text: str, expected: str) -> None:
    assert find_symptom(text).id == expected


@pytest.mark.parametrize("text", ["", "  ", "purple screen", "?", "the app is"])
def test_other_words_list_what_there_is(text: str) -> None:
    with pytest.raises(UsageError) as caught:
        find_symptom(text)
    assert all(symptom.id in caught.value.detail for symptom in SYMPTOMS)


@given(st.text(max_size=40))
def test_any_words_get_a_symptom_or_the_list(text: str) -> None:
    with suppress(UsageError):
        assert find_symptom(text) in SYMPTOMS


def test_there_are_six_and_each_names_checks_of_the_catalogue() -> None:
    assert len({symptom.id for symptom in SYMPTOMS}) == len(SYMPTOMS) == 6
    for symptom in SYMPTOMS:
        assert all(check_id in CHECKS for check_id in symptom.causes if check_id[0] in "ZBSPED")


def test_causes_come_blocking_first_and_what_is_open_is_told() -> None:
    findings = [
        Finding(CHECKS["P05"], "fail"),
        Finding(CHECKS["P06"], "fail"),
        Finding(CHECKS["D01"], "unknown"),
        Finding(CHECKS["B17"], "pass"),
        Finding(CHECKS["Z01"], "fail"),
    ]
    explanation = explain(find_symptom("does-not-open"), findings)
    assert [one.check.id for one in explanation.causes] == ["P06", "P05"]
    assert [one.check.id for one in explanation.undecided] == ["D01"]
    assert "D02" in explanation.not_examined
    assert "B17" not in explanation.not_examined
