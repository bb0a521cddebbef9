"""What has become of a release since it was published here: its code leads to the app's page, and that moves on."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Literal

from otadesk.desktop.first_page.describe import build_name, version_line
from otadesk.desktop.publish.results import without_promise
from otadesk.desktop.state import AppCard, Code, Done, Findings, Verdict
from otadesk.desktop.texts import say, without_stop
from otadesk.phrases import N_
from otadesk.publish.history import AppHistory
from otadesk.publish.publisher import Receipt
from otadesk.publish.release_cache import Seen
from otadesk.site.catalog import Release

Fate = Literal["replaced", "withdrawn", "deleted"]

WORDS = {
    "replaced": N_("Publish", "Replaced"),
    "withdrawn": N_("Publish", "Withdrawn"),
    "deleted": N_("Publish", "Deleted"),
}


@dataclass(frozen=True, slots=True)
class Aftermath:
    """What became of it, and which release testers get from its page instead, if there is one."""

    fate: Fate
    live: Release | None

    @property
    def word(self) -> str:
        """How it is called in short."""
        return say(WORDS[self.fate])

    def restate(self, done: Done) -> Done:
        """Return the page of a publish as it is true now."""
        codes = self._named(done.codes)
        if len(codes) == 1:
            sentence = say(N_("Publish", "The code leads to its page."))
            codes = (replace(codes[0], title=self.word, sentence=sentence),)
        elif self.live is None:
            codes = without_promise(codes)
        return replace(done, codes=codes, verdict=self._verdict(done.app.name), findings=Findings(), another_look="")

    def scans(self, done: Done) -> tuple[tuple[AppCard, Code], ...]:
        """Return the codes, each with the app that testers get by it; none where they get nothing."""
        if self.live is None:
            return ()
        version = version_line(self.live.version, self.live.build)
        app = replace(done.app, facts=version, version=version)
        codes = self._named(done.codes)
        return tuple((app, code) for code in (codes if self.live.installs else without_promise(codes)))

    def _named(self, codes: tuple[Code, ...]) -> tuple[Code, ...]:
        """Call the app's code, the last one, by the build that it leads to."""
        *before, last = codes
        live = self.live
        return codes if live is None else (*before, replace(last, name=build_name(live.name, live.version, live.build)))

    def _verdict(self, name: str) -> Verdict:
        if self.live is None:
            nothing = N_("Releases", "There is no other build of {names} to install; the page says so.")
            return Verdict("caution", without_stop(say(nothing, names=name)))
        version = version_line(self.live.version, self.live.build)
        return Verdict("note", without_stop(say(N_("Releases", "Testers now get {builds}."), builds=version)))


def aftermath(receipt: Receipt, seen: Seen, *, was_listed: bool) -> Aftermath | None:
    """Return what became of a release by what its place shows, or None while testers get it, as far as is known.

    ``was_listed`` says whether the place has shown it before: what was read earlier doesn't know of it yet.
    """
    app, ours = _find(receipt, seen)
    live = app.live if app is not None else None
    if ours is not None and ours.withdrawn:
        return Aftermath("withdrawn", live)
    if live is not None and live.published_at > receipt.release.published_at:
        return Aftermath("replaced", live)
    # Where nobody has looked yet, only what was published from here is known.
    is_gone = ours is None and was_listed and seen.at is not None
    return Aftermath("deleted", live) if is_gone else None


def is_listed(receipt: Receipt, seen: Seen) -> bool:
    """Whether a place shows what was published there."""
    return _find(receipt, seen)[1] is not None


def _find(receipt: Receipt, seen: Seen) -> tuple[AppHistory | None, Release | None]:
    app = seen.app_of(receipt.links.page_url)
    releases = app.releases if app is not None else ()
    return app, next((one for one in releases if one.id == receipt.release.id), None)
