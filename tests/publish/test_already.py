"""A version that is there already is known by its app, its version and its build, and told once it is published."""

from __future__ import annotations

from datetime import timedelta

import pytest
from support.releases import WHEN, release
from support.world import World

from otadesk.ipa.inspect import AppPackage
from otadesk.progress import CancelToken
from otadesk.publish.already import is_newer, same_version
from otadesk.publish.publisher import Preview, preview
from otadesk.site import layout

APP = "com.example.field"


def test_the_same_version_is_the_newest_that_testers_can_get_of_the_same_app() -> None:
    older, newer = release(published_at=WHEN), release(published_at=WHEN + timedelta(days=1))
    assert same_version((older, newer), APP, "2.4.0", "318") == newer
    assert same_version((older,), APP, "2.4.0", "319") is None
    assert same_version((older,), APP, "2.4.1", "318") is None
    assert same_version((older,), "com.example.other", "2.4.0", "318") is None
    assert same_version((release(withdrawn=True),), APP, "2.4.0", "318") is None


@pytest.mark.parametrize(
    ("there", "new", "newer"),
    [
        (("2.0", "40"), ("1.2", "34"), True),
        (("1.10", "1"), ("1.9", "99"), True),
        (("1.2", "35"), ("1.2", "34"), True),
        (("1.2.0", "34"), ("1.2", "34"), False),
        (("1.2", "34"), ("2.0", "1"), False),
        (("1.2-beta", "40"), ("1.2", "34"), False),
        (("1.2", "x9"), ("1.2", "34"), False),
        (("2.0", "x9"), ("1.2", ""), True),
    ],
)
def test_what_is_newer_is_told_by_numbers(there: tuple[str, str], new: tuple[str, str], newer: bool) -> None:
    assert is_newer(release(version=there[0], build=there[1]), *new) is newer


def test_who_publishes_a_version_once_more_is_told(world: World) -> None:
    assert world.publish(world.build("1")).notices == ()
    assert world.publish(world.build("2")).notices == ()
    (notice,) = world.publish(world.build("1")).notices
    assert "(1) was there already" in str(notice)


def test_a_preview_tells_what_is_there_already_even_where_the_cache_is_gone(world: World) -> None:
    def foretold(build: str) -> list[str]:
        return [str(notice) for notice in looked_ahead(world, world.build(build)).notices]

    assert foretold("1") == []
    for build in ("1", "2"):
        world.publish(world.build(build))
    there = "1.2 (1) is on Staging already, published 22 Nov 2026."
    newer = "Testers get 1.2 (2) now; with this one they get 1.2 (1)."
    assert foretold("3") == []
    assert foretold("1") == [there, newer]
    (world.root / "com.example.sample" / layout.CATALOG).unlink()
    assert foretold("1") == [there, newer]


def looked_ahead(world: World, package: AppPackage) -> Preview:
    return preview(package, world.place, surroundings=world.computer(), token=CancelToken())
