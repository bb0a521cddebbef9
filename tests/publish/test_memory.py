"""What is remembered of a place between two publishes."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from otadesk.publish.memory import Memory, Remembered

APP = "com.example.sample"
PRIVATE = f"{APP}-{'a' * 26}"
RELEASE = "1.2-1-20261122T101600Z-c9984f67"


def test_what_was_seen_is_recalled_for_that_app_at_that_place_alone(tmp_path: Path) -> None:
    memory, seen = Memory(tmp_path), Remembered(PRIVATE, (RELEASE,))
    memory.keep("staging", APP, seen)
    assert memory.recall("staging", APP, private=True) == seen
    assert memory.recall("production", APP, private=True) is None
    assert memory.recall("staging", "com.example.other", private=True) is None


def test_a_plain_folder_needs_no_memory_and_a_private_one_does(tmp_path: Path) -> None:
    for memory in (Memory(), Memory(tmp_path / "nothing here")):
        assert memory.recall("staging", APP, private=False) == Remembered(APP)
        assert memory.recall("staging", APP, private=True) is None


def test_a_place_that_has_gone_over_to_plain_links_is_not_taken_for_its_old_folder(tmp_path: Path) -> None:
    memory = Memory(tmp_path)
    memory.keep("staging", APP, Remembered(PRIVATE, (RELEASE,)))
    assert memory.recall("staging", APP, private=False) == Remembered(APP)


@pytest.mark.parametrize(
    "edited",
    [
        {"folder": f"../{PRIVATE}", "releases": []},
        {"folder": 7, "releases": []},
        {"folder": f"{PRIVATE}/x", "releases": []},
        [PRIVATE],
        PRIVATE,
        None,
    ],
)
def test_a_folder_that_cannot_be_the_apps_is_not_recalled(tmp_path: Path, edited: object) -> None:
    memory = Memory(tmp_path)
    memory.keep("staging", APP, Remembered(PRIVATE))
    (file,) = tmp_path.iterdir()
    file.write_text(json.dumps(edited))
    assert memory.recall("staging", APP, private=True) is None


@given(st.lists(st.one_of(st.text(), st.integers(), st.just("../../x"), st.just(RELEASE), st.none())))
def test_names_that_are_no_releases_are_left_out(tmp_path_factory: pytest.TempPathFactory, names: list[object]) -> None:
    folder = tmp_path_factory.mktemp("memory")
    memory = Memory(folder)
    memory.keep("staging", APP, Remembered(PRIVATE))
    (file,) = folder.iterdir()
    file.write_text(json.dumps({"folder": PRIVATE, "releases": names}))
    found = memory.recall("staging", APP, private=True)
    assert found is not None
    assert found.releases == tuple(name for name in names if name == RELEASE)[:4]


def test_what_cannot_be_written_is_let_go(tmp_path: Path) -> None:
    (tmp_path / "taken").write_text("a file")
    memory = Memory(tmp_path / "taken")
    memory.keep("staging", APP, Remembered(PRIVATE))
    assert memory.recall("staging", APP, private=True) is None
