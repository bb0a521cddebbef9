"""One build in the window's queue: where it stands, and what is shown for it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from itertools import count
from pathlib import Path
from typing import Literal

from otadesk.desktop.describe import is_blocked
from otadesk.desktop.first_page.describe import build_name
from otadesk.desktop.first_page.state import NEARBY
from otadesk.desktop.jobs import Job
from otadesk.desktop.parts.tone import Tone
from otadesk.desktop.publish.aftermath import Aftermath
from otadesk.desktop.publish.journey import Journey
from otadesk.desktop.publish.reason import reason_alone
from otadesk.desktop.publish.results import Result, despite
from otadesk.desktop.publish.turns import Turn
from otadesk.desktop.state import AppCard, Code, Done, Failed, PublishPage, QueueRow, Reading, Review, Trouble
from otadesk.desktop.texts import in_line, say
from otadesk.ipa.bundle import App
from otadesk.ipa.sample import is_sample
from otadesk.phrases import N_, Phrase
from otadesk.preflight.examine import PackageReport
from otadesk.progress import Flow

Phase = Literal["reading", "review", "running", "done", "failed"]


@dataclass(slots=True)
class Build:
    """A build from the moment its file was given; ``review`` is what was found, ``done`` what came of it."""

    key: int
    path: Path
    real: str = ""
    """Where its file is by whatever name it was given, once it was read."""
    phase: Phase = "reading"
    came_back: bool = False
    """Whether nobody gave it: it waited in the queue when the window was closed."""
    stopped_at: str = ""
    """The place to which it was under way then, or until it was cancelled, with some of it there already."""
    examined: PackageReport | None = None
    app: AppCard | None = None
    review: Review | None = None
    notes: str = ""
    writes: tuple[str, ...] = ()
    place: str = ""
    """Where it goes: as was shown of it once, or chosen for it. Until then it follows what was chosen last."""
    place_name: str = ""
    journey: Journey = field(default_factory=Journey)
    cancelling: bool = False
    flow: Flow = field(default_factory=Flow)
    """Whether its upload is paused."""
    result: Result | None = None
    """What came of its publish, of which ``done`` is the page."""
    was_listed: bool = False
    """Whether the list of its place has shown it since."""
    aftermath: Aftermath | None = None
    """What has become of it since, if testers get it no more."""
    turn: Turn | None = None
    """Of its publish, from the moment it was sent off."""
    done: Done | None = None
    trouble: Trouble = field(default_factory=lambda: Trouble(""))
    job: Job | None = None
    closer: Job | None = None
    """The closer look that is under way behind the review."""

    @property
    def name(self) -> str:
        """What people call it."""
        return self.app.name if self.app else self.path.name

    @property
    def can_be_stopped(self) -> bool:
        """Whether something is under way that its page shows: it is read or published, or looked at once more."""
        return self.phase in {"reading", "running"} or (self.phase == "done" and self.job is not None)

    @property
    def known(self) -> App | None:
        """What it says of itself, once it was read."""
        return self.examined.package.app if self.examined else None

    @property
    def bundle_id(self) -> str:
        """What tells its app apart from others; nothing before it was read."""
        return self.known.bundle_id if self.known else ""

    @property
    def goes(self) -> tuple[str, ...]:
        """What testers would see as the same build at the same place; nothing while that isn't known."""
        app, place = self.known, self.review.chosen if self.phase == "review" and self.review else self.place
        return (app.bundle_id, app.name, app.version, app.build, place) if app and app.bundle_id and place else ()

    @property
    def full_name(self) -> str:
        """What people call it, and which build of the app it is, as far as that is known."""
        return build_name(self.name, self.known.version, self.known.build) if self.known else self.name

    @property
    def sample(self) -> bool:
        """Whether otadesk made it itself, to show the way: everybody knows then that it won't install."""
        package = self.examined.package if self.examined else None
        return package is not None and is_sample(package.app.bundle_id, has_profile=package.profile is not None)

    @property
    def cut_off_at(self) -> str:
        """The place where some of it would be left if the window closed now, or was when it last did."""
        is_under_way = self.phase == "running" and self.journey.step
        return self.place if is_under_way else self.stopped_at

    @property
    def waits_for(self) -> str:
        """What it waits for before it is published, in words; nothing once it has begun."""
        if self.journey.step:
            return ""
        ahead = self.turn.waits_for if self.turn is not None else ""
        return say(N_("Publish", "Waiting for {name}"), name=ahead) if ahead else say(N_("Publish", "Waiting its turn"))

    @property
    def blocked(self) -> bool:
        """Whether publishing it is asked about, since it is known not to install."""
        return self.examined is not None and not self.sample and is_blocked(self.examined)

    @property
    def ready(self) -> bool:
        """Whether it can be published without a question."""
        return self.phase == "review" and self.examined is not None and not self.blocked

    @property
    def is_read(self) -> bool:
        """Whether what was found still holds."""
        return self.examined is not None and self.trouble.about != "change"

    @property
    def outcome(self) -> Done | None:
        """What came of its publish, in the light of what is known of it, by a look that may have ended only later."""
        if self.done is not None and self.aftermath is not None:
            return self.aftermath.restate(self.done)
        if self.done is None or self.review is None or not self.blocked:
            return self.done
        return despite(self.review.verdict, self.done)

    @property
    def scans(self) -> tuple[tuple[AppCard, Code], ...]:
        """What can be presented of it: its codes, each with the app that testers get by them now."""
        if self.done is not None and self.aftermath is not None:
            return self.aftermath.scans(self.done)
        came = self.outcome
        return tuple((came.app, code) for code in came.codes) if came is not None else ()

    def page(self) -> PublishPage:
        """Return the page for it; for a review, the state that was set last."""
        if self.phase == "review" and self.review is not None:
            return self.review
        if self.phase == "running" and self.app is not None:
            return self.journey.state(
                *(self.app, self.place_name),
                cancelling=self.cancelling,
                paused=self.flow.paused,
                waits_for=self.waits_for,
            )
        if self.phase == "done" and (came := self.outcome) is not None:
            return came
        if self.phase == "failed":
            # This computer has no settings to go to.
            nowhere = self.place == NEARBY and self.trouble.about == "settings"
            trouble = replace(self.trouble, about="") if nowhere else self.trouble
            return Failed(self.path.name, trouble, self.app, self.place_name, was_read=self.is_read)
        return Reading(self.path.name)

    def row(self, *, current: bool, version: str, places_differ: bool, repeated: bool) -> QueueRow:
        """Return it as the queue shows it; ``version`` is what tells it apart from others of its name."""
        tone, line = self._standing()
        if places_differ and self.ready and self.review is not None:
            line = say(N_("Publish", "→ {place}"), place=self.review.place_name)
        if repeated and not self.blocked:
            tone, line = "caution", say(N_("Publish", "Twice in the queue"))
        fraction = self.journey.fraction if self.phase == "running" else None
        icon = self.app.icon if self.app else b""
        return QueueRow(self.key, self.name, line, tone, icon, fraction, current=current, version=version)

    def _standing(self) -> tuple[Tone, str]:
        match self.phase:
            case "reading":
                return "active", say(N_("Publish", "Reading"))
            case "review":
                blocked = self.review is not None and self.review.blocked
                words = N_("Publish", "Will not install") if blocked else self._ahead
                return "bad" if blocked else "waiting", say(words)
            case "running":
                return self._progress()
            case "done":
                return self._came_of_it()
            case "failed":
                return "bad", reason_alone(self.trouble.title, self.path.name)

    @property
    def _ahead(self) -> Phrase:
        """What is still to be done with a build that is reviewed."""
        stopped = self.review is not None and self.stopped_at == self.review.chosen
        return N_("Publish", "Stopped on the way") if stopped else N_("Publish", "To be published")

    def _came_of_it(self) -> tuple[Tone, str]:
        came = self.outcome
        tone = came.verdict.tone if came else "good"
        if self.aftermath is not None:
            return tone, self.aftermath.word
        if tone == "bad":
            return tone, say(N_("Releases", "Live · won’t install"))
        # As its code is called on the page, which promises nothing either.
        words = N_("Publish", "Published") if tone in {"caution", "note"} else N_("Publish", "Ready to scan")
        return tone, say(words)

    def _progress(self) -> tuple[Tone, str]:
        if self.flow.paused:
            return "paused", say(N_("Publish", "Paused"))
        if self.waits_for:
            return "waiting", self.waits_for
        if self.journey.stalled:
            return "caution", self.journey.stalled
        return "active", in_line(self.journey.said, self.journey.left)


class BuildQueue:
    """The builds in the order in which they came, one of them on the page."""

    def __init__(self) -> None:
        self._keys = count(1)
        self._current = self._before = 0
        """Which build is on the page, and which was until that one was given."""
        self._together: set[int] = set()
        """What was given at once, of which the page shows the first that can be read, until somebody picks one."""
        self.builds: list[Build] = []

    @property
    def shown(self) -> Build | None:
        """The build on the page."""
        return self.by_key(self._current)

    def by_key(self, key: int) -> Build | None:
        """Return the build with this key, if it is still there."""
        return next((build for build in self.builds if build.key == key), None)

    def rows(self) -> tuple[QueueRow, ...]:
        """Return the builds as the queue shows them."""
        shown, repeated = self.shown, self.repeated
        differ = len({one.review.chosen for one in self.builds if one.ready and one.review is not None}) > 1
        return tuple(
            one.row(
                current=one is shown,
                version=self._apart(one),
                places_differ=differ,
                repeated=one in repeated,
            )
            for one in self.builds
        )

    @property
    def repeated(self) -> list[Build]:
        """The builds that wait although the same one goes to the same place from this queue already."""
        going = {one.goes for one in self.builds if one.phase == "running"}
        found = []
        for one in self.builds:
            if one.phase != "review" or not one.goes:
                continue
            if one.goes in going:
                found.append(one)
            elif one.ready:
                going.add(one.goes)
        return found

    @property
    def together(self) -> list[Build]:
        """The builds that can be published at once without a question, each once."""
        repeated = self.repeated
        return [one for one in self.builds if one.ready and one not in repeated]

    def _apart(self, build: Build) -> str:
        """Return the version, or the build number, by which a build differs from others of its name."""
        mine = build.known
        others = [one.known for one in self.builds if one is not build and one.known and one.name == build.name]
        if mine is None or not others:
            return ""
        is_same = mine.build and mine.version in {one.version for one in others}
        return f"({mine.build})" if is_same else mine.version

    def add(self, files: Iterable[Path], *, on_page: bool, instead_of: Build | None = None) -> list[Build]:
        """Append builds, given with what the one was given with that they come ``instead_of``.

        The first takes the page if it is to, or if there is none on it.
        """
        new = [Build(next(self._keys), path) for path in files]
        takes_page = on_page or self.shown is None
        self.builds += new
        if instead_of is not None and instead_of.key in self._together:
            self._together |= {build.key for build in new}
        elif new and takes_page:
            self._together = {build.key for build in new}
        if new and takes_page:
            self._before, self._current = self._current, new[0].key
        return new

    def go_past(self, build: Build) -> None:
        """Leave a file that turned out to be no build for the next that was given with it; if none is, for the first.

        One that was read before has been looked at, and stays.
        """
        if build is self.shown and build.app is None and build.key in self._together:
            given = [one for one in self.builds if one.key in self._together]
            self._current = next((one for one in given if one.phase != "failed"), given[0]).key

    def codes(self) -> tuple[tuple[AppCard, Code], ...]:
        """Return what can be presented: the page's codes first, then those of the rest of the queue."""
        scans = (scan for build in self._done() for scan in build.scans)
        # Builds on this computer share the code with which it is trusted, those of one app its page.
        return tuple({code.url: (app, code) for app, code in scans}.values())

    def codes_of_one(self) -> tuple[tuple[AppCard, Code], ...]:
        """Return the codes of the page's build where it is done, else of the first one that is."""
        return tuple(scan for build in self._done()[:1] for scan in build.scans)

    def _done(self) -> list[Build]:
        """Return the builds that are published, the page's first."""
        done = [build for build in self.builds if build.done is not None and build.phase == "done"]
        return sorted(done, key=lambda build: build is not self.shown)

    def pick(self, key: int) -> None:
        """Put a build on the page."""
        self._before, self._current, self._together = 0, key, set()

    def remove(self, build: Build) -> None:
        """Take a build out; the page goes back to the build from which it took it, or to its neighbour."""
        at = self.builds.index(build)
        self.builds.remove(build)
        if self.builds and build.key == self._current:
            back = self.by_key(self._before) or self.builds[min(at, len(self.builds) - 1)]
            self._before, self._current = 0, back.key

    def put_back(self, build: Build, at: int) -> None:
        """Put a build where it was, and on the page."""
        self.builds.insert(at, build)
        self._current = build.key

    def clear_away(self) -> None:
        """Take out what is over."""
        self.builds = [build for build in self.builds if build.phase not in {"done", "failed"}]
        if self.shown is None and self.builds:
            self._current = self.builds[0].key
