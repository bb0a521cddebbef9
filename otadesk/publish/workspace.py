"""The folder in which a publish prepares everything out of sight, and what is left of those that died."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from itertools import count
from types import MappingProxyType

from otadesk.errors import Cancelled, DestinationError, NotFound
from otadesk.publish.journal import JOURNAL
from otadesk.publish.surroundings import Surroundings
from otadesk.remote.destination import Destination, Entry, remove_if_possible
from otadesk.remote.operations import Answers, List, MakeFolder, Operation, Write, good
from otadesk.site import layout

STALE_SECONDS = 3600.0
"""Another computer's unfinished publish is given up when nothing in it has changed for this long."""


@dataclass(frozen=True, slots=True)
class Workspace:
    """A fresh folder inside the app's folder; ``path`` is relative to the root.

    ``entries`` is what the app's folder held when it was made; ``dead`` are the folders of publishers that died;
    ``answers`` is what else was asked in the same moment.
    """

    path: str
    entries: tuple[Entry, ...] = ()
    dead: tuple[str, ...] = ()
    answers: Answers = field(default_factory=Answers)
    _numbers: Iterator[int] = field(default_factory=count)

    @property
    def name(self) -> str:
        """The folder's name in the app's folder."""
        return self.path.rpartition("/")[2]

    @property
    def release(self) -> str:
        """The path of the folder that is to become the release."""
        return self.of("release")

    @property
    def package(self) -> str:
        """The path of the package that grows."""
        return f"{self.release}/{layout.PACKAGE}"

    @property
    def journal(self) -> str:
        """The path of the journal that tells what of the package has arrived."""
        return self.of(JOURNAL)

    def of(self, name: str) -> str:
        """Return the path of a name in the workspace."""
        return f"{self.path}/{name}"

    def new_name(self, name: str) -> str:
        """Return a path in the workspace that nobody has been given yet, and that ends as ``name`` does."""
        return self.of(f"{next(self._numbers)}-{name}")


@contextmanager
def workspace(
    destination: Destination,
    app_folder: str,
    surroundings: Surroundings,
    *,
    folders: tuple[str, ...] = (),
    files: Mapping[str, bytes] = MappingProxyType({}),
    ask: tuple[Operation, ...] = (),
) -> Iterator[Workspace]:
    """Make a workspace with folders and files in it, find dead ones, leave nothing behind where that is possible.

    ``ask`` are operations that only look, and cost no wait of their own.
    Whoever uses it calls ``clear_dead`` once what the dead have left is of no more use.
    """
    incoming = layout.Incoming(surroundings.owner, surroundings.random_bytes(8).hex())
    path = f"{app_folder}/{incoming.folder}"
    with _lock(surroundings, incoming.random) as lock:
        try:
            making: tuple[Operation, ...] = (
                MakeFolder(path),
                *(MakeFolder(f"{path}/{name}") for name in folders),
                *(Write(f"{path}/{name}", content) for name, content in files.items()),
                List(app_folder),
            )
            outcomes = destination.together(*making, *ask)
            entries = good(outcomes[: len(making)])[-1]
            answers = Answers(dict(zip(ask, outcomes[len(making) :], strict=True)))
            yield Workspace(path, entries, _dead(destination, app_folder, entries, incoming, surroundings), answers)
        finally:
            # What was done is done, and the first error is the one to tell: the next publish clears up.
            with suppress(DestinationError, Cancelled):
                with suppress(NotFound):
                    destination.remove(path)
                lock.is_over = True


@dataclass(slots=True)
class _Lock:
    """``is_over`` says that nothing is left on the server of what was done while it was held."""

    is_over: bool = False


@contextmanager
def _lock(surroundings: Surroundings, name: str) -> Iterator[_Lock]:
    """Hold the lock of a publish under way; it is forgotten afterwards where nothing is left to be found by it."""
    lock = _Lock()
    try:
        with surroundings.alive(name):
            yield lock
    finally:
        if lock.is_over:
            surroundings.forget(name)


def clear_dead(destination: Destination, app_folder: str, room: Workspace, surroundings: Surroundings) -> None:
    """Remove the workspaces of publishers that died."""
    for name in room.dead:
        if remove_if_possible(destination, f"{app_folder}/{name}") and (incoming := layout.parse_incoming(name)):
            surroundings.forget(incoming.random)


def _dead(
    destination: Destination,
    app_folder: str,
    entries: tuple[Entry, ...],
    own: layout.Incoming,
    surroundings: Surroundings,
) -> tuple[str, ...]:
    """Return the workspaces whose publisher is known to be dead, or has been silent for long by the server's clock."""
    # Our own folder was made a moment ago: its time is the server's own now, whatever this computer's clock says.
    now = next((entry.modified for entry in entries if entry.name == own.folder), None)
    dead = []
    for entry in entries:
        incoming = layout.parse_incoming(entry.name)
        if incoming is None or incoming == own or entry.kind != "folder":
            continue
        fate = surroundings.fate(incoming.random)
        if fate == "unknown" and now is not None:
            silent_since = _last_change(destination, f"{app_folder}/{entry.name}")
            fate = "dead" if now - silent_since > STALE_SECONDS else fate
        if fate == "dead":
            dead.append(entry.name)
    return tuple(dead)


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
