"""Finds English in what was seen that no language of the window would translate: sentences that are mere values."""

from __future__ import annotations

import re
from collections.abc import Iterator

from otadesk.phrases import Phrase

SMALL_WORDS = re.compile(
    r"\b(a|an|the|is|are|was|were|be|it|its|has|have|no|not|and|or|of|for|in|on|with|without|that|which|only|than|"
    r"isn’t|doesn’t|can’t|didn’t)\b"
)
"""Words that make a sentence of names. One of them may stand in a name, two in a row of values hardly do."""
FROM_BELOW = frozenset({"why", "reason"})
"""Values that a reader of bytes, or another program, said: these stay as they are."""


def english_left(phrase: Phrase) -> Iterator[str]:
    """Yield the texts in a phrase that are English sentences and are not marked for translation."""
    for name, value in phrase.values.items():
        match value:
            case Phrase():
                if name not in FROM_BELOW or value.context:
                    yield from english_left(value)
            case str() if name not in FROM_BELOW and len(SMALL_WORDS.findall(value)) > 1:
                yield value
