"""What the last publish of an app has seen of its place, so that the next one asks for it without looking first.

Each look is a wait on a long line. Whatever is remembered is compared with what the place says in the same answer, so
it may be old, wrong or lost: then the publish looks first, as it does on a computer that remembers nothing.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from pathlib import Path

from otadesk.settings.cached_file import read_cached, write_cached
from otadesk.site import layout

LARGEST = 1 << 16
MOST_RELEASES = 4
"""How many of the newest releases a new build is copied from."""


@dataclass(frozen=True, slots=True)
class Remembered:
    """The app's folder, and the folders of its newest releases, newest first."""

    app_folder: str
    releases: tuple[str, ...] = ()


class Memory:
    """One small file for each app at each place; ``folder`` is None where nothing is to be remembered."""

    def __init__(self, folder: Path | None = None) -> None:
        self._folder = folder

    def recall(self, place: str, bundle_id: str, *, private: bool) -> Remembered | None:
        """Return what is remembered, if it can be that app's; a folder whose name is plain needs no memory."""
        file = self._file(place, bundle_id)
        found = read_cached(file, LARGEST) if file else None
        if isinstance(found, dict):
            folder, releases = found.get("folder"), found.get("releases")
            # The file may have been edited, and its names become paths.
            if isinstance(folder, str) and layout.is_folder_of(folder, bundle_id, private=private):
                names = releases if isinstance(releases, list) else []
                known = tuple(name for name in names if isinstance(name, str) and _is_release(name))
                return Remembered(folder, known[:MOST_RELEASES])
        return None if private else Remembered(layout.app_folder(bundle_id, None))

    def keep(self, place: str, bundle_id: str, seen: Remembered) -> None:
        """Remember what was seen."""
        if file := self._file(place, bundle_id):
            write_cached(file, {"folder": seen.app_folder, "releases": list(seen.releases)})

    def _file(self, place: str, bundle_id: str) -> Path | None:
        if self._folder is None:
            return None
        name = hashlib.sha256(f"{place}\0{bundle_id}".encode("utf-8", "replace")).hexdigest()[:32]
        return self._folder / f"{name}.json"


def _is_release(name: str) -> bool:
    return layout.published_at(layout.parse_withdrawn(name) or name) is not None
