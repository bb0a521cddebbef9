"""The destination that breaks on purpose breaks where it is told to: other tests lean on that."""

from __future__ import annotations

import io
from pathlib import Path

import pytest
from support.faulty import FaultyDestination

from otadesk.errors import ConnectionLost, NoSpace
from otadesk.remote.destination import Destination
from otadesk.remote.folder import FolderDestination


def ignore(_count: int) -> None:
    """Hear how many bytes went, and don't care."""


def journey(place: Destination) -> None:
    place.ensure_root()
    place.make_folder("a")
    place.write("a/file", io.BytesIO(b"12345"), ignore)
    place.rename("a", "b")
    place.replace("b/file", "b/other")
    place.list("b")
    place.stat("b/other")
    place.read("b/other", 10)
    place.digests(("b/other",), 100, ignore)
    place.remove("b")


def test_without_a_fault_everything_is_passed_on_and_counted(tmp_path: Path) -> None:
    place = FaultyDestination(FolderDestination(tmp_path))
    journey(place)
    assert [operation[0] for operation in place.operations] == [
        *("ensure_root", "make_folder", "write", "rename", "replace"),
        *("list", "stat", "read", "digests", "remove"),
    ]
    assert place.replaces_atomically
    place.close()
    assert place.closed


@pytest.mark.parametrize("number", range(10))
@pytest.mark.parametrize("after_effect", [False, True])
def test_the_chosen_operation_fails_and_all_after_it(tmp_path: Path, number: int, after_effect: bool) -> None:
    place = FaultyDestination(FolderDestination(tmp_path), number, after_effect=after_effect)
    with pytest.raises(ConnectionLost):
        journey(place)
    assert len(place.operations) == number + 1
    with pytest.raises(ConnectionLost):
        place.list("")


def test_effect_is_there_only_if_it_was_asked_for(tmp_path: Path) -> None:
    with pytest.raises(ConnectionLost):
        FaultyDestination(FolderDestination(tmp_path), 0).make_folder("lost")
    with pytest.raises(ConnectionLost):
        FaultyDestination(FolderDestination(tmp_path), 0, after_effect=True).make_folder("done")
    assert [path.name for path in tmp_path.iterdir()] == ["done"]


def test_write_that_is_cut_leaves_its_first_bytes(tmp_path: Path) -> None:
    place = FaultyDestination(FolderDestination(tmp_path), 0, NoSpace, write_bytes=3)
    with pytest.raises(NoSpace):
        place.write("file", io.BytesIO(b"12345"), ignore)
    assert (tmp_path / "file").read_bytes() == b"123"
