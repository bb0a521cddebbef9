"""Another program's window that takes what is dropped on it, as a file manager does: ``drop_target.py FOLDER``.

Files are copied into the folder, and the formats that were offered are printed as a line of JSON.
"""

from __future__ import annotations

import json
import shutil
import sys
from pathlib import Path

from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QLabel

TITLE = "Drop here"


class Folder(QLabel):
    """A label that copies what is dropped on it into a folder."""

    def __init__(self, folder: Path) -> None:
        super().__init__("folder")
        self._folder = folder
        self.setWindowTitle(TITLE)
        self.setAcceptDrops(True)
        self.setFixedSize(300, 200)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802 - the name that Qt calls
        """Take anything."""
        event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802 - the same
        """Copy the files and tell."""
        data = event.mimeData()
        for url in data.urls():
            shutil.copy(url.toLocalFile(), self._folder)
        event.acceptProposedAction()
        told = {"formats": data.formats(), "text": data.text(), "svg": data.data("image/svg+xml").toStdString()}
        print(json.dumps(told), flush=True)  # noqa: T201 - the test reads it


def main() -> int:
    """Show the window until the program is ended."""
    app = QApplication([])
    target = Folder(Path(sys.argv[1]))
    target.move(700, 20)
    target.show()
    return app.exec()


if __name__ == "__main__":
    sys.exit(main())
