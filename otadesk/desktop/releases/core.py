"""What Releases asks of the core: what is published at a place, from memory and from there, and what is done to it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Protocol

from otadesk.desktop.signing_in.answers import Answers
from otadesk.ipa.inspect import inspect
from otadesk.preflight.compare import Comparison, compare, read_both
from otadesk.progress import CancelToken, Listener
from otadesk.publish import history
from otadesk.publish.fetched import FetchedBuilds
from otadesk.publish.history import AppHistory
from otadesk.publish.places import Place
from otadesk.publish.publisher import Receipt
from otadesk.publish.release_cache import Icon, ReleaseCache, Seen, with_release
from otadesk.publish.surroundings import Surroundings
from otadesk.site.catalog import Release


class ReleaseCore(Protocol):
    """The releases of every place; ``key`` is a place's, ``app`` and ``release`` are of what was seen there."""

    def seen(self, key: str) -> Seen:
        """Return what was seen at a place last, at once and without the place."""

    def look(self, key: str, answers: Answers, token: CancelToken) -> Seen:
        """Look at the place, and remember it."""

    def withdraw(self, key: str, app: AppHistory, release: str, answers: Answers, token: CancelToken) -> None:
        """Take a release out of sight."""

    def restore(self, key: str, app: AppHistory, release: str, answers: Answers, token: CancelToken) -> None:
        """Bring a release back."""

    def delete(self, key: str, app: AppHistory, release: str, answers: Answers, token: CancelToken) -> None:
        """Delete a release for good."""

    def clear(self, key: str, app: AppHistory, answers: Answers, token: CancelToken) -> None:
        """Remove what publishes of an app have left that have stopped."""

    def fetch(
        self, key: str, folder: str, release: Release, answers: Answers, token: CancelToken, listener: Listener
    ) -> Path:
        """Bring a published build back to this computer, or find that it is here."""

    def fetched(self, release: Release) -> Path | None:
        """Return where a published build is on this computer, if it is still here."""

    def discard(self, release: Release) -> None:
        """Delete a published build from this computer, since its file is damaged."""

    def compare(self, before: Path, after: Path) -> Comparison:
        """Say what changed from one build to another."""


class RealReleaseCore:
    """The releases as they are; ``place`` opens the place of a key."""

    def __init__(
        self,
        cache: Path,
        place: Callable[[str, Answers], Place],
        surroundings: Callable[[], Surroundings],
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        self._cache, self._builds = ReleaseCache(cache), FetchedBuilds(cache)
        self._place, self._surroundings, self._now = place, surroundings, now

    def seen(self, key: str) -> Seen:
        """Return what was seen last."""
        return self._cache.read(key)

    def look(self, key: str, answers: Answers, token: CancelToken) -> Seen:
        """Look at the place; icons that are known already are not fetched again."""
        known = self._cache.read(key).icons

        def has_icon(folder: str, release: str) -> bool:
            return folder in known and known[folder].release == release

        place, around = self._place(key, answers), self._surroundings()
        found = history.overview(place, has_icon=has_icon, surroundings=around, token=token)
        newest = {app.folder: app.live.id if app.live else "" for app in found.apps}
        icons = {folder: icon for folder, icon in known.items() if folder in newest}
        icons |= {folder: Icon(newest[folder], png) for folder, png in found.icons.items()}
        seen = Seen(found.apps, icons, self._now(), found.missing)
        self._cache.write(key, seen)
        return seen

    def note(self, key: str, receipt: Receipt, keep: int, icon: bytes) -> None:
        """Remember what was published from here, where nobody has looked since."""
        seen = self._cache.read(key)
        self._cache.write(key, with_release(seen, receipt.links.page_url, receipt.release, keep, icon))

    def forget(self, key: str) -> None:
        """Forget what was seen at a place that is no longer in the settings."""
        self._cache.forget(key)

    def withdraw(self, key: str, app: AppHistory, release: str, answers: Answers, token: CancelToken) -> None:
        """Take a release out of sight."""
        self._do(history.withdraw, key, app, release, answers, token)

    def restore(self, key: str, app: AppHistory, release: str, answers: Answers, token: CancelToken) -> None:
        """Bring a release back."""
        self._do(history.restore, key, app, release, answers, token)

    def delete(self, key: str, app: AppHistory, release: str, answers: Answers, token: CancelToken) -> None:
        """Delete a release for good."""
        self._do(history.delete, key, app, release, answers, token)

    def clear(self, key: str, app: AppHistory, answers: Answers, token: CancelToken) -> None:
        """Remove what publishes of an app have left that have stopped."""
        place, around = self._place(key, answers), self._surroundings()
        history.clear(place, bundle_id=app.bundle_id, surroundings=around, token=token)

    def _do(
        self,
        deed: Callable[..., Release],
        key: str,
        app: AppHistory,
        release: str,
        answers: Answers,
        token: CancelToken,
    ) -> None:
        place, surroundings = self._place(key, answers), self._surroundings()
        deed(place, release, bundle_id=app.bundle_id, surroundings=surroundings, token=token)

    def fetch(
        self, key: str, folder: str, release: Release, answers: Answers, token: CancelToken, listener: Listener
    ) -> Path:
        """Bring a published build back; one that is here needs no server."""
        known = self._builds.find(release)
        if known is not None:
            return known
        place, around = self._place(key, answers), self._surroundings()
        return self._builds.fetch(place, folder, release, surroundings=around, token=token, listener=listener)

    def fetched(self, release: Release) -> Path | None:
        """Return where a published build is on this computer, if it is still here."""
        return self._builds.find(release)

    def discard(self, release: Release) -> None:
        """Delete a published build from this computer."""
        self._builds.discard(release)

    def compare(self, before: Path, after: Path) -> Comparison:
        """Say what changed, contents included."""
        first, second = inspect(before), inspect(after)
        return compare(first, second, read_both(first, second))
