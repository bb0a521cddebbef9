"""``otadesk inspect`` and its public JSON."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest
from PIL import Image
from support.command import Command
from support.ipa_builder import build_ipa
from support.judged import made_up_trust

from otadesk.ipa import trust


@pytest.fixture(autouse=True)
def trusting_the_tests_own_apple(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(trust, "apple_certificates", lambda: made_up_trust().roots)


def test_the_json_has_the_public_shape(otadesk: Command, tmp_path: Path) -> None:
    build = build_ipa(tmp_path / "app.ipa")
    value = otadesk("inspect", build, "--json").json
    assert set(value) == {"schema", "file", "app", "profile", "signature", "installable_until"}
    assert value["file"] == {"name": "app.ipa", "size": build.stat().st_size, "sha256": None}
    assert value["app"]["bundle_id"] == "com.example.sample"
    assert value["profile"]["type"] == "ad-hoc"
    assert (value["signature"]["state"], value["signature"]["problems"]) == ("valid", [])


def test_what_a_build_needs_and_until_when_is_written_for_people(otadesk: Command, tmp_path: Path) -> None:
    told = otadesk("inspect", build_ipa(tmp_path / "app.ipa", expires=datetime(2027, 4, 26, tzinfo=UTC))).out
    rows = dict(line.split(":", 1) for line in told.splitlines())
    assert rows["Needs"].strip() == "iOS 15.0 or later"
    assert rows["Devices"].strip() == "iPhone and iPad"
    assert rows["Profile"].strip().endswith("(ad hoc)")
    assert rows["Profile ends"].strip() == rows["Installs until"].strip() == "26 Apr 2027"


def test_a_look_without_verification_says_so(otadesk: Command, tmp_path: Path) -> None:
    value = otadesk("inspect", build_ipa(tmp_path / "app.ipa"), "--no-verify", "--json").json["signature"]
    assert value["state"] is None
    assert any("not verified" in problem for problem in value["problems"])


def test_a_large_file_is_verified_only_when_asked(
    otadesk: Command, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("otadesk.cli.inspect_command.VERIFIED_BYTES", 1000)
    build = build_ipa(tmp_path / "app.ipa")
    assert otadesk("inspect", build, "--json").json["signature"]["state"] is None
    assert otadesk("inspect", build, "--verify", "--json").json["signature"]["state"] == "valid"


def test_a_signer_that_apple_does_not_know_is_invalid(
    otadesk: Command, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(trust, "apple_certificates", tuple)
    value = otadesk("inspect", build_ipa(tmp_path / "app.ipa"), "--json").json["signature"]
    assert value["state"] == "invalid"
    assert value["problems"]


def test_the_icon_is_written_as_a_plain_png(otadesk: Command, tmp_path: Path) -> None:
    icon = tmp_path / "icon.png"
    assert otadesk("inspect", build_ipa(tmp_path / "app.ipa"), "--icon", icon).code == 0
    with Image.open(icon) as image:
        assert image.width == image.height


def test_a_file_that_is_no_ipa_exits_with_three_and_says_what_it_is(otadesk: Command, tmp_path: Path) -> None:
    page = tmp_path / "download.ipa"
    page.write_text("<!doctype html><title>Sign in</title>", encoding="utf-8")
    outcome = otadesk("inspect", page, "--json")
    assert outcome.code == 3
    assert outcome.json["error"]["hint"]


def test_a_name_full_of_control_characters_cannot_play_with_the_terminal(otadesk: Command, tmp_path: Path) -> None:
    build = build_ipa(tmp_path / "app.ipa", name="Evil\x1b[2J\x9b31m")
    outcome = otadesk("inspect", build)
    assert "\x1b" not in outcome.out
    assert "\x9b" not in outcome.out
