"""Publish: takes files, has them read, shows what was found, publishes them one after the other, shows the codes."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial
from itertools import count
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from otadesk.desktop import describe
from otadesk.desktop.builds import Build
from otadesk.desktop.confirm import Confirm
from otadesk.desktop.core import NEARBY, Core
from otadesk.desktop.jobs import Jobs
from otadesk.desktop.journey import Journey
from otadesk.desktop.places import choices, server_of
from otadesk.desktop.results import Result, publish_and_draw, recent_of
from otadesk.desktop.sign_in import SignIn
from otadesk.desktop.state import AppCard, Code, Empty, PublishState, Recent, Review
from otadesk.desktop.texts import say, when
from otadesk.desktop.window import MainWindow
from otadesk.errors import OtadeskError
from otadesk.phrases import N_
from otadesk.preflight.examine import PackageReport
from otadesk.progress import Event
from otadesk.publish.publisher import Preview


class PublishPresenter(QObject):
    """Holds the queue and what is on the page; the view only draws it."""

    finished = Signal(str)
    """The name of an app that was published, for whoever looks elsewhere."""
    place_used = Signal(str)

    def __init__(self, core: Core, jobs: Jobs, sign_in: SignIn, window: MainWindow) -> None:
        super().__init__(window)
        self._core, self._jobs, self._sign_in, self._window = core, jobs, sign_in, window
        self._keys = count(1)
        self._builds: list[Build] = []
        self._current = 0
        self._place = ""
        view = window.publish
        view.picked.connect(self._pick)
        view.reading.cancel.connect(self.cancel)
        view.progress.cancel.connect(self.cancel)
        view.failed.discard.connect(self._discard)
        view.failed.retry.connect(self._retry)
        view.done.again.connect(self._clear_away)
        view.review.discard.connect(self._discard)
        view.review.publish.connect(self._publish_current)
        view.review.publish_all.connect(self._publish_all)
        view.review.place_chosen.connect(self._choose)
        view.review.notes_changed.connect(self._note)
        view.review.writes_wanted.connect(self._preview)

    # -- what the window asks

    @property
    def busy(self) -> int:
        """How many publishes are under way or wait for their turn."""
        return sum(build.phase == "running" for build in self._builds)

    def start(self, place: str) -> None:
        """Begin with the place that was used last."""
        self._place = place
        self.render()

    def add(self, files: Iterable[Path]) -> None:
        """Put files into the queue and read them."""
        new = [Build(next(self._keys), path) for path in files]
        if not new:
            return
        self._builds += new
        if self._shown() is None or self._shown_is_settled():
            self._current = new[0].key
        for build in new:
            self._read(build)
        self.render()

    def cancel(self) -> None:
        """Stop what is on the page."""
        build = self._shown()
        if build is None or build.job is None:
            return
        if build.phase == "reading":
            build.job.cancel()
            self._remove(build)
        elif build.phase == "running":
            build.cancelling = True
            build.job.cancel()
        self.render()

    def codes(self) -> tuple[tuple[AppCard, Code], ...]:
        """Return what can be presented: the page's codes first, then those of the rest of the queue."""
        shown = self._shown()
        done = [build for build in self._builds if build.done is not None and build.phase == "done"]
        done.sort(key=lambda build: build is not shown)
        if shown is not None and shown.phase != "done":
            return ()
        return tuple((build.done.app, code) for build in done if build.done for code in build.done.codes)

    def render(self) -> None:
        """Draw everything as it is now."""
        build = self._shown()
        page = build.page() if build is not None else Empty(self._recents())
        rows = tuple(one.row(current=one is build) for one in self._builds)
        self._window.publish.show_state(PublishState(page, rows if len(rows) > 1 else ()))
        running = next((one for one in self._builds if one.phase == "running" and one.journey.step), None)
        percent = f"{round(100 * running.journey.fraction)} % – " if running else ""
        self._window.setWindowTitle(f"{percent}otadesk")

    def refresh_places(self) -> None:
        """Offer the places as they are now."""
        for build in self._builds:
            self._review(build)
        self.render()

    # -- reading

    def _read(self, build: Build) -> None:
        path = build.path
        build.phase = "reading"
        build.job = self._jobs.start(lambda _token, _report: self._core.examine(path))
        build.job.done.connect(partial(self._was_read, build))
        build.job.failed.connect(partial(self._went_wrong, build))

    def _was_read(self, build: Build, examined: PackageReport) -> None:
        build.examined, build.app, build.phase = examined, describe.app_card(examined.package), "review"
        for one in self._builds:
            self._review(one)
        self.render()

    def _review(self, build: Build) -> None:
        if build.examined is None or build.app is None:
            return
        places = choices(self._core)
        known = {place.key for place in places}
        some_pass = any(device.verdict != "fail" for device in build.examined.devices)
        build.review = Review(
            app=build.app,
            verdict=describe.verdict(build.examined, self._core.now()),
            findings=describe.findings(build.examined.report, some_devices_pass=some_pass),
            places=places,
            chosen=self._place if self._place in known else places[0].key,
            notes=build.notes,
            writes=build.writes,
            blocked=describe.is_blocked(build.examined),
            together=sum(one.ready for one in self._builds) if build.ready else 1,
        )

    def _preview(self) -> None:
        build = self._shown()
        if build is None or build.examined is None or build.review is None or build.writes:
            return
        package, place, notes = build.examined.package, build.review.chosen, build.notes
        answers = self._sign_in.answers(place)
        build.writes = (say(N_("Publish", "Looking…")),)
        job = self._jobs.start(lambda token, _report: self._core.preview(package, place, notes, answers, token))
        job.done.connect(partial(self._previewed, build, place))
        job.failed.connect(lambda error: self._show_writes(build, place, (say(error.title),)))
        self._review(build)
        self.render()

    def _previewed(self, build: Build, place: str, preview: Preview) -> None:
        self._show_writes(build, place, describe.writes(preview))

    def _show_writes(self, build: Build, place: str, lines: tuple[str, ...]) -> None:
        if build.review is not None and build.review.chosen == place:
            build.writes = lines
            self._review(build)
            self.render()

    # -- publishing

    def _choose(self, place: str) -> None:
        self._place = place
        for build in self._builds:
            build.writes = ()
            self._review(build)
        self.place_used.emit(place)
        self.render()

    def _note(self, notes: str) -> None:
        build = self._shown()
        if build is not None:
            build.notes = notes
            self._review(build)

    def _publish_current(self) -> None:
        build = self._shown()
        if build is None or build.review is None:
            return
        if not build.review.blocked:
            self._publish(build)
            self._move_on()
            return
        question = Confirm(
            say(N_("Publish", "Publish a build that will not install?")),
            say(
                N_("Publish", "{verdict}. Testers who scan the code will see an error."),
                verdict=build.review.verdict.title,
            ),
            say(N_("Publish", "Publish anyway")),
            self._window,
        )
        question.agreed.connect(partial(self._publish, build))
        question.agreed.connect(self._move_on)
        question.open()

    def _publish_all(self) -> None:
        for build in [one for one in self._builds if one.ready]:
            self._publish(build)
        self.render()

    def _publish(self, build: Build) -> None:
        if build.examined is None or build.review is None:
            return
        build.place, build.place_name = build.review.chosen, build.review.place_name
        build.phase, build.cancelling, build.journey = "running", False, Journey()
        work = partial(
            publish_and_draw,
            self._core,
            build.examined.package,
            build.place,
            build.notes,
            self._sign_in.answers(build.place),
        )
        build.job = self._jobs.start(work, "publish")
        build.job.progressed.connect(partial(self._heard, build))
        build.job.done.connect(partial(self._published, build))
        build.job.failed.connect(partial(self._was_refused, build))
        build.job.cancelled.connect(partial(self._back_to_review, build))

    def _move_on(self) -> None:
        """Go to the next build that wants a look, or stay and watch."""
        waiting = next((one for one in self._builds if one.phase == "review"), None)
        if waiting is not None:
            self._current = waiting.key
        self.render()

    def _heard(self, build: Build, event: Event) -> None:
        build.journey.hear(event, self._core.monotonic())
        self.render()

    def _published(self, build: Build, result: Result) -> None:
        if build.app is None:
            return
        self._sign_in.succeeded(build.place)
        build.done, build.phase, build.job = result.done(build.app), "done", None
        recent = recent_of(build.app, result)
        self._jobs.start(lambda _token, _report: self._core.remember(recent))
        self.render()
        self.finished.emit(build.name)

    def _was_refused(self, build: Build, error: OtadeskError) -> None:
        server = server_of(self._core, build.place)
        back = partial(self._back_to_review, build)
        if server is not None and self._sign_in.ask(error, server, partial(self._again, build), back):
            return
        self._went_wrong(build, error)

    def _again(self, build: Build) -> None:
        if build in self._builds:
            self._publish(build)
            self.render()

    def _back_to_review(self, build: Build) -> None:
        build.phase, build.job, build.cancelling = "review", None, False
        self._review(build)
        self.render()

    def _went_wrong(self, build: Build, error: OtadeskError) -> None:
        build.phase, build.job, build.trouble = "failed", None, describe.trouble(error)
        self.render()

    # -- the queue

    def _shown(self) -> Build | None:
        return next((build for build in self._builds if build.key == self._current), None)

    def _shown_is_settled(self) -> bool:
        shown = self._shown()
        return shown is not None and shown.phase in {"done", "failed"}

    def _pick(self, key: int) -> None:
        self._current = key
        self.render()

    def _retry(self) -> None:
        build = self._shown()
        if build is not None:
            self._back_to_review(build)

    def _discard(self) -> None:
        build = self._shown()
        if build is not None:
            self._remove(build)
            self.render()

    def _remove(self, build: Build) -> None:
        at = self._builds.index(build)
        self._builds.remove(build)
        if self._builds and build.key == self._current:
            self._current = self._builds[min(at, len(self._builds) - 1)].key

    def _clear_away(self) -> None:
        self._builds = [build for build in self._builds if build.phase not in {"done", "failed"}]
        if self._shown() is None and self._builds:
            self._current = self._builds[0].key
        self.render()

    def _recents(self) -> tuple[Recent, ...]:
        now = self._core.now()
        return tuple(
            Recent(
                recent.key,
                recent.name,
                " · ".join(
                    fact
                    for fact in (
                        describe.version_line(recent.version, recent.build),
                        say(N_("Publish", "This computer")) if recent.place == NEARBY else recent.place,
                        when(recent.published_at, now),
                    )
                    if fact
                ),
                recent.url,
                recent.icon,
            )
            for recent in self._core.recents()
        )
