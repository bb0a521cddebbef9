"""Lends publishes their line to a place: each one of its own, or the same to several that follow each other.

Whoever publishes five builds signs in once, and is asked for a one-time code once.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, closing, contextmanager

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


class SharedLine:
    """A connection that stays open between publishes to one place; not for two at once.

    A publish that is cancelled takes the connection with it, and the next one signs in again.
    """

    def __init__(self) -> None:
        self._kept: Destination | None = None
        self._token = CancelToken()
        """Of the connection, which outlives the token of each publish."""

    @contextmanager
    def lend(self, place: Place, surroundings: Surroundings, token: CancelToken, listener: Listener) -> Iterator[Line]:
        """Lend the connection that is open, or sign in."""
        if self._token.cancelled:
            self._token = CancelToken()
        of_connection, sign_in = self._token, place.sign_in

        def opened(_token: CancelToken) -> Destination:
            return self._still_open() or sign_in(of_connection)

        with token.breaking(of_connection.cancel):
            line = Line(opened, token, surroundings.pauses, listener)
            try:
                yield line
            finally:
                self._kept = line.let_go()
                if of_connection.cancelled:
                    self.close()

    def close(self) -> None:
        """End the connection; never raises, and whoever borrows it next signs in again."""
        kept, self._kept = self._kept, None
        if kept:
            kept.close()

    def _still_open(self) -> Destination | None:
        """Return the connection if the server still answers on it."""
        kept, self._kept = self._kept, None
        if kept is None:
            return None
        try:
            in_thread(lambda: kept.stat(""), "publish: is it still open?").result(PATIENCE_SECONDS)
        except (OtadeskError, TimeoutError):
            kept.close()
            return None
        return kept
