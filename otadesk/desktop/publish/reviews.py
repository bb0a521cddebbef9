"""What is shown of each build in the queue, as far as it follows from the places: where it may go, what is there."""

from __future__ import annotations

from dataclasses import replace

from otadesk.desktop import describe
from otadesk.desktop.core import Core
from otadesk.desktop.places import choices
from otadesk.desktop.publish.aftermath import aftermath, is_listed
from otadesk.desktop.publish.already import LastSeen, already
from otadesk.desktop.publish.builds import Build, BuildQueue
from otadesk.desktop.servers.describe import failed_test
from otadesk.desktop.state import Review
from otadesk.errors import SettingsError


class Reviews:
    """Makes the review of each build anew, and says of what was published what has become of it since."""

    def __init__(self, core: Core, queue: BuildQueue, last_seen: LastSeen) -> None:
        self._core, self._queue, self._last_seen = core, queue, last_seen
        self.place = ""
        """What was chosen last."""

    def renew(self, build: Build) -> None:
        """Bring a build up to date; one that was not read yet has nothing to be shown."""
        if build.examined is None or build.app is None:
            return
        places = {place.key: place for place in choices(self._core)}
        chosen = next((key for key in self._wanted(build) if key in places), next(iter(places)))
        build.review = Review(
            app=build.app,
            verdict=describe.sample() if build.sample else describe.verdict(build.examined, self._core.now()),
            findings=describe.package_findings(build.examined, pending=build.closer is not None),
            places=tuple(places.values()),
            chosen=chosen,
            failed=self._failed(chosen),
            already=already(build.examined.package.app, self._last_seen.at(chosen), places[chosen], self._core.now()),
            notes=build.notes,
            writes=build.writes,
            stopped_at=build.stopped_at,
            blocked=build.blocked,
        )
        if build.phase == "done" and build.result is not None:
            receipt, seen = build.result.published.receipt, self._last_seen.at(build.place)
            build.aftermath = aftermath(receipt, seen, was_listed=build.was_listed)
            build.was_listed = build.was_listed or is_listed(receipt, seen)

    def among_others(self, build: Build, review: Review) -> Review:
        """Return the review of a build with what is said of the others in the queue, as they stand now."""
        return replace(
            review,
            together=len(self._queue.together),
            leaves=any(one.blocked and one.phase == "review" for one in self._queue.builds),
            repeated=build in self._queue.repeated,
        )

    def _failed(self, place: str) -> str:
        """Return that the last test of a place failed; settings that can't be read tell of none."""
        try:
            return failed_test(self._core.last_tests().get(place), self._core.now())
        except SettingsError:
            return ""

    def _wanted(self, build: Build) -> tuple[str, ...]:
        """Return where a build may go, the best first: what is its own, what was chosen last, what was offered."""
        return build.place, self.place, build.review.chosen if build.review is not None else ""
