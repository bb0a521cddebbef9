"""The window as a program, and what is kept from slowing its start.

What the last start read is asked for before anything else, see ``read_ahead.py``.

Until the window stands, nothing becomes garbage, so nothing is looked through for any. Python would do that a hundred
times while it reads Qt and otadesk, for a twentieth of the time that this takes; so it is switched off before either is
read, and ``opening.py`` switches it on again.

PySide puts itself before every import and reads the source of each module, to see whether it may want one of PySide's
``__feature__``s. Nothing here does, it takes a tenth of the start, and Python then keeps all those sources in memory.
"""

from __future__ import annotations

import builtins
import gc
import os
import sys
from types import ModuleType

from otadesk.desktop.read_ahead import ReadAhead
from otadesk.settings.paths import places


def main() -> int:
    """Run the window on the files that the command line names."""
    code: int = load().main(sys.argv)
    return code


def load() -> ModuleType:
    """Return ``app.py``; raises ModuleNotFoundError where there is no Qt."""
    gc.disable()
    ReadAhead(places(os.environ).cache).ask()
    try:
        import PySide6.QtCore  # noqa: F401, PLC0415 - this puts itself before every import

        builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)
        from otadesk.desktop import app  # noqa: PLC0415 - this is what takes its time
    except ModuleNotFoundError:
        gc.enable()
        raise
    return app


if __name__ == "__main__":
    sys.exit(main())
