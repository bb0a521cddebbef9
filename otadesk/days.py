"""Days as people write them, and how many are left."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


COUNTED = 730
"""Days that are counted: what is more than two years away is told by its date alone."""


@dataclass(frozen=True, slots=True)
class Day:
    """The day of a moment in UTC, as English writes it; the window may write the moment in its own language."""

    moment: datetime

    def __str__(self) -> str:
        day = self.moment.astimezone(UTC)
        return f"{day.day} {_MONTHS[day.month - 1]} {day.year}"


def days_between(earlier: datetime, later: datetime) -> int:
    """Return the days from one moment to the other, 0 where less than one is left.

    They are counted as on a calendar, since the day itself mostly stands beside: to 6 December it is nine days on all
    of 27 November.
    """
    if abs(later - earlier) < timedelta(days=1):
        return 0
    return (later.astimezone(UTC).date() - earlier.astimezone(UTC).date()).days
