"""What the window remembers: preferences in the settings, recent releases in a cache, both read back with suspicion."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from support.packages import NOW

from otadesk.desktop.first_page.recents import LARGEST_ICON, MOST, RecentBook, RecentRelease
from otadesk.desktop.preferences import PreferenceBook, Preferences
from otadesk.settings.store import Store

JSON: st.SearchStrategy[Any] = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-5, 5)
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=6), inner, max_size=4),
    max_leaves=12,
)
RECENT = RecentRelease("Sample", "1.2", "34", "Staging", "https://builds.example.com/a/", "", NOW, b"icon")


def test_preferences_come_back(tmp_path: Path) -> None:
    book = PreferenceBook(Store(tmp_path))
    assert book.read() == Preferences()
    book.save(Preferences(dark=False, scale=1.25, place="s1", language="ja", compared=("s1/app/1",)))
    assert book.read() == Preferences(dark=False, scale=1.25, place="s1", language="ja", compared=("s1/app/1",))


def test_other_settings_stay_when_preferences_are_saved(tmp_path: Path) -> None:
    store = Store(tmp_path)
    store.update(lambda document: {**document, "servers": [], "window": {"new": 1}})
    PreferenceBook(store).save(Preferences())
    assert store.read()["servers"] == []
    assert store.read()["window"]["new"] == 1


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
@given(value=JSON)
def test_preferences_that_make_no_sense_are_none(tmp_path: Path, value: object) -> None:
    store = Store(tmp_path)
    store.update(lambda document: {**document, "window": value})
    read = PreferenceBook(store).read()
    assert read.dark in {None, True, False}
    assert isinstance(read.scale, float)
    assert isinstance(read.place, str)
    assert isinstance(read.language, str)
    assert all(isinstance(key, str) for key in read.compared)


def test_the_last_releases_lead_and_the_oldest_go(tmp_path: Path) -> None:
    book = RecentBook(tmp_path / "cache")
    assert book.read() == ()
    for number in range(MOST + 2):
        book.remember(replace(RECENT, url=f"https://builds.example.com/{number}/"))
    assert [recent.url[-2] for recent in book.read()] == ["6", "5", "4", "3", "2"]
    assert book.read()[0].icon == b"icon"


def test_a_new_release_of_the_same_address_takes_the_olds_place(tmp_path: Path) -> None:
    book = RecentBook(tmp_path)
    book.remember(RECENT)
    book.remember(replace(RECENT, build="35", published_at=NOW + timedelta(days=1)))
    assert [recent.build for recent in book.read()] == ["35"]


def test_an_immense_icon_is_left_out(tmp_path: Path) -> None:
    book = RecentBook(tmp_path)
    book.remember(replace(RECENT, icon=b"x" * (LARGEST_ICON + 1)))
    assert book.read()[0].icon == b""


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
@given(
    value=JSON | st.lists(st.fixed_dictionaries({"url": st.text(), "name": JSON, "published_at": JSON, "icon": JSON}))
)
def test_a_damaged_cache_is_an_empty_one(tmp_path: Path, value: object) -> None:
    (tmp_path / "recent.json").write_text(json.dumps(value), encoding="utf-8")
    for recent in RecentBook(tmp_path).read():
        assert recent.url.startswith("https://")


@pytest.mark.parametrize("content", [b"", b"\xff\xfe", b"[" * 100_000, b"null", b'[{"url": "javascript:alert(1)"}]'])
def test_bytes_that_are_no_list_are_an_empty_one(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "recent.json").write_bytes(content)
    assert RecentBook(tmp_path).read() == ()


def test_a_cache_that_can_not_be_written_is_let_go(tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("not a folder", encoding="utf-8")
    book = RecentBook(blocked / "cache")
    book.remember(RECENT)
    assert book.read() == ()
