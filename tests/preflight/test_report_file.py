"""A report to hand on: three kinds, whole or not at all, and nobody named in it."""

from __future__ import annotations

import datetime as dt
import json
import re
import unicodedata
from dataclasses import replace
from functools import cache
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from support.ipa_builder import build_ipa
from support.judged import judged
from support.packages import NOW
from support.shared import FIXTURES, facts

from otadesk.errors import OtadeskError, PackageError, UsageError
from otadesk.ipa.inspect import inspect
from otadesk.phrases import verbatim
from otadesk.preflight.check import DeviceReport, Report
from otadesk.preflight.device import DeviceFacts
from otadesk.preflight.examine import PackageReport, examine, package_report_json
from otadesk.preflight.report_file import KINDS, kind_of, report_as, write_report
from otadesk.preflight.report_people import people_in, without_them

UDID = "00008110-000A1B2C3D4E5F60"
NAMES = st.text("ЖЩЪЫЭЮжщъыэю -", min_size=5, max_size=30).map(lambda name: f"Щ{name.strip()}Ы")
UDIDS = st.one_of(
    st.from_regex(r"[0-9A-F]{8}-[0-9A-F]{16}", fullmatch=True), st.from_regex(r"[0-9a-f]{40}", fullmatch=True)
)


@cache
def sound() -> PackageReport:
    import tempfile  # noqa: PLC0415 - one build serves every example

    with tempfile.TemporaryDirectory() as folder:
        return judged(build_ipa(Path(folder) / "app.ipa"), devices=(DeviceFacts(udid=UDID),))


def naming(name: str, udid: str, text: str) -> PackageReport:
    """Return a report of somebody's build, each of whose findings says this."""
    report = sound()
    profile = report.package.profile
    assert profile is not None
    signer = f"Apple Development: {name} (A1B2C3D4E5)"
    certificates = tuple(replace(one, common_name=signer) for one in profile.certificates)
    findings = tuple(replace(one, outcome="fail", seen=verbatim(text)) for one in report.report.findings)
    profile = replace(profile, team_name=name, devices=(udid,), certificates=certificates)
    return replace(
        report,
        package=replace(report.package, profile=profile),
        report=Report(findings),
        devices=(DeviceReport("", udid, findings), DeviceReport(f"{name}’s iPhone", udid, findings)),
    )


@given(name=NAMES, udid=UDIDS, lower=st.booleans(), bare=st.booleans(), cut=st.integers(8, 60))
def test_no_number_and_no_name_survives_in_any_form(name: str, udid: str, lower: bool, bare: bool, cut: int) -> None:
    number = udid.replace("-", "") if bare else udid
    said = f"{number} of {name}; signed by Apple Development: {name} (A1B2C3D4E5)"
    said = said.lower() if lower else said.upper()
    cut_short = f"{said}; {f'{name}, {number}'[:cut]}…"
    for kind in KINDS:
        text = told(kind, naming(name, udid, cut_short))
        bare_text = text.casefold().replace("-", "")
        assert udid.casefold().replace("-", "") not in bare_text
        assert name.casefold() not in text.casefold()
        assert not re.search("[жщъыэю]{3}", text.casefold())


def told(kind: str, report: PackageReport) -> str:
    text = report_as(kind_of(Path(f"report.{kind}")), report, NOW)
    return json.dumps(json.loads(text), ensure_ascii=False) if kind == "json" else text


def test_nobody_is_named_by_what_tells_of_all_devices_either() -> None:
    (first, *rest) = sound().report.findings
    report = replace(sound(), report=Report((replace(first, whole=verbatim(f"{UDID}: not listed")), *rest)))
    masked, _more = without_them(report)
    assert UDID not in str(masked.report.findings[0].whole)


def test_unmasked_it_is_what_check_prints() -> None:
    report = naming("Щука", UDID, "seen")
    assert json.loads(report_as("json", report, NOW, unmasked=True)) == package_report_json(report)
    assert all(UDID in report_as(kind, report, NOW, unmasked=True) for kind in KINDS)


def test_the_page_holds_nothing_that_acts_whatever_the_build_is_called() -> None:
    report = naming("Щука", UDID, "<script>alert(1)</script><img src=x onerror=y>\x1b[2J")
    app = replace(report.package.app, name="</title><script>x</script>")
    page = report_as("html", replace(report, package=replace(report.package, app=app)), NOW)
    assert "<script" not in page
    assert "<img" not in page
    assert "\x1b" not in page
    assert "default-src &#39;none&#39;" in page


def test_a_report_is_written_whole_or_not_at_all(tmp_path: Path) -> None:
    for kind in KINDS:
        write_report(tmp_path / f"report.{kind}", sound(), NOW)
    assert sorted(file.name for file in tmp_path.iterdir()) == ["report.html", "report.json", "report.txt"]
    assert (tmp_path / "report.html").read_text(encoding="utf-8").startswith("<!DOCTYPE html>")
    (tmp_path / "folder.txt").mkdir()
    with pytest.raises(OtadeskError):
        write_report(tmp_path / "folder.txt", sound(), NOW)
    assert not list(tmp_path.glob(".otadesk-*"))


@pytest.mark.parametrize("name", ["report", "report.pdf", ".txt"])
def test_another_ending_is_refused(name: str) -> None:
    with pytest.raises(UsageError):
        kind_of(Path(name))


@pytest.mark.shared_fixtures
def test_nobody_in_a_real_build_is_named() -> None:
    leaks = judged_builds = 0
    for fact in (one for one in facts() if one["kind"] == "ipa"):
        try:
            package = inspect(FIXTURES / fact["file"])
        except PackageError:
            continue
        udids = package.profile.devices[:3] if package.profile is not None else ()
        report = examine(package, now=dt.datetime.now(dt.UTC), devices=[DeviceFacts(udid=one) for one in udids])
        people = people_in(package, report.devices)
        judged_builds += bool(people)
        for kind in KINDS:
            masked = json.loads(report_as("json", report, NOW)) if kind == "json" else report_as(kind, report, NOW)
            seen = json.dumps(masked, ensure_ascii=False) if kind == "json" else str(masked)
            leaks += sum(_stands_in(word, seen) for word in people if len(word) > 6)
    # Only the count: a failure must print nobody's name.
    assert leaks == 0
    assert judged_builds > 10


def _stands_in(word: str, text: str) -> bool:
    plain = unicodedata.normalize("NFC", text).casefold()
    return re.search(rf"(?<!\w){re.escape(unicodedata.normalize('NFC', word).casefold())}(?!\w)", plain) is not None
