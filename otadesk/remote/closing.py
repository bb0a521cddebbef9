"""Everything that a connection holds open, closed once and in an order in which nothing waits for a silent peer."""

from __future__ import annotations

import threading
from collections.abc import Callable
from contextlib import suppress


class Closing:
    """Everything that is open: closed once, outermost first, so that nothing waits for a peer that is silent."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._open: list[Callable[[], None]] = []
        self._closed = False

    def add(self, close: Callable[[], None]) -> None:
        """Remember how to close something; at once, if everything else is closed already."""
        with self._lock:
            if not self._closed:
                self._open.append(close)
                return
        close()

    def close(self) -> None:
        """Close everything; may be called from any thread and more than once."""
        with self._lock:
            self._closed = True
            closers, self._open = self._open, []
        for close in closers:
            with suppress(Exception):  # a connection that is gone already may fail in any way
                close()
