"""A conversation in SFTP: requests go out, many at once where that helps, and each answer finds its request.

One thread talks; a watch beside it (``silence``) cuts the connection when the server owes answers and sends nothing.
"""

from __future__ import annotations

import itertools
import math
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from typing import Any, cast

import paramiko

from otadesk.errors import ConnectionLost, OtadeskError
from otadesk.phrases import N_
from otadesk.remote import sftp_answers as answers
from otadesk.remote import sftp_protocol as wire
from otadesk.remote.bulk_writes import BulkWriter
from otadesk.remote.session import Session
from otadesk.remote.sftp_answers import Reply, Result, Work
from otadesk.remote.sftp_protocol import Answer, Attributes, ProtocolError, Reader, Request, StatusError
from otadesk.remote.silence import SILENCE_SECONDS, Silence
from otadesk.remote.ssh_errors import lost_error, using

SAFE_WRITE = 32768
"""What every server takes; the draft promises 34000 bytes of packet."""
LARGEST_WRITE = 255 * 1024
"""What OpenSSH's server takes since ever, and what limits@openssh.com says there."""
MOST_TOGETHER = 64
"""How many operations are under way at most: each may hold a file open, and OpenSSH has room for a hundred or so."""
CLOSED = "the server closed the channel"
LIMITS, STATVFS, POSIX_RENAME = b"limits@openssh.com", b"statvfs@openssh.com", b"posix-rename@openssh.com"
COPY_DATA = b"copy-data"
"""draft-ietf-secsh-filexfer-extensions-00, section 7; OpenSSH has it since 9.0."""


@dataclass(frozen=True, slots=True)
class Limits:
    """How many bytes one request may write, and read, and how many files may be open at once."""

    write: int = SAFE_WRITE
    read: int = SAFE_WRITE
    handles: int = MOST_TOGETHER


class Conversation:
    """Speaks SFTP over one channel of a session; not to be used by two threads at once."""

    def __init__(
        self,
        session: Session,
        silence_seconds: float = SILENCE_SECONDS,
        limits: Callable[[], Limits] | None = None,
        on_channel: Callable[[], None] = lambda: None,
    ) -> None:
        """``limits`` are those of another conversation with the same server, which hold here too.

        ``on_channel`` is called as soon as the channel is open, before the server has begun to serve files on it.
        """
        self._session = session
        self._next = 0
        self._answers: dict[int, Reply | None] = {}
        """Every request that is under way, and its answer once that has come."""
        self._unheard: set[int] = set()
        self._buffer = bytearray()
        self._lonely: tuple[int, float] | None = None
        self.round_trip = math.inf
        """The shortest time in seconds from a request that went out alone to its answer."""
        self._silence = Silence(session.cut_for_silence, silence_seconds, lambda: session.pulse)
        try:
            self._channel = self._open(on_channel)
            self.extensions = self._greet()
            asked = None if limits else self._ask_for_limits()
            self._limits: Callable[[], Limits] = limits or (lambda: asked or Limits())
        except BaseException:
            self._silence.end()
            raise

    @property
    def limits(self) -> Limits:
        """How large requests may be."""
        return self._limits()

    @property
    def largest_write(self) -> int:
        """How many bytes one request may write."""
        return self._limits().write

    @property
    def largest_read(self) -> int:
        """How many bytes one request may read."""
        return self._limits().read

    @contextmanager
    def guarded(self) -> Iterator[None]:
        """Map what goes wrong with the connection while the block talks; StatusError and our own errors pass."""
        try:
            with using(self._session.name, self._session.token):
                self._session.token.check()
                yield
        except ProtocolError as exc:
            # Requests and answers can't be told apart any more.
            self._session.abort()
            raise lost_error(exc, self._session.name) from exc
        except ConnectionLost as exc:
            if not self._session.fell_silent:
                raise
            raise ConnectionLost(
                N_("Error", "{host} stopped responding.").of(host=self._session.name),
                detail=N_("Error", "no answer within {seconds} s").of(seconds=round(self._silence.seconds)),
                hint=N_("Error", "Try again when the server answers; what is complete there stays."),
            ) from exc

    def close(self) -> None:
        """End the conversation and its channel."""
        self._silence.end()
        with suppress(Exception):  # the connection may be gone in any way
            self._channel.close()

    def send(self, kind: Request, *fields: bytes) -> int:
        """Send a request and return its number, under which ``reply`` has the answer."""
        number = self.expect()
        self._transmit(wire.packet(kind, number, *fields))
        return number

    def send_unheard(self, kind: Request, *fields: bytes) -> None:
        """Send a request whose answer nobody will read; never raises, for the connection may be what broke."""
        with suppress(Exception):
            self._unheard.add(self.send(kind, *fields))
            self._perhaps_rest()

    def expect(self) -> int:
        """Return the number of a request that somebody else is about to send over this conversation's channel."""
        self._silence.waiting()
        self._next = (self._next + 1) & 0xFFFFFFFF
        self._lonely = None if self._answers else (self._next, time.monotonic())
        self._answers[self._next] = None
        return self._next

    def never_sent(self, number: int) -> None:
        """Take back a number that ``expect`` gave: no answer will come."""
        del self._answers[number]
        self._perhaps_rest()

    def _perhaps_rest(self) -> None:
        if len(self._answers) == len(self._unheard):
            self._silence.idle()

    def rest(self) -> None:
        """Nobody waits for an answer for a while, though some may be due."""
        self._silence.idle()

    def bulk_writer(self, handle: bytes) -> BulkWriter | None:
        """Return what writes to an open file in bulk; None where the connection is not made for that."""
        if not BulkWriter.fits(self._channel):
            return None
        return BulkWriter(self._channel, handle, self._session.token.check, self._silence.waiting)

    def reply(self, number: int) -> Reply:
        """Wait for one answer; those of other requests that come first are kept."""
        self._silence.waiting()
        while (reply := self._answers[number]) is None:
            self._receive()
        del self._answers[number]
        if self._lonely and self._lonely[0] == number:
            self.round_trip = min(self.round_trip, time.monotonic() - self._lonely[1])
        self._perhaps_rest()
        return reply

    def answered(self, number: int) -> bool:
        """Whether an answer has come already, looking at what has arrived without waiting."""
        while self._answers[number] is None and self._channel.recv_ready():
            self._receive()
        return self._answers[number] is not None

    def forget(self, numbers: list[int]) -> None:
        """Wait for answers that nobody wants to read any more."""
        for number in numbers:
            self.reply(number)

    def status(self, number: int) -> None:
        """Wait for an answer that says OK; raises StatusError for any other."""
        answers.status(self.reply(number))

    def handle(self, number: int) -> bytes:
        """Wait for a handle; raises StatusError."""
        return answers.handle(self.reply(number))

    def attributes(self, number: int) -> Attributes:
        """Wait for attributes; raises StatusError."""
        return answers.attributes(self.reply(number))

    def data(self, number: int) -> bytes:
        """Wait for data; raises StatusError, with Code.EOF at the end of the file."""
        return answers.data(self.reply(number))

    def names(self, number: int) -> list[tuple[str, Attributes]]:
        """Wait for names with their attributes; raises StatusError, with Code.EOF after the last."""
        return answers.names(self.reply(number))

    def run(self, work: Work[Result]) -> Result:
        """Carry out one operation; raises what it raises."""
        (outcome,) = self.together([work])
        if isinstance(outcome, Exception):
            raise outcome
        return cast("Result", outcome)

    def together(self, works: Iterable[Work[Any]]) -> list[Any]:
        """Carry out operations at the same time; return what each returned, or the refusal that it met.

        They begin in their order. What a broken connection raises ends them all.
        """
        left = enumerate(works)
        outcomes: dict[int, Any] = {}
        waiting: dict[int, tuple[int, Work[Any]]] = {}

        def go_on(place: int, work: Work[Any], reply: Reply | None) -> None:
            try:
                waiting[work.send(cast("Reply", reply))] = place, work
            except StopIteration as end:
                outcomes[place] = end.value
            except (StatusError, OtadeskError) as exc:
                outcomes[place] = exc

        try:
            while True:
                for place, work in itertools.islice(left, self.limits.handles - len(waiting)):
                    go_on(place, work, None)
                if not waiting:
                    return [outcomes[place] for place in range(len(outcomes))]
                number = next((number for number in waiting if self._answers[number] is not None), None)
                if number is None:
                    self._silence.waiting()
                    self._receive()
                else:
                    place, work = waiting.pop(number)
                    go_on(place, work, self.reply(number))
        finally:
            for _, work in waiting.values():
                with suppress(Exception):  # the connection is what broke
                    work.close()

    def space(self, path: str) -> Work[wire.Space | None]:
        """Return how much room there is at a path; None where the server doesn't say."""
        if STATVFS not in self.extensions:
            return None
        asked = self.send(Request.EXTENDED, wire.string(STATVFS), wire.string(wire.path_bytes(path)))
        # Whatever is wrong with the answer: room that is missing will be told by what can't be written.
        with suppress(StatusError, ProtocolError):
            reader = answers.extended((yield asked))
            _, fragment, blocks, _, available, files, _, files_available = (reader.long() for _ in range(8))
            # A file system that has no size at all, as some over a network say, doesn't know its room either.
            if fragment * blocks:
                return wire.Space(available * fragment, files_available, files)
        return None

    def _open(self, on_channel: Callable[[], None]) -> paramiko.Channel:
        self._silence.waiting()
        channel = self._session.open_channel()
        on_channel()
        channel.invoke_subsystem("sftp")
        return channel

    def _greet(self) -> dict[bytes, bytes]:
        """Exchange versions and return the server's extensions."""
        self._transmit(b"\0\0\0\5" + bytes([Request.INIT]) + wire.number(wire.VERSION))
        reader = Reader(self._packet())
        if reader.take(1)[0] != Answer.VERSION or reader.number() < wire.VERSION:
            msg = "the server doesn’t speak SFTP version 3"
            raise ProtocolError(msg)
        found = {}
        while not reader.at_end:
            name = reader.string()
            found[name] = reader.string()
        self._silence.idle()
        return found

    def _ask_for_limits(self) -> Limits:
        if LIMITS not in self.extensions:
            return Limits()
        try:
            reader = answers.extended(self.reply(self.send(Request.EXTENDED, wire.string(LIMITS))))
        except StatusError:
            return Limits()
        reader.long()
        read, write, handles = reader.long(), reader.long(), reader.long()
        return Limits(_bounded(write), _bounded(read), min(handles or MOST_TOGETHER, MOST_TOGETHER))

    def _transmit(self, data: bytes) -> None:
        self._silence.waiting()
        view = memoryview(data)
        # paramiko copies the rest of what it is given for each packet it makes, so it gets one packet's worth.
        size = max(self._channel.out_max_packet_size - 64, 1)
        while view:
            sent = self._channel.send(bytes(view[:size]))
            if not sent:
                raise EOFError(CLOSED)
            view = view[sent:]
            self._silence.waiting()

    def _receive(self) -> None:
        """Take one packet from the server and put it where it is waited for."""
        reader = Reader(self._packet())
        kind, number = reader.take(1)[0], reader.number()
        if self._answers.get(number, self) is not None:
            msg = f"the server answered a request that is not under way ({number})"
            raise ProtocolError(msg)
        if number in self._unheard:
            self._unheard.discard(number)
            del self._answers[number]
            return
        self._answers[number] = Reply(kind, reader.rest())

    def _packet(self) -> bytes:
        size = int.from_bytes(self._bytes(4), "big")
        if not 0 < size <= wire.LARGEST_PACKET:
            msg = f"the server announced a packet of {size} bytes"
            raise ProtocolError(msg)
        return self._bytes(size)

    def _bytes(self, count: int) -> bytes:
        while len(self._buffer) < count:
            more = self._channel.recv(1 << 16)
            if not more:
                raise EOFError(CLOSED)
            self._buffer += more
            self._silence.waiting()
        taken = bytes(self._buffer[:count])
        del self._buffer[:count]
        return taken


def _bounded(limit: int) -> int:
    """Return what a request may carry: 0 means that the server sets no limit."""
    return min(limit, LARGEST_WRITE) if limit else LARGEST_WRITE
