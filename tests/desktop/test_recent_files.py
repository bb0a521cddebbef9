"""The builds that were opened last: what is kept, and what is done with damaged settings."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QSettings

from otadesk.desktop.recent_files import MOST, RecentFiles


@pytest.fixture
def ini(tmp_path: Path) -> Path:
    return tmp_path / "window.ini"


def opened(ini: Path) -> QSettings:
    return QSettings(str(ini), QSettings.Format.IniFormat)


def kept(ini: Path) -> tuple[Path, ...]:
    """Return the list as the next start reads it."""
    return RecentFiles(opened(ini)).read()


def test_the_last_file_is_first_and_none_is_there_twice(ini: Path, tmp_path: Path) -> None:
    one, two = tmp_path / "One, two & 三.ipa", tmp_path / "b.ipa"
    for file in (one, two, one):
        RecentFiles(opened(ini)).remember(file)
    assert kept(ini) == (one, two)


def test_a_single_file_is_kept_as_well(ini: Path, tmp_path: Path) -> None:
    RecentFiles(opened(ini)).remember(tmp_path / "a.ipa")
    assert kept(ini) == (tmp_path / "a.ipa",)


def test_the_oldest_go(ini: Path, tmp_path: Path) -> None:
    files = [tmp_path / f"{number}.ipa" for number in range(MOST + 3)]
    for file in files:
        RecentFiles(opened(ini)).remember(file)
    assert kept(ini) == tuple(reversed(files[-MOST:]))


def test_one_that_is_gone_is_left_out(ini: Path, tmp_path: Path) -> None:
    for name in ("a.ipa", "b.ipa"):
        RecentFiles(opened(ini)).remember(tmp_path / name)
    assert RecentFiles(opened(ini)).leave_out(tmp_path / "b.ipa") == (tmp_path / "a.ipa",)
    assert kept(ini) == (tmp_path / "a.ipa",)
    RecentFiles(opened(ini)).leave_out(tmp_path / "a.ipa")
    assert kept(ini) == ()


def test_forgotten_is_forgotten(ini: Path, tmp_path: Path) -> None:
    RecentFiles(opened(ini)).remember(tmp_path / "a.ipa")
    RecentFiles(opened(ini)).forget()
    assert kept(ini) == ()


@pytest.mark.parametrize(
    "value", [3, ["relative.ipa", 4, ""], {"a": 1}, "relative.ipa", b"\xff", "/a\0b.ipa"], ids=repr
)
def test_what_is_no_list_of_files_is_an_empty_one(ini: Path, value: Any) -> None:
    settings = opened(ini)
    settings.setValue("recent_files", value)
    assert RecentFiles(settings).read() == ()
    settings.sync()
    assert kept(ini) == ()
