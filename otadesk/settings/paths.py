"""Where otadesk keeps things: settings that people make, caches that can be thrown away, data that can't be made anew.

Each system has its own places for these; ``OTADESK_HOME`` moves all three below one folder, for a second identity, a
portable stick or a test.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from platformdirs import PlatformDirs

HOME_VARIABLE = "OTADESK_HOME"


@dataclass(frozen=True, slots=True)
class Places:
    """Three folders, absolute; none of them need exist yet, whoever writes makes them."""

    settings: Path
    cache: Path
    data: Path


def places(environment: Mapping[str, str]) -> Places:
    """Return where things go for a process with these environment variables; nothing is created.

    Without OTADESK_HOME the system's own folders are taken, as platformdirs knows them.
    """
    home = environment.get(HOME_VARIABLE, "").strip()
    if home:
        root = Path(home).expanduser().absolute()
        return Places(settings=root / "settings", cache=root / "cache", data=root / "data")
    system = PlatformDirs("otadesk", appauthor=False)
    return Places(settings=system.user_config_path, cache=system.user_cache_path, data=system.user_data_path)
