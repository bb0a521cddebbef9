"""Names on the server are safe, tell what they are, and are read back."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from otadesk.site import layout

SAFE = re.compile(r"[A-Za-z0-9._-]+")
WHEN = datetime(2026, 11, 22, 10, 15, tzinfo=UTC)


@given(st.text(max_size=200), st.binary(min_size=16, max_size=16))
def test_an_app_folder_is_safe_for_any_bundle_identifier_and_is_found_again(bundle_id: str, secret: bytes) -> None:
    for given_secret in (None, secret):
        name = layout.app_folder(bundle_id, given_secret)
        assert SAFE.fullmatch(name)
        assert not name.startswith(".")
        assert layout.is_folder_of(name, bundle_id, private=given_secret is not None)
        assert not layout.is_folder_of(name, bundle_id, private=given_secret is None)


def test_an_app_does_not_take_the_folder_of_another_whose_name_begins_alike() -> None:
    other = layout.app_folder("com.example.app-beta", bytes(16))
    assert not layout.is_folder_of(other, "com.example.app", private=True)


def test_a_private_folder_carries_128_bits() -> None:
    names = {layout.app_folder("com.example.app", bytes([n]) + bytes(15)) for n in range(256)}
    names |= {layout.app_folder("com.example.app", bytes(15) + bytes([n])) for n in range(256)}
    assert len(names) == 511  # the one of sixteen zeros is in both


@given(
    st.text(max_size=80),
    st.text(max_size=80),
    st.datetimes(datetime(1990, 1, 1), datetime(2100, 1, 1), timezones=st.just(UTC)),  # noqa: DTZ001 - see timezones
)
def test_a_release_name_is_safe_and_tells_its_time(version: str, build: str, when: datetime) -> None:
    name = layout.release_id(version, build, when, "9f3ac21b" + "0" * 56)
    assert SAFE.fullmatch(name)
    assert not name.startswith(".")
    assert len(name) < 120
    assert layout.published_at(name) == when.replace(microsecond=0)
    hidden = layout.withdrawn_folder(name, bytes(16))
    assert layout.parse_withdrawn(hidden) == name
    assert layout.published_at(hidden) is None


def test_the_name_is_the_one_that_people_know() -> None:
    assert layout.release_id("1.4.2", "318", WHEN, "9f3ac21b" * 8) == "1.4.2-318-20261122T101500Z-9f3ac21b"


@given(st.text(max_size=60))
def test_a_foreign_name_is_no_release_and_no_workspace(name: str) -> None:
    assert layout.published_at(name) is None
    assert layout.parse_incoming(name) is None
    assert layout.parse_withdrawn(name) is None


def test_an_impossible_time_is_no_release() -> None:
    assert layout.published_at("1-1-20269922T101500Z-9f3ac21b") is None


def test_a_workspace_tells_whose_it_is() -> None:
    incoming = layout.Incoming("0a1b2c3d", "00112233445566ff")
    assert layout.parse_incoming(incoming.folder) == incoming


@pytest.mark.parametrize("later", [timedelta(seconds=1), timedelta(days=400)])
def test_a_later_release_has_another_name(later: timedelta) -> None:
    digest = "0" * 64
    assert layout.release_id("1", "1", WHEN, digest) != layout.release_id("1", "1", WHEN + later, digest)
