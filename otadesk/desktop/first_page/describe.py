"""Releases of late as the first page shows them. Apart from ``desktop/describe.py``, which needs the whole core."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from otadesk.desktop.first_page.recents import RecentRelease
from otadesk.desktop.first_page.state import NEARBY, THIS_COMPUTER, Recent
from otadesk.desktop.texts import say, when


def version_line(version: str, build: str) -> str:
    """Return “2.4.0 (318)”, or what of it there is."""
    if version and build:
        return f"{version} ({build})"
    return version or build


def build_name(name: str, version: str, build: str) -> str:
    """Return what people call a build: the app and which build of it."""
    return f"{name} {version_line(version, build)}".strip()


def told_apart(names: Sequence[str], times: Sequence[str]) -> tuple[str, ...]:
    """Return the names of builds; one that was published twice is told by when."""
    both = zip(names, times, strict=True)
    return tuple(name if names.count(name) == 1 else f"{name} ({time})" for name, time in both)


def recent(known: RecentRelease, now: datetime) -> Recent:
    """Return a release of late as the first page shows it."""
    place = say(THIS_COMPUTER) if known.place == NEARBY else known.place
    facts = (version_line(known.version, known.build), place, when(known.published_at, now))
    return Recent(known.key, known.name, facts, known.url, known.icon)
