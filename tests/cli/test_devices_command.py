"""Testers' devices on the command line."""

from __future__ import annotations

from pathlib import Path

import pytest
from support.command import Command
from support.ipa_builder import build_ipa
from support.judged import made_up_trust

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
    table.write_text(f"Name,UDID\niPhone,{UDID}\n", encoding="utf-8")
    assert otadesk("devices", "import", table, "--json").json["kept_names"] == 1
    assert "keeps its name" in otadesk("devices", "import", table).out
    assert otadesk("devices", "list", "--json").json["devices"][0]["name"] == "Lab iPhone"
    from_build = otadesk("devices", "import", build_ipa(tmp_path / "app.ipa"), "--json").json
    assert from_build["added"] > 0


def test_a_mail_is_imported_from_standard_input(otadesk: Command) -> None:
    imported = otadesk("devices", "import", "-", "--json", stdin=f"Hi,\nmy phone:\n{UDID}\n")
    assert imported.json["added"] == 1


def test_a_device_is_edited_and_keeps_what_was_not_named(otadesk: Command) -> None:
    otadesk("devices", "add", UDID, "--name", "Lab iPhone", "--os", "17.0")
    edited = otadesk("devices", "edit", "Lab iPhone", "--os", "18.1", "--json").json["device"]
    assert (edited["name"], edited["os"]) == ("Lab iPhone", "18.1")


def test_a_table_is_exported_and_read_back(otadesk: Command, tmp_path: Path) -> None:
    otadesk("devices", "add", UDID, "--name", "Lab, the iPhone", "--model", "iPhone15,2")
    file = tmp_path / "out.csv"
    assert otadesk("devices", "export", "--as", "csv", "-o", file).code == 0
    otadesk("devices", "remove", UDID)
    assert otadesk("devices", "import", file, "--json").json["added"] == 1
    assert otadesk("devices", "list", "--json").json["devices"][0]["name"] == "Lab, the iPhone"


def test_where_a_table_can_not_be_written_is_said_once(otadesk: Command, tmp_path: Path) -> None:
    nowhere = tmp_path / "missing" / "out.csv"
    error = otadesk("devices", "export", "-o", nowhere, "--json").json["error"]
    assert error["detail"] == f"{nowhere}: No such file or directory"


def test_several_are_removed_or_none(otadesk: Command) -> None:
    second = "00008030-001A2D3C4E5F802E"
    for udid in (UDID, second):
        otadesk("devices", "add", udid)
    assert otadesk("devices", "remove", UDID, "nobody").code == 2
    assert len(otadesk("devices", "list", "--json").json["devices"]) == 2
    assert otadesk("devices", "remove", UDID, second, "--json").json["removed"] == [UDID, second]


def test_which_device_installs_which_build_is_told_for_each_pair(otadesk: Command, tmp_path: Path) -> None:
    otadesk("devices", "add", UDID, "--name", "Lab iPhone", "--model", "iPhone15,2", "--os", "18.1")
    build = build_ipa(tmp_path / "app.ipa")
    told = otadesk("devices", "check", build, build, "--json")
    assert [len(one["devices"]) for one in told.json["builds"]] == [1, 1]
    assert told.json["builds"][0]["devices"][0]["installs"] is False
    assert told.code == 1
    assert "Lab iPhone: doesn’t install" in otadesk("devices", "check", build).out


def test_all_reasons_why_a_device_does_not_install_a_build_are_told(
    otadesk: Command, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("otadesk.ipa.trust.apple_trust", made_up_trust)
    otadesk("devices", "add", UDID, "--name", "Lab iPhone", "--model", "iPhone15,2", "--os", "9.0")
    build = build_ipa(tmp_path / "app.ipa")
    whole = "doesn’t install: The device is not in the profile; The device’s iOS is older than the app needs"
    assert whole in otadesk("devices", "check", build).out
    (told,) = otadesk("devices", "check", build, "--json").json["builds"][0]["devices"]
    assert told["reason"] == "The device is not in the profile"
    assert [one["reason"] for one in told["reasons"]] == whole.removeprefix("doesn’t install: ").split("; ")
    assert all(one["evidence"] and one["fix"] for one in told["reasons"])


def test_a_device_in_the_profile_is_told_as_that_although_the_rest_is_not_known(
    otadesk: Command, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("otadesk.ipa.trust.apple_trust", made_up_trust)
    otadesk("devices", "add", UDID, "--name", "Lab iPhone")
    in_it = build_ipa(tmp_path / "in.ipa", devices=(UDID,))
    not_in_it = build_ipa(tmp_path / "out.ipa", devices=("a" * 40,))
    assert "Lab iPhone: in the profile, the rest is not known" in otadesk("devices", "check", in_it).out
    assert "Lab iPhone: doesn’t install" in otadesk("devices", "check", not_in_it).out
