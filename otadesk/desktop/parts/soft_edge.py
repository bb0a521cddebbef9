"""A soft edge: what goes on beyond it fades into the ground, so that nothing looks cut off."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QScrollBar, QWidget

from otadesk.desktop.look.tokens import CONTROL_RADIUS
from otadesk.desktop.parts.accessible import Decoration
from otadesk.desktop.parts.style import grown

EDGE = 26
"""How high an edge is, for text of the normal size."""


def paint_soft_edges(
    painter: QPainter,
    bar: QScrollBar,
    places: tuple[QRect, QRect],
    edge: int,
    ground_of: QPalette.ColorRole = QPalette.ColorRole.Base,
) -> None:
    """Let what scrolls fade at its top and its bottom into a ground, a card's unless told otherwise.

    The less there is beyond one, up to ``edge`` pixels, the less it fades, so that nothing jumps at the end.
    """
    top, bottom = places
    for place, more in ((top, bar.value()), (bottom, bar.maximum() - bar.value())):
        strength = min(1.0, more / edge) if edge else 0.0
        _paint(painter, place, strength, at_top=place is top, ground_of=ground_of)


def _paint(painter: QPainter, place: QRect, strength: float, *, at_top: bool, ground_of: QPalette.ColorRole) -> None:
    """Lay the ground over what stands at ``place``, from nothing to ``strength``."""
    if strength <= 0 or place.isEmpty():
        return
    # Here: PySide takes 3 ms to make this class, and hardly any window scrolls when it is first painted.
    from PySide6.QtGui import QLinearGradient  # noqa: PLC0415

    # Not the palette of a widget, whose own ground may be transparent.
    ground = QApplication.palette().color(ground_of)
    gradient = QLinearGradient(0, place.top(), 0, place.bottom() + 1)
    for part, at in ((strength, 0), (0.0, 1)):
        colour = QColor(ground)
        colour.setAlphaF(part)
        gradient.setColorAt(at if at_top else 1 - at, colour)
    painter.fillRect(place, gradient)


class SoftEdges(Decoration, QWidget):
    """Lies over what scrolls, and lets it fade into the ground, a window's or a card's, where there is more of it.

    With the keyboard there it has a ring.
    """

    def __init__(self, area: QAbstractScrollArea, ground_of: QPalette.ColorRole = QPalette.ColorRole.Window) -> None:
        super().__init__(area.viewport())
        self._ground_of = ground_of
        self._area, self._over = area, area.viewport()
        self._bar = area.verticalScrollBar()
        self._bar.valueChanged.connect(lambda _value: self._repaint())
        self._bar.rangeChanged.connect(lambda _least, _most: self.cover())
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def cover(self) -> None:
        """Lie over all of it, above what has been put there since; be away where all of it is in sight."""
        self.setGeometry(self._over.rect())
        self.setVisible(self._bar.maximum() > 0)
        self.raise_()

    def _repaint(self) -> None:
        for place in self._places():
            self.update(place)

    def _places(self) -> tuple[QRect, QRect]:
        whole, edge = self.rect(), min(grown(self, EDGE), self.height() // 4)
        return QRect(0, 0, whole.width(), edge), QRect(0, whole.height() - edge, whole.width(), edge)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the edges, and the ring."""
        places, painter = self._places(), QPainter(self)
        paint_soft_edges(painter, self._bar, places, places[0].height(), self._ground_of)
        if self._area.hasFocus():
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Highlight), 2))
            painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), CONTROL_RADIUS - 1, CONTROL_RADIUS - 1)
