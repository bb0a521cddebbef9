"""A place where files can go, as the tests see it: from in front and from behind."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from otadesk.progress import CancelToken
from otadesk.remote.destination import Destination


@dataclass
class Place:
    """One tree of files, seen through a destination and, behind its back, as a folder of this machine."""

    kind: str
    folder: Path
    connect: Callable[[Path, CancelToken], Destination]
    token: CancelToken = field(default_factory=CancelToken)
    opened: list[Destination] = field(default_factory=list)

    def on_disk(self) -> list[str]:
        """Return the names in the folder, as the machine sees them."""
        return sorted(found.name for found in self.folder.iterdir())

    def open(self, folder: Path | None = None, token: CancelToken | None = None) -> Destination:
        """Open the place, or another folder on the same server; closed at the end of the test."""
        destination = self.connect(folder or self.folder, token or CancelToken())
        self.opened.append(destination)
        return destination
