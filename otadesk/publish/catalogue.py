"""Keeps a server's catalogue: one page of all apps with open links, and the same as a source for AltStore.

Both are pure functions of the apps' folders, rendered again as long as those change meanwhile, as each app's page is.
Apps behind private links are never on it: the catalogue would give away what nobody can guess.
"""

from __future__ import annotations

from contextlib import suppress

from otadesk.errors import NotFound, PermissionRefused, PublishError
from otadesk.phrases import N_, Phrase
from otadesk.publish import pages
from otadesk.publish.places import Place
from otadesk.publish.workspace import Workspace
from otadesk.remote.destination import Destination
from otadesk.site import layout
from otadesk.site.source import source
from otadesk.site.storefront import MARK, ShownApp, catalogue_page

SOMEBODY_ELSES = N_(
    "Publish",
    "The catalogue was left out: “{name}” on the server is not otadesk’s. Move it away, or give builds a folder of "
    "their own.",
)
_HEAD = 4096
_LARGEST = 16 * 1024 * 1024


def render(
    destination: Destination, place: Place, room: Workspace, *, leaving: tuple[str, str] = ("", "")
) -> tuple[Phrase, ...]:
    """Bring the catalogue in line with the apps' folders where the place asks for one; return what to tell about it.

    ``leaving`` is an app's folder and a release in it that is about to be taken away.
    """
    if not place.catalogue:
        return ()
    if name := _somebody_elses(destination):
        return (SOMEBODY_ELSES.of(name=name),)
    for _ in range(pages.ROUNDS):
        folders = _app_folders(destination, leaving)
        apps = tuple(_shown(destination, folders))
        contents = {
            layout.PAGE: catalogue_page(place.name, apps),
            layout.SOURCE: source(place.url, place.name, apps),
        }
        pages.move_over(destination, pages.write_aside(destination, room, contents), "")
        if _app_folders(destination, leaving) == folders:
            return ()
    raise PublishError(
        N_("Error", "The catalogue could not be settled, because other publishers kept changing the releases."),
        hint=N_("Error", "The build itself is in place. Publish or refresh once more when they are done."),
    )


def names(destination: Destination, place: Place) -> tuple[str, ...]:
    """Return the paths that ``render`` writes, over what it wrote before."""
    return () if not place.catalogue or _somebody_elses(destination) else (layout.PAGE, layout.SOURCE)


def _somebody_elses(destination: Destination) -> str:
    """Return the name of a page, or without a page a source, in the root that otadesk didn't write, or nothing."""
    there = {entry.name: entry for entry in destination.list("")}
    if layout.PAGE not in there:
        return layout.SOURCE if layout.SOURCE in there else ""
    page = there[layout.PAGE]
    ours = page.kind == "file" and page.size <= _LARGEST and MARK in destination.read(layout.PAGE, _LARGEST)[:_HEAD]
    return "" if ours else layout.PAGE


def _app_folders(destination: Destination, leaving: tuple[str, str]) -> dict[str, pages.ReleaseFolders]:
    """Return the apps with open links and the folders of their live releases."""
    found = {}
    for entry in destination.list(""):
        if entry.kind != "folder" or entry.name.startswith(".") or layout.is_private(entry.name):
            continue
        # Somebody else's folder may be closed to us, as lost+found is.
        with suppress(NotFound, PermissionRefused):
            releases = pages.release_folders(destination, entry.name)
            live = {release: folder for release, folder in releases.items() if release == folder}
            if entry.name == leaving[0]:
                live.pop(leaving[1], None)
            found[entry.name] = live
    return {folder: releases for folder, releases in sorted(found.items()) if releases}


def _shown(destination: Destination, folders: dict[str, pages.ReleaseFolders]) -> list[ShownApp]:
    apps = []
    for folder, live in folders.items():
        releases = pages.read_releases(destination, folder, live)
        if releases and layout.is_folder_of(folder, releases[0].bundle_id, private=False):
            apps.append(ShownApp(folder, releases))
    # By name, as people look for them; by folder where two have the same.
    return sorted(apps, key=lambda app: (app.releases[0].name.casefold(), app.folder))
