"""Ctrl-C and a polite kill become a cancelled token, so that work ends at once and says where it stood."""

from __future__ import annotations

import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType

from otadesk.progress import CancelToken


@contextmanager
def cancelled_by_signals() -> Iterator[CancelToken]:
    """Give a token that SIGINT and SIGTERM cancel while the block runs."""
    token = CancelToken()

    def cancel(_number: int, _frame: FrameType | None) -> None:
        # From another thread: a handler interrupts whatever runs, and that may hold the token's lock.
        threading.Thread(target=token.cancel, daemon=True).start()

    before = {number: signal.signal(number, cancel) for number in (signal.SIGINT, signal.SIGTERM)}
    try:
        yield token
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
