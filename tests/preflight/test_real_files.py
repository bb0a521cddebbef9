"""Real builds, judged on the day of signing and today: each that could be installed then raises no false alarm."""

from __future__ import annotations

import datetime as dt
from functools import cache

import pytest
from support.findings import failures
from support.packages import NOW
from support.shared import FIXTURES, facts

from otadesk.errors import PackageError
from otadesk.ipa.inspect import AppPackage, inspect
from otadesk.ipa.trust import apple_trust
from otadesk.preflight.deep import look_deeper
from otadesk.preflight.examine import examine
from otadesk.preflight.summary import profile_sentence, verdict_sentence

pytestmark = pytest.mark.shared_fixtures

OLD_FORMAT = {"S05", "S06", "B10"}
"""What has become a cause of failure only with later versions of iOS."""
TAMPERED = {"S13", "E01", "B12", "B15"}
"""What renaming an app after signing breaks."""


@cache
def real_packages() -> tuple[tuple[str, AppPackage], ...]:
    found = []
    for fact in facts():
        if fact["kind"] != "ipa":
            continue
        try:
            found.append((fact["file"], inspect(FIXTURES / fact["file"], effort="full")))
        except PackageError:
            continue
    return tuple(found)


def real(name: str) -> AppPackage:
    (found,) = (package for file, package in real_packages() if file.endswith(name))
    return found


def test_a_sound_build_raised_no_alarm_on_the_day_it_was_signed() -> None:
    judged = 0
    for file, package in real_packages():
        signed_at = package.signature.signed_at
        if package.profile is None or package.profile.type == "app-store" or signed_at is None:
            continue
        tampered = TAMPERED if "CsabaSzabo" in file else set()
        unfounded = failures(package, now=signed_at) - OLD_FORMAT - tampered - {"P05", "P09"}
        assert not unfounded, (file, unfounded)
        judged += 1
    assert judged >= 25


OF_THE_FILE: dict[str, set[str]] = {
    "CsabaSzabo_ipa_analyzer__test_app_2.ipa": {"Z06", "B12", "B15", "S04", "S13", "E01"},
    "CsabaSzabo_ipa_analyzer__test_unexpected-CFBundleIconFiles.ipa": {"Z06", "S04", "S13", "S15", "E01"},
    "EugeneLabonte_Cordova-Examples__HelloCordova.ipa": {"B02", "P01"},
    "EugeneLabonte_Cordova-Examples__signed-no-profile-test.ipa": {"P01"},
    "Urucas_testfairy__test.ipa": {"B09", "B10", "S01", "P01"},
    "altstoreio_AltStore__AltBackup-unsigned.ipa": {"Z06", "S01", "P01"},
    "aws-samples_aws-device-farm-sample-app-for-ios__prebuiltSampleApp.ipa": {"Z06"},
    "fastlane_fastlane__ExampleProductName.ipa": {"P04"},
    "fastlane_fastlane__very capable app.ipa": {"S09", "P02"},
    "matiassingers_ipa-metadata__testApp.ipa": {"Z06", "B02", "P01"},
}
"""What the facts say of these files: changed after signing, signed by itself, without an executable, and so on."""


def test_fully_verified_each_fails_just_what_its_facts_say_on_the_day_it_was_signed() -> None:
    for file, found in real_packages():
        now = found.signature.signed_at or NOW
        deep = look_deeper(found, trust=apple_trust(), now=now)
        failed = failures(found, now=now, verification=deep.verification, walk=deep.walk) - {"P05", "P09"}
        expected = next((ids for name, ids in OF_THE_FILE.items() if file.endswith(name)), set())
        assert failed == expected, file


def test_fully_verified_all_that_have_a_profile_have_expired_today() -> None:
    for file, found in real_packages():
        deep = look_deeper(found, trust=apple_trust(), now=NOW)
        failed = failures(found, now=NOW, verification=deep.verification, walk=deep.walk)
        assert ("P03" in failed) == (found.profile is not None), file


def test_every_expired_profile_fails_today() -> None:
    expired = [(file, package) for file, package in real_packages() if package.profile is not None]
    assert len(expired) >= 30
    for file, package in expired:
        assert "P03" in failures(package), file


def test_an_app_store_profile_an_unsigned_app_and_a_simulator_build_fail() -> None:
    assert "P04" in failures(real("fastlane_fastlane__ExampleProductName.ipa"))
    assert {"S01", "P01"} <= failures(real("AltBackup-unsigned.ipa"))
    assert {"B09", "B10", "S01", "P01"} <= failures(real("Urucas_testfairy__test.ipa"))
    assert "B02" in failures(real("HelloCordova.ipa"))
    assert "P01" in failures(real("signed-no-profile-test.ipa"))


def test_an_app_renamed_after_signing_fails() -> None:
    assert {"S13", "E01"} <= failures(real("test_unexpected-CFBundleIconFiles.ipa"))


def test_every_real_build_gets_its_two_sentences() -> None:
    for file, package in real_packages():
        report = examine(package, now=NOW)
        assert str(verdict_sentence(report, NOW)).startswith("Will not install"), file
        assert "{" not in str(profile_sentence(package, NOW)), file


def test_an_ad_hoc_build_of_2018_reads_as_people_would_say_it() -> None:
    package = real("UnCrackable-Level2.ipa")
    now = dt.datetime(2018, 4, 20, tzinfo=dt.UTC)
    words = str(profile_sentence(package, now))
    assert words == "Ad hoc for 13 devices, team Vantage Point Security Pte. Ltd., until 26 Apr 2018, 6 days left"
