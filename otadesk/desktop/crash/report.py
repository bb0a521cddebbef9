"""What nobody foresaw: a mistake in otadesk itself becomes a report to read, never a silent end, and never a flood."""

from __future__ import annotations

import sys
import threading
import traceback
from collections import Counter, deque
from collections.abc import Callable, Iterable
from contextlib import suppress
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication, QWidget

from otadesk import __version__

if TYPE_CHECKING:
    from otadesk.desktop.crash.dialog import CrashDialog

MOST_SHOWN = 5
"""Different mistakes that are shown from one start to the end: after that, more windows help nobody."""
MOST_PRINTED = 3
"""Times that the same mistake is printed to a terminal."""


class CrashReporter(QObject):
    """Takes what Python would print and end with, from any thread, and shows each mistake once, one at a time.

    A mistake that comes again only counts up. One in the report itself is printed, and that is all.
    """

    _caught = Signal(str, str)
    _came_again = Signal(str, int)

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._app = app
        self._names: Callable[[], Iterable[str]] = tuple
        self._lock = threading.Lock()
        self._times: Counter[str] = Counter()
        self._waiting: deque[tuple[str, str]] = deque()
        self._shown: CrashDialog | None = None
        self._shown_place = ""
        self._caught.connect(self._take, Qt.ConnectionType.QueuedConnection)
        self._came_again.connect(self._count, Qt.ConnectionType.QueuedConnection)

    def install(self) -> None:
        """Catch what is raised in the window's thread and in every other one."""
        sys.excepthook = self.catch
        threading.excepthook = lambda caught: self.catch(
            caught.exc_type, caught.exc_value or caught.exc_type(), caught.exc_traceback
        )

    def leave_out(self, names: Callable[[], Iterable[str]]) -> None:
        """Leave these names out of reports: they are asked for when there is one to write."""
        self._names = names

    def catch(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """Report an exception; Ctrl-C in a terminal just quits."""
        if issubclass(kind, KeyboardInterrupt):
            self._app.quit()
            return
        try:
            self.report(error.with_traceback(trace))
        except Exception:  # noqa: BLE001 - the last place of all: what goes wrong here has nowhere else to go
            _print(traceback.format_exc())

    def report(self, error: BaseException) -> None:
        """Show a mistake, once."""
        # Here, and below: a start should not read what only a mistake needs.
        from otadesk.desktop.crash.text import crash_text, place_of  # noqa: PLC0415

        place = place_of(error)
        with self._lock:
            self._times[place] += 1
            times, different = self._times[place], len(self._times)
        if times <= MOST_PRINTED:
            _print("".join(traceback.format_exception(error)))
        if times > 1:
            # Where it comes with each paint, not every one is worth a word.
            if times & (times - 1) == 0:
                self._came_again.emit(place, times)
        elif different <= MOST_SHOWN:
            self._caught.emit(place, crash_text(error, self._known()))

    def _known(self) -> tuple[str, ...]:
        """Return the names to leave out, as far as they can be told: they come from what may just have broken."""
        names: list[str] = []
        with suppress(Exception):
            names += self._names()
        return tuple(names)

    def _take(self, place: str, text: str) -> None:
        self._waiting.append((place, text))
        self._show_next()

    def _show_next(self) -> None:
        if self._shown is not None or not self._waiting:
            return
        from otadesk.desktop.crash.dialog import CrashDialog  # noqa: PLC0415 - as above

        place, text = self._waiting.popleft()
        parent = self._app.activeModalWidget() or self._app.activeWindow()
        dialog = CrashDialog(f"otadesk {__version__}: {place}", text, parent)
        # Kept here: without a parent, nothing else would hold it. With one that goes, it goes as well.
        self._shown, self._shown_place = dialog, place
        dialog.destroyed.connect(self._gone)
        dialog.open()
        if self._times[place] > 1:
            dialog.show_times(self._times[place])

    def _count(self, place: str, times: int) -> None:
        if self._shown is not None and place == self._shown_place:
            self._shown.show_times(times)

    def _gone(self) -> None:
        self._shown = None
        self._show_next()


def show_and_end(mistake: Exception) -> int:
    """Show a mistake that kept the window from opening, and return the exit code for that."""
    from otadesk.desktop.crash.dialog import CrashDialog  # noqa: PLC0415 - as above
    from otadesk.desktop.crash.text import crash_text, place_of  # noqa: PLC0415

    _print("".join(traceback.format_exception(mistake)))
    CrashDialog(f"otadesk {__version__}: {place_of(mistake)}", crash_text(mistake)).exec()
    return 1


def show_last_words(report: str, parent: QWidget) -> None:
    """Show how the last start broke off."""
    from otadesk.desktop.crash.dialog import CrashDialog  # noqa: PLC0415 - as above

    CrashDialog(f"otadesk {__version__}: broke off", report, parent, now=False).open()


def _print(text: str) -> None:
    """Print to the terminal, where there is one."""
    if sys.stderr is not None:
        with suppress(OSError, ValueError):
            sys.stderr.write(text)
