"""A destination that outlives its connection: what may be done twice is done again after signing in once more.

A large transfer goes on where it was, since its feed knows what has arrived. Operations that change names are not
repeated: nobody knows whether the lost answer was a yes, and the next publish finds out.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path
from typing import BinaryIO, TypeVar

from otadesk.errors import AuthenticationFailed, ConnectError, ConnectionLost, HostKeyChanged, OtadeskError, Question
from otadesk.progress import CancelToken, LineLost, Listener
from otadesk.remote.destination import Destination, Entry
from otadesk.remote.feed import Feed
from otadesk.remote.operations import FreeSpace, List, Operation, Outcome, Read, Stat

Result = TypeVar("Result")
FINAL = (AuthenticationFailed, HostKeyChanged, Question)
"""What no waiting mends."""


class Line:
    """``open_`` signs in; ``pauses`` are the seconds to wait before each try to do so again."""

    def __init__(
        self,
        open_: Callable[[CancelToken], Destination],
        token: CancelToken,
        pauses: tuple[float, ...],
        listener: Listener,
    ) -> None:
        self._open, self._token, self._pauses, self._listener = open_, token, pauses, listener
        self._lock = threading.Lock()
        self._refusal: OtadeskError | None = None
        """Why the line stays broken: what one thread has tried in vain, no other tries again."""
        self._is_relied_on = False
        """Whether somebody works in two threads at once, which a new connection then must bear too."""
        self._inner = open_(token)

    @property
    def replaces_atomically(self) -> bool:
        """As the place says."""
        return self._inner.replaces_atomically

    @property
    def copies(self) -> bool:
        """As the place says."""
        return self._inner.copies

    @property
    def works_beside(self) -> bool:
        """As the place says; whoever was told so relies on it, over each connection that follows."""
        self._is_relied_on = self._inner.works_beside
        return self._is_relied_on

    @property
    def takes_pieces(self) -> bool:
        """As the place says."""
        return self._inner.takes_pieces

    def beside(self, token: CancelToken) -> Destination | None:
        """As the place does."""
        return self._inner.beside(token)

    def make_ready(self) -> None:
        """As the place does."""
        self._inner.make_ready()

    def ensure_root(self) -> tuple[str, ...]:
        """Create the root folder where it is missing; return what was made."""
        return self._inner.ensure_root()

    def remove_made(self, folders: tuple[str, ...]) -> None:
        """Delete folders that ``ensure_root`` made."""
        self._inner.remove_made(folders)

    def list(self, folder: str) -> tuple[Entry, ...]:
        """Return what is in a folder, sorted by name."""
        return self._persist(lambda inner: inner.list(folder))

    def stat(self, path: str) -> Entry:
        """Return what is known of one name."""
        return self._persist(lambda inner: inner.stat(path))

    def read(self, path: str, limit: int) -> bytes:
        """Return a file's bytes."""
        return self._persist(lambda inner: inner.read(path, limit))

    def copy(self, path: str, target: BinaryIO, on_bytes: Callable[[int], None]) -> int:
        """Write a file's bytes to ``target``; not again after a break, since a part of it has gone there."""
        return self._inner.copy(path, target, on_bytes)

    def write(self, path: str, source: BinaryIO, on_bytes: Callable[[int], None]) -> int:
        """Create a file."""
        return self._inner.write(path, source, on_bytes)

    def assemble(self, path: str, source: Path, feed: Feed) -> None:
        """Put a file together, over as many connections, one after the other, as it takes."""
        carried = True
        while True:
            inner, arrived, before = self._inner, feed.arrived.done, carried
            try:
                inner.assemble(path, source, feed)
            except ConnectionLost as lost:
                # A line that breaks again and again is a line as long as not two in a row carry nothing.
                carried = feed.arrived.done > arrived
                self._renew(inner, lost, self._pauses if carried or before else ())
            else:
                return

    def together(self, *operations: Operation) -> tuple[Outcome, ...]:
        """Carry out several operations; again after a break where they only look."""
        if all(isinstance(operation, List | Stat | Read | FreeSpace) for operation in operations):
            return self._persist(lambda inner: inner.together(*operations))
        return self._inner.together(*operations)

    def make_folder(self, path: str) -> None:
        """Create one folder."""
        self._inner.make_folder(path)

    def rename(self, source: str, target: str) -> None:
        """Move a file or folder to a name that is free."""
        self._inner.rename(source, target)

    def replace(self, source: str, target: str) -> None:
        """Move a file over another one."""
        self._inner.replace(source, target)

    def remove(self, path: str) -> None:
        """Delete a file or a whole folder."""
        self._inner.remove(path)

    def remove_empty(self, folder: str) -> None:
        """Delete a folder that nothing is in."""
        self._inner.remove_empty(folder)

    def free_space(self, folder: str) -> int | None:
        """Return how many bytes there is room for."""
        return self._persist(lambda inner: inner.free_space(folder))

    def digests(
        self, paths: tuple[str, ...], size: int, on_bytes: Callable[[int], None]
    ) -> tuple[tuple[str, ...], str]:
        """Return files' digests as the place holds them now."""
        return self._persist(lambda inner: inner.digests(paths, size, on_bytes))

    def let_go(self) -> Destination:
        """Return the conversation that is open, for whoever uses it next, or ends it."""
        return self._inner

    def close(self) -> None:
        """End the conversation that is open; never raises."""
        self._inner.close()

    def _persist(self, deed: Callable[[Destination], Result]) -> Result:
        inner = self._inner
        try:
            return deed(inner)
        except ConnectionLost as lost:
            self._renew(inner, lost, self._pauses)
        return deed(self._inner)

    def _renew(self, broken: Destination, lost: ConnectionLost, pauses: tuple[float, ...]) -> None:
        """Sign in again, unless another thread has done so; raises ``lost`` where that can't be done."""
        with self._lock:
            if self._inner is not broken:
                return
            if self._refusal:
                raise self._refusal
            broken.close()
            for pause in pauses:
                self._wait(pause)
                try:
                    renewed = self._open(self._token)
                except FINAL as refusal:
                    self._refusal = refusal
                    raise
                except ConnectError:
                    continue
                renewed.make_ready()
                if self._is_relied_on and not renewed.works_beside:
                    renewed.close()
                    continue
                self._inner = renewed
                return
            if pauses:
                self._refusal = lost
        raise lost

    def _wait(self, seconds: float) -> None:
        """Wait before the next try, unless whoever is told of it wants that now; raises Cancelled."""
        hurried = threading.Event()
        self._listener(LineLost(seconds, hurried.set))
        with self._token.breaking(hurried.set):
            hurried.wait(seconds)
        self._token.check()
