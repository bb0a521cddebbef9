"""What an app's folder holds, read from its release folders, and the page and cache that follow from them.

The page and releases.json are pure functions of the set of release folders. After writing, the folder is listed
again, and if the set changed meanwhile, everything is rendered again: publishers converge without a lock.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from typing import cast

from otadesk.errors import DestinationError, PublishError
from otadesk.phrases import N_
from otadesk.publish.places import Place
from otadesk.publish.workspace import Workspace
from otadesk.remote.destination import Destination, Entry
from otadesk.remote.operations import Answers, List, Read, Replace, Write, good
from otadesk.site import catalog, layout
from otadesk.site.catalog import Release
from otadesk.site.feed import feed
from otadesk.site.link import links
from otadesk.site.page import PageFacts, page

ROUNDS = 20

ReleaseFolders = dict[str, str]
"""From a release's id to the folder that holds it now: the same name, or one that is out of sight."""


def release_folders(destination: Destination, app_folder: str) -> ReleaseFolders:
    """List the releases that are in place, live and withdrawn."""
    return folders_in(destination.list(app_folder))


def folders_in(entries: Iterable[Entry]) -> ReleaseFolders:
    """Return the releases among what an app's folder holds."""
    found: ReleaseFolders = {}
    for entry in entries:
        if entry.kind != "folder":
            continue
        if layout.published_at(entry.name):
            found[entry.name] = entry.name
        elif release := layout.parse_withdrawn(entry.name):
            # A live folder of the same release wins: that is what testers see.
            found.setdefault(release, entry.name)
    return found


def read_releases(
    destination: Destination, app_folder: str, folders: ReleaseFolders, answers: Answers | None = None
) -> tuple[Release, ...]:
    """Return the facts of these releases, newest first; ``answers`` is what was asked already."""
    return read_all(destination, {app_folder: folders}, answers)[app_folder]


def look_in(destination: Destination, app_folder: str) -> tuple[ReleaseFolders, tuple[Release, ...]]:
    """Return the releases in an app's folder and their facts, newest first, in one wait where the cache has them all.

    Raises NotFound where the folder is gone.
    """
    listing, cache = List(app_folder), question_about(app_folder)
    entries, kept = destination.together(listing, cache)
    folders = folders_in(*good((entries,)))
    return folders, read_releases(destination, app_folder, folders, Answers({cache: kept}))


def read_all(
    destination: Destination, apps: Mapping[str, ReleaseFolders], answers: Answers | None = None
) -> dict[str, tuple[Release, ...]]:
    """Return the facts of the releases of many apps, newest first: from their caches, the others from their folders.

    All caches are asked for together, then everything that is in none of them. A folder whose facts can't be read is
    left out: it was damaged by hand, and must not take the page down with it.
    """
    known: dict[str, dict[str, Release]] = {}
    caches = (answers or Answers()).together(destination, *(question_about(app) for app in apps))
    for app, data in zip(apps, caches, strict=True):
        known[app] = {}
        if isinstance(data, bytes):
            with suppress(PublishError):
                known[app] = {release.id: release for release in catalog.decode_catalog(data)}
    return _releases_of(destination, apps, known)


def question_about(app_folder: str) -> Read:
    """Return what ``read_releases`` asks first."""
    return Read(f"{app_folder}/{layout.CATALOG}", catalog.CATALOG_LIMIT)


def _releases_of(
    destination: Destination, apps: Mapping[str, ReleaseFolders], known: Mapping[str, Mapping[str, Release]]
) -> dict[str, tuple[Release, ...]]:
    """Return the facts of the releases of each app, asking for those that are not known, all at once."""
    found: dict[str, list[Release]] = {app: [] for app in apps}
    missing: list[tuple[str, str, str]] = []
    for app, folders in apps.items():
        for release, folder in folders.items():
            if release in known[app]:
                found[app].append(catalog.with_state(known[app][release], withdrawn=folder != release))
            else:
                missing.append((app, release, folder))
    paths = (f"{app}/{folder}/{layout.RELEASE_FACTS}" for app, _release, folder in missing)
    facts = destination.together(*(Read(path, catalog.FACTS_LIMIT) for path in paths))
    for (app, release, folder), data in zip(missing, facts, strict=True):
        if isinstance(data, bytes):
            with suppress(PublishError):
                found[app].append(catalog.decode_release(data, release, withdrawn=folder != release))
    return {app: catalog.newest_first(releases) for app, releases in found.items()}


@dataclass(frozen=True, slots=True)
class Staged:
    """A page and a cache that lie ready in the workspace, and the release folders that they were made from."""

    folders: ReleaseFolders
    releases: tuple[Release, ...]
    moves: tuple[Replace, ...]


def render(
    destination: Destination, app_folder: str, place: Place, room: Workspace, *, leaving: str = ""
) -> tuple[Release, ...]:
    """Bring the page and the cache in line with the release folders, and return the releases, newest first.

    ``leaving`` is a release that is about to be taken away: the page lets go of it before its folder does.
    """
    folders = release_folders(destination, app_folder)
    folders.pop(leaving, None)
    return settle(destination, app_folder, place, room, folders, leaving=leaving)


def settle(
    destination: Destination,
    app_folder: str,
    place: Place,
    room: Workspace,
    folders: ReleaseFolders,
    staged: Staged | None = None,
    *,
    leaving: str = "",
) -> tuple[Release, ...]:
    """Put the page and the cache in place until they fit the folders that are there afterwards.

    ``staged`` is what was made ready for ``folders``, if it was.
    """
    for _ in range(ROUNDS):
        if staged is None:
            releases = read_releases(destination, app_folder, folders)
            staged = stage(destination, app_folder, place, room, folders, releases)
        found = switch(destination, app_folder, staged)
        found.pop(leaving, None)
        if found == staged.folders:
            return staged.releases
        folders, staged = found, None
    raise PublishError(
        N_("Error", "The page could not be settled, because other publishers kept changing the releases."),
        hint=N_("Error", "The build itself is in place. Publish or refresh once more when they are done."),
    )


def with_new(releases: tuple[Release, ...], new: Release) -> tuple[Release, ...]:
    """Return the releases, newest first, with one that is about to be put in place."""
    return catalog.newest_first([new, *(release for release in releases if release.id != new.id)])


def stage(
    destination: Destination,
    app_folder: str,
    place: Place,
    room: Workspace,
    folders: ReleaseFolders,
    releases: tuple[Release, ...],
) -> Staged:
    """Write the page and the cache of these releases into the workspace, out of sight."""
    return Staged(folders, releases, write_aside(destination, room, _contents(app_folder, place, releases)))


def made_ready(
    app_folder: str, place: Place, room: Workspace, folders: ReleaseFolders, releases: tuple[Release, ...]
) -> tuple[Staged, dict[str, bytes]]:
    """Return what ``stage`` leads to, and the files that have to be written for it, by path."""
    contents = _contents(app_folder, place, releases)
    moves = _moves(room, contents)
    return Staged(folders, releases, moves), {move.source: contents[move.target] for move in moves}


def _contents(app_folder: str, place: Place, releases: tuple[Release, ...]) -> dict[str, bytes]:
    return {f"{app_folder}/{name}": content for name, content in files(app_folder, place, releases).items()}


def _moves(room: Workspace, targets: Iterable[str]) -> tuple[Replace, ...]:
    return tuple(Replace(room.new_name(path.rpartition("/")[2]), path) for path in targets)


def write_aside(destination: Destination, room: Workspace, contents: Mapping[str, bytes]) -> tuple[Replace, ...]:
    """Write files into the workspace; return the moves that will put each over the one that it replaces."""
    moves = _moves(room, contents)
    good(destination.together(*(Write(move.source, contents[move.target]) for move in moves)))
    return moves


def move_over(destination: Destination, moves: tuple[Replace, ...], folder: str) -> tuple[Entry, ...]:
    """Put files in place, each in one step, and return what ``folder`` holds then."""
    if destination.replaces_atomically:
        *moved, entries = destination.together(*moves, List(folder))
    else:
        # A replace of several steps is over long after a listing that began with it: who came in between is seen last.
        moved = list(destination.together(*moves))
        (entries,) = destination.together(List(folder))
    for move, outcome in zip(moves, moved, strict=True):
        if isinstance(outcome, DestinationError):
            _refuse_folder(destination, move.target, outcome)
            raise outcome
    (listed,) = good((entries,))
    return cast("tuple[Entry, ...]", listed)


def switch(destination: Destination, app_folder: str, staged: Staged) -> ReleaseFolders:
    """Move what lies ready over what testers see, and return the release folders that are there then."""
    return folders_in(move_over(destination, staged.moves, app_folder))


def files(app_folder: str, place: Place, releases: tuple[Release, ...]) -> dict[str, bytes]:
    """Return what lies beside the release folders: everything in it follows from the releases."""
    contents = {
        layout.PAGE: stable_page(app_folder, place, releases),
        layout.CATALOG: catalog.encode_catalog(releases),
    }
    if place.feed:
        contents[layout.FEED] = feed(f"{place.url}/{app_folder}/", releases)
    return contents


def stable_page(app_folder: str, place: Place, releases: tuple[Release, ...]) -> bytes:
    """Return the page that the QR code leads to: the newest live build, and the others below it."""
    live = [release for release in releases if not release.withdrawn]
    current = live[0] if live else None
    named = current or (releases[0] if releases else None)
    facts = PageFacts(
        app_name=(named.name or named.bundle_id) if named else app_folder,
        release=current,
        links=links(place.url, app_folder, current.id) if current else None,
        history=live,
        release_prefix="",
        # By its name too: a place that has gone over to open links still holds what was meant for few.
        private=place.private or layout.is_private(app_folder),
        trust_url=place.trust_url,
        feed=place.feed,
    )
    return page(facts)


def _refuse_folder(destination: Destination, target: str, cause: DestinationError) -> None:
    """Raise PublishError where a folder has the name of a file: servers refuse that without saying why."""
    with suppress(DestinationError):
        if destination.stat(target).kind == "folder":
            raise PublishError(
                N_("Error", "“{name}” is taken on the server, and it is not a file.").of(name=target),
                hint=N_("Error", "Move that folder away, then publish again."),
            ) from cause
