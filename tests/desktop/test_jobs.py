"""Work off the window's thread: always one end, always told on the window's thread, always stoppable."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import suppress
from typing import Any

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from otadesk.desktop import jobs as module
from otadesk.desktop.jobs import WIDTHS, Job, Jobs, Lane, Unexpected
from otadesk.errors import Cancelled, PackageError
from otadesk.phrases import N_
from otadesk.progress import CancelToken

WAIT = 5.0


@pytest.fixture
def jobs(qtbot: QtBot) -> Iterator[Jobs]:
    made = Jobs()
    yield made
    made.stop()


class Witness:
    """Notes what a job says, and on which thread."""

    def __init__(self, job: Job) -> None:
        self.heard: list[tuple[str, Any]] = []
        self.threads: set[int] = set()
        job.progressed.connect(lambda event: self._note("progressed", event))
        job.done.connect(lambda result: self._note("done", result))
        job.failed.connect(lambda error: self._note("failed", error))
        job.cancelled.connect(lambda: self._note("cancelled", None))
        job.ended.connect(lambda: self._note("ended", None))

    def _note(self, word: str, what: object) -> None:
        self.heard.append((word, what))
        self.threads.add(threading.get_ident())

    @property
    def words(self) -> list[str]:
        return [word for word, _what in self.heard]


def run(qtbot: QtBot, jobs: Jobs, work: Callable[..., object]) -> Witness:
    job = jobs.start(work)
    witness = Witness(job)
    qtbot.waitUntil(lambda: "ended" in witness.words)
    return witness


def test_progress_and_result_are_told_on_the_windows_thread_in_their_order(qtbot: QtBot, jobs: Jobs) -> None:
    def work(_token: CancelToken, report: Callable[[int], None]) -> str:
        for number in range(200):
            report(number)
        assert threading.current_thread() is not threading.main_thread()
        return "result"

    witness = run(qtbot, jobs, work)
    assert witness.heard == [*[("progressed", number) for number in range(200)], ("done", "result"), ("ended", None)]
    assert witness.threads == {threading.get_ident()}
    assert jobs.busy == 0


def test_what_takes_long_to_hear_leaves_room_for_a_click_before_the_next(
    qtbot: QtBot, jobs: Jobs, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "LONGEST_ROUND", -1.0)
    order: list[str] = []
    job = jobs.start(lambda _token, report: [report(number) for number in range(3)])

    def hear(number: int) -> None:
        order.append(f"heard {number}")
        QTimer.singleShot(0, lambda: order.append(f"clicked {number}"))

    job.progressed.connect(hear)
    qtbot.waitUntil(lambda: len(order) == 6 and not jobs.busy)
    assert order == [f"{what} {number}" for number in range(3) for what in ("heard", "clicked")]


def test_an_error_of_the_core_is_handed_on_as_it_is(qtbot: QtBot, jobs: Jobs) -> None:
    error = PackageError(N_("Error", "No app."))

    def work(*_: object) -> None:
        raise error

    assert run(qtbot, jobs, work).heard == [("failed", error), ("ended", None)]


class Panic(BaseException):
    """As libraries written in Rust raise it."""


@pytest.mark.parametrize("kind", [ZeroDivisionError, Panic])
def test_a_mistake_is_handed_on_with_its_place_and_told_to_who_reports_mistakes(
    qtbot: QtBot, jobs: Jobs, kind: type[BaseException]
) -> None:
    def work(*_: object) -> None:
        raise kind("mistake")

    told: list[BaseException] = []
    jobs.crashed.connect(told.append)
    (word, error), _ = run(qtbot, jobs, work).heard
    assert word == "failed"
    assert isinstance(error, Unexpected)
    assert f"{kind.__name__} (" in error.detail
    assert "otadesk/desktop/jobs.py:" in error.detail
    assert told == [error.mistake]


def test_cancelling_breaks_a_wait_for_a_silent_peer(qtbot: QtBot, jobs: Jobs) -> None:
    waiting, answered = threading.Event(), threading.Event()

    def work(token: CancelToken, _report: object) -> None:
        with token.breaking(answered.set):
            waiting.set()
            assert answered.wait(WAIT)
        token.check()

    job = jobs.start(work)
    witness = Witness(job)
    assert waiting.wait(WAIT)
    job.cancel()
    qtbot.waitUntil(lambda: bool(witness.heard))
    assert witness.words == ["cancelled", "ended"]


def test_a_job_that_is_cancelled_before_its_turn_never_runs(qtbot: QtBot, jobs: Jobs) -> None:
    gate, ran = threading.Event(), []
    jobs.start(lambda *_: gate.wait(WAIT), "save")
    second = jobs.start(lambda *_: ran.append(2), "save")
    witness = Witness(second)
    second.cancel()
    gate.set()
    qtbot.waitUntil(lambda: bool(witness.heard))
    assert witness.words == ["cancelled", "ended"]
    assert ran == []


def test_what_is_saved_last_stays(qtbot: QtBot, jobs: Jobs) -> None:
    saved: list[int] = []
    first = threading.Event()

    def save(number: int) -> None:
        if not number:
            assert first.wait(WAIT)
        saved.append(number)

    for number in range(8):
        jobs.start(lambda _token, _report, number=number: save(number), "save")
    first.set()
    qtbot.waitUntil(lambda: len(saved) == 8)
    assert saved == list(range(8))


@pytest.mark.parametrize("blocked", ["read", "keychain"])
def test_files_and_a_keychain_that_do_not_answer_hold_up_nothing_else(qtbot: QtBot, jobs: Jobs, blocked: Lane) -> None:
    answers = threading.Event()
    for _ in range(WIDTHS[blocked]):
        jobs.start(lambda _token, _report: answers.wait(WAIT), blocked)
    done: list[Lane] = []
    for lane in WIDTHS:
        if lane != blocked:
            jobs.start(lambda _token, _report, lane=lane: lane, lane).done.connect(done.append)
    qtbot.waitUntil(lambda: set(done) == set(WIDTHS) - {blocked})
    answers.set()
    qtbot.waitUntil(lambda: not jobs.busy)


def test_stopping_cancels_and_waits_for_every_thread(qtbot: QtBot, jobs: Jobs) -> None:
    begun, ended = threading.Event(), threading.Event()

    def work(token: CancelToken, _report: object) -> None:
        stop = threading.Event()
        with token.breaking(stop.set):
            begun.set()
            assert stop.wait(WAIT)
        ended.set()

    witness = Witness(jobs.start(work))
    assert begun.wait(WAIT)
    jobs.stop()
    assert ended.is_set()
    qtbot.wait(20)
    assert witness.heard == []


def test_nothing_begins_when_all_was_stopped(jobs: Jobs) -> None:
    jobs.stop()
    ran: list[bool] = []
    heard = Witness(jobs.start(lambda _token, _report: ran.append(True))).heard
    jobs.stop()
    assert (ran, heard, jobs.busy) == ([], [], 0)


def test_stopping_does_not_wait_for_ever_and_says_so(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "PATIENCE", 50)
    jobs, share_is_back, begun = Jobs(), threading.Event(), threading.Event()

    def wait(_token: CancelToken, _report: Callable[[Any], None]) -> None:
        begun.set()
        share_is_back.wait()

    witness = Witness(jobs.start(wait))
    assert begun.wait(WAIT)
    assert not jobs.stop()
    assert not jobs.stop(), "the second time it only looks"
    share_is_back.set()
    qtbot.waitUntil(jobs.stop)
    assert witness.heard == []


def test_what_somebody_agreed_to_save_is_saved_though_the_window_closes_before_its_turn(jobs: Jobs) -> None:
    saved: list[int] = []
    begun, may_go_on = threading.Event(), threading.Event()

    def first(_token: CancelToken, _report: Callable[[Any], None]) -> None:
        begun.set()
        may_go_on.wait()
        saved.append(1)

    jobs.start(first, "save")
    jobs.start(lambda _token, _report: saved.append(2), "save")
    assert begun.wait(WAIT)
    looking = threading.Event()
    jobs.start(lambda token, _report: (looking.set(), _when_cancelled(token, may_go_on.set)))
    assert looking.wait(WAIT)
    assert jobs.stop()
    assert saved == [1, 2]


def _when_cancelled(token: CancelToken, call: Callable[[], None]) -> None:
    with suppress(Cancelled):
        token.wait(WAIT)
    call()
