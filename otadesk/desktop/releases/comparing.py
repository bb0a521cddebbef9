"""Compares two published builds: brings both to this computer, looks into them, shows in what they differ."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from otadesk.desktop.core import Core
from otadesk.desktop.first_page.describe import build_name, told_apart
from otadesk.desktop.jobs import Job, Jobs
from otadesk.desktop.places import server_of
from otadesk.desktop.releases.describe_compare import differences, remark
from otadesk.desktop.releases.dialogs import CompareDialog
from otadesk.desktop.signing_in.sign_in import SignIn
from otadesk.desktop.texts import say, size, when
from otadesk.desktop.trouble_dialog import complain
from otadesk.desktop.window import MainWindow
from otadesk.errors import OtadeskError
from otadesk.phrases import N_
from otadesk.preflight.compare import Comparison
from otadesk.progress import BytesSent, CancelToken, Event
from otadesk.publish.history import AppHistory
from otadesk.site.catalog import Release

Placed = tuple[AppHistory, Release]


class Comparing(QObject):
    """One comparison at a time; ``line`` says how far it is."""

    changed = Signal()

    def __init__(self, core: Core, jobs: Jobs, sign_in: SignIn, window: MainWindow) -> None:
        super().__init__(window)
        self._core, self._jobs, self._sign_in, self._window = core, jobs, sign_in, window
        self._job: Job | None = None
        self.line = ""

    def start(self, place: str, before: Placed, after: Placed) -> None:
        """Bring both builds here and compare them; one that runs already is given up."""
        self.cancel()
        answers = self._sign_in.answers
        both = (before, after)
        older, newer = told_apart(
            [build_name(app.name, release.version, release.build) for app, release in both],
            [when(release.published_at, self._core.now()) for _app, release in both],
        )

        def work(token: CancelToken, report: Callable[[Event], None]) -> Comparison:
            given = answers.take(place)
            files = [
                self._core.releases.fetch(place, app.folder, release, given, token, report) for app, release in both
            ]
            return self._core.releases.compare(*files)

        job = self._jobs.start(work)
        self._job = job
        job.progressed.connect(self._progressed)
        job.done.connect(lambda found: self._show((older, newer), found))
        job.failed.connect(lambda error: self._refused(error, place, before, after))
        job.ended.connect(lambda: self._ended(job))
        self._say(say(N_("Compare", "Looking at both builds…")))

    def _show(self, names: tuple[str, str], found: Comparison) -> None:
        CompareDialog(names, differences(found), self._window, remark=remark(found)).open()

    @property
    def under_way(self) -> bool:
        """Whether builds are being brought."""
        return self._job is not None

    def cancel(self) -> None:
        """Give it up."""
        if self._job is not None:
            self._job.cancel()

    def _refused(self, error: OtadeskError, place: str, before: Placed, after: Placed) -> None:
        server = server_of(self._core, place)

        def again() -> None:
            self.start(place, before, after)

        if server is None or not self._sign_in.ask(error, server, again, lambda: None):
            complain(self._window, error)

    def _progressed(self, event: Event) -> None:
        if isinstance(event, BytesSent):
            words = N_("Compare", "Fetching a build to compare: {done} of {total}. Esc stops it.")
            self._say(say(words, done=size(event.done), total=size(event.total)))

    def _ended(self, job: Job) -> None:
        if job is self._job:
            self._job = None
            self._say("")

    def _say(self, line: str) -> None:
        self.line = line
        self.changed.emit()
