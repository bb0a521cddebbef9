"""Which rows of a list have all the words in them that somebody typed, whatever the case and the accents."""

from __future__ import annotations

from otadesk.letters import plain_letters


def has_all(words: str, *texts: str) -> bool:
    """Return whether each of the words is in one of the texts."""
    wanted = plain_letters(words).split()
    # Plain texts cost something where notes are long, and mostly nobody has typed anything.
    return not wanted or all(word in said for said in [plain_letters("\n".join(texts))] for word in wanted)
