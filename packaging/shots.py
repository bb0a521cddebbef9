"""Takes a picture of every view of the gallery, light and dark, at one and two times the pixels, and in large text."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from otadesk.desktop.gallery import views
from otadesk.desktop.theme import Appearance, Look

PIXELS = ("1", "2")
LOOKS = {"light": Look(dark=False), "dark": Look(dark=True), "large-text": Look(dark=False, scale=2.0)}


def complain(_kind: QtMsgType, _context: QMessageLogContext, message: str) -> None:
    """Print what Qt has to say, but for what it says of every smallest size when there is no screen."""
    if "propagateSizeHints" not in message:
        print(message, file=sys.stderr)


def take(folder: Path, pixels: str) -> None:
    """Take the pictures at the scale that this process was started with."""
    qInstallMessageHandler(complain)
    app = QApplication([])
    appearance = Appearance(app)
    for look_name, look in LOOKS.items():
        appearance.wear(look)
        for view_name, make in views():
            view = make()
            view.show()
            app.processEvents()
            view.grab().save(str(folder / f"{view_name}-{look_name}-{pixels}x.png"))
            # Some views ask before they close.
            view.hide()
            view.deleteLater()


def main() -> None:
    """Start one process for each scale, which Qt reads only once."""
    folder = Path(sys.argv[1])
    if len(sys.argv) > 2:
        take(folder, sys.argv[2])
        return
    folder.mkdir(parents=True, exist_ok=True)
    for pixels in PIXELS:
        environment = {**os.environ, "QT_SCALE_FACTOR": pixels}
        subprocess.run([sys.executable, __file__, str(folder), pixels], check=True, env=environment)
    print(f"{len(list(folder.glob('*.png')))} pictures")


if __name__ == "__main__":
    main()
