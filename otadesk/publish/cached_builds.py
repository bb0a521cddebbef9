"""What all builds in the cache folder share, fetched or unpacked: how much they may take, and when none fits."""

from __future__ import annotations

import shutil
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path

from otadesk.errors import PublishError
from otadesk.phrases import N_


def make_room(others: Iterable[Path], newest: Path, kept_bytes: int) -> None:
    """Delete those of the others, files or folders, that ``kept_bytes`` have no room for beside the newest one.

    Those not used for longest go first.
    """
    with suppress(OSError):
        found = [(one.stat().st_mtime, one) for one in others if one != newest]
        room = kept_bytes - _size(newest)
        for _when, one in sorted(found, reverse=True):
            room -= _size(one)
            if room < 0:
                if one.is_dir():
                    shutil.rmtree(one, ignore_errors=True)
                else:
                    one.unlink()


def no_room(detail: str) -> PublishError:
    """Return the error for a build that this computer has no room for."""
    return PublishError(
        N_("Error", "The build can’t be kept on this computer."),
        detail=detail,
        hint=N_("Error", "Free space on this computer’s disk, then try again."),
    )


def _size(one: Path) -> int:
    files = one.rglob("*") if one.is_dir() else (one,)
    return sum(file.stat().st_size for file in files if file.is_file())
