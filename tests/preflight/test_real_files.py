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
            found.append((fact["file"], inspect(FIXTURES / fact["file"])))
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
