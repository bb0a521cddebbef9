"""Starts the window: ``otadesk``, or ``otadesk FILE…`` with builds that go straight into its queue."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QSettings, QTimer, Signal
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication

from otadesk import __version__
from otadesk.desktop.core import Core
from otadesk.desktop.crash_report import CrashReporter
from otadesk.desktop.desk import Desk
from otadesk.desktop.languages import speak
from otadesk.desktop.meeting_point import Arrival, MeetingPoint, meeting_point
from otadesk.desktop.parts.glyph import set_app_icon
from otadesk.desktop.real_core import RealCore
from otadesk.desktop.theme import Appearance
from otadesk.errors import SettingsError
from otadesk.wiring import Wiring

ACTIVATION = "XDG_ACTIVATION_TOKEN"
"""Where a Wayland desktop puts what allows a program to come to the front."""
AFTER_THE_FIRST_PAINT = 200
"""Milliseconds: nobody waits for what begins then."""


class FileOpener(QObject):
    """Hears of files that macOS hands over: double-clicked in the Finder, or dropped on the icon in the Dock."""

    given = Signal(list)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take FileOpen events, let all others pass."""
        if isinstance(event, QFileOpenEvent) and event.file():
            self.given.emit([Path(event.file())])
            return True
        return super().eventFilter(watched, event)


def preferred_language(core: Core) -> str:
    """Return the language that somebody chose, or nothing."""
    try:
        return core.preferences().language
    except SettingsError:
        # The Servers view says what is wrong with the settings.
        return ""


def main(arguments: Sequence[str] | None = None, make_core: Callable[[Wiring], Core] = RealCore) -> int:
    """Run the window until it is closed; ``arguments`` are as in sys.argv, the program's name first.

    Where a window is open already, it takes the files and comes to the front, and this ends at once.
    """
    given = list(sys.argv if arguments is None else arguments)
    # Relative paths mean the folder where the command was typed, whatever happens to the process later.
    files = tuple(Path(name).absolute() for name in given[1:])
    wiring = Wiring(dict(os.environ))
    point = meeting_point(wiring.places.settings, wiring.environment)
    arrived = arrive(point, files, os.environ.pop(ACTIVATION, "")) if point is not None else "alone"
    if arrived == "taken":
        return 0
    app = QApplication([given[0] if given else "otadesk"])
    app.setApplicationName("otadesk")
    app.setApplicationDisplayName("otadesk")
    app.setApplicationVersion(__version__)
    app.setDesktopFileName("otadesk")
    CrashReporter(app).install()
    set_app_icon(app)
    core = make_core(wiring)
    speak(app, preferred_language(core))
    geometry = QSettings(str(wiring.places.settings / "window.ini"), QSettings.Format.IniFormat)
    desk = Desk(core, Appearance(app), geometry)
    opener = FileOpener(app)
    opener.given.connect(desk.take)
    app.installEventFilter(opener)
    desk.open(files)
    if point is not None and arrived == "first":
        QTimer.singleShot(AFTER_THE_FIRST_PAINT, desk, lambda: receive(point, desk))
    code = app.exec()
    desk.stop()
    return code


def arrive(point: MeetingPoint, files: Sequence[Path], token: str) -> Arrival:
    """Say whether this is the first window here; where it isn't, the one that is open is asked to take the files."""
    try:
        if point.claim():
            return "first"
    except OSError:
        return "alone"
    # Imported here: Qt's network module takes 20 ms, and most starts are the first.
    from otadesk.desktop.calls import call_the_first  # noqa: PLC0415

    return call_the_first(point, files, token)


def receive(point: MeetingPoint, desk: Desk) -> None:
    """Let later starts hand their files over to this window."""
    from otadesk.desktop.calls import Call, Reception  # noqa: PLC0415 - as above

    def answer(call: Call) -> None:
        desk.window.come_forward(call.token)
        desk.take(call.files)

    reception = Reception(point, desk)
    reception.called.connect(answer)
    desk.window.closing.connect(reception.close)


if __name__ == "__main__":
    sys.exit(main())
