"""Starts the window: ``otadesk``, or ``otadesk FILE…`` with builds that go straight into its queue."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QLibraryInfo, QLocale, QObject, QSettings, QTranslator, Signal
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication

from otadesk import __version__, assets
from otadesk.desktop.core import Core
from otadesk.desktop.crash_report import CrashReporter
from otadesk.desktop.desk import Desk
from otadesk.desktop.parts.glyph import set_app_icon
from otadesk.desktop.real_core import RealCore
from otadesk.desktop.theme import Appearance
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


class Catalogue(QTranslator):
    """A translation in memory. Qt reads it where it lies, so whoever loads it has to keep it."""

    def __init__(self, data: bytes, parent: QObject) -> None:
        super().__init__(parent)
        self._data = data
        self.load(self._data)


def translate(app: QApplication) -> None:
    """Speak the system's language where there is a translation, and have Qt's own dialogs speak it too."""
    locale = QLocale.system()
    app.installTranslator(Catalogue(_catalogue(locale), app))
    qt = QTranslator(app)
    if qt.load(locale, "qtbase", "_", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        app.installTranslator(qt)


def _catalogue(locale: QLocale) -> bytes:
    """Return the translation for the first language that there is one for; English needs none."""
    for language in locale.uiLanguages():
        for name in (language.replace("-", "_"), language.partition("-")[0]):
            if name == "en":
                return b""
            if f"otadesk_{name}.qm" in assets.names("i18n"):
                return assets.read_bytes(f"i18n/otadesk_{name}.qm")
    return b""


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
    translate(app)
    set_app_icon(app)
    wiring = Wiring(dict(os.environ))
    geometry = QSettings(str(wiring.places.settings / "window.ini"), QSettings.Format.IniFormat)
    desk = Desk(make_core(wiring), Appearance(app), geometry)
    opener = FileOpener(app)
    opener.given.connect(desk.take)
    app.installEventFilter(opener)
    desk.open(files)
    code = app.exec()
    desk.jobs.stop()
    return code


if __name__ == "__main__":
    sys.exit(main())
