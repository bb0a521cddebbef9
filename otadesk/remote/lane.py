"""One conversation that carries pieces of a file: many requests under way, each answer looked at.

Lanes share a feed. A piece is done when the server has acknowledged all of it; only then its record goes into the
journal, so that the journal never says more than what the server has.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field

from otadesk.errors import PackageError
from otadesk.progress import CancelToken
from otadesk.remote import sftp_answers as answers
from otadesk.remote import sftp_protocol as wire
from otadesk.remote.destination import FILE_MODE
from otadesk.remote.feed import Feed, Piece
from otadesk.remote.local_pieces import LocalFile
from otadesk.remote.sftp_conversation import COPY_DATA, Conversation
from otadesk.remote.sftp_protocol import Request, StatusError

MOST_UNDER_WAY = 128
LEAST_BULK_BYTES = 1 << 16
"""Less than this goes as a plain request: making room for packets would cost more than it saves."""
LARGEST_COPY = 16 << 20
"""The server says nothing while it copies, and must not be taken for dead."""
REQUESTS_PER_SECOND = 4
"""A slow flow is cut into requests that take a quarter of a second each, so that it flows."""


@dataclass(frozen=True, slots=True)
class Course:
    """Where a lane's pieces go, in the server's own paths; ``locate`` turns a base's path into one."""

    place: str
    journal_place: str
    locate: Callable[[str], str]


@dataclass(slots=True, eq=False)
class _Load:
    """A piece under way: how many answers it waits for, how many bytes have arrived, whether all was asked for."""

    piece: Piece
    due: int = 0
    arrived: int = 0
    complete: bool = False


@dataclass(frozen=True, slots=True)
class _Due:
    """An answer that is due: for so many bytes of a load, copied or sent; for none where it is about the journal."""

    number: int
    load: _Load | None = None
    offset: int = 0
    count: int = 0
    copied: bool = False


@dataclass
class Lane:
    """Carries pieces over one conversation into one file; used once, by one thread."""

    conversation: Conversation
    course: Course
    feed: Feed
    source: LocalFile
    token: CancelToken
    _due: deque[_Due] = field(default_factory=deque)
    _refused: deque[_Due] = field(default_factory=deque)
    _loads: list[_Load] = field(default_factory=list)
    _bases: dict[str, bytes] = field(default_factory=dict)
    """Handles to copy from, as fields of requests; empty for what can't be opened."""
    _about_file: deque[int] = field(default_factory=deque)
    """Requests about the whole file whose answers are looked at last: its mode set, its state, its close."""
    _ending: bool = False
    _handle: bytes = b""
    _journal: bytes = b""

    def run(self, take: Callable[[], Piece | None]) -> None:
        """Carry pieces until ``take`` has none; raises StatusError for a refusal, and what a broken connection raises.

        Whatever is raised, what was under way has gone back into the feed.
        """
        try:
            self._open()
            while piece := self._next(take):
                self._carry(piece)
                self._send_refused()
            self._end()
            while self._refused:
                self._close()
                self._open()
                self._send_refused()
                self._end()
        except BaseException:
            for load in self._loads:
                self.feed.give_back(load.piece, load.arrived)
            with suppress(Exception):  # the connection may be what broke
                self.conversation.forget([*self._about_file, *(due.number for due in self._due)])
            raise
        finally:
            self._close()

    def _next(self, take: Callable[[], Piece | None]) -> Piece | None:
        # While a piece is being made the server owes us nothing.
        self.conversation.rest()
        return take()

    def _open(self) -> None:
        places = [self.course.place, self.course.journal_place] if self.course.journal_place else [self.course.place]
        flags = wire.number(wire.WRITE | wire.CREATE)
        opened = [
            self.conversation.send(
                Request.OPEN, wire.string(wire.path_bytes(place)), flags, wire.permissions(FILE_MODE)
            )
            for place in places
        ]
        # Beside the file itself and its journal.
        room = max(self.conversation.limits.handles - len(opened), 0)
        asked = {path: self._ask_for(path) for path in self.feed.bases[:room]}
        self._bases = {path: self._base_opened(number) for path, number in asked.items()}
        handles = self._opened(opened)
        self._about_file.append(self.conversation.send(Request.FSETSTAT, self._handle, wire.permissions(FILE_MODE)))
        self._bulk = self.conversation.bulk_writer(handles[0])
        limit = self.feed.flow.bytes_per_second // REQUESTS_PER_SECOND
        self._largest = min(self.conversation.largest_write, max(limit, LEAST_BULK_BYTES // 4) if limit else 1 << 20)

    def _opened(self, numbers: list[int]) -> list[bytes]:
        """Return the handles of the file and of its journal; raises StatusError once both answers have come."""
        handles, refusal = [b"", b""], None
        for at, number in enumerate(numbers):
            try:
                handles[at] = self.conversation.handle(number)
            except StatusError as exc:
                refusal = refusal or exc
        # Also where one is refused: the other is open, and has to be closed.
        self._handle, self._journal = (wire.string(handle) if handle else b"" for handle in handles)
        if refusal:
            raise refusal
        return handles

    def _carry(self, piece: Piece) -> None:
        load = _Load(piece)
        self._loads.append(load)
        if piece.base and (base := self._base(piece.base)):
            self._copy(load, base)
        else:
            self._send(load, piece.offset, piece.length)
        load.complete = True
        self._finish(load)

    def _send(self, load: _Load, offset: int, length: int) -> None:
        end = offset + length
        while offset < end:
            count = min(self._largest, end - offset)
            self.token.check()
            self.conversation.rest()
            self.feed.flow.take(count, self.token, self._show_life)
            if self._bulk and count >= LEAST_BULK_BYTES:
                number = self.conversation.expect()
                try:
                    self._bulk.write(number, offset, count, self.source)
                except PackageError:
                    # The file here could not be read, so the server was asked nothing.
                    self.conversation.never_sent(number)
                    raise
            else:
                data = self.source.read(offset, count)
                number = self.conversation.send(Request.WRITE, self._handle, wire.long(offset), wire.string(data))
            self._await(_Due(number, load, offset, count))
            offset += count

    def _show_life(self) -> None:
        """Write what is there already, so that nobody takes a paused upload for one whose publisher died."""
        if self._journal and self.feed.journal_head:
            head = wire.string(self.feed.journal_head)
            self.conversation.send_unheard(Request.WRITE, self._journal, wire.long(0), head)
            # Answers that came meanwhile are read when it goes on.
            self.conversation.rest()

    def _copy(self, load: _Load, base: bytes) -> None:
        piece = load.piece
        for start in range(0, piece.length, LARGEST_COPY):
            count = min(LARGEST_COPY, piece.length - start)
            self.token.check()
            number = self.conversation.send(
                Request.EXTENDED,
                wire.string(COPY_DATA),
                base,
                wire.long(piece.base_offset + start),
                wire.long(count),
                self._handle,
                wire.long(piece.offset + start),
            )
            self._await(_Due(number, load, piece.offset + start, count, copied=True))

    def _base(self, path: str) -> bytes:
        """Return the handle of a file to copy from, as a field; empty where it can't be opened (any more)."""
        if path not in self._bases:
            self._bases[path] = self._base_opened(self._ask_for(path))
        return self._bases[path]

    def _ask_for(self, path: str) -> int:
        place = wire.string(wire.path_bytes(self.course.locate(path)))
        return self.conversation.send(Request.OPEN, place, wire.number(wire.READ), wire.number(0))

    def _base_opened(self, number: int) -> bytes:
        try:
            return wire.string(self.conversation.handle(number))
        except StatusError:
            return b""

    def _await(self, due: _Due) -> None:
        """Remember an answer that is due, and look at those that have come."""
        if due.load:
            due.load.due += 1
        self._due.append(due)
        while self._due and (len(self._due) > MOST_UNDER_WAY or self.conversation.answered(self._due[0].number)):
            self._settle_one()

    def _settle_one(self) -> None:
        """Take the oldest answer that is due."""
        due = self._due.popleft()
        try:
            self.conversation.status(due.number)
        except StatusError:
            if not due.copied:
                raise
            # Whatever the reason, the bytes themselves are here.
            self._refused.append(due)
            return
        if due.load is None:
            return
        due.load.due -= 1
        due.load.arrived += due.count
        self.feed.moved(**{"copied" if due.copied else "sent": due.count})
        self._finish(due.load)

    def _send_refused(self) -> None:
        """Send what the server would not copy."""
        while self._refused:
            due = self._refused.popleft()
            if due.load:
                self._send(due.load, due.offset, due.count)
                due.load.due -= 1
                self._finish(due.load)

    def _finish(self, load: _Load) -> None:
        """Write a piece into the journal once all of it has arrived."""
        if not load.complete or load.due or load not in self._loads:
            return
        self._loads.remove(load)
        place, record = self.feed.done(load.piece)
        if record and self._ending:
            # The journal is for those who go on after a break; nobody waits for its last lines.
            self.conversation.send_unheard(Request.WRITE, self._journal, wire.long(place), wire.string(record))
        elif record:
            number = self.conversation.send(Request.WRITE, self._journal, wire.long(place), wire.string(record))
            self._due.append(_Due(number))

    def _end(self) -> None:
        """Close the file behind the last bytes, in one wait with them, and look at every answer that is due.

        What the server would not copy is left for the file to be opened once more.
        """
        self._ending = True
        self._about_file += [self.conversation.send(kind, self._handle) for kind in (Request.FSTAT, Request.CLOSE)]
        self._handle = b""
        while self._due:
            self._settle_one()
        mode_set = self.conversation.reply(self._about_file.popleft())
        answers.require_mode(mode_set, self.conversation.attributes(self._about_file.popleft()), FILE_MODE)
        # A server may say only now that it could not keep what it had acknowledged.
        self.conversation.status(self._about_file.popleft())
        self._ending = False

    def _close(self) -> None:
        """Let go of what is still open."""
        for handle in (self._handle, self._journal, *self._bases.values()):
            if handle:
                self.conversation.send_unheard(Request.CLOSE, handle)
        self._handle, self._journal, self._bases = b"", b"", {}
