"""Letters are compared as people do it."""

from __future__ import annotations

import pytest

from otadesk.letters import plain_letters


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("FIELD", "field"),
        ("José", "jose"),
        ("Jose\u0301", "José"),
        ("Straße", "STRASSE"),
        ("Ge\u0308ra\u0308t", "Gërät"),
        ("ﬁeld", "field"),
        ("\uff49\uff30\uff41\uff44", "iPad"),
        ("Modèle de l’appareil", "modele de l’appareil"),
    ],
)
def test_case_accents_and_forms_make_no_difference(one: str, other: str) -> None:
    assert plain_letters(one) == plain_letters(other)


@pytest.mark.parametrize(("one", "other"), [("ハス", "バス"), ("はす", "ばす"), ("a", "ä b"), ("क", "क़")])
def test_a_sign_that_makes_another_letter_is_no_accent(one: str, other: str) -> None:
    assert plain_letters(one) != plain_letters(other)
