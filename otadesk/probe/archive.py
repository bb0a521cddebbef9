"""Reads one fact from a package that was just downloaded: the bundle identifier that the app itself has."""

from __future__ import annotations

import re
from pathlib import Path

from otadesk.errors import PackageError
from otadesk.ipa.archive import Archive
from otadesk.ipa.plist import MAX_BYTES, read_plist

_INFO = re.compile(r"Payload/[^/]+\.app/Info\.plist")


def bundle_identifier(path: Path) -> str:
    """Return the CFBundleIdentifier of the app in an IPA, or "" where it can't be read, whatever the reason."""
    try:
        with Archive(path) as archive:
            entry = next((entry for entry in archive.entries if _INFO.fullmatch(entry.name)), None)
            info = read_plist(archive.read(entry, limit=MAX_BYTES), "Info.plist") if entry else {}
    except (PackageError, OSError):
        return ""
    identifier = info.get("CFBundleIdentifier")
    return identifier if isinstance(identifier, str) else ""
