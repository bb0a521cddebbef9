"""Whether a profile permits an entitlement's value: Apple's rules for wildcards, lists and plain values.

libmis' own comparison has not been published; these rules are those of TN3125 and of the profiles that Apple issues:
``TEAM.*`` permits what begins so, a lone ``*`` anything, a list any part of it, a plain value the same value. What is
false, empty or absent in the app asks for nothing.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

_DEEPEST = 8


def permits(allowed: Any, wanted: Any, *, levels: int = _DEEPEST) -> bool:
    """Whether the profile's value ``allowed`` covers the app's value ``wanted``; both may be anything a plist holds.

    Values nested deeper than ``levels``, which no real entitlement is, are not permitted.
    """
    if asks_for_nothing(wanted) or (isinstance(allowed, str) and allowed == "*"):
        return True
    if levels == 0:
        return False
    if isinstance(wanted, (list, tuple)):
        return all(permits(allowed, item, levels=levels - 1) for item in wanted)
    if isinstance(allowed, (list, tuple)):
        return any(permits(item, wanted, levels=levels - 1) for item in allowed)
    if isinstance(wanted, Mapping) and isinstance(allowed, Mapping):
        return all(key in allowed and permits(allowed[key], value, levels=levels - 1) for key, value in wanted.items())
    return _same(allowed, wanted)


def _same(allowed: Any, wanted: Any) -> bool:
    if isinstance(wanted, str) and isinstance(allowed, str):
        return matches(allowed, wanted)
    return type(allowed) is type(wanted) and not isinstance(wanted, Mapping) and bool(allowed == wanted)


def matches(pattern: str, text: str) -> bool:
    """Whether a text equals a pattern or begins with it up to its last ``*``."""
    return text.startswith(pattern[:-1]) if pattern.endswith("*") else text == pattern


def asks_for_nothing(wanted: Any) -> bool:
    """Whether an entitlement's value is one that every profile permits."""
    return wanted is None or wanted is False or (isinstance(wanted, (list, tuple, Mapping, str)) and not wanted)
