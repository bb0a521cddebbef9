"""An app's icon, with the rounded corners that the Home Screen gives it."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPainterPath, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from otadesk.desktop.parts.png import decode

CORNER = 0.225
"""iOS rounds icons by about this part of their side."""


class AppPicture(QWidget):
    """A square picture from PNG bytes; where they are no picture, a calm blank with the app's first letter."""

    def __init__(self, side: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._side = side
        self._image = QImage()
        self._scaled = QImage()
        self._letter = ""
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_picture(self, png: bytes, name: str) -> None:
        """Show this PNG; ``name`` is what screen readers say and what the blank is labelled from."""
        self._image = decode(png)
        self._scaled = QImage()
        self._letter = next((letter.upper() for letter in name if letter.isalnum()), "?")
        self.setAccessibleName(name)
        self.update()

    def sizeHint(self) -> QSize:
        """Return the picture's size."""
        return QSize(self._side, self._side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the picture, scaled once for the screen that it is on."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        square = QRectF(0, 0, self._side, self._side)
        square.moveCenter(QRectF(self.rect()).center())
        corner = self._side * CORNER
        outline = QPainterPath()
        outline.addRoundedRect(square, corner, corner)
        line = self.palette().color(QPalette.ColorRole.Mid)
        if self._image.isNull():
            painter.fillPath(outline, self.palette().color(QPalette.ColorRole.Midlight))
            font = self.font()
            font.setPixelSize(max(8, self._side * 2 // 5))
            font.setBold(True)
            painter.setFont(font)
            painter.setPen(self.palette().color(QPalette.ColorRole.Dark))
            painter.drawText(square, int(Qt.AlignmentFlag.AlignCenter), self._letter)
            return
        painter.save()
        painter.setClipPath(outline)
        painter.drawImage(square, self._fitting(self.devicePixelRatioF()))
        painter.restore()
        painter.setPen(QPen(line, 1))
        painter.drawPath(outline)

    def _fitting(self, ratio: float) -> QImage:
        side = round(self._side * ratio)
        if self._scaled.width() != side:
            self._scaled = self._image.scaled(
                side, side, Qt.AspectRatioMode.KeepAspectRatioByExpanding, Qt.TransformationMode.SmoothTransformation
            )
        return self._scaled
