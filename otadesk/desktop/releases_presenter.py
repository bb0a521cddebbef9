"""Releases: fetches the list of a place, shows what was known at once, withdraws and restores."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication

from otadesk.desktop import describe
from otadesk.desktop.answers import Answers
from otadesk.desktop.core import Core
from otadesk.desktop.jobs import Job, Jobs
from otadesk.desktop.places import choices, server_of
from otadesk.desktop.sign_in import SignIn
from otadesk.desktop.state import ReleaseRow, ReleasesState, Trouble
from otadesk.desktop.window import MainWindow
from otadesk.errors import OtadeskError
from otadesk.progress import CancelToken
from otadesk.publish.history import AppHistory


@dataclass(frozen=True, slots=True)
class _Named:
    bundle_id: str
    release_id: str


class ReleasesPresenter(QObject):
    """Holds which place is shown, and what was seen there last."""

    code_wanted = Signal(object)
    """The ReleaseRow whose code somebody wants."""
    link_wanted = Signal(str)

    def __init__(self, core: Core, jobs: Jobs, sign_in: SignIn, window: MainWindow) -> None:
        super().__init__(window)
        self._core, self._jobs, self._sign_in, self._window = core, jobs, sign_in, window
        self._place = ""
        self._seen: dict[str, tuple[AppHistory, ...]] = {}
        self._job: Job | None = None
        self._trouble: Trouble | None = None
        view = window.releases
        view.place_chosen.connect(self.show_place)
        view.refresh.connect(self.fetch)
        view.code.connect(lambda key: self._with_row(key, self.code_wanted.emit))
        view.copy.connect(lambda key: self._with_row(key, lambda row: QGuiApplication.clipboard().setText(row.url)))
        view.open_link.connect(lambda key: self._with_row(key, lambda row: self.link_wanted.emit(row.url)))
        view.withdraw.connect(lambda key: self._move(key, self._core.withdraw))
        view.restore.connect(lambda key: self._move(key, self._core.restore))

    def open(self, place: str) -> None:
        """Show the list, of the place shown last or of this one."""
        known = [choice.key for choice in choices(self._core)]
        if self._place not in known:
            self._place = place if place in known else known[0]
        self.fetch()

    def show_place(self, place: str) -> None:
        """Show another place's list."""
        self._place = place
        self.fetch()

    def fetch(self) -> None:
        """Fetch the list again; what was seen before stays in sight meanwhile."""
        place, answers = self._place, self._sign_in.answers
        self._run(
            lambda token: self._core.releases(place, answers.take(place), token),
            lambda found: self._seen.update({place: found}),
            self.fetch,
        )

    def _run(
        self,
        work: Callable[[CancelToken], object],
        take: Callable[[tuple[AppHistory, ...]], object],
        again: Callable[[], object],
    ) -> None:
        if self._job is not None:
            self._job.cancel()
        place = self._place
        job = self._jobs.start(lambda token, _report: work(token))
        self._job, self._trouble = job, None

        def done(found: tuple[AppHistory, ...]) -> None:
            take(found)
            self._sign_in.succeeded(place)

        job.done.connect(done)
        job.failed.connect(lambda error: self._refused(job, place, error, again))
        job.ended.connect(lambda: self._ended(job))
        self._render()

    def _refused(self, job: Job, place: str, error: OtadeskError, again: Callable[[], object]) -> None:
        if job is not self._job:
            return
        server = server_of(self._core, place)

        def give_up() -> None:
            self._trouble = describe.trouble(error)
            self._render()

        if server is None or not self._sign_in.ask(error, server, again, give_up):
            give_up()

    def _ended(self, job: Job) -> None:
        if job is self._job:
            self._job = None
        self._render()

    def _move(self, key: str, call: Callable[[str, str, str, Answers, CancelToken], None]) -> None:
        named = self._find(key)
        if named is None:
            return
        place, answers = self._place, self._sign_in.answers
        self._run(
            lambda token: self._moved(call, place, named, answers.take(place), token),
            lambda found: self._seen.update({place: found}),
            lambda: self._move(key, call),
        )

    def _moved(
        self,
        call: Callable[[str, str, str, Answers, CancelToken], None],
        place: str,
        named: _Named,
        answers: Answers,
        token: CancelToken,
    ) -> tuple[AppHistory, ...]:
        call(place, named.bundle_id, named.release_id, answers, token)
        return self._core.releases(place, answers, token)

    def _find(self, key: str) -> _Named | None:
        for history in self._seen.get(self._place, ()):
            for release in history.releases:
                if f"{history.folder}/{release.id}" == key:
                    return _Named(history.bundle_id, release.id)
        return None

    def _rows(self) -> tuple[ReleaseRow, ...]:
        return describe.release_rows(self._seen.get(self._place, ()), self._core.now())

    def _with_row(self, key: str, use: Callable[[ReleaseRow], object]) -> None:
        for row in self._rows():
            if row.key == key:
                use(row)

    def _render(self) -> None:
        self._window.releases.show_state(
            ReleasesState(choices(self._core), self._place, self._rows(), self._job is not None, self._trouble)
        )
