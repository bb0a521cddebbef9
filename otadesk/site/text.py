"""Text from an IPA or a person, made fit for XML and HTML."""

from __future__ import annotations

import re

_NOT_A_CHARACTER = re.compile("[^\t\n\r\x20-\x7e\xa0-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_DIRECTION = re.compile("[\u202a-\u202e\u2066-\u2069]")


def printable(text: str) -> str:
    """Return the text without what XML 1.0 can't hold (section 2.2) and HTML parsers replace: control characters."""
    return _NOT_A_CHARACTER.sub("", text)


def short(text: str, most: int) -> str:
    """Return the text as one_way does, and of more than ``most`` characters the beginning."""
    whole = one_way(text)
    return whole if len(whole) <= most else whole[: most - 1] + "…"


def one_way(text: str) -> str:
    """Return printable text without embeddings, overrides and isolates (UAX #9), which turn what stands around it."""
    return _DIRECTION.sub("", printable(text))
