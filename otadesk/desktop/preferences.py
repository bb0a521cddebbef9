"""How somebody likes the window, and where they published last; kept with the other settings."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import Any

from otadesk.settings.store import Document, Store

_KEY = "window"


@dataclass(frozen=True, slots=True)
class Preferences:
    """``dark`` is None where the system decides; ``scale`` multiplies the size of text; ``place`` was used last.

    ``language`` is one of those in ``languages.py``, or empty for the system's. ``compared`` are the published builds
    that the devices are compared with.
    """

    dark: bool | None = None
    scale: float = 1.0
    place: str = ""
    language: str = ""
    compared: tuple[str, ...] = ()


def preferences_in(document: Document) -> Preferences:
    """Return the preferences in a settings file."""
    kept = document.get(_KEY)
    known: dict[str, Any] = kept if isinstance(kept, dict) else {}
    dark, scale, place, language = (known.get(name) for name in ("dark", "scale", "place", "language"))
    compared = known.get("compared")
    return Preferences(
        dark if isinstance(dark, bool) else None,
        float(scale) if isinstance(scale, (int, float)) and not isinstance(scale, bool) else 1.0,
        place if isinstance(place, str) else "",
        language if isinstance(language, str) else "",
        tuple(key for key in compared if isinstance(key, str)) if isinstance(compared, list) else (),
    )


def is_first_use(document: Document) -> bool:
    """Whether a settings file names no server yet; what the servers are is not read before the first paint."""
    return not document.get("servers")


class PreferenceBook:
    """Reads and saves preferences; a value that makes no sense counts as none."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def read(self) -> Preferences:
        """Return the preferences; raises SettingsError where the settings can't be read."""
        return preferences_in(self._store.read())

    def save(self, preferences: Preferences) -> None:
        """Save the preferences; raises SettingsError."""

        def change(document: Document) -> Document:
            kept = document.get(_KEY)
            others = kept if isinstance(kept, dict) else {}
            return {**document, _KEY: {**others, **asdict(preferences)}}

        self._store.update(change)
