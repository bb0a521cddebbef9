"""The watch over a conversation: a server that owes an answer and sends nothing is not waited for without end."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable

SILENCE_SECONDS = 60.0
"""How long a server may owe an answer without sending anything."""
LOOK_SECONDS = 1.0


class Silence:
    """Cuts the connection when nothing has moved for too long while somebody waits for an answer.

    ``pulse`` returns something that changes when the server moves without answering: on a slow line it takes long
    until it has all of what was sent, and only the room that it makes for more tells that it is alive.
    """

    def __init__(
        self,
        cut: Callable[[], None],
        seconds: float = SILENCE_SECONDS,
        pulse: Callable[[], object] = lambda: None,
    ) -> None:
        self._cut, self.seconds, self._pulse = cut, seconds, pulse
        self._since: float | None = None
        self._ended = threading.Event()
        threading.Thread(target=self._watch, name="sftp silence", daemon=True).start()

    def waiting(self) -> None:
        """Somebody waits from now on, or something has just moved."""
        self._since = time.monotonic()

    def idle(self) -> None:
        """Nobody waits."""
        self._since = None

    def end(self) -> None:
        """Stop watching."""
        self._ended.set()

    def _watch(self) -> None:
        felt, moved = self._pulse(), time.monotonic()
        while not self._ended.wait(min(LOOK_SECONDS, self.seconds / 4)):
            before, felt = felt, self._pulse()
            if felt != before:
                moved = time.monotonic()
            since = self._since
            if since is not None and time.monotonic() - max(since, moved) > self.seconds:
                self._cut()
                return
