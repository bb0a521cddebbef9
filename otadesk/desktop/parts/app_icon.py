"""otadesk's own icon, which desktops show in lists of windows. The first paint doesn't wait for it."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication

from otadesk.desktop.parts.glyph import drawing_of

SIDES = (16, 24, 32, 48, 64, 128, 256, 512)
"""Pixels, as desktops ask for them."""


def set_app_icon(app: QApplication) -> None:
    """Give every window otadesk's icon."""
    drawing = QSvgRenderer(QByteArray(drawing_of("otadesk")))
    icon = QIcon()
    for side in SIDES:
        picture = QPixmap(side, side)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        drawing.render(painter)
        painter.end()
        icon.addPixmap(picture)
    app.setWindowIcon(icon)
