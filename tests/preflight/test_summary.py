"""The two sentences about a build, word for word."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from typing import Any

import pytest
from support.packages import NOW, PROFILE_ENDS, package, signature, unsigned
from support.profile_builder import DEVICES

from otadesk.ipa.inspect import AppPackage
from otadesk.preflight.check import Finding, Report
from otadesk.preflight.device import DeviceFacts
from otadesk.preflight.examine import PackageReport, examine
from otadesk.preflight.summary import profile_sentence, verdict_sentence

ADA = DeviceFacts("Ada", DEVICES[0], "iPhone15,2", "18.1")
BOB = DeviceFacts("Bob", DEVICES[1], "iPad13,1", "17.0")
CEM = DeviceFacts("Cem", "00008110-000000000000001E", "iPhone15,2", "18.1")
NAMELESS = DeviceFacts(udid=DEVICES[1])


def profile_words(build: AppPackage, now: dt.datetime = NOW) -> str:
    return str(profile_sentence(build, now))


def verdict_words(build: AppPackage, *devices: DeviceFacts, now: dt.datetime = NOW) -> str:
    return str(verdict_sentence(examine(build, now=now, devices=devices), now))


def test_an_ad_hoc_profile_in_one_sentence() -> None:
    assert profile_words(package()) == "Ad hoc for 2 devices, team Example Team, until 26 Apr 2027, 154 days left"


@pytest.mark.parametrize(("profile_type", "start"), [
    ("development", "Development on 2 devices, team"),
    ("enterprise", "Enterprise, for any device, team"),
    ("app-store", "For the App Store, team"),
])  # fmt: skip
def test_the_other_kinds_of_profile(profile_type: Any, start: str) -> None:
    assert profile_words(package(profile_type)).startswith(start)


def test_one_device_and_a_free_profile_have_their_own_words() -> None:
    assert profile_words(package(profile={"devices": DEVICES[:1]})).startswith("Ad hoc for one device,")
    assert profile_words(package("development", profile={"devices": DEVICES[:1]})).startswith("Development on one")
    assert profile_words(package("development", profile={"free": True})).startswith("Free development,")


def test_no_profile_is_said() -> None:
    assert profile_words(replace(package(), profile=None)) == "No provisioning profile"


@pytest.mark.parametrize(("left", "end"), [
    (dt.timedelta(days=731), "until 26 Apr 2027"),
    (dt.timedelta(days=730), "until 26 Apr 2027, 730 days left"),
    (dt.timedelta(days=2), "until 26 Apr 2027, 2 days left"),
    (dt.timedelta(days=1, hours=5), "until 26 Apr 2027, one day left"),
    (dt.timedelta(hours=5), "until 26 Apr 2027, less than a day left"),
    (dt.timedelta(0), "expired on 26 Apr 2027"),
    (dt.timedelta(days=-3), "expired on 26 Apr 2027"),
])  # fmt: skip
def test_the_time_that_is_left_is_counted_down(left: dt.timedelta, end: str) -> None:
    assert profile_words(package(), PROFILE_ENDS - left).endswith(end)


def test_a_certificate_that_has_ended_before_the_profile_is_said() -> None:
    later = package(profile={"expires": dt.datetime(2099, 1, 1, tzinfo=dt.UTC)})
    now = dt.datetime(2045, 6, 1, tzinfo=dt.UTC)
    assert profile_words(later, now).endswith("its certificate expired on 1 Jan 2045")


@pytest.mark.parametrize(("changes", "words"), [
    ({"team_name": ""}, "team TEAM123456, until"),
    ({"team_name": "", "team_id": ""}, "Ad hoc for 2 devices, until"),
    ({"expires": None, "team_name": "T"}, "team T, until 1 Jan 2045"),
])  # fmt: skip
def test_what_a_profile_does_not_say_is_left_out(changes: dict[str, Any], words: str) -> None:
    assert words in profile_words(package(profile=changes))


def test_a_profile_that_says_nothing_but_its_kind() -> None:
    empty = package(profile={"team_name": "", "team_id": "", "expires": None}, piece={"leaf": None})
    assert profile_words(empty) == "Ad hoc for 2 devices"
    assert profile_words(package(profile={"expires": None}, piece={"leaf": None})).endswith("team Example Team")


@pytest.mark.parametrize(("ago", "words"), [
    (dt.timedelta(hours=2), "Will not install: the profile has just expired"),
    (dt.timedelta(days=1), "Will not install: the profile expired a day ago"),
    (dt.timedelta(days=3, hours=1), "Will not install: the profile expired 3 days ago"),
    (dt.timedelta(days=61), "Will not install. The profile has expired."),
])  # fmt: skip
def test_an_expired_profile_is_said_with_how_long_ago(ago: dt.timedelta, words: str) -> None:
    assert verdict_words(package(), now=PROFILE_ENDS + ago) == words


def test_a_profile_of_another_bundle_that_has_expired_is_not_counted_from_the_end_of_the_apps_own() -> None:
    report = examine(package(), now=PROFILE_ENDS)
    own_lasts = replace(report, package=package(profile={"expires": PROFILE_ENDS + dt.timedelta(days=90)}))
    assert str(verdict_sentence(own_lasts, PROFILE_ENDS)) == "Will not install. The profile has expired."


def test_the_cause_that_explains_the_others_is_said_first() -> None:
    bare = replace(package(), profile=None, signature=signature(unsigned(), state="unsigned"))
    assert verdict_words(bare) == "Will not install. The app is not signed."
    simulator = replace(bare, app=replace(bare.app, platform="iphonesimulator", architectures=("x86_64",)))
    assert verdict_words(simulator) == "Will not install. The app is not built for a device."
    assert verdict_words(package(claims={"x": True})).startswith("Will not install. The app claims an entitlement")


def test_without_a_cause_what_was_not_verified_is_counted() -> None:
    assert verdict_words(package()) == "No known cause of failure; 11 checks not verified yet"


def test_when_all_is_verified_nothing_is_added() -> None:
    report = examine(package(), now=NOW)
    one_open = _verified(report, all_but="S03")
    assert str(verdict_sentence(_verified(report), NOW)) == "No known cause of failure"
    assert str(verdict_sentence(one_open, NOW)) == "No known cause of failure; one check not verified yet"


def _verified(report: PackageReport, *, all_but: str = "") -> PackageReport:
    """Return the report as it will be once everything in the package has been verified."""
    findings = tuple(
        replace(one, outcome="pass") if one.check.severity == "block" and one.check.id != all_but else one
        for one in report.report.findings
    )
    return replace(report, report=Report(findings))


@pytest.mark.parametrize(("devices", "words"), [
    ((ADA,), "Will install on Ada"),
    ((CEM,), "Will not install on Cem. The device is not in the profile."),
    ((NAMELESS,), f"{DEVICES[1]} is in the profile; its iOS isn’t known"),
    ((ADA, BOB), "Will install on 2 of your 2 devices"),
    ((ADA, BOB, CEM), "Will install on 2 of your 3 devices"),
    ((ADA, CEM, NAMELESS), "Will install on 1 of your 3 devices; 1 not known"),
    ((CEM, NAMELESS), "1 of your 2 devices is in the profile; iOS version not known"),
    ((NAMELESS, replace(NAMELESS, udid=DEVICES[0])), "Your 2 devices are in the profile; iOS version not known"),
    ((CEM, replace(CEM, name="Dan")), "Will install on 0 of your 2 devices"),
])  # fmt: skip
def test_devices_are_counted(devices: tuple[DeviceFacts, ...], words: str) -> None:
    report = _verified(examine(package(), now=NOW, devices=devices))
    assert str(verdict_sentence(report, NOW)) == words


def test_a_device_in_the_profile_of_which_more_than_its_ios_is_not_known_is_told_so() -> None:
    thinned = package(info={"UISupportedDevices": ["iPhone15,2"]})
    assert verdict_words(thinned, NAMELESS) == f"{DEVICES[1]} is in the profile; too little else is known about it"
    assert verdict_words(thinned, NAMELESS, replace(NAMELESS, udid=DEVICES[0])) == (
        "Your 2 devices are in the profile; too little else is known"
    )


def test_where_the_profile_names_no_device_none_is_told_to_be_in_it() -> None:
    anyone = package("enterprise")
    assert verdict_words(anyone, NAMELESS) == f"Whether it installs on {DEVICES[1]} is not known"
    assert verdict_words(anyone, NAMELESS, replace(NAMELESS, udid=DEVICES[0])) == (
        "None of your devices is known to install it"
    )


def test_devices_are_counted_with_a_reservation_while_something_is_not_verified() -> None:
    assert verdict_words(package(), ADA) == (
        "Nothing known keeps it from installing on Ada; 11 checks not verified yet"
    )
    assert verdict_words(package(), ADA, CEM) == "Will install on 1 of your 2 devices; 11 checks not verified yet"


def test_a_build_that_installs_nowhere_is_not_counted_on_devices() -> None:
    assert verdict_words(package("app-store"), ADA) == "Will not install. The profile is for the App Store."


def test_a_profile_without_devices_is_said() -> None:
    assert verdict_words(package(profile={"devices": ()})) == "Will not install: the profile lists no device"


def test_findings_of_equal_weight_are_told_in_the_catalogues_order() -> None:
    both = package(claims={"x": True}, app={"encrypted": True})
    assert "encrypted" in verdict_words(both)
    assert isinstance(examine(both, now=NOW).report.blockers[0], Finding)
