"""Starting, crashing and ending."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication

from otadesk.desktop.app import Application

PROGRAM = """
import sys
from PySide6.QtCore import QTimer
from otadesk.desktop import app, desk

opened = desk.Desk.open

def close_soon(self, files):
    opened(self, files)
    QTimer.singleShot(200, self.window.close)

desk.Desk.open = close_soon
sys.exit(app.main(["otadesk", *sys.argv[1:]]))
"""


def start(home: Path, *files: str, program: str = PROGRAM) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "OTADESK_HOME": str(home), "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-X", "dev", "-c", program, *files]
    return subprocess.run(command, env=environment, capture_output=True, text=True, timeout=60)


@pytest.mark.parametrize("files", [[], ["missing.ipa", "/nowhere/at all.ipa"]], ids=["no files", "missing files"])
def test_it_starts_and_ends_in_peace(tmp_path: Path, files: list[str]) -> None:
    done = start(tmp_path / "home", *files)
    said = [line for line in done.stderr.splitlines() if "propagateSizeHints" not in line]
    assert (done.returncode, said, done.stdout) == (0, [], "")


STUCK = PROGRAM.replace(
    "sys.exit(",
    """
from otadesk.desktop import jobs
import threading

jobs.PATIENCE = 200

def get_stuck(self, files):
    close_soon(self, files)
    self.jobs.start(lambda token, report: threading.Event().wait())

desk.Desk.open = get_stuck
sys.exit(""",
)


def test_a_thread_that_nothing_wakes_does_not_keep_a_closed_window_alive(tmp_path: Path) -> None:
    assert start(tmp_path / "home", program=STUCK).returncode == 0


def test_no_source_is_read_for_what_pyside_would_look_for_in_it(tmp_path: Path) -> None:
    seen = "import linecache; print(*[name for name in linecache.cache if 'otadesk' in name])"
    command = [sys.executable, "-c", f"from otadesk.desktop.launch import load; load(); {seen}"]
    done = subprocess.run(command, capture_output=True, text=True, timeout=60, check=True)
    assert done.stdout.split() == []


def test_damaged_settings_do_not_keep_it_from_starting_and_stay_as_they_are(tmp_path: Path) -> None:
    settings = tmp_path / "home" / "settings"
    settings.mkdir(parents=True)
    (settings / "settings.json").write_text("{damaged", encoding="utf-8")
    assert start(tmp_path / "home").returncode == 0
    assert (settings / "settings.json").read_text(encoding="utf-8") == "{damaged"


def test_a_file_that_the_system_hands_over_is_taken(qapp: Application) -> None:
    heard: list[list[Path]] = []
    qapp.files_given.connect(heard.append)
    QApplication.sendEvent(qapp, QFileOpenEvent("/builds/a.ipa"))
    assert heard == [[Path("/builds/a.ipa")]]
