"""Files that only their owner may read, replaced as a whole, and set aside rather than lost."""

from __future__ import annotations

import contextlib
import os
import secrets
from datetime import datetime
from pathlib import Path

OWNER_FOLDER = 0o700
OWNER_FILE = 0o600
_MOST_BYTES = 1024 * 1024


def make_private(folder: Path) -> None:
    """Make the folder and let only its owner in; on Windows the profile's own rights say the same."""
    folder.mkdir(parents=True, exist_ok=True, mode=OWNER_FOLDER)
    _restrict(folder, OWNER_FOLDER)


def read_private(path: Path) -> bytes:
    """Return a file's bytes and make sure that only its owner can read it from now on."""
    _restrict(path, OWNER_FILE)
    with path.open("rb") as file:
        return file.read(_MOST_BYTES)


def write_private(path: Path, content: bytes) -> None:
    """Replace a file as a whole: nobody else can read it at any moment, and a crash leaves the old or the new one."""
    beside = path.with_name(f".{path.name}.{secrets.token_hex(8)}")
    handle = os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_EXCL, OWNER_FILE)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        beside.replace(path)
    except BaseException:
        with contextlib.suppress(OSError):
            beside.unlink()
        raise


def keep_aside(path: Path, now: datetime) -> Path | None:
    """Rename what is there, so that it can be looked at later; None where there is nothing."""
    aside = path.with_name(f"{path.name}.kept-{now:%Y%m%dT%H%M%SZ}-{secrets.token_hex(2)}")
    try:
        path.rename(aside)
    except FileNotFoundError:
        return None
    return aside


def _restrict(path: Path, mode: int) -> None:
    if os.name == "posix" and path.stat().st_mode & 0o777 != mode:
        path.chmod(mode)
