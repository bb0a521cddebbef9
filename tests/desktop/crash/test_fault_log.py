"""When the whole process breaks, the next start tells where it was; when it ends, or is ended, there is no word."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from otadesk.desktop.crash.fault_log import LARGEST, FaultLog

PROGRAM = """
import faulthandler, os, signal, sys
from PySide6.QtCore import QTimer, qFatal
from PySide6.QtWidgets import QApplication
from otadesk.desktop import app
from otadesk.desktop.crash.dialog import CrashDialog
from otadesk.desktop.desk import Desk

how = sys.argv[1]
opened = Desk.open

def look():
    for one in QApplication.topLevelWidgets():
        if isinstance(one, CrashDialog):
            print(one.windowTitle(), one.text.toPlainText(), sep="\\n", flush=True)
            one.accept()

def open_and_end(self, files):
    opened(self, files)
    QTimer.singleShot(400, look)
    ends = {
        "fault": faulthandler._sigsegv,
        "Qt": lambda: qFatal("a fault of Qt’s"),
        "killed": lambda: os.kill(os.getpid(), signal.SIGKILL),
        "well": self.window.close,
    }
    QTimer.singleShot(700, ends[how])

Desk.open = open_and_end
sys.exit(app.main(["otadesk"]))
"""


@pytest.fixture
def environment(tmp_path: Path) -> Iterator[dict[str, str]]:
    with tempfile.TemporaryDirectory(prefix="otadesk-session-") as session:
        yield {**os.environ, "OTADESK_HOME": str(tmp_path), "XDG_RUNTIME_DIR": session}


def run(environment: dict[str, str], how: str) -> tuple[int, str]:
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM, how], env=environment, capture_output=True, text=True, timeout=60
    )
    return done.returncode, done.stdout


@pytest.mark.parametrize(("how", "end"), [("fault", signal.SIGSEGV), ("Qt", signal.SIGABRT)])
def test_a_fault_is_told_at_the_next_start_and_only_then(environment: dict[str, str], how: str, end: int) -> None:
    assert run(environment, how) == (-end, "")
    code, told = run(environment, "well")
    assert code == 0
    assert told.startswith("otadesk quit unexpectedly last time.\notadesk 0.")
    assert "Fatal Python error" in told
    assert "\n  otadesk/desktop/app.py:" in told
    assert str(Path(__file__).parents[3]) not in told
    assert run(environment, "well") == (0, "")


def test_an_end_from_outside_is_no_fault(environment: dict[str, str]) -> None:
    assert run(environment, "killed") == (-signal.SIGKILL, "")
    assert run(environment, "well") == (0, "")


def test_an_endless_log_is_read_in_part_and_an_unreadable_one_not_at_all(qapp: QApplication, tmp_path: Path) -> None:
    (tmp_path / "broken-off.txt").write_bytes(b"\xff" * 3 * LARGEST)
    log = FaultLog(tmp_path)
    assert 0 < len(log.begin()) < 2 * LARGEST
    log.end()
    log.end()
    assert list(tmp_path.iterdir()) == []
    (tmp_path / "broken-off.txt").mkdir()
    log = FaultLog(tmp_path)
    assert log.begin() == ""
    log.end()
