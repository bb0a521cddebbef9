"""An app's icon, with the rounded corners that the Home Screen gives it."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QImage, QPainter, QPainterPath, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from otadesk.desktop.parts.accessible import Decoration
from otadesk.desktop.parts.png import decode

CORNER = 0.225
"""iOS rounds icons by about this part of their side."""


class AppPicture(Decoration, QWidget):
    """A square picture from PNG bytes; where they are no picture, a calm blank with the app's first letter.

    The app's name always stands beside it.
    """

    def __init__(self, side: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._side = side
        self._png = b""
        self._image = QImage()
        self._scaled = QImage()
        self._letter = ""
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_picture(self, png: bytes, name: str) -> None:
        """Show this PNG; the blank is labelled from ``name``."""
        letter = next((letter.upper() for letter in name if letter.isalnum()), "?")
        if (png, letter) == (self._png, self._letter):
            return
        self._png, self._letter = png, letter
        self._image = decode(png)
        self._scaled = QImage()
        self.update()

    def resize_to(self, side: int) -> None:
        """Take another size."""
        self._side = side
        self.updateGeometry()
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
        image = QImage() if self._image.isNull() else self._fitting(self.devicePixelRatioF())
        paint_picture(painter, square, image, self._letter, self.palette(), self.font())

    def _fitting(self, ratio: float) -> QImage:
        side = round(self._side * ratio)
        if self._scaled.width() != side:
            self._scaled = self._image.scaled(
                side, side, Qt.AspectRatioMode.KeepAspectRatioByExpanding, Qt.TransformationMode.SmoothTransformation
            )
        return self._scaled


def paint_picture(
    painter: QPainter, square: QRectF, image: QImage, letter: str, colours: QPalette, words: QFont
) -> None:
    """Paint an icon with its rounded corners; a null image gives way to a blank with a letter."""
    side = square.width()
    outline = QPainterPath()
    outline.addRoundedRect(square, side * CORNER, side * CORNER)
    if image.isNull():
        painter.fillPath(outline, colours.color(QPalette.ColorRole.Midlight))
        font = QFont(words)
        font.setPixelSize(max(8, round(side) * 2 // 5))
        font.setBold(True)
        painter.setFont(font)
        painter.setPen(colours.color(QPalette.ColorRole.Dark))
        painter.drawText(square, int(Qt.AlignmentFlag.AlignCenter), letter)
        return
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.setClipPath(outline)
    painter.drawImage(square, image)
    painter.restore()
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(colours.color(QPalette.ColorRole.Mid), 1))
    painter.drawPath(outline)
