"""A choice of one among few: what it is in ink, and a fact about it in quiet ink beside it."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QWheelEvent
from PySide6.QtWidgets import QComboBox, QLabel, QListView, QStyle, QStyleOption, QWidget

from otadesk.desktop.parts.elide import elided
from otadesk.desktop.parts.glyph import paint_glyph
from otadesk.desktop.parts.style import control_height, grown
from otadesk.desktop.texts import in_line, readable

FACT = Qt.ItemDataRole.UserRole + 1


class ChoiceBox(QComboBox):
    """A combo box of (key, words, fact) that paints itself calmly and ignores an accidental wheel."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._label: QLabel | None = None
        self.setAccessibleName(name)
        self.setView(QListView())
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(12)

    def called_unseen(self) -> ChoiceBox:
        """Say its name to those who listen, where none stands beside it.

        On Linux a choice is called by its label alone: its own name is what is chosen.
        """
        self._label = QLabel(self.accessibleName())
        self._label.setBuddy(self)
        return self

    def changeEvent(self, event: QEvent) -> None:
        """Take the unseen label along to where the choice stands."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.ParentChange and self._label is not None:
            self._label.setParent(self.parentWidget())
            self._label.hide()

    def offer(self, choices: Iterable[tuple[str, str, str]], chosen: str) -> None:
        """Show these choices with ``chosen`` taken, or the first where it is not among them; emits nothing.

        Where they are shown already, whoever has opened the list is left at the one they have come to.
        """
        offered = list(choices)
        self.blockSignals(True)
        if offered != [(self.itemData(at), *self.itemData(at, FACT)) for at in range(self.count())]:
            self.clear()
            for key, words, fact in offered:
                self.addItem(in_line(words, fact, between="  ·  "), key)
                self.setItemData(self.count() - 1, (words, fact), FACT)
        at = max(0, self.findData(chosen))
        if at != self.currentIndex():
            self.setCurrentIndex(at)
        self.blockSignals(False)

    def tell(self, key: str, fact: str) -> None:
        """Tell this fact beside one of the choices, whatever was told there before."""
        at = self.findData(key)
        if at >= 0:
            words, _before = self.itemData(at, FACT)
            self.setItemText(at, in_line(words, fact, between="  ·  "))
            self.setItemData(at, (words, fact), FACT)
            self.update()

    def chosen(self) -> str:
        """Return the key of what is taken."""
        return str(self.currentData() or "")

    def sizeHint(self) -> QSize:
        """Return a height like that of a line of input."""
        return QSize(super().sizeHint().width(), control_height(self))

    def minimumSizeHint(self) -> QSize:
        """Return the same height, and a width that fits small windows."""
        return QSize(120, self.sizeHint().height())

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Let the page scroll instead of changing the choice under the pointer."""
        event.ignore()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the box from the sheet, then words, fact and an arrow."""
        painter = QPainter(self)
        frame = QStyleOption()
        frame.initFrom(self)
        self.style().drawPrimitive(QStyle.PrimitiveElement.PE_Widget, frame, painter, self)
        words, fact = self.currentData(FACT) or (self.currentText(), "")
        colours, metrics = self.palette(), self.fontMetrics()
        side = grown(self, 18)
        room = self.rect().adjusted(14, 0, -side - 20, 0)
        painter.setPen(colours.color(QPalette.ColorRole.Text))
        self._write(painter, room, elided(metrics, readable(words), room.width()))
        used = metrics.horizontalAdvance(words) + 8
        if fact and used < room.width():
            start = room.adjusted(used, 0, 0, 0)
            painter.setPen(colours.color(QPalette.ColorRole.PlaceholderText))
            self._write(painter, start, metrics.elidedText(readable(fact), Qt.TextElideMode.ElideMiddle, start.width()))
        arrow = QRectF(self.width() - side - 14, (self.height() - side) / 2, side, side)
        quiet = colours.color(QPalette.ColorRole.Dark)
        paint_glyph(painter, "chevron-down", self._mirrored(arrow.toRect()).toRectF(), quiet)

    def _write(self, painter: QPainter, room: QRect, text: str) -> None:
        side = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        place = self._mirrored(room)
        painter.drawText(place, int(QStyle.visualAlignment(self.layoutDirection(), side)), text)

    def _mirrored(self, place: QRect) -> QRect:
        return QStyle.visualRect(self.layoutDirection(), self.rect(), place)
