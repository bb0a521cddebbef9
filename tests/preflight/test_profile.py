"""Each cause of a failed install that stands in the profile, made in a sound package and found."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest
from support.findings import failures, finding, outcome
from support.packages import NOW, PROFILE_ENDS, package

from otadesk.ipa.profile import ProfileType

ALL = ("P02", "P03", "P04", "P05", "P07")


def test_an_app_without_a_profile_fails_and_nothing_is_said_about_the_profile() -> None:
    without = replace(package(), profile=None)
    assert failures(without) == {"P01"}
    assert {outcome(without, check_id) for check_id in ALL} == {"not-applicable"}
    assert outcome(without, "P06") == "not-applicable"


def test_a_profile_that_can_not_be_read_is_damaged_rather_than_missing() -> None:
    damaged = replace(package(), profile=None, profile_problem="the message has no content")
    assert failures(damaged) == {"P02"}
    assert finding(damaged, "P02").evidence == "the profile can’t be read: the message has no content"


def test_a_profile_without_apples_signature_fails_and_one_with_it_is_not_verified_yet() -> None:
    assert failures(package(profile={"signed": False})) == {"P02"}
    assert outcome(package(), "P02") == "unknown"


def test_a_profile_fails_from_its_last_second_on() -> None:
    assert outcome(package(), "P03", now=PROFILE_ENDS - dt.timedelta(seconds=1)) == "pass"
    assert outcome(package(), "P03", now=PROFILE_ENDS) == "fail"
    assert "26 Apr 2027" in finding(package(), "P03", now=PROFILE_ENDS).evidence


def test_a_profile_that_names_no_end_is_unknown() -> None:
    assert outcome(package(profile={"expires": None}), "P03") == "unknown"


def test_an_app_store_profile_fails() -> None:
    assert failures(package("app-store")) == {"P04"}


@pytest.mark.parametrize(("profile_type", "expected"), [
    ("development", "fail"),
    ("ad-hoc", "pass"),
    ("enterprise", "pass"),
])  # fmt: skip
def test_a_development_profile_is_warned_about(profile_type: ProfileType, expected: str) -> None:
    assert outcome(package(profile_type), "P05") == expected
    assert finding(package(profile_type), "P05").check.severity == "warn"


def test_a_free_accounts_profile_is_warned_about_with_its_limits() -> None:
    assert "three such apps" in finding(package("development", profile={"free": True}), "P05").evidence


@pytest.mark.parametrize(("platform", "platforms", "expected"), [
    ("iphoneos", ("iOS",), "pass"),
    ("iphoneos", ("iOS", "xrOS", "visionOS"), "pass"),
    ("iphoneos", (), "pass"),
    ("iphoneos", ("tvOS",), "fail"),
    ("iphoneos", ("OSX",), "fail"),
    ("appletvos", ("tvOS",), "pass"),
    ("appletvos", (), "fail"),
    ("xros", ("xrOS",), "pass"),
    ("watchos", ("iOS",), "pass"),
    ("", ("iOS",), "not-applicable"),
    ("iphonesimulator", ("iOS",), "not-applicable"),
])  # fmt: skip
def test_the_profile_must_be_for_the_apps_platform(platform: str, platforms: tuple[str, ...], expected: str) -> None:
    assert outcome(package(app={"platform": platform}, profile={"platforms": platforms}), "P07") == expected


@pytest.mark.parametrize(("left", "expected"), [
    (dt.timedelta(days=31), "pass"),
    (dt.timedelta(days=30), "pass"),
    (dt.timedelta(days=29, hours=23), "fail"),
    (dt.timedelta(seconds=1), "fail"),
    (dt.timedelta(0), "not-applicable"),
    (dt.timedelta(days=-400), "not-applicable"),
])  # fmt: skip
def test_a_build_that_ends_within_thirty_days_is_warned_about(left: dt.timedelta, expected: str) -> None:
    assert outcome(package(profile={"expires": NOW + left}), "P09") == expected


def test_what_only_time_will_tell_is_unknown_and_only_where_it_applies() -> None:
    assert outcome(package("ad-hoc"), "P10") == "unknown"
    assert outcome(package("app-store"), "P10") == "not-applicable"
    assert outcome(package("enterprise"), "P11") == "unknown"
    assert outcome(package("ad-hoc"), "P11") == "not-applicable"
