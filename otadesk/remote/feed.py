"""The pieces of a large file on their way, shared by everybody who carries them.

Whoever carries pieces takes one, says what has arrived of it, and says when it is done. What was under way when a
connection broke is given back, and somebody else takes it. So a transfer goes on over other connections, and what is
done is counted once.
"""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from otadesk.progress import Flow


@dataclass(frozen=True, slots=True)
class Piece:
    """A range of a file, in bytes: sent from this computer, or copied from ``base``, a file that lies there already."""

    offset: int
    length: int
    base: str = ""
    base_offset: int = 0


@dataclass(frozen=True, slots=True)
class Journal:
    """Where it is written down what has arrived: a file beside the one that grows, one record after another.

    ``size`` is how long it is already; ``record`` returns the bytes that tell of a piece. ``head`` is how the file
    begins, which may be written again as a sign of life.
    """

    path: str
    size: int
    record: Callable[[Piece], bytes]
    head: bytes = b""


@dataclass(frozen=True, slots=True)
class Arrived:
    """What has arrived so far, in bytes: ``sent`` counts twice what was sent twice, ``done`` counts every byte once."""

    sent: int = 0
    copied: int = 0
    done: int = 0


class Feed:
    """Hands out pieces, to several threads; ``listener`` hears of all that arrives.

    ``bases`` are the files that pieces may be copied from, for whoever opens them ahead.
    ``on_last`` is called whenever somebody asks for a piece and there is none: the last one is on its way.
    """

    def __init__(
        self,
        pieces: Iterable[Piece],
        *,
        bases: Iterable[str] = (),
        journal: Journal | None = None,
        flow: Flow | None = None,
        listener: Callable[[Arrived], None] = lambda _arrived: None,
        on_last: Callable[[], None] = lambda: None,
    ) -> None:
        self._pieces: Iterator[Piece] = iter(pieces)
        self._making = threading.Lock()
        """Held while the next piece is made, which may take a while; ``_lock`` is held for moments only."""
        self._lock = threading.Lock()
        self._given_back: deque[Piece] = deque()
        self._under_way = 0
        self.bases = tuple(sorted(bases))
        self._journal = journal
        self._journal_size = journal.size if journal else 0
        self._listener, self._on_last = listener, on_last
        self._sent = self._copied = self._done = 0
        self._all_made = self._closed = False
        self._failure: Exception | None = None
        self.flow = flow or Flow()

    @property
    def journal_path(self) -> str:
        """The path of the journal; empty where nobody keeps one."""
        return self._journal.path if self._journal else ""

    @property
    def journal_head(self) -> bytes:
        """How the journal begins; empty where nobody keeps one."""
        return self._journal.head if self._journal else b""

    @property
    def ended(self) -> bool:
        """Whether no piece is left and none is under way."""
        with self._lock:
            return self._all_made and not self._given_back and not self._under_way

    @property
    def has_given_back(self) -> bool:
        """Whether a piece was given back that nobody has taken yet."""
        with self._lock:
            return bool(self._given_back)

    @property
    def arrived(self) -> Arrived:
        """What has arrived so far."""
        return Arrived(self._sent, self._copied, self._done)

    def take(self) -> Piece | None:
        """Return the next piece, or None where there is none now; may wait for the one who makes them."""
        with self._making:
            with self._lock:
                if self._given_back:
                    self._under_way += 1
                    return self._given_back.popleft()
            piece = None if self._all_made else self._make()
            with self._lock:
                if piece is None or self._closed:
                    piece = None
                    self._all_made = True
                else:
                    self._under_way += 1
        if piece is None:
            self._on_last()
        return piece

    def _make(self) -> Piece | None:
        """Return a new piece; what its maker raises is raised to everybody who asks for more."""
        if self._failure is not None:
            raise self._failure
        try:
            return next(self._pieces, None)
        except Exception as exc:
            self._failure = exc
            raise

    def close(self) -> None:
        """Hand out nothing more: nobody wants the file any longer."""
        with self._lock:
            self._closed = self._all_made = True
            self._given_back.clear()

    def moved(self, *, sent: int = 0, copied: int = 0) -> None:
        """Count bytes of a piece that have arrived."""
        with self._lock:
            self._sent += sent
            self._copied += copied
            self._done += sent + copied
            # Inside, so that the listener hears of things in their order.
            self._listener(self.arrived)

    def done(self, piece: Piece) -> tuple[int, bytes]:
        """Count a piece as done; return its place in the journal and the record to write there."""
        with self._lock:
            self._under_way -= 1
            if self._journal is None:
                return 0, b""
            record = self._journal.record(piece)
            place = self._journal_size
            self._journal_size += len(record)
            return place, record

    def give_back(self, piece: Piece, arrived: int) -> None:
        """Take back a piece that could not be finished, of which so many bytes had arrived."""
        with self._lock:
            self._under_way -= 1
            self._done -= arrived
            if not self._closed:
                self._given_back.append(piece)
