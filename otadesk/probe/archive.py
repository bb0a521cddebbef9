"""Reads one fact from a package that was just downloaded: the bundle identifier that the app itself has."""

from __future__ import annotations

import plistlib
import re
import zipfile
import zlib
from typing import IO

_INFO = re.compile(r"Payload/[^/]+\.app/Info\.plist")
_MOST_BYTES = 4 * 1024**2

# zipfile and plistlib raise all of these on damaged input; RuntimeError and NotImplementedError stand for encrypted
# entries and unknown methods.
_ERRORS = (
    *(zipfile.BadZipFile, zlib.error, OSError, EOFError, RuntimeError, NotImplementedError),
    *(ValueError, TypeError, KeyError, IndexError, AttributeError, OverflowError, RecursionError, MemoryError),
)


def bundle_identifier(file: IO[bytes]) -> str:
    """Return the CFBundleIdentifier of the app in an IPA, or "" where it can't be read, whatever the reason."""
    try:
        with zipfile.ZipFile(file) as archive:
            name = next((name for name in archive.namelist() if _INFO.fullmatch(name)), "")
            if not name:
                return ""
            with archive.open(name) as entry:
                info = plistlib.loads(entry.read(_MOST_BYTES))
    except _ERRORS:
        return ""
    identifier = info.get("CFBundleIdentifier") if isinstance(info, dict) else None
    return identifier if isinstance(identifier, str) else ""
