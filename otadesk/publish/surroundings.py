"""What a publish takes from outside: the time, randomness, who it is, and which of its own publishes still live."""

from __future__ import annotations

import getpass
import os
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Literal

from otadesk.errors import SettingsError
from otadesk.phrases import N_
from otadesk.publish.memory import Memory


@dataclass(frozen=True, slots=True)
class Surroundings:
    """``owner`` is eight hex digits that stand for this settings folder; ``locks`` is a folder on this computer.

    A publish under way holds a lock named by its random part, which the kernel frees when the process dies. So a
    later publish from the same settings knows at once which leftovers on the server are its own and dead.
    """

    owner: str
    locks: Path
    published_by: str = ""
    now: Callable[[], datetime] = lambda: datetime.now(UTC)
    monotonic: Callable[[], float] = time.monotonic
    random_bytes: Callable[[int], bytes] = os.urandom
    memory: Memory = field(default_factory=Memory)
    """What earlier publishes have seen of their places."""
    pauses: tuple[float, ...] = (1.0, 2.0, 4.0, 8.0, 15.0, 30.0)
    """Seconds to wait before each try to sign in again when the connection broke on the way."""

    @contextmanager
    def alive(self, name: str) -> Iterator[None]:
        """Hold the lock that says that the publish of this name is under way; raises SettingsError where none can be.

        Its file stays when the publish ends, until somebody says ``forget``.
        """
        # Imported here: filelock takes 20 ms, and only a publish needs it.
        from filelock import FileLock  # noqa: PLC0415

        lock = FileLock(self._lock_file(name), timeout=0)
        try:
            self.locks.mkdir(parents=True, exist_ok=True)
            lock.acquire()
        except OSError as exc:
            raise SettingsError(
                N_("Error", "otadesk can’t write to its own folder."),
                detail=f"{self.locks}: {exc.strerror or exc}",
                hint=N_("Error", "Look at the folder’s owner and free space, or point OTADESK_HOME at another one."),
            ) from exc
        try:
            yield
        finally:
            lock.release()

    def fate(self, name: str) -> Literal["alive", "dead", "unknown"]:
        """Return what became of a publish of this name.

        Unknown is what this computer has never seen: settings are copied, into containers for instance.
        """
        from filelock import FileLock, Timeout  # noqa: PLC0415 - as above

        path = self._lock_file(name)
        if not path.exists():
            return "unknown"
        try:
            with FileLock(path, timeout=0):
                return "dead"
        except Timeout:
            return "alive"
        except OSError:
            return "unknown"

    def forget(self, name: str) -> None:
        """Drop what is remembered of a publish of which nothing is left on the server."""
        with suppress(OSError):
            self._lock_file(name).unlink()

    def _lock_file(self, name: str) -> Path:
        return self.locks / f"{name}.lock"


def user_name() -> str:
    """Return the name of the user of this computer, or nothing where the system doesn't tell."""
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return ""
