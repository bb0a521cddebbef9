"""What the window remembers for next time, beside the settings: where it stood, which builds were opened, what waits.

It is read once and kept in memory. A job writes it, for a disk that is busy with a build keeps whoever writes waiting
for half a second; so QSettings, which writes on the window's thread, is not for this.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer

from otadesk.settings.cached_file import read_cached, write_cached

if TYPE_CHECKING:
    from otadesk.desktop.jobs import Jobs

FILE = "window.json"
GEOMETRY = "geometry"
"""Under which name the window's place on the screen is kept."""
LARGEST = 32_000_000
"""Bytes; the longest notes of a whole queue have half of that."""


class WindowMemory(QObject):
    """Values that JSON knows, by their names; whoever reads them takes them for a stranger's, and may find none.

    Until ``write_by`` names who writes, and after the last job, ``write_now`` does.
    """

    def __init__(self, file: Path) -> None:
        super().__init__()
        kept = read_cached(file, LARGEST)
        self._file = file
        # Never changed, but replaced: a job may be writing the one before.
        self._values = self._written = kept if isinstance(kept, dict) else {}
        self._jobs: Jobs | None = None
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._write)

    def write_by(self, jobs: Jobs) -> None:
        """Have changes written by a job, soon after each, for as long as these jobs are done."""
        self._jobs = jobs
        self.setParent(jobs)

    def value(self, name: str) -> Any:
        """Return what is kept under a name, or None."""
        return self._values.get(name)

    def keep(self, name: str, value: Any) -> None:
        """Keep a value, or nothing where it is None."""
        self._values = {**self._values, name: value}
        self._soon.start()

    def write_now(self) -> None:
        """Write what no job has written: the window goes."""
        self._soon.stop()
        if self._written is not self._values:
            write_cached(self._file, self._values)
            self._written = self._values

    def _write(self) -> None:
        if self._jobs is None:
            return
        values = self._values
        job = self._jobs.start(lambda _token, _report: write_cached(self._file, values), "save")
        job.done.connect(lambda _done: self._was_written(values))

    def _was_written(self, values: dict[str, Any]) -> None:
        self._written = values
