"""What a build is for, in the words of people."""

from __future__ import annotations

import pytest
from support.packages import package

from otadesk.cli import package_words


@pytest.mark.parametrize(("platform", "minimum", "words"), [
    ("iphoneos", "15.0", "iOS 15.0 or later"),
    ("appletvos", "17.0", "tvOS 17.0 or later"),
    ("iphonesimulator", "", "the iOS simulator"),
    ("somethingos", "1", "somethingos 1 or later"),
    ("", "15.0", "15.0 or later"),
    ("", "", ""),
])  # fmt: skip
def test_a_system_has_the_name_that_apple_sells_it_by(platform: str, minimum: str, words: str) -> None:
    assert package_words.system(package(app={"platform": platform, "minimum_os": minimum}).app) == words


@pytest.mark.parametrize(("families", "words"), [
    ((), ""),
    (("ipad",), "iPad"),
    (("iphone", "ipad"), "iPhone and iPad"),
    (("iphone", "ipad", "vision"), "iPhone, iPad and Apple Vision"),
    (("toaster",), "toaster"),
])  # fmt: skip
def test_kinds_of_device_are_told_in_a_row(families: tuple[str, ...], words: str) -> None:
    assert package_words.devices(package(app={"device_families": families}).app) == words
