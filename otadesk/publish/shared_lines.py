"""The lines of a window that publishes to several places at once: one that is shared for each place.

Where the settings of a server were edited meanwhile, the next publish signs in by the new ones, and what was lent
before is left as soon as it comes back.
"""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

from otadesk.publish.shared_line import Lend, SharedLine
from otadesk.settings.servers import Server


@dataclass(frozen=True, slots=True)
class _Lead:
    """Where a line leads; ``server`` is None for this computer."""

    server: Server | None
    line: SharedLine = field(default_factory=SharedLine)


class SharedLines:
    """The lines by the keys of their places; asked from any thread."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._leads: dict[str, _Lead] = {}
        self._under_way: list[str] = []

    @contextmanager
    def to(self, key: str, server: Server | None) -> Iterator[Lend]:
        """Return what lends the line to a place, for the length of a publish to it."""
        with self._lock:
            before = self._leads.get(key)
            lead = before if before is not None and before.server == server else _Lead(server)
            self._leads[key] = lead
            self._under_way.append(key)
        if before is not None and before is not lead:
            before.line.close()
        try:
            yield lead.line.lend
        finally:
            with self._lock:
                self._under_way.remove(key)
                is_over = self._leads.get(key) is not lead
            if is_over:
                lead.line.close()

    def is_used(self, key: str) -> bool:
        """Whether a publish to a place is under way."""
        return key in self._under_way

    def hang_up(self, key: str) -> None:
        """Leave a place; a publish that has the line now leaves it when it is done."""
        with self._lock:
            lead = self._leads.pop(key, None)
        if lead is not None:
            lead.line.close()

    def close(self) -> None:
        """Leave every place."""
        for key in tuple(self._leads):
            self.hang_up(key)
