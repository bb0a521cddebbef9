"""What testers lose when releases are deleted or withdrawn, and what they get instead."""

from __future__ import annotations

from collections.abc import Sequence

from otadesk.desktop.first_page.describe import build_name, version_line
from otadesk.desktop.releases.describe import Placed
from otadesk.desktop.texts import say, sentences, size
from otadesk.phrases import N_, N_many
from otadesk.publish.history import AppHistory
from otadesk.publish.release_cache import Seen
from otadesk.site.catalog import Release

MOST_NAMED = 8
"""Of several releases, these are named before they are deleted; the rest is counted."""


def loss(app: AppHistory, release: Release) -> str:
    """Return what is lost when a release is deleted."""
    lost = say(
        N_("Releases", "This deletes {size} from the server, with its page and its links. It can’t be undone."),
        size=size(release.size),
    )
    live = [one for one in app.releases if not one.withdrawn]
    if not live or live[0] != release:
        return lost
    if len(live) == 1:
        return say(N_("Releases", "It is the only build that testers can get. {lost}"), lost=lost)
    after = version_line(live[1].version, live[1].build)
    return say(N_("Releases", "It is what testers get now; then they get {after}. {lost}"), after=after, lost=lost)


def deletion(chosen: Sequence[Placed]) -> str:
    """Return the question whether these are to be deleted."""
    app, release = chosen[0]
    if len(chosen) == 1:
        named = version_line(release.version, release.build)
        return say(N_("Releases", "Delete {name} {version}?"), name=app.name, version=named)
    return say(N_many("Releases", "Delete one release?", "Delete {count} releases?"), count=len(chosen))


def loss_of_several(chosen: Sequence[Placed]) -> str:
    """Return what is lost when several releases are deleted."""
    lost = say(
        N_("Releases", "This deletes {size} from the server, with their pages and their links. It can’t be undone."),
        size=size(sum(release.size for _app, release in chosen)),
    )
    named = [build_name(app.name, release.version, release.build) for app, release in chosen]
    rest = N_many("Releases", "and one more", "and {count} more")
    listed = "\n".join(named[:MOST_NAMED])
    if len(named) > MOST_NAMED:
        listed += "\n" + say(rest, count=len(named) - MOST_NAMED)
    told = sentences(_then(chosen), without(chosen), lost)
    return f"{listed}\n\n{told}"


def _then(chosen: Sequence[Placed]) -> str:
    """Return what testers get once these are gone, of each app that loses the build that they get now."""
    going = {(app.folder, release.id) for app, release in chosen}
    after = []
    for app in {app.folder: app for app, _release in chosen}.values():
        live = [one for one in app.releases if not one.withdrawn]
        left = next((one for one in live if (app.folder, one.id) not in going), None)
        if left is not None and left != live[0]:
            after.append(build_name(app.name, left.version, left.build))
    words = N_("Releases", "Among these is what testers get now; then they get {builds}.")
    return say(words, builds=", ".join(after)) if after else ""


def without(chosen: Sequence[Placed]) -> str:
    """Return whose testers can get no build once these are gone, if there are such apps."""
    going = {(app.folder, release.id) for app, release in chosen}
    bare = {
        app.name
        for app, _release in chosen
        if (live := {(app.folder, one.id) for one in app.releases if not one.withdrawn}) and live <= going
    }
    words = N_("Releases", "Testers can no longer get any build of {names}.")
    return say(words, names=", ".join(sorted(bare))) if bare else ""


def instead(chosen: Sequence[Placed], seen: Seen) -> str:
    """Return what testers get, now that these are withdrawn and the place was seen again; nothing where it's as before.

    They got the newest that was live.
    """
    going = {(app.folder, release.id) for app, release in chosen}
    now_live = {app.folder: app.live for app in seen.apps}
    get, bare = [], []
    apps = {app.folder: app for app, _release in chosen}
    for app in apps.values():
        before, after = app.live, now_live.get(app.folder)
        if before is None or (app.folder, before.id) not in going:
            continue
        if after is None:
            bare.append(app.name)
        elif len(apps) == 1:
            get.append(version_line(after.version, after.build))
        else:
            get.append(build_name(app.name, after.version, after.build))
    nothing = N_("Releases", "There is no other build of {names} to install; the page says so.")
    return sentences(
        say(N_("Releases", "Testers now get {builds}."), builds=", ".join(get)) if get else "",
        say(nothing, names=", ".join(sorted(bare))) if bare else "",
    )
