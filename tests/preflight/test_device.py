"""What only a device can answer, asked of many kinds of them and of none."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from support.findings import finding, outcome
from support.packages import NOW, package
from support.profile_builder import DEVICES

from otadesk.preflight.case import Case
from otadesk.preflight.device import QUESTIONS, DeviceFacts, combined
from otadesk.preflight.examine import examine
from otadesk.preflight.versions import version

NEWER, OLDER = DEVICES
PHONE = DeviceFacts("Ada", NEWER, "iPhone15,2", "18.1")
TABLET = DeviceFacts("Bob", OLDER, "iPad13,1", "17.0")


def test_a_listed_device_of_the_right_kind_passes_all_but_what_its_settings_say() -> None:
    open_questions = {one.check.id for one in _findings(PHONE) if one.outcome not in {"pass", "not-applicable"}}
    assert open_questions == {f"D{number:02}" for number in range(1, 9)} - {"D02"}


def _findings(device: DeviceFacts) -> list[Any]:
    return [question.find(Case(package(), NOW), device) for question in QUESTIONS]


@pytest.mark.parametrize(("minimum", "has", "expected"), [
    ("15.0", "15", "pass"),
    ("15", "15.0.0", "pass"),
    ("15.0", "18.1", "pass"),
    ("9.3", "10.0", "pass"),
    ("15.4.1", "15.4", "fail"),
    ("15.0", "14.8.1", "fail"),
    ("15.0", "iOS 16.2", "pass"),
    ("15.0", "iPadOS 14.2", "fail"),
    ("15.0", "", "pass"),
    ("17.0", "", "unknown"),
    ("15.0", "22B83", "pass"),
    ("18.2", "22B83", "fail"),
    ("18.1.1", "22B83", "unknown"),
    ("18.2", "99Z1", "unknown"),
    ("fifteen", "18.1", "unknown"),
    ("", "", "pass"),
])  # fmt: skip
def test_the_devices_ios_must_be_new_enough(minimum: str, has: str, expected: str) -> None:
    assert outcome(package(app={"minimum_os": minimum}), "B05", device=replace(PHONE, os=has)) == expected


@pytest.mark.parametrize(("families", "model", "expected"), [
    (("iphone", "ipad"), "iPhone15,2", "pass"),
    (("iphone",), "iPad13,1", "pass"),
    (("iphone",), "iPod9,1", "pass"),
    (("ipad",), "iPhone15,2", "fail"),
    (("ipad",), "iPhone 14 Pro", "fail"),
    (("iphone",), "AppleTV11,1", "fail"),
    (("iphone",), "Apple Watch", "fail"),
    (("appletv",), "Apple TV 4K", "pass"),
    (("iphone",), "", "pass"),
    (("ipad",), "", "unknown"),
    (("ipad",), "Nokia 3310", "unknown"),
    ((), "iPhone15,2", "unknown"),
])  # fmt: skip
def test_the_app_must_be_made_for_the_kind_of_device(families: tuple[str, ...], model: str, expected: str) -> None:
    assert outcome(package(app={"device_families": families}), "B06", device=replace(PHONE, model=model)) == expected


@pytest.mark.parametrize(("required", "device", "expected"), [
    (None, PHONE, "pass"),
    ([], PHONE, "pass"),
    (["arm64"], PHONE, "pass"),
    (["arm64", "metal"], TABLET, "pass"),
    (["telephony"], PHONE, "pass"),
    (["telephony"], TABLET, "fail"),
    (["telephony"], DeviceFacts("Tab", "", "iPad99,1", "30.0"), "unknown"),
    (["arm64"], DeviceFacts("New", "", "iPhone99,1", "30.0"), "pass"),
    (["healthkit"], TABLET, "unknown"),
    (["nfc"], PHONE, "pass"),
    (["nfc"], DeviceFacts("Old", "", "iPhone8,1", "15.8"), "fail"),
    (["arkit"], DeviceFacts("Older", "", "iPhone7,2", "12.5"), "fail"),
    (["iphone-ipad-minimum-performance-a12"], PHONE, "pass"),
    ({"arm64": True}, PHONE, "pass"),
    ({"telephony": False}, PHONE, "fail"),
    ({"telephony": False}, TABLET, "pass"),
    ({"nfc": False}, PHONE, "fail"),
    ("arm64", PHONE, "pass"),
    (7, PHONE, "pass"),
    ([["arm64"]], PHONE, "unknown"),
    (["wifi"], DeviceFacts("TV", "", "AppleTV11,1", "18.0"), "unknown"),
])  # fmt: skip
def test_required_capabilities_pass_only_where_they_are_known_to_be_there(
    required: Any, device: DeviceFacts, expected: str
) -> None:
    assert outcome(package(info={"UIRequiredDeviceCapabilities": required}), "B07", device=device) == expected


def test_what_a_device_has_and_lacks_is_told_as_the_app_asks_for_it() -> None:
    def said(required: Any) -> str:
        asked = package(info={"UIRequiredDeviceCapabilities": required})
        return finding(asked, "B07", device=TABLET).evidence

    assert said(["arm64"]) == "Bob has arm64, as the app requires"
    assert said({"telephony": False}) == "Bob has nothing that the app rules out"
    assert said(["telephony"]) == "Bob has no telephony"


def test_a_device_that_may_be_a_32_bit_one_is_not_taken_to_have_64_bit_code() -> None:
    old = replace(PHONE, model="iPhone5,2")
    assert outcome(package(app={"minimum_os": "9.0"}), "B07", device=replace(old, os="9.3.5")) == "unknown"
    assert outcome(package(app={"minimum_os": "9.0"}), "B07", device=replace(old, os="11.0")) == "pass"


@pytest.mark.parametrize("udid", [
    NEWER,
    NEWER.lower(),
    NEWER.replace("-", ""),
    OLDER,
    OLDER.upper(),
])  # fmt: skip
def test_a_listed_device_passes_however_its_udid_is_written(udid: str) -> None:
    assert outcome(package(), "P06", device=DeviceFacts("Ada", udid)) == "pass"


def test_the_profile_may_write_udids_in_its_own_case() -> None:
    shouting = package(profile={"devices": (OLDER.upper(), NEWER.lower())})
    assert outcome(shouting, "P06", device=PHONE) == "pass"
    assert outcome(shouting, "P06", device=TABLET) == "pass"


def test_a_device_that_is_not_listed_fails_by_name() -> None:
    stranger = DeviceFacts("Cem", "00008110-000000000000001E")
    assert outcome(package(), "P06", device=stranger) == "fail"
    assert finding(package(), "P06", device=stranger).evidence == "2 devices listed; Cem: not listed"


def test_a_device_whose_udid_is_not_known_is_never_passed() -> None:
    assert outcome(package(), "P06", device=DeviceFacts("Ada")) == "unknown"
    assert outcome(package(), "P06") == "unknown"


def test_a_profile_that_lists_no_device_fails_for_everybody() -> None:
    assert outcome(package(profile={"devices": ()}), "P06") == "fail"


@pytest.mark.parametrize("profile_type", ["enterprise", "app-store"])
def test_profiles_without_a_list_are_not_asked_for_one(profile_type: Any) -> None:
    assert outcome(package(profile_type), "P06", device=PHONE) == "not-applicable"


@pytest.mark.parametrize(("profile_type", "has", "expected"), [
    ("ad-hoc", "18.1", "unknown"),
    ("development", "16.0", "unknown"),
    ("ad-hoc", "", "unknown"),
    ("ad-hoc", "15.8", "not-applicable"),
    ("enterprise", "18.1", "not-applicable"),
])  # fmt: skip
def test_developer_mode_is_asked_for_where_ios_has_it(profile_type: Any, has: str, expected: str) -> None:
    assert outcome(package(profile_type), "D01", device=replace(PHONE, os=has)) == expected


def test_only_enterprise_apps_are_asked_whether_they_are_trusted() -> None:
    assert outcome(package("enterprise"), "D02", device=PHONE) == "unknown"
    assert outcome(package("ad-hoc"), "D02", device=PHONE) == "not-applicable"


def test_one_failing_device_makes_the_question_fail_and_is_the_evidence() -> None:
    stranger = DeviceFacts("Cem", "00008110-000000000000001E", "iPhone15,2", "18.1")
    report = examine(package(), now=NOW, devices=(PHONE, stranger, TABLET))
    (together,) = (one for one in report.report.findings if one.check.id == "P06")
    assert together.outcome == "fail"
    assert "Cem" in together.evidence
    assert "Ada" not in together.evidence


def test_of_many_devices_the_same_is_told_once_with_how_many_and_who_they_are() -> None:
    strangers = [DeviceFacts("Phone", f"00008110-{number:016X}", "iPhone15,2", "15.1") for number in range(7)]
    new = package(app={"minimum_os": "17.0"})
    told = {one.check.id: one.evidence for one in examine(new, now=NOW, devices=(*strangers, PHONE)).report.findings}
    assert told["P06"] == ("2 devices listed; 7 devices (Phone, Phone, Phone, Phone, Phone and 2 more): not listed")
    assert told["B05"] == (
        "needs iOS 17.0, Phone has 15.1; likewise 6 others: Phone, Phone, Phone, Phone, Phone and 1 more"
    )


def test_what_is_wrong_of_several_devices_is_said_of_as_many_and_none_of_them_is_lost() -> None:
    strangers = [DeviceFacts(f"Phone {n}", f"00008110-{n:016X}", "iPhone15,2", "15.1") for n in range(30)]
    new = package(app={"minimum_os": "17.0"})
    found = {one.check.id: one for one in examine(new, now=NOW, devices=(*strangers, PHONE)).report.findings}
    assert str(found["P06"].title) == "30 devices are not in the profile"
    assert str(found["B05"].title) == "The iOS of 30 devices is older than the app needs"
    assert found["P06"].evidence.endswith("Phone 4 and 25 more): not listed")
    assert all(f"Phone {n}" in str(found["P06"].whole) for n in range(30))
    assert not found["B08"].whole, "which names nobody"


def test_what_is_wrong_of_one_device_is_said_of_one() -> None:
    stranger = DeviceFacts("Cem", "00008110-000000000000001E", "iPhone15,2", "18.1")
    found = {one.check.id: one for one in examine(package(), now=NOW, devices=(PHONE, stranger)).report.findings}
    assert str(found["P06"].title) == "The device is not in the profile"
    assert not found["P06"].whole


def test_a_question_asked_of_nobody_is_a_mistake() -> None:
    with pytest.raises(ValueError, match="no device"):
        combined(QUESTIONS[0].check, [])


@pytest.mark.parametrize(("text", "expected"), [
    ("15", (15,)),
    ("15.0", (15,)),
    ("15.4.1", (15, 4, 1)),
    (" iOS 18.1 ", (18, 1)),
    ("0.0", ()),
    ("", None),
    ("22B83", None),
    ("15.", None),
    ("15.0 beta", None),
    ("\u0661\u0665", None),
    ("9" * 5000, None),
])  # fmt: skip
def test_versions_are_read_or_refused(text: str, expected: tuple[int, ...] | None) -> None:
    assert version(text) == expected


@given(st.builds(DeviceFacts, st.text(max_size=9), st.text(max_size=45), st.text(max_size=9), st.text(max_size=9)))
def test_whatever_is_said_about_a_device_it_is_judged_without_an_error(device: DeviceFacts) -> None:
    for found in _findings(device):
        assert found.outcome in {"pass", "fail", "unknown", "not-applicable"}
        assert found.evidence
