"""Has the views of the gallery pose: makes each, dressed, in a language, and hands over its picture."""

from __future__ import annotations

import sys
from collections.abc import Collection, Iterator, Mapping

from PySide6.QtCore import QCoreApplication, QEvent, QMessageLogContext, QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QImage

from otadesk.desktop.app import Application
from otadesk.desktop.gallery.views import views
from otadesk.desktop.languages import speak
from otadesk.desktop.look.theme import Appearance, Look

SCHEMES = {"light": Look(dark=False), "dark": Look(dark=True)}
PASSES = 4
"""How often a view may lay itself out before its picture is taken."""


def poses(language: str, looks: Mapping[str, Look], wanted: Collection[str] = ()) -> Iterator[tuple[str, str, QImage]]:
    """Yield each view's name, its look's name and its picture; ``wanted`` names views, all where there are none.

    Once in a process, which Qt allows only one application.
    """
    qInstallMessageHandler(_complain)
    app = Application()
    speak(app, language)
    appearance = Appearance(app)
    for look_name, look in looks.items():
        appearance.wear(look)
        for view_name, make in views():
            if wanted and view_name not in wanted:
                continue
            view = make()
            # It is painted when its picture is taken, and never before.
            view.setUpdatesEnabled(False)
            view.show()
            # What is laid out again for what has just been laid out, and by timers that are due at once.
            for _pass in range(PASSES):
                app.processEvents()
            view.setUpdatesEnabled(True)
            yield view_name, look_name, view.grab().toImage()
            # Not closed: some views ask before they do.
            view.hide()
            view.deleteLater()
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def _complain(_kind: QtMsgType, _context: QMessageLogContext, message: str) -> None:
    """Print what Qt has to say, but for what it says of every smallest size when there is no screen."""
    if "propagateSizeHints" not in message:
        print(message, file=sys.stderr)
