"""A mistake in otadesk is shown once, from whatever thread it comes, and makes nothing worse."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from support.scripted_core import STAGING, ScriptedCore

from otadesk.desktop.crash import text as crash_text
from otadesk.desktop.crash.dialog import CrashDialog
from otadesk.desktop.crash.report import MOST_PRINTED, MOST_SHOWN, CrashReporter
from otadesk.desktop.desk import Desk
from otadesk.settings.devices import Device


@pytest.fixture
def reporter(qapp: QApplication) -> Iterator[CrashReporter]:
    made = CrashReporter(qapp)
    yield made
    for dialog in dialogs(qapp):
        dialog.close()
    made.deleteLater()


def dialogs(qapp: QApplication) -> list[CrashDialog]:
    return [one for one in qapp.topLevelWidgets() if isinstance(one, CrashDialog) and one.isVisible()]


def shown(qtbot: QtBot, qapp: QApplication) -> CrashDialog:
    qtbot.waitUntil(lambda: len(dialogs(qapp)) == 1)
    return dialogs(qapp)[0]


def happen(reporter: CrashReporter, words: str = "token=abcdefgh1234", kind: type[Exception] = ValueError) -> None:
    with pytest.raises(kind) as caught:
        raise kind(words)
    reporter.catch(kind, caught.value, caught.tb)


def test_it_is_shown_once_however_often_it_comes(
    qtbot: QtBot, qapp: QApplication, reporter: CrashReporter, capsys: pytest.CaptureFixture[str]
) -> None:
    for _ in range(100):
        happen(reporter)
    dialog = shown(qtbot, qapp)
    assert "test_report.py" in dialog.text.toPlainText()
    assert "abcdefgh1234" not in dialog.text.toPlainText()
    qtbot.waitUntil(lambda: "64 times" in dialog.told.text() or "100 times" in dialog.told.text())
    assert capsys.readouterr().err.count("ValueError: token") == MOST_PRINTED
    dialog.close()
    qtbot.waitSignal(dialog.destroyed)
    for _ in range(100):
        happen(reporter)
    qtbot.wait(20)
    assert dialogs(qapp) == []


def test_one_mistake_is_shown_after_the_other_and_not_more_than_a_few(
    qtbot: QtBot, qapp: QApplication, reporter: CrashReporter
) -> None:
    kinds = [type(f"Mistake{number}", (Exception,), {}) for number in range(3 * MOST_SHOWN)]
    for kind in kinds:
        happen(reporter, "", kind)
    for kind in kinds[:MOST_SHOWN]:
        dialog = shown(qtbot, qapp)
        assert kind.__name__ in dialog.text.toPlainText()
        with qtbot.waitSignal(dialog.destroyed):
            dialog.close()
    happen(reporter, "", kinds[-1])
    qtbot.wait(20)
    assert dialogs(qapp) == []


def test_a_report_that_goes_with_its_window_gives_way_to_the_next(
    qtbot: QtBot, qapp: QApplication, reporter: CrashReporter, desk: Desk
) -> None:
    desk.window.activateWindow()
    qtbot.waitUntil(lambda: qapp.activeWindow() is desk.window)
    happen(reporter)
    assert shown(qtbot, qapp).parent() is desk.window
    shown(qtbot, qapp).deleteLater()
    happen(reporter, "", KeyError)
    qtbot.waitUntil(lambda: any("KeyError" in one.text.toPlainText() for one in dialogs(qapp)))


def test_a_mistake_on_another_thread_is_shown_too(
    qtbot: QtBot, qapp: QApplication, reporter: CrashReporter, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr(threading, "excepthook", threading.excepthook)
    reporter.install()

    def mistake() -> None:
        raise ValueError("elsewhere")

    thread = threading.Thread(target=mistake, name="somewhere")
    thread.start()
    thread.join()
    told = shown(qtbot, qapp).text.toPlainText()
    assert "ValueError: elsewhere" in told
    assert "somewhere" in told


def test_ctrl_c_just_quits(qapp: QApplication, reporter: CrashReporter, monkeypatch: pytest.MonkeyPatch) -> None:
    quits: list[bool] = []
    monkeypatch.setattr(reporter, "_app", type("App", (), {"quit": lambda _self: quits.append(True)})())
    reporter.catch(KeyboardInterrupt, KeyboardInterrupt(), None)
    assert quits == [True]


def test_names_that_are_known_here_are_left_out(
    qtbot: QtBot, qapp: QApplication, reporter: CrashReporter, desk: Desk, core: ScriptedCore
) -> None:
    core.server_list = [STAGING]
    core.testers.merge([Device("00008110-00FFFFFFFFFFFF01", "Lovelace")])
    desk.publish.add([Path("Menagerie.ipa")])
    qtbot.waitUntil(desk.window.publish.review.isVisible)
    reporter.leave_out(desk.names)
    happen(reporter, "Staging, deploy, files.example.com, Lovelace, Menagerie and something")
    told = shown(qtbot, qapp).text.toPlainText()
    assert "ValueError: •••, •••, •••, •••, ••• and something" in told


def test_names_that_can_not_be_told_keep_nobody_from_the_report(
    qtbot: QtBot, qapp: QApplication, reporter: CrashReporter
) -> None:
    def broken() -> list[str]:
        raise RuntimeError("the settings are gone")

    reporter.leave_out(broken)
    happen(reporter)
    assert "ValueError" in shown(qtbot, qapp).text.toPlainText()


def test_a_mistake_in_the_report_is_printed_and_that_is_all(
    qtbot: QtBot,
    qapp: QApplication,
    reporter: CrashReporter,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    def broken(*_: object) -> str:
        raise RuntimeError("the report is broken")

    monkeypatch.setattr(crash_text, "crash_text", broken)
    happen(reporter)
    happen(reporter)
    printed = capsys.readouterr().err
    assert "ValueError: token" in printed
    assert printed.count("RuntimeError: the report is broken") == 1
    qtbot.wait(20)
    assert dialogs(qapp) == []


def test_without_a_terminal_nothing_is_printed(
    qtbot: QtBot, qapp: QApplication, reporter: CrashReporter, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "stderr", None)
    happen(reporter)
    assert "ValueError" in shown(qtbot, qapp).text.toPlainText()


PROGRAM = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from otadesk.desktop import app
from otadesk.desktop.crash.dialog import CrashDialog
from otadesk.desktop.desk import Desk
from otadesk.desktop.first_page.view import DropArea

how = sys.argv[1]

def mistake(*_):
    raise ValueError(how)

# PySide remembers which methods there are, so they are replaced before anything is made.
if how == "with each paint":
    DropArea.paintEvent = mistake
elif how == "in the dialog":
    CrashDialog.showEvent = mistake

opened = Desk.open

def open_and_break(self, files):
    opened(self, files)
    if how == "with each paint":
        timer = QTimer(self)
        timer.timeout.connect(self.window.publish.empty.target.update)
        timer.start(1)
    elif how == "in a job":
        self.jobs.start(mistake)
    else:
        QTimer.singleShot(50, mistake)
    QTimer.singleShot(1500, self.window.close)
    closing = QTimer(self.window.parent())
    closing.timeout.connect(close)
    QTimer.singleShot(1000, lambda: closing.start(50))
    self.closing = closing

def close():
    for one in QApplication.topLevelWidgets():
        if isinstance(one, CrashDialog):
            print(one.text.toPlainText().splitlines()[-1], "|", bool(one.told.text()), flush=True)
            one.deleteLater()

Desk.open = open_and_break
sys.exit(app.main(["otadesk"]))
"""


@pytest.mark.parametrize("how", ["in a slot", "in a job", "with each paint", "in the dialog"])
def test_the_window_goes_on_and_ends_in_peace(tmp_path: Path, how: str) -> None:
    environment = {**os.environ, "OTADESK_HOME": str(tmp_path), "XDG_RUNTIME_DIR": str(tmp_path)}
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM, how], env=environment, capture_output=True, text=True, timeout=60
    )
    assert done.returncode == 0
    first, *more = done.stdout.splitlines()
    assert first == f"ValueError: {how} | {how == 'with each paint'}"
    # A mistake in the report's own window is a second one, and that is the end of it.
    assert len(more) == int(how == "in the dialog")
    assert done.stderr.count("Traceback") <= (1 + len(more)) * MOST_PRINTED


NO_START = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from otadesk.desktop import app
from otadesk.desktop.opening import Opening

def broken(self, files):
    QTimer.singleShot(200, look)
    raise ValueError("no start")

def look():
    print(QApplication.activeModalWidget().text.toPlainText().splitlines()[-1], flush=True)
    QApplication.activeModalWidget().accept()

Opening.show = broken
sys.exit(app.main(["otadesk"]))
"""


def test_a_mistake_before_the_window_is_there_is_shown_all_the_same(tmp_path: Path) -> None:
    environment = {**os.environ, "OTADESK_HOME": str(tmp_path), "XDG_RUNTIME_DIR": str(tmp_path)}
    done = subprocess.run([sys.executable, "-c", NO_START], env=environment, capture_output=True, text=True, timeout=60)
    assert (done.returncode, done.stdout) == (1, "ValueError: no start\n")
    assert "ValueError: no start" in done.stderr
