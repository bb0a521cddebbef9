"""Puts a large file together over several lanes: channels of one connection, and further connections.

A channel's window is two megabytes with OpenSSH, so on a long line two channels carry more than one. Where packets
get lost, TCP slows down each connection by itself, so several connections carry more than one. They sign in beside
the running transfer and join it; beyond a few, each further one has to show that it helps.
"""

from __future__ import annotations

import itertools
import logging
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import Future
from contextlib import suppress
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

from otadesk.remote.feed import Feed, Piece
from otadesk.remote.lane import Course, Lane
from otadesk.remote.local_pieces import LocalFile
from otadesk.remote.session import Session
from otadesk.remote.sftp_conversation import Conversation
from otadesk.remote.sftp_protocol import ProtocolError, StatusError
from otadesk.remote.side_by_side import in_thread
from otadesk.remote.ssh_errors import CAUGHT

LONG_LINE_SECONDS = 0.008
"""From this round trip on further connections may help; on shorter lines the processor is what holds back."""
BEARS_SEVERAL_CHANNELS = ("OpenSSH", "dropbear")
"""Servers that start a process for each channel. ProFTPD's mod_sftp 1.3.8 mixes two busy channels up, and hangs."""
CHANNELS = 2
SURE_CONNECTIONS = 4
MOST_CONNECTIONS = 8
MEASURE_SECONDS = 1.5
WORTH = 1.12
"""How much faster a further connection has to make it all for yet another to be tried."""
STALL_SECONDS = 10.0
"""When nothing is left to take and nothing moves for so long, the other connections are given up."""
BYTES_AWAITED_PATIENTLY = 4 * 16_384
"""So many bytes may be under way on a line that is held back, and take as long as they take."""
LOOK_SECONDS = 0.02

log = logging.getLogger("otadesk.remote.assembly")


class Lanes:
    """The channels that carry pieces beside the one that everything else goes over; opened before they are needed."""

    main: Conversation
    """The one that everything else goes over; whoever makes the lanes sets it before pieces are carried."""

    def __init__(self, session: Session, silence_seconds: float) -> None:
        self.session, self.silence_seconds = session, silence_seconds
        several = any(name in session.facts.server_banner for name in BEARS_SEVERAL_CHANNELS)
        self._free: list[Future[Conversation]] = []
        self._opened: list[Conversation] = []
        self._closed = False
        self._count = CHANNELS if several else 0

    @property
    def bears_several(self) -> bool:
        """Whether the server is of a kind that bears several busy channels; how many it allows is found out."""
        return self._count > 0

    @property
    def are_separate(self) -> bool:
        """Whether other operations may go on while pieces are carried; waits until that is known."""
        return next(self._channels(), None) is not None

    def make_ready(self) -> None:
        """Begin to open channels."""
        while len(self._free) < self._count:
            self._free.append(in_thread(self._open, "upload: channel"))

    def take(self, number: int) -> Conversation:
        """Return the channel of that number, from 0, which there always is; raises LookupError for another."""
        found = [*itertools.islice(self._channels(), number + 1)]
        if number:
            return found[number]
        return found[0] if found else self.main

    def _channels(self) -> Iterator[Conversation]:
        """Yield the channels that could be opened: a server may allow only so many (MaxSessions)."""
        self.make_ready()
        for future in self._free:
            with suppress(*CAUGHT, ProtocolError, StatusError):
                yield future.result()

    @property
    def count(self) -> int:
        """How many channels there are."""
        return max(self._count, 1)

    def close(self) -> None:
        """Close what was opened; what is still being opened closes itself when it is open."""
        self._closed = True
        for conversation in self._opened:
            conversation.close()

    def _open(self) -> Conversation:
        conversation = self.conversation(self.session)
        self._opened.append(conversation)
        if self._closed:
            conversation.close()
        return conversation

    def conversation(self, session: Session) -> Conversation:
        """Open another conversation with the same server."""
        return Conversation(session, self.silence_seconds, limits=lambda: self.main.limits)


@dataclass
class Assembly:
    """One file that is put together; ``another`` signs in once more, or is None where that would ask somebody."""

    lanes: Lanes
    another: Callable[[], Session] | None
    course: Course
    source: Path
    feed: Feed
    _refusal: StatusError | None = None
    _over: threading.Event = field(default_factory=threading.Event)
    _ending: threading.Lock = field(default_factory=threading.Lock)
    """Held while a connection joins, and while it ends: so none joins what is over."""
    _threads: list[threading.Thread] = field(default_factory=list)
    _sessions: list[Session] = field(default_factory=list)

    def run(self) -> None:
        """Carry every piece; raises StatusError, PackageError or Cancelled, or what a broken connection raises."""
        try:
            self.lanes.make_ready()
            for number in range(1, self.lanes.count):
                self._start(partial(self._carry_beside, partial(self.lanes.take, number), self.session))
            if self.another and LONG_LINE_SECONDS <= self.lanes.main.round_trip < STALL_SECONDS:
                # Not waited for in the end: signing in may take long.
                threading.Thread(target=self._grow, name="upload: more connections", daemon=True).start()
            while not self.feed.ended:
                self._carry(self.lanes.take(0), self.session, self._take)
                self._wait_for_others()
        finally:
            with self._ending:
                self._over.set()
            self._join()
        if self._refusal:
            # The server may have said only at the end, when a lane closed the file, what it could not keep.
            raise self._refusal

    def _join(self) -> None:
        """Wait for the lanes, which may not make the others wait long for their last words."""
        for thread in self._threads:
            thread.join(STALL_SECONDS)
            if thread.is_alive():
                self._give_up_others()
        for thread in self._threads:
            thread.join()

    def _give_up_others(self) -> bool:
        """Cut the further connections; return whether there were any."""
        others, self._sessions = self._sessions, []
        for session in others:
            session.abort()
        return bool(others)

    @property
    def session(self) -> Session:
        """The session that everything else goes over."""
        return self.lanes.session

    def _take(self) -> Piece | None:
        return None if self._over.is_set() or self._refusal else self.feed.take()

    def _carry(self, conversation: Conversation, session: Session, take: Callable[[], Piece | None]) -> None:
        with LocalFile(self.source) as source:
            Lane(conversation, self.course, self.feed, source, session.token).run(take)

    def _wait_for_others(self) -> None:
        """Wait until all is done, or until there is something to take again."""
        seen, since = self._seen(), time.monotonic()
        while not self.feed.ended:
            if self._refusal:
                raise self._refusal
            self.session.token.check()
            if self.feed.has_given_back:
                return
            now = self._seen()
            if now != seen or self.feed.flow.paused:
                seen, since = now, time.monotonic()
            elif time.monotonic() - since > self._patience:
                if not self._give_up_others():
                    # Then it is the second channel, and with it this connection.
                    self.session.abort()
                since = time.monotonic()
            self._over.wait(LOOK_SECONDS)

    def _seen(self) -> tuple[object, ...]:
        """Return what changes when something moves: a slow line may take long to bring a whole request."""
        return self.feed.arrived, *(session.pulse for session in (self.session, *self._sessions))

    @property
    def _patience(self) -> float:
        limit = self.feed.flow.bytes_per_second
        return STALL_SECONDS + (BYTES_AWAITED_PATIENTLY / limit if limit else 0.0)

    def _start(self, work: Callable[[], None]) -> None:
        thread = threading.Thread(target=work, name=f"upload: lane {len(self._threads) + 2}", daemon=True)
        self._threads.append(thread)
        thread.start()

    def _carry_beside(self, opened: Callable[[], Conversation], session: Session) -> None:
        """Carry pieces over another channel; a refusal ends everything, a broken connection only this lane.

        Behind one name there may be several machines, of which not each has the new file yet: whoever refuses before
        a piece was taken over a further connection is not needed.
        """
        taken = 0

        def take() -> Piece | None:
            nonlocal taken
            piece = self._take()
            taken += piece is not None
            return piece

        try:
            conversation = opened()
        except Exception as exc:  # noqa: BLE001 - a server may allow only so many channels
            log.debug("a lane could not be opened: %s", exc)
            return
        try:
            self._carry(conversation, session, take)
        except StatusError as exc:
            if taken or session is self.session:
                self._refusal = self._refusal or exc
        except Exception as exc:  # noqa: BLE001 - whatever ends this lane, the first one goes on or says why not
            log.debug("a lane ended: %s", exc)
            # It may be out of step, and would be taken for silent later.
            conversation.close()

    def _grow(self) -> None:
        """Sign in again and again while that makes it faster."""
        connections, rate = 1, 0.0
        while connections < MOST_CONNECTIONS and not self._is_over(0):
            session = self._signed_in()
            if session is None:
                return
            with self._ending:
                if self._over.is_set():
                    session.close()
                    return
                self._sessions.append(session)
                self._start(partial(self._carry_over, session))
            connections += 1
            if connections < SURE_CONNECTIONS:
                continue
            before, rate = rate, self._rate()
            if before and rate < before * WORTH:
                return

    def _carry_over(self, session: Session) -> None:
        opened: list[Conversation] = []

        def open_one() -> Conversation:
            opened.append(self.lanes.conversation(session))
            return opened[0]

        try:
            self._carry_beside(open_one, session)
        finally:
            for conversation in opened:
                conversation.close()
            session.close()

    def _signed_in(self) -> Session | None:
        # A server may allow only so many connections, and a key may have been taken away: then it goes on as it is.
        with suppress(Exception):
            return self.another() if self.another else None
        return None

    def _rate(self) -> float:
        """Return how many bytes a second arrive now."""
        started, before = time.monotonic(), self.feed.arrived.done
        self._is_over(MEASURE_SECONDS)
        return (self.feed.arrived.done - before) / max(time.monotonic() - started, 0.001)

    def _is_over(self, seconds: float) -> bool:
        return self._over.wait(seconds) or self.feed.ended
