"""``otadesk check``, ``checks`` and ``compare``."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from cryptography.x509.ocsp import OCSPCertStatus
from support.command import Command
from support.ipa_builder import build_ipa
from support.judged import altered, made_up_trust
from support.ocsp_responder import answer, scripted_responder, signer

from otadesk.days import Day
from otadesk.ipa import trust

LATER = datetime(2040, 1, 1, tzinfo=UTC)


@pytest.fixture(autouse=True)
def trusting_the_tests_own_apple(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(trust, "apple_certificates", lambda: made_up_trust().roots)


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


def test_a_sound_build_says_until_when_and_what_is_assumed(otadesk: Command, tmp_path: Path) -> None:
    build = build_ipa(tmp_path / "app.ipa", expires=LATER)
    shaped = otadesk("check", build, "--json").json
    assert shaped["until"] == "2040-01-01T00:00:00Z"
    assert {"not-revoked", "developer-mode", "not-banned"} <= {one["name"] for one in shaped["assumptions"]}
    text = otadesk("check", build).out
    assert "No known cause of failure, assuming that:" in text
    assert "This holds until 1 Jan 2040." in text


def test_apple_is_asked_about_revocation_only_on_request(otadesk: Command, tmp_path: Path) -> None:
    def respond(_request: bytes) -> tuple[int, bytes]:
        now = datetime.now(UTC)
        revoked = answer(by, status=OCSPCertStatus.REVOKED, starts=now, ends=now + timedelta(hours=1))
        return 200, revoked

    with scripted_responder(respond) as (port, asked):
        by = signer(port)
        build = build_ipa(tmp_path / "app.ipa", expires=LATER, signer=by)
        assert otadesk("check", build).code == 0
        assert asked == []
        outcome = otadesk("check", build, "--online", "--json")
    assert outcome.code == 1
    (found,) = (one for one in outcome.json["findings"] if one["outcome"] == "fail")
    assert (found["id"], found["evidence"]) == ("S12", "revoked since 4 Mar 2026, says 127.0.0.1 (key compromise)")
    assert len(asked) == 1


def test_the_help_says_what_apple_learns(otadesk: Command) -> None:
    assert "serial number" in " ".join(otadesk("check", "--help").out.split())


def test_a_file_changed_after_signing_is_found(otadesk: Command, tmp_path: Path) -> None:
    build = altered(tmp_path / "app.ipa", lambda files: files.update({"PkgInfo": b"XXXX????", "new.txt": b"new"}))
    outcome = otadesk("check", build, "--json")
    assert outcome.code == 1
    assert [one["id"] for one in outcome.json["findings"] if one["outcome"] == "fail"] == ["S15"]


def test_nobody_else_than_apple_is_trusted(otadesk: Command, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.undo()
    monkeypatch.setenv("OTADESK_HOME", str(tmp_path / "otadesk"))
    outcome = otadesk("check", build_ipa(tmp_path / "app.ipa", expires=LATER), "--json")
    assert {"S09", "P02"} <= {one["id"] for one in outcome.json["findings"] if one["outcome"] == "fail"}


def test_a_symptom_is_answered_with_its_cause(otadesk: Command, tmp_path: Path) -> None:
    build = build_ipa(tmp_path / "app.ipa", expires=datetime(2020, 1, 1, tzinfo=UTC))
    outcome = otadesk("check", build, "--symptom", "unable to downlod")
    assert outcome.code == 1
    assert "P03 BLOCKS" in outcome.out
    assert "--at URL" in outcome.out
    shaped = otadesk("check", build, "--symptom", "won’t open", "--json").json
    assert shaped["symptom"]["id"] == "does-not-open"
    assert "P03" in [one["id"] for one in shaped["findings"] if one["outcome"] == "fail"]
    assert "B02" not in [one["id"] for one in shaped["findings"]]


def test_a_symptom_without_a_cause_in_the_build_says_what_was_not_examined(otadesk: Command, tmp_path: Path) -> None:
    outcome = otadesk("check", build_ipa(tmp_path / "app.ipa"), "--symptom", "cannot connect")
    assert outcome.code == 0
    assert "None of its known causes was found." in outcome.out
    assert "H01" in outcome.out


def test_an_unknown_symptom_lists_the_six(otadesk: Command, tmp_path: Path) -> None:
    outcome = otadesk("check", build_ipa(tmp_path / "app.ipa"), "--symptom", "purple screen")
    assert outcome.code == 2
    assert outcome.err.count(": ") >= 6
    assert "cannot-connect" in outcome.err


def test_the_catalogue_has_every_id_once(otadesk: Command) -> None:
    checks = otadesk("checks", "--json").json["checks"]
    ids = [check["id"] for check in checks]
    assert len(set(ids)) == len(ids) > 90
    assert all(check["title"] and check["name"] for check in checks)


def test_two_builds_are_compared(otadesk: Command, tmp_path: Path) -> None:
    first = build_ipa(tmp_path / "a.ipa", build="1")
    second = build_ipa(tmp_path / "b.ipa", build="2")
    assert otadesk("compare", first, second, "--json").json["build"] == {"before": "1", "after": "2"}
    assert "Build: 1 → 2" in otadesk("compare", first, second).out


def test_a_comparison_is_written_for_people(otadesk: Command, tmp_path: Path) -> None:
    first = build_ipa(tmp_path / "a.ipa", expires=LATER)
    second = build_ipa(tmp_path / "b.ipa", expires=LATER.replace(day=2), profile_type="development", padding_bytes=9999)
    told = otadesk("compare", first, second).out.splitlines()
    sizes = [f"{build.stat().st_size:,} bytes" for build in (first, second)]
    assert f"Size: {sizes[0]} → {sizes[1]}" in told
    assert "Profile: ad hoc → development" in told
    assert f"Installs until: {Day(LATER)} → {Day(LATER.replace(day=2))}" in told
    assert otadesk("compare", first, first).out == (
        "They differ in nothing that decides where and until when they install.\n"
    )


def test_a_report_is_saved_without_device_numbers_unless_asked_for(otadesk: Command, tmp_path: Path) -> None:
    udid = "00008110-000A1B2C3D4E5F60"
    build = build_ipa(tmp_path / "app.ipa", expires=LATER)
    for ending in ("txt", "json", "html"):
        file = tmp_path / f"report.{ending}"
        assert otadesk("check", build, "--device", udid, "--report", file).code == 1
        assert udid not in file.read_text(encoding="utf-8")
        otadesk("check", build, "--device", udid, "--report", file, "--unmasked")
        assert udid in file.read_text(encoding="utf-8")
    assert otadesk("check", build, "--report", tmp_path / "report.doc").code == 2


def test_an_answer_about_a_device_blocks_there(otadesk: Command, tmp_path: Path) -> None:
    build = build_ipa(tmp_path / "app.ipa", expires=LATER)
    device = ("--device", "00008110-000A1B2C3D4E5F60")
    text = otadesk("check", build, *device, "--answer", "developer-mode=no", "--answer", "free-space=9GB", "--json")
    found = {one["id"]: one["outcome"] for one in text.json["devices"][0]["findings"]}
    assert (found["D01"], found["D05"], found["D08"]) == ("fail", "pass", "unknown")
    assert otadesk("check", build, *device, "--answer", "mode=no").code == 2
    assert otadesk("check", build, "--answer", "developer-mode=no").code == 2
