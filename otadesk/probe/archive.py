"""Reads a few facts from a package that was just downloaded: what the app itself says it is."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from otadesk.errors import PackageError
from otadesk.ipa.archive import Archive
from otadesk.ipa.plist import MAX_BYTES, read_plist

_INFO = re.compile(r"Payload/[^/]+\.app/Info\.plist")


@dataclass(frozen=True, slots=True)
class Identity:
    """The app's CFBundleIdentifier and its two versions, each "" where it isn't there."""

    bundle_id: str = ""
    version: str = ""
    build: str = ""


def identity(path: Path) -> Identity:
    """Return what the app in an IPA says it is; nothing where it can't be read, whatever the reason."""
    try:
        with Archive(path) as archive:
            entry = next((entry for entry in archive.entries if _INFO.fullmatch(entry.name)), None)
            info = read_plist(archive.read(entry, limit=MAX_BYTES), "Info.plist") if entry else {}
    except (PackageError, OSError):
        return Identity()
    keys = ("CFBundleIdentifier", "CFBundleShortVersionString", "CFBundleVersion")
    return Identity(*(value if isinstance(value := info.get(key), str) else "" for key in keys))
