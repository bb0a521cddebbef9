"""What the first page shows, as data. Apart from the other states: it is painted before anything else has been read."""

from __future__ import annotations

from dataclasses import dataclass

from otadesk.phrases import N_

RECENT_FILE = "recent.json"
"""In the cache folder: what ``recents.py`` remembers."""
NEARBY = "nearby"
"""The key of This computer among the places; every other key is a server's id."""
THIS_COMPUTER = N_("Publish", "This computer")


@dataclass(frozen=True, slots=True)
class Recent:
    """A release that was published lately from here."""

    key: str
    name: str
    facts: tuple[str, ...]
    """Which build, where, and when: the last gives way where room is short."""
    url: str
    icon: bytes = b""


@dataclass(frozen=True, slots=True)
class Empty:
    """Nothing has been dropped yet; ``first`` is whether no server is known, so that the ways to begin are told."""

    recents: tuple[Recent, ...] = ()
    first: bool = False
