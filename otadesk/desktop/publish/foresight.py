"""What a publish would write, asked of the place when somebody wants to see it."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Signal

from otadesk.desktop import describe
from otadesk.desktop.core import Core
from otadesk.desktop.jobs import Job, Jobs
from otadesk.desktop.places import server_of
from otadesk.desktop.publish.builds import Build, BuildQueue
from otadesk.desktop.signing_in.sign_in import SignIn
from otadesk.desktop.texts import say
from otadesk.desktop.window import MainWindow
from otadesk.errors import OtadeskError
from otadesk.phrases import N_
from otadesk.publish.publisher import Preview


class Foresight(QObject):
    """Signs in where the place wants that; what was asked in vain is asked anew when somebody looks again."""

    changed = Signal(object)
    """A build of which something else is to be shown."""

    def __init__(self, core: Core, jobs: Jobs, sign_in: SignIn, window: MainWindow, queue: BuildQueue) -> None:
        super().__init__(window)
        self._core, self._jobs, self._sign_in, self._queue = core, jobs, sign_in, queue
        self._in_vain: set[int] = set()
        window.publish.review.writes_wanted.connect(self._wanted)

    def _wanted(self) -> None:
        build = self._queue.shown
        if build is not None and (not build.writes or build.key in self._in_vain):
            self._look(build)

    def _look(self, build: Build) -> None:
        if build.examined is None or build.review is None:
            return
        package, place, notes = build.examined.package, build.review.chosen, build.notes
        answers = self._sign_in.answers
        build.writes = (say(N_("Publish", "Looking…")),)
        self._in_vain.discard(build.key)
        job = self._jobs.start(
            lambda token, _report: self._core.preview(package, place, notes, answers.take(place), token)
        )
        job.done.connect(partial(self._foreseen, build, place))
        job.failed.connect(partial(self._refused, build, place, job))
        self.changed.emit(build)

    def _foreseen(self, build: Build, place: str, preview: Preview) -> None:
        self._sign_in.succeeded(place)
        self._show(build, place, describe.writes(preview))

    def _refused(self, build: Build, place: str, job: Job, error: OtadeskError) -> None:
        server = server_of(self._core, place)
        # Without an answer there is nothing to be seen, and the next look asks again.
        again, give_up = partial(self._again, build, place), partial(self._show, build, place, ())
        if server is None or not self._sign_in.ask(error, server, again, give_up, job):
            self._in_vain.add(build.key)
            self._show(build, place, (say(error.title),))

    def _again(self, build: Build, place: str) -> None:
        if build in self._queue.builds and build.review is not None and build.review.chosen == place:
            self._look(build)

    def _show(self, build: Build, place: str, lines: tuple[str, ...]) -> None:
        # What was asked of another place is asked again when somebody looks.
        build.writes = lines if build.review is not None and build.review.chosen == place else ()
        self.changed.emit(build)
