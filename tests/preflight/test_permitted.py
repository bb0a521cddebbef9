"""Apple's rules for wildcards, lists and plain values."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from otadesk.preflight.permitted import asks_for_nothing, matches, permits

VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=8) | st.binary(max_size=4),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=4), inner, max_size=3),
    max_leaves=8,
)


@pytest.mark.parametrize(("allowed", "wanted"), [
    ("TEAM.*", "TEAM.com.example.app"),
    ("TEAM.com.example.app", "TEAM.com.example.app"),
    ("*", ["applinks:example.com"]),
    ("*", True),
    (["TEAM.*"], ["TEAM.one", "TEAM.two"]),
    (["Development", "Production"], "Production"),
    (["NDEF", "TAG"], ["TAG"]),
    ("TEAM.*", ["TEAM.one"]),
    (True, True),
    (1, 1),
    ({"a": ["x", "y"]}, {"a": ["y"]}),
    (None, False),
    ([], []),
    (False, False),
])  # fmt: skip
def test_what_the_profile_covers_is_permitted(allowed: Any, wanted: Any) -> None:
    assert permits(allowed, wanted)


@pytest.mark.parametrize(("allowed", "wanted"), [
    ("TEAM.*", "OTHER.com.example.app"),
    ("TEAM.com.example.app", "TEAM.com.example.app2"),
    ("production", "development"),
    (["TEAM.*"], ["TEAM.one", "OTHER.two"]),
    ([], ["TEAM.one"]),
    (False, True),
    (1, True),
    ("1", 1),
    ({"a": "x"}, {"b": "x"}),
    ("x", {"b": "x"}),
    ({"b": "x"}, "x"),
    (None, "x"),
])  # fmt: skip
def test_what_the_profile_does_not_cover_is_refused(allowed: Any, wanted: Any) -> None:
    assert not permits(allowed, wanted)


@given(VALUES)
def test_every_profile_permits_what_asks_for_nothing(allowed: Any) -> None:
    assert all(permits(allowed, nothing) for nothing in (None, False, "", [], {}))


@given(VALUES)
def test_a_value_permits_itself(value: Any) -> None:
    assert permits(value, value)


@given(VALUES, VALUES)
def test_any_two_values_are_judged_without_an_error(allowed: Any, wanted: Any) -> None:
    assert permits(allowed, wanted) in {True, False}


@given(st.lists(st.text(min_size=1, max_size=5), min_size=1, max_size=4), st.data())
def test_any_part_of_a_list_is_permitted(allowed: list[str], data: st.DataObject) -> None:
    assert permits(allowed, data.draw(st.lists(st.sampled_from(allowed))))


@given(st.text(), st.text())
def test_a_wildcard_matches_what_begins_so_and_nothing_else(start: str, text: str) -> None:
    assert matches(start + "*", start + text)
    assert matches(start + "*", text) == text.startswith(start)


def test_values_nested_without_end_are_refused_and_not_followed() -> None:
    deep: Any = "x"
    for _ in range(100_000):
        deep = [deep]
    assert not permits(deep, deep)


def test_only_empty_values_ask_for_nothing() -> None:
    assert not asks_for_nothing(0)
    assert not asks_for_nothing(b"")
    assert not asks_for_nothing([False])
