"""Sizes, dates and lists, as a page has them before its script speaks."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone

import pytest
from support.releases import WHEN

from otadesk.ipa.bundle import read_app
from otadesk.site.words import date_text, family_names, iso_text, sentence, size_text

MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]


class Foreign(datetime):
    """A date in a process that speaks another language."""

    def __format__(self, pattern: str) -> str:
        raise AssertionError(pattern)


@pytest.mark.parametrize(
    ("size", "text"),
    [
        (0, "0 bytes"),
        (999, "999 bytes"),
        (1000, "1.0 KB"),
        (9_960, "10 KB"),
        (999_700, "1.0 MB"),
        (84_000_000, "84 MB"),
        (4_200_000_000, "4.2 GB"),
    ],
)
def test_sizes_read_as_ios_shows_them(size: int, text: str) -> None:
    assert size_text(size) == text


def test_dates_are_english_whatever_the_process_speaks() -> None:
    assert date_text(Foreign(2026, 3, 1, tzinfo=UTC)) == "1 March 2026"


def test_dates_are_words() -> None:
    assert date_text(WHEN) == "22 November 2026"
    assert [date_text(WHEN.replace(month=month)).split()[1][:3] for month in range(1, 13)] == MONTHS


def test_moments_for_machines_are_in_utc() -> None:
    assert iso_text(WHEN.astimezone(timezone(timedelta(hours=9)))) == "2026-11-22T10:15:00Z"


def test_families_are_words_and_unknown_ones_have_none() -> None:
    assert sentence(family_names(("iphone", "ipad"))) == "iPhone and iPad"
    assert sentence(("one", "two", "three")) == "one, two and three"
    assert family_names(("iphone", "<script>")) == ("iPhone",)
    assert sentence(()) == ""


def test_every_family_that_is_read_from_an_app_has_a_name() -> None:
    read = read_app("Payload/A.app", {"UIDeviceFamily": [1, 2, 3, 4, 7]}, (), ()).device_families
    assert sentence(family_names(read)) == "iPhone, iPad, Apple TV, Apple Watch and Apple Vision"
