"""Starts the window: ``otadesk``, or ``otadesk FILE…`` with builds that go straight into its queue."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QSettings, Signal
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication

from otadesk import __version__
from otadesk.desktop.core import Core
from otadesk.desktop.crash_report import CrashReporter
from otadesk.desktop.desk import Desk
from otadesk.desktop.languages import speak
from otadesk.desktop.parts.glyph import set_app_icon
from otadesk.desktop.real_core import RealCore
from otadesk.desktop.theme import Appearance
from otadesk.errors import SettingsError
from otadesk.wiring import Wiring


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
    """Run the window until it is closed; ``arguments`` are as in sys.argv, the program's name first."""
    given = list(sys.argv if arguments is None else arguments)
    # Relative paths mean the folder where the command was typed, whatever happens to the process later.
    files = [Path(name).absolute() for name in given[1:]]
    app = QApplication([given[0] if given else "otadesk"])
    app.setApplicationName("otadesk")
    app.setApplicationDisplayName("otadesk")
    app.setApplicationVersion(__version__)
    app.setDesktopFileName("otadesk")
    CrashReporter(app).install()
    set_app_icon(app)
    wiring = Wiring(dict(os.environ))
    core = make_core(wiring)
    speak(app, preferred_language(core))
    geometry = QSettings(str(wiring.places.settings / "window.ini"), QSettings.Format.IniFormat)
    desk = Desk(core, Appearance(app), geometry)
    opener = FileOpener(app)
    opener.given.connect(desk.take)
    app.installEventFilter(opener)
    desk.open(files)
    code = app.exec()
    desk.jobs.stop()
    return code


if __name__ == "__main__":
    sys.exit(main())
