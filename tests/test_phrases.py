"""Phrases are formatted late, so that the template can be translated first."""

from __future__ import annotations

import pytest

from otadesk.phrases import N_, NOTHING, Grouped, N_many, Size, in_lines, in_turn, verbatim


def test_a_phrase_formats_its_template_or_a_translation() -> None:
    phrase = N_("Error", "{count} files in {folder}").of(count=3).of(folder="x")
    assert str(phrase) == "3 files in x"
    assert phrase.format("in {folder}: {count}") == "in x: 3"


def test_braces_in_a_value_are_only_text() -> None:
    assert str(N_("Error", "“{name}”").of(name="{evil}{0}")) == "“{evil}{0}”"


@pytest.mark.parametrize(("count", "words"), [(0, "0 files"), (1, "a file"), (2, "2 files"), (101, "101 files")])
def test_one_and_several_are_told_apart(count: int, words: str) -> None:
    phrase = N_many("Test", "a file", "{count} files").of(count=count)
    assert str(phrase) == words
    assert phrase.count == count


def test_a_phrase_says_which_of_its_numbers_it_counts() -> None:
    phrase = N_many("Test", "{good} of one", "{good} of {total}", counted="total")
    assert str(phrase.of(good=1, total=2)) == "1 of 2"
    assert str(phrase.of(good=0, total=1)) == "0 of one"


def test_a_phrase_that_counts_nothing_has_no_number() -> None:
    assert N_("Test", "{count} files").of(count=1).count is None


def test_nothing_is_false() -> None:
    assert not NOTHING
    assert str(NOTHING) == ""


def test_what_is_the_same_in_every_language_stands_as_it_is() -> None:
    assert str(verbatim("{evil}")) == "{evil}"
    assert verbatim("") == NOTHING


def test_phrases_are_told_one_after_another_and_each_once() -> None:
    one, two = N_("Test", "{n} one").of(n=1), verbatim("two")
    assert str(in_turn([one, NOTHING, two, one])) == "1 one; two"
    assert str(in_lines([one, two, two])) == "1 one\ntwo"
    assert str(in_turn([in_turn([one, two]), in_turn([one, verbatim("three")])])) == "1 one; two; three"
    assert in_turn([]) == NOTHING
    assert in_turn([two]) == two


def test_thousands_of_phrases_are_told_as_well_as_two() -> None:
    many = in_turn(N_("Test", "{n} of them").of(n=n) for n in range(3000))
    assert str(in_turn([many, verbatim("end"), many])).endswith("; 2999 of them; end")
    assert str(many.each(str.upper)) == str(many)
    assert str(in_lines([many, many])) == str(many)


def test_every_text_in_a_phrase_can_be_changed_however_deep_it_stands() -> None:
    phrase = N_("Test", "{who} has {what}, {n}").of(who="ada", what=in_turn([verbatim("x"), verbatim("y")]), n=2)
    assert str(phrase.each(str.upper)) == "ADA has X; Y, 2"


def test_thousands_are_set_apart() -> None:
    assert str(N_("Test", "{size} bytes").of(size=Grouped(1234567))) == "1,234,567 bytes"


def test_a_size_is_told_as_people_say_it() -> None:
    told = [str(N_("Test", "{size}").of(size=Size(count))) for count in (12, 1_234, 9_960_000, 334_400_000)]
    assert told == ["12 bytes", "1.2 KB", "10 MB", "334 MB"]
