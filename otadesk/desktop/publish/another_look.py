"""Looks once more at what was published: a web server that was silent may answer now, or has been put right."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from otadesk.desktop.core import Core, Published
from otadesk.desktop.jobs import Job, Jobs
from otadesk.desktop.publish.builds import Build, BuildQueue
from otadesk.desktop.publish.journey import LOOK, Journey
from otadesk.desktop.publish.proof import Proof
from otadesk.desktop.state import AppCard, Verdict
from otadesk.desktop.texts import in_line, say
from otadesk.desktop.trouble_dialog import complain
from otadesk.desktop.window import MainWindow
from otadesk.phrases import N_
from otadesk.progress import Event


class AnotherLook(QObject):
    """Answers the button on the page of a build that no phone seems to get, or that nobody has looked at."""

    changed = Signal()

    def __init__(self, core: Core, jobs: Jobs, window: MainWindow, queue: BuildQueue, proof: Proof) -> None:
        super().__init__(window)
        self._core, self._jobs, self._window, self._queue, self._proof = core, jobs, window, queue, proof
        window.publish.done.look_again.connect(self._press)

    def cancel(self, build: Build) -> None:
        """Call a look off, if one is under way: what was known before still is."""
        if build.phase == "done" and build.job is not None:
            build.job.cancel()

    def _press(self) -> None:
        build = self._queue.shown
        if build is None or build.phase != "done" or not (build.app and build.result and build.done):
            return
        if build.job is not None:
            build.job.cancel()
            return
        published, key = build.result.published, build.result.key
        job = self._jobs.start(lambda token, report: self._core.check_again(published, key, token, report))
        build.job = job
        words = say(N_("Publish", "Looking at it as a phone would…"))
        verdict = replace(build.done.verdict, tone="active", title=words)
        build.done = replace(build.done, verdict=verdict, another_look="under way")
        journey, tell = Journey(), partial(self._tell, build, build.app, verdict, job)
        # It ends with the job, whose child it is.
        looks = QTimer(job, interval=LOOK)
        looks.timeout.connect(partial(self._wait, journey, tell))
        looks.start()
        job.progressed.connect(partial(self._heard, journey, tell))
        job.done.connect(partial(self._looked, build))
        job.failed.connect(partial(complain, self._window))
        job.ended.connect(partial(self._ended, build, job))
        self.changed.emit()

    def _heard(self, journey: Journey, tell: Callable[[Journey], None], event: Event) -> None:
        journey.hear(event, self._core.monotonic())
        tell(journey)

    def _wait(self, journey: Journey, tell: Callable[[Journey], None]) -> None:
        """Tell of a web server that is silent, as the first look did; it is called off by the button beside it."""
        if journey.wait(self._core.monotonic()):
            tell(journey)

    def _tell(self, build: Build, app: AppCard, begun: Verdict, job: Job, journey: Journey) -> None:
        """Say how far it is; ``begun`` is what was said when it began."""
        if build.job is job and build.done is not None:
            going = journey.state(app, build.place_name, cancelling=False)
            verdict = replace(begun, detail=in_line(going.amount, going.left) or begun.detail)
            build.done = replace(build.done, verdict=verdict)
            self.changed.emit()

    def _looked(self, build: Build, published: Published) -> None:
        if build.result is not None:
            build.result = replace(build.result, published=published)
            self._proof.take(build.result.key, published.receipt)

    def _ended(self, build: Build, job: Job) -> None:
        """Show what is known now; a build that was taken out of the queue may be put back."""
        if build.job in {job, None} and build.result is not None and build.app is not None:
            build.job = None
            build.done = build.result.done(build.app, sample=build.sample)
            self.changed.emit()
