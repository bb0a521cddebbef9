"""The page speaks every language whole: the same sentences, the same values, and each language's own plurals."""

from __future__ import annotations

import re
from string import Formatter

import pytest

from otadesk.site.languages import Language, Text, english, languages
from otadesk.site.wording import BETWEEN, WITHIN

ENGLISH = languages()[0]
PROMISED = {"en", "de", "fr", "es", "it", "pt", "ja", "ko", "zh-Hans", "zh-Hant", "ar"}
PLURALS = {
    **{tag: {"one", "other"} for tag in ("en", "de", "fr", "es", "it", "pt")},
    **{tag: {"other"} for tag in ("ja", "ko", "zh-Hans", "zh-Hant")},
    "ar": {"zero", "one", "two", "few", "many", "other"},
}
"""CLDR's categories; the "many" of French, Spanish, Italian and Portuguese begins at a million."""
COUNTED = {"one", "two", "zero"}
"""Where a word may stand for the number, as in Arabic’s dual."""

every = pytest.mark.parametrize("language", languages(), ids=lambda language: language.tag)


def values(text: str) -> set[str]:
    return {name for _before, name, _format, _conversion in Formatter().parse(text) if name is not None}


def forms(text: Text) -> dict[str, str]:
    return {"": text} if isinstance(text, str) else dict(text)


def test_every_language_that_was_promised_is_there_and_english_comes_first() -> None:
    assert {language.tag for language in languages()} >= PROMISED
    assert ENGLISH.tag == "en"


@every
def test_a_language_is_complete(language: Language) -> None:
    assert list(language.texts) == list(ENGLISH.texts), "the same sentences, in the same order"
    assert language.direction == ("rtl" if language.tag in {"ar", "he", "fa", "ur"} else "ltr")
    assert language.name
    assert all(form.strip() == form != "" for text in language.texts.values() for form in forms(text).values())


@every
def test_every_sentence_has_the_values_of_its_english(language: Language) -> None:
    for key, text in ENGLISH.texts.items():
        for category, form in forms(language.texts[key]).items():
            expected = values(forms(text).get("other", forms(text).get("", "")))
            assert values(form) == expected or (category in COUNTED and values(form) == set()), (key, category)


@every
def test_plurals_have_the_languages_own_categories(language: Language) -> None:
    for key, text in ENGLISH.texts.items():
        own = language.texts[key]
        assert isinstance(own, str) == isinstance(text, str), key
        if not isinstance(own, str):
            assert set(own) == PLURALS.get(language.tag, set(own)), key


@every
def test_no_sentence_stayed_english(language: Language) -> None:
    same = {"version", "notes", "size", "ios", "requires", "copied"} if language.tag != "en" else set(ENGLISH.texts)
    left = {key for key, text in language.texts.items() if text == ENGLISH.texts[key]}
    assert left <= same


@every
def test_a_sentence_is_text_alone(language: Language) -> None:
    for text in language.texts.values():
        for form in forms(text).values():
            assert BETWEEN not in form
            assert WITHIN not in form
            assert not re.search(
                r"[<>&]|[\u202a-\u202e\u2066-\u2069]",
                form.replace("Privacy & Security", "")
                .replace("VPN & Device Management", "")
                .replace("Datenschutz & Sicherheit", ""),
            )


def test_english_counts() -> None:
    assert english("others", {}, 1) == "1 other build"
    assert english("others", {}, 2) == "2 other builds"
    assert english("version", {"version": "1.2", "build": "{n}"}) == "Version 1.2 ({n})"
