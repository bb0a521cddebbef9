"""How far a property list's dates may reach: a day less than Python's calendar, so that every time zone has room.

Core Foundation writes “never” as a day of the year 0, which Python doesn't have, and “always” as one of the year 4001.
"""

from __future__ import annotations

import datetime as dt

EARLIEST, LATEST = dt.datetime(1, 1, 2), dt.datetime(9999, 12, 30)  # noqa: DTZ001 - lists have naive dates, in UTC
_EPOCH = dt.datetime(2001, 1, 1)  # noqa: DTZ001 - the same


def since_2001(seconds: float) -> dt.datetime:
    """Return the date so many seconds after Core Foundation's epoch, cut to the calendar; ValueError for no number."""
    if seconds != seconds:  # noqa: PLR0124 - only “not a number” differs from itself
        raise ValueError("a date that is no number")
    try:
        return cut(_EPOCH + dt.timedelta(seconds=seconds))
    except OverflowError:
        return EARLIEST if seconds < 0 else LATEST


def cut(date: dt.datetime) -> dt.datetime:
    """Return the date, or the calendar's end where it lies beyond."""
    return min(max(date, EARLIEST), LATEST)
