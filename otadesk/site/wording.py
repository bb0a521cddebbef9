"""The page's sentences: said in English, and handed to the script in every language.

Only what a page says is handed over, since each build needs other sentences and each costs every tester its bytes. The
element of a sentence carries its number, and a language has the sentence at that place of one text with all of them.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any

from otadesk.site.device_check import DIGEST_BYTES, DeviceCheck
from otadesk.site.languages import ENGLISH, Language, english, languages
from otadesk.site.words import date_text, iso_text

if TYPE_CHECKING:
    from markupsafe import Markup

BETWEEN, WITHIN = "|", "~"
"""What stands between sentences, and between a plural's categories and forms; no sentence has either."""


class Wording:
    """What one page says; ``values`` and ``dates`` fill the sentences, ``included`` answers for devices."""

    def __init__(self, values: Mapping[str, str], dates: Mapping[str, datetime], included: DeviceCheck | None) -> None:
        self._spoken = {**values, **{name: date_text(moment) for name, moment in dates.items()}}
        self._values = {**values, **{name: iso_text(moment) for name, moment in dates.items()}}
        self._included = included
        self._said: dict[str, int] = {}

    def say(self, key: str, count: int | None = None, *, tag: str = "span") -> Markup:
        """Return a sentence in an element, which the script fills anew; ``count`` is what a plural counts."""
        from markupsafe import Markup  # noqa: PLC0415 - comes with Jinja2, which most commands don't need

        text = english(key, self._spoken, count)
        place = self._said.setdefault(key, len(self._said))
        number = Markup("") if count is None else Markup(" data-n={}").format(count)
        return Markup("<{} data-t={}{}>{}</{}>").format(tag, place, number, text, tag)

    def texts(self) -> Markup:
        """Return what the script needs, as JSON that may stand in a script element."""
        from markupsafe import Markup  # noqa: PLC0415 - as above

        content: dict[str, Any] = {
            "values": self._values,
            "languages": [
                [language.tag, language.name, language.direction, _carried(language, self._said)]
                for language in languages()
            ],
        }
        if self._included:
            content["included"] = {
                "salt": self._included.salt,
                "iterations": self._included.iterations,
                "bits": DIGEST_BYTES * 8,
                "digests": "".join(self._included.digests),
            }
        text = json.dumps(content, ensure_ascii=False, separators=(",", ":"))
        # Nothing that HTML would read as a tag or an entity, so that no value can end the element.
        escaped = text.replace("&", "\\u0026").replace("<", "\\u003c").replace(">", "\\u003e")
        return Markup(escaped)  # noqa: S704 - see above


def _carried(language: Language, keys: Iterable[str]) -> str:
    return BETWEEN.join(_sentence(language, key) for key in keys)


def _sentence(language: Language, key: str) -> str:
    """Return what the script needs of a sentence: nothing where the page already has it for good, in English."""
    text = language.texts[key]
    if not isinstance(text, str):
        return WITHIN.join(part for form in text.items() for part in form)
    return text if language.tag != ENGLISH or "{until}" in text or "{has}" in text else ""
