"""Server profiles for tests."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from otadesk.settings.servers import Server


def server(**changes: Any) -> Server:
    """Return a sound server profile with these fields replaced."""
    sound = Server("0123456789abcdef", "Staging", "build.example.com", "/var/www/apps", "https://apps.example.com/ota")
    return replace(sound, **changes)
