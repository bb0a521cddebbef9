"""Line icons from ``resources/icons``, painted in the ink of wherever they stand."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QSizePolicy, QWidget

from otadesk import assets
from otadesk.desktop.parts.accessible import Decoration
from otadesk.desktop.parts.style import first_line, grown
from otadesk.desktop.parts.text import Label

POINTING = frozenset({"chevron-right"})
"""Icons that point along the reading direction."""


@cache
def drawing_of(name: str) -> bytes:
    """Return an icon's drawing as SVG."""
    return assets.read_bytes(f"icons/{name}.svg")


def paint_glyph(painter: QPainter, name: str, where: QRectF, colour: QColor) -> None:
    """Paint an icon in one colour; the drawings are black, and black is what is replaced."""
    code = colour.name(QColor.NameFormat.HexRgb).encode("ascii")
    drawing = QSvgRenderer(QByteArray(drawing_of(name).replace(b"#000", code)))
    drawing.render(painter, where)


class Glyph(Decoration, QWidget):
    """One line icon; ``role`` picks the ink (accent, quiet, or none for the text's own)."""

    def __init__(self, name: str, side: int = 20, role: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name, self._side = name, side
        self._beside: Label | None = None
        self.setProperty("role", role)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_glyph(self, name: str) -> None:
        """Show another icon."""
        if name != self._name:
            self._name = name
            self.update()

    def stand_beside(self, label: Label) -> None:
        """Stand level with the first line of a label."""
        self._beside = label
        label.rewritten.connect(self.updateGeometry)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Return the icon's size."""
        side = grown(self, self._side)
        return QSize(side, max(side, first_line(self._beside)))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the icon in the widget's ink."""
        painter = QPainter(self)
        side = grown(self, self._side)
        where = QRectF(0, 0, side, side)
        where.moveCenter(QRectF(self.rect()).center())
        if self._name in POINTING and self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            painter.translate(self.width(), 0)
            painter.scale(-1, 1)
        paint_glyph(painter, self._name, where, self.palette().color(QPalette.ColorRole.WindowText))
