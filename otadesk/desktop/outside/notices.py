"""Tells people something while they look elsewhere: as the system's own notification where there is one."""

from __future__ import annotations

import html
import sys
from collections.abc import Callable
from itertools import count

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QSystemTrayIcon

from otadesk.desktop.outside.bus import Address, Body, Bus, Line
from otadesk.desktop.texts import say
from otadesk.desktop.window import MainWindow
from otadesk.phrases import N_

DESKTOP = Address("org.freedesktop.Notifications", "/org/freedesktop/Notifications", "org.freedesktop.Notifications")
MOST = 20
"""How many notifications may still be clicked: older ones have long gone from the screen."""
IN_TRAY = 30_000
"""Milliseconds for which the tray's icon stays beside its notification, which systems show for 5 to 10 s."""


class Notices(QObject):
    """Shows notifications; a click on one brings the window forward and does what belongs to it."""

    _clicked = Signal(int, str)
    _unheard = Signal()

    def __init__(self, window: MainWindow, session: Bus) -> None:
        super().__init__(window)
        self._window, self._session = window, session
        self._numbers = count(1)
        self._answers: dict[int, Callable[[], None]] = {}
        self._shown: dict[int, int] = {}
        """By the desktop's number for a notification, ours; only the bus's thread knows of it, and of the tokens."""
        self._tokens: dict[int, str] = {}
        self._tray: QSystemTrayIcon | None = None
        self._gone = QTimer(self, singleShot=True)
        self._last = 0
        """The number of what the tray told last."""
        self._clicked.connect(self._answer, Qt.ConnectionType.QueuedConnection)
        self._unheard.connect(lambda: QApplication.alert(window), Qt.ConnectionType.QueuedConnection)

    def tell(self, title: str, sentence: str, answer: Callable[[], None]) -> None:
        """Show a notification, or ask for attention where the system shows none; ``answer`` is what a click does."""
        number = next(self._numbers)
        self._answers[number] = answer
        for old in list(self._answers)[:-MOST]:
            del self._answers[old]
        if sys.platform == "linux":
            show = say(N_("Window", "Show"))
            self._session.do(lambda line: self._notify(line, number, title, sentence, show))
        else:
            self._tell_by_tray(number, title, sentence)

    # -- in the bus's thread

    def _notify(self, line: Line, number: int, title: str, sentence: str, show: str) -> None:
        able = line.call(DESKTOP, "GetCapabilities", "")
        line.listen(DESKTOP, self._hear)
        # Some desktops read markup in the sentence, in which names from a build could say anything.
        body = html.escape(sentence) if able and "body-markup" in able[0] else sentence
        actions = ["default", show] if able and "actions" in able[0] else []
        hints = {"desktop-entry": ("s", "otadesk")}
        told = ("otadesk", 0, "otadesk", title, body, actions, hints, -1)
        answer = line.call(DESKTOP, "Notify", "susssasa{sv}i", *told)
        if answer:
            self._shown[answer[0]] = number
        else:
            self._unheard.emit()

    def _hear(self, member: str, body: Body) -> None:
        match member, body:
            case "ActivationToken", (int(shown), str(token)):
                self._tokens[shown] = token
            case "ActionInvoked", (int(shown), _) if shown in self._shown:
                self._clicked.emit(self._shown[shown], self._tokens.get(shown, ""))
            case "NotificationClosed", (int(shown), _):
                self._shown.pop(shown, None)
                self._tokens.pop(shown, None)
            case _:
                pass  # Clicks on other programs' notifications are told to everybody.

    # -- in the window's thread

    def _tell_by_tray(self, number: int, title: str, sentence: str) -> None:
        if not (QSystemTrayIcon.isSystemTrayAvailable() and QSystemTrayIcon.supportsMessages()):
            QApplication.alert(self._window)
            return
        if self._tray is None:
            self._tray = QSystemTrayIcon(QApplication.windowIcon(), self)
            # Only the last one can be clicked.
            self._tray.messageClicked.connect(lambda: self._answer(self._last, ""))
            self._gone.setInterval(IN_TRAY)
            self._gone.timeout.connect(self._tray.hide)
        self._last = number
        # The icon has no use of its own: it is there for as long as the notification may be.
        self._tray.show()
        self._gone.start()
        self._tray.showMessage(title, sentence, QApplication.windowIcon())

    def _answer(self, number: int, token: str) -> None:
        if self._tray is not None:
            self._tray.hide()
        answer = self._answers.pop(number, None)
        if answer is not None:
            self._window.come_forward(token)
            answer()
