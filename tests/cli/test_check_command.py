"""``otadesk check``, ``checks`` and ``compare``."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

from support.command import Command
from support.ipa_builder import build_ipa

LATER = datetime(2040, 1, 1, tzinfo=UTC)


def test_a_sound_build_has_no_blocker_and_says_what_is_not_decided(otadesk: Command, tmp_path: Path) -> None:
    outcome = otadesk("check", build_ipa(tmp_path / "app.ipa", expires=LATER), "--json")
    assert outcome.code == 0, outcome.out
    assert outcome.json["verdict"] == "undecided"
    assert {finding["outcome"] for finding in outcome.json["findings"]} <= {"pass", "unknown", "not-applicable", "fail"}
    assert not [f for f in outcome.json["findings"] if f["outcome"] == "fail" and f["severity"] == "block"]


def test_an_expired_build_exits_with_one_and_names_the_cause(otadesk: Command, tmp_path: Path) -> None:
    build = build_ipa(tmp_path / "app.ipa", expires=datetime(2020, 1, 1, tzinfo=UTC))
    outcome = otadesk("check", build, "--json")
    assert (outcome.code, outcome.json["verdict"]) == (1, "fail")
    assert "P03" in [finding["id"] for finding in outcome.json["findings"] if finding["outcome"] == "fail"]
    assert "P03 BLOCKS" in otadesk("check", build).out


def test_a_device_that_is_not_in_the_profile_fails(otadesk: Command, tmp_path: Path) -> None:
    build = build_ipa(tmp_path / "app.ipa", expires=LATER)
    outcome = otadesk("check", build, "--device", "00008110-000A1B2C3D4E5F60", "--json")
    assert outcome.code == 1
    assert [device["verdict"] for device in outcome.json["devices"]] == ["fail"]


def test_the_catalogue_has_every_id_once(otadesk: Command) -> None:
    checks = otadesk("checks", "--json").json["checks"]
    ids = [check["id"] for check in checks]
    assert len(set(ids)) == len(ids) > 40
    assert all(check["title"] and check["name"] for check in checks)


def test_two_builds_are_compared(otadesk: Command, tmp_path: Path) -> None:
    first = build_ipa(tmp_path / "a.ipa", build="1")
    second = build_ipa(tmp_path / "b.ipa", build="2")
    assert otadesk("compare", first, second, "--json").json["build"] == {"before": "1", "after": "2"}
    assert "Build: 1 → 2" in otadesk("compare", first, second).out
