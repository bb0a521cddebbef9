"""How far a publish is: the line only moves forward, and the time left runs down calmly."""

from __future__ import annotations

import itertools
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from otadesk.desktop.publish.journey import SHARES, STEPS, Journey
from otadesk.desktop.publish.pace import TimeLeft
from otadesk.desktop.state import AppCard
from otadesk.progress import Answered, BytesSent, Event, LineLost, StepFinished, StepStarted

APP = AppCard("Sample", "")

EVENTS = st.lists(
    st.one_of(
        st.builds(StepStarted, st.sampled_from(STEPS)),
        st.builds(StepFinished, st.sampled_from(STEPS)),
        st.builds(
            BytesSent,
            st.integers(0, 10**12),
            st.integers(0, 10**12),
            st.floats(0, 1e10),
            st.one_of(st.none(), st.floats(0, 1e7)),
        ),
    )
)


@given(EVENTS)
def test_the_line_only_moves_forward_and_ends_at_the_end(events: list[Event]) -> None:
    journey, before = Journey(), 0.0
    for number, event in enumerate(events):
        journey.hear(event, number / 10)
        assert before <= journey.fraction <= 1.0
        before = journey.fraction
        state = journey.state(APP, "Staging", cancelling=False)
        assert len(state.steps) == len(STEPS)


def test_a_publish_that_goes_well_fills_the_line() -> None:
    journey = Journey()
    for step in STEPS:
        journey.hear(StepStarted(step), 0.0)
        journey.hear(StepFinished(step), 0.0)
    assert journey.fraction == pytest.approx(1.0)
    assert sum(SHARES.values()) == pytest.approx(1.0)


def test_steps_are_told_apart_as_done_under_way_and_waiting() -> None:
    journey = Journey()
    journey.hear(StepStarted("connect"), 0.0)
    journey.hear(StepFinished("connect", "exec-sha256"), 0.1)
    journey.hear(StepStarted("upload"), 0.2)
    rows = journey.state(APP, "Staging", cancelling=True).steps
    assert [row.tone for row in rows] == ["good", "active", "waiting", "waiting", "waiting"]
    assert rows[0].note == "compared by its digest on the server"
    journey.hear(StepFinished("upload", "some word of the core"), 0.3)
    assert journey.state(APP, "Staging", cancelling=True).steps[1].note == "", "no jargon"


def test_what_did_not_have_to_be_sent_and_a_line_that_broke_are_told() -> None:
    journey = Journey()
    journey.hear(StepStarted("upload"), 0.0)
    journey.hear(BytesSent(90_000_000, 100_000_000, 0.0, None, 80_000_000), 0.1)
    assert "80\u00a0MB was there already" in journey.state(APP, "Staging", cancelling=False).amount
    journey.hear(LineLost(4.0), 0.2)
    assert "Next try in" in journey.state(APP, "Staging", cancelling=False).amount
    assert journey.left == "", "the wait for the next try is none until the end"


def test_a_limit_is_named_beside_the_rate() -> None:
    journey = Journey()
    journey.hear(StepStarted("upload"), 0.0)
    journey.hear(BytesSent(1_000_000, 40_000_000, 3_200_000.0, 12.0), 1.0, 20_000_000)
    assert "3.2\u00a0MB/s, limited to 20\u00a0MB/s" in journey.state(APP, "Staging", cancelling=False).amount
    journey.hear(BytesSent(2_000_000, 40_000_000, 0.0, None), 2.0, 20_000_000)
    assert "limited" not in journey.state(APP, "Staging", cancelling=False).amount, "of no rate at all"


def test_bytes_and_rate_belong_to_the_step_under_way() -> None:
    journey = Journey()
    journey.hear(StepStarted("upload"), 0.0)
    journey.hear(BytesSent(3_700_000, 9_800_000, 1_200_000.0, 5.0), 0.5)
    journey.hear(BytesSent(4_900_000, 9_800_000, 1_200_000.0, 4.0), 2.0)
    state = journey.state(APP, "Staging", cancelling=False)
    assert state.amount == "4.9\u00a0MB of 9.8\u00a0MB · 1.2\u00a0MB/s"
    assert state.left == "4\u00a0s left"
    journey.hear(StepFinished("upload"), 3.0)
    assert journey.state(APP, "Staging", cancelling=False).amount == ""


def seconds(words: str) -> float:
    found = re.fullmatch(r"(\d+)\u00a0(s|min) left", words)
    assert found, words
    return float(found[1]) * (60 if found[2] == "min" else 1)


@given(st.lists(st.floats(20, 60), min_size=60, max_size=60))
def test_a_nervous_rate_does_not_make_the_time_left_jump(estimates: list[float]) -> None:
    """The estimate leaps between 20 and 60 s at every event, while the words move by small steps, once a second."""
    clock, now, said = TimeLeft(), 0.0, []
    for estimate in estimates:
        now += 0.05
        said.append((now, clock.say(estimate, now)))
    shown = [(at, words) for at, words in said if words]
    assert shown, "something is said after a second"
    assert shown[0][0] >= 1.0
    changes = [later for earlier, later in itertools.pairwise(shown) if earlier[1] != later[1]]
    times = [shown[0][0], *[at for at, _words in changes]]
    assert all(later - earlier >= 0.99 for earlier, later in itertools.pairwise(times))


def test_a_steady_rate_runs_down() -> None:
    clock = TimeLeft()
    said = [clock.say(30 - tenth / 10, tenth / 10) for tenth in range(300)]
    spoken = [seconds(words) for words in said if words and "less" not in words]
    assert spoken == sorted(spoken, reverse=True)
    assert (spoken[0], spoken[-1]) == (30, 1)


def test_nothing_is_said_where_nothing_is_known() -> None:
    assert TimeLeft().say(None, 5.0) == ""


def uploading() -> Journey:
    """Return a journey with half of its bytes there, at 10 s."""
    journey = Journey()
    journey.hear(StepStarted("upload"), 0.0)
    journey.hear(BytesSent(50_000_000, 100_000_000, 5e6, 10.0), 10.0)
    return journey


def test_a_server_that_falls_silent_is_told_and_its_rate_and_time_are_forgotten() -> None:
    journey = uploading()
    assert not journey.wait(13.0)
    assert "5.0\u00a0MB/s" in journey.state(APP, "Staging", cancelling=False).amount
    assert journey.wait(15.0)
    state = journey.state(APP, "Staging", cancelling=False)
    assert "50\u00a0MB of 100\u00a0MB" in state.amount
    assert "the server has not answered for 5\u00a0s" in state.amount
    assert "MB/s" not in state.amount
    assert state.left == ""
    assert journey.wait(52.0)
    assert "for 40\u00a0s" in journey.state(APP, "Staging", cancelling=False).amount


def test_the_time_left_before_a_pause_says_nothing_of_the_time_after_it() -> None:
    journey = uploading()
    journey.hear(BytesSent(51_000_000, 100_000_000, 5e6, 10.0), 12.0)
    assert journey.left
    journey.go_on(70.0)
    assert journey.left == ""
    journey.hear(BytesSent(52_000_000, 100_000_000, 5e6, 9.0), 70.5)
    journey.hear(BytesSent(53_000_000, 100_000_000, 5e6, 9.0), 71.6)
    assert journey.left.startswith(("8", "9"))


def test_a_stall_is_told_in_a_few_words_until_something_moves_again() -> None:
    journey = uploading()
    assert journey.stalled == ""
    journey.wait(15.0)
    assert journey.stalled == "No answer for 5\u00a0s"
    assert journey.state(APP, "Staging", cancelling=False).stalled
    assert not journey.state(APP, "Staging", cancelling=False, paused=True).stalled
    journey.hear(BytesSent(60_000_000, 100_000_000, 5e6, 10.0), 16.0)
    assert not journey.state(APP, "Staging", cancelling=False).stalled
    journey.hear(LineLost(4.0), 17.0)
    assert journey.stalled == "Connecting again"
    journey.go_on(18.0)
    assert journey.stalled == ""


def test_a_pause_before_the_first_byte_shows_no_wait() -> None:
    journey = Journey()
    journey.hear(StepStarted("connect"), 0.0)
    journey.hear(LineLost(2.0), 1.0)
    assert journey.wait(20.0)
    assert journey.stalled == "", "what the page says and what the queue says is one thing"
    assert journey.state(APP, "Staging", cancelling=False, paused=True).amount == ""
    journey.go_on(21.0)
    assert journey.state(APP, "Staging", cancelling=False).amount == ""


def test_what_can_still_be_paused_or_called_off_is_known_at_each_step() -> None:
    journey, known = Journey(), []
    for step in STEPS:
        journey.hear(StepStarted(step), 0.0)
        state = journey.state(APP, "Staging", cancelling=False)
        known.append((state.can_pause, state.published))
        journey.hear(StepFinished(step), 0.0)
    assert known == [(True, False), (True, False), (True, False), (False, False), (False, True)]


def test_that_something_was_sent_is_known_to_the_end() -> None:
    journey = Journey()
    journey.hear(StepStarted("upload"), 0.0)
    journey.hear(BytesSent(0, 10, 0.0, None), 0.0)
    assert not journey.has_sent
    journey.hear(BytesSent(5, 10, 1.0, 5.0), 1.0)
    journey.hear(StepFinished("upload"), 2.0)
    journey.hear(StepStarted("confirm"), 2.0)
    assert journey.has_sent


@pytest.mark.parametrize("begun", [False, True])
def test_a_wait_before_the_first_byte_is_told_and_nobody_is_blamed(begun: bool) -> None:
    journey = Journey()
    journey.hear(StepStarted("connect"), 0.0)
    journey.hear(StepFinished("connect"), 1.0)
    if begun:
        journey.hear(StepStarted("upload"), 2.0)
    state = journey.state(APP, "Staging", cancelling=False)
    assert [row.tone for row in state.steps[:3]] == ["good", "active", "waiting"], "what comes next is under way"
    assert journey.wait(22.0)
    state = journey.state(APP, "Staging", cancelling=False)
    assert state.amount == "Nothing sent yet, after 20\u00a0s"
    assert not state.stalled
    assert journey.stalled == ""


def test_the_same_count_again_is_no_sign_of_life_but_another_byte_is() -> None:
    journey = uploading()
    journey.hear(BytesSent(50_000_000, 100_000_000, 5e6, 10.0), 14.0)
    assert journey.wait(15.0)
    journey.hear(BytesSent(50_000_001, 100_000_000, 1e6, 50.0), 16.0)
    assert not journey.wait(17.0)
    assert "answered" not in journey.state(APP, "Staging", cancelling=False).amount


def amount(journey: Journey) -> str:
    return journey.state(APP, "Staging", cancelling=False).amount


def test_a_paused_upload_has_no_rate_and_no_silence() -> None:
    journey = uploading()
    journey.hear(BytesSent(60_000_000, 100_000_000, 5e6, 8.0, 10_000_000), 11.0)
    resting = "60\u00a0MB of 100\u00a0MB · 10\u00a0MB was there already"
    assert journey.state(APP, "Staging", cancelling=False, paused=True).amount == resting
    assert journey.wait(20.0)
    assert journey.state(APP, "Staging", cancelling=False, paused=True).amount == resting
    journey.go_on(30.0)
    assert journey.state(APP, "Staging", cancelling=False).amount == resting


def test_a_step_that_is_paused_is_not_said_to_be_under_way() -> None:
    step = uploading().state(APP, "Staging", cancelling=False, paused=True).steps[1]
    assert (step.tone, step.note) == ("paused", "paused")
    assert uploading().state(APP, "Staging", cancelling=False).steps[1].tone == "active"


def test_a_server_that_lets_nobody_in_yet_is_told_without_blame() -> None:
    journey = Journey()
    journey.hear(StepStarted("connect"), 0.0)
    assert journey.wait(20.0)
    assert amount(journey) == "Not connected yet, after 20\u00a0s"


def test_a_line_that_is_known_to_be_broken_is_no_silence() -> None:
    journey = uploading()
    journey.hear(LineLost(8.0), 11.0)
    assert journey.wait(19.5)
    assert amount(journey) == "The connection broke. Trying again…"
    assert not journey.wait(20.0)
    assert journey.wait(24.0)


def test_the_seconds_until_the_next_try_run_down_and_then_nobody_waits_for_it_any_more() -> None:
    journey = uploading()
    journey.hear(LineLost(8.0), 11.0)
    assert amount(journey) == "The connection broke. Next try in 8\u00a0s."
    assert journey.wait(14.0)
    assert amount(journey) == "The connection broke. Next try in 5\u00a0s."
    assert journey.state(APP, "Staging", cancelling=False).awaits_try
    assert not journey.state(APP, "Staging", cancelling=True).awaits_try
    assert not journey.state(APP, "Staging", cancelling=False, paused=True).awaits_try
    journey.hear(BytesSent(51_000_000, 100_000_000, 5e6, 8.0), 15.0)
    assert not journey.state(APP, "Staging", cancelling=False).awaits_try


def test_a_try_that_was_made_during_a_pause_is_no_longer_waited_for() -> None:
    journey = uploading()
    journey.hear(LineLost(5.0), 11.0)
    journey.go_on(12.0)
    assert journey.state(APP, "Staging", cancelling=False).awaits_try
    journey.go_on(600.0)
    assert not journey.state(APP, "Staging", cancelling=False).awaits_try
    assert not journey.wait(601.0)
    assert "broke" not in amount(journey)


def test_whoever_does_not_want_to_wait_for_the_next_try_has_it_at_once() -> None:
    journey, tried = uploading(), []
    journey.try_now(10.5)
    journey.hear(LineLost(30.0, lambda: tried.append(True)), 11.0)
    journey.try_now(12.0)
    journey.try_now(13.0)
    assert tried == [True]
    assert amount(journey) == "The connection broke. Trying again…"
    assert not journey.state(APP, "Staging", cancelling=False).awaits_try
    assert journey.wait(20.0), "how long that takes is told again"


def test_nothing_is_a_silence_before_the_first_step_after_the_last_byte_or_after_a_pause() -> None:
    journey = Journey()
    assert not journey.wait(60.0)
    journey.hear(StepStarted("connect"), 60.0)
    journey.hear(StepFinished("connect"), 61.0)
    assert not journey.wait(64.0)
    journey = uploading()
    journey.go_on(60.0)
    assert not journey.wait(61.0)
    journey.hear(StepFinished("upload"), 70.0)
    journey.hear(StepStarted("confirm"), 70.0)
    assert not journey.wait(200.0)
    journey.hear(StepStarted("probe"), 200.0)
    assert journey.wait(240.0), "a web server that is silent when a phone asks"
    assert journey.state(APP, "Staging", cancelling=False).amount == "No answer for 40\u00a0s"
    journey.hear(StepFinished("probe"), 240.0)
    assert not journey.wait(300.0)


def test_each_answer_to_a_phone_ends_the_silence_before_it() -> None:
    journey = Journey()
    journey.hear(StepStarted("probe"), 0.0)
    assert journey.wait(5.0)
    assert journey.stalled == "No answer for 5\u00a0s"
    journey.hear(Answered(), 6.0)
    assert (journey.stalled, journey.state(APP, "Staging", cancelling=False).amount) == ("", "")
    assert not journey.wait(9.0), "three seconds after one answer the next is not missed yet"
    journey.hear(BytesSent(4_000_000, 8_000_000, 1e6, 4.0), 10.0)
    assert journey.wait(16.0)
    amount = journey.state(APP, "Staging", cancelling=False).amount
    assert amount == "4.0\u00a0MB of 8.0\u00a0MB · the server has not answered for 6\u00a0s"


def test_an_upload_is_told_by_the_number_that_its_line_shows_and_what_follows_by_its_name() -> None:
    journey = Journey()
    assert journey.said == ""
    journey.hear(StepStarted("upload"), 0.0)
    journey.hear(BytesSent(100, 100, 1.0, 0.0), 1.0)
    assert journey.said.replace("\u00a0", " ") == f"{int(100 * journey.fraction)} %"
    assert journey.fraction < 0.8, "to confirm it and to look at it are part of the line"
    journey.hear(StepFinished("upload"), 2.0)
    journey.hear(StepStarted("confirm"), 2.0)
    assert journey.said == "Confirm the copy"


def test_a_build_that_waits_its_turn_can_not_be_paused_and_says_so() -> None:
    journey = Journey()
    assert journey.state(APP, "Staging", cancelling=False).waiting
    assert not journey.state(APP, "Staging", cancelling=False).can_pause
    journey.hear(StepStarted("connect"), 0.0)
    assert not journey.state(APP, "Staging", cancelling=False).waiting


def test_the_first_wild_estimates_do_not_linger() -> None:
    clock = TimeLeft()
    for tenth in range(10):
        clock.say(120.0, tenth / 10)
    assert seconds(clock.say(3.0, 1.0)) <= 25
    assert seconds([clock.say(3.0, 1.0 + count / 20) for count in range(1, 41)][-1]) <= 4
