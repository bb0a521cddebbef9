"""A build that a phone gets proves its server: whatever its last test said is past."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from otadesk.desktop import describe
from otadesk.desktop.core import Core
from otadesk.desktop.jobs import Jobs
from otadesk.desktop.places import server_of
from otadesk.publish.publisher import Receipt
from otadesk.settings.last_tests import LastTest


class Proof(QObject):
    """Notes of places whose last test had failed that they serve phones after all."""

    found = Signal()

    def __init__(self, core: Core, jobs: Jobs, parent: QObject) -> None:
        super().__init__(parent)
        self._core, self._jobs = core, jobs

    def take(self, place: str, receipt: Receipt) -> None:
        """Look at what was published at a place, and seen there or not."""
        if describe.outcome(receipt).tone == "good":
            noted = self._jobs.start(lambda _token, _report: self._note(place), "save")
            noted.done.connect(lambda was_in_doubt: self.found.emit() if was_in_doubt else None)

    def _note(self, place: str) -> bool:
        """Let a failed test be past; return whether there was one."""
        server, last = server_of(self._core, place), self._core.last_tests().get(place)
        if server is None or last is None or not last.failed:
            return False
        self._core.keep_test(server, LastTest(self._core.now()))
        return True
