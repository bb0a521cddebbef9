"""The whole preflight: no false alarm, no pass without knowledge, no crash."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from support.findings import failures
from support.packages import NOW, package, signature
from support.profile_builder import DEVICES

from otadesk.ipa.profile import ProfileType
from otadesk.preflight.catalogue import catalogue
from otadesk.preflight.check import report_json
from otadesk.preflight.device import DeviceFacts
from otadesk.preflight.examine import examine

PHONE = DeviceFacts("Ada", DEVICES[0], "iPhone15,2", "18.1")
STRANGER = DeviceFacts("Cem", "00008110-000000000000001E", "iPhone15,2", "18.1")


@pytest.mark.parametrize(("profile_type", "expected"), [
    ("ad-hoc", set()),
    ("enterprise", set()),
    ("development", {"P05"}),
])  # fmt: skip
def test_a_sound_build_raises_no_false_alarm(profile_type: ProfileType, expected: set[str]) -> None:
    assert failures(package(profile_type)) == expected


@pytest.mark.parametrize("profile_type", ["ad-hoc", "enterprise", "development"])
def test_a_sound_build_is_undecided_while_something_is_unknown(profile_type: ProfileType) -> None:
    assert examine(package(profile_type), now=NOW).report.verdict == "undecided"


def test_a_failing_blocker_makes_the_verdict_fail() -> None:
    assert examine(package("app-store"), now=NOW).report.verdict == "fail"


def test_a_warning_alone_does_not_make_the_verdict_fail() -> None:
    report = examine(package("development"), now=NOW).report
    assert report.verdict == "undecided"
    assert report.blockers == ()


def test_every_check_answers_once_in_the_catalogues_order() -> None:
    for profile in (package().profile, None):
        found = examine(replace(package(), profile=profile), now=NOW, devices=(PHONE, STRANGER)).report.findings
        assert [one.check for one in found] == list(catalogue())


def test_every_answer_that_is_not_a_pass_shows_its_evidence() -> None:
    for build in (package(), package("app-store"), replace(package(), profile=None, signature=signature())):
        for found in examine(build, now=NOW).report.findings:
            assert found.evidence, found.check.id


def test_a_device_has_its_own_verdict() -> None:
    report = examine(package(), now=NOW, devices=(PHONE, STRANGER))
    assert [(one.name, one.udid, one.verdict) for one in report.devices] == [
        ("Ada", PHONE.udid, "undecided"),
        ("Cem", STRANGER.udid, "fail"),
    ]
    assert report.report.verdict == "fail"


def test_a_device_is_told_what_keeps_the_build_from_every_device() -> None:
    report = examine(package("enterprise", profile={"expires": NOW}), now=NOW, devices=(PHONE,))
    assert report.devices[0].verdict == "fail"
    assert "P03" in {one.check.id for one in report.devices[0].findings if one.blocks}


def test_the_report_is_json_in_the_public_shape() -> None:
    report = examine(package(), now=NOW, devices=(PHONE,))
    shaped = report_json(report.report, report.devices)
    assert shaped["schema"] == 1
    assert shaped["verdict"] == "undecided"
    assert {"id", "name", "severity", "outcome", "title", "evidence", "symptom", "fix"} == set(shaped["findings"][0])
    assert shaped["devices"][0]["udid"] == PHONE.udid


VALUES = st.none() | st.booleans() | st.integers() | st.text(max_size=6) | st.lists(st.text(max_size=3), max_size=2)
TEXTS = st.text(max_size=12)
INFO_KEYS = ("CFBundleVersion", "CFBundleShortVersionString", "UIRequiredDeviceCapabilities", "UIDeviceFamily")


@given(
    info=st.dictionaries(st.sampled_from(INFO_KEYS), VALUES),
    app=st.fixed_dictionaries({}, optional=dict.fromkeys(("bundle_id", "executable", "platform", "minimum_os"), TEXTS)),
    profile=st.fixed_dictionaries(
        {},
        optional={"devices": st.lists(TEXTS).map(tuple), "platforms": st.lists(TEXTS).map(tuple), "expires": st.none()},
    ),
    piece=st.fixed_dictionaries(
        {}, optional={"identifier": TEXTS, "leaf": st.binary(max_size=40), "digests": st.just(())}
    ),
)
def test_nothing_that_a_package_holds_raises(info: Any, app: Any, profile: Any, piece: Any) -> None:
    report = examine(package(info=info, app=app, profile=profile, piece=piece), now=NOW, devices=(PHONE,))
    assert len(report.report.findings) == len(catalogue())
    assert all(one.evidence.isprintable() for one in report.report.findings)
