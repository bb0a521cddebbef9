"""Deletes the oldest releases by rule, never the one that testers get now."""

from __future__ import annotations

from contextlib import suppress

from otadesk.errors import NotFound
from otadesk.publish import pages
from otadesk.publish.pages import ReleaseFolders
from otadesk.publish.places import Place
from otadesk.publish.workspace import Workspace
from otadesk.remote.destination import Destination
from otadesk.site import layout


def surplus(folders: ReleaseFolders, keep: int) -> tuple[str, ...]:
    """Return the releases that go when the newest ``keep`` stay (0 keeps all), oldest first.

    Withdrawn releases count as well; the newest live one stays whatever its age.
    """
    if keep <= 0:
        return ()
    newest_first = sorted(folders, key=lambda release: (layout.published_at(release), release), reverse=True)
    current = next((release for release in newest_first if folders[release] == release), None)
    return tuple(reversed([release for release in newest_first[keep:] if release != current]))


def prune(destination: Destination, app_folder: str, place: Place, room: Workspace, keep: int) -> tuple[str, ...]:
    """Delete what is too much, bring the page in line, and return what went.

    Each release leaves in one step, then its files go. The page must already show the newest release: it is the one
    that is never deleted, so no step of this breaks what testers see.
    """
    folders = pages.release_folders(destination, app_folder)
    removed = []
    for release in surplus(folders, keep):
        # Another publisher may have been faster.
        with suppress(NotFound):
            destination.rename(f"{app_folder}/{folders[release]}", room.of(f"old-{release}"))
            removed.append(release)
    if removed:
        pages.render(destination, app_folder, place, room)
    for release in removed:
        destination.remove(room.of(f"old-{release}"))
    return tuple(removed)
