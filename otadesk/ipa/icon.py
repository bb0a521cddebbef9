"""The app's icon: found, decoded from Apple's PNG dialect, scaled; a placeholder where there is none."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Icon:
    """The best icon as a plain PNG; ``path`` is its place in the app, empty for the drawn placeholder."""

    path: str
    width: int
    height: int
    png: bytes
