"""Days as people write them."""

from __future__ import annotations

import datetime as dt

from otadesk.days import Day, days_between

NOON = dt.datetime(2027, 4, 26, 12, tzinfo=dt.UTC)


def test_a_day_is_written_in_utc_whatever_the_zone() -> None:
    tokyo = dt.timezone(dt.timedelta(hours=9))
    assert f"{Day(dt.datetime(2027, 4, 27, 8, tzinfo=tokyo))}" == "26 Apr 2027"
    assert str(Day(NOON)) == "26 Apr 2027"


def test_days_are_counted_as_on_a_calendar_until_less_than_one_is_left() -> None:
    assert days_between(NOON, NOON + dt.timedelta(hours=23)) == 0
    assert days_between(NOON, NOON + dt.timedelta(hours=25)) == 1
    assert days_between(NOON, NOON + dt.timedelta(days=8, hours=13)) == 9
    assert days_between(NOON, NOON - dt.timedelta(hours=23)) == 0
    assert days_between(NOON, NOON + dt.timedelta(days=155, hours=1)) == 155
