"""Reads many files of an IPA at once, each exactly once, with a few threads.

Inflating and hashing let other threads run, so two processors take half the time. Large files go first, so that no
thread is left alone with one at the end.
"""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Callable, Collection, Mapping
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import BinaryIO

from otadesk.errors import PackageError
from otadesk.ipa.archive import open_entry
from otadesk.ipa.file_scan import FileScan, scan_file
from otadesk.ipa.zip_directory import Entry
from otadesk.phrases import verbatim

MAX_WORKERS = 32


class _Stopped(Exception):
    """Another thread has an error, or was told to stop."""


def sweep(
    path: Path,
    wanted: Mapping[Entry, Collection[str]],
    *,
    workers: int,
    check: Callable[[], None],
    on_bytes: Callable[[int], None],
) -> dict[Entry, FileScan]:
    """Read these entries of the zip at ``path`` and return what was found; each with the digests that are wanted.

    What ``check`` or ``on_bytes`` raise, and OSError, ends all workers and is raised again.
    """
    waiting = deque(sorted(wanted, key=lambda entry: entry.size, reverse=True))
    found: dict[Entry, FileScan] = {}
    stopped = threading.Event()
    lock = threading.Lock()

    def tick(count: int) -> None:
        if stopped.is_set():
            raise _Stopped
        with lock:
            check()
            on_bytes(count)

    def work() -> None:
        try:
            with path.open("rb") as file:
                while waiting:
                    try:
                        entry = waiting.popleft()
                    except IndexError:
                        return
                    found[entry] = _scan(file, entry, wanted[entry], tick)
        except BaseException:
            stopped.set()
            raise

    with ThreadPoolExecutor(max(1, min(workers, MAX_WORKERS)), thread_name_prefix="verify") as pool:
        jobs = [pool.submit(work) for _ in range(max(1, min(workers, MAX_WORKERS)))]
    failures = [error for job in jobs if (error := job.exception()) and not isinstance(error, _Stopped)]
    if failures:
        raise failures[0]
    return found


def _scan(file: BinaryIO, entry: Entry, digests: Collection[str], tick: Callable[[int], None]) -> FileScan:
    try:
        return scan_file(lambda: open_entry(file, entry), entry.crc, digests, tick)
    except PackageError as error:
        return FileScan({}, damage=verbatim(error.detail))
