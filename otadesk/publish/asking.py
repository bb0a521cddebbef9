"""Asks a place many questions in a few waits, and no more at a time than a server bears."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from otadesk.errors import DestinationError
from otadesk.remote.destination import Destination, Entry
from otadesk.remote.operations import List, Operation, Outcome, Read

AT_ONCE = 64
"""How many files or folders are open at the same time: OpenSSH's server has room for a hundred and more."""

Listing = tuple[Entry, ...] | DestinationError
Content = bytes | DestinationError


def list_many(destination: Destination, folders: Sequence[str]) -> Iterator[Listing]:
    """Yield what is in each folder, or why that can't be told; lost connections and cancels are raised."""
    return _asked(destination, [List(folder) for folder in folders])


def read_many(destination: Destination, paths: Sequence[str], limit: int) -> Iterator[Content]:
    """Yield each file's bytes, or why they can't be read, in the same way."""
    return _asked(destination, [Read(path, limit) for path in paths])


def _asked(destination: Destination, operations: Sequence[Operation]) -> Iterator[Outcome]:
    for start in range(0, len(operations), AT_ONCE):
        yield from destination.together(*operations[start : start + AT_ONCE])
