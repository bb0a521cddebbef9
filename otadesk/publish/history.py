"""The history of what was published, told by the server alone: list, withdraw, restore, delete, prune."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import closing, contextmanager
from dataclasses import dataclass, field
from datetime import datetime

from otadesk.errors import AlreadyExists, NotFound, PermissionRefused, PublishError, UsageError
from otadesk.phrases import N_
from otadesk.progress import CancelToken
from otadesk.publish import catalogue, log, pages, retention
from otadesk.publish.places import Place
from otadesk.publish.surroundings import Surroundings
from otadesk.publish.under_way import UnderWay, under_way
from otadesk.publish.workspace import Workspace, clear_dead, workspace
from otadesk.remote.destination import Destination, Entry
from otadesk.remote.operations import List, Read
from otadesk.site import journal, layout
from otadesk.site.catalog import Release
from otadesk.site.journal import Event

LARGEST_ICON = 256 * 1024


@dataclass(frozen=True, slots=True)
class AppHistory:
    """One app's releases at a place, newest first; ``folder`` is its folder below the root."""

    folder: str
    bundle_id: str
    name: str
    page_url: str
    releases: tuple[Release, ...]
    incoming: tuple[datetime, ...] = ()
    """When each publish that is under way was last seen to move, by the server's clock."""
    events: tuple[Event, ...] = ()
    """What was done to the releases, newest first; a publish is told by its release."""
    stopped: tuple[datetime, ...] = ()
    """As ``incoming``, of those that have stopped: the next publish goes on from what is there, or takes it away."""

    @property
    def live(self) -> Release | None:
        """The release that testers get: the newest that is not withdrawn, if there is one."""
        return next((release for release in self.releases if not release.withdrawn), None)


@dataclass(frozen=True, slots=True)
class Overview:
    """Everything at a place, read through one conversation; ``missing`` where its root folder isn't there.

    ``icons`` are those that were asked for: PNG files by app folder, of the newest live release that has one.
    """

    apps: tuple[AppHistory, ...]
    icons: Mapping[str, bytes] = field(default_factory=dict)
    missing: bool = False


def overview(
    place: Place, *, has_icon: Callable[[str, str], bool], surroundings: Surroundings, token: CancelToken
) -> Overview:
    """Return every app that has releases, with icons where ``has_icon`` (app folder, release) says that they lack."""
    with closing(place.open(token)) as destination:
        apps = _histories(destination, place, "", surroundings)
        if apps is None:
            return Overview((), missing=True)
        newest = {app.folder: app.live.id if app.live else "" for app in apps}
        wanted = {folder: release for folder, release in newest.items() if release and not has_icon(folder, release)}
        paths = [f"{folder}/{release}/{layout.PAGE_ICON}" for folder, release in wanted.items()]
        icons = zip(wanted, destination.together(*(Read(path, LARGEST_ICON) for path in paths)), strict=True)
        return Overview(apps, {folder: icon for folder, icon in icons if isinstance(icon, bytes)})


def releases(place: Place, bundle_id: str = "", *, surroundings: Surroundings, token: CancelToken) -> Overview:
    """Return every app at the place that has releases, or the one app of that bundle identifier; without icons."""
    with closing(place.open(token)) as destination:
        apps = _histories(destination, place, bundle_id, surroundings)
        return Overview(apps or (), missing=apps is None)


def withdraw(
    place: Place, release_id: str, *, bundle_id: str = "", surroundings: Surroundings, token: CancelToken
) -> Release:
    """Take a release out of sight: its addresses answer 404, and the page shows the newest that is left."""
    with _found(place, release_id, bundle_id, token) as (destination, history, release):
        with _room(destination, history.folder, surroundings) as room:
            if not release.withdrawn:
                pages.render(destination, history.folder, place, room, leaving=release_id)
                catalogue.render(destination, place, room, leaving=(history.folder, release_id))
                hidden = layout.withdrawn_folder(release_id, surroundings.random_bytes(layout.PRIVATE_BYTES))
                _move(destination, f"{history.folder}/{release_id}", f"{history.folder}/{hidden}", release_id)
            # Also where it was withdrawn before: whoever did it may have been cut off before the page was right.
            pages.render(destination, history.folder, place, room)
            catalogue.render(destination, place, room)
            log.note(destination, history.folder, "withdraw", [release_id], surroundings)
        return release


def restore(
    place: Place, release_id: str, *, bundle_id: str = "", surroundings: Surroundings, token: CancelToken
) -> Release:
    """Bring a withdrawn release back to the same addresses."""
    with _found(place, release_id, bundle_id, token) as (destination, history, release):
        with _room(destination, history.folder, surroundings) as room:
            if release.withdrawn:
                hidden = pages.release_folders(destination, history.folder).get(release_id, release_id)
                _move(destination, f"{history.folder}/{hidden}", f"{history.folder}/{release_id}", release_id)
            pages.render(destination, history.folder, place, room)
            catalogue.render(destination, place, room)
            log.note(destination, history.folder, "restore", [release_id], surroundings)
        return release


def delete(
    place: Place, release_id: str, *, bundle_id: str = "", surroundings: Surroundings, token: CancelToken
) -> Release:
    """Delete a release for good, live or withdrawn; the page shows the newest that is left.

    It leaves in one step after the page has let go of it, so testers see whole builds at every moment.
    """
    with _found(place, release_id, bundle_id, token) as (destination, history, release):
        with _room(destination, history.folder, surroundings) as room:
            pages.render(destination, history.folder, place, room, leaving=release_id)
            catalogue.render(destination, place, room, leaving=(history.folder, release_id))
            held = pages.release_folders(destination, history.folder).get(release_id, release_id)
            _move(destination, f"{history.folder}/{held}", room.of("deleted"), release_id)
            pages.render(destination, history.folder, place, room)
            catalogue.render(destination, place, room)
            log.note(destination, history.folder, "delete", [release_id], surroundings)
            # The workspace takes what was moved into it away with itself; here what can't be deleted is an error.
            destination.remove(room.of("deleted"))
        return release


def prune(
    place: Place, keep: int, *, bundle_id: str = "", surroundings: Surroundings, token: CancelToken
) -> tuple[str, ...]:
    """Delete the oldest releases of each app so that ``keep`` stay; return the ids of those that went."""
    removed: list[str] = []
    with closing(place.open(token)) as destination:
        for history in _histories(destination, place, bundle_id) or ():
            with _room(destination, history.folder, surroundings) as room:
                gone = retention.prune(destination, history.folder, place, room, keep)
                catalogue.render(destination, place, room)
                log.note(destination, history.folder, "prune", gone, surroundings)
                removed += gone
    return tuple(removed)


def clear(place: Place, *, bundle_id: str, surroundings: Surroundings, token: CancelToken) -> None:
    """Remove what publishes of an app have left that have stopped, as the next publish would."""
    with closing(place.open(token)) as destination:
        for history in _histories(destination, place, bundle_id) or ():
            with _room(destination, history.folder, surroundings):
                pass


def surplus(place: Place, keep: int, *, bundle_id: str = "", token: CancelToken) -> tuple[str, ...]:
    """Return what ``prune`` would delete."""
    with closing(place.open(token)) as destination:
        return tuple(
            release
            for history in _histories(destination, place, bundle_id) or ()
            for release in retention.surplus_in(destination, history.folder, keep)
        )


def _histories(
    destination: Destination, place: Place, bundle_id: str, surroundings: Surroundings | None = None
) -> tuple[AppHistory, ...] | None:
    """Read it all in a fixed number of questions, however many there are; None where there is no root folder.

    What is under way is looked at where ``surroundings`` are given.
    """
    try:
        entries = destination.list("")
    except NotFound:
        return None
    names = [
        entry.name
        for entry in entries
        if entry.kind == "folder" and _is_an_apps(entry.name) and _may_be(entry.name, bundle_id)
    ]
    listings = {}
    for name, listing in zip(names, destination.together(*map(List, names)), strict=True):
        if isinstance(listing, tuple):
            listings[name] = listing
        # Somebody else's folder may be closed to us, as lost+found is.
        elif not isinstance(listing, NotFound | PermissionRefused):
            raise listing
    folders = {name: found for name, listing in listings.items() if (found := pages.folders_in(listing))}
    read = pages.read_all(destination, folders)
    wanted = {name: listings[name] for name, found in read.items() if found}
    moving = under_way(destination, wanted, surroundings) if surroundings is not None else {}
    nothing = UnderWay()
    return tuple(_history(place, name, wanted[name], read[name], moving.get(name, nothing)) for name in wanted)


def _is_an_apps(folder: str) -> bool:
    # A name with a backslash is none that a destination takes, and none that otadesk gives.
    return not folder.startswith(".") and "\\" not in folder


def _may_be(folder: str, bundle_id: str) -> bool:
    return not bundle_id or any(layout.is_folder_of(folder, bundle_id, private=private) for private in (True, False))


def _history(
    place: Place, folder: str, listing: tuple[Entry, ...], found: tuple[Release, ...], moving: UnderWay
) -> AppHistory:
    newest = found[0]
    return AppHistory(
        folder=folder,
        bundle_id=newest.bundle_id,
        name=newest.name or newest.bundle_id,
        page_url=f"{place.url}/{folder}/",
        releases=found,
        incoming=moving.incoming,
        stopped=moving.stopped,
        events=journal.newest_first(event for entry in listing if (event := journal.parse(entry.name))),
    )


@contextmanager
def _room(destination: Destination, app_folder: str, surroundings: Surroundings) -> Iterator[Workspace]:
    with workspace(destination, app_folder, surroundings) as room:
        clear_dead(destination, app_folder, room, surroundings)
        yield room


@contextmanager
def _found(
    place: Place, release_id: str, bundle_id: str, token: CancelToken
) -> Iterator[tuple[Destination, AppHistory, Release]]:
    with closing(place.open(token)) as destination:
        for history in _histories(destination, place, bundle_id) or ():
            for release in history.releases:
                if release.id == release_id:
                    yield destination, history, release
                    return
    raise UsageError(
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
