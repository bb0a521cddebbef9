"""A destination that breaks at a chosen moment, so that a journey can be cut after every single operation."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import BinaryIO, TypeVar

from otadesk.errors import ConnectionLost, OtadeskError
from otadesk.phrases import Phrase
from otadesk.progress import CancelToken
from otadesk.remote.destination import Destination, Entry
from otadesk.remote.feed import Feed, Piece
from otadesk.remote.operations import Operation, Outcome, one_by_one

Result = TypeVar("Result")


class FaultyDestination:
    """Passes operations on to ``inner`` and fails once ``fail_after`` of them have been done.

    Operation number ``fail_after`` (counted from 0) raises ``fault`` and so does every later one, as with a dead
    connection. With ``after_effect`` the failing operation is carried out first: the answer is lost, not the
    request. With ``write_bytes`` the failing operation, if it is a write, leaves that many bytes behind.
    ``operations`` holds what was asked for, so a first run without fault tells how many cuts there are to try.
    """

    def __init__(
        self,
        inner: Destination,
        fail_after: int | None = None,
        fault: type[OtadeskError] = ConnectionLost,
        *,
        after_effect: bool = False,
        write_bytes: int | None = None,
    ) -> None:
        self._inner = inner
        self._fail_after = fail_after
        self._fault = fault
        self._after_effect = after_effect
        self._write_bytes = write_bytes
        self.operations: list[tuple[str, ...]] = []
        self.closed = False

    @property
    def replaces_atomically(self) -> bool:
        return self._inner.replaces_atomically

    @property
    def copies(self) -> bool:
        return self._inner.copies

    @property
    def takes_pieces(self) -> bool:
        return self._inner.takes_pieces

    @property
    def works_beside(self) -> bool:
        # One operation after the other, so that a cut is a cut.
        return False

    def beside(self, _token: CancelToken) -> None:
        # What breaks, breaks for one alone.
        return None

    def ensure_root(self) -> tuple[str, ...]:
        return self._do("ensure_root", (), self._inner.ensure_root)

    def remove_made(self, folders: tuple[str, ...]) -> None:
        self._do("remove_made", folders, lambda: self._inner.remove_made(folders))

    def list(self, folder: str) -> tuple[Entry, ...]:
        return self._do("list", (folder,), lambda: self._inner.list(folder))

    def stat(self, path: str) -> Entry:
        return self._do("stat", (path,), lambda: self._inner.stat(path))

    def read(self, path: str, limit: int) -> bytes:
        return self._do("read", (path,), lambda: self._inner.read(path, limit))

    def copy(self, path: str, target: BinaryIO, on_bytes: Callable[[int], None]) -> int:
        return self._do("copy", (path,), lambda: self._inner.copy(path, target, on_bytes))

    def write(self, path: str, source: BinaryIO, on_bytes: Callable[[int], None]) -> int:
        if self._is_next_to_fail() and self._write_bytes is not None:
            self._inner.write(path, _Prefix(source, self._write_bytes), on_bytes)  # type: ignore[arg-type] # reads only
        return self._do("write", (path,), lambda: self._inner.write(path, source, on_bytes))

    def make_folder(self, path: str) -> None:
        self._do("make_folder", (path,), lambda: self._inner.make_folder(path))

    def rename(self, source: str, target: str) -> None:
        self._do("rename", (source, target), lambda: self._inner.rename(source, target))

    def replace(self, source: str, target: str) -> None:
        self._do("replace", (source, target), lambda: self._inner.replace(source, target))

    def remove(self, path: str) -> None:
        self._do("remove", (path,), lambda: self._inner.remove(path))

    def remove_empty(self, folder: str) -> None:
        self._do("remove_empty", (folder,), lambda: self._inner.remove_empty(folder))

    def free_space(self, folder: str) -> int | None:
        return self._do("free_space", (folder,), lambda: self._inner.free_space(folder))

    def digests(
        self, paths: tuple[str, ...], size: int, on_bytes: Callable[[int], None]
    ) -> tuple[tuple[str, ...], str]:
        return self._do("digests", paths, lambda: self._inner.digests(paths, size, on_bytes))

    def together(self, *operations: Operation) -> tuple[Outcome, ...]:
        return one_by_one(self, operations)

    def assemble(self, path: str, source: Path, feed: Feed) -> None:
        if self._is_next_to_fail() and self._write_bytes is not None:
            left = self._write_bytes
            piece = feed.take()
            if piece is not None:
                some = Piece(piece.offset, max(min(left, piece.length), 1), piece.base, piece.base_offset)
                self._inner.assemble(path, source, Feed([some]))
                feed.give_back(piece, 0)
        self._do("assemble", (path,), lambda: self._inner.assemble(path, source, feed))

    def make_ready(self) -> None:
        self._inner.make_ready()

    def close(self) -> None:
        self.closed = True
        self._inner.close()

    def _is_next_to_fail(self) -> bool:
        return self._fail_after is not None and len(self.operations) == self._fail_after

    def _do(self, name: str, paths: tuple[str, ...], operation: Callable[[], Result]) -> Result:
        number = len(self.operations)
        self.operations.append((name, *paths))
        if self._fail_after is None or number < self._fail_after:
            return operation()
        if number == self._fail_after and self._after_effect:
            operation()
        raise self._fault(Phrase("Error", f"The connection was cut at operation {number}, {name} {paths}."))


class _Prefix:
    """The first bytes of a stream, then its end."""

    def __init__(self, source: BinaryIO, count: int) -> None:
        self._source, self._left = source, count

    def read(self, size: int = -1, /) -> bytes:
        wanted = self._left if size < 0 else min(size, self._left)
        data = self._source.read(wanted)
        self._left -= len(data)
        return data
