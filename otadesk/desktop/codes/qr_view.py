"""The QR code: painted from its modules, so that it is crisp at every size, and black on white in the dark too."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QApplication, QSizePolicy, QWidget

from otadesk.desktop.parts.accessible import Role, Spoken
from otadesk.desktop.parts.card import DEPTH, paint_ground
from otadesk.desktop.parts.uncovered import Uncovered
from otadesk.desktop.state import Code
from otadesk.desktop.texts import say
from otadesk.phrases import N_
from otadesk.site.qr import QUIET_ZONE, Matrix


def view_of(code: Code, side: int, *, snug: bool = True, loose: bool = False) -> QrView:
    """Return a view of a code, which says where it leads."""
    view = QrView(side, snug=snug, loose=loose)
    view.show_code(code.matrix, say(N_("Publish", "QR code for {url}").of(url=code.url)))
    return view


class QrView(Spoken, Uncovered, QWidget):
    """Shows a code with the quiet zone of four modules that scanners need, on a white card.

    Where it is given more room than the code takes, the card fills it. ``pulled`` says that somebody begins to drag
    it away; ``loose`` is whether that can be done.
    """

    pulled = Signal()

    def __init__(self, side: int, *, snug: bool = True, loose: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._side, self._snug, self._loose = side, snug, loose
        self._matrix: Matrix = ()
        self._pressed: QPoint | None = None
        if loose:
            self.setCursor(Qt.CursorShape.OpenHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def spoken_role(self) -> Role:
        """Be a picture."""
        return Role.Graphic

    def show_code(self, matrix: Matrix, name: str) -> None:
        """Show these modules, True for black; ``name`` says to a screen reader where the code leads."""
        self._matrix = matrix
        self.setAccessibleName(name)
        self.updateGeometry()
        self.update()

    def grow(self, side: int) -> None:
        """Take at most this many pixels."""
        self._side = side
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return a square; a snug one has a whole number of pixels a module, so that the white ends with the zone."""
        side = self.snug(self._side) if self._snug else self._side
        return QSize(side, side + DEPTH)

    def snug(self, side: int) -> int:
        """Return the largest such square of at most this many pixels."""
        modules = len(self._matrix) + 2 * QUIET_ZONE
        return max(1, side // modules) * modules if self._matrix else side

    def minimumSizeHint(self) -> QSize:
        """Return the same square: a code must not be squeezed."""
        return self.sizeHint()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remember where it is held."""
        held = self._loose and event.button() is Qt.MouseButton.LeftButton
        self._pressed = event.position().toPoint() if held else None
        event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Say that it is pulled once the hand has gone far enough to mean it."""
        if self._pressed is None or not event.buttons() & Qt.MouseButton.LeftButton:
            return
        way = (event.position().toPoint() - self._pressed).manhattanLength()
        if way >= QApplication.startDragDistance():
            self._pressed = None
            self.pulled.emit()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint whole device pixels for each module, which is what makes edges sharp; the rest is quiet zone."""
        painter = QPainter(self)
        card = QRectF(0, 0, self.width(), self.height() - DEPTH)
        side = min(card.width(), card.height())
        paint_ground(painter, card, self.palette().color(QPalette.ColorRole.Shadow), QColor(Qt.GlobalColor.white))
        if not self._matrix:
            return
        ratio = self.devicePixelRatioF()
        modules = len(self._matrix) + 2 * QUIET_ZONE
        step = max(1, int(side * ratio) // modules) / ratio
        span = step * len(self._matrix)
        left = round((card.center().x() - span / 2) * ratio) / ratio
        top = round((card.center().y() - span / 2) * ratio) / ratio
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        for y, row in enumerate(self._matrix):
            for x, black in enumerate(row):
                if black:
                    painter.fillRect(QRectF(left + x * step, top + y * step, step, step), Qt.GlobalColor.black)
