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
    """Give a token that SIGINT and SIGTERM cancel while the block runs; asked twice, work ends where it stands."""
    token = CancelToken()

    def cancel(_number: int, _frame: FrameType | None) -> None:
        if token.cancelled:
            raise KeyboardInterrupt
        # From another thread: a handler interrupts whatever runs, and that may hold the token's lock.
        threading.Thread(target=token.cancel, daemon=True).start()

    before = {number: signal.signal(number, cancel) for number in (signal.SIGINT, signal.SIGTERM)}
    try:
        yield token
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


@contextmanager
def interrupted_by_signals() -> Iterator[None]:
    """Let Ctrl-C end the block at once: somebody who is being asked can't be waited for by a token."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)
