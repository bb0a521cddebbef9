"""The report of a mistake in otadesk itself, without secrets and people's names."""

from __future__ import annotations

import platform

from PySide6.QtWidgets import QWidget

from otadesk import __version__
from otadesk.desktop import describe
from otadesk.desktop.confirm import TroubleDialog
from otadesk.desktop.jobs import Unexpected
from otadesk.masks import without_people


def crash_dialog(trace: str, parent: QWidget | None) -> TroubleDialog:
    """Return a dialog that shows where it happened, and on what."""
    about = f"otadesk {__version__}, Python {platform.python_version()}, {platform.platform()}"
    return TroubleDialog(describe.trouble(Unexpected(without_people(f"{about}\n\n{trace}"))), parent)
