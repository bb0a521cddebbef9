"""The seam between the publish journey and any place where files can go.

A destination is a tree of static files. Paths are relative to its root, with slashes, never with ``..``; the empty
path is the root itself. Every operation raises errors of the one tree: NotFound, AlreadyExists, PermissionRefused,
NoSpace, ConnectionLost, or their base DestinationError.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, Literal, Protocol

from otadesk.errors import ConnectionLost, DestinationError
from otadesk.phrases import N_, N_many
from otadesk.progress import CancelToken
from otadesk.remote.feed import Feed
from otadesk.remote.operations import Operation, Outcome

FOLDER_MODE = 0o755
FILE_MODE = 0o644

log = logging.getLogger("otadesk.remote.destination")


@dataclass(frozen=True, slots=True)
class Entry:
    """One name in a folder; ``modified`` is in seconds since 1970 by the clock of the place."""

    name: str
    kind: Literal["file", "folder", "other"]
    size: int
    modified: float


class Destination(Protocol):
    """A tree of files that a web server serves."""

    @property
    def replaces_atomically(self) -> bool:
        """Whether ``replace`` is one step for those who look on."""

    @property
    def copies(self) -> bool:
        """Whether ``assemble`` can take bytes from files that lie here already."""

    @property
    def works_beside(self) -> bool:
        """Whether other operations may go on in another thread while ``assemble`` is at work."""

    @property
    def takes_pieces(self) -> bool:
        """Whether ``assemble`` can write at any place of a file; where it can't, that is known once it has failed."""

    def make_ready(self) -> None:
        """Hear that ``assemble`` will be called soon; never raises."""

    def beside(self, token: CancelToken) -> Destination | None:
        """Return another conversation with the place over the same connection, which lasts as long as either.

        None where signing in once more asks nobody, or the server bears just one; raises ConnectError where it refuses.
        """

    def ensure_root(self) -> tuple[str, ...]:
        """Create the root folder, and those above it, where they are missing; return what was made, outermost first."""

    def remove_made(self, folders: tuple[str, ...]) -> None:
        """Delete what ``ensure_root`` made, innermost first; raises DestinationError at one that is in use by now."""

    def list(self, folder: str) -> tuple[Entry, ...]:
        """Return what is in a folder, sorted by name; raises NotFound."""

    def stat(self, path: str) -> Entry:
        """Return what is known of one name; raises NotFound."""

    def read(self, path: str, limit: int) -> bytes:
        """Return a file's bytes; raises DestinationError where there are more than ``limit``."""

    def copy(self, path: str, target: BinaryIO, on_bytes: Callable[[int], None]) -> int:
        """Write a file's bytes to ``target`` and return how many there were."""

    def write(self, path: str, source: BinaryIO, on_bytes: Callable[[int], None]) -> int:
        """Create a file from ``source`` and return its size; raises AlreadyExists, never overwrites.

        ``on_bytes`` hears how many more bytes the place has taken. The mode is FILE_MODE whatever the umask.
        """

    def assemble(self, path: str, source: Path, feed: Feed) -> None:
        """Put a file together from pieces, in any order; it may be there already, and then keeps its other bytes.

        The feed's journal never says more than what is there; its last lines may be lost, and are then sent again by
        whoever resumes. Where this raises, the pieces that were under way are back in the feed, and another call with
        the same feed goes on.
        """

    def together(self, *operations: Operation) -> tuple[Outcome, ...]:
        """Carry out several operations; return what each returned, or the DestinationError it failed with.

        Raises only ConnectionLost and Cancelled.
        """

    def make_folder(self, path: str) -> None:
        """Create one folder with FOLDER_MODE; raises AlreadyExists."""

    def rename(self, source: str, target: str) -> None:
        """Move a file or folder to a name that is free; raises AlreadyExists."""

    def replace(self, source: str, target: str) -> None:
        """Move a file over another one, in one step where ``replaces_atomically``."""

    def remove(self, path: str) -> None:
        """Delete a file or a whole folder; raises NotFound."""

    def remove_empty(self, folder: str) -> None:
        """Delete a folder that nothing is in; raises DestinationError for any other."""

    def free_space(self, folder: str) -> int | None:
        """Return how many bytes there is room for where a folder lies, or None where the place doesn't say."""

    def digests(
        self, paths: tuple[str, ...], size: int, on_bytes: Callable[[int], None]
    ) -> tuple[tuple[str, ...], str]:
        """Return files' SHA-256 in hex as the place holds them now, and how they were found out, in a word.

        The place reads the bytes itself (``exec-sha256``) or they are read back (``sftp-read-back``,
        ``folder-read-back``). ``size`` is what they have in all.
        """

    def close(self) -> None:
        """End the conversation; never raises."""


def remove_if_possible(destination: Destination, path: str) -> bool:
    """Delete a leftover; return whether it is gone by this. Raises ConnectionLost and Cancelled.

    Somebody else may be faster or put something new there, it may be another account's, or the server still writes
    what it was sent before a cut: whoever comes next finds it again.
    """
    try:
        destination.remove(path)
    except ConnectionLost:
        raise
    except DestinationError as exc:
        log.debug("%s stays for now: %s", path, exc)
        return False
    return True


def checked(path: str) -> str:
    """Return ``path`` if it stays below the root, else raise DestinationError."""
    parts = path.split("/") if path else []
    if any(part in {"", ".", ".."} or "\\" in part or "\0" in part for part in parts):
        raise DestinationError(N_("Error", "“{path}” is not a path inside the published folder.").of(path=path))
    return path


def too_large(place: str, limit: int) -> DestinationError:
    """Return the error for a file that is larger than it may be."""
    return DestinationError(
        N_many(
            "Error",
            "“{place}” is larger than the one byte it may have.",
            "“{place}” is larger than the {limit} bytes it may have.",
            counted="limit",
        ).of(place=place, limit=limit)
    )
