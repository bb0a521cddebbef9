"""What won't fit is told before a byte of it is sent, and a first publish in vain leaves no folder behind."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from support.small_disk import small_disk
from support.sshd import SshServer
from support.world import World

from otadesk.errors import NoSpace, PermissionRefused
from otadesk.phrases import Phrase
from otadesk.progress import BytesSent, CancelToken, Event
from otadesk.publish.app_folder import find
from otadesk.remote.destination import Destination
from otadesk.remote.folder import FolderDestination
from otadesk.remote.operations import FreeSpace, Operation, Outcome
from otadesk.remote.ssh import open_sftp

APP = "com.example.sample"
Open = Callable[[CancelToken], Destination]


class Told:
    """A destination that says how much room there is as a test tells it to; the last answer stays."""

    def __init__(self, inner: Destination, *free: Any) -> None:
        self._inner, self._free = inner, list(free)

    def __getattr__(self, name: str) -> Any:
        return getattr(self._inner, name)

    def together(self, *operations: Operation) -> tuple[Outcome, ...]:
        return tuple(
            self._answer() if isinstance(operation, FreeSpace) else outcome
            for operation, outcome in zip(operations, self._inner.together(*operations), strict=True)
        )

    def _answer(self) -> Any:
        return self._free.pop(0) if len(self._free) > 1 else self._free[0]


class Refusing:
    """A destination that takes no file for the package."""

    def __init__(self, inner: Destination, before: Callable[[], object] = lambda: None) -> None:
        self._inner, self._before = inner, before

    def __getattr__(self, name: str) -> Any:
        return getattr(self._inner, name)

    def assemble(self, *_what: object) -> None:
        self._before()
        raise PermissionRefused(Phrase("Error", "No."))


def with_room(world: World, *free: Any) -> Any:
    return replace(world.place, open=lambda token: Told(world.open(token), *free))


@pytest.fixture(params=["folder", "sftp"])
def opened(request: pytest.FixtureRequest, tmp_path: Path, server: SshServer) -> tuple[Path, Open]:
    root = server.root / tmp_path.name
    if request.param == "folder":
        return root, lambda token: FolderDestination(root, token)
    return root, lambda token: open_sftp(server.target(), str(root), server.secrets, token, **server.clean)


def test_a_disk_that_is_too_small_is_told_before_the_first_byte(opened: tuple[Path, Open], tmp_path: Path) -> None:
    root, open_ = opened
    folder = tmp_path / "here"
    folder.mkdir()
    heard: list[Event] = []
    with small_disk(root, 64):
        world = World(root, folder, open_)
        package = replace(world.build(), size=334_000_000)
        with pytest.raises(NoSpace) as caught:
            world.publish(package, listener=heard.append)
        assert str(caught.value.title).startswith("Sample needs 334 MB, ")
        assert str(caught.value.title).endswith(" KB are free on Staging.")
        assert re.fullmatch(rf"{APP}\S*: 334 MB more are needed", caught.value.detail)
        assert "old releases" in str(caught.value.hint)
        assert not any(isinstance(event, BytesSent) and event.done for event in heard)
        assert list(root.iterdir()) == [], "nor does an empty folder stay"


def test_an_error_or_silence_about_the_room_is_no_reason_to_stop(world: World) -> None:
    for free in (None, PermissionRefused(Phrase("Error", "No."))):
        receipt = world.publish(world.build(), place=with_room(world, free))
        assert world.tester.sees(APP) == receipt.release.id


def test_room_that_dead_publishers_had_taken_counts_once_it_is_free(world: World) -> None:
    package = world.build()
    (world.root / APP).mkdir()
    receipt = world.publish(package, place=with_room(world, 0, package.size))
    assert world.tester.sees(APP) == receipt.release.id
    with pytest.raises(NoSpace):
        world.publish(package, place=with_room(world, package.size - 1, package.size - 1))


@pytest.mark.parametrize("private", [False, True])
def test_a_folder_that_was_made_for_a_first_publish_in_vain_is_gone(world: World, private: bool) -> None:
    place = replace(world.place, private=private, open=lambda token: Refusing(world.open(token)))
    with pytest.raises(PermissionRefused):
        world.publish(world.build(), place=place)
    assert list(world.root.iterdir()) == []


def test_what_another_publisher_has_begun_there_keeps_the_folder(world: World) -> None:
    world.place = replace(world.place, private=True)
    others: list[str] = []

    def publish_another() -> None:
        others.append(world.publish(world.build("2"), world.computer(2)).release.id)

    place = replace(world.place, open=lambda token: Refusing(world.open(token), publish_another))
    with pytest.raises(PermissionRefused):
        world.publish(world.build(), place=place)
    (folder,) = [path for path in world.root.iterdir() if path.is_dir()]
    assert world.tester.sees(folder.name) == others[0]


def test_a_folder_that_others_took_away_is_made_again(world: World) -> None:
    class Meddled(Refusing):
        """Loses the app's folder once, right after it was found."""

        is_done = False

        def together(self, *operations: Operation) -> tuple[Outcome, ...]:
            if not self.is_done and (folder := find(self._inner, APP, private=True)):
                self._inner.remove(folder)
                self.is_done = True
            return tuple(self._inner.together(*operations))

        def assemble(self, *what: Any) -> None:
            self._inner.assemble(*what)

    place = replace(world.place, private=True, open=lambda token: Meddled(world.open(token)))
    receipt = world.publish(world.build(), place=place)
    (folder,) = [path for path in world.root.iterdir() if path.is_dir()]
    assert world.tester.sees(folder.name) == receipt.release.id


def test_a_folder_that_was_there_before_stays(world: World) -> None:
    (world.root / APP).mkdir()
    place = replace(world.place, open=lambda token: Refusing(world.open(token)))
    with pytest.raises(PermissionRefused):
        world.publish(world.build(), place=place)
    assert [path.name for path in world.root.iterdir()] == [APP]
