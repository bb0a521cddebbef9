"""From what the core says to what is shown: nothing is prettier there than it is."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from support.packages import NOW, PROFILE_ENDS, package
from support.scripted_core import finding, sound

from otadesk.days import Day
from otadesk.desktop import describe
from otadesk.desktop.first_page.describe import recent, version_line
from otadesk.desktop.first_page.recents import RecentRelease
from otadesk.desktop.publish.findings_list import as_text
from otadesk.desktop.texts import duration, size
from otadesk.phrases import N_
from otadesk.preflight.assumptions import assumptions
from otadesk.preflight.check import DeviceReport, Outcome, Report, Severity
from otadesk.preflight.device_facts import DeviceFacts
from otadesk.preflight.examine import examine
from otadesk.publish.journey import Transfer

SEVERITIES: list[Severity] = ["block", "warn", "inform", "device"]
OUTCOMES: list[Outcome] = ["pass", "fail", "unknown", "not-applicable"]

FINDINGS = st.lists(
    st.tuples(st.sampled_from(SEVERITIES), st.sampled_from(OUTCOMES)).map(
        lambda pair: finding("X01", pair[0], pair[1], "Title")
    )
)


@given(FINDINGS)
def test_no_finding_is_lost_and_what_is_unknown_is_not_among_what_passed(found: list[describe.Finding]) -> None:
    shown = describe.findings(Report(tuple(found)))
    count = {outcome: sum(one.outcome == outcome for one in found) for outcome in OUTCOMES}
    assert len(shown.rows) == count["fail"]
    assert len(shown.passed) == count["pass"]
    assert len(shown.unknown) + len(shown.depends) == count["unknown"]
    order = ["bad", "caution", "note"]
    ranks = [order.index(row.tone) for row in shown.rows]
    assert ranks == sorted(ranks), "the worst comes first"


@given(FINDINGS)
def test_green_means_that_no_blocking_check_is_open(found: list[describe.Finding]) -> None:
    examined = sound("Sample", *found)
    blocking = {one.outcome for one in found if one.check.severity == "block"}
    device = {one.outcome for one in found if one.check.severity == "device"}
    tone = describe.verdict(examined, NOW).tone
    assert (tone == "bad") is ("fail" in blocking | device)
    assert describe.is_blocked(examined) is (tone == "bad")
    if tone == "good":
        assert "unknown" not in blocking


@pytest.mark.parametrize(("days", "tone"), [(2, "caution"), (30, "caution"), (31, "good")])
def test_a_build_that_installs_but_not_for_long_is_not_simply_green(days: int, tone: str) -> None:
    examined = sound()
    assert examined.package.profile is not None
    profile = replace(examined.package.profile, expires=NOW + timedelta(days=days))
    ending = replace(examined, package=replace(examined.package, profile=profile))
    assert describe.verdict(ending, NOW).tone == tone


def test_a_build_that_ends_soon_is_not_grey_where_it_isn_t_known_which_device_takes_it() -> None:
    device = DeviceReport("A", "1", (finding("B05", "device", "unknown", "The device’s iOS is older"),))
    examined = replace(sound(), devices=(device,))
    assert examined.package.profile is not None
    profile = replace(examined.package.profile, expires=NOW + timedelta(days=2))
    ending = replace(examined, package=replace(examined.package, profile=profile))
    assert describe.verdict(examined, NOW).tone == "unknown"
    assert describe.verdict(ending, NOW).tone == "caution"


@pytest.mark.parametrize(("package_size", "more"), [(16_000, ", page and icons included"), (103_900, "")])
def test_more_that_was_sent_than_the_app_is_large_is_explained(package_size: int, more: str) -> None:
    sent = f"Sent {size(104_000)} in {duration(2.0)}"
    assert describe.transferred(Transfer(104_000, 104_000, 0, 2.0), package_size) == sent + more


def test_a_build_that_fits_some_devices_is_not_refused() -> None:
    failing = finding("P06", "device", "fail", "The device is not in the profile")
    passing = finding("P06", "device", "pass", "The device is not in the profile")
    examined = sound("Sample", failing)
    some = replace(examined, devices=(DeviceReport("A", "1", (passing,)), DeviceReport("B", "2", (failing,))))
    none = replace(examined, devices=(DeviceReport("B", "2", (failing,)),))
    assert not describe.is_blocked(some)
    assert describe.is_blocked(none)
    assert describe.findings(some.report, some_devices_pass=True).rows[0].tone == "caution"


def test_what_several_devices_lack_is_counted_and_copied_whole() -> None:
    names = [f"Phone {number}" for number in range(30)]
    devices = [DeviceFacts(name, f"00008110-{number:016X}") for number, name in enumerate(names)]
    examined = examine(package(), now=NOW, devices=devices)
    (row,) = (one for one in describe.package_findings(examined, pending=False).rows if one.id == "P06")
    assert row.title == "30 devices are not in the profile"
    assert "and 25 more" in row.evidence
    assert all(name in as_text(row) for name in names)


@pytest.mark.parametrize(("outcomes", "tone"), [
    (("pass", "fail", "unknown"), "good"),
    (("fail", "unknown"), "caution"),
    (("unknown", "unknown"), "unknown"),
    (("unknown",), "unknown"),
    (("fail", "fail"), "bad"),
])  # fmt: skip
def test_green_means_that_it_installs_on_some_device(outcomes: tuple[Outcome, ...], tone: str) -> None:
    answers = [finding("P06", "device", outcome, "The device is not in the profile") for outcome in outcomes]
    devices = tuple(DeviceReport(f"Phone {place}", str(place), (answer,)) for place, answer in enumerate(answers))
    assert describe.verdict(replace(sound("Sample", *answers), devices=devices), NOW).tone == tone


@pytest.mark.parametrize(
    ("version", "build", "line"), [("1.2", "34", "1.2 (34)"), ("1.2", "", "1.2"), ("", "34", "34"), ("", "", "")]
)
def test_a_version_is_said_as_far_as_it_is_known(version: str, build: str, line: str) -> None:
    assert version_line(version, build) == line


def test_an_app_without_a_name_is_called_by_what_there_is() -> None:
    assert describe.app_card(package(app={"name": ""})).name == "com.example.sample"
    assert describe.app_card(package(app={"name": "", "bundle_id": ""})).name == "Sample.ipa"


@pytest.mark.parametrize(
    ("platform", "families", "minimum", "chips"),
    [
        ("iphoneos", ("iphone", "ipad"), "16.0", ("iPhone and iPad", "iOS 16.0 or later")),
        ("iphoneos", ("ipad",), "", ("iPad",)),
        ("appletvos", ("appletv",), "17.0", ("Apple TV", "tvOS 17.0 or later")),
        ("xros", ("vision", "ipad", "family-9"), "2.0", ("Apple Vision", "iPad", "visionOS 2.0 or later")),
        ("", (), "", ()),
    ],
)
def test_an_app_says_which_devices_and_systems_it_is_made_for(
    platform: str, families: tuple[str, ...], minimum: str, chips: tuple[str, ...]
) -> None:
    made = package(app={"platform": platform, "minimum_os": minimum, "device_families": families})
    assert describe.app_card(made).chips == chips


def test_what_the_verdict_names_leads_the_list() -> None:
    old = finding("S06", "block", "fail", "The signature is too old")
    expired = finding("P03", "block", "fail", "The profile has expired")
    shown = describe.package_findings(sound("Sample", old, expired), pending=False)
    assert [row.id for row in shown.rows] == ["P03", "S06"]


@pytest.mark.parametrize(("at", "check_id"), [(PROFILE_ENDS - timedelta(days=6), "P09"), (PROFILE_ENDS, "P03")])
def test_the_day_on_which_a_build_ends_is_told_once(at: datetime, check_id: str) -> None:
    examined = examine(package(), now=at)
    rows = {row.id: row for row in describe.package_findings(examined, pending=False).rows}
    assert rows[check_id].told
    assert "26 Apr 2027" in rows[check_id].evidence, "who copies the finding has it"
    assert "26 Apr 2027" in describe.verdict(examined, at).detail
    assert "2027" not in describe.verdict(examined, at).title
    assert not any(row.told for row in rows.values() if row.id != check_id)


def test_the_end_of_another_profile_in_the_app_is_told_by_its_finding() -> None:
    ended = finding("P03", "block", "fail", "The profile has expired")
    other = replace(ended, seen=N_("Seen", "expired on {day}").of(day=Day(NOW - timedelta(days=200))))
    rows = describe.package_findings(sound("Sample", other), pending=False).rows
    assert [row.told for row in rows] == [False]


def test_what_nobody_can_see_from_here_is_taken_for_granted_not_unknown() -> None:
    revoked = finding("S12", "block", "unknown", "The certificate was revoked")
    examined = replace(sound("Sample", revoked), assumptions=assumptions((revoked,)))
    shown = describe.package_findings(examined, pending=False)
    assert shown.unknown == ()
    assert shown.assumed
    assert describe.verdict(examined, NOW).tone == "good"


def test_a_release_of_late_says_when_last_since_that_gives_way_first() -> None:
    known = RecentRelease("Sample", "2.4", "7", "A server of a long name", "https://x.example.com", "", NOW)
    assert recent(known, NOW + timedelta(days=1)).facts == ("2.4 (7)", "A server of a long name", "yesterday")
