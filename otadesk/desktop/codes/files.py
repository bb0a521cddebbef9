"""A QR code on its way out of the window: a picture on the clipboard, or dragged to a program or a folder."""

from __future__ import annotations

import tempfile
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QByteArray, QMimeData, QObject, QTemporaryDir, QUrl
from PySide6.QtGui import QImage

from otadesk.desktop.file_dialogs import file_name
from otadesk.desktop.parts.png import encode
from otadesk.desktop.state import Code
from otadesk.desktop.texts import say
from otadesk.phrases import N_
from otadesk.site.qr import Matrix, framed, svg_of

PIXELS = 16
"""Of a module: enough to print it."""


def name_of(code: Code) -> str:
    """Return what a file of the code may be called, without a suffix."""
    return code.name if file_name(code.name, "png") else say(N_("Publish", "QR code"))


def picture(code: Matrix) -> QImage:
    """Return the code as a picture with its quiet zone, as large as to be printed."""
    rows = framed(code)
    side = len(rows)
    grey = b"".join(bytes(0 if dark else 255 for dark in row) for row in rows)
    small = QImage(grey, side, side, side, QImage.Format.Format_Grayscale8)
    return small.scaled(side * PIXELS, side * PIXELS)


class CodeFiles(QObject):
    """Makes what other programs take of a code; the files that it needs for that go with the window."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._folder: QTemporaryDir | None = None

    def offer(self, code: Code, *, drawing: bool = False) -> QMimeData:
        """Return a code as a file, a picture, a drawing and a link, for whoever wants which."""
        data = QMimeData()
        drawn = svg_of(code.matrix).encode("ascii")
        file = self._file(code, "svg", drawn) if drawing else self._file(code, "png", encode(picture(code.matrix)))
        if file is not None:
            data.setUrls([QUrl.fromLocalFile(str(file))])
        data.setText(code.url)
        data.setImageData(picture(code.matrix))
        data.setData("image/svg+xml", QByteArray(drawn))
        return data

    def _file(self, code: Code, suffix: str, content: bytes) -> Path | None:
        if self._folder is None:
            self._folder = QTemporaryDir(str(Path(tempfile.gettempdir()) / "otadesk-codes-XXXXXX"))
        if not self._folder.isValid():
            return None
        # A folder for each: two apps may have one name.
        with suppress(OSError):
            folder = Path(tempfile.mkdtemp(dir=self._folder.path()))
            file = folder / file_name(name_of(code), suffix)
            file.write_bytes(content)
            return file
        return None
