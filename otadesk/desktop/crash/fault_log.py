"""Where the interpreter writes its last words when the whole process breaks, for the next start to show.

Python can't tell of a fault in a library's machine code as of a mistake: the process is gone. What it can do is write
down where each thread was.
"""

from __future__ import annotations

import faulthandler
import re
from contextlib import suppress
from io import FileIO
from pathlib import Path

from otadesk.desktop.crash.text import about, module_of

LARGEST = 64 * 1024
_FRAME = re.compile(r'^  File "(?P<file>.*)", line (?P<line>\d+) in (?P<name>.*)$', re.MULTILINE)


class FaultLog:
    """One file, held by the first window of its settings; it is there only while that runs, or after it broke."""

    def __init__(self, folder: Path) -> None:
        self._file = folder / "broken-off.txt"
        self._held: FileIO | None = None

    def begin(self) -> str:
        """Return a report of how the last start broke off, if it did, and write down how this one does."""
        with suppress(OSError):
            last = self._last_words()
            self._file.parent.mkdir(parents=True, exist_ok=True)
            self._held = FileIO(self._file, "w")
            faulthandler.enable(self._held)
            return f"{about()}\n\n{last}" if last else ""
        return ""

    def end(self) -> None:
        """Say that this start came to its end."""
        if self._held is None:
            return
        faulthandler.disable()
        self._held.close()
        self._held = None
        with suppress(OSError):
            self._file.unlink()

    def _last_words(self) -> str:
        with suppress(FileNotFoundError), self._file.open("rb") as stream:
            words = stream.read(LARGEST).decode("utf-8", "replace")
            # As in every report: what lies above a package tells where somebody keeps things.
            return _FRAME.sub(lambda at: f"  {module_of(at['file'])}:{at['line']} {at['name']}", words)
        return ""
