"""Memory that is ready before a client starts, so that no client waits for the machine to get it.

On a virtual machine the first write to a page may cost more than its share of the upload, since the host has to find
the page first, and a free page may go back to the host after two seconds. Where files lie in memory, that makes the
same upload take 1.4 or 2.6 s, whoever's turn it is. So files lie in huge pages, where this may be had, and as much
memory as an upload can come to need is taken just before, and let go as it starts.
"""

from __future__ import annotations

import subprocess
from pathlib import Path

MOST_SHARE = 2.5
"""How much memory is made ready, as a multiple of the upload: with less, some of what is used is not what was ready."""
_BLOCK = bytes(1 << 20)


def use_huge_pages(folder: Path) -> bool:
    """Put huge pages below a folder, for this process, whose mount namespace must be its own; False where it can't."""
    command = ("mount", "-t", "tmpfs", "-o", "huge=always,mode=1777", "tmpfs", str(folder))
    return subprocess.run(command, stderr=subprocess.DEVNULL, check=False).returncode == 0


def make_ready(folder: Path, size: int) -> None:
    """Take the memory that an upload of so many bytes into this folder needs, and let it go."""
    held = folder / "ready"
    with held.open("wb") as file:
        for _ in range(int(size * MOST_SHARE) // len(_BLOCK)):
            file.write(_BLOCK)
    held.unlink()
