"""Where what is published on this computer lies. Apart from the web server, which takes a while to be read."""

from __future__ import annotations

from pathlib import Path

from otadesk.settings.paths import Places


def nearby_folder(places: Places) -> Path:
    """Return the folder of this computer's own site and authority: data, not cache."""
    return places.data / "nearby"


def site_folder(places: Places) -> Path:
    """Return the folder that is served."""
    return nearby_folder(places) / "site"


def is_anything_published(places: Places) -> bool:
    """Whether there is an app in it, which somebody may have the code of."""
    try:
        return any(entry.is_dir() and not entry.name.startswith(".") for entry in site_folder(places).iterdir())
    except OSError:
        return False
