"""Each pair of device and build has one answer: installs, doesn't and why, or not known."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from support.ipa_builder import Recipe, build_ipa, embedded_profile
from support.judged import NOW, judged
from support.packages import package

from otadesk.ipa.profile import read_profile
from otadesk.preflight.device_facts import DeviceFacts
from otadesk.preflight.examine import PackageReport, examine
from otadesk.preflight.fit import fits

LISTED = read_profile(embedded_profile(Recipe())).devices[0]
STRANGER = "00008110-00FFFFFFFFFFFFFF"


@pytest.fixture(scope="module")
def sound(tmp_path_factory: pytest.TempPathFactory) -> PackageReport:
    return judged(build_ipa(tmp_path_factory.mktemp("fit") / "app.ipa"))


def one(report: PackageReport, **facts: str) -> tuple[bool | None, str]:
    (fit,) = fits(report, [DeviceFacts(**facts)], NOW)
    return fit.installs, "; ".join(str(reason.words) for reason in fit.reasons)


def test_a_listed_new_enough_device_gets_it_and_others_are_told_why(sound: PackageReport) -> None:
    assert one(sound, udid=LISTED, model="iPhone15,2", os="18.1") == (True, "")
    assert one(sound, udid=STRANGER, model="iPhone15,2", os="18.1") == (False, "The device is not in the profile")
    assert one(sound, udid=LISTED, model="iPhone15,2", os="9.0")[0] is False


def test_all_that_is_in_the_way_is_told_and_what_no_tester_can_mend_leads(sound: PackageReport) -> None:
    installs, told = one(sound, udid=STRANGER, model="iPhone15,2", os="9.0")
    assert installs is False
    assert told == "The device is not in the profile; The device’s iOS is older than the app needs"


def test_an_answer_says_what_it_is_about(sound: PackageReport) -> None:
    def about(report: PackageReport, **facts: str) -> str | None:
        (fit,) = fits(report, [DeviceFacts(**facts)], NOW)
        return fit.reasons[0].about if fit.reasons else None

    assert about(sound, udid=LISTED, model="iPhone15,2", os="18.1") is None
    assert about(sound, udid=STRANGER, model="iPhone15,2", os="18.1") == "list"
    assert about(sound, udid=LISTED, model="iPhone15,2", os="9.0") == "system"
    assert about(sound, udid=LISTED) == "system", "not known"
    assert about(examine(sound.package, now=NOW), udid=LISTED, model="iPhone15,2", os="18.1") == "build"
    assert about(replace(sound, until=NOW), udid=LISTED) == "validity"


@pytest.mark.parametrize("model", ["Mac", "MacBookPro18,1", "iMac21,1"])
def test_a_mac_gets_no_build_though_the_profile_names_it(sound: PackageReport, model: str) -> None:
    assert one(sound, udid=LISTED, model=model) == (False, "The app is not made for this kind of device")


def test_what_is_not_known_of_a_device_is_not_guessed(sound: PackageReport) -> None:
    (fit,) = fits(sound, [DeviceFacts(udid=LISTED)], NOW)
    assert fit.installs is None
    assert "iOS" in str(fit.reasons[0].seen)


def test_that_the_profile_names_a_device_is_told_where_the_rest_is_not_known(sound: PackageReport) -> None:
    def listed(report: PackageReport) -> bool:
        (fit,) = fits(report, [DeviceFacts(udid=LISTED)], NOW)
        assert fit.installs is None
        return fit.listed

    assert listed(sound)
    profile = sound.package.profile
    assert profile is not None
    enterprise = replace(sound.package, profile=replace(profile, type="enterprise", devices=()))
    assert not listed(replace(sound, package=enterprise))


def test_a_build_of_which_checks_are_open_is_not_promised(sound: PackageReport) -> None:
    quick = examine(sound.package, now=NOW)
    installs, reason = one(quick, udid=LISTED, model="iPhone15,2", os="18.1")
    assert installs is None
    assert "still open" in reason


def test_a_build_that_installs_nowhere_says_its_cause_for_every_device() -> None:
    expired = examine(package(), now=NOW + timedelta(days=9000))
    assert [fit.installs for fit in fits(expired, [DeviceFacts(), DeviceFacts(udid=STRANGER)], NOW)] == [False, False]


def test_an_end_that_has_come_since_the_build_was_read_counts(sound: PackageReport) -> None:
    ended = replace(sound, until=NOW - timedelta(seconds=1))
    assert one(ended, udid=LISTED, model="iPhone15,2", os="18.1")[0] is False


def test_the_answer_agrees_with_the_full_report(tmp_path: Path) -> None:
    devices = (DeviceFacts("A", LISTED, "iPhone15,2", "18.1"), DeviceFacts("B", STRANGER, "iPad7,5", "17.0"))
    report = judged(build_ipa(tmp_path / "app.ipa"), devices=devices)
    assert [fit.installs is False for fit in fits(report, devices, NOW)] == [
        any(finding.blocks for finding in device.findings) for device in report.devices
    ]
