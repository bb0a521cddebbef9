"""Single operations on a destination as data, so that several can be asked for together.

On a long line the wait for each answer is what takes time. ``Destination.together`` carries out operations whose
order doesn't matter to each other beyond this: each begins after the one before it has begun. A folder made by the
first is there for the second, since servers take one conversation's requests in their order.
"""

from __future__ import annotations

import io
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from otadesk.errors import Cancelled, ConnectionLost, DestinationError

if TYPE_CHECKING:
    from otadesk.remote.destination import Destination


@dataclass(frozen=True, slots=True)
class List:
    """What is in a folder: a tuple of Entry."""

    folder: str


@dataclass(frozen=True, slots=True)
class Stat:
    """What is known of a name: an Entry."""

    path: str


@dataclass(frozen=True, slots=True)
class Read:
    """A file's bytes, where there are no more than ``limit``."""

    path: str
    limit: int


@dataclass(frozen=True, slots=True)
class Write:
    """Create a file with this content, never overwrite; its size as the place holds it is compared."""

    path: str
    content: bytes


@dataclass(frozen=True, slots=True)
class MakeFolder:
    """Create one folder."""

    path: str


@dataclass(frozen=True, slots=True)
class Replace:
    """Move a file over another one."""

    source: str
    target: str


@dataclass(frozen=True, slots=True)
class FreeSpace:
    """How many bytes there is room for where a folder lies, or None where the place doesn't say."""

    folder: str


Operation = List | Stat | Read | Write | MakeFolder | Replace | FreeSpace
Outcome = Any
"""What an operation returns, or the DestinationError that it failed with."""


@dataclass(frozen=True, slots=True)
class Answers:
    """What was asked together with something else, so that nobody has to wait for it once more."""

    given: Mapping[Operation, Outcome] = field(default_factory=lambda: MappingProxyType({}))

    def together(self, destination: Destination, *operations: Operation) -> tuple[Outcome, ...]:
        """Return the outcomes of operations that only look: what is known, and the rest asked for now."""
        missing = [operation for operation in operations if operation not in self.given]
        asked = iter(destination.together(*missing) if missing else ())
        return tuple(self.given[operation] if operation in self.given else next(asked) for operation in operations)


def one_by_one(destination: Destination, operations: Iterable[Operation]) -> tuple[Outcome, ...]:
    """Carry operations out one after the other, for places where there is nothing to be gained."""
    return tuple(_outcome(destination, operation) for operation in operations)


def _outcome(destination: Destination, operation: Operation) -> Outcome:
    try:
        return carry_out(destination, operation)
    except (ConnectionLost, Cancelled):
        raise
    except DestinationError as exc:
        return exc


def carry_out(destination: Destination, operation: Operation) -> Outcome:  # noqa: PLR0911 - one for each kind
    """Carry out one operation by the destination's own method; raises what that raises."""
    match operation:
        case List(folder):
            return destination.list(folder)
        case Stat(path):
            return destination.stat(path)
        case Read(path, limit):
            return destination.read(path, limit)
        case Write(path, content):
            return destination.write(path, io.BytesIO(content), lambda _count: None)
        case MakeFolder(path):
            return destination.make_folder(path)
        case Replace(source, target):
            return destination.replace(source, target)
        case FreeSpace(folder):
            return destination.free_space(folder)


def good(outcomes: Iterable[Outcome]) -> tuple[Any, ...]:
    """Return what operations returned; raises the first error among them."""
    found = tuple(outcomes)
    for outcome in found:
        if isinstance(outcome, DestinationError):
            raise outcome
    return found
