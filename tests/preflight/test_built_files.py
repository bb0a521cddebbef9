"""Whole IPAs, built with a fault each and read from the disk: the fault is found, and a sound one raises no alarm."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import Any

import pytest
from support.findings import failures
from support.ipa_builder import CLIP, WATCH, WIDGET, build_ipa
from support.packages import NOW
from support.profile_builder import TEAM_ID, entitlements

from otadesk.ipa.inspect import inspect
from otadesk.preflight.examine import examine

ENDED = dt.datetime(2026, 1, 1, tzinfo=dt.UTC)
PERMITTED = entitlements("com.example.sample")


@pytest.mark.parametrize(("recipe", "expected"), [
    ({}, set()),
    ({"profile_type": "enterprise"}, set()),
    ({"profile_type": "development"}, {"P05"}),
    ({"nested": (WIDGET, WATCH, CLIP)}, set()),
    ({"architectures": ("armv7", "arm64"), "digests": ("sha1", "sha256")}, set()),
    ({"profile_encoding": "ber", "info_format": "xml"}, set()),
    ({"profile_type": "app-store"}, {"P04"}),
    ({"profile_type": None}, {"P01"}),
    ({"expires": ENDED}, {"P03"}),
    ({"expires": NOW + dt.timedelta(days=3)}, {"P09"}),
    ({"signature": None}, {"S01"}),
    ({"signature": "ad-hoc"}, {"S16"}),
    ({"digests": ("sha1",)}, {"S05"}),
    ({"der_entitlements": False}, {"S06"}),
    ({"cryptid": 1}, {"B11"}),
    ({"architectures": ("armv7",)}, {"B10"}),
    ({"info": {"CFBundleVersion": None}}, {"B04"}),
    ({"devices": ()}, {"P06"}),
    ({"permitted": {**PERMITTED, "application-identifier": f"{TEAM_ID}.com.example.other"}}, {"E01"}),
    ({"app_entitlements": {**PERMITTED, "com.apple.developer.siri": True}}, {"E02"}),
    ({"app_entitlements": {**PERMITTED, "get-task-allow": True}}, {"E03"}),
    ({"app_entitlements": {**PERMITTED, "keychain-access-groups": ["OTHER12345.x"]}}, {"E05"}),
    ({"profile_changes": {"Platform": ["tvOS"]}}, {"P07"}),
    ({"profile_changes": {"TeamIdentifier": ["OTHER12345"]}}, {"S14", "E02"}),
])  # fmt: skip
def test_the_fault_is_found_and_no_other(tmp_path: Path, recipe: dict[str, Any], expected: set[str]) -> None:
    package = inspect(build_ipa(tmp_path / "Sample.ipa", **recipe))
    assert failures(package) == expected


def test_a_simulator_build_is_found(tmp_path: Path) -> None:
    simulator = {"CFBundleSupportedPlatforms": ["iPhoneSimulator"], "DTPlatformName": "iphonesimulator"}
    package = inspect(build_ipa(tmp_path / "Sample.ipa", info=simulator, profile_type=None, signature=None))
    assert {"B09", "S01", "P01"} <= failures(package)


def test_a_sound_build_is_not_passed_while_its_signature_is_not_verified(tmp_path: Path) -> None:
    package = inspect(build_ipa(tmp_path / "Sample.ipa", profile_type="enterprise"))
    report = examine(package, now=NOW).report
    assert report.verdict == "undecided"
    unknown = {one.check.id for one in report.findings if one.outcome == "unknown" and one.check.severity == "block"}
    archive = {"Z01", "Z02", "Z05", "Z09", "Z10"}
    assert unknown == {"P02", "S03", "S04", "S08", "S09", "S12", "S15", *archive}
