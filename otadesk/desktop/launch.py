"""The window as a program. Until it stands, nothing becomes garbage, so nothing is looked through for any.

Python would do that a hundred times while it reads Qt and otadesk, for a twentieth of the time that this takes; so it
is switched off before either is read, and ``opening.py`` switches it on again.
"""

from __future__ import annotations

import gc
import sys
from types import ModuleType


def main() -> int:
    """Run the window on the files that the command line names."""
    code: int = load().main(sys.argv)
    return code


def load() -> ModuleType:
    """Return ``app.py``; raises ModuleNotFoundError where there is no Qt."""
    gc.disable()
    try:
        from otadesk.desktop import app  # noqa: PLC0415 - this is what takes its time
    except ModuleNotFoundError:
        gc.enable()
        raise
    return app


if __name__ == "__main__":
    sys.exit(main())
