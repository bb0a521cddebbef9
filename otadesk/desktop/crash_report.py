"""What nobody foresaw: a mistake in otadesk itself becomes a report to copy, never a silent end."""

from __future__ import annotations

import sys
import threading
import traceback
from types import TracebackType

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication, QDialog


class CrashReporter(QObject):
    """Takes what Python would print and end with, from any thread, and shows it in a dialog, one at a time."""

    _caught = Signal(str)

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._app = app
        self._shown: QDialog | None = None
        self._caught.connect(self._show, Qt.ConnectionType.QueuedConnection)

    def install(self) -> None:
        """Catch what is raised in the window's thread and in every other one."""
        sys.excepthook = self.catch
        threading.excepthook = lambda caught: self.catch(
            caught.exc_type, caught.exc_value or caught.exc_type(), caught.exc_traceback
        )

    def catch(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """Report an exception; Ctrl-C in a terminal just quits."""
        if issubclass(kind, KeyboardInterrupt):
            self._app.quit()
            return
        text = "".join(traceback.format_exception(kind, error, trace))
        sys.stderr.write(text)
        self._caught.emit(text)

    def _show(self, text: str) -> None:
        if self._shown is not None:
            return
        # Here, since a start should not read what only a crash needs.
        from otadesk.desktop.crash_dialog import crash_dialog  # noqa: PLC0415

        # Kept here: without a parent, nothing else would hold it.
        self._shown = crash_dialog(text, self._app.activeWindow())
        self._shown.finished.connect(self._closed)
        self._shown.open()

    def _closed(self) -> None:
        self._shown = None
