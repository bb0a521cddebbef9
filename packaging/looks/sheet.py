"""One picture of one view in everything that it was taken in, to be looked at in a moment."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter

from looks import quick_png

COLUMNS = 4
CELL = QSize(640, 440)
"""Two thirds of the window's usual size: small, but every word can be read."""
CAPTION = 28
GAP = 16
GROUND, INK = QColor("#808389"), QColor("#ffffff")


@dataclass(frozen=True, slots=True)
class Taken:
    """A picture and what is said above it."""

    caption: str
    file: Path


def write(file: Path, pictures: Sequence[Taken]) -> None:
    """Lay pictures out in rows and write them as one; an application must be there, for the captions."""
    rows = -(-len(pictures) // COLUMNS)
    width = GAP + COLUMNS * (CELL.width() + GAP)
    height = GAP + rows * (CAPTION + CELL.height() + GAP)
    sheet = QImage(width, height, QImage.Format.Format_RGB32)
    sheet.fill(GROUND)
    painter = QPainter(sheet)
    font = QFont(painter.font())
    font.setPixelSize(15)
    painter.setFont(font)
    painter.setPen(INK)
    for number, one in enumerate(pictures):
        row, column = divmod(number, COLUMNS)
        corner = QPoint(GAP + column * (CELL.width() + GAP), GAP + row * (CAPTION + CELL.height() + GAP))
        above = QRect(corner, QSize(CELL.width(), CAPTION))
        painter.drawText(above, int(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter), one.caption)
        painter.drawImage(corner + QPoint(0, CAPTION), _fitted(QImage(str(one.file))))
    painter.end()
    quick_png.write(file, sheet)


def _fitted(picture: QImage) -> QImage:
    """Return a picture no larger than a cell, and not enlarged."""
    if picture.width() <= CELL.width() and picture.height() <= CELL.height():
        return picture
    return picture.scaled(CELL, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation)
