"""Publish: takes files, has them read, shows what was found, sends them off, shows the codes."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from otadesk.desktop.confirm import Confirm
from otadesk.desktop.core import Core
from otadesk.desktop.first_page import describe as describe_recents
from otadesk.desktop.first_page.state import Empty
from otadesk.desktop.jobs import Jobs
from otadesk.desktop.places import is_first_use
from otadesk.desktop.publish.already import LastSeen, takes_place_of
from otadesk.desktop.publish.another_look import AnotherLook
from otadesk.desktop.publish.asking import Asking
from otadesk.desktop.publish.builds import Build, BuildQueue
from otadesk.desktop.publish.examining import Examining
from otadesk.desktop.publish.foresight import Foresight
from otadesk.desktop.publish.proof import Proof
from otadesk.desktop.publish.queue_care import QueueCare
from otadesk.desktop.publish.reviews import Reviews
from otadesk.desktop.publish.sending import Publishing
from otadesk.desktop.signing_in.sign_in import SignIn
from otadesk.desktop.state import PublishPage, PublishState, Review
from otadesk.desktop.texts import say, sentences, without_stop
from otadesk.desktop.trouble_dialog import complain
from otadesk.desktop.window import MainWindow
from otadesk.ipa.file_state import FileState
from otadesk.phrases import N_
from otadesk.preflight.examine import PackageReport

SETTLED = 300
"""Milliseconds after which a review has been drawn, and the window has time for other things."""


class PublishPresenter(QObject):
    """Holds the queue and what is on the page; the view only draws it."""

    ended = Signal(object)
    """A build was published, or it or its publish came to nothing: for whoever looks elsewhere."""
    went_on = Signal(object)
    """How far the publish under way is, 0 to 1, or None while there is none."""
    place_used = Signal(str)
    place_proved = Signal()
    """A place whose last test had failed serves phones after all."""
    was_read = Signal(Path)
    """A file turned out to be a build, one of somebody's own."""
    is_gone = Signal(Path)
    """There is no such file any more."""
    builds_changed = Signal()
    """Which builds are in hand, or what is known of them."""

    def __init__(self, core: Core, jobs: Jobs, sign_in: SignIn, window: MainWindow) -> None:
        super().__init__(window)
        self._core, self._jobs, self._window = core, jobs, window
        self.queue = BuildQueue()
        self.last_seen = LastSeen(core, jobs, self)
        self._reviews = Reviews(core, self.queue, self.last_seen)
        self.last_seen.changed.connect(self.refresh)
        self._drawing = QTimer(self, singleShot=True, interval=0)
        self._drawing.timeout.connect(self.render)
        # What begins a job is gone when no job can begin any more.
        self._settled = QTimer(jobs, singleShot=True, interval=SETTLED)
        self._settled.timeout.connect(self._prepare)
        proof = Proof(core, jobs, self)
        proof.found.connect(self.refresh)
        proof.found.connect(self.place_proved)
        self._publishing = Publishing(core, jobs, sign_in, proof, self)
        self._publishing.changed.connect(self._drawing.start)
        self._publishing.stepped.connect(self.builds_changed)
        self._publishing.called_back.connect(self._called_back)
        self._publishing.published.connect(self.ended)
        self._publishing.published.connect(lambda _build: self.last_seen.read_again())
        self._publishing.failed.connect(self.ended)
        view = window.publish
        view.picked.connect(self._pick)
        view.reading.cancel.connect(self.cancel)
        view.progress.cancel.connect(self.cancel)
        view.progress.pause.connect(self.pause)
        view.progress.try_now.connect(self._try_now)
        view.failed.discard.connect(self._discard)
        view.failed.retry.connect(self._retry)
        view.failed.back.connect(self._review_again)
        view.done.again.connect(self._clear_away)
        view.review.discard.connect(self._discard)
        view.review.publish.connect(self._publish)
        view.review.publish_all.connect(self._publish_all)
        view.review.place_chosen.connect(self._choose)
        view.review.notes_changed.connect(self._note)
        view.queue.dismissed.connect(self._dismiss)
        self._gone: Build | None = None
        """The last one of which it was told in another way that its file is gone."""
        self._asking = Asking(core, jobs, window, self.queue)
        self._foresight = Foresight(core, jobs, sign_in, window, self.queue)
        self._foresight.changed.connect(self._look_again)
        self._another_look = AnotherLook(core, jobs, window, self.queue, proof)
        self._another_look.changed.connect(self.render)
        self._examining = reader = Examining(core, jobs, self.queue, self)
        self.care = QueueCare(self.queue, window, reader, self.refresh)
        reader.changed.connect(self._refresh_soon)
        reader.was_read.connect(self._was_read)
        reader.is_gone.connect(self._is_gone)
        reader.refused.connect(self._refused)

    # -- what the window asks

    @property
    def busy(self) -> int:
        """How many publishes are under way or wait for their turn."""
        return sum(build.phase == "running" for build in self.queue.builds)

    @property
    def sending(self) -> bool:
        """Whether a publish is under way that isn't paused."""
        return any(build.phase == "running" and not build.flow.paused for build in self.queue.builds)

    def waits_for(self, place: str) -> bool:
        """Whether a build waits for its turn to be published at a place."""
        return any(one.phase == "running" and not one.journey.step and one.place == place for one in self.queue.builds)

    def start(self, place: str) -> None:
        """Begin with the place that was used last."""
        self._reviews.place = place
        self.render()

    def add(self, files: Iterable[Path], *, on_page: bool = True) -> None:
        """Put files into the queue and read them; whoever gives some wants to see the first of them."""
        self.care.take_in(files, on_page=on_page)

    def try_sample(self) -> None:
        """Put a sample into the queue, to see the whole way without a build at hand."""
        job = self._jobs.start(lambda _token, _report: self._core.sample())
        job.done.connect(lambda path: self.add([path]))
        job.failed.connect(partial(complain, self._window))

    def cancel(self) -> None:
        """Stop what is on the page; what goes on elsewhere is out of the reach of a stray key."""
        build = self.queue.shown
        if build is None:
            return
        if build.phase == "running":
            self._publishing.cancel(build)
        elif build.phase == "reading":
            self.care.take_out(build)
        else:
            self._another_look.cancel(build)

    def pause(self) -> None:
        """Hold the upload on the page back, or let it go on."""
        build = self.queue.shown
        if build is not None and build.phase == "running":
            self._publishing.pause(build)
            self.render()

    def _try_now(self) -> None:
        if self.queue.shown is not None:
            self._publishing.try_now(self.queue.shown)

    def reports(self) -> tuple[PackageReport, ...]:
        """Return what is known of each build in hand."""
        return tuple(build.examined for build in self.queue.builds if build.examined is not None)

    def judge_again(self) -> None:
        """Judge the builds that wait for their turn once more: the testers' devices are others now."""
        for build in self.queue.builds:
            if build.phase == "review":
                self._examining.look_closer(build)
        self.refresh()

    def render(self) -> None:
        """Draw everything as it is now."""
        self._drawing.stop()
        shown, builds = self.queue.shown, self.queue.builds
        now = self._core.now()
        page: PublishPage
        if shown is None:
            recents = tuple(describe_recents.recent(recent, now) for recent in self._core.recents())
            page = Empty(recents, first=is_first_use(self._core))
        else:
            page = shown.page()
            if isinstance(page, Review):
                # What was shown of a build holds for it, whatever is chosen for others.
                shown.place = shown.place or page.chosen
                page = self._reviews.among_others(shown, page)
        rows = self.queue.rows()
        self._window.publish.show_state(PublishState(page, rows if len(rows) > 1 else ()))
        begun = [one for one in builds if one.phase == "running" and one.journey.step]
        running = min(begun, key=lambda one: one.flow.paused, default=None)
        self._window.setWindowTitle(f"{running.journey.said} — otadesk" if running else "otadesk")
        self.went_on.emit(running.journey.fraction if running else None)

    def refresh(self) -> None:
        """Offer the places as they are now, let each review know of the others, and what is done of what came after."""
        self._refresh_soon()
        self.render()

    def _refresh_soon(self) -> None:
        """Do so, and draw in a round of the event loop of its own: each takes long enough."""
        for build in self.queue.builds:
            self._reviews.renew(build)
        self._drawing.start()
        self.builds_changed.emit()

    # -- the review

    def _was_read(self, build: Build) -> None:
        self._settled.start()
        if not build.sample:
            self.was_read.emit(build.path)

    def _prepare(self) -> None:
        """Have read what publishing the build on the page needs, while somebody looks at what was found."""
        shown = self.queue.shown
        if shown is not None and shown.phase == "review" and shown.place:
            self._jobs.start(lambda _token, _report: self._core.prepare(shown.place))

    def _refused(self, build: Build) -> None:
        self.queue.go_past(build)
        if build in self.queue.builds and build is not self._gone:
            self.ended.emit(build)
        self.render()

    def _is_gone(self, build: Build) -> None:
        self.is_gone.emit(build.path)
        self._gone = build if self.care.leave_out(build) else None

    def _called_back(self, build: Build) -> None:
        self._look_again(build)
        if build.journey.step:
            kept = N_("Publish", "What was sent stays on the server, out of sight: the next try sends only the rest.")
            hint = say(kept) if build.journey.has_sent else ""
            self._window.toast.remark("note", say(N_("Publish", "Cancelled")), hint, topic="cancelled")

    def _look_again(self, build: Build) -> None:
        self._reviews.renew(build)
        self.render()

    # -- choosing

    def _choose(self, place: str) -> None:
        self._reviews.place = place
        shown = self.queue.shown
        for build in self.queue.builds:
            build.writes = ()
        if shown is not None:
            shown.place = place
        self.place_used.emit(place)
        self._settled.start()
        self.refresh()

    def _note(self, notes: str) -> None:
        build = self.queue.shown
        if build is not None and build.review is not None:
            build.notes = notes
            build.review = replace(build.review, notes=notes)

    # -- publishing

    def _publish(self) -> None:
        build = self.queue.shown
        if build is None or build.review is None or build.examined is None or build.phase != "review":
            return
        if not build.review.blocked:
            self._send_off(build)
            return
        what = N_("Publish", "{verdict}. It goes to {place}, and testers who scan the code will see an error.")
        told = say(what, verdict=without_stop(build.review.verdict.title), place=build.review.place_name)
        question = Confirm(
            say(N_("Publish", "Publish {name}, which will not install?"), name=build.name),
            sentences(told, takes_place_of(build.examined.package.app, self.last_seen.at(build.place))),
            say(N_("Publish", "Publish anyway")),
            self._window,
        )
        question.agreed.connect(partial(self._send_agreed, build, build.examined.package.state))
        question.open()

    def _send_agreed(self, build: Build, state: FileState | None) -> None:
        """Publish what somebody agreed to, unless it has gone, or its file is another one or is being read again."""
        is_there = build in self.queue.builds and build.phase == "review"
        if is_there and build.examined is not None and build.examined.package.state == state:
            self._send_off(build)

    def _send_off(self, build: Build) -> None:
        self._window.toast.forget("cancelled")
        self._start(build)
        self.refresh()

    def _publish_all(self) -> None:
        for build in self.queue.together:
            self._start(build)
        self.refresh()

    def _start(self, build: Build) -> None:
        """Publish a build; its place is offered first next time, unless it was only the sample that went there."""
        self._publishing.start(build)
        if not build.sample:
            self._reviews.place = build.place
            self.place_used.emit(build.place)

    # -- the queue

    def show_build(self, build: Build) -> None:
        """Put a build on the page, if it is still there."""
        if build in self.queue.builds:
            self._pick(build.key)

    def _pick(self, key: int) -> None:
        self.queue.pick(key)
        self.render()

    def _retry(self) -> None:
        """Publish once more as it was, since what was agreed to still is; or read what was no build, or has changed."""
        build = self.queue.shown
        if build is not None:
            build.came_back = False
            (self._publishing.again if build.is_read else self._examining.read)(build)
            self.refresh()

    def _review_again(self) -> None:
        build = self.queue.shown
        if build is not None:
            build.phase = "review"
            self._look_again(build)

    def _discard(self) -> None:
        build = self.queue.shown
        if build is not None:
            self.care.take_out(build)

    def _dismiss(self, key: int) -> None:
        build = self.queue.by_key(key)
        if build is not None and build.phase == "running":
            self._publishing.cancel(build)
        elif build is not None:
            self.care.take_out(build)

    def _clear_away(self) -> None:
        self.care.clear_away()
