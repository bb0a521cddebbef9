"""Reads a manifest as iOS does, and says what in it iOS would not take.

Schema: apple/device-management, ``other/manifesturl.yaml``. Behaviour: a manifest that is no property list or has no
``software-package`` is refused; an item for another platform is skipped without a word.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from otadesk.errors import PackageError
from otadesk.ipa.plist import read_plist
from otadesk.probe import checks
from otadesk.probe.address import shown
from otadesk.probe.digests import ChunkDigests, chunk_digests
from otadesk.probe.report import Notes

PLATFORM = "com.apple.platform.iphoneos"
_OTHER_DEVICES = {f"com.apple.platform.{name}" for name in ("watchos", "appletvos", "xros")}


@dataclass(frozen=True, slots=True)
class Manifest:
    """What a phone goes on with."""

    package_url: str
    bundle_id: str
    digests: tuple[ChunkDigests, ...]


def judge_manifest(notes: Notes, body: bytes) -> Manifest | None:
    """Read a manifest's bytes and note M01, M02 and M05; None where iOS could not go on."""
    try:
        content = read_plist(body, "The manifest")
    except PackageError as error:
        notes.failed(checks.M01, f"It can’t be read: {shown(error.detail)}.")
        return None
    item, package = _first_package(content)
    if item is None or package is None:
        notes.failed(checks.M01, _what_is_missing(content))
        return None
    notes.passed(checks.M01, "It is a property list with an item and a package.")
    metadata = item.get("metadata")
    metadata = metadata if isinstance(metadata, dict) else {}
    _judge_metadata(notes, metadata)
    _judge_platform(notes, metadata.get("platform-identifier"))
    bundle_id = metadata.get("bundle-identifier")
    return Manifest(package["url"], bundle_id if isinstance(bundle_id, str) else "", chunk_digests(package))


def _first_package(content: dict[str, Any]) -> tuple[dict[str, Any] | None, dict[str, Any] | None]:
    for item in _dicts(content.get("items")):
        for asset in _dicts(item.get("assets")):
            if asset.get("kind") == "software-package" and isinstance(asset.get("url"), str) and asset["url"]:
                return item, asset
    return None, None


def _dicts(value: Any) -> list[dict[str, Any]]:
    return [entry for entry in value if isinstance(entry, dict)] if isinstance(value, list) else []


def _what_is_missing(content: dict[str, Any]) -> str:
    items = _dicts(content.get("items"))
    if not items:
        return "It has no items."
    assets = [asset for item in items for asset in _dicts(item.get("assets"))]
    if not assets:
        return "Its item has no assets."
    if not any(asset.get("kind") == "software-package" for asset in assets):
        return "None of its assets is of kind software-package."
    return "Its software-package has no url."


def _judge_metadata(notes: Notes, metadata: dict[str, Any]) -> None:
    faults = []
    if metadata.get("kind") != "software":
        faults.append(f"kind is {shown(repr(metadata.get('kind')))} instead of 'software'")
    for key in ("title", "bundle-identifier"):
        value = metadata.get(key)
        if not isinstance(value, str) or not value.strip():
            faults.append(f"{key} is missing")
        elif len(value) < 2:
            faults.append(f"{key} has a single character")
    if faults:
        notes.failed(checks.M02, f"In metadata: {'; '.join(faults)}.")
    else:
        notes.passed(checks.M02, f"“{shown(metadata['title'])}”, {shown(metadata['bundle-identifier'])}.")


def _judge_platform(notes: Notes, platform: Any) -> None:
    if platform is None:
        notes.passed(checks.M05, "No platform is named, which iOS takes for its own.")
    elif platform == PLATFORM:
        notes.passed(checks.M05, PLATFORM)
    elif isinstance(platform, str) and platform in _OTHER_DEVICES:
        notes.unknown(checks.M05, f"platform-identifier is {platform}: an iPhone skips this app, that device may not.")
    else:
        notes.failed(checks.M05, f"platform-identifier is {shown(repr(platform))}: iOS skips this app.")
