"""The builds that the devices are compared with: those in hand, and published ones that somebody picked.

A published build is brought to this computer once and looked into as deeply as one that was dropped; nothing about a
device is guessed from less. One of last time that is not here any more keeps its place, and says why it tells nothing.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from otadesk.desktop.core import Core
from otadesk.desktop.devices import describe as describe_devices
from otadesk.desktop.devices.state import BuildColumn, FitCell
from otadesk.desktop.first_page.describe import version_line
from otadesk.desktop.jobs import Job, Jobs
from otadesk.desktop.places import choices, server_of
from otadesk.desktop.signing_in.sign_in import SignIn
from otadesk.desktop.texts import in_line, say, when
from otadesk.desktop.tick_dialog import Choice
from otadesk.desktop.trouble_dialog import complain
from otadesk.desktop.window import MainWindow
from otadesk.errors import OtadeskError, PackageError
from otadesk.phrases import N_
from otadesk.preflight.examine import PackageReport
from otadesk.progress import BytesSent, CancelToken, Event
from otadesk.publish.history import AppHistory
from otadesk.site.catalog import Release


@dataclass(slots=True)
class _Picked:
    """A published build that was picked; ``report`` is None until it has been looked into.

    ``absence`` is what is said of it beside each device where it can't be looked into.
    """

    place: str
    app: AppHistory
    release: Release
    report: PackageReport | None = None
    absence: FitCell | None = None
    line: str = ""
    job: Job | None = None


class BuildColumns(QObject):
    """Which builds there are to compare with, and what is known of each."""

    changed = Signal()
    chosen = Signal(tuple)
    """Which published builds are compared with now, by their keys, to be remembered."""

    def __init__(
        self,
        core: Core,
        jobs: Jobs,
        sign_in: SignIn,
        window: MainWindow,
        in_hand: Callable[[], tuple[PackageReport, ...]],
        remembered: tuple[str, ...] = (),
    ) -> None:
        super().__init__(window)
        self._core, self._jobs, self._sign_in, self._window = core, jobs, sign_in, window
        self._in_hand = in_hand
        self._remembered = remembered
        self._picked: dict[str, _Picked] = {}

    def reports(self) -> tuple[PackageReport | FitCell | None, ...]:
        """Return what is known of each build, in the order of the columns."""
        return (*self._in_hand(), *(one.report or one.absence for one in self._picked.values()))

    def columns(self) -> tuple[BuildColumn, ...]:
        """Return each build as a column's heading."""
        here = [
            BuildColumn(
                f"here/{number}", one.package.app.name or one.package.path.name, describe_devices.build_line(one)
            )
            for number, one in enumerate(self._in_hand())
        ]
        return (*here, *(BuildColumn(key, one.app.name, _line(one)) for key, one in self._picked.items()))

    def choices(self) -> tuple[Choice, ...]:
        """Return the newest builds that testers get, of every place, as they were seen last, and whatever is picked.

        Reads files.
        """
        places = {place.key: place.name for place in choices(self._core)}
        found = {
            f"{place}/{app.folder}/{app.live.id}": _Picked(place, app, app.live)
            for place in places
            for app in self._core.releases.seen(place).apps
            if app.live is not None
        }
        all_of_them = (found | self._picked).items()
        return tuple(self._choice(key, one, places.get(one.place, "")) for key, one in all_of_them)

    def _choice(self, key: str, one: _Picked, place: str) -> Choice:
        version = version_line(one.release.version, one.release.build)
        absent = one.absence.short if one.absence is not None else ""
        fact = in_line(place, when(one.release.published_at, self._core.now()), absent)
        return Choice(key, f"{one.app.name} {version}", fact, key in self._picked)

    def bring_back(self) -> None:
        """Compare with the builds of last time: no server is asked uncalled, so some may not be here any more."""
        remembered, self._remembered = self._remembered, ()
        if not remembered:
            return

        def work(_token: CancelToken, _report: object) -> dict[str, _Picked]:
            return {key: one for key in remembered if (one := self._find(key)) is not None}

        self._jobs.start(work).done.connect(self._brought_back)

    def _brought_back(self, found: dict[str, _Picked]) -> None:
        # Whoever has picked others meanwhile means those.
        if not self._picked:
            self._picked |= found
            for one in found.values():
                self._look_up(one)
            self._tell()

    def pick(self, keys: tuple[str, ...]) -> None:
        """Compare with these published builds; those that are not here are brought."""
        for key in [one for one in self._picked if one not in keys]:
            self._drop(key)
        for key in keys:
            known = self._picked.get(key)
            if known is None or known.absence is not None:
                self._bring(key)
        self._tell()

    def _bring(self, key: str) -> None:
        found = self._find(key)
        if found is not None:
            self._picked[key] = found
            self._fetch(key)

    def _tell(self) -> None:
        self.changed.emit()
        self.chosen.emit(tuple(self._picked))

    @property
    def fetching(self) -> tuple[str, ...]:
        """Return the keys of those that are being fetched."""
        return tuple(key for key, one in self._picked.items() if one.job is not None)

    def cancel(self) -> None:
        """Give up those that are being fetched."""
        for key in self.fetching:
            self._drop(key)
        self._tell()

    def _find(self, key: str) -> _Picked | None:
        place, _, rest = key.partition("/")
        folder, _, release_id = rest.partition("/")
        for app in self._core.releases.seen(place).apps:
            for release in app.releases:
                if (app.folder, release.id) == (folder, release_id):
                    return _Picked(place, app, release)
        return None

    def _drop(self, key: str) -> None:
        gone = self._picked.pop(key)
        if gone.job is not None:
            gone.job.cancel()
            self._sign_in.take_back(gone.job)

    def _fetch(self, key: str) -> None:
        one, answers = self._picked[key], self._sign_in.answers

        def work(token: CancelToken, report: Callable[[Event], None]) -> PackageReport:
            given = answers.take(one.place)
            file = self._core.releases.fetch(one.place, one.app.folder, one.release, given, token, report)
            return self._examine(one, file, token)

        job = self._jobs.start(work)
        one.job = job
        job.progressed.connect(lambda event: self._progressed(one, event))
        job.done.connect(lambda report: self._fetched(one, report))
        job.failed.connect(lambda error: self._refused(key, error))

    def _look_up(self, one: _Picked) -> None:
        """Look into a build that was brought here once, as far as it is still here and whole."""

        def work(token: CancelToken, _report: object) -> PackageReport | FitCell:
            file = self._core.releases.fetched(one.release)
            return self._examine(one, file, token) if file is not None else describe_devices.not_here()

        job = self._jobs.start(work)
        one.job = job
        job.done.connect(lambda found: self._looked_into(one, found))
        job.failed.connect(lambda error: self._looked_into(one, describe_devices.unreadable(error)))

    def _examine(self, one: _Picked, file: Path, token: CancelToken) -> PackageReport:
        try:
            return self._core.examine_deeply(file, token)
        except PackageError:
            # What is damaged here may be whole at its place: it is brought anew when somebody asks for it.
            self._core.releases.discard(one.release)
            raise

    def _progressed(self, one: _Picked, event: Event) -> None:
        if isinstance(event, BytesSent) and event.total:
            one.line = say(N_("Devices", "fetching, {percent} %"), percent=round(100 * event.done / event.total))
            self.changed.emit()

    def _fetched(self, one: _Picked, report: PackageReport) -> None:
        self._sign_in.succeeded(one.place)
        self._looked_into(one, report)

    def _looked_into(self, one: _Picked, found: PackageReport | FitCell) -> None:
        one.job, one.line = None, ""
        if isinstance(found, FitCell):
            one.absence = found
        else:
            one.report = found
        self.changed.emit()

    def _refused(self, key: str, error: OtadeskError) -> None:
        one = self._picked.get(key)
        if one is None:
            return
        server = server_of(self._core, one.place)

        def give_up() -> None:
            self._picked.pop(key, None)
            self._tell()

        if server is not None and self._sign_in.ask(error, server, lambda: self._again(key), give_up, one.job):
            return
        give_up()
        complain(self._window, error)

    def _again(self, key: str) -> None:
        if key in self._picked:
            self._fetch(key)


def _line(one: _Picked) -> str:
    return one.line or version_line(one.release.version, one.release.build)
