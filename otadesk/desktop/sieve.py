"""Which rows of a list have all the words in them that somebody typed, whatever the case and the accents."""

from __future__ import annotations

from unicodedata import combining, normalize

_LETTERS_OF_THEIR_OWN = 10
"""Signs of a lower class make another letter, as in kana; those of a higher one are accents."""


def has_all(words: str, *texts: str) -> bool:
    """Return whether each of the words is in one of the texts."""
    wanted = _plain(words).split()
    # Plain texts cost something where notes are long, and mostly nobody has typed anything.
    return not wanted or all(word in said for said in [_plain("\n".join(texts))] for word in wanted)


def _plain(text: str) -> str:
    if text.isascii():
        return text.casefold()
    return "".join(sign for sign in normalize("NFKD", text.casefold()) if combining(sign) < _LETTERS_OF_THEIR_OWN)
