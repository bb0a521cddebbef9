"""What a publish takes from outside: the time, randomness, who it is, and which of its own publishes still live."""

from __future__ import annotations

import getpass
import os
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path


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

    @contextmanager
    def alive(self, name: str) -> Iterator[None]:
        """Hold the lock that says that the publish of this name is under way."""
        # Imported here: filelock takes 20 ms, and only a publish needs it.
        from filelock import FileLock  # noqa: PLC0415

        self.locks.mkdir(parents=True, exist_ok=True)
        path = self.locks / f"{name}.lock"
        with FileLock(path, timeout=0):
            yield
        path.unlink(missing_ok=True)

    def is_alive(self, name: str) -> bool:
        """Whether a publish of this name is under way on this computer, in any process."""
        from filelock import FileLock, Timeout  # noqa: PLC0415 - as above

        path = self.locks / f"{name}.lock"
        if not path.exists():
            return False
        try:
            with FileLock(path, timeout=0):
                pass
        except Timeout:
            return True
        path.unlink(missing_ok=True)
        return False


def user_name() -> str:
    """Return the name of the user of this computer, or nothing where the system doesn't tell."""
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return ""
