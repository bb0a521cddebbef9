"""The folder in which a publish prepares everything out of sight, and what is left of those that died."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass

from otadesk.errors import Cancelled, DestinationError, NotFound, PermissionRefused
from otadesk.publish.surroundings import Surroundings
from otadesk.remote.destination import Destination
from otadesk.site import layout

STALE_SECONDS = 3600.0
"""Another computer's unfinished publish is given up when nothing in it has changed for this long."""


@dataclass(frozen=True, slots=True)
class Workspace:
    """A fresh folder inside the app's folder; ``path`` is relative to the root."""

    path: str

    def of(self, name: str) -> str:
        """Return the path of a name in the workspace."""
        return f"{self.path}/{name}"


@contextmanager
def workspace(destination: Destination, app_folder: str, surroundings: Surroundings) -> Iterator[Workspace]:
    """Make a workspace, clear away dead ones, and leave nothing behind, also after an error where that is possible."""
    incoming = layout.Incoming(surroundings.owner, surroundings.random_bytes(8).hex())
    path = f"{app_folder}/{incoming.folder}"
    gone = False
    with surroundings.alive(incoming.random):
        destination.make_folder(path)
        try:
            _clear_dead(destination, app_folder, incoming, surroundings)
            yield Workspace(path)
        finally:
            # What was done is done, and the first error is the one to tell: the next publish clears up.
            with suppress(DestinationError, Cancelled):
                destination.remove(path)
                gone = True
    if gone:
        surroundings.forget(incoming.random)


def _clear_dead(destination: Destination, app_folder: str, own: layout.Incoming, surroundings: Surroundings) -> None:
    """Remove workspaces whose publisher is known to be dead, or has been silent for long by the server's clock."""
    entries = destination.list(app_folder)
    # Our own folder was made a moment ago: its time is the server's own now, whatever this computer's clock says.
    now = next((entry.modified for entry in entries if entry.name == own.folder), None)
    for entry in entries:
        incoming = layout.parse_incoming(entry.name)
        if incoming is None or incoming == own or entry.kind != "folder":
            continue
        path = f"{app_folder}/{entry.name}"
        fate = surroundings.fate(incoming.random)
        if fate == "unknown" and now is not None and now - _last_change(destination, path) > STALE_SECONDS:
            fate = "dead"
        if fate == "dead":
            # Somebody else may be faster, or it belongs to an account that alone may remove it.
            with suppress(NotFound, PermissionRefused):
                destination.remove(path)
                surroundings.forget(incoming.random)


def _last_change(destination: Destination, folder: str) -> float:
    """Return when something in a workspace last changed; one that just vanished counts as live."""
    latest = 0.0
    try:
        for entry in destination.list(folder):
            latest = max(latest, entry.modified)
            if entry.kind == "folder":
                latest = max(latest, *(inner.modified for inner in destination.list(f"{folder}/{entry.name}")), 0.0)
        return max(latest, destination.stat(folder).modified)
    except NotFound:
        return float("inf")
