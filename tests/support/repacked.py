"""Packs the app of a real zip or archive into an IPA, its files and their modes as they are."""

from __future__ import annotations

import re
import zipfile
from pathlib import Path

_APP = re.compile(r"(?:.*/)?(?=[^/]+\.app/)")


def repacked(source: Path, target: Path) -> Path:
    """Write an IPA with the one app that is in the zip ``source``; debug symbols and what else is there stay behind."""
    with zipfile.ZipFile(source) as archive, zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as ipa:
        for entry in archive.infolist():
            outside = _APP.match(entry.filename)
            if outside is None or "dSYM" in entry.filename or "__MACOSX" in entry.filename:
                continue
            moved = zipfile.ZipInfo(f"Payload/{entry.filename[outside.end() :]}", entry.date_time)
            moved.external_attr, moved.create_system = entry.external_attr, entry.create_system
            moved.compress_type = zipfile.ZIP_STORED if entry.is_dir() else zipfile.ZIP_DEFLATED
            ipa.writestr(moved, archive.read(entry))
    return target
