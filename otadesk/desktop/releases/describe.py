"""Turns what was seen at a place into the rows, sentences and lines that Releases shows; pure, but for the language."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import UTC, datetime, timedelta
from typing import Any
from urllib.parse import urlsplit

from otadesk.days import Day, days_between
from otadesk.desktop.first_page.describe import build_name, version_line
from otadesk.desktop.parts.tone import Tone
from otadesk.desktop.releases.notes import first_line, is_longer
from otadesk.desktop.releases.state import Embedding, LogLine, ReleaseRow, Snippet
from otadesk.desktop.sieve import has_all
from otadesk.desktop.texts import say, sentence, size, when
from otadesk.ipa.sample import is_sample
from otadesk.phrases import N_, N_many, Phrase
from otadesk.probe.address import leads_back
from otadesk.publish.history import AppHistory
from otadesk.publish.places import NO_FOLDER
from otadesk.publish.release_cache import Seen
from otadesk.settings.servers import Server
from otadesk.site.catalog import Release
from otadesk.site.embed import KINDS, embed
from otadesk.site.layout import MANIFEST

SOON = timedelta(days=30)
"""How near its end a build is one that ends soon, here and in its review."""
_NEVER = datetime(9999, 1, 1, tzinfo=UTC)

ORDERS: Mapping[str, Phrase] = {
    "newest": N_("Releases", "Newest first"),
    "app": N_("Releases", "By app"),
    "ends": N_("Releases", "Soonest to expire"),
    "size": N_("Releases", "Largest first"),
}
_SNIPPETS = {
    "html": N_("Releases", "Web page"),
    "amp": N_("Releases", "AMP page"),
    "iframe": N_("Releases", "Inside a frame"),
    "markdown": N_("Releases", "Markdown"),
    "mail": N_("Releases", "E-mail"),
}
_DEEDS = {
    "publish": N_("Releases", "Published"),
    "withdraw": N_("Releases", "Withdrawn"),
    "restore": N_("Releases", "Restored"),
    "delete": N_("Releases", "Deleted"),
    "prune": N_("Releases", "Deleted as surplus"),
}
Placed = tuple[AppHistory, Release]


def release_key(app: AppHistory, release: Release) -> str:
    """Return what names a release among all of a place."""
    return f"{app.folder}/{release.id}"


def release_rows(seen: Seen, now: datetime, *, order: str = "newest", words: str = "") -> tuple[ReleaseRow, ...]:
    """Return the publishes under way and the releases that have all these words in them, in this order."""
    rows = [
        _incoming(app, at, now, seen, stopped=stopped)
        for app in seen.apps
        for moments, stopped in ((app.incoming, False), (app.stopped, True))
        for at in moments
        if not words.strip()
    ]
    placed = [(app, release) for app in seen.apps for release in app.releases]
    placed.sort(key=_sorting(order))
    current = {app.folder: app.live for app in seen.apps}
    for app, release in placed:
        # Not the size and the time: their digits are in nearly every row.
        version = version_line(release.version, release.build)
        if has_all(words, release.name, app.bundle_id, version, release.published_by, release.notes):
            rows.append(_row(app, release, current[app.folder], now, seen))
    return tuple(rows)


def ending_soon(seen: Seen, now: datetime) -> int:
    """Return how many builds that testers get expire within thirty days; one that was replaced needs nobody's care."""
    live = (app.live for app in seen.apps)
    return sum(_ends_soon(release, now) for release in live if release is not None)


def _ends_soon(release: Release, now: datetime) -> bool:
    end = _end(release)
    return end is not None and now < end <= now + SOON


def ending_sentence(count: int) -> str:
    """Return that as a sentence, or nothing."""
    if not count:
        return ""
    words = N_many("Releases", "One build expires within {days} days", "{count} builds expire within {days} days")
    return say(words, count=count, days=SOON.days)


def summary(seen: Seen, now: datetime, found: int | None = None) -> str:
    """Return how much there is, and as of when; ``found`` is how many of them a filter leaves."""
    if seen.at is None or seen.missing:
        return ""
    if not seen.apps:
        return say(N_("Releases", "As of {when}"), when=when(seen.at, now))
    releases = sum(len(app.releases) for app in seen.apps)
    if found is not None:
        few = N_many("Releases", "{found} of one release", "{found} of {count} releases")
        words = N_("Releases", "{releases} · as of {when}")
        return say(words, releases=few.of(count=releases, found=found), when=when(seen.at, now))
    return say(
        N_("Releases", "{releases}, {apps} · as of {when}"),
        releases=N_many("Releases", "One release", "{count} releases").of(count=releases),
        apps=N_many("Releases", "one app", "{count} apps").of(count=len(seen.apps)),
        when=when(seen.at, now),
    )


def missing(seen: Seen, server: Server | None) -> str:
    """Return that a server's folder isn't there, or nothing; this computer's need not be there before a publish."""
    return sentence(say(NO_FOLDER.of(folder=server.root))) if server is not None and seen.missing else ""


def log_lines(apps: Iterable[AppHistory], now: datetime) -> tuple[LogLine, ...]:
    """Return everything that was done, the last first; publishes are told by the releases that are there."""
    done: list[tuple[datetime, str, str, str]] = []
    for app in apps:
        done += [
            (one.published_at, "publish", build_name(app.name, one.version, one.build), one.published_by)
            for one in app.releases
        ]
        names = {one.id: version_line(one.version, one.build) for one in app.releases}
        for event in app.events:
            # Of a release that is gone, its own name tells version and build.
            gone = version_line(*event.release.split("-")[:2])
            done.append((event.at, event.deed, f"{app.name} {names.get(event.release, gone)}", event.who))
    done.sort(key=lambda one: one[0], reverse=True)
    return tuple(
        LogLine(str(number), when(at, now), f"{at.astimezone():%Y-%m-%d %H:%M}", say(_DEEDS[deed]), release, who)
        for number, (at, deed, release, who) in enumerate(done)
    )


def embedding(app: AppHistory, release: Release) -> Embedding:
    """Return what to paste where: the link to the app's page, and the one that installs this very build."""
    name = release.name or release.bundle_id
    version = version_line(release.version, release.build)
    build = build_name(name, release.version, release.build)
    manifest = f"{app.page_url}{release.id}/{MANIFEST}"
    to_app, to_build = _snippets(app.page_url, name), _snippets(manifest, build)
    return Embedding(name, build, version, to_app, to_build, build_alone=release != app.live)


def _snippets(url: str, name: str) -> tuple[Snippet, ...]:
    title = say(N_("Releases", "Install {name}"), name=name)
    return tuple(Snippet(kind, say(_SNIPPETS[kind]), embed(url, kind, title=title).strip()) for kind in KINDS)


def _sorting(order: str) -> Callable[[Placed], Any]:
    def newest(placed: Placed) -> Any:
        return -placed[1].published_at.timestamp(), placed[1].id

    match order:
        case "app":
            return lambda placed: (placed[0].name.casefold(), placed[0].folder, *newest(placed))
        case "ends":
            # What testers get leads: of the others nobody has to make a new one.
            return lambda placed: (
                placed[1] != placed[0].live,
                placed[1].withdrawn,
                _end(placed[1]) or _NEVER,
                *newest(placed),
            )
        case "size":
            return lambda placed: (-placed[1].size, *newest(placed))
        case _:
            return newest


def _row(app: AppHistory, release: Release, live: Release | None, now: datetime, seen: Seen) -> ReleaseRow:
    current = release == live
    tone, word = _standing(app, release, current, now)
    # Nobody gets a withdrawn build, so that it says nothing how long it would install.
    end = None if release.withdrawn else _end(release)
    icon = seen.icons.get(app.folder)
    return ReleaseRow(
        key=release_key(app, release),
        name=release.name or release.bundle_id,
        version=version_line(release.version, release.build),
        when=when(release.published_at, now),
        who=release.published_by,
        size=size(release.size),
        # The stable page is what people hand out; an older build has a page of its own.
        url=app.page_url if current else f"{app.page_url}{release.id}/",
        tone=tone,
        word=say(word),
        until=say(N_("Releases", "until {day}"), day=Day(end)) if end is not None and end > now else "",
        notes=first_line(release.notes),
        more_notes=is_longer(release.notes),
        icon=icon.png if icon else b"",
        withdrawn=release.withdrawn,
        current=current,
        alone=len(app.releases) == 1,
        installable=_not_to_install(app, release, current, now) is None,
        ending=current and _ends_soon(release, now),
        instead="" if live is None or current else version_line(live.version, live.build),
        instead_key="" if live is None or current else release_key(app, live),
    )


def stopped_key(app: AppHistory, at: datetime) -> str:
    """Return what names a publish that has stopped among all of a place."""
    return f"{app.folder}/stopped/{at.timestamp()}"


def _incoming(app: AppHistory, at: datetime, now: datetime, seen: Seen, *, stopped: bool) -> ReleaseRow:
    onward = N_("Releases", "It isn’t published. Publishing the same build again goes on from what is there.")
    icon = seen.icons.get(app.folder)
    return ReleaseRow(
        key=stopped_key(app, at) if stopped else f"{app.folder}/incoming/{at.timestamp()}",
        name=app.name,
        version=say(N_("Releases", "a new build")),
        when=when(at, now),
        who="",
        size="",
        url=app.page_url,
        tone="note" if stopped else "active",
        word=say(N_("Releases", "Stopped") if stopped else N_("Releases", "Being published")),
        notes=say(onward) if stopped else "",
        icon=icon.png if icon else b"",
        incoming=True,
        stopped=stopped,
    )


def _end(release: Release) -> datetime | None:
    """Return until when a build installs; what never does has no end."""
    return release.installable_until if release.installs else None


def _standing(app: AppHistory, release: Release, current: bool, now: datetime) -> tuple[Tone, Phrase]:
    """Return which build it is; of the one that testers get, also how long they can install it."""
    if release.withdrawn:
        return "withdrawn", N_("Releases", "Withdrawn")
    if told := _not_to_install(app, release, current, now):
        return told
    if not current:
        return "note", N_("Releases", "Earlier build")
    end = release.installable_until
    if end is None or end - now > SOON:
        return "good", N_("Releases", "Live")
    left = days_between(now, end)
    if left == 0:
        return "caution", N_("Releases", "Live, hours left")
    return "caution", N_many("Releases", "Live, one day left", "Live, {count} days left").of(count=left)


def _not_to_install(app: AppHistory, release: Release, current: bool, now: datetime) -> tuple[Tone, Phrase] | None:
    """Return what is said of a build that nobody can install, and None of any other."""
    end = release.installable_until
    if is_sample(release.bundle_id, has_profile=bool(release.profile_type)):
        # Everybody knows that, as on its page once it is published.
        return "note", N_("Releases", "Live · sample") if current else N_("Releases", "Sample")
    if not release.installs:
        return "bad", N_("Releases", "Live · won’t install") if current else N_("Releases", "Won’t install")
    if end is not None and end <= now:
        return "bad", N_("Releases", "Live · expired") if current else N_("Releases", "Expired")
    if current and leads_back(urlsplit(app.page_url).hostname or ""):
        return "caution", N_("Releases", "Live · no phone gets it")
    return None
