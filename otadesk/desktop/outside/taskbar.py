"""How far a publish is, on otadesk's icon in the dock or task bar.

Ubuntu's dock, KDE's task bar, Plank and others listen to the signal that Unity invented. Windows and macOS have no such
thing in Qt 6: there the window's title tells it, which their task bars show.
"""

from __future__ import annotations

from otadesk.desktop.outside.bus import Bus

DESKTOP_FILE = "otadesk.desktop"
INTERFACE = "com.canonical.Unity.LauncherEntry"
PATH = "/org/otadesk/launcher"


class TaskBar:
    """Tells the session's desktop, once for each percent."""

    def __init__(self, session: Bus) -> None:
        self._session = session
        self._shown: int | None = None

    def show(self, fraction: float | None) -> None:
        """Show a line of progress, or none."""
        percent = None if fraction is None else round(100 * fraction)
        if percent == self._shown:
            return
        self._shown = percent
        state = {"progress": ("d", (percent or 0) / 100), "progress-visible": ("b", percent is not None)}
        self._session.do(
            lambda line: line.tell(PATH, INTERFACE, "Update", "sa{sv}", f"application://{DESKTOP_FILE}", state)
        )
