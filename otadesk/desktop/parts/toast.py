"""A remark over the foot of the window that nobody has to answer: it goes by itself, or when it is put away."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QRect, QRectF, Qt, QTimer
from PySide6.QtGui import (
    QEnterEvent,
    QHideEvent,
    QMoveEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import (
    QApplication,
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from otadesk.desktop.look.tokens import CARD_RADIUS
from otadesk.desktop.parts.accessible import Role, Spoken
from otadesk.desktop.parts.announcing import announce
from otadesk.desktop.parts.below import below, hides, seen
from otadesk.desktop.parts.button import Button
from otadesk.desktop.parts.shade import SHADE, Shade
from otadesk.desktop.parts.style import grown, margins
from otadesk.desktop.parts.text import Label
from otadesk.desktop.parts.tone import Tone, ToneMark
from otadesk.desktop.texts import say
from otadesk.phrases import N_

STAYS = 9000
"""Milliseconds: time to read two sentences twice."""
GIVES_WAY = 4000
"""Milliseconds for which a remark with something to do stays at most once another waits behind it."""
MOST_WAITING = 3
MOST_DEEDS = 20
WIDEST = 560
LEAST = 256
"""Pixels that the words keep beside the buttons; where there are fewer, the buttons stand below them."""
EDGE = 24


@dataclass(frozen=True)
class _Remark:
    tone: Tone
    title: str
    hint: str
    action: str
    act: Callable[[], object]
    topic: str = ""
    undoes: bool = False


class Toast(Spoken, QFrame):
    """A sentence, and what to do, over a widget; the pointer on it makes it stay, and it lies on nothing that is used.

    One that offers something to do isn't swept away by the next, which waits for its turn, though it is read out at
    once. Only what undoes goes before what undoes: it is for what was done last, and then for what was done before.
    """

    def __init__(self, over: QWidget, parent: QWidget) -> None:
        super().__init__(parent)
        self._over = over
        self._shade = Shade(parent)
        self.title = Label(role="strong", wrap=True)
        self._mark = ToneMark("caution", 24)
        self.hint = Label(role="quiet-text", wrap=True)
        self.close_button = Button(say(N_("Window", "Close")), "quiet")
        self.close_button.clicked.connect(self.put_away)
        self.action = Button("", "link")
        self.action.clicked.connect(self._act)
        self._shown: _Remark | None = None
        self._waiting: deque[_Remark] = deque(maxlen=MOST_WAITING)
        self._deeds: dict[int, deque[_Remark]] = {}
        """What can be undone, by the place where it was done."""
        self.where: Callable[[], int] = lambda: 0
        """Which place people look at: the key undoes nothing that they don't see."""
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self.title)
        words.addWidget(self.hint)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self.action, 0, Qt.AlignmentFlag.AlignVCenter)
        buttons.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignVCenter)
        self._beside = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._beside.addLayout(words, 1)
        self._beside.addLayout(buttons)
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(margins(20, 14, 14, 14))
        row.setSpacing(14)
        row.addWidget(self._mark)
        row.addLayout(self._beside, 1)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._time_is_up)
        self._look_below = QTimer(self, singleShot=True, interval=0)
        """Later than the layouts that made it look."""
        self._look_below.timeout.connect(self._make_way)
        over.installEventFilter(self)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            # Later: a window that goes moves its focus about while half of it is gone.
            app.focusChanged.connect(self.step_aside, Qt.ConnectionType.QueuedConnection)
        self.hide()

    def spoken_role(self) -> Role:
        """Be a remark."""
        return Role.Notification

    def remark(
        self,
        tone: Tone,
        title: str,
        hint: str = "",
        *,
        action: str = "",
        act: Callable[[], object] = lambda: None,
        topic: str = "",
    ) -> None:
        """Show these words, and have them read out; ``action`` names what can be done about it at once.

        Of a ``topic`` there is one remark: a newer one takes the place of an older one.
        """
        self._say(_Remark(tone, title, hint, action, act, topic))

    def undoable(self, title: str, hint: str = "", *, act: Callable[[], object]) -> None:
        """Tell of something that was done, and offer to undo it, as the key for that does long after this has gone."""
        remark = _Remark("note", title, hint, say(N_("Window", "Undo")), act, undoes=True)
        self._deeds.setdefault(self.where(), deque(maxlen=MOST_DEEDS)).append(remark)
        self._say(remark)

    def undo(self) -> bool:
        """Undo what is offered now, else what was done last where people look; return False where that is nothing."""
        meant = self._meant
        if meant is None:
            return False
        self._take_from_deeds(meant)
        self._drop(lambda one: one is meant)
        meant.act()
        return True

    @property
    def can_undo(self) -> bool:
        """Whether there is anything to undo that people see."""
        return self._meant is not None

    @property
    def _meant(self) -> _Remark | None:
        """What the key for undoing would undo: what is offered is seen wherever it was done."""
        if self.offers_undo:
            return self._shown
        deeds = self._deeds.get(self.where())
        return deeds[-1] if deeds else None

    @property
    def offers_undo(self) -> bool:
        """Whether the button for that is in sight."""
        return not self.isHidden() and self._shown is not None and self._shown.undoes

    def _take_from_deeds(self, done: _Remark) -> None:
        for deeds in self._deeds.values():
            if done in deeds:
                deeds.remove(done)

    def forget(self, topic: str) -> None:
        """Say no more of a topic: it isn't so any longer."""
        self._drop(lambda one: one.topic == topic)

    def _drop(self, done: Callable[[_Remark], bool]) -> None:
        waiting = [one for one in self._waiting if not done(one)]
        self._waiting = deque(waiting, MOST_WAITING)
        if not self.isHidden() and self._shown is not None and done(self._shown):
            self.put_away()

    def move_along(self) -> None:
        """Another place is shown: what offers something to do finds its room there, what was only said has been."""
        if self.isHidden():
            return
        if self._shown is not None and not self._shown.action:
            self.put_away()
        self.step_aside()

    def _say(self, new: _Remark) -> None:
        if new.topic:
            self._waiting = deque((one for one in self._waiting if one.topic != new.topic), MOST_WAITING)
        before = None if self.isHidden() else self._shown
        same = before is not None and (_words(before) == _words(new) or before.topic == new.topic != "")
        if before is None or not before.action or same:
            self._show(new)
        elif before.undoes and new.undoes:
            self._waiting.appendleft(before)
            self._show(new)
        else:
            self._waiting.append(new)
            if self._timer.remainingTime() > GIVES_WAY:
                self._timer.start(GIVES_WAY)
        announce(self, _words(new))

    def _show(self, remark: _Remark) -> None:
        self._shown = remark
        self._mark.show_tone(remark.tone)
        self.title.setText(remark.title)
        self.hint.setText(remark.hint)
        self.hint.setVisible(bool(remark.hint))
        self.action.setText(remark.action)
        self.action.setVisible(bool(remark.action))
        self.setAccessibleName(_words(remark))
        self._place()
        self.show()
        self._shade.raise_()
        self.raise_()
        self._timer.start(STAYS)

    def put_away(self) -> None:
        """Go, and give way to what waits."""
        self._timer.stop()
        if self._waiting:
            self._show(self._waiting.popleft())
        else:
            self.hide()

    def _act(self) -> None:
        done = self._shown
        self.put_away()
        if done is not None:
            self._take_from_deeds(done)
            done.act()

    def enterEvent(self, event: QEnterEvent) -> None:
        """Stay while somebody reads."""
        self._timer.stop()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """Begin to wait anew."""
        self._timer.start(GIVES_WAY if self._waiting else STAYS)
        super().leaveEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep to the foot of what it lies over, and look anew where that is laid out anew."""
        if not self.isHidden():
            if event.type() is QEvent.Type.Resize and watched is self._over:
                self._place()
            elif event.type() is QEvent.Type.LayoutRequest:
                self._look_below.start()
        return super().eventFilter(watched, event)

    def showEvent(self, event: QShowEvent) -> None:
        """Cast a shadow, and watch what is below it."""
        super().showEvent(event)
        self._shade.show()
        for inside in self._scrolled():
            inside.installEventFilter(self)

    def hideEvent(self, event: QHideEvent) -> None:
        """Take the shadow along, and watch no more."""
        super().hideEvent(event)
        self._shade.hide()
        for inside in self._scrolled():
            inside.removeEventFilter(self)

    def _scrolled(self) -> list[QWidget]:
        """Return what scrolls below it, and is laid out without a word to what it lies over."""
        held = (area.widget() for area in self._over.findChildren(QScrollArea))
        return [inside for inside in held if inside is not None]

    def moveEvent(self, event: QMoveEvent) -> None:
        """Take the shadow along."""
        super().moveEvent(event)
        self._shade.follow(self.geometry())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the shadow grow with it."""
        super().resizeEvent(event)
        self._shade.follow(self.geometry())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint a card."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours = self.palette()
        # In the dark, the edge alone tells it from the card that it floats over.
        painter.setPen(QPen(colours.color(QPalette.ColorRole.Light), 1))
        painter.setBrush(colours.color(QPalette.ColorRole.Base))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), CARD_RADIUS, CARD_RADIUS)

    def _place(self) -> None:
        room = self._over.geometry()
        width = min(grown(self, WIDEST), room.width() - 2 * EDGE)
        self.setFixedWidth(width)
        shown = [button for button in (self.action, self.close_button) if not button.isHidden()]
        words = width - sum(button.sizeHint().width() for button in shown)
        narrow = words < grown(self, LEAST)
        self._beside.setDirection(QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight)
        self._row.setAlignment(self._mark, Qt.AlignmentFlag.AlignTop if narrow else Qt.AlignmentFlag.AlignVCenter)
        # The rows within this one remember the heights of other words until they are told.
        self._row.invalidate()
        self._row.activate()
        height = self._row.totalHeightForWidth(width)
        left = room.left() + (room.width() - width) // 2
        foot = QRect(left, room.bottom() - EDGE - height, width, height)
        head = foot.translated(0, room.top() + EDGE - foot.top())
        read, controls = below(self._over)
        focused: QWidget | None = self.window().focusWidget()
        held = [seen(focused, self._over)] if focused is not None and self._over.isAncestorOf(focused) else []
        above = (foot.translated(0, one.top() - SHADE - foot.bottom()) for one in (*controls, *read))
        places = sorted((one for one in (foot, *above) if head.top() <= one.top() <= foot.top()), key=QRect.top)[::-1]
        # Where all is full, it lies on controls, but on that which has the keyboard only where nothing else is left.
        ways = (
            *((place, (*read, *controls)) for place in places),
            *((place, (*read, *held)) for place in (foot, head, *places)),
            *((place, held) for place in (foot, head)),
        )
        self.setGeometry(next((place for place, spared in ways if not hides(place, spared)), foot))

    def step_aside(self) -> None:
        """Find a place anew: what lies below it has changed."""
        if not self.isHidden():
            self._place()

    def _make_way(self) -> None:
        """Move where something has come to lie below it; else it stays, since somebody may be about to press it."""
        if not self.isHidden():
            read, controls = below(self._over)
            if hides(self.geometry(), (*read, *controls)):
                self._place()

    def _time_is_up(self) -> None:
        # Whoever has come to it by the keyboard is reading it.
        if self.action.hasFocus() or self.close_button.hasFocus():
            self._timer.start(STAYS)
        else:
            self.put_away()


def _words(remark: _Remark) -> str:
    return f"{remark.title} {remark.hint}".strip()
