"""The builds that were dropped together: which is on the page, and how far the others are."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, QObject, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
    QResizeEvent,
    QShowEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import (
    QAbstractButton,
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from otadesk.desktop.look.tokens import CARD_RADIUS
from otadesk.desktop.parts.accessible import Role, Spoken, State
from otadesk.desktop.parts.announcing import announce
from otadesk.desktop.parts.button import passing_menu
from otadesk.desktop.parts.card import paint_chosen
from otadesk.desktop.parts.keys import DELETE, PressedByReturn
from otadesk.desktop.parts.measure import MARGIN, beside, is_low
from otadesk.desktop.parts.picture import AppPicture
from otadesk.desktop.parts.progress_line import ProgressLine
from otadesk.desktop.parts.style import grown
from otadesk.desktop.parts.text import OneLine
from otadesk.desktop.parts.tone import NAMES, ToneMark
from otadesk.desktop.parts.two_lines import TwoLines
from otadesk.desktop.state import QueueRow
from otadesk.desktop.texts import plain, say
from otadesk.phrases import N_

WIDTH = 218
HIGH, LOW = 14, 8
"""Pixels above and below a card’s words, and below the cards, where there is height for them and where not."""
FULL = 10
"""Pixels above and below a card’s words where what is said takes two lines."""


class QueueCard(Spoken, PressedByReturn, QAbstractButton):
    """One build; pressing it shows it on the page, and its menu or the Delete key takes it out."""

    dismissed = Signal()
    spoken_whole = True

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._picture = AppPicture(32)
        self._mark = ToneMark("waiting", 18)
        self._name = OneLine(role="strong")
        # A name too long for both gives way: the version is what tells two builds of an app apart.
        self._version = OneLine(role="strong")
        self._version.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._line = TwoLines(role="quiet")
        # It lies in the edge below the words, so that these stand in the middle with it and without it.
        self._progress = ProgressLine(say(N_("Publish", "Progress of the upload")), self)
        words = QVBoxLayout()
        words.setSpacing(0)
        title = QHBoxLayout()
        title.setSpacing(4)
        title.addWidget(self._name, 1)
        title.addWidget(self._version)
        words.addStretch(1)
        words.addLayout(title)
        words.addWidget(self._line)
        words.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self._picture)
        row.addLayout(words, 1)
        row.addWidget(self._mark)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(12, FULL, 12, FULL)
        self._column.addLayout(row)
        self._shown: QueueRow | None = None

    def spoken_role(self) -> Role:
        """Be one of several pages."""
        return Role.PageTab

    def spoken_state(self, state: State) -> None:
        """Tell which build is on the page, and which is under way."""
        state.selectable = True
        state.selected = self.isChecked()
        state.busy = self._shown is not None and self._shown.tone == "active"

    def show_row(self, row: QueueRow) -> None:
        """Draw a build of the queue."""
        if row == self._shown:
            return
        before, self._shown = self._shown, row
        self._picture.show_picture(row.icon, row.name)
        self._mark.show_tone(row.tone)
        self._name.setText(row.name)
        self._version.setText(row.version)
        self._version.setVisible(bool(row.version))
        self._line.setText(row.line)
        # Now, since the strip asks at once how high this is: Qt would forget the old height only a turn later.
        self._column.activate()
        self._progress.setVisible(row.fraction is not None)
        self._progress.show_fraction(row.fraction)
        self.setChecked(row.current)
        # What waits says itself for what, or that it is paused.
        told = row.line if row.tone in {"waiting", "paused"} else f"{say(NAMES[row.tone])}, {row.line}"
        self.setAccessibleName(f"{' '.join(part for part in (row.name, row.version) if part)}: {told}")
        self._tell_on_hover()
        self.update()
        if before is not None and row.tone not in {before.tone, "active"} and not row.current:
            announce(self, self.accessibleName())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take it out; what is being sent wants more than one key to stop it."""
        if event.key() in DELETE and not self._runs:
            self.dismissed.emit()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer what can be done with it."""
        menu = passing_menu(self)
        menu.addAction(say(N_("Publish", "Show"))).triggered.connect(self.click)
        words = N_("Publish", "Cancel") if self._runs else N_("Publish", "Take out of the queue")
        menu.addAction(say(words)).triggered.connect(self.dismissed)
        menu.popup(event.globalPos())

    @property
    def _runs(self) -> bool:
        return self._shown is not None and self._shown.fraction is not None

    def be_low(self, low: bool) -> None:
        """Make do with one line, the name’s; the other is told to those who hover or listen."""
        self._line.setVisible(not low)
        room = LOW if low else FULL
        self._column.setContentsMargins(12, room, 12, room)
        self._tell_on_hover()

    def _tell_on_hover(self) -> None:
        self.setToolTip(plain(self._shown.line) if self._shown is not None and self._line.isHidden() else "")

    def sizeHint(self) -> QSize:
        """Return a width that follows the size of text, and the height of all words in it."""
        width, column = grown(self, WIDTH), self._column
        calm = 0 if self._line.isHidden() else 2 * (HIGH - FULL)
        return QSize(width, max(column.totalMinimumSize().height() + calm, column.totalHeightForWidth(width)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the line of progress in the lower edge."""
        super().resizeEvent(event)
        top = self.height() - self._column.contentsMargins().bottom() + 2
        self._progress.setGeometry(12, top, self.width() - 24, 4)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take the keyboard, so that Delete is for what was clicked, on every platform."""
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        super().mousePressEvent(event)

    def nextCheckState(self) -> None:
        """Leave it to the state which build is on the page."""

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ground; the build on the page stands out, and so does the focus."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours = self.palette()
        edge = QPalette.ColorRole.Highlight if self.isChecked() else QPalette.ColorRole.Mid
        place = QRectF(self.rect()).adjusted(1.5, 1.5, -1.5, -1.5)
        painter.setPen(QPen(colours.color(edge), 1))
        painter.setBrush(colours.color(QPalette.ColorRole.Base))
        painter.drawRoundedRect(place, CARD_RADIUS - 2, CARD_RADIUS - 2)
        if self.hasFocus():
            painter.setPen(QPen(colours.color(QPalette.ColorRole.Highlight), 2))
            painter.drawRoundedRect(place.adjusted(1.5, 1.5, -1.5, -1.5), CARD_RADIUS - 3, CARD_RADIUS - 3)
        if self.isChecked():
            paint_chosen(painter, self.rect(), colours, mirrored=self.isRightToLeft())


class _Row(Spoken, QWidget):
    def spoken_role(self) -> Role:
        return Role.PageTabList


class QueueStrip(QScrollArea):
    """A row of builds that scrolls sideways; hidden while there is only one."""

    picked = Signal(int)
    dismissed = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._inside = _Row()
        self._inside.setAccessibleName(say(N_("Publish", "Queue")))
        self._inside.setObjectName("column")
        self._row = QHBoxLayout(self._inside)
        self._row.setSpacing(12)
        self._row.addStretch(1)
        self.setWidget(self._inside)
        self.cards: list[QueueCard] = []
        self._keys: list[int] = []
        self._current: int | None = None
        self._measure = (0, 0, False)
        """How wide this is, how wide a card is, and whether all is low, when they were fitted last."""
        self._tallest = 0
        """How high the cards are. They don't shrink with a line that comes and goes, or the page above would jump."""

    def fit(self) -> None:
        """Begin where the page above begins, and take as little height as can be where the window has little."""
        low = is_low(self.window())
        for card in self.cards:
            card.be_low(low)
        wanted = sum(card.sizeHint().width() + self._row.spacing() for card in self.cards)
        # Longer than the page where that is too narrow for it and the window is not; only at last it begins earlier.
        start = max(MARGIN, min(beside(self), self.width() - MARGIN - wanted))
        end = max(MARGIN, min(beside(self), self.width() - start - wanted))
        left, right = (end, start) if self.isRightToLeft() else (start, end)
        # Above is the room that the page's foot leaves below its buttons.
        self._row.setContentsMargins(left, 0, right, LOW if low else HIGH - 2)
        measure = (self.width(), grown(self, WIDTH), low)
        tallest = max((card.sizeHint().height() for card in self.cards), default=0)
        self._tallest = max(self._tallest, tallest) if measure == self._measure else tallest
        for card in self.cards:
            card.setFixedHeight(self._tallest)
        self.setFixedHeight(self._inside.sizeHint().height() + 14)
        if measure != self._measure:
            self._measure = measure
            # When the cards have their new places.
            QTimer.singleShot(0, self, partial(self._bring_into_view, newest=False))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Fit anew when text has another size; a scroll area looks at all events of what it holds."""
        if watched is self._inside and event.type() is QEvent.Type.LayoutRequest:
            self.fit()
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit a wider window."""
        super().resizeEvent(event)
        self.fit()

    def showEvent(self, event: QShowEvent) -> None:
        """Measure the cards anew: letters that became larger or smaller meanwhile are known to them only now."""
        super().showEvent(event)
        self._tallest = 0
        self.fit()

    def show_rows(self, rows: tuple[QueueRow, ...]) -> None:
        """Draw the queue."""
        self.setVisible(len(rows) > 1)
        grew = len(rows) > len(self.cards)
        while len(self.cards) < len(rows):
            card, at = QueueCard(), len(self.cards)
            card.clicked.connect(partial(self._pick, at))
            card.dismissed.connect(partial(self._dismiss, at))
            self._row.insertWidget(at, card)
            # Now, so that it has its place when it is to be brought into view.
            card.show()
            self.cards.append(card)
        while len(self.cards) > len(rows):
            gone = self.cards.pop()
            if gone.hasFocus() and self.cards:
                self.cards[-1].setFocus()
            self._row.removeWidget(gone)
            gone.deleteLater()
        self._keys = [row.key for row in rows]
        for card, row in zip(self.cards, rows, strict=True):
            card.show_row(row)
        self.fit()
        current = next((row.key for row in rows if row.current), None)
        if current != self._current or grew:
            self._current = current
            # When a card that has just come has its place.
            QTimer.singleShot(0, self, partial(self._bring_into_view, newest=grew))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll sideways with a wheel that turns the other way: there is nothing above or below."""
        turned, bar = event.angleDelta(), self.horizontalScrollBar()
        way = turned.x() or (-turned.y() if self.isRightToLeft() else turned.y())
        bar.setValue(bar.value() - way)
        event.accept()

    def _bring_into_view(self, *, newest: bool) -> None:
        """Show the build on the page, and what has just come where nothing of it is seen and there is room beside."""
        if newest and self.cards and self.cards[-1].visibleRegion().isEmpty():
            self.ensureWidgetVisible(self.cards[-1], self._row.spacing(), 0)
        if self._current in self._keys:
            self.ensureWidgetVisible(self.cards[self._keys.index(self._current)], self._row.spacing(), 0)

    def _dismiss(self, at: int) -> None:
        self.dismissed.emit(self._keys[at])

    def _pick(self, at: int, _checked: bool = False) -> None:
        self.picked.emit(self._keys[at])
