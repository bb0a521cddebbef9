"""Letters as people compare them: whatever the case, the accents, and the form in which a system writes them."""

from __future__ import annotations

from unicodedata import combining, normalize

_LETTERS_OF_THEIR_OWN = 10
"""Signs of a lower class make another letter, as in kana; those of a higher one are accents."""


def plain_letters(text: str) -> str:
    """Return a text to be compared with another one that was made plain as well; it is not for people to read."""
    folded = text.casefold()
    if folded.isascii():
        return folded
    return "".join(sign for sign in normalize("NFKD", folded) if combining(sign) < _LETTERS_OF_THEIR_OWN)
