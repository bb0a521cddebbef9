"""Lets the disk work ahead of a start: what the last start read until its first paint is asked for all at once.

Python reads one file, uses it and asks for the next, so the disk and the processor wait for each other in turn. Windows
and macOS remember by themselves what a program reads at its start; Linux is told so here, by posix_fadvise(2), which
does not wait. The list is a cache and only advice: where it is lost or wrong, a start takes as long as without.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

from otadesk.settings.cached_file import read_cached, write_cached

READ_AHEAD_FILE = "read-at-start.json"
LARGEST_LIST = 1_000_000
"""Bytes of the list itself."""
MOST = 2000
"""Files, of which a start reads some four hundred."""
LARGEST = 16_000_000
"""Bytes of a file that is read whole: of larger ones, as the tables of ICU, a start needs a corner."""


class ReadAhead:
    """What a start reads, as a list of paths in one file of the cache folder."""

    def __init__(self, folder: Path) -> None:
        self._file = folder / READ_AHEAD_FILE

    def ask(self) -> None:
        """Have the system begin to read all that the last start read; this itself waits for nothing."""
        if sys.platform != "linux":
            return
        for name in self._kept():
            # Not waiting for who writes into a pipe, should one have taken the place of a file.
            with suppress(OSError, ValueError):
                descriptor = os.open(name, os.O_RDONLY | os.O_NONBLOCK | os.O_CLOEXEC)
                with suppress(OSError):
                    os.posix_fadvise(descriptor, 0, 0, os.POSIX_FADV_WILLNEED)
                os.close(descriptor)

    def remember(self) -> None:
        """Keep what has been read so far for the next start."""
        if sys.platform != "linux":
            return
        with suppress(OSError):
            names = [name for name in dict.fromkeys((*_mapped(), *_modules())) if _is_read_whole(name)][:MOST]
            if names != self._kept():
                write_cached(self._file, names)

    def _kept(self) -> list[str]:
        kept = read_cached(self._file, LARGEST_LIST)
        return [name for name in kept if isinstance(name, str)][:MOST] if isinstance(kept, list) else []


def _mapped() -> Iterator[str]:
    """Return libraries and fonts that this process looks into, as proc_pid_maps(5) tells them."""
    with Path("/proc/self/maps").open("rb") as maps:
        for line in maps:
            place = line.find(b"/")
            if place >= 0:
                yield os.fsdecode(line[place:].rstrip(b"\n"))


def _modules() -> Iterator[str]:
    """Return the compiled modules of Python, in the order in which they were read."""
    for module in tuple(sys.modules.values()):
        compiled = getattr(module, "__cached__", None)
        if isinstance(compiled, str):
            yield compiled


def _is_read_whole(name: str) -> bool:
    return Path(name).is_file() and Path(name).stat().st_size <= LARGEST
