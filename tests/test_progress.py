"""Progress is sampled and ends with the truth; cancelling breaks waits."""

from __future__ import annotations

import threading

import pytest

from otadesk.errors import Cancelled
from otadesk.progress import BytesSent, CancelToken, Event, Meter


class Clock:
    """A clock that a test moves."""

    def __init__(self) -> None:
        self.seconds = 0.0

    def __call__(self) -> float:
        return self.seconds


def counted(events: list[Event]) -> list[int]:
    return [event.done for event in events if isinstance(event, BytesSent)]


def test_at_most_twenty_events_a_second_and_a_last_one() -> None:
    clock, events = Clock(), []
    meter = Meter(1000, events.append, clock)
    for _ in range(1000):
        clock.seconds += 0.001
        meter.add(1)
    meter.finish()
    assert len(events) <= 22
    assert counted(events)[-1] == 1000


def test_the_rate_is_that_of_the_last_seconds() -> None:
    clock, events = Clock(), []
    meter = Meter(100_000, events.append, clock)
    for rate in [1000] * 60 + [10] * 60:
        clock.seconds += 1
        meter.add(rate)
    last = events[-1]
    assert isinstance(last, BytesSent)
    assert last.rate == pytest.approx(10)
    assert last.seconds_left == pytest.approx((100_000 - 60_600) / 10)


def test_nothing_is_promised_before_anything_moved() -> None:
    clock, events = Clock(), []
    Meter(100, events.append, clock).finish()
    assert events == [BytesSent(0, 100, 0.0, None)]


def test_a_cancelled_token_raises() -> None:
    token = CancelToken()
    token.check()
    token.cancel()
    token.cancel()
    with pytest.raises(Cancelled):
        token.check()


def test_cancelling_breaks_a_wait_from_another_thread() -> None:
    token, broken, waiting = CancelToken(), threading.Event(), threading.Event()

    def work() -> None:
        with token.breaking(broken.set):
            waiting.set()
            assert broken.wait(10)

    worker = threading.Thread(target=work)
    worker.start()
    assert waiting.wait(10)
    token.cancel()
    worker.join(10)
    assert broken.is_set()


def test_a_finished_wait_is_no_longer_broken() -> None:
    token, broken = CancelToken(), threading.Event()
    with token.breaking(broken.set):
        pass
    token.cancel()
    assert not broken.is_set()


def test_a_wait_does_not_begin_after_a_cancel() -> None:
    token = CancelToken()
    token.cancel()
    with pytest.raises(Cancelled), token.breaking(lambda: None):
        pytest.fail("the block ran")
    token.wait(60)
