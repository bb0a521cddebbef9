"""Starts the window: ``otadesk``, or ``otadesk FILE…`` with builds for its queue or lists of devices.

``launch.py`` is where its program begins.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication

from otadesk import __version__
from otadesk.desktop.crash.report import CrashReporter, show_and_end, show_last_words
from otadesk.desktop.languages import speak
from otadesk.desktop.look.theme import Appearance
from otadesk.desktop.opening import Opening
from otadesk.desktop.outside.meeting_point import Arrival, MeetingPoint, meeting_point
from otadesk.desktop.parts.accessible import speak_for_our_widgets
from otadesk.desktop.preferences import preferences_in
from otadesk.desktop.window import MainWindow
from otadesk.desktop.window_memory import WindowMemory
from otadesk.errors import SettingsError
from otadesk.settings.paths import places
from otadesk.settings.store import Document, Store

if TYPE_CHECKING:
    from otadesk.desktop.core import Core
    from otadesk.desktop.desk import Desk
    from otadesk.wiring import Wiring

    MakeCore = Callable[[Wiring], Core]

ACTIVATION = "XDG_ACTIVATION_TOKEN"
"""Where a Wayland desktop puts what allows a program to come to the front."""


class Application(QApplication):
    """Hears of files that macOS hands over: double-clicked in the Finder, or dropped on the icon in the Dock."""

    files_given = Signal(list)

    def __init__(self, arguments: Sequence[str] = ()) -> None:
        # By this word, since QApplication.setStyle hands a QStyle back, for which PySide makes the whole class: 4 ms.
        super().__init__([*(arguments[:1] or ["otadesk"]), "-style", "fusion"])
        self.setApplicationName("otadesk")
        self.setApplicationDisplayName("otadesk")
        self.setApplicationVersion(__version__)
        self.setDesktopFileName("otadesk")
        speak_for_our_widgets()

    def event(self, event: QEvent) -> bool:
        """Take FileOpen events, which come to the application itself, let all others pass."""
        if isinstance(event, QFileOpenEvent) and event.file():
            self.files_given.emit([Path(event.file())])
            return True
        return super().event(event)


def main(arguments: Sequence[str] | None = None, make_core: MakeCore | None = None) -> int:
    """Run the window until it is closed; ``arguments`` are as in sys.argv, the program's name first.

    Where a window is open already, it takes the files and comes to the front, and this ends at once. ``make_core``
    makes another core than the usual one.
    """
    given = list(sys.argv if arguments is None else arguments)
    environment = dict(os.environ)
    point = meeting_point(places(environment).settings, environment)
    arrived = arrive(point, files_in(given), os.environ.pop(ACTIVATION, "")) if point is not None else "alone"
    if arrived == "taken":
        return 0
    try:
        app, opening = start(given, environment, make_core)
    except Exception as mistake:
        if QApplication.instance() is None:
            raise
        return show_and_end(mistake)
    if point is not None and arrived == "first":
        opening.ready.connect(lambda: receive(point, opening))
        opening.ready.connect(lambda: write_last_words(places(environment).data, app, opening))
    code = app.exec()
    ended = opening.close()
    if opening.desk is not None and opening.desk.returns:
        # Imported here: hardly anybody starts again.
        from otadesk.desktop.outside.again import start_again  # noqa: PLC0415

        start_again(len(given) - 1)
    if not ended:
        # Python and Qt would wait for that thread for as long as the computer runs.
        os._exit(code)
    return code


def start(
    arguments: Sequence[str], environment: Mapping[str, str], make_core: MakeCore | None = None
) -> tuple[Application, Opening]:
    """Show the window and return what runs it."""
    app = Application(arguments)
    reporter = CrashReporter(app)
    reporter.install()
    home = places(environment)
    settings = kept_settings(home.settings)
    speak(app, preferences_in(settings or {}).language)

    def make_desk(appearance: Appearance, memory: WindowMemory, window: MainWindow) -> Desk:
        # Read by then, in a thread behind the first paint.
        from otadesk.desktop.desk import Desk  # noqa: PLC0415
        from otadesk.desktop.real_core import RealCore  # noqa: PLC0415
        from otadesk.wiring import Wiring  # noqa: PLC0415

        desk = Desk((make_core or RealCore)(Wiring(environment)), appearance, memory, window)
        desk.jobs.crashed.connect(reporter.report)
        reporter.leave_out(desk.names)
        return desk

    opening = Opening(app, home, settings, make_desk)
    app.files_given.connect(opening.take)
    opening.show(files_in(arguments))
    return app, opening


def kept_settings(folder: Path) -> Document | None:
    """Return what stands in the settings file, or None where it can't be read: the Servers view says why."""
    try:
        return Store(folder).read()
    except SettingsError:
        return None


def files_in(arguments: Sequence[str]) -> tuple[Path, ...]:
    """Return the files that the command line names.

    Relative paths mean the folder where the command was typed, whatever happens to the process later.
    """
    return tuple(Path(name).absolute() for name in arguments[1:])


def arrive(point: MeetingPoint, files: Sequence[Path], token: str) -> Arrival:
    """Say whether this is the first window here; where it isn't, the one that is open is asked to take the files."""
    try:
        if point.claim():
            return "first"
    except OSError:
        return "alone"
    # Imported here: Qt's network module takes 20 ms, and most starts are the first.
    from otadesk.desktop.outside.calls import call_the_first  # noqa: PLC0415

    return call_the_first(point, files, token)


def write_last_words(folder: Path, app: QApplication, opening: Opening) -> None:
    """Have a fault of the whole process written down from now on, and show the last one's words."""
    from otadesk.desktop.crash.fault_log import FaultLog  # noqa: PLC0415 - as above

    log = FaultLog(folder)
    words = log.begin()
    app.aboutToQuit.connect(log.end)
    if words:
        show_last_words(words, opening.window)


def receive(point: MeetingPoint, opening: Opening) -> None:
    """Let later starts hand their files over to this window."""
    from otadesk.desktop.outside.calls import Call, Reception  # noqa: PLC0415 - as above

    def answer(call: Call) -> None:
        opening.window.come_forward(call.token)
        opening.take(call.files)

    reception = Reception(point, opening)
    reception.called.connect(answer)
    opening.window.closing.connect(reception.close)
