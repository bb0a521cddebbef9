"""A remark over the foot of the window that nobody has to answer: it goes by itself, or when it is put away."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QRect, QRectF, Qt, QTimer
from PySide6.QtGui import QColor, QEnterEvent, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QBoxLayout,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from otadesk.desktop.look.tokens import CARD_RADIUS
from otadesk.desktop.parts.accessible import Role, Spoken
from otadesk.desktop.parts.announcing import announce
from otadesk.desktop.parts.button import Button
from otadesk.desktop.parts.style import grown, margins
from otadesk.desktop.parts.text import Label
from otadesk.desktop.parts.tone import Tone, ToneMark
from otadesk.desktop.parts.uncovered import Uncovered
from otadesk.desktop.texts import say
from otadesk.phrases import N_

STAYS = 9000
"""Milliseconds: time to read two sentences twice."""
GIVES_WAY = 4000
"""Milliseconds for which a remark with something to do stays at most once another waits behind it."""
MOST_WAITING = 3
MOST_DEEDS = 20
WIDEST = 560
LEAST = 280
"""Pixels that the words keep beside the buttons; where there are fewer, the buttons stand below them."""
EDGE = 24
SHADE = 12
"""Pixels around the ground that its shadow takes."""
SPREADS = (0, 2, 4, 7)
DROP = 4
"""By how many pixels each layer of the shadow is larger than the ground, and how much lower it lies."""


CONTROLS = (QAbstractButton, QComboBox, QLineEdit, QPlainTextEdit)
"""What people reach for, which it doesn't lie on."""


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
        self.title = Label(role="strong", wrap=True)
        self._mark = ToneMark("caution", 24, beside=self.title)
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
        buttons.addWidget(self.action, 0, Qt.AlignmentFlag.AlignTop)
        buttons.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignTop)
        self._beside = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._beside.addLayout(words, 1)
        self._beside.addLayout(buttons)
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(margins(20 + SHADE, 14 + SHADE, 14 + SHADE, 14 + SHADE))
        row.setSpacing(14)
        row.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(self._beside, 1)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._time_is_up)
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
        """Undo what was done last where people look; return False where that is nothing."""
        deeds = self._deeds.get(self.where())
        if not deeds:
            return False
        last = deeds.pop()
        self._drop(lambda one: one is last)
        last.act()
        return True

    @property
    def can_undo(self) -> bool:
        """Whether there is anything to undo where people look."""
        return bool(self._deeds.get(self.where()))

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
        if done is None:
            return
        for deeds in self._deeds.values():
            if done in deeds:
                deeds.remove(done)
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
        """Keep to the foot of what it lies over."""
        if event.type() is QEvent.Type.Resize and not self.isHidden():
            self._place()
        return super().eventFilter(watched, event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint a card that floats."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours = self.palette()
        ground = QRectF(self.rect()).adjusted(SHADE, SHADE, -SHADE, -SHADE)
        shade = QColor(colours.color(QPalette.ColorRole.Shadow))
        shade.setAlphaF(shade.alphaF() * 0.2)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(shade)
        for spread in SPREADS:
            grown_ground = ground.adjusted(-spread, -spread + DROP, spread, spread + DROP)
            painter.drawRoundedRect(grown_ground, CARD_RADIUS + spread, CARD_RADIUS + spread)
        # In the dark, the edge alone tells it from the card that it floats over.
        painter.setPen(QPen(colours.color(QPalette.ColorRole.Light), 1))
        painter.setBrush(colours.color(QPalette.ColorRole.Base))
        painter.drawRoundedRect(ground.adjusted(0.5, 0.5, -0.5, -0.5), CARD_RADIUS, CARD_RADIUS)

    def _place(self) -> None:
        room = self._over.geometry()
        width = min(grown(self, WIDEST), room.width() - 2 * EDGE) + 2 * SHADE
        self.setFixedWidth(width)
        shown = [button for button in (self.action, self.close_button) if not button.isHidden()]
        words = width - sum(button.sizeHint().width() for button in shown)
        narrow = words < grown(self, LEAST)
        self._beside.setDirection(QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight)
        # The rows within this one remember the heights of other words until they are told.
        self._row.invalidate()
        self._row.activate()
        height = self._row.totalHeightForWidth(width)
        left = room.left() + (room.width() - width) // 2
        foot = QRect(left, room.bottom() - EDGE - height + SHADE, width, height)
        head = foot.translated(0, room.top() + EDGE - SHADE - foot.top())
        inside = self._over.findChildren(QWidget)
        controls = [self._seen(one) for one in inside if isinstance(one, CONTROLS)]
        read = [self._seen(one) for one in inside if isinstance(one, Uncovered)]
        focused: QWidget | None = self.window().focusWidget()
        held = [self._seen(focused)] if focused is not None and self._over.isAncestorOf(focused) else []
        above = (foot.translated(0, one.top() - foot.bottom()) for one in (*controls, *read) if not one.isEmpty())
        places = sorted((one for one in (foot, *above) if head.top() <= one.top() <= foot.top()), key=QRect.top)[::-1]
        # Where all is full, it lies on controls, but on that which has the keyboard only where nothing else is left.
        ways = (
            *((place, (*read, *controls)) for place in places),
            *((place, (*read, *held)) for place in (foot, head, *places)),
            *((place, held) for place in (foot, head)),
        )
        self.setGeometry(next((place for place, spared in ways if not _hides(place, spared)), foot))

    def _seen(self, widget: QWidget) -> QRect:
        """Return the part of a widget that is seen, as its neighbours and this one are placed."""
        seen = widget.rect() if widget.isVisible() else QRect()
        holder: QWidget | None = widget.parentWidget()
        while holder is not None and widget is not self._over:
            seen = seen.translated(widget.pos()).intersected(holder.rect())
            widget, holder = holder, holder.parentWidget()
        return seen.translated(self._over.pos())

    def step_aside(self) -> None:
        """Find a place anew: what lies below it has changed."""
        if not self.isHidden():
            self._place()

    def _time_is_up(self) -> None:
        # Whoever has come to it by the keyboard is reading it.
        if self.action.hasFocus() or self.close_button.hasFocus():
            self._timer.start(STAYS)
        else:
            self.put_away()


def _hides(place: QRect, spared: Iterable[QRect]) -> bool:
    # The faint outer part of the shadow hides nothing.
    solid = place.adjusted(DROP, DROP, -DROP, -DROP)
    return any(solid.intersects(one) for one in spared)


def _words(remark: _Remark) -> str:
    return f"{remark.title} {remark.hint}".strip()
