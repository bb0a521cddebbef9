"""Whether there is anything to serve on this computer is told by its releases, not by the folders that they leave."""

from __future__ import annotations

from pathlib import Path

import pytest

from otadesk.nearby.site_folder import is_anything_published, site_folder
from otadesk.settings.paths import Places

RELEASE = "1.4.2-318-20261122T101500Z-9f3ac21b"


@pytest.fixture
def places(tmp_path: Path) -> Places:
    return Places(tmp_path / "settings", tmp_path / "cache", tmp_path / "data")


@pytest.fixture
def app(places: Places) -> Path:
    folder = site_folder(places) / "com.example.field"
    folder.mkdir(parents=True)
    (folder / "index.html").write_text("There is no build of it now.")
    return folder


def test_nothing_is_published_where_there_is_no_folder(places: Places) -> None:
    assert not is_anything_published(places)


def test_a_release_is_something_published(places: Places, app: Path) -> None:
    (app / RELEASE).mkdir()
    (site_folder(places) / "index.html").write_text("the catalogue")
    assert is_anything_published(places)


def test_a_folder_that_the_last_release_left_is_nothing_published(places: Places, app: Path) -> None:
    assert not is_anything_published(places)
    (app / f".withdrawn-{'0' * 32}-{RELEASE}").mkdir()
    assert not is_anything_published(places), "it has no address while it is withdrawn"
    claim = site_folder(places) / ".claim-com.example.field" / RELEASE
    claim.mkdir(parents=True)
    assert not is_anything_published(places)
