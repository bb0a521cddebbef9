"""Words that leave rows of a list out."""

from __future__ import annotations

import pytest

from otadesk.desktop.sieve import has_all


@pytest.mark.parametrize(
    ("words", "texts"),
    [
        ("", ()),
        ("FIELD", ("Field Notes",)),
        ("ada  field", ("Field Notes", "ada")),
        ("jose", ("José",)),
        ("José", ("jose",)),
        ("strasse", ("Straße",)),
        ("josé", ("Jose\u0301",)),
        ("カメラ", ("カメラで撮る",)),
    ],
)
def test_case_and_accents_make_no_difference(words: str, texts: tuple[str, ...]) -> None:
    assert has_all(words, *texts)


@pytest.mark.parametrize(
    ("words", "texts"), [("field till", ("Field",)), ("adafield", ("ada", "field")), ("ハス", ("バス",))]
)
def test_every_word_is_asked_for_and_a_letter_of_its_own_is_no_accent(words: str, texts: tuple[str, ...]) -> None:
    assert not has_all(words, *texts)
