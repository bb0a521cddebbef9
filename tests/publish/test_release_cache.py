"""What was seen last is shown at once the next time, and a damaged cache is no obstacle."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from support.releases import release

from otadesk.publish.history import AppHistory
from otadesk.publish.release_cache import Icon, ReleaseCache, Seen, with_release
from otadesk.site import catalog
from otadesk.site.journal import Event

AT = datetime(2026, 11, 24, 9, 30, tzinfo=UTC)
RELEASES = (release(), replace(release(build="311"), withdrawn=True))
EVENT = Event(AT, "withdraw", RELEASES[1].id, "Zoë")
APP = AppHistory(
    "com.example.field", "com.example.field", "Field", "https://b.example.com/f/", RELEASES, (AT,), (EVENT,), (AT,)
)
SEEN = Seen((APP,), {"com.example.field": Icon(RELEASES[0].id, b"\x89PNG")}, AT)


def test_what_was_seen_is_read_back_whole(tmp_path: Path) -> None:
    cache = ReleaseCache(tmp_path)
    cache.write("s1", SEEN)
    assert cache.read("s1") == SEEN
    assert cache.read("s2") == Seen()
    cache.forget("s1")
    assert cache.read("s1") == Seen()


def test_that_a_folder_was_missing_is_remembered_until_something_is_published(tmp_path: Path) -> None:
    cache = ReleaseCache(tmp_path)
    cache.write("s1", Seen(at=AT, missing=True))
    assert cache.read("s1").missing
    assert not with_release(cache.read("s1"), APP.page_url, RELEASES[0], keep=0).missing


@pytest.mark.parametrize(
    "content", [b"", b"[]", b"{}", b'{"at": 1, "apps": [{}]}', b"\xff", b"[" * 9999, b'{"at": null, "apps": 7}']
)
def test_a_damaged_cache_counts_as_none(tmp_path: Path, content: bytes) -> None:
    cache = ReleaseCache(tmp_path)
    cache.write("s1", SEEN)
    (file,) = (tmp_path / "releases").iterdir()
    file.write_bytes(content)
    assert cache.read("s1") == Seen()


@given(st.data())
def test_a_cache_of_which_any_value_was_changed_raises_nothing(
    tmp_path_factory: pytest.TempPathFactory, data: st.DataObject
) -> None:
    folder = tmp_path_factory.mktemp("cache")
    cache = ReleaseCache(folder)
    cache.write("s1", SEEN)
    (file,) = (folder / "releases").iterdir()
    record = json.loads(file.read_text(encoding="ascii"))
    values = st.one_of(st.none(), st.integers(), st.text(max_size=5), st.lists(st.integers(), max_size=2), st.just({}))
    app = record["apps"][0]
    app[data.draw(st.sampled_from(sorted(app)))] = data.draw(values)
    file.write_text(json.dumps(record), encoding="ascii")
    assert isinstance(cache.read("s1"), Seen)


def test_a_place_whose_name_is_a_path_stays_in_its_folder(tmp_path: Path) -> None:
    ReleaseCache(tmp_path).write("../../escape", SEEN)
    assert [path.parent.name for path in tmp_path.rglob("*.json")] == ["releases"]


def test_a_release_that_was_published_since_stands_first_and_what_had_to_go_for_it_is_gone() -> None:
    new = release(build="319", published_at=RELEASES[0].published_at + timedelta(days=1))
    (app,) = with_release(SEEN, "https://b.example.com/com.example.field/", new, 0).apps
    assert app.releases == catalog.newest_first((new, *RELEASES))
    assert (app.events, app.incoming) == (APP.events, APP.incoming)
    (app,) = with_release(SEEN, "https://b.example.com/com.example.field/", new, 1).apps
    assert app.releases == (new,)


def test_a_first_release_is_known_although_nobody_has_looked() -> None:
    seen = with_release(Seen(), "https://b.example.com/com.example.field/", RELEASES[0], 0)
    (app,) = seen.apps
    assert (app.folder, app.releases, seen.at) == ("com.example.field", RELEASES[:1], None)


def test_what_was_published_since_has_its_icon_and_one_without_leaves_that_of_before() -> None:
    page = "https://b.example.com/com.example.field/"
    new = release(build="319", published_at=RELEASES[0].published_at + timedelta(days=1))
    assert with_release(SEEN, page, new, 0, b"PNG").icons == {"com.example.field": Icon(new.id, b"PNG")}
    assert with_release(SEEN, page, new, 0).icons == SEEN.icons
