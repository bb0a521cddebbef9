"""A disk with much room of which an account may use little, mounted for one test. Needs root, and btrfs.

Btrfs keeps quotas by itself; those of other file systems need a kernel that few test machines have.
"""

from __future__ import annotations

import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

IMAGE_BYTES = 128 << 20
"""About the smallest file system that mkfs.btrfs makes."""


@contextmanager
def quota_disk(folder: Path, quota_bytes: int) -> Iterator[Path]:
    """Mount a file system at ``folder``, which is created; return a folder in it that takes so many bytes."""
    folder.mkdir()
    image = folder.with_name(f"{folder.name}.btrfs")
    with image.open("wb") as file:
        file.truncate(IMAGE_BYTES)
    _run("mkfs.btrfs", "--quiet", "--metadata", "single", str(image))
    _run("mount", "-o", "loop", str(image), str(folder))
    try:
        _run("btrfs", "subvolume", "create", str(folder / "data"))
        _run("btrfs", "quota", "enable", str(folder))
        _run("btrfs", "qgroup", "limit", str(quota_bytes), str(folder / "data"))
        yield folder / "data"
    finally:
        _run("umount", "--lazy", str(folder))
        image.unlink()


def _run(*command: str) -> None:
    subprocess.run(command, check=True, capture_output=True)
