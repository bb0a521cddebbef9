"""How long work tells what it is doing, and how it is told to stop.

Work sends small frozen events to a listener. Cancelling is a token: work asks it, and anything that may wait for a
silent peer registers a way to break that wait, since a flag that nobody reads stops nothing.
"""

from __future__ import annotations

import threading
import time
from collections import deque
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Literal

from otadesk.errors import Cancelled

Step = Literal["connect", "upload", "confirm", "switch", "probe"]

SAMPLES_PER_SECOND = 20
RATE_WINDOW_SECONDS = 5.0
STALL_GAPS = 4
"""How many times as long as usual nothing moves in a stall; on a slow line, everything takes long."""
FLOW_SLACK_SECONDS = 0.25
PAUSE_SECONDS = 600.0
"""After so long a pause, and so long again, whoever waits may show that it is alive."""


@dataclass(frozen=True, slots=True)
class StepStarted:
    """A step of the journey begins."""

    step: Step


@dataclass(frozen=True, slots=True)
class BytesSent:
    """Bytes done of all, the rate over the last seconds in bytes per second, and the seconds that are left.

    ``reused`` of those that are done did not have to be sent.
    """

    done: int
    total: int
    rate: float
    seconds_left: float | None
    reused: int = 0


@dataclass(frozen=True, slots=True)
class StepFinished:
    """A step is done; ``note`` is a fact worth showing, such as how something was confirmed."""

    step: Step
    note: str = ""


@dataclass(frozen=True, slots=True)
class LineLost:
    """The connection broke; in so many seconds it is tried again, or as soon as somebody calls ``try_now``."""

    seconds: float
    try_now: Callable[[], None] = field(default=lambda: None, compare=False)
    """May be called from any thread, and is worth nothing after the wait."""


@dataclass(frozen=True, slots=True)
class Answered:
    """A question has come to its end, with an answer or without: whoever counts how long nothing came begins anew."""


Event = StepStarted | BytesSent | StepFinished | LineLost | Answered
Listener = Callable[[Event], None]


def ignore(_event: Event) -> None:
    """Listen to nothing."""


class CancelToken:
    """Says stop, once and to everybody: sets a flag and calls what was registered to break a wait."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._cancelled = threading.Event()
        self._breakers: list[Callable[[], None]] = []

    @property
    def cancelled(self) -> bool:
        """Whether somebody asked to stop."""
        return self._cancelled.is_set()

    def cancel(self) -> None:
        """Ask to stop; may be called from any thread and more than once."""
        with self._lock:
            self._cancelled.set()
            breakers, self._breakers = self._breakers, []
        for breaker in breakers:
            breaker()

    def wait(self, seconds: float) -> None:
        """Wait so long, or until somebody asks to stop."""
        self._cancelled.wait(seconds)

    def check(self) -> None:
        """Raise Cancelled where somebody asked to stop."""
        if self.cancelled:
            raise Cancelled

    @contextmanager
    def breaking(self, breaker: Callable[[], None]) -> Iterator[None]:
        """Call ``breaker`` (from the cancelling thread) if a cancel comes while the block runs."""
        with self._lock:
            already = self._cancelled.is_set()
            if not already:
                self._breakers.append(breaker)
        if already:
            raise Cancelled
        try:
            yield
        finally:
            with self._lock:
                if breaker in self._breakers:
                    self._breakers.remove(breaker)


class Flow:
    """Holds sending back: while it is paused, and so that no more than so many bytes a second go out.

    One flow may serve several threads; ``pause`` and ``resume`` may come from any. ``clock`` never goes back.
    """

    def __init__(self, bytes_per_second: int = 0, clock: Callable[[], float] = time.monotonic) -> None:
        self.bytes_per_second = bytes_per_second
        """0 sets no limit."""
        self._clock = clock
        self._lock = threading.Lock()
        self._open = threading.Event()
        self._open.set()
        self._free_at = clock()

    def limit(self, bytes_per_second: int) -> None:
        """Let no more than so many bytes a second through; 0 sets no limit."""
        self.bytes_per_second = bytes_per_second

    @property
    def paused(self) -> bool:
        """Whether sending is held back until somebody says ``resume``."""
        return not self._open.is_set()

    def pause(self) -> None:
        """Hold back what has not been sent yet."""
        self._open.clear()

    def resume(self) -> None:
        """Go on."""
        self._open.set()

    def take(self, count: int, token: CancelToken, in_pause: Callable[[], None] = lambda: None) -> None:
        """Wait until so many bytes may go; raises Cancelled. ``in_pause`` is called now and then in a long pause."""
        if self.paused:
            with token.breaking(self._open.set):
                while not self._open.wait(PAUSE_SECONDS):
                    in_pause()
            token.check()
        if self.bytes_per_second <= 0:
            return
        with self._lock:
            now = self._clock()
            # What was not used in the last moment is used up now, not what was not used long ago.
            starts = max(self._free_at, now - FLOW_SLACK_SECONDS)
            self._free_at = starts + count / self.bytes_per_second
        if starts > now:
            token.wait(starts - now)
            token.check()


class Meter:
    """Turns many small counts into at most twenty events a second, with the last one always sent.

    ``clock`` returns seconds that never go back, such as ``time.monotonic``.
    """

    def __init__(self, total: int, listener: Listener, clock: Callable[[], float]) -> None:
        self._total, self._listener, self._clock = total, listener, clock
        self._done = self._reused = 0
        self._last_sent: float | None = None
        self._samples: deque[tuple[float, int]] = deque([(clock(), 0)])
        """When how much had been sent; what did not have to be says nothing of the speed."""

    def add(self, count: int) -> None:
        """Count some more bytes."""
        self.reach(self._done + count, self._reused)

    def reach(self, done: int, reused: int = 0) -> None:
        """Say how far it is; ``reused`` of the bytes that are done did not have to be sent."""
        self._done, self._reused = done, reused
        now = self._clock()
        if self._last_sent is None or now - self._last_sent >= 1 / SAMPLES_PER_SECOND:
            self._send(now)

    def finish(self) -> None:
        """Send the last event, whatever the time."""
        self._send(self._clock())

    def _send(self, now: float) -> None:
        self._last_sent, sent = now, self._done - self._reused
        if self._stalled(now, sent):
            # Nothing was sent on purpose, or the line was dead: neither says how fast the rest will be.
            self._samples = deque([(now, sent)])
        elif sent != self._samples[-1][1]:
            self._samples.append((now, sent))
        while len(self._samples) > 2 and now - self._samples[1][0] >= RATE_WINDOW_SECONDS:
            self._samples.popleft()
        start, before = self._samples[0]
        # What was given back and is sent again is no negative speed.
        rate = max(sent - before, 0) / (now - start) if now > start else 0.0
        left = (self._total - self._done) / rate if rate > 0 else None
        self._listener(BytesSent(self._done, self._total, rate, left, self._reused))

    def _stalled(self, now: float, sent: int) -> bool:
        """Whether something moves again after it didn't for much longer than usual."""
        (first, _), (last, before) = self._samples[0], self._samples[-1]
        if len(self._samples) < 2 or before == sent:
            return False
        usual = (last - first) / (len(self._samples) - 1)
        return now - last > max(RATE_WINDOW_SECONDS, STALL_GAPS * usual)
