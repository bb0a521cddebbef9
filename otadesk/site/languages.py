"""What the install page says, in every language that it speaks: one file each in ``resources/languages``.

A file holds the language's name in itself, its direction, and its texts under the same keys as English. A text is a
sentence with ``{name}`` for values, or one sentence for each plural category that CLDR gives the language ("one",
"other", …). Adding a language is adding a file.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from otadesk import assets

FOLDER = "languages"
ENGLISH = "en"

Text = str | Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Language:
    """``tag`` is BCP 47's, ``direction`` is ``ltr`` or ``rtl``, ``texts`` are the sentences by key."""

    tag: str
    name: str
    direction: str
    texts: Mapping[str, Text]


@cache
def languages() -> tuple[Language, ...]:
    """Return every language, English first, the others by their tags."""
    tags = [name.removesuffix(".json") for name in assets.names(FOLDER) if name.endswith(".json")]
    return tuple(_read(tag) for tag in sorted(tags, key=lambda tag: (tag != ENGLISH, tag)))


def english(key: str, values: Mapping[str, str], count: int | None = None) -> str:
    """Return a sentence in English with its values; ``count`` is what a plural counts, and stands as ``{n}``."""
    text = languages()[0].texts[key]
    if not isinstance(text, str):
        text = text["one" if count == 1 else "other"]
    return text.format_map({**values, "n": str(count)})


def _read(tag: str) -> Language:
    content = json.loads(assets.read_text(f"{FOLDER}/{tag}.json"))
    return Language(tag, content["name"], content["direction"], content["texts"])
