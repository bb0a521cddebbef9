"""The system's questions for files, made in one way: with a name to start from, in a folder where people look."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from pathlib import Path

from PySide6.QtCore import QDir, QStandardPaths, Qt
from PySide6.QtWidgets import QFileDialog, QWidget

LONGEST = 80
_NOT_IN_NAMES = re.compile(r'[\x00-\x1f\x7f/\\:*?"<>|\u2028\u2029\u202a-\u202e\u2066-\u2069]+')
"""What some system refuses in a file's name, or what would make it read as another one."""


def which_files(parent: QWidget, title: str, filters: Iterable[str] = (), *, several: bool = False) -> QFileDialog:
    """Return a question for files that are there; whoever connects to it opens it."""
    dialog = _made(parent, title, QStandardPaths.StandardLocation.DownloadLocation)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFiles if several else QFileDialog.FileMode.ExistingFile)
    dialog.setNameFilters(list(filters))
    return dialog


def where_to(parent: QWidget, title: str, name: str, kinds: Mapping[str, str]) -> QFileDialog:
    """Return a question where to save a file of one of these kinds (suffix and its filter), the first one at first.

    ``name`` is what the file may be called, without the suffix, which follows the kind.
    """
    dialog = _made(parent, title, QStandardPaths.StandardLocation.DocumentsLocation)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setNameFilters(list(kinds.values()))
    first = next(iter(kinds))
    dialog.setDefaultSuffix(first)
    dialog.selectFile(file_name(name, first))
    suffixes = {words: suffix for suffix, words in kinds.items()}
    dialog.filterSelected.connect(lambda chosen: _change_suffix(dialog, suffixes[chosen], tuple(kinds)))
    return dialog


def file_name(stem: str, suffix: str) -> str:
    """Return a name for a file that every system takes; a stem with nothing to keep leaves none."""
    kept = " ".join(_NOT_IN_NAMES.sub(" ", stem).split()).strip(". ")[:LONGEST].strip(". ")
    return f"{kept}.{suffix}" if kept else ""


def _made(parent: QWidget, title: str, folder: QStandardPaths.StandardLocation) -> QFileDialog:
    dialog = QFileDialog(parent, title)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    if dialog.directory() == QDir.current():
        # Qt remembers the folder that was used last; before that, it would be wherever the program was started from.
        usual = QStandardPaths.writableLocation(folder)
        dialog.setDirectory(usual if QDir(usual).exists() else QDir.homePath())
    return dialog


def _change_suffix(dialog: QFileDialog, suffix: str, known: tuple[str, ...]) -> None:
    dialog.setDefaultSuffix(suffix)
    # Only what the name ends with: the folder is the one that somebody has gone to.
    typed = Path(dialog.selectedFiles()[0]) if dialog.selectedFiles() else None
    if typed is not None and typed.suffix.removeprefix(".") in known:
        dialog.selectFile(typed.with_suffix(f".{suffix}").name)
