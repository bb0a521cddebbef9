"""The history of what was published, told by the server alone: list, withdraw, restore, prune."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass

from otadesk.errors import AlreadyExists, NotFound, PermissionRefused, PublishError
from otadesk.phrases import N_
from otadesk.progress import CancelToken
from otadesk.publish import catalogue, pages, retention
from otadesk.publish.places import Place
from otadesk.publish.surroundings import Surroundings
from otadesk.publish.workspace import workspace
from otadesk.remote.destination import Destination
from otadesk.site import layout
from otadesk.site.catalog import Release


@dataclass(frozen=True, slots=True)
class AppHistory:
    """One app's releases at a place, newest first; ``folder`` is its folder below the root."""

    folder: str
    bundle_id: str
    name: str
    page_url: str
    releases: tuple[Release, ...]


def releases(place: Place, bundle_id: str = "", *, token: CancelToken) -> tuple[AppHistory, ...]:
    """Return every app at the place that has releases, or the one app of that bundle identifier."""
    with closing(place.open(token)) as destination:
        return tuple(_histories(destination, place, bundle_id))


def withdraw(
    place: Place, release_id: str, *, bundle_id: str = "", surroundings: Surroundings, token: CancelToken
) -> Release:
    """Take a release out of sight: its addresses answer 404, and the page shows the newest that is left."""
    with _found(place, release_id, bundle_id, token) as (destination, history, release):
        with workspace(destination, history.folder, surroundings) as room:
            if not release.withdrawn:
                pages.render(destination, history.folder, place, room, leaving=release_id)
                catalogue.render(destination, place, room, leaving=(history.folder, release_id))
                hidden = layout.withdrawn_folder(release_id, surroundings.random_bytes(layout.PRIVATE_BYTES))
                _move(destination, f"{history.folder}/{release_id}", f"{history.folder}/{hidden}", release_id)
            # Also where it was withdrawn before: whoever did it may have been cut off before the page was right.
            pages.render(destination, history.folder, place, room)
            catalogue.render(destination, place, room)
        return release


def restore(
    place: Place, release_id: str, *, bundle_id: str = "", surroundings: Surroundings, token: CancelToken
) -> Release:
    """Bring a withdrawn release back to the same addresses."""
    with _found(place, release_id, bundle_id, token) as (destination, history, release):
        with workspace(destination, history.folder, surroundings) as room:
            if release.withdrawn:
                hidden = pages.release_folders(destination, history.folder).get(release_id, release_id)
                _move(destination, f"{history.folder}/{hidden}", f"{history.folder}/{release_id}", release_id)
            pages.render(destination, history.folder, place, room)
            catalogue.render(destination, place, room)
        return release


def prune(
    place: Place, keep: int, *, bundle_id: str = "", surroundings: Surroundings, token: CancelToken
) -> tuple[str, ...]:
    """Delete the oldest releases of each app so that ``keep`` stay; return the ids of those that went."""
    removed: list[str] = []
    with closing(place.open(token)) as destination:
        for history in _histories(destination, place, bundle_id):
            with workspace(destination, history.folder, surroundings) as room:
                removed += retention.prune(destination, history.folder, place, room, keep)
                catalogue.render(destination, place, room)
    return tuple(removed)


def surplus(place: Place, keep: int, *, bundle_id: str = "", token: CancelToken) -> tuple[str, ...]:
    """Return what ``prune`` would delete."""
    with closing(place.open(token)) as destination:
        return tuple(
            release
            for history in _histories(destination, place, bundle_id)
            for release in retention.surplus_in(destination, history.folder, keep)
        )


def _histories(destination: Destination, place: Place, bundle_id: str) -> Iterator[AppHistory]:
    try:
        entries = destination.list("")
    except NotFound:
        return
    for entry in entries:
        if entry.kind != "folder" or entry.name.startswith("."):
            continue
        if bundle_id and not any(
            layout.is_folder_of(entry.name, bundle_id, private=private) for private in (True, False)
        ):
            continue
        # Somebody else's folder may be closed to us, as lost+found is.
        with suppress(NotFound, PermissionRefused):
            folders = pages.release_folders(destination, entry.name)
            found = pages.read_releases(destination, entry.name, folders) if folders else ()
            if found:
                newest = found[0]
                page_url = f"{place.url}/{entry.name}/"
                yield AppHistory(entry.name, newest.bundle_id, newest.name or newest.bundle_id, page_url, found)


@contextmanager
def _found(
    place: Place, release_id: str, bundle_id: str, token: CancelToken
) -> Iterator[tuple[Destination, AppHistory, Release]]:
    with closing(place.open(token)) as destination:
        for history in _histories(destination, place, bundle_id):
            for release in history.releases:
                if release.id == release_id:
                    yield destination, history, release
                    return
    raise PublishError(
        N_("Error", "There is no release “{release}” on {place}.").of(release=release_id, place=place.name),
        hint=N_("Error", "List the releases to see their names."),
    )


def _move(destination: Destination, source: str, target: str, release_id: str) -> None:
    try:
        destination.rename(source, target)
    except (NotFound, AlreadyExists) as exc:
        raise PublishError(
            N_("Error", "The release changed at the same moment from another computer."),
            detail=release_id,
            hint=N_("Error", "List the releases again, then decide."),
        ) from exc
