"""Releases: shows what was seen at a place at once, looks again behind it, and does what is asked there."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from otadesk.desktop import describe
from otadesk.desktop.confirm import Confirm
from otadesk.desktop.core import Core
from otadesk.desktop.first_page.state import NEARBY
from otadesk.desktop.jobs import Job, Jobs, Work
from otadesk.desktop.places import choices, name_of, server_of
from otadesk.desktop.releases import describe as describing
from otadesk.desktop.releases import losses
from otadesk.desktop.releases.comparing import Comparing
from otadesk.desktop.releases.record import Record
from otadesk.desktop.releases.silence import Silence
from otadesk.desktop.releases.state import ReleaseRow, ReleasesState
from otadesk.desktop.releases.strip import MOST_ON_A_SCREEN, too_many
from otadesk.desktop.signing_in.answers import Answers
from otadesk.desktop.signing_in.sign_in import SignIn
from otadesk.desktop.state import Trouble
from otadesk.desktop.texts import say
from otadesk.desktop.window import MainWindow
from otadesk.errors import OtadeskError, SecretNeeded
from otadesk.phrases import N_, N_many
from otadesk.progress import CancelToken
from otadesk.publish.history import AppHistory
from otadesk.publish.release_cache import Seen

Deed = Callable[[str, AppHistory, str, Answers, CancelToken], None]


class ReleasesPresenter(QObject):
    """Holds which place is shown, what was seen there last, and how the list is filtered and sorted."""

    code_wanted = Signal(object, str)
    """The ReleaseRow whose code somebody wants, and the place where it is."""
    present_wanted = Signal(list, str)
    """The ReleaseRows whose codes are to be presented together, and their place."""
    poster_wanted = Signal(object, str)
    """The ReleaseRow of which somebody wants a poster, and its place."""
    link_wanted = Signal(str)
    seen_anew = Signal()
    """A place was looked at: what ends soon may have changed."""

    def __init__(self, core: Core, jobs: Jobs, sign_in: SignIn, window: MainWindow) -> None:
        super().__init__(window)
        self._core, self._jobs, self._sign_in, self._window = core, jobs, sign_in, window
        self._place, self._words, self._order = "", "", "newest"
        self._seen: dict[str, Seen] = {}
        self._job: Job | None = None
        self._deeds: set[Job] = set()
        """What changes something: it goes on whatever else somebody looks at meanwhile."""
        self._side_by_side = False
        """Whether some of these were under way at the same time: what the last of them saw may be the oldest."""
        self._trouble: Trouble | None = None
        self._unasked: Job | None = None  # The last look at a place that only was shown.
        self._drawing = QTimer(self, singleShot=True, interval=0)
        self._drawing.timeout.connect(self._render)
        self.comparing = Comparing(core, jobs, sign_in, window)
        self.comparing.changed.connect(self._render)
        self._record = Record(jobs, window)
        self._silence = Silence(core, self)
        self._silence.changed.connect(self._render)
        view = window.releases
        view.place_chosen.connect(self.show_place)
        view.refresh.connect(self.fetch)
        view.words_changed.connect(self._filter)
        view.order_chosen.connect(self._sort)
        view.code.connect(lambda key: self._with_row(key, lambda row: self.code_wanted.emit(row, self._place)))
        view.open_link.connect(lambda key: self._with_row(key, lambda row: self.link_wanted.emit(row.url)))
        view.snippets.connect(lambda key: self._record.show_snippets(self._chosen([key])))
        view.notes.connect(lambda key: self._record.show_notes(self._chosen([key])))
        view.present.connect(self._present)
        view.compare.connect(self._compare)
        view.withdraw.connect(lambda keys: self._ask_withdraw(self._chosen(keys, withdrawn=False)))
        view.restore.connect(lambda keys: self._restore(self._place, self._chosen(keys, withdrawn=True)))
        view.delete.connect(self._ask_delete)
        view.log.connect(self._show_log)
        view.export.connect(lambda: self._record.export(name_of(self._core, self._place), self._now_seen().apps))

    def open(self, place: str) -> None:
        """Show the list, of the place shown last or of this one."""
        known = [choice.key for choice in choices(self._core)]
        if self._place not in known:
            self._place = place if place in known else known[0]
        self.show_place(self._place)

    def show_place(self, place: str) -> None:
        """Show another place's list: what is remembered of it at once, then what is there."""
        self._place = place
        if place not in self._seen:
            job = self._jobs.start(lambda _token, _report: self._core.releases.seen(place))
            job.done.connect(lambda seen: self._remembered(place, seen))
        self._unasked = self.fetch()

    def fetch(self) -> Job:
        """Look at the place again; what was seen before stays in sight meanwhile."""
        place, answers = self._place, self._sign_in.answers

        def again() -> None:
            if place == self._place:
                self.fetch()

        return self._run(place, lambda token, _: self._core.releases.look(place, answers.take(place), token), again)

    def present_chosen(self) -> bool:
        """Present what is chosen in the list; False where nothing is that testers can get."""
        rows = self.chosen_live()
        if len(rows) > MOST_ON_A_SCREEN:
            self._window.toast.remark("note", too_many())
        elif rows:
            self.present_wanted.emit(rows, self._place)
        return bool(rows)

    def print_chosen(self) -> bool:
        """Print a poster of what is chosen in the list; False where nothing is that testers can get."""
        rows = self.chosen_live()
        if len(rows) > 1:
            self._window.toast.remark("note", say(N_("Poster", "A poster leads to one build: choose just one.")))
        elif rows:
            self.poster_wanted.emit(rows[0], self._place)
        return bool(rows)

    def _remembered(self, place: str, seen: Seen) -> None:
        self._seen.setdefault(place, seen)
        self._drawing.start()

    def _run(self, place: str, work: Work, again: Callable[[], object], *, is_deed: bool = False) -> Job:
        if self._job is not None and self._job not in self._deeds:
            self._job.cancel()
        job = self._jobs.start(work)
        if is_deed:
            self._side_by_side |= bool(self._deeds)
            self._deeds.add(job)
        self._job, self._trouble = job, None
        self._silence.watch(job)
        job.done.connect(lambda seen: self._looked(place, seen))
        job.progressed.connect(lambda seen: self._looked(place, seen))
        job.failed.connect(lambda error: self._refused(job, place, error, again))
        job.ended.connect(lambda: self._ended(job))
        self._render()
        return job

    def _looked(self, place: str, seen: Seen) -> None:
        self._seen[place] = seen
        self._sign_in.succeeded(place)
        self.seen_anew.emit()

    def _refused(self, job: Job, place: str, error: OtadeskError, again: Callable[[], object]) -> None:
        if job is not self._job and job not in self._deeds:
            return
        server = server_of(self._core, place)

        def give_up() -> None:
            if place == self._place:
                self._trouble = describe.unanswered(error)
                self._drawing.start()
            else:
                self._window.toast.remark("bad", say(error.title), say(error.facts))

        # Over a list that is there already, nobody is asked for a password that nobody wanted to give.
        can_wait = job is self._unasked and isinstance(error, SecretNeeded) and self._now_seen().at is not None
        if server is None or can_wait or not self._sign_in.ask(error, server, again, give_up):
            give_up()

    def _ended(self, job: Job) -> None:
        self._deeds.discard(job)
        if job is self._job:
            self._job = None
        if self._side_by_side and not self._deeds:
            self._side_by_side = False
            self.fetch()
        self._drawing.start()

    # -- filtering and sorting

    def _filter(self, words: str) -> None:
        self._words = words
        self._render()

    def _sort(self, order: str) -> None:
        self._order = order
        self._render()

    # -- deeds

    def _chosen(self, keys: list[str], *, withdrawn: bool | None = None) -> list[describing.Placed]:
        """Return the releases with these keys; those alone that are withdrawn, or are not, where that is asked for."""
        found = [one for key in keys if (one := self._find(key)) is not None]
        return [one for one in found if withdrawn is None or one[1].withdrawn is withdrawn]

    def _ask_withdraw(self, chosen: list[describing.Placed]) -> None:
        """Withdraw, but ask before where an app would have no build left: there’s more to that than a step back."""
        place, bare = self._place, losses.without(chosen)
        if not bare:
            self._withdraw(place, chosen)
            return
        question = Confirm(
            say(N_many("Releases", "Withdraw one release?", "Withdraw {count} releases?"), count=len(chosen)),
            say(N_("Releases", "{without} The page says so until one is restored or published."), without=bare),
            say(N_("Releases", "Withdraw")),
            self._window,
        )
        question.agreed.connect(lambda: self._withdraw(place, chosen))
        question.open()

    def _withdraw(self, place: str, chosen: list[describing.Placed]) -> None:
        def told(seen: Seen) -> None:
            title = say(N_many("Releases", "One release withdrawn", "{count} releases withdrawn"), count=len(chosen))
            hint = losses.instead(chosen, seen)
            self._window.toast.undoable(title, hint, act=lambda: self._restore(place, chosen))

        self._do(place, chosen, self._core.releases.withdraw, told)

    def _restore(self, place: str, chosen: list[describing.Placed]) -> None:
        self._do(place, chosen, self._core.releases.restore)

    def _do(
        self,
        place: str,
        chosen: list[describing.Placed],
        deed: Deed,
        told: Callable[[Seen], object] = lambda _seen: None,
    ) -> None:
        """Do it to one after the other, and tell; what is left when somebody has to answer first is done after that."""
        answers, left = self._sign_in.answers, list(chosen)

        def work(token: CancelToken, report: Callable[[Any], None]) -> Seen:
            given = answers.take(place)
            try:
                while left:
                    app, release = left[0]
                    deed(place, app, release.id, given, token)
                    left.pop(0)
            except OtadeskError:
                if len(left) < len(chosen):
                    # Some of it is done, and to be seen whatever comes next.
                    with suppress(OtadeskError):
                        report(self._core.releases.look(place, given, token))
                raise
            return self._core.releases.look(place, given, token)

        if left:
            self._run(place, work, lambda: self._do(place, left, deed, told), is_deed=True).done.connect(told)

    def _ask_delete(self, keys: list[str]) -> None:
        place, chosen = self._place, self._chosen(keys)
        for app in self._now_seen().apps:
            if any(describing.stopped_key(app, at) in keys for at in app.stopped):
                self._ask_clear(place, app)
        if not chosen:
            return
        question = Confirm(
            losses.deletion(chosen),
            losses.loss(*chosen[0]) if len(chosen) == 1 else losses.loss_of_several(chosen),
            say(N_("Releases", "Delete for good")),
            self._window,
        )
        question.agreed.connect(lambda: self._do(place, chosen, self._core.releases.delete))
        question.open()

    def _ask_clear(self, place: str, app: AppHistory) -> None:
        question = Confirm(
            say(N_("Releases", "Delete what is there of a new build of {name}?"), name=app.name),
            say(N_("Releases", "Publishing it again then sends all of it.")),
            say(N_("Releases", "Delete for good")),
            self._window,
        )
        question.agreed.connect(lambda: self._clear(place, app))
        question.open()

    def _clear(self, place: str, app: AppHistory) -> None:
        def work(token: CancelToken, _report: object) -> Seen:
            given = self._sign_in.answers.take(place)
            self._core.releases.clear(place, app, given, token)
            return self._core.releases.look(place, given, token)

        self._run(place, work, lambda: self._clear(place, app), is_deed=True)

    def _present(self, keys: list[str]) -> None:
        self.present_wanted.emit([row for row in self._rows() if row.key in keys], self._place)

    def _compare(self, keys: list[str]) -> None:
        chosen = self._chosen(keys)
        if len(chosen) == 1:
            app, release = chosen[0]
            at = app.releases.index(release)
            # The build before it is what people mean; of the first one, the one after it.
            chosen.append((app, app.releases[at + 1] if at + 1 < len(app.releases) else app.releases[at - 1]))
        if len(chosen) == 2:
            chosen.sort(key=lambda found: found[1].published_at)
            self.comparing.start(self._place, chosen[0], chosen[1])

    def _show_log(self) -> None:
        place = name_of(self._core, self._place) if self._place != NEARBY else ""
        self._record.show_log(place, self._now_seen().apps, self._core.now())

    # -- drawing

    def _now_seen(self) -> Seen:
        return self._seen.get(self._place, Seen())

    def _find(self, key: str) -> describing.Placed | None:
        for app in self._now_seen().apps:
            for release in app.releases:
                if describing.release_key(app, release) == key:
                    return app, release
        return None

    def _rows(self, words: str = "") -> tuple[ReleaseRow, ...]:
        return describing.release_rows(self._now_seen(), self._core.now(), order=self._order, words=words)

    def chosen_live(self) -> list[ReleaseRow]:
        """Return what is chosen in the list, as far as testers can get it."""
        keys = self._window.releases.table.chosen_keys()
        return [row for row in self._rows() if row.key in keys and not row.withdrawn and not row.incoming]

    def _with_row(self, key: str, use: Callable[[ReleaseRow], object]) -> None:
        for row in self._rows():
            if row.key == key:
                use(row)

    def _render(self) -> None:
        """Draw the list as it is now; what a job has found, in a round of the event loop of its own."""
        self._drawing.stop()
        seen, now = self._now_seen(), self._core.now()
        rows, filtered = self._rows(self._words), bool(self._words.strip())
        line = self.comparing.line or self._silence.line
        self._window.releases.show_state(
            ReleasesState(
                places=choices(self._core),
                chosen=self._place,
                rows=rows,
                busy=self._job is not None,
                trouble=self._trouble,
                order=self._order,
                filtered=filtered,
                summary=line or describing.summary(seen, now, len(rows) if filtered else None),
                known=seen.at is not None,
                exportable=any(app.releases for app in seen.apps),
                ending=describing.ending_sentence(describing.ending_soon(seen, now)),
                missing=describing.missing(seen, server_of(self._core, self._place)),
            )
        )
