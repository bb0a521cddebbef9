"""The last few releases published from here, with their icons: a cache that may be lost without harm."""

from __future__ import annotations

import base64
import binascii
import threading
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from otadesk.desktop.first_page.state import RECENT_FILE
from otadesk.settings.cached_file import read_cached, write_cached

MOST = 5
LARGEST = 4 * 1024 * 1024
LARGEST_ICON = 200_000


@dataclass(frozen=True, slots=True)
class RecentRelease:
    """One release: which app, where, when, its stable address, and a small icon as PNG."""

    name: str
    version: str
    build: str
    place: str
    url: str
    trust_url: str
    published_at: datetime
    icon: bytes = b""

    @property
    def key(self) -> str:
        """What tells it apart."""
        return self.url


class RecentBook:
    """The list in one file of the cache folder. What can't be read is not there; what can't be written is let go."""

    def __init__(self, folder: Path) -> None:
        self._file = folder / RECENT_FILE
        self._lock = threading.Lock()

    def read(self) -> tuple[RecentRelease, ...]:
        """Return the releases, the last one first."""
        entries = read_cached(self._file, LARGEST)
        found = [_read(entry) for entry in entries] if isinstance(entries, list) else []
        return tuple(recent for recent in found if recent is not None)[:MOST]

    def remember(self, recent: RecentRelease) -> None:
        """Put a release first; an older one of the same address goes."""
        with self._lock:
            others = [known for known in self.read() if known.key != recent.key]
            write_cached(self._file, [_record(known) for known in (recent, *others)[:MOST]])


def _record(recent: RecentRelease) -> dict[str, Any]:
    return {
        "name": recent.name,
        "version": recent.version,
        "build": recent.build,
        "place": recent.place,
        "url": recent.url,
        "trust_url": recent.trust_url,
        "published_at": recent.published_at.isoformat(),
        "icon": base64.b64encode(recent.icon if len(recent.icon) <= LARGEST_ICON else b"").decode("ascii"),
    }


def _read(entry: object) -> RecentRelease | None:
    if not isinstance(entry, dict):
        return None
    texts = {name: entry.get(name) for name in ("name", "version", "build", "place", "url", "trust_url")}
    try:
        published_at = datetime.fromisoformat(str(entry.get("published_at")))
        icon = base64.b64decode(str(entry.get("icon", "")), validate=True)
    except (ValueError, binascii.Error):
        return None
    if not all(isinstance(text, str) for text in texts.values()) or not str(texts["url"]).startswith("https://"):
        return None
    moment = published_at if published_at.tzinfo else published_at.replace(tzinfo=UTC)
    return RecentRelease(published_at=moment, icon=icon, **{name: str(text) for name, text in texts.items()})
