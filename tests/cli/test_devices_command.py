"""Testers' devices on the command line."""

from __future__ import annotations

from pathlib import Path

from support.command import Command
from support.ipa_builder import build_ipa

UDID = "00008110-000A1B2C3D4E5F60"


def test_a_device_is_added_listed_exported_and_removed(otadesk: Command) -> None:
    added = otadesk("devices", "add", UDID.lower(), "--name", "Lab iPhone", "--model", "iPhone15,2", "--json")
    assert added.json["device"] == {"udid": UDID, "name": "Lab iPhone", "model": "iPhone15,2", "os": ""}
    assert UDID in otadesk("devices", "list").out
    assert otadesk("devices", "export").out.splitlines()[1].split("\t")[:2] == [UDID, "Lab iPhone"]
    assert otadesk("devices", "export", "--json").json["form"] == otadesk("devices", "export").out
    assert otadesk("devices", "remove", "lab iphone").code == 0
    assert otadesk("devices", "list", "--json").json["devices"] == []


def test_what_is_no_udid_is_refused_with_a_sentence(otadesk: Command) -> None:
    outcome = otadesk("devices", "add", "C39XXXXXXXXX", "--json")
    assert outcome.code == 2
    assert outcome.json["error"]["title"]


def test_a_table_and_a_builds_profile_are_imported(otadesk: Command, tmp_path: Path) -> None:
    table = tmp_path / "testers.csv"
    table.write_text(f"Name,UDID\nLab iPhone,{UDID}\nNobody,nonsense\n", encoding="utf-8")
    imported = otadesk("devices", "import", table, "--json").json
    assert (imported["added"], [line["line"] for line in imported["refused"]]) == (1, [3])
    from_build = otadesk("devices", "import", build_ipa(tmp_path / "app.ipa"), "--json").json
    assert from_build["added"] > 0
