"""Builds that wait to be published when the window closes: kept beside its place on the screen, so that they come back.

What is kept is where the file lies and what was written about it; everything else is read anew.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

from otadesk.desktop.publish.builds import Build
from otadesk.desktop.window_memory import WindowMemory

MOST = 50
LONGEST_NOTES = 20_000
LONGEST_KEY = 100
_KEY = "unpublished"


@dataclass(frozen=True, slots=True)
class Waiting:
    """One build: its file, the release notes so far, and the keys of two places, as far as there are any.

    ``place`` is the one to which it was under way, ``chosen`` the one to which it is to go.
    """

    path: str
    notes: str = ""
    place: str = ""
    chosen: str = ""


class Unpublished:
    """The list, in the order of the queue; losing it costs only what was typed."""

    def __init__(self, memory: WindowMemory) -> None:
        self._memory = memory

    def read(self) -> tuple[Waiting, ...]:
        """Return the builds."""
        return _read(self._memory.value(_KEY))

    def keep(self, builds: Sequence[Waiting]) -> None:
        """Remember these instead."""
        wanted = tuple(builds)[:MOST]
        if wanted != self.read():
            self._memory.keep(_KEY, [asdict(one) for one in wanted])


def waiting(builds: Sequence[Build]) -> tuple[Waiting, ...]:
    """Return what of the queue would be missed: several builds, or one that was written about or is being sent.

    A single build that somebody has only looked at doesn't come back uncalled.
    """
    left = [build for build in builds if _waits(build)]
    if len(left) == 1 and left[0].phase != "running" and not left[0].stopped_at and not left[0].notes.strip():
        return ()
    return tuple(
        Waiting(
            str(build.path.absolute()),
            build.notes[:LONGEST_NOTES],
            build.cut_off_at[:LONGEST_KEY],
            build.place[:LONGEST_KEY],
        )
        for build in left
    )


def _waits(build: Build) -> bool:
    # What was read, or is gone today but was written about before.
    refused = build.phase == "failed" and (build.examined is not None or bool(build.notes.strip()))
    under_way = build.phase == "running" and not build.journey.published
    return not build.sample and (refused or under_way or build.phase in {"reading", "review"})


def _read(kept: object) -> tuple[Waiting, ...]:
    """Return what was kept; whatever else stands there is passed over."""
    found = map(_waiting, kept if isinstance(kept, list) else [])
    return tuple(one for one in found if one is not None)[:MOST]


def _waiting(entry: object) -> Waiting | None:
    if not isinstance(entry, dict):
        return None
    path, notes = entry.get("path"), entry.get("notes", "")
    if not isinstance(path, str) or not isinstance(notes, str) or "\0" in path or not Path(path).is_absolute():
        return None
    place, chosen = (str(entry.get(name) or "")[:LONGEST_KEY] for name in ("place", "chosen"))
    return Waiting(path, notes[:LONGEST_NOTES], place, chosen)
