"""What was seen at each place last, to be shown at once the next time: a cache that may be lost without harm."""

from __future__ import annotations

import base64
import binascii
import hashlib
import threading
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from otadesk.errors import PublishError
from otadesk.publish.history import LARGEST_ICON, AppHistory
from otadesk.publish.retention import surplus
from otadesk.settings.cached_file import read_cached, write_cached
from otadesk.site import catalog, journal, layout
from otadesk.site.catalog import Release
from otadesk.site.journal import Event

_LARGEST = 64 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class Icon:
    """The icon of an app, and the release from which it comes."""

    release: str
    png: bytes


@dataclass(frozen=True, slots=True)
class Seen:
    """What was seen at a place: its apps, their icons by folder, and when that was.

    ``missing`` where its folder isn't there, so that it is another one, or nobody has published to it yet.
    """

    apps: tuple[AppHistory, ...] = ()
    icons: Mapping[str, Icon] = field(default_factory=dict)
    at: datetime | None = None
    missing: bool = False

    def app_of(self, page_url: str) -> AppHistory | None:
        """Return the app with this page, if it is there; its folder tells, whatever the place's address was."""
        folder = layout.app_folder_of(page_url)
        return next((app for app in self.apps if app.folder == folder), None)


class ReleaseCache:
    """One file for each place in the cache folder. What can't be read is not there; what can't be written is let go."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder / "releases"
        self._lock = threading.Lock()

    def read(self, key: str) -> Seen:
        """Return what was seen last at the place of this key."""
        try:
            return _seen(read_cached(self._file(key), _LARGEST))
        except (OSError, ValueError, KeyError, TypeError, AttributeError, OverflowError, PublishError):
            return Seen()

    def write(self, key: str, seen: Seen) -> None:
        """Remember what was seen."""
        record = {
            "at": seen.at.isoformat() if seen.at else None,
            "missing": seen.missing,
            "apps": [_record(app, seen) for app in seen.apps],
        }
        with self._lock:
            write_cached(self._file(key), record)

    def forget(self, key: str) -> None:
        """Forget a place."""
        with suppress(OSError):
            self._file(key).unlink()

    def _file(self, key: str) -> Path:
        # A key comes from the settings file, which anybody may have edited.
        return self._folder / f"{hashlib.sha256(key.encode('utf-8', 'replace')).hexdigest()[:32]}.json"


def with_release(seen: Seen, page_url: str, release: Release, keep: int, icon: bytes = b"") -> Seen:
    """Return what was seen with a release and its icon that were published since, and without what went for them."""
    app = seen.app_of(page_url)
    known = {one.id: one for one in (*(app.releases if app else ()), release)}
    for gone in surplus(known, keep, release.id):
        del known[gone]
    name, releases = release.name or release.bundle_id, catalog.newest_first(known.values())
    renewed = (
        replace(app, name=name, releases=releases)
        if app
        else AppHistory(layout.app_folder_of(page_url), release.bundle_id, name, page_url, releases)
    )
    icons = {**seen.icons, renewed.folder: Icon(release.id, icon)} if icon else seen.icons
    return replace(seen, apps=(*(one for one in seen.apps if one is not app), renewed), icons=icons, missing=False)


def _record(app: AppHistory, seen: Seen) -> dict[str, Any]:
    icon = seen.icons.get(app.folder)
    return {
        "folder": app.folder,
        "bundle_id": app.bundle_id,
        "name": app.name,
        "page_url": app.page_url,
        "releases": catalog.encode_catalog(app.releases).decode("ascii"),
        "incoming": [moment.timestamp() for moment in app.incoming],
        "stopped": [moment.timestamp() for moment in app.stopped],
        "events": [journal.file_name(event, bytes(4)) for event in app.events],
        "icon": {"release": icon.release, "png": base64.b64encode(icon.png).decode("ascii")} if icon else None,
    }


def _moments(seconds: list[float]) -> tuple[datetime, ...]:
    return tuple(datetime.fromtimestamp(float(one), UTC) for one in seconds)


def _seen(content: dict[str, Any]) -> Seen:
    apps, icons = [], {}
    for record in content["apps"]:
        texts = [record[name] for name in ("folder", "bundle_id", "name", "page_url")]
        if not all(isinstance(text, str) for text in texts) or not texts[3].startswith("https://"):
            continue
        folder, bundle_id, name, page_url = texts
        events: list[Event] = [event for line in record["events"] if (event := journal.parse(line))]
        apps.append(
            AppHistory(
                folder=folder,
                bundle_id=bundle_id,
                name=name,
                page_url=page_url,
                releases=catalog.decode_catalog(record["releases"].encode("ascii", "replace")),
                incoming=_moments(record["incoming"]),
                # Caches of an otadesk that didn't tell them apart have none.
                stopped=_moments(record.get("stopped", [])),
                events=tuple(events),
            )
        )
        if record["icon"]:
            with suppress(binascii.Error):
                png = base64.b64decode(record["icon"]["png"], validate=True)
                icons[folder] = Icon(str(record["icon"]["release"]), png[:LARGEST_ICON])
    at = datetime.fromisoformat(content["at"]) if content["at"] else None
    found, missing = tuple(app for app in apps if app.releases), content.get("missing") is True
    return Seen(found, icons, at if at and at.tzinfo else None, missing and not found)
