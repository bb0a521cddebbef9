"""What changed between two builds is told in words of the window's language."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

import pytest
from support.packages import package

from otadesk.desktop.releases.describe_compare import differences, remark
from otadesk.ipa.contents import PARTS, Contents
from otadesk.preflight.compare import Change, compare


@pytest.mark.parametrize("part", [part for part in PARTS if part != "other"])
def test_every_part_of_a_build_has_a_name(part: str) -> None:
    sizes = dict.fromkeys(PARTS, 0)
    before, after = Contents(sizes, {}), Contents({**sizes, part: 2_000_000}, {})
    (found,) = differences(compare(package(), package(), Change(before, after)))
    assert found.what.startswith("Size of ")
    assert (found.before, found.after) == ("0\u00a0bytes", "2.0\u00a0MB")


def test_the_rest_is_told_beside_other_parts_only() -> None:
    sizes = dict.fromkeys(PARTS, 2_000_000)

    def told(**other: int) -> list[str]:
        contents = Change(Contents(sizes, {}), Contents({**sizes, **other}, {}))
        return [one.what for one in differences(compare(package(), package(), contents))]

    assert told(other=3_000_000) == []
    assert told(other=3_000_000, assets=2_000_001) == [], "what reads alike is not beside it"
    assert told(other=3_000_000, assets=3_000_000) == ["Size of the pictures and sounds", "Size of everything else"]


def test_what_reads_alike_is_not_listed() -> None:
    assert differences(compare(replace(package(), size=12_300_001), replace(package(), size=12_300_002))) == ()


def test_builds_of_different_apps_are_remarked_on() -> None:
    assert remark(compare(package(), package())) == ""
    other = package(app={"bundle_id": "com.example.other"})
    assert remark(compare(package(), other)) == "These builds are of different apps."


@pytest.mark.parametrize(("before", "after", "shown"), [
    (["a", "b"], ["a", "c"], ("…, b", "…, c")),
    (["a"], ["a", "b"], ("…", "…, b")),
    (["a", "b"], ["b", "a"], ("a, b", "b, a")),
    ({"a": 1, "b": 2}, {"a": 1, "b": 3}, ("…, b: 2", "…, b: 3")),
    (True, False, ("true", "false")),
    ("group.one", "group.two", ("group.one", "group.two")),
    ("TEAM012345.com.example.till", "TEAM012345.com.example.cafe", ("…example.till", "…example.cafe")),
    ("x" * 500, "x" * 500 + "y", ("…" + "x" * 10, "…" + "x" * 10 + "y")),
])  # fmt: skip
def test_of_long_values_that_in_which_they_differ_is_shown(before: Any, after: Any, shown: tuple[str, str]) -> None:
    same = compare(package(), package())
    (found,) = differences(replace(same, entitlements_changed={"key": Change(before, after)}))
    assert (found.before, found.after) == shown
    written = [value if isinstance(value, str) else json.dumps(value) for value in (before, after)]
    assert list(found.whole) == written, "to be copied, and in the tool tip"


def test_a_certificate_that_was_renewed_is_told_by_its_number() -> None:
    same = compare(package(), package())
    renewed = replace(
        same, certificates_added=(("Ada", "ab" * 20),), certificates_removed=(("Ada", "cd" * 20), ("Bob", "ef" * 20))
    )
    assert [one.before or one.after for one in differences(renewed)] == ["Ada (abababab…)", "Ada (cdcdcdcd…)", "Bob"]
