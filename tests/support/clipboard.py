"""What is on the clipboard of a screen, printed by a program of its own as any other program would get it."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Mapping

from PySide6.QtGui import QGuiApplication


def clipboard_text(environment: Mapping[str, str]) -> str:
    """Return the text on the clipboard of the screen that this environment names."""
    command = [sys.executable, __file__]
    done = subprocess.run(command, env=dict(environment), capture_output=True, text=True, timeout=30, check=True)
    return done.stdout


def main() -> int:
    """Print the text."""
    app = QGuiApplication([])
    sys.stdout.write(app.clipboard().text())
    return 0


if __name__ == "__main__":
    sys.exit(main())
