"""Another program's window, from which files are dragged with the mouse: ``drag_source.py X Y FILE…``."""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QDrag, QMouseEvent
from PySide6.QtWidgets import QApplication, QLabel

TITLE = "Files to drag"


class Files(QLabel):
    """A label that gives its files to whoever they are dropped on, and says on stdout what became of them."""

    def __init__(self, files: list[Path]) -> None:
        super().__init__("\n".join(file.name for file in files))
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setWindowTitle(TITLE)
        self.setFixedSize(200, 80)
        self._files = files

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - the name that Qt calls
        """Begin to drag as soon as the mouse moves with its button held."""
        if not event.buttons() & Qt.MouseButton.LeftButton:
            return
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(file)) for file in self._files])
        drag = QDrag(self)
        drag.setMimeData(data)
        action = drag.exec(Qt.DropAction.CopyAction | Qt.DropAction.MoveAction, Qt.DropAction.CopyAction)
        print(f"dropped: {action.name}", flush=True)  # noqa: T201 - the test reads it


def main() -> int:
    """Show the window at a place of the screen until the program is ended."""
    app = QApplication([])
    source = Files([Path(name) for name in sys.argv[3:]])
    source.move(int(sys.argv[1]), int(sys.argv[2]))
    source.show()
    return app.exec()


if __name__ == "__main__":
    sys.exit(main())
