"""Progress is sampled and ends with the truth; cancelling breaks waits."""

from __future__ import annotations

import threading

import pytest

from otadesk.errors import Cancelled
from otadesk.progress import BytesSent, CancelToken, Event, Flow, Meter


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


def test_a_stall_says_nothing_of_the_speed_after_it() -> None:
    clock, events = Clock(), []
    meter = Meter(100_000, events.append, clock)
    for wait in [0.1] * 100 + [60] + [0.1] * 5:
        clock.seconds += wait
        meter.add(100)
    first = events[-6]
    assert isinstance(first, BytesSent)
    assert (first.rate, first.seconds_left) == (0.0, None), "one moment is no speed"
    for event in events[-5:]:
        assert isinstance(event, BytesSent)
        assert event.rate == pytest.approx(1000)


def test_what_was_there_already_says_nothing_of_the_speed() -> None:
    clock, events = Clock(), []
    meter = Meter(100_000, events.append, clock)
    for number in range(1, 6):
        clock.seconds += 0.1
        meter.reach(50_000 + number * 100, 50_000)
    last = events[-1]
    assert isinstance(last, BytesSent)
    assert last.rate == pytest.approx(1000)
    assert last.seconds_left == pytest.approx(49.5)


def test_a_line_on_which_everything_takes_long_has_a_speed() -> None:
    clock, events = Clock(), []
    meter = Meter(100_000, events.append, clock)
    for _ in range(9):
        clock.seconds += 20
        meter.add(100)
        last = events[-1]
        assert isinstance(last, BytesSent)
        assert last.rate == pytest.approx(5)


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


class Timed(CancelToken):
    """A token whose waits move a clock instead of taking time."""

    def __init__(self, clock: Clock) -> None:
        super().__init__()
        self._clock = clock

    def wait(self, seconds: float) -> None:
        self._clock.seconds += seconds


def test_a_limited_flow_lets_so_many_bytes_a_second_through() -> None:
    clock = Clock()
    flow, token = Flow(1000, clock), Timed(clock)
    for _ in range(50):
        flow.take(100, token)
    assert clock.seconds == pytest.approx(4.9, abs=0.3)
    clock.seconds += 60
    before = clock.seconds
    for _ in range(20):
        flow.take(100, token)
    assert clock.seconds - before == pytest.approx(1.65, abs=0.3), "an idle minute is not made up for"


def test_a_flow_without_limit_never_waits() -> None:
    clock = Clock()
    flow, token = Flow(0, clock), Timed(clock)
    for _ in range(1000):
        flow.take(1 << 20, token)
    assert clock.seconds == 0


def test_a_paused_flow_waits_until_it_goes_on_or_is_cancelled() -> None:
    flow, token = Flow(), CancelToken()
    flow.pause()
    passed = threading.Event()

    def work() -> None:
        flow.take(1, CancelToken())
        passed.set()

    thread = threading.Thread(target=work)
    thread.start()
    assert not passed.is_set()
    flow.resume()
    thread.join(30)
    assert passed.is_set()
    flow.pause()
    token.cancel()
    with pytest.raises(Cancelled):
        flow.take(1, token)


def test_bytes_that_are_sent_again_are_no_negative_speed_and_what_was_there_is_told() -> None:
    clock, events = Clock(), list[Event]()
    meter = Meter(100, events.append, clock)
    for done, reused in ((50, 30), (20, 0), (100, 60)):
        clock.seconds += 1
        meter.reach(done, reused)
    told = [event for event in events if isinstance(event, BytesSent)]
    assert [event.done for event in told] == [50, 20, 100]
    assert [event.reused for event in told] == [30, 0, 60]
    assert all(event.rate >= 0 for event in told)
