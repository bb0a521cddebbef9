"""Tells people something while they look elsewhere: as the system's own notification where there is one."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QSystemTrayIcon, QWidget


class Notices(QObject):
    """Shows a notification; ``clicked`` says that somebody wants to see more."""

    clicked = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._tray: QSystemTrayIcon | None = None

    def tell(self, title: str, sentence: str) -> None:
        """Show a notification, or ask for attention where the system shows none."""
        if not (QSystemTrayIcon.isSystemTrayAvailable() and QSystemTrayIcon.supportsMessages()):
            QApplication.alert(self._window)
            return
        if self._tray is None:
            self._tray = QSystemTrayIcon(QApplication.windowIcon(), self)
            self._tray.messageClicked.connect(self._answer)
        # The icon has no use of its own: it is there for as long as the notification may be.
        self._tray.show()
        self._tray.showMessage(title, sentence, QApplication.windowIcon())

    def _answer(self) -> None:
        if self._tray is not None:
            self._tray.hide()
        self.clicked.emit()
