"""Saves a file where somebody says, and tells what came of it; what is half written is not left behind."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QFileDialog

from otadesk.desktop.file_dialogs import where_to
from otadesk.desktop.jobs import Jobs
from otadesk.desktop.texts import say
from otadesk.desktop.trouble_dialog import complain
from otadesk.desktop.window import MainWindow
from otadesk.phrases import N_
from otadesk.settings.one_step import save_in_one_step


def save_text(
    window: MainWindow, jobs: Jobs, title: str, name: str, kinds: Mapping[str, str], text: Callable[[Path], str]
) -> QFileDialog:
    """Ask for a file of one of these kinds (suffix and its filter), and write what ``text`` makes for it."""
    dialog = where_to(window, title, name, kinds)
    dialog.fileSelected.connect(lambda chosen: write_text(window, jobs, Path(chosen), text))
    dialog.open()
    return dialog


def write_text(window: MainWindow, jobs: Jobs, file: Path, text: Callable[[Path], str]) -> None:
    """Write a text to a file, and say so, or complain where that can't be done."""
    # Spreadsheets take a table without the mark of UTF-8 for one in their system's old encoding.
    encoding = "utf-8-sig" if file.suffix.lower() == ".csv" else "utf-8"
    write_file(window, jobs, file, lambda: text(file).encode(encoding, "replace"))


def write_file(window: MainWindow, jobs: Jobs, file: Path, content: Callable[[], bytes]) -> None:
    """Write what ``content`` makes to a file, and say so, or complain where that can't be done."""
    saved = say(N_("Window", "Saved as “{name}”"), name=file.name)
    job = jobs.start(lambda _token, _report: save_in_one_step(file, content()))
    job.done.connect(lambda _nothing: window.toast.remark("good", saved, str(file.parent)))
    job.failed.connect(partial(complain, window))
