"""Where things go: the system's places, or all below one folder."""

from __future__ import annotations

from pathlib import Path

import pytest

from otadesk.settings.paths import places


def test_a_home_of_its_own_moves_all_three(tmp_path: Path) -> None:
    found = places({"OTADESK_HOME": str(tmp_path)})
    assert (found.settings, found.cache, found.data) == (tmp_path / "settings", tmp_path / "cache", tmp_path / "data")


def test_nothing_is_created(tmp_path: Path) -> None:
    places({"OTADESK_HOME": str(tmp_path / "new")})
    assert not list(tmp_path.iterdir())


def test_a_relative_home_is_taken_from_the_current_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert places({"OTADESK_HOME": "here"}).data == tmp_path / "here" / "data"


def test_a_tilde_is_the_users_home() -> None:
    assert places({"OTADESK_HOME": "~/x"}).cache == Path.home() / "x" / "cache"


@pytest.mark.parametrize("empty", [{}, {"OTADESK_HOME": ""}, {"OTADESK_HOME": "  "}])
def test_without_one_the_systems_places_are_taken_and_differ(empty: dict[str, str]) -> None:
    found = places(empty)
    assert all("otadesk" in str(place) and place.is_absolute() for place in (found.settings, found.cache, found.data))
    assert found.cache != found.data
