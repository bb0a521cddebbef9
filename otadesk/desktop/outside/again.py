"""Starts otadesk once more, as it was started, when its window has gone for good: for a language chosen meanwhile."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Sequence


def command(files: int, *, executable: str, started_with: Sequence[str], frozen: bool) -> list[str]:
    """Return how this process was started, without the last ``files`` words: builds that have been in the queue since.

    ``started_with`` is all that the interpreter was given, itself first; a frozen program is its own interpreter.
    """
    if frozen:
        return [executable]
    return [executable, *started_with[1 : len(started_with) - files]]


def start_again(files: int) -> None:
    """Start it in a process of its own, which waits until this one has ended (``meeting_point.py``)."""
    frozen = bool(getattr(sys, "frozen", False))
    words = command(files, executable=sys.executable, started_with=sys.orig_argv, frozen=frozen)
    subprocess.Popen(words, start_new_session=True)
