"""What was seen at each place last, for what a review says of a version that is there already; no server is asked."""

from __future__ import annotations

from datetime import datetime
from functools import partial

from PySide6.QtCore import QObject, Signal

from otadesk.desktop.core import Core
from otadesk.desktop.first_page.describe import version_line
from otadesk.desktop.first_page.state import NEARBY
from otadesk.desktop.jobs import Job, Jobs
from otadesk.desktop.state import PlaceChoice
from otadesk.desktop.texts import say, sentences, when
from otadesk.ipa.bundle import App
from otadesk.phrases import N_
from otadesk.publish.already import GET_NEWER, IS_THERE, is_newer, same_version
from otadesk.publish.history import AppHistory
from otadesk.publish.release_cache import Seen
from otadesk.site.catalog import Release


class LastSeen(QObject):
    """Answers at once from what it has read, and says ``changed`` when it has read what it was asked for."""

    changed = Signal()

    def __init__(self, core: Core, jobs: Jobs, parent: QObject) -> None:
        super().__init__(parent)
        self._core, self._jobs = core, jobs
        self._seen: dict[str, Seen] = {}
        self._reading: dict[str, Job] = {}

    def at(self, place: str) -> Seen:
        """Return what was seen at a place, or nothing while that is being read."""
        if place not in self._seen:
            self._seen[place] = Seen()
            self._read(place)
        return self._seen[place]

    def read_again(self) -> None:
        """Read what was asked for before once more: something was published, or looked at."""
        for place in self._seen:
            self._read(place)

    def _read(self, place: str) -> None:
        job = self._jobs.start(lambda _token, _report: self._core.releases.seen(place))
        self._reading[place] = job
        job.done.connect(partial(self._was_read, place, job))

    def _was_read(self, place: str, job: Job, seen: Seen) -> None:
        if job is self._reading[place] and seen != self._seen[place]:
            self._seen[place] = seen
            self.changed.emit()


def already(app: App, seen: Seen, place: PlaceChoice, now: datetime) -> str:
    """Return what a place has of an app's version already, and whether testers get a newer one there, or nothing."""
    histories = _histories(app, seen)
    named, said = version_line(app.version, app.build), []
    releases = [release for history in histories for release in history.releases]
    same = same_version(releases, app.bundle_id, app.version, app.build)
    if same is not None:
        here = N_("Publish", "{version} is on this computer already, published {when}.")
        words = here if place.key == NEARBY else IS_THERE
        said.append(say(words, version=named, place=place.name, when=when(same.published_at, now)))
    live = _live(histories)
    if live is not None and is_newer(live, app.version, app.build):
        said.append(say(GET_NEWER, newer=version_line(live.version, live.build), version=named))
    return sentences(*said)


def takes_place_of(app: App, seen: Seen) -> str:
    """Return that testers get another version until now, where one is known."""
    live = _live(_histories(app, seen))
    if live is None or (live.version, live.build) == (app.version, app.build):
        return ""
    words = N_("Publish", "It takes the place of {version}, which they get now.")
    return say(words, version=version_line(live.version, live.build))


def _histories(app: App, seen: Seen) -> list[AppHistory]:
    return [history for history in seen.apps if history.bundle_id == app.bundle_id]


def _live(histories: list[AppHistory]) -> Release | None:
    # With a private and a plain folder of one app it is not known from here which of them testers use.
    return histories[0].live if len(histories) == 1 else None
