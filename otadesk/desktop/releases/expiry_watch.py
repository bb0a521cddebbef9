"""Watches for builds that end soon: counts them in what was seen at every place, and tells once a day."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

from otadesk.desktop.core import Core
from otadesk.desktop.jobs import Jobs
from otadesk.desktop.places import choices
from otadesk.desktop.releases.describe import ending_soon
from otadesk.desktop.window_memory import WindowMemory

EVERY = 60 * 60 * 1000
"""Milliseconds between two looks while the window is open."""
TOLD = "expiry/told"


class ExpiryWatch(QObject):
    """``counted`` comes with each look, ``due`` with the first one of a day that finds something."""

    counted = Signal(int)
    due = Signal(int)

    def __init__(self, core: Core, jobs: Jobs, memory: WindowMemory, parent: QObject) -> None:
        super().__init__(parent)
        self._core, self._jobs, self._memory = core, jobs, memory
        self._timer = QTimer(self)
        self._timer.setInterval(EVERY)
        self._timer.timeout.connect(self.check)

    def start(self) -> None:
        """Look now, and from now on."""
        self._timer.start()
        self.check()

    def check(self) -> None:
        """Look into what was seen last; no server is asked."""
        job = self._jobs.start(lambda _token, _report: self._count())
        job.done.connect(self._found)

    def _count(self) -> int:
        now = self._core.now()
        return sum(ending_soon(self._core.releases.seen(place.key), now) for place in choices(self._core))

    def _found(self, count: int) -> None:
        self.counted.emit(count)
        today = self._core.now().astimezone().date().isoformat()
        if count and self._memory.value(TOLD) != today:
            self._memory.keep(TOLD, today)
            self.due.emit(count)
