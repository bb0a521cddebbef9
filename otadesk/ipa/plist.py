"""Reads property lists that come from strangers: XML and binary, bounded in size, depth and count.

The standard library's plistlib is at their mercy: a binary list of a few megabytes can make it fill gigabytes with
overlapping values, one in XML can keep it busy for half a minute. What comes out here holds plain values only: no
cycles, no endless integers.
"""

from __future__ import annotations

import codecs
import math
from collections.abc import Mapping
from datetime import datetime
from typing import Any

from otadesk.errors import PackageError
from otadesk.ipa.bplist import BinaryPlistError, read_binary
from otadesk.ipa.xmlplist import XmlPlistError, read_xml
from otadesk.phrases import N_

MAX_BYTES = 4 << 20
MAX_VALUES = 50_000
"""Far above what an Info.plist, a profile or a manifest holds."""

_BINARY = b"bplist00"
# Longer marks first: UTF-32's begins with UTF-16's.
_MARKS = (
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_END = b"</plist>"
# Without a mark the first two characters, "<?" or "<p", betray the width (XML 1.0, appendix F).
_STARTS = ((b"<\0\0\0", "utf-32-le"), (b"\0\0\0<", "utf-32-be"), (b"<\0", "utf-16-le"), (b"\0<", "utf-16-be"))


def read_plist(data: bytes, name: str, *, max_bytes: int = MAX_BYTES, max_values: int = MAX_VALUES) -> dict[str, Any]:
    """Return a property list whose root is a dictionary; ``name`` says whose it is in the PackageError."""
    if len(data) > max_bytes:
        raise _refused(name, f"{len(data)} bytes; {max_bytes} at most")
    try:
        if data.startswith(_BINARY):
            root = read_binary(data, max_values=max_values)
        else:
            root = read_xml(_text(data), max_values=max_values)
    except (BinaryPlistError, XmlPlistError) as error:
        raise _refused(name, str(error)) from error
    if not isinstance(root, dict):
        raise _refused(name, f"its root is a {type(root).__name__}, not a dictionary")
    return root


def is_plist(data: bytes) -> bool:
    """Whether data looks like a property list, by its first bytes alone."""
    start = data[:1024].lstrip(b"\xef\xbb\xbf \t\r\n")
    return start.startswith((b"bplist", b"<plist")) or (start.startswith((b"<?xml", b"<!")) and b"plist" in start)


def _text(data: bytes) -> bytes | str:
    """Return XML in a form that expat reads: it knows neither UTF-32 nor UTF-16 without a mark."""
    for marks in (_MARKS, _STARTS):
        for mark, encoding in marks:
            if data.startswith(mark):
                return data.decode(encoding, "replace").removeprefix("\ufeff")
    # Apple's reader overlooks white space in front of the XML declaration, which expat does not.
    text = data.removeprefix(codecs.BOM_UTF8).lstrip()
    if not text.startswith(b"<"):
        raise XmlPlistError("neither XML nor a binary property list")
    # What follows the list, a NUL for one, Apple's reader overlooks as well.
    end = text.rfind(_END)
    return text[: end + len(_END)] if end >= 0 else text


def _refused(name: str, detail: str) -> PackageError:
    return PackageError(
        N_("Error", "{name} is not a property list that can be read.").of(name=name),
        detail=detail,
        hint=N_("Error", "Build and export the app again; an iPhone can’t read it either."),
        reason="plist",
    )


def plain(value: Any) -> Any:
    """Return a property list's value as JSON can hold it: dates in ISO 8601, data in hexadecimal."""
    match value:
        case Mapping():
            result: Any = {str(key): plain(item) for key, item in value.items()}
        case list() | tuple():
            result = [plain(item) for item in value]
        case bytes():
            result = value.hex()
        case datetime():
            result = f"{value.isoformat()}Z"
        case float():
            # JSON has no infinity and no "not a number".
            result = value if math.isfinite(value) else None
        case _:
            result = value
    return result
