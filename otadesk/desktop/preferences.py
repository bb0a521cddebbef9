"""How somebody likes the window, and where they published last; kept with the other settings."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from otadesk.settings.store import Document, Store

_KEY = "window"


@dataclass(frozen=True, slots=True)
class Preferences:
    """``dark`` is None where the system decides; ``scale`` multiplies the size of text; ``place`` was used last."""

    dark: bool | None = None
    scale: float = 1.0
    place: str = ""


class PreferenceBook:
    """Reads and saves preferences; a value that makes no sense counts as none."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def read(self) -> Preferences:
        """Return the preferences; raises SettingsError where the settings can't be read."""
        kept = self._store.read().get(_KEY)
        known: dict[str, Any] = kept if isinstance(kept, dict) else {}
        dark, scale, place = known.get("dark"), known.get("scale"), known.get("place")
        return Preferences(
            dark if isinstance(dark, bool) else None,
            float(scale) if isinstance(scale, (int, float)) and not isinstance(scale, bool) else 1.0,
            place if isinstance(place, str) else "",
        )

    def save(self, preferences: Preferences) -> None:
        """Save the preferences; raises SettingsError."""

        def change(document: Document) -> Document:
            kept = document.get(_KEY)
            others = kept if isinstance(kept, dict) else {}
            mine = {"dark": preferences.dark, "scale": preferences.scale, "place": preferences.place}
            return {**document, _KEY: {**others, **mine}}

        self._store.update(change)
