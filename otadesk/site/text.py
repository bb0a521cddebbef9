"""Text from an IPA or a person, made fit for XML and HTML."""

from __future__ import annotations

import re

_NOT_A_CHARACTER = re.compile("[^\t\n\r\x20-\x7e\xa0-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def printable(text: str) -> str:
    """Return the text without what XML 1.0 can't hold (section 2.2) and HTML parsers replace: control characters."""
    return _NOT_A_CHARACTER.sub("", text)
