"""Tells for how long the window's thread answered nothing, and where it was: a beat in its event loop.

Each beat notes how long ago the one before it was. What came too late is either work in that thread, or a wait: for a
file, a lock, or Python's one lock while another thread keeps it. Or the machine was busy with something else, which is
nobody's fault here; Linux counts for each thread how long it stood ready and got no processor, and that is taken off.
Where a beat is late, a timer of the system interrupts the thread at that moment and writes down its stack.
"""

from __future__ import annotations

import faulthandler
import os
import signal
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from dataclasses import dataclass
from io import FileIO
from pathlib import Path
from typing import cast

from PySide6.QtCore import QObject, Qt, QTimer

PERIOD = 0.005
SHOWN = 10
"""Lines of a stack that are kept: the innermost ones."""
THREADS = Path("/proc/self/task")


@dataclass(frozen=True)
class Beat:
    """One beat that came ``late`` seconds too late; ``worked`` is processor time of the window's thread meanwhile.

    ``stolen`` is for how long it, or whoever it may have waited for, stood ready but had no processor.
    """

    phase: str
    late: float
    worked: float
    stolen: float
    stack: tuple[str, ...] = ()

    @property
    def blocked(self) -> float:
        """The seconds for which the window itself kept the thread from answering."""
        return min(self.late, max(self.worked - PERIOD, self.late - self.stolen, 0.0))


class Heartbeat(QObject):
    """Beats from ``start`` to ``stop`` in the thread that made it; ``phase`` is noted with each beat."""

    def __init__(self, limit: float) -> None:
        """``limit`` is after how many seconds a beat is so late that its stack is kept."""
        super().__init__()
        self.phase = ""
        self.beats: list[Beat] = []
        self._limit = limit
        self._own = threading.get_native_id()
        self._stacks = _in_memory()
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(round(PERIOD * 1000))
        self._timer.timeout.connect(self._beat)

    def start(self) -> None:
        """Begin to beat."""
        faulthandler.register(signal.SIGALRM, self._stacks, all_threads=False)
        self._note()
        self._timer.start()

    def stop(self) -> None:
        """Stop, and interrupt nothing any more."""
        self._timer.stop()
        signal.setitimer(signal.ITIMER_REAL, 0)
        faulthandler.unregister(signal.SIGALRM)

    def _beat(self) -> None:
        gap = time.perf_counter() - self._at
        worked, waited = time.thread_time() - self._worked, dict(_waits())
        since = {thread: wait - self._waited.get(thread, 0.0) for thread, wait in waited.items()}
        own = since.pop(self._own, 0.0)
        # Of the others, at most one has Python's lock at a time.
        stolen = own + max(since.values(), default=0.0)
        self.beats.append(Beat(self.phase, max(0.0, gap - PERIOD), worked, stolen, self._stack()))
        self._note()

    def _note(self) -> None:
        self._waited, self._worked, self._at = dict(_waits()), time.thread_time(), time.perf_counter()
        signal.setitimer(signal.ITIMER_REAL, PERIOD + self._limit)

    def _stack(self) -> tuple[str, ...]:
        """Return what was written about this beat, if it was late."""
        if not self._stacks.tell():
            return ()
        self._stacks.seek(0)
        lines = self._stacks.read().decode("utf-8", "replace").splitlines()
        self._stacks.seek(0)
        self._stacks.truncate()
        return tuple(line.strip() for line in lines if line.startswith("  "))[:SHOWN]


def _in_memory() -> FileIO:
    """Return an unbuffered file that no busy disk holds up: a signal's handler writes into it, behind Python's back."""
    if sys.platform == "linux":
        return FileIO(os.memfd_create("stacks"), "w+b")
    return cast("FileIO", tempfile.TemporaryFile(buffering=0))


def _waits() -> Iterator[tuple[int, float]]:
    """Yield for each thread of this process how long it has stood ready without a processor, where that is counted."""
    try:
        threads = os.listdir(THREADS)  # noqa: PTH208 - two hundred times a second
    except OSError:
        return
    for thread in threads:
        try:
            counted = (THREADS / thread / "schedstat").read_bytes()
        except OSError:
            # It ended meanwhile.
            continue
        yield int(thread), int(counted.split()[1]) / 1e9
