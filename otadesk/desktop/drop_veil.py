"""What lies over the window while something is held above it: it says whether that can be let go."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QWidget

from otadesk.desktop.look.tokens import CARD_RADIUS
from otadesk.desktop.parts.accessible import Decoration


class DropVeil(Decoration, QWidget):
    """A translucent sheet that lets every event through."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._words, self._welcome = "", True
        self.hide()

    def cover(self, place: QWidget, words: str, *, welcome: bool = True) -> None:
        """Lie over this widget, with these words; what isn't welcome gets no frame to aim at."""
        self._words, self._welcome = words, welcome
        self.setGeometry(place.geometry())
        self.raise_()
        self.show()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the sheet."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours = self.palette()
        ground = QColor(colours.color(QPalette.ColorRole.Window))
        ground.setAlphaF(0.92)
        painter.fillRect(self.rect(), ground)
        if self._welcome:
            painter.setPen(QPen(colours.color(QPalette.ColorRole.Highlight), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(20, 20, -20, -20), CARD_RADIUS + 6, CARD_RADIUS + 6)
        font = self.font()
        font.setPixelSize(round(font.pixelSize() * 1.5))
        font.setBold(True)
        painter.setFont(font)
        painter.setPen(colours.color(QPalette.ColorRole.WindowText))
        flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
        painter.drawText(self.rect().adjusted(40, 40, -40, -40), int(flags), self._words)
