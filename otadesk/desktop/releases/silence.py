"""Notices that a place says nothing while somebody waits for its list."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from otadesk.desktop.core import Core
from otadesk.desktop.jobs import Job
from otadesk.desktop.publish.journey import LOOK, NO_ANSWER, PATIENCE
from otadesk.desktop.texts import duration, say, sentence


class Silence(QObject):
    """What is told of the job that was begun last; ``line`` is empty while it may still answer soon."""

    changed = Signal()

    def __init__(self, core: Core, parent: QObject) -> None:
        super().__init__(parent)
        self._core = core
        self._began = 0.0
        self._job: Job | None = None
        self.line = ""

    def watch(self, job: Job) -> None:
        """Wait for this job from now on, until it ends."""
        self._job, self._began, self.line = job, self._core.monotonic(), ""
        # It ends with the job, whose child it is.
        looks = QTimer(job, interval=LOOK)
        looks.timeout.connect(partial(self._look, job))
        looks.start()
        job.ended.connect(partial(self._ended, job))

    def _look(self, job: Job) -> None:
        silence = self._core.monotonic() - self._began
        if job is self._job and silence >= PATIENCE:
            self.line = sentence(say(NO_ANSWER, span=duration(silence)))
            self.changed.emit()

    def _ended(self, job: Job) -> None:
        if job is self._job:
            self._job, self.line = None, ""
