"""The list of releases as data for other programs: one JSON object, or a table for spreadsheets."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterable
from datetime import UTC, datetime
from typing import Any

from otadesk.publish.history import AppHistory
from otadesk.site.catalog import Release
from otadesk.site.link import links

_COLUMNS = (
    "app",
    "bundle_id",
    "version",
    "build",
    "published_at",
    "published_by",
    "size",
    "installable_until",
    "state",
    "notes",
    "release_url",
    "id",
)
_FORMULA = ("=", "+", "-", "@", "\t", "\r")
"""How a cell begins that a spreadsheet would carry out (OWASP, CSV injection)."""


def as_json(url: str, apps: Iterable[AppHistory]) -> dict[str, Any]:
    """Return what ``releases --json`` prints; ``url`` is the place's. The shape is public, schema 1."""
    return {"schema": 1, "apps": [_app(url, app) for app in apps]}


def as_json_text(url: str, apps: Iterable[AppHistory]) -> str:
    """Return the same as a text for a file."""
    return json.dumps(as_json(url, apps), indent=2, ensure_ascii=False) + "\n"


def as_csv(url: str, apps: Iterable[AppHistory]) -> str:
    """Return the releases as a table with a heading, a line each; no cell is a formula, whatever an IPA says."""
    text = io.StringIO(newline="")
    writer = csv.writer(text)
    writer.writerow(_COLUMNS)
    for app in apps:
        for release in app.releases:
            facts = {**_release(url, app.folder, release), "app": app.name, "bundle_id": app.bundle_id}
            writer.writerow([_cell(facts[column]) for column in _COLUMNS])
    return text.getvalue()


def _app(url: str, app: AppHistory) -> dict[str, Any]:
    return {
        "bundle_id": app.bundle_id,
        "name": app.name,
        "page_url": app.page_url,
        "incoming": [_iso(moment) for moment in app.incoming],
        "stopped": [_iso(moment) for moment in app.stopped],
        "releases": [_release(url, app.folder, release) for release in app.releases],
        "log": [
            {"at": _iso(event.at), "deed": event.deed, "release": event.release, "by": event.who or None}
            for event in app.events
        ],
    }


def _release(url: str, folder: str, release: Release) -> dict[str, Any]:
    addresses = links(url, folder, release.id)
    return {
        "id": release.id,
        "version": release.version or None,
        "build": release.build or None,
        "published_at": _iso(release.published_at),
        "published_by": release.published_by or None,
        "size": release.size,
        "sha256": release.sha256,
        "notes": release.notes,
        "installable_until": _iso(release.installable_until),
        "state": "withdrawn" if release.withdrawn else "live",
        "release_url": addresses.release_url,
        "manifest_url": addresses.manifest_url,
        "install_url": addresses.install_url,
        "ipa_url": addresses.ipa_url,
    }


def _iso(moment: datetime | None) -> str | None:
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ") if moment else None


def _cell(value: object) -> str:
    text = "" if value is None else str(value)
    return f"'{text}" if text.startswith(_FORMULA) else text
