"""Which builds were opened last, kept beside the window's place on the screen: losing the list harms nobody."""

from __future__ import annotations

from pathlib import Path

from otadesk.desktop.window_memory import WindowMemory

MOST = 10
_KEY = "recent_files"


class RecentFiles:
    """The list, the last one first.

    Whether the files are still there is not asked: a share that sleeps would answer late, and opening one says what
    became of it, which takes one that is gone off the list.
    """

    def __init__(self, memory: WindowMemory) -> None:
        self._memory = memory

    def read(self) -> tuple[Path, ...]:
        """Return the files; whatever else stands there is passed over."""
        kept = self._memory.value(_KEY)
        names = kept if isinstance(kept, list) else []
        files = (Path(name) for name in names if isinstance(name, str) and name and "\0" not in name)
        return tuple(file for file in files if file.is_absolute())[:MOST]

    def remember(self, file: Path) -> tuple[Path, ...]:
        """Put a file first and return the list."""
        files = (file.absolute(), *(known for known in self.read() if known != file.absolute()))[:MOST]
        self._memory.keep(_KEY, [str(known) for known in files])
        return files

    def leave_out(self, file: Path) -> tuple[Path, ...]:
        """Take one out and return the list."""
        files = tuple(known for known in self.read() if known != file.absolute())
        self._memory.keep(_KEY, [str(known) for known in files])
        return files

    def forget(self) -> None:
        """Empty the list."""
        self._memory.keep(_KEY, None)
