"""Brings a build's bytes into the workspace: some are there already, some the server copies, the rest is sent."""

from __future__ import annotations

import threading
from collections.abc import Callable, Collection, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from io import FileIO
from pathlib import Path

from otadesk.errors import Cancelled, ConnectionLost, DestinationError, NotFound, PublishError
from otadesk.ipa import foreign
from otadesk.ipa.file_state import FileState
from otadesk.phrases import N_
from otadesk.progress import CancelToken, Flow, Meter
from otadesk.publish import journal
from otadesk.publish.bases import Bases
from otadesk.publish.chunks import Chunk
from otadesk.publish.pieces import Route
from otadesk.publish.scan import Scan
from otadesk.publish.workspace import Workspace
from otadesk.remote.destination import Destination
from otadesk.remote.feed import Arrived, Feed, Journal
from otadesk.remote.local_pieces import changed
from otadesk.remote.operations import Write, good

_KEPT = N_("Error", "{hint} What was sent is kept: the next try sends only the rest.")


@dataclass(frozen=True, slots=True)
class Resumed:
    """What an earlier upload has left at its place: chunks, and how long its journal is."""

    chunks: Collection[Chunk] = frozenset()
    journal_bytes: int = journal.HEAD_BYTES


@dataclass(frozen=True, slots=True)
class Carried:
    """How many bytes of the package were sent, copied on the server, and there already."""

    sent: int
    copied: int
    there: int


@dataclass(slots=True)
class Upload:
    """The upload of one package into a workspace; ``state`` is what its file was like when it was looked at."""

    path: Path
    state: FileState
    scan: Scan
    room: Workspace
    key: bytes
    flow: Flow
    meter: Meter
    token: CancelToken
    _feed: Feed | None = None
    _there: int = 0
    """How many bytes an earlier upload had brought."""
    _stopped: bool = False
    _all_sent: threading.Event = field(default_factory=threading.Event)

    def stop(self) -> None:
        """Let what is under way end, a pause with it: nobody wants the package any longer."""
        self._stopped = True
        self.flow.resume()
        if self._feed:
            self._feed.close()

    @property
    def is_sent(self) -> bool:
        """Whether the last byte is on its way, or nothing is on its way any more."""
        return self._all_sent.is_set()

    @contextmanager
    def telling_what_is_kept(self, destination: Destination) -> Iterator[None]:
        """Say of a connection that stays broken that what has arrived need not be sent again, where that is so."""
        try:
            yield
        except ConnectionLost as lost:
            arrived = self._there + (self._feed.arrived.done if self._feed else 0)
            if not arrived or not destination.takes_pieces:
                raise
            raise ConnectionLost(lost.title, detail=lost.facts, hint=_KEPT.of(hint=lost.hint)) from lost

    def wait_until_sent(self) -> None:
        """Wait until that is so."""
        self._all_sent.wait()

    def carry(self, destination: Destination, bases: Bases, resumed: Resumed) -> Carried:
        """Bring every byte to its place; raises PackageError when the file changed meanwhile.

        ``bases`` is what the server has of it, ``resumed`` what an earlier upload has brought to its place.
        """
        try:
            return self._carry(destination, Route(bases, resumed.chunks), resumed.journal_bytes)
        finally:
            self._all_sent.set()

    def _carry(self, destination: Destination, route: Route, journal_bytes: int) -> Carried:
        try:
            carried = self._in_pieces(destination, route, journal_bytes)
        except DestinationError:
            if destination.takes_pieces:
                raise
            carried = self._in_order(destination)
        if FileState.of(self.path) != self.state:
            raise changed(self.path)
        self.meter.reach(self.state.size, carried.copied + carried.there)
        self.meter.finish()
        return carried

    def _in_pieces(self, destination: Destination, route: Route, journal_bytes: int) -> Carried:
        def listen(arrived: Arrived) -> None:
            self.meter.reach(arrived.done + route.bytes_there, arrived.copied + route.bytes_there)

        feed = self._feed = Feed(
            route.pieces(self.scan.chunks()),
            bases=route.bases.files,
            journal=Journal(self.room.journal, journal_bytes, route.record, journal.encode_head(self.key)),
            flow=self.flow,
            listener=listen,
            on_last=self._all_sent.set,
        )
        self._there = route.bytes_there
        if self._stopped:
            feed.close()
        destination.assemble(self.room.package, self.path, feed)
        return Carried(feed.arrived.sent, feed.arrived.copied, route.bytes_there)

    def _in_order(self, destination: Destination) -> Carried:
        """Send every byte from the first to the last, to a place that takes them no other way.

        Nothing is copied there, and after a break all is sent again.
        """
        with suppress(NotFound):
            destination.remove(self.room.package)
        done = 0

        def hear(count: int) -> None:
            nonlocal done
            done += count
            self.meter.reach(done)

        try:
            file = _Flowing(self.path, self._let_through)
        except OSError as exc:
            raise foreign.unreadable(self.path, exc) from exc
        with file:
            return Carried(destination.write(self.room.package, file, hear), 0, 0)

    def _let_through(self, count: int) -> None:
        self.flow.take(count, self.token)
        if self._stopped:
            raise Cancelled

    def carry_afresh(self, destination: Destination) -> Carried:
        """Send every byte, whatever lies there: what was saved before turned out to be wrong."""
        for path in (self.room.package, self.room.journal):
            try:
                destination.remove(path)
            except ConnectionLost:
                raise
            except DestinationError as exc:
                raise PublishError(
                    N_("Error", "The copy on the server differs from the original, and can’t be removed."),
                    detail=str(exc),
                ) from exc
        self.start_journal(destination)
        return self.carry(destination, Bases(), Resumed())

    def start_journal(self, destination: Destination) -> None:
        """Begin a journal that says nothing yet."""
        good(destination.together(Write(self.room.journal, journal.encode_head(self.key))))


class _Flowing(FileIO):
    """A file from its beginning to its end; before bytes of it are handed out, ``let_through`` is told how many."""

    def __init__(self, path: Path, let_through: Callable[[int], None]) -> None:
        super().__init__(path)
        self._let_through = let_through

    def read(self, size: int | None = -1, /) -> bytes:
        """Return the next bytes."""
        data = super().read(size)
        self._let_through(len(data))
        return data


def key_of(path: Path) -> bytes:
    """Return what tells a build apart from others; raises PackageError."""
    try:
        return journal.build_key(path)
    except OSError as exc:
        raise foreign.unreadable(path, exc) from exc
