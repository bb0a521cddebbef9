"""What an app's folder holds, read from its release folders, and the page and cache that follow from them.

The page and releases.json are pure functions of the set of release folders. After writing, the folder is listed
again, and if the set changed meanwhile, everything is rendered again: publishers converge without a lock.
"""

from __future__ import annotations

import io
from collections.abc import Iterator
from contextlib import contextmanager, suppress

from otadesk.errors import ConnectionLost, DestinationError, PublishError
from otadesk.phrases import N_
from otadesk.publish.places import Place
from otadesk.publish.workspace import Workspace
from otadesk.remote.destination import Destination
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
    found: ReleaseFolders = {}
    for entry in destination.list(app_folder):
        if entry.kind != "folder":
            continue
        if layout.published_at(entry.name):
            found[entry.name] = entry.name
        elif release := layout.parse_withdrawn(entry.name):
            # A live folder of the same release wins: that is what testers see.
            found.setdefault(release, entry.name)
    return found


def read_releases(destination: Destination, app_folder: str, folders: ReleaseFolders) -> tuple[Release, ...]:
    """Return the facts of these releases, newest first: from the cache, and for the others from their folders.

    A folder whose facts can't be read is left out: it was damaged by hand, and must not take the page down with it.
    """
    cached: dict[str, Release] = {}
    with _what_can_be_read():
        data = destination.read(f"{app_folder}/{layout.CATALOG}", catalog.CATALOG_LIMIT)
        cached = {release.id: release for release in catalog.decode_catalog(data)}
    found = []
    for release, folder in folders.items():
        withdrawn = folder != release
        if release in cached:
            found.append(catalog.with_state(cached[release], withdrawn=withdrawn))
            continue
        with _what_can_be_read():
            data = destination.read(f"{app_folder}/{folder}/{layout.RELEASE_FACTS}", catalog.FACTS_LIMIT)
            found.append(catalog.decode_release(data, release, withdrawn=withdrawn))
    return catalog.newest_first(found)


@contextmanager
def _what_can_be_read() -> Iterator[None]:
    """Go on without a file that is missing, too large, a folder, or not what otadesk wrote, but not without a line."""
    try:
        yield
    except ConnectionLost:
        raise
    except (DestinationError, PublishError):
        pass


def render(
    destination: Destination, app_folder: str, place: Place, room: Workspace, *, leaving: str = ""
) -> tuple[Release, ...]:
    """Bring the page and the cache in line with the release folders, and return the releases, newest first.

    ``leaving`` is a release that is about to be taken away: the page lets go of it before its folder does.
    """

    def staying() -> ReleaseFolders:
        folders = release_folders(destination, app_folder)
        folders.pop(leaving, None)
        return folders

    for _ in range(ROUNDS):
        folders = staying()
        releases = read_releases(destination, app_folder, folders)
        contents = {
            layout.PAGE: stable_page(app_folder, place, releases),
            layout.CATALOG: catalog.encode_catalog(releases),
        }
        if place.feed:
            contents[layout.FEED] = feed(f"{place.url}/{app_folder}/", releases)
        for name, content in contents.items():
            put(destination, room.of(name), f"{app_folder}/{name}", content)
        if staying() == folders:
            return releases
    raise PublishError(
        N_("Error", "The page could not be settled, because other publishers kept changing the releases."),
        hint=N_("Error", "The build itself is in place. Publish or refresh once more when they are done."),
    )


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


def put(destination: Destination, temporary: str, target: str, content: bytes) -> None:
    """Replace a file whole: written out of sight, its size looked at, then moved over the old one."""
    destination.write(temporary, io.BytesIO(content), lambda _count: None)
    if destination.stat(temporary).size != len(content):
        raise DestinationError(N_("Error", "The server kept only a part of a file."), detail=target)
    try:
        destination.replace(temporary, target)
    except DestinationError as exc:
        _refuse_folder(destination, target, exc)
        raise


def _refuse_folder(destination: Destination, target: str, cause: DestinationError) -> None:
    """Raise PublishError where a folder has the name of a file: servers refuse that without saying why."""
    with suppress(DestinationError):
        if destination.stat(target).kind == "folder":
            raise PublishError(
                N_("Error", "“{name}” is taken on the server, and it is not a file.").of(name=target),
                hint=N_("Error", "Move that folder away, then publish again."),
            ) from cause
