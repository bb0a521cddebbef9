"""Work off the window's thread: started, listened to, cancelled, and waited for at the end.

A worker thread only ever emits one signal of one object that lives as long as the window; it neither makes, frees nor
touches any other QObject. What it says is handed out again on the window's thread, by the Job, in a round of the event
loop of its own: what is drawn upon it is laid out and painted in the next one, and whoever clicks comes in between.
"""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable
from itertools import count
from typing import Any, Literal

from PySide6.QtCore import QDeadlineTimer, QObject, QRunnable, Qt, QThreadPool, QTimer, Signal, Slot

from otadesk.desktop.crash.text import place_of
from otadesk.errors import Cancelled, OtadeskError
from otadesk.phrases import N_
from otadesk.progress import CancelToken

Work = Callable[[CancelToken, Callable[[Any], None]], Any]
Lane = Literal["look", "read", "save", "keychain", "publish"]
WIDTHS: dict[Lane, int] = {"look": 4, "read": 6, "save": 1, "keychain": 1, "publish": 64}
"""How many threads each lane has; what is saved last has to be what stays.

A file is read in a lane of its own: a share that doesn't answer holds up its own builds, and nothing else. So it is
with the keychain, which may wait until somebody unlocks it. A publish is begun in its turn (``publish/turns.py``), and
keeps its thread while it is paused.
"""

PATIENCE = 5_000
LASTING: dict[Lane, int] = {"save": 60_000, "publish": 60_000}
"""Milliseconds for which a window that has been closed waits for its threads; longer for those that keep something."""
LONGEST_ROUND = 0.004
"""Seconds after which what else was said waits for the next round."""


class Unexpected(OtadeskError):
    """A mistake in otadesk itself; ``mistake`` is what was raised, of which a report can be made."""

    code = "unexpected"

    def __init__(self, mistake: BaseException) -> None:
        super().__init__(
            N_("Error", "Something went wrong inside otadesk."),
            detail=place_of(mistake),
            hint=N_("Error", "Nothing half done is visible to testers."),
        )
        self.mistake = mistake


class Job(QObject):
    """One piece of work; exactly one of done, failed and cancelled comes, then ended."""

    progressed = Signal(object)
    done = Signal(object)
    failed = Signal(object)
    cancelled = Signal()
    ended = Signal()

    def __init__(self, parent: QObject, lane: Lane = "look") -> None:
        super().__init__(parent)
        self.lane = lane
        self._token = CancelToken()

    @property
    def token(self) -> CancelToken:
        """What tells the work to stop."""
        return self._token

    def cancel(self) -> None:
        """Ask the work to stop, which breaks a wait for a silent server too."""
        self._token.cancel()


class _Run(QRunnable):
    def __init__(self, work: Work, token: CancelToken, post: Callable[[str, object], None]) -> None:
        super().__init__()
        self._work, self._token, self._post = work, token, post

    def run(self) -> None:
        try:
            self._token.check()
            result = self._work(self._token, lambda event: self._post("progressed", event))
        except Cancelled:
            self._post("cancelled", None)
        except OtadeskError as error:
            self._post("failed", error)
        except BaseException as mistake:  # noqa: BLE001 - the thread's edge: a bug, in a library too, becomes a report
            self._post("failed", Unexpected(mistake))
        else:
            self._post("done", result)


class Jobs(QObject):
    """Runs work in lanes: quick looks, and publishes, side by side; saving one after the other."""

    crashed = Signal(object)
    """What a piece of work raised that is no error of the tree, whether anybody listens to that work or not."""
    _posted = Signal(int, str, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._numbers = count(1)
        self._running: dict[int, Job] = {}
        self._pools: dict[Lane, QThreadPool] = {}
        for lane, threads in WIDTHS.items():
            self._pools[lane] = QThreadPool(self)
            self._pools[lane].setMaxThreadCount(threads)
        self._stopped = False
        self._said: deque[tuple[int, str, object]] = deque()
        self._next = QTimer(self, singleShot=True, interval=0)
        self._next.timeout.connect(self._hear_all)
        self._posted.connect(self._hear, Qt.ConnectionType.QueuedConnection)

    @property
    def busy(self) -> int:
        """How many pieces of work have not ended."""
        return len(self._running)

    def start(self, work: Work, lane: Lane = "look") -> Job:
        """Run ``work(token, report)`` as soon as its lane is free; connect to the Job that comes back.

        After ``stop`` nothing begins any more, and the Job says nothing: a timer may go off while the window is taken
        down, and a thread would have nobody left to speak to.
        """
        number, job = next(self._numbers), Job(self, lane)
        if self._stopped:
            return job
        self._running[number] = job
        self._pools[lane].start(_Run(work, job.token, lambda said, what: self._posted.emit(number, said, what)))
        return job

    def stop(self) -> bool:
        """Cancel all but saving, and wait until no thread runs, but not for ever; what they said last is dropped.

        Return whether none runs any more: nothing wakes one that waits for a share that has gone.
        """
        deadlines = {lane: QDeadlineTimer(0 if self._stopped else LASTING.get(lane, PATIENCE)) for lane in WIDTHS}
        self._stopped = True
        for job in self._running.values():
            # What somebody has agreed to save is saved, also where it is not its turn yet.
            if job.lane != "save":
                job.cancel()
        ended = [pool.waitForDone(deadlines[lane]) for lane, pool in self._pools.items()]
        self._running.clear()
        self._said.clear()
        self._next.stop()
        return all(ended)

    @Slot(int, str, object)
    def _hear(self, number: int, said: str, what: object) -> None:
        self._said.append((number, said, what))
        self._next.start()

    def _hear_all(self) -> None:
        began = time.perf_counter()
        while self._said:
            self._hand_out(*self._said.popleft())
            if time.perf_counter() - began > LONGEST_ROUND:
                # Somebody may want to click meanwhile.
                self._next.start()
                return

    def _hand_out(self, number: int, said: str, what: object) -> None:
        job = self._running.get(number)
        if job is None:
            return
        if said == "progressed":
            job.progressed.emit(what)
            return
        del self._running[number]
        if said == "cancelled":
            job.cancelled.emit()
        elif said == "done":
            job.done.emit(what)
        else:
            if isinstance(what, Unexpected):
                self.crashed.emit(what.mistake)
            job.failed.emit(what)
        job.ended.emit()
        job.deleteLater()
