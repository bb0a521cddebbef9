"""The watch over a conversation: a server that owes an answer and sends nothing is not waited for without end."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable

SILENCE_SECONDS = 60.0
"""How long a server may owe an answer without sending anything."""
LOOK_SECONDS = 1.0


class Silence:
    """Cuts the connection when nothing has moved for too long while somebody waits for an answer."""

    def __init__(self, cut: Callable[[], None], seconds: float = SILENCE_SECONDS) -> None:
        self._cut, self.seconds = cut, seconds
        self._since: float | None = None
        self._ended = threading.Event()
        self.happened = False
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
        while not self._ended.wait(min(LOOK_SECONDS, self.seconds / 4)):
            since = self._since
            if since is not None and time.monotonic() - since > self.seconds:
                self.happened = True
                self._cut()
                return
