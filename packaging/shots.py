"""Takes a picture of every view of the gallery, light and dark, in each language: ``shots.py FOLDER [LANGUAGE…]``.

English is also taken in large text, and at two times the pixels. It lies in the folder itself, each other language in
one of its name.
"""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QMessageLogContext, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from otadesk.desktop.gallery import views
from otadesk.desktop.languages import ENGLISH, NAMES, speak
from otadesk.desktop.theme import Appearance, Look

LIGHT, DARK, LARGE = ("light", Look(dark=False)), ("dark", Look(dark=True)), ("large-text", Look(dark=False, scale=2.0))


def complain(_kind: QtMsgType, _context: QMessageLogContext, message: str) -> None:
    """Print what Qt has to say, but for what it says of every smallest size when there is no screen."""
    if "propagateSizeHints" not in message:
        print(message, file=sys.stderr)


def take(folder: Path, language: str, pixels: str) -> None:
    """Take the pictures in one language, at the scale that this process was started with."""
    qInstallMessageHandler(complain)
    app = QApplication([])
    speak(app, language)
    appearance = Appearance(app)
    for look_name, look in (LIGHT, DARK, LARGE) if language == ENGLISH else (LIGHT, DARK):
        appearance.wear(look)
        for view_name, make in views():
            view = make()
            view.show()
            app.processEvents()
            view.grab().save(str(folder / f"{view_name}-{look_name}-{pixels}x.png"))
            # Some views ask before they close.
            view.hide()
            view.deleteLater()
            # Without a running event loop it would stay, and be dressed again with every other look.
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def start(folder: Path, language: str, pixels: str) -> None:
    """Start a process for one language and one scale: Qt reads the scale only once."""
    folder.mkdir(parents=True, exist_ok=True)
    environment = {**os.environ, "QT_SCALE_FACTOR": pixels}
    subprocess.run([sys.executable, __file__, "--take", str(folder), language, pixels], check=True, env=environment)


def main(arguments: Sequence[str]) -> None:
    """Take all pictures, as many at once as there are processors."""
    if arguments[0] == "--take":
        take(Path(arguments[1]), *arguments[2:])
        return
    folder, languages = Path(arguments[0]), arguments[1:] or tuple(NAMES)
    wanted = [(folder if one == ENGLISH else folder / one, one, "1") for one in languages]
    if ENGLISH in languages:
        wanted.append((folder, ENGLISH, "2"))
    with ThreadPoolExecutor(os.cpu_count()) as several:
        for done in [several.submit(start, *one) for one in wanted]:
            done.result()
    print(f"{len(list(folder.rglob('*.png')))} pictures")


if __name__ == "__main__":
    main(sys.argv[1:])
