"""What is on the clipboard of a screen, printed by a program of its own as any other program would get it.

``clipboard.py middle`` prints what the middle button pastes instead.
"""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Mapping

from PySide6.QtGui import QClipboard, QGuiApplication


def clipboard_text(environment: Mapping[str, str], *, middle: bool = False) -> str:
    """Return the text on the clipboard of the screen that this environment names."""
    command = [sys.executable, __file__, *(["middle"] if middle else [])]
    done = subprocess.run(command, env=dict(environment), capture_output=True, text=True, timeout=30, check=True)
    return done.stdout


def main() -> int:
    """Print the text."""
    app = QGuiApplication([])
    mode = QClipboard.Mode.Selection if "middle" in sys.argv else QClipboard.Mode.Clipboard
    sys.stdout.write(app.clipboard().text(mode))
    return 0


if __name__ == "__main__":
    sys.exit(main())
