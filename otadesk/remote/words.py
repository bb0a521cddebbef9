"""Words that come from a server: somebody else's, and fit to be shown only without their control characters."""

from __future__ import annotations

LONGEST_WORDS = 2000


def plain(text: str | bytes) -> str:
    """Return the text with every control character but the line feed replaced, cut to a readable length."""
    words = text.decode("utf-8", "replace") if isinstance(text, bytes) else text
    shown = "".join(sign if sign.isprintable() or sign == "\n" else " " for sign in words[:LONGEST_WORDS])
    return shown.strip()
