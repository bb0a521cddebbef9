"""What stands in a cell of a table, and how it is drawn: a picture or a shape, a line, and a quieter one below."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import get_args

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QImage, QPainter, QPalette, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTableView

from otadesk.desktop.parts.card import paint_chosen
from otadesk.desktop.parts.picture import paint_picture
from otadesk.desktop.parts.png import decode
from otadesk.desktop.parts.style import grown
from otadesk.desktop.parts.tone import Tone, ToneMark, paint_tone
from otadesk.desktop.texts import readable
from otadesk.desktop.tokens import CONTROL_RADIUS

CELL = Qt.ItemDataRole.UserRole + 1
PICTURE = 36
SHAPE = 17
EDGE = 14
GAP = 10


@dataclass(frozen=True, slots=True)
class Cell:
    """``second`` stands below the text, ``tip`` says more; ``picture`` is an app's icon as PNG, or empty."""

    text: str
    second: str = ""
    tone: Tone | None = None
    tip: str = ""
    picture: bytes | None = None
    strong: bool = False
    mono: bool = False
    """Whether the second line is a number to compare."""


@dataclass(frozen=True, slots=True)
class Column:
    """A column's title, and what it is called where it needs none to be seen."""

    title: str
    spoken: str = ""


@dataclass(frozen=True, slots=True)
class Row:
    """``key`` tells a row from all others, whatever it shows."""

    key: str
    cells: tuple[Cell, ...]


class CellDelegate(QStyledItemDelegate):
    """Draws cells with the palette; the tones' colours are those that the style sheet gives to ToneMark."""

    def __init__(self, table: QTableView) -> None:
        super().__init__(table)
        self._table = table
        self._marks: dict[Tone, ToneMark] = {}
        for tone in get_args(Tone):
            mark = ToneMark(tone, parent=table)
            mark.hide()
            self._marks[tone] = mark

    def width_of(self, cell: Cell) -> int:
        """Return how wide a cell wants to be."""
        table = self._table
        before = grown(table, SHAPE) + GAP if cell.tone else 0
        before += PICTURE + GAP if cell.picture is not None else 0
        words = QFontMetrics(self._font(strong=cell.strong)).horizontalAdvance(cell.text)
        second = QFontMetrics(self._font(small=True, mono=cell.mono)).horizontalAdvance(cell.second)
        return before + max(words, second) + 2 * EDGE + 4

    def sizeHint(self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Leave sizes to the table."""
        return QSize(0, 0)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw the ground of a chosen row, then the cell."""
        cell = index.data(CELL)
        if not isinstance(cell, Cell):
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect, colours = option.rect, self._table.palette()
        self._ground(painter, option, index, colours)
        mirrored = self._table.isRightToLeft()
        inside = rect.adjusted(EDGE, 0, -EDGE, 0)
        left = inside.left()
        if cell.picture is not None:
            square = self._placed(QRect(left, inside.center().y() - PICTURE // 2, PICTURE, PICTURE), rect, mirrored)
            paint_picture(
                painter, QRectF(square), _image(cell.picture), _letter(cell.text), colours, self._table.font()
            )
            left += PICTURE + GAP
        if cell.tone is not None:
            side = grown(self._table, SHAPE)
            mark = self._marks[cell.tone]
            square = self._placed(QRect(left, inside.center().y() - side // 2, side, side), rect, mirrored)
            ink, sign = (
                mark.palette().color(role) for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Window)
            )
            paint_tone(painter, cell.tone, QPointF(square.center()) + QPointF(0.5, 0.5), side, ink, sign)
            left += side + GAP - 2
        self._words(
            painter,
            cell,
            self._placed(QRect(left, rect.top(), inside.right() - left + 1, rect.height()), rect, mirrored),
        )
        painter.restore()

    def _ground(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
        colours: QPalette,
    ) -> None:
        rect = QRectF(option.rect)
        last = index.column() == index.model().columnCount() - 1
        first = index.column() == 0
        if self._table.isRightToLeft():
            first, last = last, first
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setClipRect(rect)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colours.color(QPalette.ColorRole.Midlight))
            ground = rect.adjusted(0 if first else -20, 2, 0 if last else 20, -2)
            painter.drawRoundedRect(ground, CONTROL_RADIUS, CONTROL_RADIUS)
            if index.column() == 0:
                paint_chosen(painter, option.rect, colours, mirrored=self._table.isRightToLeft())
            painter.setClipping(False)
        elif index.row():
            painter.setPen(QPen(colours.color(QPalette.ColorRole.Mid), 1))
            line = rect.adjusted(EDGE if first else 0, 0.5, -EDGE if last else 0, 0)
            painter.drawLine(line.topLeft(), line.topRight())
        if self._table.hasFocus() and index == self._table.currentIndex():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(colours.color(QPalette.ColorRole.Link), 2))
            painter.drawRoundedRect(rect.adjusted(2, 4, -2, -4), CONTROL_RADIUS - 2, CONTROL_RADIUS - 2)

    def _words(self, painter: QPainter, cell: Cell, room: QRect) -> None:
        colours = self._table.palette()
        main, small = self._font(strong=cell.strong), self._font(small=True, mono=cell.mono)
        lines = [(" ".join(cell.text.split()), main, colours.color(QPalette.ColorRole.Text))]
        if cell.second:
            lines.append((" ".join(cell.second.split()), small, colours.color(QPalette.ColorRole.Dark)))
        heights = [_line_height(text, font) for text, font, _ink in lines]
        top = room.center().y() - sum(heights) // 2
        align = QStyle.visualAlignment(
            self._table.layoutDirection(), Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        )
        flags = int(align) | int(Qt.TextFlag.TextDontClip)
        for (text, font, ink), height in zip(lines, heights, strict=True):
            place = QRect(room.left(), top, room.width(), height)
            self._line(painter, text, font, ink, place, flags)
            top += height

    def _line(self, painter: QPainter, text: str, font: QFont, ink: QColor, place: QRect, flags: int) -> None:
        painter.setFont(font)
        painter.setPen(ink)
        fitting = QFontMetrics(font).elidedText(readable(text), Qt.TextElideMode.ElideRight, place.width())
        painter.drawText(place, flags, fitting)

    def _font(self, *, strong: bool = False, small: bool = False, mono: bool = False) -> QFont:
        font = QFont(self._table.font())
        font.setPixelSize(font.pixelSize() if font.pixelSize() > 0 else 14)
        if strong:
            font.setWeight(QFont.Weight.DemiBold)
        if small:
            font.setPixelSize(round(font.pixelSize() * 12.5 / 14))
        if mono:
            font.setFamilies(["monospace"])
            font.setPixelSize(round(font.pixelSize() * 0.92))
        return font

    def _placed(self, place: QRect, whole: QRect, mirrored: bool) -> QRect:
        direction = Qt.LayoutDirection.RightToLeft if mirrored else Qt.LayoutDirection.LeftToRight
        return QStyle.visualRect(direction, whole, place)


def _line_height(text: str, font: QFont) -> int:
    """Return how far a line is from the next.

    A script from another font, such as Arabic, reaches higher and deeper than this font says, so that lines are drawn
    unclipped. That font would have more air between lines than a row has room for.
    """
    metrics = QFontMetrics(font)
    return min(metrics.size(0, text).height(), metrics.height() + 4)


@lru_cache(maxsize=256)
def _image(png: bytes) -> QImage:
    image = decode(png)
    if image.isNull():
        return image
    side = PICTURE * 3
    return image.scaled(
        side, side, Qt.AspectRatioMode.KeepAspectRatioByExpanding, Qt.TransformationMode.SmoothTransformation
    )


def _letter(name: str) -> str:
    return next((letter.upper() for letter in name if letter.isalnum()), "?")
