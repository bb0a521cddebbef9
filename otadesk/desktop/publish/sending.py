"""Sends builds off, each in its turn, and follows each until it is published, refused or called back."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from otadesk.desktop import describe
from otadesk.desktop.core import Core
from otadesk.desktop.jobs import Job, Jobs
from otadesk.desktop.places import server_of
from otadesk.desktop.publish.builds import Build
from otadesk.desktop.publish.journey import LOOK, Journey
from otadesk.desktop.publish.proof import Proof
from otadesk.desktop.publish.results import Result, publish_and_draw, recent_of
from otadesk.desktop.publish.turns import Turn, Turns
from otadesk.desktop.signing_in.sign_in import SignIn
from otadesk.errors import OtadeskError, Question
from otadesk.preflight.examine import PackageReport
from otadesk.progress import Event, Flow, StepFinished, StepStarted


class Publishing(QObject):
    """Changes builds as their publishes go on; whoever shows them hears that something changed."""

    changed = Signal()
    stepped = Signal()
    """A step of a publish has begun or ended."""
    published = Signal(object)
    """A build that testers can install now."""
    failed = Signal(object)
    """A build whose publish came to nothing."""
    called_back = Signal(object)
    """A build that is to be reviewed again."""

    def __init__(self, core: Core, jobs: Jobs, sign_in: SignIn, proof: Proof, parent: QObject) -> None:
        super().__init__(parent)
        self._core, self._jobs, self._sign_in, self._proof = core, jobs, sign_in, proof
        self._turns = Turns()
        self._under_way: dict[Turn, Build] = {}
        """What was sent off and has not come to its end, whether it waits, has its turn or needs none."""
        self._looks = QTimer(self, interval=LOOK)
        self._looks.timeout.connect(self._look)

    def start(self, build: Build) -> None:
        """Publish a reviewed build as soon as it is its turn."""
        if build.review is not None:
            build.place, build.place_name = build.review.chosen, build.review.place_name
            self.again(build)

    def again(self, build: Build) -> None:
        """Publish it where it was sent before, whatever was chosen for other builds meanwhile."""
        if build.examined is None:
            return
        build.phase, build.cancelling, build.journey, build.flow = "running", False, Journey(), Flow()
        build.job = None
        build.turn = self._turns.ask(build.place, build.full_name, partial(self._begin, build, build.examined))
        self._under_way[build.turn] = build
        self._looks.start()

    def _begin(self, build: Build, examined: PackageReport, turn: Turn) -> None:
        work = partial(
            publish_and_draw, self._core, examined, build.place, build.notes, self._sign_in.answers, build.flow
        )
        build.job = job = self._jobs.start(work, "publish")
        job.ended.connect(partial(self._over, turn))
        job.progressed.connect(partial(self._heard, build, turn, job))
        job.done.connect(partial(self._done, build, job))
        job.failed.connect(partial(self._refused, build, job))
        job.cancelled.connect(partial(self._cancelled, build, job))

    def pause(self, build: Build) -> None:
        """Hold an upload back, and let the next one begin; or let it go on, beside whichever has begun."""
        if build.turn not in self._under_way:
            return
        if build.flow.paused:
            build.flow.resume()
            build.journey.go_on(self._core.monotonic())
            self._turns.go_on(build.turn)
        else:
            build.flow.pause()
            self._turns.give_back(build.turn)
        self.changed.emit()

    def try_now(self, build: Build) -> None:
        """Connect again without waiting any longer, where the connection broke."""
        build.journey.try_now(self._core.monotonic())
        self.changed.emit()

    def cancel(self, build: Build) -> None:
        """Call a build back; one that has not begun is back at once."""
        if build.turn not in self._under_way:
            # It ended with a question, which has no answer yet.
            self._sign_in.take_back(build.job)
            self._call_back(build)
            return
        if build.job is not None:
            build.cancelling = True
            build.job.cancel()
        elif build.turn is not None:
            self._over(build.turn)
        if build.journey.step:
            self.changed.emit()
        else:
            self._call_back(build)

    def _look(self) -> None:
        """Tell of an upload that has stopped to move: nothing else does, while a server is silent."""
        now = self._core.monotonic()
        moved = [build.journey.wait(now) for build in self._under_way.values() if not build.flow.paused]
        if any(moved):
            self.changed.emit()

    def _over(self, turn: Turn) -> None:
        """Let the next build begin, or leave the server after the last of a row."""
        del self._under_way[turn]
        self._turns.give_back(turn)
        if all(other.place != turn.place for other in self._under_way):
            self._jobs.start(lambda _token, _report: self._core.hang_up(turn.place), "publish")
        if not self._under_way:
            self._looks.stop()

    def _heard(self, build: Build, turn: Turn, job: Job, event: Event) -> None:
        if event == StepStarted("probe") and not self._is_followed(build):
            # Testers see it, and its connection is free: what a phone would get is looked at beside the next upload.
            self._turns.give_back(turn)
        if job is build.job:
            build.journey.hear(event, self._core.monotonic(), build.flow.bytes_per_second)
            self.changed.emit()
            if isinstance(event, StepStarted | StepFinished):
                self.stepped.emit()

    def _is_followed(self, build: Build) -> bool:
        """Whether another build of the same app goes to the same place, and would change what is looked at."""
        others = (other for other in self._under_way.values() if other is not build)
        return any(other.bundle_id == build.bundle_id and other.place == build.place for other in others)

    def _done(self, build: Build, job: Job, result: Result) -> None:
        if job is not build.job or build.app is None:
            return
        self._sign_in.succeeded(build.place)
        build.result, build.done = result, result.done(build.app, sample=build.sample)
        build.phase, build.job = "done", None
        recent = recent_of(build.app, result)
        self._jobs.start(lambda _token, _report: self._core.remember(recent), "save")
        self._proof.take(build.place, result.published.receipt)
        self.changed.emit()
        self.published.emit(build)

    def _refused(self, build: Build, job: Job, error: OtadeskError) -> None:
        if job is not build.job:
            return
        server = server_of(self._core, build.place)
        again, back = partial(self._again, build, job), partial(self._cancelled, build, job)
        if isinstance(error, Question) and build.cancelling:
            back()
            return
        if server is not None and self._sign_in.ask(error, server, again, back, job):
            return
        build.phase, build.job, build.trouble = "failed", None, describe.trouble(error)
        self.changed.emit()
        self.failed.emit(build)

    def _again(self, build: Build, job: Job) -> None:
        if job is build.job:
            self.again(build)
            self.changed.emit()

    def _cancelled(self, build: Build, job: Job) -> None:
        if job is build.job:
            self._call_back(build)

    def _call_back(self, build: Build) -> None:
        build.phase, build.job, build.cancelling = "review", None, False
        if build.journey.has_sent:
            build.stopped_at = build.place
        self.called_back.emit(build)
