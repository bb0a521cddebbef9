"""The folder that Xcode exports into: the builds among what else lies there."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path


def builds_in(folder: Path) -> tuple[Path, ...]:
    """Return the builds in a folder, by name; none where it can't be read.

    It may wait for a disk.
    """
    with suppress(OSError):
        files = [path for path in folder.iterdir() if path.suffix.lower() == ".ipa" and path.is_file()]
        # macOS leaves files with a dot first beside others on disks that aren't its own.
        return tuple(sorted(path for path in files if not path.name.startswith(".")))
    return ()
