"""The table of devices is renewed from a downloaded file, and loses nothing by it."""

from __future__ import annotations

import datetime as dt
import json
import runpy
from pathlib import Path
from typing import Any

import pytest

SCRIPT = Path(__file__).resolve().parents[2] / "packaging" / "device_table.py"
TODAY = dt.date(2027, 1, 2)


@pytest.fixture(scope="module")
def script() -> dict[str, Any]:
    return runpy.run_path(str(SCRIPT))


@pytest.fixture
def table(script: dict[str, Any]) -> dict[str, Any]:
    content: dict[str, Any] = json.loads(script["TABLE"].read_text(encoding="utf-8"))
    return content


def device(identifier: str, name: str, kind: str = "iPhone", chip: str = "A19") -> dict[str, Any]:
    """Return a device as the source lists it."""
    return {"identifier": [identifier], "name": name, "type": kind, "soc": chip}


def test_writing_the_table_changes_nothing_in_it(script: dict[str, Any], table: dict[str, Any]) -> None:
    assert script["written"](table) == script["TABLE"].read_text(encoding="utf-8")


def test_a_new_device_is_added_once_its_systems_are_known(script: dict[str, Any], table: dict[str, Any]) -> None:
    known = {**table, "devices": [*table["devices"], {"id": "iPhone99,1", "first": "27.0", "last": ""}]}
    found = script["renewed"](known, [device("iPhone99,1", "iPhone 30 (Global)")], TODAY)
    (row,) = [row for row in found["devices"] if row["id"] == "iPhone99,1"]
    assert (row["name"], row["group"], row["first"]) == ("iPhone 30", "iphone-gaming", "27.0")
    assert found["date"] == "2027-01-02"
    assert len(found["devices"]) == len(table["devices"]) + 1


def test_what_is_no_phone_or_has_an_unknown_chip_is_left_out(script: dict[str, Any], table: dict[str, Any]) -> None:
    strange = [device("Watch9,1", "Watch", "Apple Watch"), device("iPhone99,2", "iPhone 31", chip="A99")]
    found = script["renewed"](table, strange, TODAY)
    assert {row["id"] for row in found["devices"]} == {row["id"] for row in table["devices"]}
    assert script["unknown_chips"](table, strange) == ["A99"]


def test_first_and_last_systems_come_from_the_releases(script: dict[str, Any], table: dict[str, Any]) -> None:
    releases = [
        {"version": "7.0", "released": "2013", "deviceMap": ["iPhone6,1"]},
        {"version": "12.5.7", "released": "2023", "deviceMap": ["iPhone6,1"]},
        {"version": "28.1", "released": "2027", "deviceMap": ["iPhone15,2"]},
        {"version": "16.0", "released": "2022", "deviceMap": ["iPhone15,2"]},
        {"version": "29.0 beta", "released": "2028", "beta": True, "deviceMap": ["iPhone6,1"]},
    ]
    rows = {row["id"]: row for row in script["with_systems"](table, releases)["devices"]}
    assert (rows["iPhone6,1"]["first"], rows["iPhone6,1"]["last"]) == ("7.0", "12.5")
    assert (rows["iPhone15,2"]["first"], rows["iPhone15,2"]["last"]) == ("16.0", "")
    assert rows["iPhone12,1"] == next(row for row in table["devices"] if row["id"] == "iPhone12,1")
