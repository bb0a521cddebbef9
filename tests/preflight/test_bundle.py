"""Each cause of a failed install that stands in the bundle, made in a sound package and found."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from support.findings import failures, finding, outcome
from support.packages import BUNDLE_ID, nested, package, signature

from otadesk.ipa.macho import Slice
from otadesk.phrases import verbatim


def slice_for(platform: str) -> Slice:
    return Slice("arm64", 0, 100, "execute", platform, "15.0", "18.0", False, (), (), None)


def test_a_package_that_could_be_read_has_its_one_app() -> None:
    assert finding(package(), "Z03").evidence == "Payload/Sample.app"
    assert outcome(package(), "Z03") == "pass"


def test_an_app_without_a_named_executable_fails() -> None:
    assert outcome(package(app={"executable": ""}), "B02") == "fail"


def test_an_executable_that_is_not_in_the_bundle_fails_and_says_why() -> None:
    without = package(
        app={"architectures": ()}, signature=signature(problems=(verbatim("the app’s executable is missing"),))
    )
    assert "executable is missing" in finding(without, "B02").evidence
    assert outcome(without, "B02") == "fail"
    assert outcome(without, "B10") == "not-applicable"
    assert outcome(without, "B11") == "not-applicable"


@pytest.mark.parametrize("bundle_id", ["", "com.example/app", "com.exämple.app", "com.example app", "com.example\n"])
def test_an_illegal_bundle_id_fails(bundle_id: str) -> None:
    assert outcome(package(app={"bundle_id": bundle_id}), "B03") == "fail"


@pytest.mark.parametrize("bundle_id", ["Test", "com.example.app", "com.example_it.my-app2"])
def test_ids_that_ios_takes_pass(bundle_id: str) -> None:
    assert outcome(package(app={"bundle_id": bundle_id}), "B03") == "pass"


@pytest.mark.parametrize("build", [None, "", 12, ["1"]])
def test_a_missing_or_untyped_build_number_fails(build: Any) -> None:
    assert outcome(package(info={"CFBundleVersion": build}), "B04") == "fail"


def test_a_build_number_that_is_no_text_is_told_as_the_number_that_it_is() -> None:
    assert str(finding(package(info={"CFBundleVersion": 12}), "B04").evidence) == "CFBundleVersion is 12"
    assert str(finding(package(info={"CFBundleVersion": ""}), "B04").evidence) == "CFBundleVersion is ''"


def test_the_short_version_may_be_absent_but_not_empty() -> None:
    assert outcome(package(info={"CFBundleShortVersionString": None}), "B04") == "pass"
    assert outcome(package(info={"CFBundleShortVersionString": ""}), "B04") == "fail"
    assert outcome(package(info={"CFBundleShortVersionString": 1.2}), "B04") == "fail"


@pytest.mark.parametrize("platform", ["iphonesimulator", "macosx", "watchsimulator", "linux"])
def test_a_build_for_something_that_is_no_device_fails(platform: str) -> None:
    assert outcome(package(app={"platform": platform}), "B09") == "fail"


def test_a_simulator_build_that_calls_itself_a_device_build_fails() -> None:
    assert outcome(package(app={"slices": (slice_for("ios-simulator"),)}), "B09") == "fail"
    assert outcome(package(app={"slices": (slice_for("ios-simulator"), slice_for("ios"))}), "B09") == "pass"


def test_a_package_that_names_no_platform_is_not_passed() -> None:
    assert outcome(package(app={"platform": ""}), "B09") == "unknown"


@pytest.mark.parametrize(("architectures", "expected"), [
    (("arm64",), "pass"),
    (("armv7", "arm64"), "pass"),
    (("arm64e",), "pass"),
    (("armv7", "armv7s"), "fail"),
    (("x86_64", "i386"), "fail"),
])  # fmt: skip
def test_64_bit_arm_code_is_needed(architectures: tuple[str, ...], expected: str) -> None:
    assert outcome(package(app={"architectures": architectures}), "B10") == expected


@pytest.mark.parametrize(("encrypted", "expected"), [(True, "fail"), (False, "pass"), (None, "unknown")])
def test_code_encrypted_by_the_store_fails(encrypted: bool | None, expected: str) -> None:
    assert outcome(package(app={"encrypted": encrypted}), "B11") == expected


def test_an_app_without_bundles_inside_is_not_asked_for_their_ids() -> None:
    assert outcome(package(), "B12") == "not-applicable"


def test_nested_bundles_named_after_their_parents_pass() -> None:
    inside = (
        nested("PlugIns/Share.appex", f"{BUNDLE_ID}.share"),
        nested("Watch/Watch.app", f"{BUNDLE_ID}.watch.app"),
        nested("Watch/Watch.app/PlugIns/Face.appex", f"{BUNDLE_ID}.watch.app.face"),
        nested("AppClips/Clip.app", f"{BUNDLE_ID}.Clip"),
    )
    assert outcome(package(app={"nested": inside}), "B12") == "pass"


@pytest.mark.parametrize(("path", "bundle_id"), [
    ("PlugIns/Share.appex", "com.other.share"),
    ("PlugIns/Share.appex", BUNDLE_ID),
    ("PlugIns/Share.appex", f"{BUNDLE_ID}s.share"),
    ("PlugIns/Share.appex", f"{BUNDLE_ID}.share.extension"),
    ("PlugIns/Share.appex", ""),
    ("Watch/Watch.app", "com.other.watch"),
    ("AppClips/Clip.app", "com.other.Clip"),
])  # fmt: skip
def test_a_nested_bundle_with_another_prefix_or_too_many_parts_fails(path: str, bundle_id: str) -> None:
    assert outcome(package(app={"nested": (nested(path, bundle_id),)}), "B12") == "fail"


def test_an_extension_of_the_watch_app_is_named_after_the_watch_app() -> None:
    watch = nested("Watch/Watch.app", f"{BUNDLE_ID}.watch")
    inside = (watch, nested("Watch/Watch.app/PlugIns/Face.appex", f"{BUNDLE_ID}.face"))
    assert outcome(package(app={"nested": inside}), "B12") == "fail"


def test_two_nested_bundles_may_not_share_an_id() -> None:
    share = nested("PlugIns/Share.appex", f"{BUNDLE_ID}.share")
    twice = package(app={"nested": (share, replace(share, path="PlugIns/Other.appex"))})
    assert "used 2 times" in finding(twice, "B12").evidence


def test_each_mutation_fails_only_its_own_check() -> None:
    assert failures(package(app={"encrypted": True})) == {"B11"}
    assert failures(package(app={"platform": "iphonesimulator"})) == {"B09"}
    assert failures(package(app={"architectures": ("armv7",)})) == {"B10"}
