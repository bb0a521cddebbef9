"""Whatever the preflight sees of a build is told in phrases that can be translated, and in English as it always was."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest
from support.judged import Files, altered, judged
from support.packages import NOW
from support.untold import english_left

from otadesk.phrases import N_, verbatim
from otadesk.preflight.device import DeviceFacts

DEVICES = (
    DeviceFacts(),
    DeviceFacts("Ada", "00008110-000000000000001E", "iPhone15,2", "18.1", developer_mode=False, free_bytes=5),
    DeviceFacts(
        "Bob", "", "iPad4,1", "12.5", developer_mode=True, trusted_teams=(), forbidden=("allowAppInstallation",)
    ),
)


def remove_code(files: Files) -> None:
    del files["Sample"]


def change_a_file(files: Files) -> None:
    files["Info.plist"] = files["Info.plist"].replace(b"Sample", b"Simple")
    files["added.txt"] = b"added"


def cut_the_profile(files: Files) -> None:
    files["embedded.mobileprovision"] = files["embedded.mobileprovision"][:200]


@pytest.mark.parametrize("change", [lambda _files: None, remove_code, change_a_file, cut_the_profile])
@pytest.mark.parametrize("later", [dt.timedelta(0), dt.timedelta(days=4000)])
def test_nothing_that_was_seen_is_an_english_sentence_for_every_language(
    tmp_path: Path, change: object, later: dt.timedelta
) -> None:
    assert callable(change)
    report = judged(altered(tmp_path / "app.ipa", change), now=NOW + later, devices=DEVICES)
    findings = [*report.report.findings, *(one for device in report.devices for one in device.findings)]
    assert len(findings) > 60
    assert [f"{one.check.id}: {text}" for one in findings for text in english_left(one.seen)] == []


def test_a_thousand_devices_are_told_of(tmp_path: Path) -> None:
    many = tuple(DeviceFacts(f"Device {number}", f"00008110-{number:016X}") for number in range(1000))
    report = judged(altered(tmp_path / "app.ipa", lambda _files: None), devices=many)
    (listed,) = (one for one in report.report.findings if one.check.id == "P06")
    named = "1000 devices (Device 0, Device 1, Device 2, Device 3, Device 4 and 995 more): not listed"
    assert listed.evidence.endswith(named)
    assert str(listed.seen.each(str)).endswith(named)
    (mode,) = (one for one in report.report.findings if one.check.id == "D01")
    assert mode.evidence == (
        "whether Device 0 has Developer Mode on can’t be seen from here; "
        "likewise 999 others: Device 1, Device 2, Device 3, Device 4, Device 5 and 994 more"
    )


def test_a_sentence_that_is_a_mere_value_is_found() -> None:
    """The tests above can fail."""
    told = N_("Seen", "{where}: {what}").of(where="A", what=verbatim("the file is not there"))
    assert list(english_left(told)) == ["the file is not there"]
    assert list(english_left(N_("Test", "read: {why}").of(why="the file is not there"))) == []
