"""Which builds were opened last, kept beside the window's place on the screen: losing the list harms nobody."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSettings

MOST = 10
_KEY = "recent_files"


class RecentFiles:
    """The list, the last one first.

    Whether the files are still there is not asked: a share that sleeps would answer late, and opening one says what
    became of it, which takes one that is gone off the list.
    """

    def __init__(self, settings: QSettings) -> None:
        self._settings = settings

    def read(self) -> tuple[Path, ...]:
        """Return the files; whatever else stands in the settings is passed over."""
        kept = self._settings.value(_KEY)
        # Qt writes a list of one as that one.
        names = [kept] if isinstance(kept, str) else kept if isinstance(kept, list) else []
        files = (Path(name) for name in names if isinstance(name, str) and name and "\0" not in name)
        return tuple(file for file in files if file.is_absolute())[:MOST]

    def remember(self, file: Path) -> tuple[Path, ...]:
        """Put a file first and return the list."""
        files = (file.absolute(), *(known for known in self.read() if known != file.absolute()))[:MOST]
        self._settings.setValue(_KEY, [str(known) for known in files])
        return files

    def leave_out(self, file: Path) -> tuple[Path, ...]:
        """Take one out and return the list."""
        files = tuple(known for known in self.read() if known != file.absolute())
        self._settings.setValue(_KEY, [str(known) for known in files])
        return files

    def forget(self) -> None:
        """Empty the list."""
        self._settings.remove(_KEY)
