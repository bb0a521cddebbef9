"""The apps of a server as a source for AltStore and its kin: JSON that names each app and its versions.

The fields are those of AltStore's "Make a Source" (name, apps, bundleIdentifier, versions with downloadURL, size,
minOSVersion …). ``appPermissions`` is left out: a release remembers no entitlements, and a wrong list would be worse.
"""

from __future__ import annotations

import json
from collections.abc import Sequence

from otadesk.site import layout
from otadesk.site.catalog import Release
from otadesk.site.storefront import ShownApp
from otadesk.site.text import one_way, printable
from otadesk.site.words import iso_text


def source(base_url: str, name: str, apps: Sequence[ShownApp]) -> bytes:
    """Return the source of these apps; ``base_url`` is the server's public address without a last slash."""
    content = {
        "name": one_way(name),
        "sourceURL": f"{base_url}/{layout.SOURCE}",
        "website": f"{base_url}/",
        "apps": [_app(base_url, app) for app in apps],
        "news": [],
    }
    return (json.dumps(content, ensure_ascii=True, indent=1) + "\n").encode("ascii")


def _app(base_url: str, app: ShownApp) -> dict[str, object]:
    newest = app.releases[0]
    return {
        "name": one_way(newest.name) or one_way(newest.bundle_id),
        "bundleIdentifier": one_way(newest.bundle_id),
        "developerName": one_way(newest.team_name),
        "localizedDescription": printable(newest.notes),
        "iconURL": f"{base_url}/{app.folder}/{newest.id}/{layout.LARGE_ICON}",
        "versions": [_version(f"{base_url}/{app.folder}/{release.id}/", release) for release in app.releases],
    }


def _version(release_url: str, release: Release) -> dict[str, object]:
    facts: dict[str, object] = {
        "version": one_way(release.version),
        "buildVersion": one_way(release.build),
        "date": iso_text(release.published_at),
        "localizedDescription": printable(release.notes),
        "downloadURL": release_url + layout.PACKAGE,
        "size": release.size,
        "sha256": release.sha256,
    }
    return facts | ({"minOSVersion": one_way(release.minimum_os)} if release.minimum_os else {})
