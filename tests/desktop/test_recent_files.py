"""The builds that were opened last: what is kept, and what is done with damaged settings."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from otadesk.desktop.recent_files import MOST, RecentFiles
from otadesk.desktop.window_memory import WindowMemory


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "window.json"


@contextmanager
def opened(file: Path) -> Iterator[RecentFiles]:
    """Return the list of a window that is closed behind this."""
    memory = WindowMemory(file)
    yield RecentFiles(memory)
    memory.write_now()


def remember(file: Path, *names: Path) -> None:
    """Open each of these builds in a window of its own."""
    for name in names:
        with opened(file) as recent:
            recent.remember(name)


def kept(file: Path) -> tuple[Path, ...]:
    """Return the list as the next start reads it."""
    return RecentFiles(WindowMemory(file)).read()


def test_the_last_file_is_first_and_none_is_there_twice(file: Path, tmp_path: Path) -> None:
    one, two = tmp_path / "One, two & 三.ipa", tmp_path / "b.ipa"
    remember(file, one, two, one)
    assert kept(file) == (one, two)


def test_a_single_file_is_kept_as_well(file: Path, tmp_path: Path) -> None:
    remember(file, tmp_path / "a.ipa")
    assert kept(file) == (tmp_path / "a.ipa",)


def test_the_oldest_go(file: Path, tmp_path: Path) -> None:
    files = [tmp_path / f"{number}.ipa" for number in range(MOST + 3)]
    remember(file, *files)
    assert kept(file) == tuple(reversed(files[-MOST:]))


def test_one_that_is_gone_is_left_out(file: Path, tmp_path: Path) -> None:
    remember(file, tmp_path / "a.ipa", tmp_path / "b.ipa")
    with opened(file) as recent:
        assert recent.leave_out(tmp_path / "b.ipa") == (tmp_path / "a.ipa",)
    assert kept(file) == (tmp_path / "a.ipa",)
    with opened(file) as recent:
        recent.leave_out(tmp_path / "a.ipa")
    assert kept(file) == ()


def test_forgotten_is_forgotten(file: Path, tmp_path: Path) -> None:
    remember(file, tmp_path / "a.ipa")
    with opened(file) as recent:
        recent.forget()
    assert kept(file) == ()


@pytest.mark.parametrize(
    "value",
    [3, ["relative.ipa", 4, ""], {"a": 1}, "relative.ipa", "/a.ipa", "/a\0b.ipa", ["/a\0b.ipa"], None],
    ids=repr,
)
def test_what_is_no_list_of_files_is_an_empty_one(file: Path, value: Any) -> None:
    file.write_text(json.dumps({"recent_files": value}), encoding="utf-8")
    assert kept(file) == ()
