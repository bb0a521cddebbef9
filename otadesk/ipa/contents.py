"""What an IPA is made of: how much of it are programs, frameworks, pictures, and which frameworks it carries."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Literal, get_args

from otadesk.errors import PackageError
from otadesk.ipa import foreign
from otadesk.ipa.archive import Archive
from otadesk.ipa.plist import MAX_BYTES, read_plist

Part = Literal["executable", "frameworks", "extensions", "watch", "assets", "languages", "symbols", "other"]
PARTS: tuple[Part, ...] = get_args(Part)

MAX_FRAMEWORKS = 300

_FRAMEWORK = re.compile(r"Frameworks/([^/]+\.(?:framework|dylib))(?:/|$)")
_ASSETS = (".car", ".png", ".jpg", ".jpeg", ".heic", ".pdf", ".svg", ".mp4", ".mov", ".mp3", ".caf", ".ttf", ".otf")
_BESIDE = ("SwiftSupport/", "Symbols/", "WatchKitSupport", "BCSymbolMaps/")


@dataclass(frozen=True, slots=True)
class Contents:
    """Packed bytes by part, all parts named; frameworks with their versions, "" where none is told."""

    sizes: Mapping[Part, int]
    frameworks: Mapping[str, str]


def read_contents(path: Path, app_path: str, executable: str) -> Contents:
    """Return what the IPA at ``path`` is made of; PackageError where it can't be opened."""
    sizes: dict[Part, int] = dict.fromkeys(PARTS, 0)
    frameworks: dict[str, str] = {}
    start = f"{app_path}/"
    try:
        with Archive(path) as archive:
            for entry in archive.entries:
                inside = entry.name.removeprefix(start) if entry.name.startswith(start) else ""
                sizes[_part(entry.name, inside, executable)] += entry.compressed_size
                match = _FRAMEWORK.match(inside)
                if match and match[1] not in frameworks and len(frameworks) < MAX_FRAMEWORKS:
                    frameworks[match[1]] = _version(archive, f"{start}Frameworks/{match[1]}/Info.plist")
    except OSError as error:
        raise foreign.unreadable(path, error) from error
    return Contents(sizes, dict(sorted(frameworks.items())))


def _part(name: str, inside: str, executable: str) -> Part:
    """Return to which part of the download an entry belongs; ``inside`` is its path in the app, "" beside it."""
    folders: Mapping[str, Part] = {
        "Frameworks": "frameworks",
        "PlugIns": "extensions",
        "Extensions": "extensions",
        "AppClips": "extensions",
        "Watch": "watch",
    }
    if not inside:
        return "symbols" if name.startswith(_BESIDE) else "other"
    if inside == executable:
        return "executable"
    first = inside.split("/", 1)[0]
    if first in folders:
        return folders[first]
    if ".lproj/" in inside:
        return "languages"
    return "assets" if inside.lower().endswith(_ASSETS) else "other"


def _version(archive: Archive, name: str) -> str:
    entry = archive.find(name)
    if entry is None:
        return ""
    try:
        info = read_plist(archive.read(entry, limit=MAX_BYTES), name)
    except PackageError:
        return ""
    version = info.get("CFBundleShortVersionString") or info.get("CFBundleVersion")
    return version if isinstance(version, str) else ""
