"""A published build comes back whole, or not at all."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from support.world import World

from otadesk.errors import Cancelled, ConnectionLost, NotFound, OtadeskError, PublishError
from otadesk.progress import BytesSent, CancelToken, Event, ignore
from otadesk.publish import history
from otadesk.publish.fetched import FetchedBuilds
from otadesk.site.catalog import Release

APP = "com.example.sample"


@pytest.fixture
def builds(tmp_path: Path) -> FetchedBuilds:
    return FetchedBuilds(tmp_path / "cache")


def fetch(builds: FetchedBuilds, world: World, release: Release, heard: list[Event] | None = None) -> Path:
    hear = heard.append if heard is not None else ignore
    return builds.fetch(world.place, APP, release, surroundings=world.computer(), token=CancelToken(), listener=hear)


def test_a_build_is_fetched_once_also_when_it_is_withdrawn(world: World, builds: FetchedBuilds) -> None:
    package = world.build()
    release = world.publish(package).release
    history.withdraw(world.place, release.id, surroundings=world.computer(), token=CancelToken())
    heard: list[Event] = []
    file = fetch(builds, world, release, heard)
    assert file.read_bytes() == package.path.read_bytes()
    assert isinstance(heard[-1], BytesSent)
    assert heard[-1].done == release.size
    world.place = world.cut(0)
    assert fetch(builds, world, release) == file, "the second look needs no server"


def test_what_turned_out_to_be_damaged_here_is_fetched_anew(world: World, builds: FetchedBuilds) -> None:
    package = world.build()
    release = world.publish(package).release
    file = fetch(builds, world, release)
    file.write_bytes(bytes(release.size))
    builds.discard(release)
    assert builds.find(release) is None
    assert fetch(builds, world, release).read_bytes() == package.path.read_bytes()
    builds.discard(release)
    builds.discard(release)


@pytest.mark.parametrize("mess", ["changed", "longer", "shorter"])
def test_what_is_not_what_was_published_is_refused(
    world: World, builds: FetchedBuilds, tmp_path: Path, mess: str
) -> None:
    release = world.publish(world.build()).release
    file = world.root / APP / release.id / "App.ipa"
    content = file.read_bytes()
    file.write_bytes({"changed": b"x" + content[1:], "longer": content + b"x", "shorter": content[:-1]}[mess])
    with pytest.raises(PublishError, match="not the one"):
        fetch(builds, world, release)
    assert list((tmp_path / "cache").rglob("*.*")) == []


def test_a_broken_line_or_a_release_that_is_gone_leaves_nothing_behind(
    world: World, builds: FetchedBuilds, tmp_path: Path
) -> None:
    release = world.publish(world.build()).release
    sound = world.place
    for cut, error in ((0, ConnectionLost), (1, ConnectionLost)):
        world.place = world.cut(cut)
        with pytest.raises(error):
            fetch(builds, world, release)
    world.place = sound
    gone: tuple[Release, type[OtadeskError]] = (replace(release, id="1-1-20260101T000000Z-00000000"), NotFound)
    with pytest.raises(gone[1]):
        fetch(builds, world, gone[0])
    token = CancelToken()
    token.cancel()
    with pytest.raises(Cancelled):
        builds.fetch(sound, APP, release, surroundings=world.computer(), token=token, listener=ignore)
    assert list((tmp_path / "cache").rglob("*.*")) == []


def test_the_oldest_go_when_there_is_too_much(
    world: World, builds: FetchedBuilds, monkeypatch: pytest.MonkeyPatch
) -> None:
    first, second = (world.publish(world.build(str(n))).release for n in (1, 2))
    fetch(builds, world, first)
    monkeypatch.setattr("otadesk.publish.fetched.KEPT_BYTES", second.size + 1)
    fetch(builds, world, second)
    assert builds.find(first) is None
    assert builds.find(second) is not None
