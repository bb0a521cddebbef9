"""What a device's owner answers decides the questions that nobody sees from here, and no others."""

from __future__ import annotations

import pytest
from support.packages import NOW, package

from otadesk.errors import UsageError
from otadesk.preflight.assumptions import ALL
from otadesk.preflight.device import DeviceFacts
from otadesk.preflight.device_answers import NAMES, with_answers
from otadesk.preflight.examine import examine

PHONE = DeviceFacts(name="Phone", model="iPhone15,2", os="18.1")


def outcomes(kind: str, *answers: str) -> dict[str, str]:
    report = examine(package(profile={"type": kind}), now=NOW, devices=[with_answers(PHONE, answers)])
    return {one.check.id: one.outcome for one in report.devices[0].findings if one.check.id.startswith("D")}


@pytest.mark.parametrize("number", range(1, 9))
def test_an_answer_decides_its_own_question_alone(number: int) -> None:
    name, check_id = NAMES[number - 1], f"D0{number}"
    kind = "enterprise" if check_id == "D02" else "ad-hoc"
    bad = "free-space=1B" if name == "free-space" else f"{name}=no"
    before = outcomes(kind)
    assert before[check_id] == "unknown"
    assert outcomes(kind, f"{name}=unknown") == before
    assert outcomes(kind, bad) == {**before, check_id: "fail"}
    if name != "free-space":
        assert outcomes(kind, f"{name}=YES") == {**before, check_id: "pass"}


def test_the_questions_bear_the_names_of_what_is_assumed() -> None:
    assert [one.name for one in ALL if one.check_id.startswith("D")] == list(NAMES)


@pytest.mark.parametrize(
    ("size", "count"), [("2GB", 2 * 10**9), ("1.5 gb", 1_500_000_000), ("800MB", 8 * 10**8), ("7", 7)]
)
def test_free_space_is_a_size(size: str, count: int) -> None:
    assert with_answers(PHONE, [f"free-space={size}"]).free_bytes == count


@pytest.mark.parametrize("answer", ["", "developer-mode", "developer-mode=maybe", "free-space=yes", "free-space=-1GB"])
def test_what_is_no_answer_is_refused(answer: str) -> None:
    with pytest.raises(UsageError):
        with_answers(PHONE, [answer])


def test_a_wrong_name_is_answered_with_the_right_ones() -> None:
    with pytest.raises(UsageError) as refused:
        with_answers(PHONE, ["developr-mode=yes"])
    assert all(name in refused.value.detail for name in NAMES)
