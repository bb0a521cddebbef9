"""Where what is published on this computer lies. Apart from the web server, which takes a while to be read."""

from __future__ import annotations

from pathlib import Path

from otadesk.settings.paths import Places
from otadesk.site import layout


def nearby_folder(places: Places) -> Path:
    """Return the folder of this computer's own site and authority: data, not cache."""
    return places.data / "nearby"


def site_folder(places: Places) -> Path:
    """Return the folder that is served."""
    return nearby_folder(places) / "site"


def is_anything_published(places: Places) -> bool:
    """Whether there is a live release in it, which somebody may have the code of.

    An app's folder stays when its last release is deleted or withdrawn, since the next one gets the same link.
    """
    try:
        return any(_has_release(entry) for entry in site_folder(places).iterdir() if not entry.name.startswith("."))
    except OSError:
        return False


def _has_release(app_folder: Path) -> bool:
    try:
        return any(layout.published_at(entry.name) is not None for entry in app_folder.iterdir())
    except OSError:
        # A file, such as the catalogue's page, or a folder that is closed to us.
        return False
