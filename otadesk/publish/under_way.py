"""Which publishes are on their way to a place, and which have stopped: told by their files' times and our own locks."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime

from otadesk.publish.surroundings import Surroundings
from otadesk.publish.workspace import STALE_SECONDS
from otadesk.remote.destination import Destination, Entry
from otadesk.remote.operations import List, Outcome
from otadesk.site import layout

_LATEST = 4_102_444_800.0
"""The year 2100: a server's clock, or a hostile one, may say anything."""


@dataclass(frozen=True, slots=True)
class UnderWay:
    """When each unfinished publish of an app was last seen to move, by the server's clock."""

    incoming: tuple[datetime, ...] = ()
    stopped: tuple[datetime, ...] = ()
    """Those whose publisher has ended, or has been silent for so long that it counts as dead."""


def under_way(
    destination: Destination, listings: Mapping[str, Iterable[Entry]], surroundings: Surroundings
) -> dict[str, UnderWay]:
    """Return what is under way in each app's folder, by their listings; one wait where there is any, none elsewhere."""
    found = [
        (folder, entry, incoming)
        for folder, listing in listings.items()
        for entry in listing
        if entry.kind == "folder" and (incoming := layout.parse_incoming(entry.name)) is not None
    ]
    if not found:
        return {}
    # A folder's own time says when a name came or went in it, and nothing of the package that grows.
    paths = [
        path
        for folder, entry, _incoming in found
        for path in (f"{folder}/{entry.name}", f"{folder}/{entry.name}/release")
    ]
    seen = dict(zip(paths, destination.together(*map(List, paths)), strict=True))
    apart: dict[str, tuple[list[datetime], list[datetime]]] = {}
    for folder, entry, incoming in found:
        path = f"{folder}/{entry.name}"
        at = max([entry.modified, *_times(seen[path]), *_times(seen[f"{path}/release"])])
        moving, stopped = apart.setdefault(folder, ([], []))
        (stopped if _is_over(incoming, at, surroundings) else moving).append(_moment(at))
    return {
        folder: UnderWay(tuple(sorted(moving)), tuple(sorted(stopped))) for folder, (moving, stopped) in apart.items()
    }


def _times(listing: Outcome) -> list[float]:
    """Return when each name in a folder last changed; a folder that has just gone says nothing."""
    return [entry.modified for entry in listing] if isinstance(listing, tuple) else []


def _is_over(incoming: layout.Incoming, moved: float, surroundings: Surroundings) -> bool:
    """Whether a publish has ended; another computer's by this one's clock, since a look writes nothing to tell by."""
    fate = surroundings.fate(incoming.random)
    silent = surroundings.now().timestamp() - moved
    return fate == "dead" or (fate == "unknown" and silent > STALE_SECONDS)


def _moment(seconds: float) -> datetime:
    return datetime.fromtimestamp(min(max(seconds, 0.0), _LATEST), UTC)
