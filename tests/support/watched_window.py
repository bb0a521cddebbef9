"""The window as a program that reads, verifies and publishes a build by itself, with a heartbeat, and tells of it.

``watched_window.py BUILD REPORT``: the place is the one that the settings name. While it is sent, somebody looks at all
the other places of the window, again and again. The report is JSON.
"""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path

from otadesk.desktop.launch import load

program = load()  # As otadesk begins, before anything else reads Qt.

from PySide6.QtCore import QTimer  # noqa: E402
from support import window_program  # noqa: E402
from support.heartbeat import Heartbeat  # noqa: E402

from otadesk.desktop.opening import Opening  # noqa: E402
from otadesk.desktop.side_bar import PUBLISH  # noqa: E402
from otadesk.desktop.window import VIEWS  # noqa: E402

SHOWN = 0.012
"""Beats that are so many seconds late are told with their stacks."""
LOOK = 20
"""Milliseconds between two looks at whether something is done."""
STROLL = 400
"""Milliseconds for which somebody looks at each place of the window."""


class Journey:
    """Goes the whole way, one step after the other."""

    def __init__(self, opening: Opening, build: Path, report: Path) -> None:
        self._opening, self._build, self._report = opening, build, report
        self._window = opening.window
        self._heart = Heartbeat(SHOWN)
        self._peaks: dict[str, int] = {}
        self._timers: list[QTimer] = []
        opening.ready.connect(lambda: self._after(500, self._read))

    def _read(self) -> None:
        self._heart.start()
        self._enter("read and verified")
        self._window.files_given.emit([self._build])
        self._when(lambda: self._shows("review") and self._idle(), self._publish)

    def _publish(self) -> None:
        self._enter("uploaded")
        self._window.publish.review.go.click()
        self._every(STROLL, self._stroll)
        self._when(lambda: self._shows("done") or self._shows("failed"), self._end)

    def _stroll(self) -> None:
        self._window.show_place((self._window.views.currentIndex() + 1) % len(VIEWS))

    def _end(self) -> None:
        self._window.show_place(PUBLISH)
        self._enter("done")
        for timer in self._timers:
            timer.stop()
        self._after(300, self._tell)

    def _tell(self) -> None:
        self._heart.stop()
        self._enter("told")
        outcome = "done" if self._shows("done") else "failed"
        beats = [asdict(beat) for beat in self._heart.beats]
        told = {"outcome": outcome, "peaks": self._peaks, "beats": beats}
        self._report.write_text(json.dumps(told), encoding="utf-8")
        # Nobody is there to answer whether testers nearby may lose it.
        self._window.may_close = lambda: True
        self._window.close()

    # -- waiting

    def _enter(self, phase: str) -> None:
        if self._heart.phase:
            self._peaks[self._heart.phase] = peak_megabytes()
        self._heart.phase = phase

    def _shows(self, page: str) -> bool:
        pages = self._window.publish.pages
        return pages.currentWidget() is getattr(self._window.publish, page)

    def _idle(self) -> bool:
        return self._opening.desk is not None and self._opening.desk.jobs.busy == 0

    def _after(self, milliseconds: int, step: Callable[[], None]) -> None:
        QTimer.singleShot(milliseconds, step)

    def _every(self, milliseconds: int, step: Callable[[], None]) -> QTimer:
        timer = QTimer(self._window)
        timer.timeout.connect(step)
        timer.start(milliseconds)
        self._timers.append(timer)
        return timer

    def _when(self, condition: Callable[[], bool], step: Callable[[], None]) -> None:
        def look() -> None:
            if condition():
                timer.stop()
                step()

        timer = self._every(LOOK, look)


def peak_megabytes() -> int:
    """Return the most memory that this process has had so far."""
    status = Path("/proc/self/status").read_text(encoding="ascii")
    return int(status.partition("VmHWM:")[2].split()[0]) // 1024


if __name__ == "__main__":
    app, opening = program.start(["otadesk"], os.environ, window_program.core)
    journey = Journey(opening, Path(sys.argv[1]), Path(sys.argv[2]))
    code = app.exec()
    opening.close()
    sys.exit(code)
