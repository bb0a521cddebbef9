"""Where a second start finds the window that is open: one lock and socket for each user, settings folder, screen.

The lock decides who is first, and the kernel gives it back however that process ends; a socket alone can't tell a dead
window from one that is just starting. Both lie in a folder that is surely this user's alone, or there is no meeting and
every start has a window of its own: what another user put there would be handed our files.
"""

from __future__ import annotations

import os
import stat
import sys
import tempfile
import zlib
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

Arrival = Literal["first", "taken", "alone"]
"""What a start finds: nobody, a window that took its files, or none that can be met."""
LONGEST_SOCKET = 100
"""Bytes of a socket's path: macOS knows 104, Linux 108."""


@dataclass(frozen=True, slots=True)
class MeetingPoint:
    """``socket`` is a path, on Windows the name of a pipe."""

    lock: Path
    socket: str

    def claim(self) -> bool:
        """Become the first until this process ends; False where another is, OSError where nobody can be."""
        held = os.open(self.lock, os.O_RDWR | os.O_CREAT | getattr(os, "O_NOFOLLOW", 0), 0o600)
        try:
            _lock(held)
        except BlockingIOError:
            os.close(held)
            return False
        return True


def meeting_point(settings: Path, environment: Mapping[str, str]) -> MeetingPoint | None:
    """Return where the windows with these settings meet, or None where there is no folder for it."""
    folder = _folder(environment)
    if folder is None:
        return None
    screen = environment.get("DISPLAY") or environment.get("WAYLAND_DISPLAY") or ""
    told = "\0".join((os.path.realpath(settings), screen)).encode("utf-8", "surrogateescape")
    # In a folder that is this user's alone nobody forges a sum, and hashlib takes 3 ms to import.
    name = f"otadesk-{zlib.crc32(told):08x}"
    lock = folder / f"{name}.lock"
    if sys.platform == "win32":
        return MeetingPoint(lock, name)
    socket = folder / f"{name}.socket"
    return MeetingPoint(lock, str(socket)) if len(os.fsencode(socket)) <= LONGEST_SOCKET else None


def _folder(environment: Mapping[str, str]) -> Path | None:
    """Return this user's folder for what lasts as long as the session, or one of our own below the temporary one."""
    if sys.platform == "win32":
        # Windows' folder for temporary files lies in the user's profile.
        return Path(tempfile.gettempdir())
    session = environment.get("XDG_RUNTIME_DIR", "")
    if session and _is_private(Path(session)):
        return Path(session)
    own = Path(tempfile.gettempdir()) / f"otadesk-{os.geteuid()}"
    with suppress(OSError):
        own.mkdir(mode=0o700)
    return own if _is_private(own) else None


def _is_private(folder: Path) -> bool:
    """Whether this is a folder, no link, that belongs to this user and that nobody else can enter."""
    try:
        found = folder.lstat()
    except OSError:
        return False
    return stat.S_ISDIR(found.st_mode) and found.st_uid == os.geteuid() and not stat.S_IMODE(found.st_mode) & 0o077


def _lock(held: int) -> None:
    """Lock an open file without waiting, or raise BlockingIOError.

    Not with filelock: it takes 90 ms to import, which every start would pay.
    """
    if sys.platform == "win32":
        import msvcrt  # noqa: PLC0415 - exists there alone

        try:
            msvcrt.locking(held, msvcrt.LK_NBLCK, 1)
        except PermissionError as taken:
            raise BlockingIOError from taken
    else:
        import fcntl  # noqa: PLC0415 - the same

        fcntl.flock(held, fcntl.LOCK_EX | fcntl.LOCK_NB)
