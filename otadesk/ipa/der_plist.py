"""Reads dictionaries in DER, the form in which newer iPhones read entitlements and newer profiles stand beside XML.

A dictionary is a SET, or [16] where the entitlements of iOS 15 have it, of pairs of a UTF-8 key and a value. Found in
genuine signatures and profiles; Apple documents the outside only ("Using the latest code signature format", TN3125).
"""

from __future__ import annotations

from datetime import datetime
from typing import Any

from otadesk.ipa import der
from otadesk.ipa.der import DerError, Value

MAX_DEPTH = 32


def read_dictionary(data: bytes) -> dict[str, Any]:
    """Return the dictionary; DerError where the bytes are none or something follows them."""
    value = der.value(data)
    if len(value.raw) != len(data):
        raise DerError("something follows the dictionary")
    found = _plain(value, 0)
    if not isinstance(found, dict):
        raise DerError(f"tag {value.tag:#04x} is no dictionary")
    return found


def same(one: Any, other: Any) -> bool:
    """Whether two property lists hold the same; truth is not the number one, as it would be to Python."""
    if isinstance(one, dict) and isinstance(other, dict):
        return one.keys() == other.keys() and all(same(value, other[key]) for key, value in one.items())
    if isinstance(one, list) and isinstance(other, list):
        return len(one) == len(other) and all(same(first, second) for first, second in zip(one, other, strict=True))
    if isinstance(one, datetime) and isinstance(other, datetime):
        return one.replace(tzinfo=None) == other.replace(tzinfo=None)
    return type(one) is type(other) and bool(one == other)


def _plain(value: Value, depth: int) -> Any:
    if depth > MAX_DEPTH:
        raise DerError("nested too deeply")
    match value.tag:
        case der.SEQUENCE:
            result: Any = [_plain(one, depth + 1) for one in value.children()]
        case der.SET | der.CONTEXT_16:
            result = dict(_pair(one, depth + 1) for one in value.children())
        case der.APPLICATION_16:
            version, held, *_ = value.children(at_least=2)
            if version.expect(der.INTEGER).content != b"\x01":
                raise DerError(f"version {version.content.hex()} is not known")
            result = _plain(held, depth + 1)
        case _:
            result = _scalar(value)
    return result


def _scalar(value: Value) -> Any:
    match value.tag:
        case der.BOOLEAN:
            result: Any = value.content != b"\0"
        case der.INTEGER:
            result = int.from_bytes(value.content[:9], "big", signed=True)
        case der.NUMERIC_STRING if value.content.isdigit():  # how profiles wrote numbers until 2022
            result = int(value.content[:19])
        case der.UTF8_STRING:
            result = der.text(value)
        case der.OCTET_STRING:
            result = value.content
        case der.UTC_TIME | der.GENERALIZED_TIME:
            result = der.time(value)
        case _:
            raise DerError(f"a value with tag {value.tag:#04x}")
    return result


def _pair(pair: Value, depth: int) -> tuple[str, Any]:
    key, value, *_ = pair.expect(der.SEQUENCE).children(at_least=2)
    return der.text(key.expect(der.UTF8_STRING)), _plain(value, depth)
