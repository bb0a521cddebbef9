"""Deletes the oldest releases by rule, never the one that testers get now, nor the one that was just published."""

from __future__ import annotations

from collections.abc import Iterable
from contextlib import suppress

from otadesk.errors import NotFound
from otadesk.publish import pages
from otadesk.publish.pages import ReleaseFolders
from otadesk.publish.places import Place
from otadesk.publish.workspace import Workspace
from otadesk.remote.destination import Destination
from otadesk.site import layout


def surplus(releases: Iterable[str], keep: int, *stay: str) -> tuple[str, ...]:
    """Return the releases that go when the newest ``keep`` stay (0 keeps all), oldest first.

    Withdrawn releases count as well; those that ``stay`` do so whatever their age.
    """
    if keep <= 0:
        return ()
    newest_first = sorted(releases, key=lambda release: (layout.published_at(release), release), reverse=True)
    return tuple(reversed([release for release in newest_first[keep:] if release not in stay]))


def surplus_in(destination: Destination, app_folder: str, keep: int) -> tuple[str, ...]:
    """Return the releases in an app's folder that go when the newest ``keep`` stay, oldest first."""
    return _surplus_of(destination, app_folder, pages.release_folders(destination, app_folder), keep)


def prune(
    destination: Destination, app_folder: str, place: Place, room: Workspace, keep: int, *, published: str = ""
) -> tuple[str, ...]:
    """Delete what is too much, bring the page in line, and return what went.

    ``published`` is a release that was published just now: it may have been paused for so long that a newer one went
    out meanwhile, and its link is handed out all the same. Each release leaves in one step, then its files go. The
    page must already show the newest release: it is never deleted, so no step of this breaks what testers see.
    """
    if keep <= 0:
        return ()
    folders = pages.release_folders(destination, app_folder)
    removed = []
    for release in _surplus_of(destination, app_folder, folders, keep, published):
        # Another publisher may have been faster.
        with suppress(NotFound):
            destination.rename(f"{app_folder}/{folders[release]}", room.of(f"old-{release}"))
            removed.append(release)
    if removed:
        pages.render(destination, app_folder, place, room)
    for release in removed:
        destination.remove(room.of(f"old-{release}"))
    return tuple(removed)


def _surplus_of(
    destination: Destination, app_folder: str, folders: ReleaseFolders, keep: int, published: str = ""
) -> tuple[str, ...]:
    if not surplus(folders, keep, published):
        return ()
    # What testers get is the newest live release whose facts can be read, as on the page.
    releases = pages.read_releases(destination, app_folder, folders)
    current = next((release.id for release in releases if not release.withdrawn), "")
    return surplus(folders, keep, current, published)
