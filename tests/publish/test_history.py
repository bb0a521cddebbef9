"""The history is told by the server alone, and taking a build back is as safe as publishing it."""

from __future__ import annotations

from dataclasses import replace

import pytest
from support.faulty import FaultyDestination
from support.world import World

from otadesk.errors import DestinationError, PublishError
from otadesk.progress import CancelToken
from otadesk.publish import history

APP = "com.example.sample"


def listed(world: World, app: str = "") -> list[tuple[str, bool]]:
    apps = history.releases(world.place, app, token=CancelToken())
    return [(release.id, release.withdrawn) for entry in apps for release in entry.releases]


def do(world: World, action: str, release: str, number: int = 1, **changes: object) -> None:
    place = replace(world.place, **changes)  # type: ignore[arg-type]  # fields of Place
    getattr(history, action)(place, release, surroundings=world.computer(number), token=CancelToken())


def test_an_empty_or_missing_place_has_no_history(world: World) -> None:
    assert listed(world) == []
    world.root.rmdir()
    assert listed(world) == []


def test_releases_are_listed_newest_first_from_any_computer(world: World) -> None:
    ids = [world.publish(world.build(str(n)), world.computer(n)).release.id for n in (1, 2, 3)]
    assert listed(world) == [(release, False) for release in reversed(ids)]
    assert listed(world, APP) == listed(world)
    assert listed(world, "com.example.other") == []


def test_the_history_needs_no_cache_and_survives_a_damaged_one(world: World) -> None:
    ids = [world.publish(world.build(str(n))).release.id for n in (1, 2)]
    cache = world.root / APP / "releases.json"
    for content in (b"", b"{}", b"\xff", b'{"schema": 1, "releases": 7}'):
        cache.write_bytes(content)
        assert [release for release, _state in listed(world)] == ids[::-1]
    cache.unlink()
    assert [release for release, _state in listed(world)] == ids[::-1]


def test_a_damaged_release_is_left_out_and_the_rest_stays(world: World) -> None:
    ids = [world.publish(world.build(str(n))).release.id for n in (1, 2)]
    (world.root / APP / "releases.json").unlink()
    (world.root / APP / ids[0] / "release.json").write_bytes(b"nonsense")
    assert listed(world) == [(ids[1], False)]


def test_withdrawing_the_newest_brings_the_one_before_to_the_page(world: World) -> None:
    old, new = (world.publish(world.build(str(n))).release.id for n in (1, 2))
    do(world, "withdraw", new)
    assert world.tester.sees(APP) == old
    assert not (world.root / APP / new).exists()
    assert listed(world) == [(new, True), (old, False)]
    do(world, "restore", new)
    assert world.tester.sees(APP) == new
    assert listed(world) == [(new, False), (old, False)]
    assert world.tester.leftovers() == []


def test_withdrawing_everything_leaves_a_page_without_a_build(world: World) -> None:
    only = world.publish(world.build()).release.id
    do(world, "withdraw", only)
    assert world.tester.sees(APP) is None
    assert "no build to install" in (world.root / APP / "index.html").read_text(encoding="utf-8")


def test_withdrawing_twice_and_restoring_twice_change_nothing(world: World) -> None:
    release = world.publish(world.build()).release.id
    for action in ("withdraw", "withdraw", "restore", "restore"):
        do(world, action, release)
    assert listed(world) == [(release, False)]


def test_an_unknown_release_is_named(world: World) -> None:
    world.publish(world.build())
    with pytest.raises(PublishError, match="no release “nope”"):
        do(world, "withdraw", "nope")


def test_prune_keeps_the_newest_and_never_deletes_what_testers_get(world: World) -> None:
    ids = [world.publish(world.build(str(n))).release.id for n in range(4)]
    do(world, "withdraw", ids[3])
    do(world, "withdraw", ids[2])
    assert history.surplus(world.place, 1, token=CancelToken()) == (ids[0], ids[2])
    removed = history.prune(world.place, 1, surroundings=world.computer(), token=CancelToken())
    assert removed == (ids[0], ids[2])
    assert listed(world) == [(ids[3], True), (ids[1], False)]
    assert world.tester.sees(APP) == ids[1]


@pytest.mark.parametrize("action", ["withdraw", "restore"])
def test_a_line_that_breaks_at_any_operation_shows_whole_builds_and_can_be_repeated(world: World, action: str) -> None:
    old, new = (world.publish(world.build(str(n))).release.id for n in (1, 2))
    other = {"withdraw": "restore", "restore": "withdraw"}[action]
    do(world, other, new)
    for cut in range(40):
        try:
            do(world, action, new, open=lambda token, cut=cut: FaultyDestination(world.open(token), cut))
        except DestinationError:
            assert world.tester.sees(APP) in {old, new}
        do(world, action, new)
        assert world.tester.sees(APP) == (old if action == "withdraw" else new)
        assert world.tester.leftovers() == []
        do(world, other, new)
