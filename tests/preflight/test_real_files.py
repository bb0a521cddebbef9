"""Real builds, judged on the day of signing and today: each finding is a true one, and each cause is found."""

from __future__ import annotations

import datetime as dt
from functools import cache
from pathlib import Path

import pytest
from support.packages import NOW
from support.real_verdicts import VERDICTS, Refusal, Verdict
from support.repacked import repacked
from support.shared import FIXTURES, facts
from support.untold import english_left

from otadesk.errors import PackageError
from otadesk.ipa.inspect import AppPackage, inspect
from otadesk.ipa.trust import apple_trust
from otadesk.preflight.deep import look_deeper
from otadesk.preflight.examine import PackageReport, examine
from otadesk.preflight.summary import profile_sentence, verdict_sentence

pytestmark = pytest.mark.shared_fixtures

KINDS = {"ipa", "app.zip", "bundle.zip"}
LEFT_OPEN = {"S12", "P10", "P11"}
"""What no look into a file can tell."""
WITHOUT_CODE = {"ipa/EugeneLabonte_Cordova-Examples__HelloCordova.ipa", "ipa/matiassingers_ipa-metadata__testApp.ipa"}
"""With no executable there is no signature to ask about."""

IPAS = [name for name, row in VERDICTS.items() if isinstance(row, Verdict)]
REFUSED = [name for name, row in VERDICTS.items() if isinstance(row, Refusal)]
HELD = {name: row.app for name, row in VERDICTS.items() if isinstance(row, Refusal) and row.app}


@cache
def real(name: str) -> AppPackage:
    return inspect(FIXTURES / name, effort="full")


def report(package: AppPackage, now: dt.datetime) -> PackageReport:
    deep = look_deeper(package, trust=apple_trust(), now=now)
    return examine(package, now=now, verification=deep.verification, walk=deep.walk)


def of_package(judged: PackageReport, outcome: str) -> set[str]:
    findings = judged.report.findings
    return {one.check.id for one in findings if one.outcome == outcome and "device" not in one.check.needs}


def agree(package: AppPackage, row: Verdict) -> None:
    on_the_day = report(package, package.signature.signed_at or NOW)
    assert of_package(on_the_day, "fail") == row.on_the_day
    today = report(package, NOW)
    assert of_package(today, "fail") == row.today
    # All that are here are too old by now, or were broken from the start.
    assert str(verdict_sentence(today, NOW)).startswith("Will not install")
    assert on_the_day.report.verdict == ("fail" if on_the_day.report.blockers else "undecided")


def test_each_real_build_has_its_reviewed_verdict() -> None:
    assert VERDICTS.keys() == {fact["file"] for fact in facts() if fact["kind"] in KINDS}
    assert all(row.why for row in VERDICTS.values())


@pytest.mark.parametrize("name", IPAS)
def test_a_real_ipa_fails_just_what_is_true_of_it(name: str) -> None:
    row = VERDICTS[name]
    assert isinstance(row, Verdict)
    agree(real(name), row)


@pytest.mark.parametrize("name", IPAS)
def test_what_is_seen_of_a_real_ipa_can_be_told_in_every_language(name: str) -> None:
    told = report(real(name), NOW).report.findings
    assert [f"{one.check.id}: {text}" for one in told for text in english_left(one.seen)] == []


@pytest.mark.parametrize("name", HELD)
def test_an_app_out_of_a_zip_or_an_archive_fails_just_what_is_true_of_it(name: str, tmp_path: Path) -> None:
    agree(inspect(repacked(FIXTURES / name, tmp_path / "a.ipa"), effort="full"), HELD[name])


@pytest.mark.parametrize("name", REFUSED)
def test_what_is_no_ipa_is_refused_for_what_it_is(name: str) -> None:
    row = VERDICTS[name]
    assert isinstance(row, Refusal)
    with pytest.raises(PackageError) as caught:
        inspect(FIXTURES / name)
    assert caught.value.reason == row.reason


@pytest.mark.parametrize("name", IPAS)
def test_a_whole_look_leaves_nothing_open_but_what_no_file_can_tell(name: str) -> None:
    left_open = of_package(report(real(name), NOW), "unknown")
    without_profile = {"P09"} if real(name).profile is None else set()
    assert name in WITHOUT_CODE or left_open <= LEFT_OPEN | without_profile


@pytest.mark.parametrize("name", IPAS)
def test_a_quick_look_fails_nothing_that_the_whole_one_passes(name: str) -> None:
    now = real(name).signature.signed_at or NOW
    quick, whole = examine(real(name), now=now), report(real(name), now)
    assert of_package(quick, "fail") <= of_package(whole, "fail")


@pytest.mark.parametrize("name", IPAS)
def test_a_real_build_s_profile_is_told_in_a_sentence(name: str) -> None:
    assert "{" not in str(profile_sentence(real(name), NOW))


def test_an_ad_hoc_build_of_2018_reads_as_people_would_say_it() -> None:
    package = real("ipa/OWASP_owasp-mastg__UnCrackable-Level2.ipa")
    now = dt.datetime(2018, 4, 20, tzinfo=dt.UTC)
    words = str(profile_sentence(package, now))
    assert words == "Ad hoc for 13 devices, team Vantage Point Security Pte. Ltd., until 26 Apr 2018, 6 days left"
