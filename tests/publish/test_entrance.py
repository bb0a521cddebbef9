"""What was remembered of a place saves waits where it is right, and costs nothing but time where it is wrong."""

from __future__ import annotations

import shutil
from dataclasses import replace
from pathlib import Path

import pytest
from support.faulty import FaultyDestination
from support.world import World

from otadesk.progress import CancelToken
from otadesk.publish.memory import Memory
from otadesk.publish.surroundings import Surroundings

APP = "com.example.sample"


def remembering(world: World) -> Surroundings:
    """Return a computer that keeps in mind what it has seen."""
    return replace(world.computer(), memory=Memory(world.folder / "memory"))


def folders(world: World) -> list[Path]:
    return sorted(path for path in world.root.iterdir() if path.is_dir())


def asked(world: World, computer: Surroundings) -> list[tuple[str, ...]]:
    """Publish a build and return what was asked of the place."""
    opened: list[FaultyDestination] = []

    def open_(token: CancelToken) -> FaultyDestination:
        opened.append(FaultyDestination(world.open(token)))
        return opened[-1]

    world.publish(world.build("9"), computer, place=replace(world.place, open=open_))
    return opened[0].operations


def test_what_is_remembered_is_not_looked_for(world: World) -> None:
    world.place = replace(world.place, private=True)
    computer = remembering(world)
    world.publish(world.build("1"), computer)
    (folder,) = folders(world)
    first = asked(world, computer)[0]
    assert first[0] == "make_folder"
    assert first[1].startswith(f"{folder.name}/.incoming-")


@pytest.mark.parametrize("private", [False, True])
def test_a_folder_that_is_gone_is_made_again(world: World, private: bool) -> None:
    world.place = replace(world.place, private=private)
    computer = remembering(world)
    world.publish(world.build("1"), computer)
    shutil.rmtree(folders(world)[0])
    release = world.publish(world.build("2"), computer).release.id
    (folder,) = folders(world)
    assert world.tester.sees(folder.name) == release
    assert world.tester.leftovers() == []
    assert list(computer.locks.iterdir()) == []


def test_a_folder_that_was_renamed_on_the_server_is_found_under_its_new_name(world: World) -> None:
    world.place = replace(world.place, private=True)
    computer = remembering(world)
    old = world.publish(world.build("1"), computer).release.id
    (folder,) = folders(world)
    moved = folder.rename(folder.with_name(f"{APP}-{'z' * 26}"))
    new = world.publish(world.build("2"), computer).release.id
    assert folders(world) == [moved]
    assert world.tester.sees(moved.name) == new
    assert {path.name for path in moved.iterdir() if path.is_dir()} == {old, new}
    assert world.tester.leftovers() == []


def test_every_computer_agrees_on_one_of_two_folders_whatever_it_remembers(world: World) -> None:
    world.place = replace(world.place, private=True)
    computer = remembering(world)
    world.publish(world.build("1"), computer)
    (folder,) = folders(world)
    copied = shutil.copytree(folder, folder.with_name(f"{APP}-{'2' * 26}"))
    chosen = min(folder, copied)
    release = world.publish(world.build("2"), computer).release.id
    assert world.tester.sees(chosen.name) == release
    assert world.tester.leftovers() == []
    other = world.publish(world.build("3"), world.computer(2)).release.id
    assert world.tester.sees(chosen.name) == other


def test_a_claim_that_is_over_goes_also_where_nothing_had_to_be_looked_for(world: World) -> None:
    world.place = replace(world.place, private=True)
    computer = remembering(world)
    world.publish(world.build("1"), computer)
    (world.root / f".claim-{APP}").mkdir()
    world.publish(world.build("2"), computer)
    assert len(folders(world)) == 1


def test_releases_that_others_published_or_deleted_meanwhile_are_seen(world: World) -> None:
    computer = remembering(world)
    first = world.publish(world.build("1"), computer).release.id
    second = world.publish(world.build("2"), world.computer(2)).release.id
    shutil.rmtree(world.root / APP / first)
    third = world.publish(world.build("3"), computer).release.id
    page = (world.root / APP / "index.html").read_text()
    assert second in page
    assert third in page
    assert first not in page
