"""The over-the-air manifest that iOS downloads before it downloads the app.

Keys by Apple's schema (apple/device-management, other/manifesturl.yaml); ``platform-identifier`` as Xcode writes it.
Both digests are given because old daemons read MD5 alone; a newer one that sees SHA-256 uses only that.
"""

from __future__ import annotations

import plistlib
from dataclasses import dataclass

from otadesk.site.text import printable

CHUNK_BYTES = 10_485_760

_PLATFORMS = {
    "iphoneos": "com.apple.platform.iphoneos",
    "appletvos": "com.apple.platform.appletvos",
    "watchos": "com.apple.platform.watchos",
    "xros": "com.apple.platform.xros",
}


@dataclass(frozen=True, slots=True)
class ManifestFacts:
    """What a manifest says: absolute https addresses, and digests of each chunk in lower-case hex."""

    package_url: str
    small_icon_url: str
    large_icon_url: str
    md5_chunks: tuple[str, ...]
    sha256_chunks: tuple[str, ...]
    bundle_id: str
    build: str
    title: str
    subtitle: str
    platform: str


def manifest(facts: ManifestFacts) -> bytes:
    """Return the manifest as an XML property list, well-formed whatever the names hold."""
    title = printable(facts.title).strip()
    metadata = {
        "bundle-identifier": printable(facts.bundle_id),
        "bundle-version": printable(facts.build),
        "kind": "software",
        # The schema wants more than one character.
        "title": title if len(title) > 1 else f"{title} {printable(facts.bundle_id)}".strip(),
    }
    if subtitle := printable(facts.subtitle).strip():
        metadata["subtitle"] = subtitle
    if identifier := _PLATFORMS.get(facts.platform):
        metadata["platform-identifier"] = identifier
    package = {
        "kind": "software-package",
        "url": facts.package_url,
        "md5-size": CHUNK_BYTES,
        "md5s": list(facts.md5_chunks),
        "sha256-size": CHUNK_BYTES,
        "sha256s": list(facts.sha256_chunks),
    }
    small = {"kind": "display-image", "url": facts.small_icon_url}
    large = {"kind": "full-size-image", "url": facts.large_icon_url}
    return plistlib.dumps({"items": [{"assets": [package, small, large], "metadata": metadata}]}, sort_keys=False)
