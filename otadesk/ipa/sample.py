"""A tiny IPA of otadesk's own, to show the whole way from a file to a QR code where nobody has a build at hand.

It has a name, a version and an icon, and an executable without code; it is not signed, so no phone installs it.
"""

from __future__ import annotations

import stat
import zipfile
from pathlib import Path

from otadesk import assets

BUNDLE_ID = "com.example.otadesk-sample"
_FOLDER = "Payload/OtadeskSample.app"
_EXECUTABLE = "OtadeskSample"
_WRITTEN = (2026, 1, 1, 0, 0, 0)


def build_sample(target: Path) -> Path:
    """Write the sample IPA to ``target``, the same each time, and return it; OSError where it can't be written."""
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for folder in ("Payload", _FOLDER):
            archive.writestr(_entry(f"{folder}/", stat.S_IFDIR | 0o755), b"")
        for name in assets.names("sample"):
            mode = stat.S_IFREG | (0o755 if name == _EXECUTABLE else 0o644)
            archive.writestr(_entry(f"{_FOLDER}/{name}", mode), assets.read_bytes(f"sample/{name}"))
    return target


def is_sample(bundle_id: str, *, has_profile: bool) -> bool:
    """Whether a build is the sample; whoever signs it with a profile has made an app of their own from it."""
    return bundle_id == BUNDLE_ID and not has_profile


def _entry(name: str, mode: int) -> zipfile.ZipInfo:
    """Return an entry as a Unix computer writes it: a phone needs the modes."""
    entry = zipfile.ZipInfo(name, _WRITTEN)
    entry.create_system = 3
    entry.external_attr = mode << 16
    entry.compress_type = zipfile.ZIP_STORED if stat.S_ISDIR(mode) else zipfile.ZIP_DEFLATED
    return entry
