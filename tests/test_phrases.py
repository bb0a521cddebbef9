"""Phrases are formatted late, so that the template can be translated first."""

from __future__ import annotations

from otadesk.phrases import N_, NOTHING


def test_a_phrase_formats_its_template_or_a_translation() -> None:
    phrase = N_("Error", "{count} files in {folder}").of(count=3).of(folder="x")
    assert str(phrase) == "3 files in x"
    assert phrase.format("in {folder}: {count}") == "in x: 3"


def test_braces_in_a_value_are_only_text() -> None:
    assert str(N_("Error", "“{name}”").of(name="{evil}{0}")) == "“{evil}{0}”"


def test_nothing_is_false() -> None:
    assert not NOTHING
    assert str(NOTHING) == ""
