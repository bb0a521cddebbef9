"""Lines from right to left that all begin on one edge.

Qt's own way of painting them leaves room before each line that was broken, as wide as the space it was broken at.
"""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import QPainter, QTextLayout, QTextOption


def paint_lines(painter: QPainter, place: QRect, text: str, align: Qt.AlignmentFlag) -> None:
    """Paint a text into this place, broken at its words, with the painter's font and pen."""
    option = QTextOption(align & Qt.AlignmentFlag.AlignHorizontal_Mask)
    option.setTextDirection(Qt.LayoutDirection.RightToLeft)
    option.setWrapMode(QTextOption.WrapMode.WordWrap)
    # Of one that ends a line the layout knows no more than a sign that it makes of it.
    lines = QTextLayout(text.replace("\n", "\u2028"), painter.font(), painter.device())
    lines.setTextOption(option)
    height = 0.0
    lines.beginLayout()
    while (line := lines.createLine()).isValid():
        line.setLineWidth(place.width())
        line.setPosition(QPointF(0, height))
        height += line.height()
    lines.endLayout()
    above = 0.0
    if align & Qt.AlignmentFlag.AlignVCenter:
        above = (place.height() - height) / 2
    elif align & Qt.AlignmentFlag.AlignBottom:
        above = place.height() - height
    lines.draw(painter, QPointF(place.left(), place.top() + above))
