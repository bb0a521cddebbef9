"""Every computer agrees on one folder for an app, however their first publishes mingle."""

from __future__ import annotations

import itertools
from pathlib import Path
from typing import Any

import pytest
from support.interleaving import interleave
from support.world import World

from otadesk.errors import PublishError
from otadesk.progress import CancelToken
from otadesk.publish.app_folder import find, find_or_make

APP = "com.example.sample"


def found_by(world: World, number: int, destination: Any, **how: Any) -> str:
    options = {"private": True, "surroundings": world.computer(number), "wait": lambda _seconds: None, **how}
    return find_or_make(destination, APP, **options)[0]


def test_the_folder_is_found_again(world: World) -> None:
    destination = world.open(CancelToken())
    first = found_by(world, 1, destination)
    assert found_by(world, 2, destination) == first
    assert find(destination, APP, private=True) == first
    assert [path.name for path in world.root.iterdir()] == [first]


def test_a_plain_and_a_private_folder_are_two_things(world: World) -> None:
    destination = world.open(CancelToken())
    private = found_by(world, 1, destination)
    assert found_by(world, 1, destination, private=False) == APP != private


@pytest.mark.parametrize("seed", range(60))
def test_three_first_publishers_in_any_order_make_one_folder(world: World, seed: int) -> None:
    def work(number: int) -> Any:
        return lambda gate: found_by(world, number, gate(world.open(CancelToken())))

    results = interleave(seed, [work(number) for number in (1, 2, 3)])
    assert len(set(results)) == 1, results
    assert [path.name for path in world.root.iterdir()] == [results[0]]


@pytest.mark.parametrize("seed", range(40))
def test_impatient_publishers_who_remove_each_others_claims_still_make_one_folder(
    world: World, seed: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("otadesk.publish.app_folder.CLAIM_SECONDS", -1.0)
    monkeypatch.setattr("otadesk.publish.app_folder.ATTEMPTS", 200)

    def work(number: int) -> Any:
        return lambda gate: found_by(world, number, gate(world.open(CancelToken())))

    results = interleave(seed, [work(number) for number in (1, 2, 3)])
    made = {result for result in results if not isinstance(result, PublishError)}
    assert len(made) == 1, results
    assert [path.name for path in world.root.iterdir() if not path.name.startswith(".")] == list(made)


def test_a_claim_of_a_dead_publisher_is_outlived(world: World) -> None:
    claim = world.root / f".claim-{APP}"
    claim.mkdir()
    seconds = itertools.count(0.0, 3.0)
    surroundings = world.computer(1)
    object.__setattr__(surroundings, "monotonic", lambda: next(seconds))
    name, was_made = find_or_make(
        world.open(CancelToken()), APP, private=True, surroundings=surroundings, wait=lambda _seconds: None
    )
    assert [path.name for path in world.root.iterdir()] == [name]
    assert was_made


def test_of_several_folders_copied_by_hand_everybody_takes_the_same(world: World, tmp_path: Path) -> None:
    for letter in "bac":
        (world.root / f"{APP}-{letter * 26}").mkdir()
    assert found_by(world, 1, world.open(CancelToken())) == f"{APP}-{'a' * 26}"
