"""Text from an IPA or a person, made fit for XML and HTML."""

from __future__ import annotations

import re

_NOT_A_CHARACTER = re.compile("[^\t\n\r\x20-\x7e\xa0-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_DIRECTION = re.compile("[\u202a-\u202e\u2066-\u2069]")


def printable(text: str) -> str:
    """Return the text without what XML 1.0 can't hold (section 2.2) and HTML parsers replace: control characters."""
    return _NOT_A_CHARACTER.sub("", text)


LONGEST_NAME, LONGEST_VERSION = 120, 32
"""Characters, for what comes from an IPA and may be anything."""


def short(text: str, most: int) -> str:
    """Return the text as one_way does, and of more than ``most`` characters the beginning."""
    whole = one_way(text)
    return whole if len(whole) <= most else whole[: most - 1] + "…"


def short_name(text: str) -> str:
    """Return a name at a length that a page has room for."""
    return short(text, LONGEST_NAME)


def short_version(text: str) -> str:
    """Return a version or a build number at a length that a page has room for; “?” where there is none."""
    return short(text, LONGEST_VERSION) or "?"


def one_way(text: str) -> str:
    """Return printable text without embeddings, overrides and isolates (UAX #9), which turn what stands around it."""
    return _DIRECTION.sub("", printable(text))
