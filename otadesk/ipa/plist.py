"""Reads property lists that come from strangers: XML and binary, bounded in size, depth and count.

The standard library's plistlib refuses XML entities, but builds whatever depth it is given, and a binary list of a few
megabytes can make it fill gigabytes with overlapping values. So XML goes through plistlib within bounds, and binary
through ``bplist``. What comes out holds plain values only: no cycles, no endless integers.
"""

from __future__ import annotations

import codecs
import math
import plistlib
import re
from collections.abc import Mapping
from datetime import datetime
from typing import Any
from xml.parsers.expat import ExpatError

from otadesk.errors import PackageError
from otadesk.ipa.bplist import MAX_DEPTH, MAX_VALUES, BinaryPlistError, read_binary
from otadesk.phrases import N_

MAX_BYTES = 8 << 20

_BINARY = b"bplist00"
# Longer marks first: UTF-32's begins with UTF-16's.
_MARKS = (
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
# Without a mark the first two characters, "<?" or "<p", betray the width (XML 1.0, appendix F).
_STARTS = ((b"<\0\0\0", "utf-32-le"), (b"\0\0\0<", "utf-32-be"), (b"<\0", "utf-16-le"), (b"\0<", "utf-16-be"))
_DECLARATION = re.compile(r"^\s*<\?xml[^>]*\?>")
_XML_FAULTS = (ExpatError, ValueError, TypeError, AttributeError, KeyError, IndexError, OverflowError, RecursionError)
_INTEGERS = range(-(1 << 63), 1 << 64)


def read_plist(data: bytes, name: str) -> dict[str, Any]:
    """Return a property list whose root is a dictionary; ``name`` says whose it is in the PackageError."""
    if len(data) > MAX_BYTES:
        raise _refused(name, f"{len(data)} bytes; {MAX_BYTES} at most")
    try:
        root = read_binary(data) if data.startswith(_BINARY) else _read_xml(data)
        _bounded(root)
    except (BinaryPlistError, *_XML_FAULTS) as error:
        raise _refused(name, str(error) or type(error).__name__) from error
    if not isinstance(root, dict):
        raise _refused(name, f"its root is a {type(root).__name__}, not a dictionary")
    return root


def is_plist(data: bytes) -> bool:
    """Whether data looks like a property list, by its first bytes alone."""
    start = data[:1024].lstrip(b"\xef\xbb\xbf \t\r\n")
    return start.startswith((b"bplist", b"<plist")) or (start.startswith((b"<?xml", b"<!")) and b"plist" in start)


def _read_xml(data: bytes) -> Any:
    text = _unwrapped(data)
    if not text.lstrip()[:1] == b"<":
        raise ValueError("neither XML nor a binary property list")
    # Each value takes at least one tag, so counting them beforehand bounds what plistlib builds.
    if text.count(b"<") > 3 * MAX_VALUES:
        raise ValueError("too many values")
    return plistlib.loads(text, fmt=plistlib.FMT_XML)


def _unwrapped(data: bytes) -> bytes:
    """Return XML in an encoding that expat reads: UTF-16 without a mark and UTF-32 become UTF-8."""
    encoding = next((name for mark, name in _MARKS if data.startswith(mark)), None)
    encoding = encoding or next((name for start, name in _STARTS if data.startswith(start)), None)
    if encoding is None:
        return data.removeprefix(codecs.BOM_UTF8)
    return _DECLARATION.sub("", data.decode(encoding).removeprefix("\ufeff")).encode()


def _bounded(root: Any) -> None:
    """Raise ValueError for depths, counts and numbers beyond what a property list may hold."""
    count = 0
    level = [root]
    for _ in range(MAX_DEPTH):
        below: list[Any] = []
        for value in level:
            if isinstance(value, dict):
                if not all(isinstance(key, str) for key in value):
                    raise ValueError("a key that is no text")
                below.extend(value.values())
            elif isinstance(value, list):
                below.extend(value)
            elif isinstance(value, int) and value not in _INTEGERS:
                raise ValueError("an integer of more than 64 bits")
        count += len(below)
        if count > MAX_VALUES:
            raise ValueError("too many values")
        if not below:
            return
        level = below
    raise ValueError(f"nested more than {MAX_DEPTH} deep")


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
        case plistlib.UID():
            result = value.data
        case float():
            # JSON has no infinity and no "not a number".
            result = value if math.isfinite(value) else None
        case _:
            result = value
    return result
