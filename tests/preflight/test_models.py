"""The table of devices: whole, dated, and used with care."""

from __future__ import annotations

import datetime as dt

import pytest

from otadesk.preflight.models import all_models, find_model, in_short, in_words, os_of_build, table_date, table_source
from otadesk.preflight.versions import reaches, version


def test_the_table_is_dated_and_names_its_source() -> None:
    assert dt.date.fromisoformat(table_date()) >= dt.date(2026, 11, 23)
    assert "AppleDB" in table_source()


@pytest.mark.parametrize(("name", "short"), [
    ("iPad Air (5th generation)", "iPad Air (5th gen)"),
    ("iPad Pro (12.9-inch, 2nd generation)", "iPad Pro (12.9-inch, 2nd gen)"),
    ("iPhone 15 Pro", "iPhone 15 Pro"),
])  # fmt: skip
def test_names_are_shortened_as_people_do(name: str, short: str) -> None:
    assert in_short(name) == short


def test_every_model_is_whole() -> None:
    models = all_models()
    assert len({model.identifier for model in models}) == len(models) >= 150
    for model in models:
        assert model.identifier.casefold().startswith(model.family)
        assert version(model.first_os) is not None
        assert model.last_os == "" or reaches(version(model.last_os) or (), version(model.first_os) or ())
        assert not model.has & model.lacks
        assert "arm64" in model.architectures


@pytest.mark.parametrize(("text", "name"), [
    ("iPhone15,2", "iPhone 14 Pro"),
    ("iphone15,2 ", "iPhone 14 Pro"),
    ("iPhone 14 Pro", "iPhone 14 Pro"),
    ("iPhone6,1", "iPhone 5s"),
    ("iPhone19,7", "iPhone 18 Pro Max"),
    ("iPod9,1", "iPod touch (7th generation)"),
    ("iPad13,2", "iPad Air (4th generation)"),
])  # fmt: skip
def test_models_are_found_by_product_type_and_by_name(text: str, name: str) -> None:
    assert in_words(text) == name


@pytest.mark.parametrize("text", ["", "iPhone99,1", "Nokia 3310", "iPad"])
def test_an_unknown_model_stays_what_it_is(text: str) -> None:
    assert find_model(text) is None
    assert in_words(text) == text


def test_a_name_of_models_that_differ_decides_nothing() -> None:
    assert find_model("iPad Air (4th generation)") is None


@pytest.mark.parametrize(("build", "expected"), [
    ("21A329", "17.0"),
    ("22B83", "18.1"),
    ("19H370", "15.7"),
    ("24A435", "27.0"),
    ("99A1", ""),
    ("18.1", ""),
    ("", ""),
])  # fmt: skip
def test_a_build_tells_the_least_version_it_can_be(build: str, expected: str) -> None:
    assert os_of_build(build) == expected
