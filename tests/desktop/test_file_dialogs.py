"""A question for a file begins with a name that every system takes, in a folder where people look."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QDir, QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from otadesk.desktop.file_dialogs import file_name, where_to, which_files

KINDS = {"csv": "Table (*.csv)", "json": "JSON (*.json)"}


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Field Notes 2.4.0 (318)", "Field Notes 2.4.0 (318).png"),
        ("../../etc/passwd", "etc passwd.png"),
        ('a/b\\c:d*e?f"g<h>i|j', "a b c d e f g h i j.png"),
        ("...", ""),
        ("", ""),
        ("invoice\u202egnp.exe", "invoice gnp.exe.png"),
        ("Café", "Café.png"),
        ("x" * 300, "x" * 80 + ".png"),
    ],
)
def test_a_name_from_a_build_becomes_a_file_name(name: str, expected: str) -> None:
    assert file_name(name, "png") == expected


@given(name=st.text(max_size=200))
def test_every_name_becomes_one_file_in_one_folder(name: str) -> None:
    made = file_name(name, "svg")
    assert Path(made).name == made
    assert not made or made.endswith(".svg")
    assert made.isprintable() or not name.isprintable()


def test_the_suffix_follows_the_kind_and_the_name_that_was_typed_stays(qtbot: QtBot, tmp_path: Path) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    dialog = where_to(parent, "Export", "Staging: all", KINDS)
    assert Path(dialog.selectedFiles()[0]).name == "Staging all.csv"
    dialog.setDirectory(str(tmp_path))
    dialog.selectFile("mine.csv")
    dialog.filterSelected.emit(KINDS["json"])
    assert dialog.defaultSuffix() == "json"
    assert Path(dialog.selectedFiles()[0]) == tmp_path / "mine.json"
    dialog.selectFile("mine.2026")
    dialog.filterSelected.emit(KINDS["csv"])
    assert Path(dialog.selectedFiles()[0]).name.startswith("mine.2026"), "that is no suffix of ours"


def test_the_first_question_does_not_begin_where_the_program_was_started(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    downloads = tmp_path / "downloads"
    downloads.mkdir()
    monkeypatch.setattr(QStandardPaths, "writableLocation", lambda _which: str(downloads))
    parent = QWidget()
    qtbot.addWidget(parent)
    dialog = which_files(parent, "Open", ["iOS apps (*.ipa)"], several=True)
    assert dialog.fileMode() == QFileDialog.FileMode.ExistingFiles
    assert dialog.directory() != QDir.current()
