"""How a verdict is told three times over: by a colour, by a shape, and by words."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette, QPen, QPolygonF
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from otadesk.desktop.parts.accessible import Role, Spoken
from otadesk.desktop.parts.announcing import Announced
from otadesk.desktop.parts.button import Button
from otadesk.desktop.parts.hang import Hang
from otadesk.desktop.parts.measured import Measured
from otadesk.desktop.parts.style import first_line, grown, restyle
from otadesk.desktop.parts.text import Label
from otadesk.desktop.parts.uncovered import Uncovered
from otadesk.desktop.texts import say
from otadesk.phrases import N_

Tone = Literal["good", "bad", "caution", "unknown", "note", "waiting", "paused", "active", "withdrawn"]

NAMES = {
    "good": N_("Tone", "Good"),
    "bad": N_("Tone", "Blocking"),
    "caution": N_("Tone", "Warning"),
    "unknown": N_("Tone", "Not known"),
    "note": N_("Tone", "Note"),
    "waiting": N_("Tone", "Waiting"),
    "paused": N_("Tone", "Waits for you"),
    "active": N_("Tone", "Under way"),
    "withdrawn": N_("Releases", "Withdrawn"),
}


def _points(*pairs: tuple[float, float]) -> QPolygonF:
    return QPolygonF([QPointF(x, y) for x, y in pairs])


OCTAGON = _points((-4.6, -11), (4.6, -11), (11, -4.6), (11, 4.6), (4.6, 11), (-4.6, 11), (-11, 4.6), (-11, -4.6))


class ToneMark(Spoken, QWidget):
    """The shape: a tick in a circle, a cross in an octagon, “!” in a triangle, “?” in a ring, “i” in a circle.

    While something runs: an empty ring for what is to come, a dot in a ring for what is under way, two bars in a ring
    for what goes on only once somebody does something. What was withdrawn has a ring that is crossed out. ``beside`` is
    a label whose first line the shape shall stand level with.
    """

    def __init__(
        self, tone: Tone, side: int = 24, parent: QWidget | None = None, *, beside: Label | None = None
    ) -> None:
        super().__init__(parent)
        self._side, self._beside = side, beside
        self._tone: Tone = tone
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        if beside is not None:
            beside.rewritten.connect(self.updateGeometry)
        self._take(tone)

    def spoken_role(self) -> Role:
        """Be a picture, called by the tone's word."""
        return Role.Graphic

    def show_tone(self, tone: Tone) -> None:
        """Show another verdict."""
        if tone != self._tone:
            self._take(tone)
            restyle(self)

    def _take(self, tone: Tone) -> None:
        self._tone = tone
        self.setProperty("tone", tone)
        self.setAccessibleName(say(NAMES[tone]))

    def sizeHint(self) -> QSize:
        """Return the shape's size."""
        side = grown(self, self._side)
        return QSize(side, max(side, first_line(self._beside)))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the shape in the tone's ink, and its sign in the colour behind it."""
        colours = self.palette()
        ink, ground = colours.color(QPalette.ColorRole.WindowText), colours.color(QPalette.ColorRole.Window)
        paint_tone(QPainter(self), self._tone, QRectF(self.rect()).center(), grown(self, self._side), ink, ground)


def paint_tone(painter: QPainter, tone: Tone, centre: QPointF, side: float, ink: QColor, ground: QColor) -> None:
    """Paint a tone's shape around a point; ``ground`` is the colour of the sign in it."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(centre)
    painter.scale(side / 24, side / 24)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ink)
    pen = QPen(ground, 2.2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
    match tone:
        case "good":
            painter.drawEllipse(QPointF(0, 0), 11, 11)
            painter.setPen(pen)
            painter.drawPolyline(_points((-4.4, 0.4), (-1.3, 3.5), (4.6, -3.2)))
        case "bad":
            painter.drawPolygon(OCTAGON)
            painter.setPen(pen)
            painter.drawPolyline(_points((-3.6, -3.6), (3.6, 3.6)))
            painter.drawPolyline(_points((3.6, -3.6), (-3.6, 3.6)))
        case "caution":
            painter.setPen(QPen(ink, 2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin))
            painter.drawPolygon(_points((0, -9.5), (10, 8.5), (-10, 8.5)))
            painter.setPen(pen)
            painter.drawPolyline(_points((0, -3.4), (0, 2)))
            painter.drawPoint(QPointF(0, 5.7))
        case "unknown":
            _ring(painter, ink, 10)
            painter.setPen(QPen(ink, 2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawArc(QRectF(-3.2, -6, 6.4, 6.4), -60 * 16, 240 * 16)
            painter.drawPolyline(_points((1.2, -0.2), (0, 1.8)))
            painter.drawPoint(QPointF(0, 5.4))
        case "note":
            painter.drawEllipse(QPointF(0, 0), 11, 11)
            painter.setPen(pen)
            painter.drawPolyline(_points((0, -0.6), (0, 5)))
            painter.drawPoint(QPointF(0, -5))
        case "waiting" | "active" | "paused" | "withdrawn":
            _ring(painter, ink, 9)
            _fill_ring(painter, tone, ink)
    painter.restore()


def _fill_ring(painter: QPainter, tone: Tone, ink: QColor) -> None:
    """Paint what stands in the ring of what runs, or did; nothing in that of what is to come."""
    if tone == "active":
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ink)
        painter.drawEllipse(QPointF(0, 0), 4.5, 4.5)
    elif tone == "paused":
        painter.setPen(QPen(ink, 2.4, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        for x in (-2.6, 2.6):
            painter.drawLine(QPointF(x, -3.4), QPointF(x, 3.4))
    elif tone == "withdrawn":
        painter.drawPolyline(_points((-6.4, 6.4), (6.4, -6.4)))


def _ring(painter: QPainter, ink: QColor, radius: float) -> None:
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(ink, 2))
    painter.drawEllipse(QPointF(0, 0), radius, radius)


class Banner(Announced, Spoken, Uncovered, QFrame):
    """A verdict across the page: the shape, a sentence, a quieter one, and perhaps something to press.

    ``narrow`` is for a place where what is to be pressed would leave the words no room.
    """

    def __init__(self, parent: QWidget | None = None, *, narrow: bool = False) -> None:
        super().__init__(parent)
        self.mark = ToneMark("unknown", 28)
        self.title = Label(role="heading", wrap=True).selectable()
        self.detail = Label(wrap=True).selectable()
        self.row = row = QHBoxLayout(self)
        row.setContentsMargins(24, 16, 24, 16)
        row.setSpacing(16)
        row.addWidget(self.mark, 0, Qt.AlignmentFlag.AlignVCenter)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addLayout(Measured(self.title))
        words.addLayout(Measured(self.detail))
        row.addLayout(words, 1)
        self.action = Button("", "link")
        self.action.hide()
        (words if narrow else row).addLayout(Hang(self.action))

    def spoken_role(self) -> Role:
        """Be a group, called by all that it says."""
        return Role.Grouping

    def announcement(self) -> str:
        """Leave out how far something is, which changes all the time."""
        tone: Tone = self.property("tone")
        return f"{say(NAMES[tone])}: {self.title.text()}" if tone == "active" else self.accessibleName()

    def is_urgent(self) -> bool:
        """Interrupt for what blocks."""
        return bool(self.property("tone") == "bad")

    def show_verdict(self, tone: Tone, title: str, detail: str = "") -> None:
        """Show these words in this tone."""
        if tone != self.property("tone"):
            self.setProperty("tone", tone)
            self.mark.show_tone(tone)
            restyle(self)
        self.title.setText(title)
        self.detail.setText(detail)
        self.detail.setVisible(bool(detail))
        self.setAccessibleName(f"{say(NAMES[tone])}: {title} {detail}".strip())
        self.tell()
