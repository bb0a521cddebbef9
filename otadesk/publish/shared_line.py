"""Lends publishes their line to a place: each one of its own, or the same to several that follow each other.

Whoever publishes five builds signs in once, and is asked for a one-time code once, also where one of them is paused.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from concurrent.futures import Future
from contextlib import AbstractContextManager, closing, contextmanager
from functools import partial

from otadesk.errors import OtadeskError
from otadesk.progress import CancelToken, Listener
from otadesk.publish.line import Line
from otadesk.publish.places import Place
from otadesk.publish.surroundings import Surroundings
from otadesk.remote.destination import Destination
from otadesk.remote.side_by_side import in_thread

PATIENCE_SECONDS = 5.0
"""How long a connection that was kept may take to answer, before another one is opened instead."""
Lend = Callable[[Place, Surroundings, CancelToken, Listener], AbstractContextManager[Line]]
"""Opens a line for the length of a block."""


@contextmanager
def own_line(place: Place, surroundings: Surroundings, token: CancelToken, listener: Listener) -> Iterator[Line]:
    """Sign in, and leave at the end."""
    with closing(Line(place.sign_in, token, surroundings.pauses, listener)) as line:
        yield line


class _Connection:
    """A connection that outlives the publishes it is lent to; ``token`` breaks its waits."""

    def __init__(self) -> None:
        self.token = CancelToken()
        self.rests: Destination | None = None
        """What is open while no publish uses it."""
        self.line: Line | None = None
        """What a publish uses of it."""

    def open(self, sign_in: Callable[[CancelToken], Destination]) -> Destination:
        """Return what is open if the server still answers on it, or sign in."""
        kept, self.rests = self.rests, None
        if kept is not None:
            try:
                in_thread(lambda: kept.stat(""), "publish: is it still open?").result(PATIENCE_SECONDS)
            except (OtadeskError, TimeoutError):
                kept.close()
            else:
                return kept
        return sign_in(self.token)

    def close(self) -> None:
        """Leave the server, if it is still there; never raises."""
        kept, self.rests = self.rests, None
        if kept is not None:
            kept.close()


class SharedLine:
    """A connection that stays open between publishes to one place.

    Whoever comes while it is lent, because the one before has paused, signs in anew; where that would ask somebody, it
    shares the connection instead, in channels of its own, as long as that lives. Of two that come back one is kept.
    A publish that is cancelled takes its connection or its channels with it, and the next one signs in again.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._kept: _Connection | None = None
        self._lent: list[_Connection] = []

    @contextmanager
    def lend(self, place: Place, surroundings: Surroundings, token: CancelToken, listener: Listener) -> Iterator[Line]:
        """Lend the connection that is open, or sign in."""
        lent = self._change(None) or _Connection()

        def sign_in(token: CancelToken) -> Destination:
            return self._beside(lent, token) or place.sign_in(token)

        self._lent.append(lent)
        try:
            with token.breaking(lent.token.cancel):
                lent.line = line = Line(lambda _token: lent.open(sign_in), token, surroundings.pauses, listener)
                try:
                    yield line
                finally:
                    lent.rests, lent.line = line.let_go(), None
        finally:
            self._lent.remove(lent)
            left = lent if lent.rests is None or lent.token.cancelled else self._change(lent)
            if left is not None:
                left.close()

    def close(self) -> None:
        """End the connection; never raises, and whoever borrows it next signs in again."""
        kept = self._change(None)
        if kept is not None:
            kept.close()

    def _beside(self, lent: _Connection, token: CancelToken) -> Destination | None:
        """Share a connection that another publish has, where signing in would ask somebody and the server bears it."""
        for line in [other.line for other in tuple(self._lent) if other is not lent]:
            if line is None:
                continue
            opening = in_thread(partial(line.beside, token), "publish: beside another")
            try:
                found = opening.result(PATIENCE_SECONDS)
            except OtadeskError:
                continue
            except TimeoutError:
                opening.add_done_callback(_close_what_came)
                continue
            if found is not None:
                return found
        return None

    def _change(self, to: _Connection | None) -> _Connection | None:
        """Keep another connection, or none; return the one that was kept."""
        with self._lock:
            kept, self._kept = self._kept, to
            return kept


def _close_what_came(opening: Future[Destination | None]) -> None:
    """Leave what nobody waits for any more."""
    if opening.exception() is None and (came := opening.result()) is not None:
        came.close()
