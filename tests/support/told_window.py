"""The window as a program that says on stdout what it was given, as lines of JSON: ``told_window.py [FILE…]``.

Each line is a word and paths, as hex of their bytes: ``opened`` at the start, ``taken`` for what came later. With
``BEGIN_AGAIN`` in its environment it closes when it stands, starts once more, and ends when it is called.
"""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QTimer

from otadesk.desktop import app, desk
from otadesk.desktop.desk import Desk


class ToldDesk(Desk):
    """A desk that tells."""

    def open(self, files: Iterable[Path]) -> None:
        given = list(files)
        tell("opened", given)
        super().open(given)
        if os.environ.pop("BEGIN_AGAIN", ""):
            os.environ["BEGUN_AGAIN"] = "yes"
            QTimer.singleShot(0, self.window, self._leaving.restart)

    def take(self, files: Iterable[Path]) -> None:
        given = list(files)
        super().take(given)
        tell("taken", given)
        if "BEGUN_AGAIN" in os.environ:
            self.window.close()


def tell(word: str, paths: list[Path]) -> None:
    print(json.dumps([word, *(os.fsencode(path).hex() for path in paths)]), flush=True)  # noqa: T201 - the test reads it


if __name__ == "__main__":
    desk.Desk = ToldDesk  # type: ignore[misc]  # in this process alone
    sys.exit(app.main(sys.argv))
