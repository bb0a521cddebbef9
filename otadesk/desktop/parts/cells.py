"""What stands in a cell of a table, and how it is drawn: a picture or a shape, a line, and a quieter one below."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from typing import get_args

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QImage, QPainter, QPalette, QPen
from PySide6.QtWidgets import QApplication, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTableView

from otadesk.desktop.look.tokens import CONTROL_RADIUS
from otadesk.desktop.parts.card import paint_chosen
from otadesk.desktop.parts.elide import elided
from otadesk.desktop.parts.glyph import paint_glyph
from otadesk.desktop.parts.picture import paint_picture
from otadesk.desktop.parts.png import decode
from otadesk.desktop.parts.style import grown
from otadesk.desktop.parts.tone import Tone, ToneMark, paint_tone
from otadesk.desktop.texts import readable

CELL = Qt.ItemDataRole.UserRole + 1
PICTURE = 36
SHAPE = 17
SIGN = 15
EDGE = 14
GAP = 10
CHOSEN = 0.12
"""The part of the accent's colour in the ground of a chosen row: words on it keep their contrast."""
HOVERED = 0.6
"""The part of the grey of fields in the ground of the row under the pointer."""


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
    """Whether the second line is a number to compare: where it has no room it is cut in its middle."""
    sign: str = ""
    """The icon that stands for the second line of a verdict where there is room for shapes alone."""
    short: str = ""
    """What the text is drawn as where it has no room."""


@dataclass(frozen=True, slots=True)
class Column:
    """A column's title, what it is called where it needs none to be seen, and how it gives way where room is short."""

    title: str
    spoken: str = ""
    least: int = 0
    """How narrow it may become, drawn for text of the normal size, by cutting its words; 0 leaves them whole."""
    rank: int = 0
    """Whether it may be left out: 0 stays, of the others the highest goes first."""
    goes_below: bool = False
    """Whether its words stand below the name of the row while it is left out."""
    is_verdict: bool = False
    """Whether shapes alone tell what its cells say."""
    is_number: bool = False
    """Whether its cells stand at the end, to be compared digit by digit."""


@dataclass(frozen=True, slots=True)
class Row:
    """``key`` tells a row from all others, whatever it shows; ``copied`` is what the key for copying takes of it."""

    key: str
    cells: tuple[Cell, ...]
    copied: str = ""


class Face:
    """A font and its measures, which would take longer to make for each cell than the cell to draw."""

    def __init__(self, font: QFont) -> None:
        self.font, self.metrics = font, QFontMetrics(font)
        self._height = self.metrics.size(0, "x").height()

    def height_of(self, text: str) -> int:
        """Return how far a line is from the next.

        A script from another font, such as Arabic, reaches higher and deeper than this font says, so that lines are
        drawn unclipped. That font would have more air between lines than a row has room for.
        """
        height = self._height if text.isascii() else self.metrics.size(0, text).height()
        return min(height, self.metrics.height() + 4)


class CellDelegate(QStyledItemDelegate):
    """Draws cells with the palette; the tones' colours are those that the style sheet gives to ToneMark."""

    def __init__(self, table: QTableView) -> None:
        super().__init__(table)
        self._table = table
        self.shapes_only = False
        """Whether a verdict's word has no room beside its shape."""
        self.by_cell = False
        """Whether the keyboard stands on one cell, which says something by itself, and not on a whole row."""
        self._faces: dict[tuple[bool, bool, bool], Face] = {}
        self.hovered = -1
        """The row under the pointer."""
        self._marks: dict[Tone, ToneMark] = {}
        for tone in get_args(Tone):
            mark = ToneMark(tone, parent=table)
            mark.hide()
            self._marks[tone] = mark

    def shape_width(self, *, signed: bool) -> int:
        """Return how wide a verdict's shape is without its word, with a sign beside it or without."""
        sign = GAP - 3 + SIGN if signed else 0
        return grown(self._table, SHAPE + sign) + 2 * EDGE + 4

    def _picture_side(self) -> int:
        """Return how large pictures are; they grow half as fast as the text, which needs the room more."""
        return (PICTURE + grown(self._table, PICTURE)) // 2

    def widest(self, cells: Iterable[Cell]) -> int:
        """Return how wide the widest of these cells wants to be; 0 where there are none."""
        shape, picture = grown(self._table, SHAPE) + GAP, self._picture_side() + GAP
        first = [self._face(strong=strong).metrics for strong in (False, True)]
        second = [self._face(small=True, mono=mono).metrics for mono in (False, True)]
        widths = (
            (shape if cell.tone else 0)
            + (picture if cell.picture is not None else 0)
            + max(
                first[cell.strong].horizontalAdvance(cell.text),
                second[cell.mono].horizontalAdvance(cell.second) if cell.second else 0,
            )
            for cell in cells
        )
        return max((width + 2 * EDGE + 4 for width in widths), default=0)

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
            side = self._picture_side()
            square = self._placed(QRect(left, inside.center().y() - side // 2, side, side), rect, mirrored)
            paint_picture(
                painter, QRectF(square), _image(cell.picture), _letter(cell.text), colours, self._table.font()
            )
            left += side + GAP
        if cell.tone is not None:
            side = grown(self._table, SHAPE)
            mark = self._marks[cell.tone]
            square = self._placed(QRect(left, inside.center().y() - side // 2, side, side), rect, mirrored)
            ink, sign = (
                mark.palette().color(role) for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Window)
            )
            paint_tone(painter, cell.tone, QPointF(square.center()) + QPointF(0.5, 0.5), side, ink, sign)
            left += side + GAP - 2
        column = index.model().headerData(index.column(), Qt.Orientation.Horizontal, CELL)
        if self.shapes_only and column.is_verdict:
            if cell.sign:
                self._sign(painter, cell.sign, left, rect, colours)
        else:
            room = QRect(left, rect.top(), inside.right() - left + 1, rect.height())
            self._words(painter, cell, self._placed(room, rect, mirrored), at_end=column.is_number)
        painter.restore()

    def _sign(self, painter: QPainter, sign: str, left: int, rect: QRect, colours: QPalette) -> None:
        side = grown(self._table, SIGN)
        square = QRect(left - 1, rect.center().y() - side // 2, side, side)
        where = QRectF(self._placed(square, rect, self._table.isRightToLeft()))
        paint_glyph(painter, sign, where, colours.color(QPalette.ColorRole.Text))

    def _ground(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
        colours: QPalette,
    ) -> None:
        rect = QRectF(option.rect)
        header = self._table.horizontalHeader()
        first = index.column() == 0
        last = not any(header.sectionSize(place) for place in range(index.column() + 1, header.count()))
        if self._table.isRightToLeft():
            first, last = last, first
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        hovered = index.row() == self.hovered
        if chosen or hovered:
            ground = (QPalette.ColorRole.Link, CHOSEN) if chosen else (QPalette.ColorRole.Midlight, HOVERED)
            painter.setClipRect(rect)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(_on_card(colours.color(ground[0]), ground[1]))
            whole = rect.adjusted(0 if first else -20, 1, 0 if last else 20, -1)
            painter.drawRoundedRect(whole, CONTROL_RADIUS, CONTROL_RADIUS)
            if chosen and index.column() == 0:
                paint_chosen(painter, option.rect, colours, mirrored=self._table.isRightToLeft())
            painter.setClipping(False)
        elif index.row() and index.row() - 1 != self.hovered and not self._is_chosen(index.row() - 1):
            # Beside a ground of its own a row needs no line.
            line = QRectF(rect.left() + (EDGE if first else 0), rect.top(), rect.width(), 1)
            line.setRight(rect.right() - (EDGE if last else 0))
            painter.fillRect(line, colours.color(QPalette.ColorRole.Mid))
        if self._table.hasFocus() and self._is_current(index):
            alone = self.by_cell
            painter.setClipRect(rect)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(colours.color(QPalette.ColorRole.Link), 2))
            ring = rect.adjusted(1 if first or alone else -20, 2, -1 if last or alone else 20, -2)
            painter.drawRoundedRect(ring, CONTROL_RADIUS - 1, CONTROL_RADIUS - 1)
            painter.setClipping(False)

    def _is_current(self, index: QModelIndex | QPersistentModelIndex) -> bool:
        current = self._table.currentIndex()
        return index == current if self.by_cell else index.row() == current.row()

    def _is_chosen(self, row: int) -> bool:
        return self._table.selectionModel().isSelected(self._table.model().index(row, 0))

    def _words(self, painter: QPainter, cell: Cell, room: QRect, *, at_end: bool) -> None:
        colours = self._table.palette()
        main, small = self._face(strong=cell.strong), self._face(small=True, mono=cell.mono)
        end, middle = Qt.TextElideMode.ElideRight, Qt.TextElideMode.ElideMiddle
        text = " ".join(cell.text.split())
        if cell.short and main.metrics.horizontalAdvance(text) > room.width():
            text = cell.short
        lines = [(text, main, colours.color(QPalette.ColorRole.Text), end)]
        if cell.second:
            mode = middle if cell.mono else end
            lines.append((" ".join(cell.second.split()), small, colours.color(QPalette.ColorRole.Dark), mode))
        heights = [face.height_of(text) for text, face, _ink, _mode in lines]
        top = room.center().y() - sum(heights) // 2
        side = Qt.AlignmentFlag.AlignTrailing if at_end else Qt.AlignmentFlag.AlignLeading
        align = QStyle.visualAlignment(self._table.layoutDirection(), side | Qt.AlignmentFlag.AlignVCenter)
        flags = int(align) | int(Qt.TextFlag.TextDontClip)
        for (text, face, ink, mode), height in zip(lines, heights, strict=True):
            painter.setFont(face.font)
            painter.setPen(ink)
            fitting = elided(face.metrics, readable(text), room.width(), mode)
            painter.drawText(QRect(room.left(), top, room.width(), height), flags, fitting)
            top += height

    def _face(self, *, strong: bool = False, small: bool = False, mono: bool = False) -> Face:
        face = self._faces.get((strong, small, mono))
        if face is None:
            font = QFont(self._table.font())
            font.setPixelSize(font.pixelSize() if font.pixelSize() > 0 else 14)
            if strong:
                font.setWeight(QFont.Weight.DemiBold)
            if small:
                font.setPixelSize(round(font.pixelSize() * 12.5 / 14))
            if mono:
                font.setFamilies(["monospace"])
                font.setPixelSize(round(font.pixelSize() * 0.92))
            face = self._faces[strong, small, mono] = Face(font)
        return face

    def forget_faces(self) -> None:
        """Take the table's font as it is now."""
        self._faces.clear()

    def _placed(self, place: QRect, whole: QRect, mirrored: bool) -> QRect:
        direction = Qt.LayoutDirection.RightToLeft if mirrored else Qt.LayoutDirection.LeftToRight
        return QStyle.visualRect(direction, whole, place)


def _on_card(colour: QColor, part: float) -> QColor:
    """Return the ground of a card with a part of another colour in it."""
    # Not the palette of the table, whose own ground is transparent.
    card = QApplication.palette().color(QPalette.ColorRole.Base)
    mixed = (
        round(below + (above - below) * part)
        for below, above in (
            (card.red(), colour.red()),
            (card.green(), colour.green()),
            (card.blue(), colour.blue()),
        )
    )
    return QColor(*mixed)


@lru_cache(maxsize=256)
def _image(png: bytes) -> QImage:
    image = decode(png)
    if image.isNull():
        return image
    # Large enough for text of 200 % on a screen of twice the pixels.
    side = PICTURE * 3
    return image.scaled(
        side, side, Qt.AspectRatioMode.KeepAspectRatioByExpanding, Qt.TransformationMode.SmoothTransformation
    )


def _letter(name: str) -> str:
    return next((letter.upper() for letter in name if letter.isalnum()), "?")
