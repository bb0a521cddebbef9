"""The foot of a page: its buttons in one line, where what matters least gives way to a menu."""

from __future__ import annotations

import sys
from collections.abc import Iterator

from PySide6.QtCore import QEvent, QObject, QSize
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QApplication, QHBoxLayout, QScrollBar, QWidget

from otadesk.desktop.parts.arranged import Arranged
from otadesk.desktop.parts.button import Button, MoreButton
from otadesk.desktop.parts.flow import Flow
from otadesk.desktop.texts import say, without_key
from otadesk.phrases import N_

GAP = 16
COMES_OR_GOES = frozenset({QEvent.Type.ShowToParent, QEvent.Type.HideToParent})


class _Place(QWidget):
    """Where a button stands: the foot hides it, and leaves it to the page whether the button itself is shown."""

    def __init__(self, button: Button) -> None:
        super().__init__()
        self.button = button
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(button)
        self._most = sys.maxsize

    def sizeHint(self) -> QSize:
        """Return what the button wants, or what is left for it, in which it breaks its words."""
        hint, least = super().sizeHint(), self.minimumSizeHint().width()
        return QSize(min(hint.width(), max(self._most, least)), hint.height())

    def take(self, most: int = sys.maxsize) -> None:
        """Be no wider than this, if the words let it."""
        if most != self._most:
            self._most = most
            self.updateGeometry()


class Foot(Arranged, QWidget):
    """Stays in sight below a page; a hairline parts it from content that goes on beneath.

    Large text or long words would break the buttons into lines and take their height from the page. So those that don't
    fit beside the last one, which is what the page is for, go into a menu.
    """

    def __init__(self, bar: QScrollBar) -> None:
        super().__init__()
        self._bar = bar
        bar.valueChanged.connect(lambda _value: self.update())
        bar.rangeChanged.connect(lambda _least, _most: self.update())
        self.line = Flow(GAP, at_end=True)
        self.setLayout(self.line)
        self._places: list[_Place] = []
        self._arranged: list[_Place] = []
        """The places of the buttons that were shown when they were arranged last."""

    def add(self, *buttons: Button) -> None:
        """Put buttons at the end, the most important last."""
        self.more = MoreButton(say(N_("Window", "More for this page")))
        self.more.entries.aboutToShow.connect(self._fill_menu)
        self.line.addWidget(self.more)
        self.more.hide()
        for button in buttons:
            place = _Place(button.breaking())
            button.installEventFilter(self)
            self._places.append(place)
            self.line.addWidget(place)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrange anew when a button is shown, hidden or answers, which no layout tells of one that is in the menu."""
        what = event.type()
        # That it is shown is told again whenever the whole page is.
        if what is QEvent.Type.DynamicPropertyChange or (what in COMES_OR_GOES and self._shown() != self._arranged):
            self.arrange()
        return super().eventFilter(watched, event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ground, which hides what of the page lies below it for a moment, and the hairline."""
        painter = QPainter(self)
        # Not the palette of the widget, whose own ground is transparent.
        painter.fillRect(self.rect(), QApplication.palette().color(QPalette.ColorRole.Window))
        if self._bar.value() < self._bar.maximum():
            painter.fillRect(0, 0, self.width(), 1, self.palette().color(QPalette.ColorRole.Mid))

    def arrange(self) -> None:
        """Put what doesn’t fit into the menu; where the last one is too wide beside that, it breaks its words."""
        margins = self.line.contentsMargins()
        room = self.width() - margins.left() - margins.right()
        shown = self._arranged = self._shown()
        folded = set(self._folded(shown, room))
        for place in self._places:
            place.setVisible(place in shown and place not in folded)
        if self._places:
            self.more.setVisible(bool(folded))
        if folded:
            shown[-1].take(room - self.more.sizeHint().width() - GAP)
        elif shown:
            shown[-1].take()

    def _shown(self) -> list[_Place]:
        return [place for place in self._places if not place.button.isHidden()]

    def _folded(self, shown: list[_Place], room: int) -> Iterator[_Place]:
        wanted = sum(place.button.sizeHint().width() + GAP for place in shown) - GAP
        if wanted <= room:
            return
        wanted += self.more.sizeHint().width() + GAP
        for place in shown[:-1]:
            if wanted > room and not place.button.property("answers"):
                wanted -= place.button.sizeHint().width() + GAP
                yield place

    def _fill_menu(self) -> None:
        self.more.entries.clear()
        for place in self._places:
            button = place.button
            if button.isHidden() or not place.isHidden():
                continue
            inner = button.menu()
            if inner is not None:
                inner.setTitle(without_key(button.words))
                entry = self.more.entries.addMenu(inner)
            else:
                entry = self.more.entries.addAction(without_key(button.words))
                entry.triggered.connect(button.click)
            entry.setEnabled(button.isEnabled())
