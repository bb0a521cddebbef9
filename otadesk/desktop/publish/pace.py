"""Time left that doesn't jump: smoothed, said at most once a second, and only once it means something."""

from __future__ import annotations

from otadesk.desktop.texts import duration, say
from otadesk.phrases import N_

WARM_UP = 1.0
"""Seconds before the first estimate is shown."""
CALM = 1.0
"""Seconds between two different words."""
WEIGHT = 0.15
"""How much a new estimate counts against the one that has been running down."""


class TimeLeft:
    """Takes estimates as they come, with a clock that never goes back, and says them calmly."""

    def __init__(self) -> None:
        self._started: float | None = None
        self._end: float | None = None
        self._warm = False
        self._said_at: float | None = None
        self._words = ""

    def say(self, seconds_left: float | None, now: float) -> str:
        """Return the words to show now."""
        if self._started is None:
            self._started = now
        if seconds_left is None:
            return self._words
        estimate = now + seconds_left
        # The first ones are wild: nothing of them shall linger.
        known = self._end if self._warm and self._end is not None else estimate
        self._end = known + WEIGHT * (estimate - known)
        self._warm = now - self._started >= WARM_UP
        due = self._said_at is None or now - self._said_at >= CALM
        if due and now - self._started >= WARM_UP:
            self._said_at = now
            self._words = say(N_("Publish", "{span} left"), span=duration(max(0.0, self._end - now)))
        return self._words
