"""The QR code: painted from its modules, so that it is crisp at every size, and black on white in the dark too."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from otadesk.desktop.tokens import CARD_RADIUS
from otadesk.site.qr import QUIET_ZONE, Matrix


class QrView(QWidget):
    """Shows a code with the quiet zone of four modules that scanners need, on a white card."""

    def __init__(self, least: int = 264, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._least = least
        self._matrix: Matrix = ()
        policy = QSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setSizePolicy(policy)

    def show_code(self, matrix: Matrix, name: str) -> None:
        """Show these modules, True for black; ``name`` says to a screen reader where the code leads."""
        self._matrix = matrix
        self.setAccessibleName(name)
        self.update()

    def grow(self, side: int) -> None:
        """Take another size."""
        self._least = side
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return a square."""
        return QSize(self._least, self._least)

    def minimumSizeHint(self) -> QSize:
        """Return the same square: a code must not be squeezed."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint whole device pixels for each module, which is what makes edges sharp; the rest is quiet zone."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side = min(self.width(), self.height())
        square = QRectF((self.width() - side) / 2, (self.height() - side) / 2, side, side)
        ground = QPainterPath()
        ground.addRoundedRect(square, CARD_RADIUS, CARD_RADIUS)
        painter.fillPath(ground, Qt.GlobalColor.white)
        if not self._matrix:
            return
        ratio = self.devicePixelRatioF()
        modules = len(self._matrix) + 2 * QUIET_ZONE
        step = max(1, int(side * ratio) // modules) / ratio
        span = step * len(self._matrix)
        left = round((square.center().x() - span / 2) * ratio) / ratio
        top = round((square.center().y() - span / 2) * ratio) / ratio
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        for y, row in enumerate(self._matrix):
            for x, black in enumerate(row):
                if black:
                    painter.fillRect(QRectF(left + x * step, top + y * step, step, step), Qt.GlobalColor.black)
