"""One suite for every place where files can go: what holds for one must hold for all."""

from __future__ import annotations

import hashlib
import io
import os
import random
import stat
import threading
import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from support.places import Place
from support.ports import wait_until
from support.small_disk import small_disk

from otadesk.errors import AlreadyExists, Cancelled, DestinationError, NoSpace, NotFound, PackageError
from otadesk.progress import CancelToken
from otadesk.remote.destination import Destination, checked
from otadesk.remote.feed import Arrived, Feed, Journal, Piece
from otadesk.remote.operations import List, MakeFolder, Read, Replace, Stat, Write, good


def ignore(_count: int) -> None:
    """Hear how many bytes went, and don't care."""


def write(destination: Destination, path: str, content: bytes) -> None:
    assert destination.write(path, io.BytesIO(content), ignore) == len(content)


def names(destination: Destination, folder: str = "") -> list[str]:
    return [entry.name for entry in destination.list(folder)]


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


NAMES = [
    "plain.txt",
    "with space",
    "-rf",
    "quote'and\"double",
    "line\nbreak",
    "tab\tbell\a",
    "$(touch gone)`touch gone`;&|<>",
    "*?[a-z]{x,y}~",
    "percent%20%s",
    ".hidden",
    "…",
    "ünïcode",
    "u\u0308nicode-decomposed",
    "\N{PILE OF POO}",
    "مرحبا",
    "n" * 255,
]


def test_root_is_created_with_the_folders_above_it(place: Place) -> None:
    destination = place.open(place.folder / "a" / "b" / "c")
    destination.ensure_root()
    destination.ensure_root()
    assert destination.list("") == ()
    assert mode(place.folder / "a") == mode(place.folder / "a" / "b" / "c") == 0o755


def test_of_the_root_what_was_made_goes_again_while_it_is_empty(place: Place) -> None:
    destination = place.open(place.folder / "a" / "b" / "c")
    made = destination.ensure_root()
    assert made == tuple(str(place.folder / path) for path in ("a", "a/b", "a/b/c"))
    assert destination.ensure_root() == (), "it was there"
    (place.folder / "a" / "other").mkdir()
    with pytest.raises(DestinationError):
        destination.remove_made(made)
    assert [path.name for path in (place.folder / "a").iterdir()] == ["other"]


def test_root_that_is_a_file_is_refused(place: Place) -> None:
    (place.folder / "taken").write_bytes(b"")
    with pytest.raises(AlreadyExists):
        place.open(place.folder / "taken").ensure_root()


def test_root_may_be_a_link_to_a_folder(place: Place) -> None:
    (place.folder / "real").mkdir()
    (place.folder / "current").symlink_to("real")
    destination = place.open(place.folder / "current")
    destination.ensure_root()
    write(destination, "file", b"1")
    assert destination.stat("").kind == "folder"
    assert (place.folder / "real" / "file").read_bytes() == b"1"


def test_missing_root_is_not_found(place: Place) -> None:
    destination = place.open(place.folder / "nowhere")
    with pytest.raises(NotFound):
        destination.list("")
    with pytest.raises(NotFound):
        destination.stat("")


def test_listing_is_sorted_and_tells_kind_size_and_time(place: Place, destination: Destination) -> None:
    write(destination, "b", b"12345")
    destination.make_folder("a")
    (place.folder / "c").symlink_to("b")
    os.mkfifo(place.folder / "d")
    noon = 1_795_780_800.0
    for name in "abcd":
        # The same for all: some servers list a link with the time of the file that it leads to.
        os.utime(place.folder / name, (noon, noon), follow_symlinks=False)
    found = destination.list("")
    assert [(entry.name, entry.kind, entry.size) for entry in found] == [
        ("a", "folder", 0),
        ("b", "file", 5),
        ("c", "other", 0),
        ("d", "other", 0),
    ]
    assert {entry.modified for entry in found} == {noon}
    assert [destination.stat(entry.name) for entry in found] == list(found)


def test_empty_path_is_the_root(destination: Destination) -> None:
    assert destination.stat("").kind == "folder"
    assert destination.list("") == ()


@pytest.mark.parametrize("size", [0, 1, 32768, 32769, 255 * 1024, 255 * 1024 + 1, 3_000_001])
def test_files_come_back_as_they_went(place: Place, destination: Destination, size: int) -> None:
    content = os.urandom(size)
    heard: list[int] = []
    assert destination.write("file", io.BytesIO(content), heard.append) == size
    assert sum(heard) == size
    assert (place.folder / "file").read_bytes() == content
    assert destination.read("file", size) == content
    assert destination.stat("file").size == size


def test_source_that_gives_few_bytes_at_a_time_is_taken_whole(place: Place, destination: Destination) -> None:
    class Trickle(io.BytesIO):
        def read(self, size: int | None = -1, /) -> bytes:
            return super().read(min(size or 0, 700) if size and size > 0 else 700)

    content = os.urandom(50_001)
    assert destination.write("file", Trickle(content), ignore) == len(content)
    assert (place.folder / "file").read_bytes() == content


def test_modes_let_the_web_server_read_whatever_the_umask(place: Place, destination: Destination) -> None:
    destination.make_folder("release")
    write(destination, "release/App.ipa", b"ipa")
    assert mode(place.folder / "release") == 0o755
    assert mode(place.folder / "release" / "App.ipa") == 0o644


def test_new_folder_keeps_the_group_that_the_folder_above_hands_on(place: Place) -> None:
    shared = place.folder / "shared"
    shared.mkdir()
    shared.chmod(0o2775)
    place.open(shared).make_folder("release")
    assert mode(shared / "release") == 0o2755


def test_write_never_overwrites(place: Place, destination: Destination) -> None:
    write(destination, "file", b"first")
    destination.make_folder("folder")
    (place.folder / "dangling").symlink_to("nowhere")
    for taken in ("file", "folder", "dangling"):
        with pytest.raises(AlreadyExists):
            destination.write(taken, io.BytesIO(b"second"), ignore)
    assert destination.read("file", 10) == b"first"
    assert names(destination) == ["dangling", "file", "folder"]
    assert not (place.folder / "nowhere").exists()


def test_write_into_a_missing_folder_is_not_found(destination: Destination) -> None:
    with pytest.raises(NotFound):
        destination.write("missing/file", io.BytesIO(b""), ignore)


def test_operations_carried_out_together_return_what_each_would_alone(place: Place, destination: Destination) -> None:
    write(destination, "old", b"1")
    write(destination, "new", b"22")
    outcomes = destination.together(
        MakeFolder("release"),
        Write("release/a", b"first"),
        Write("release/b", bytes(700_000)),
        Stat("old"),
        Read("old", 10),
        List("release"),
        Replace("new", "old"),
    )
    folder, first, second, found, content, listing, replaced = outcomes
    assert (folder, first, second, replaced) == (None, 5, 700_000, None)
    assert found.size == 1
    assert content == b"1"
    assert {entry.name for entry in listing} <= {"a", "b"}
    assert names(destination) == ["old", "release"]
    assert destination.read("old", 10) == b"22"
    assert mode(place.folder / "release") == 0o755
    assert mode(place.folder / "release" / "a") == 0o644


def test_operations_that_fail_do_not_stop_those_beside_them(destination: Destination) -> None:
    write(destination, "taken", b"12345")
    outcomes = destination.together(
        Read("missing", 10),
        Write("taken", b"x"),
        Read("taken", 4),
        MakeFolder("taken"),
        Write("nowhere/file", b"x"),
        List("nowhere"),
        Read("taken", 5),
    )
    assert [type(outcome) for outcome in outcomes] == [
        NotFound,
        AlreadyExists,
        DestinationError,
        AlreadyExists,
        NotFound,
        NotFound,
        bytes,
    ]
    with pytest.raises(NotFound):
        good(outcomes)
    assert good(outcomes[-1:]) == (b"12345",)
    assert destination.together() == ()


def test_hundreds_of_operations_share_what_a_server_allows(destination: Destination) -> None:
    assert destination.together(*(Write(f"{number}", b"%d" % number) for number in range(300))).count(None) == 0
    assert good(destination.together(*(Read(f"{number}", 5) for number in range(300)))) == tuple(
        b"%d" % number for number in range(300)
    )


def pieces(size: int, length: int) -> list[Piece]:
    return [Piece(at, min(length, size - at)) for at in range(0, size, length)]


@pytest.mark.parametrize("size", [1, 261_120, 5_000_001])
@pytest.mark.parametrize("length", [1000, 700_000])
def test_a_file_put_together_from_pieces_is_the_source(
    place: Place, destination: Destination, tmp_path: Path, size: int, length: int
) -> None:
    source = tmp_path / "source"
    source.write_bytes(os.urandom(size))
    made = pieces(size, max(length, size // 40))
    random.Random(1).shuffle(made)  # noqa: S311 - the same disorder each time, not a secret
    feed = Feed(made, journal=Journal("journal", 0, lambda piece: b"%016d" % piece.offset))
    destination.assemble("file", source, feed)
    assert (place.folder / "file").read_bytes() == source.read_bytes()
    assert mode(place.folder / "file") == 0o644
    assert feed.ended
    assert feed.arrived == Arrived(size, 0, size)
    # Nobody waits for the journal's last lines, so they may still be on their way.
    wait_until(lambda: told(place.folder / "journal") == sorted(piece.offset for piece in made), "the whole journal")


def told(records: Path) -> list[int]:
    """Return the offsets that stand in a journal; what was written behind a line on its way left a hole of zeros."""
    content = records.read_bytes()
    lines = (content[at : at + 16] for at in range(0, len(content), 16))
    return sorted(int(line) for line in lines if len(line) == 16 and b"\0" not in line)


def test_a_file_that_is_there_keeps_its_other_bytes(place: Place, destination: Destination, tmp_path: Path) -> None:
    source = tmp_path / "source"
    source.write_bytes(b"abcdefghij")
    write(destination, "file", b"0123456789")
    destination.assemble("file", source, Feed([Piece(2, 3)]))
    assert (place.folder / "file").read_bytes() == b"01cde56789"


def test_bytes_that_lie_there_already_are_copied_where_the_place_can(
    place: Place, destination: Destination, tmp_path: Path
) -> None:
    content = os.urandom(3_000_000)
    source = tmp_path / "source"
    source.write_bytes(content)
    write(destination, "base", b"shift" + content[:2_000_000])
    feed = Feed([Piece(0, 2_000_000, "base" if destination.copies else "", 5), Piece(2_000_000, 1_000_000)])
    destination.assemble("file", source, feed)
    assert (place.folder / "file").read_bytes() == content
    copied = 2_000_000 if destination.copies else 0
    assert feed.arrived == Arrived(3_000_000 - copied, copied, 3_000_000)
    assert destination.copies == (place.kind == "openssh")


def test_what_can_not_be_copied_is_sent(place: Place, destination: Destination, tmp_path: Path) -> None:
    source = tmp_path / "source"
    source.write_bytes(os.urandom(900_000))
    (place.folder / "folder").mkdir()
    made = [Piece(0, 300_000, "gone"), Piece(300_000, 300_000, "folder"), Piece(600_000, 300_000)]
    feed = Feed(made)
    destination.assemble("file", source, feed)
    assert (place.folder / "file").read_bytes() == source.read_bytes()
    assert feed.arrived.sent == 900_000


def test_a_source_that_got_shorter_is_an_error_of_its_own(destination: Destination, tmp_path: Path) -> None:
    source = tmp_path / "source"
    source.write_bytes(bytes(100))
    feed = Feed(pieces(1000, 500))
    with pytest.raises(PackageError, match="changed"):
        destination.assemble("file", source, feed)
    assert not feed.ended
    with pytest.raises(PackageError, match="no longer there"):
        destination.assemble("file", tmp_path / "missing", Feed(pieces(10, 10)))


def test_putting_together_in_a_missing_folder_is_not_found(destination: Destination, tmp_path: Path) -> None:
    source = tmp_path / "source"
    source.write_bytes(bytes(100))
    feed = Feed(pieces(100, 50))
    with pytest.raises(NotFound):
        destination.assemble("missing/file", source, feed)
    destination.make_folder("missing")
    destination.assemble("missing/file", source, feed)
    assert feed.ended


def test_a_cancelled_transfer_ends_and_gives_its_pieces_back(place: Place, tmp_path: Path) -> None:
    token = CancelToken()
    destination = place.open(token=token)
    source = tmp_path / "source"
    source.write_bytes(bytes(8_000_000))
    feed = Feed(pieces(8_000_000, 1_000_000), listener=lambda _arrived: token.cancel())
    with pytest.raises(Cancelled):
        destination.assemble("file", source, feed)
    assert not feed.ended


def test_make_folder_refuses_a_name_that_is_taken(destination: Destination) -> None:
    destination.make_folder("folder")
    write(destination, "file", b"")
    for taken in ("folder", "file"):
        with pytest.raises(AlreadyExists):
            destination.make_folder(taken)
    with pytest.raises(NotFound):
        destination.make_folder("missing/folder")


def test_read_refuses_more_than_the_limit(destination: Destination) -> None:
    write(destination, "file", b"12345")
    assert destination.read("file", 5) == b"12345"
    with pytest.raises(DestinationError) as caught:
        destination.read("file", 4)
    assert not isinstance(caught.value, NotFound)
    with pytest.raises(NotFound):
        destination.read("missing", 5)


def test_read_of_a_folder_is_an_error(destination: Destination) -> None:
    destination.make_folder("folder")
    with pytest.raises(DestinationError):
        destination.read("folder", 100)


@pytest.mark.parametrize("name", NAMES, ids=range(len(NAMES)))
def test_any_name_that_a_disk_takes_goes_through_every_operation(
    place: Place, destination: Destination, name: str
) -> None:
    destination.make_folder(name)
    write(destination, f"{name}/{name}", b"hostile")
    assert place.on_disk() == [name]
    assert names(destination, name) == [name]
    assert destination.stat(f"{name}/{name}") == destination.list(name)[0]
    assert destination.read(f"{name}/{name}", 10) == b"hostile"
    assert destination.digests((f"{name}/{name}",), 100, ignore)[0] == (hashlib.sha256(b"hostile").hexdigest(),)
    destination.rename(f"{name}/{name}", "away")
    destination.replace("away", f"{name}/{name}")
    destination.remove(name)
    assert names(destination) == []


def test_names_that_are_not_utf8_are_listed_read_and_removed(place: Place, destination: Destination) -> None:
    raw = b"caf\xe9"
    (place.folder / os.fsdecode(raw)).write_bytes(b"latin-1")
    (name,) = names(destination)
    assert name == os.fsdecode(raw)
    assert destination.read(name, 10) == b"latin-1"
    destination.remove(name)
    assert place.on_disk() == []


@pytest.mark.parametrize("name", ["n" * 256, "half-a-surrogate-\ud800", "é" * 200])
def test_name_that_no_disk_takes_is_an_error_of_ours(place: Place, destination: Destination, name: str) -> None:
    with pytest.raises(DestinationError):
        destination.write(name, io.BytesIO(b""), ignore)
    with pytest.raises(DestinationError):
        destination.make_folder(name)
    assert place.on_disk() == []


@pytest.mark.parametrize("path", ["..", "../x", "a/../../x", "a//b", "/etc", "a/.", "a\\b", "a/b/", "nul\0", "./a"])
def test_path_that_leaves_the_root_is_refused_before_anything_happens(
    place: Place, destination: Destination, path: str
) -> None:
    (place.folder / "a").mkdir()
    for deed in (
        lambda: destination.list(path),
        lambda: destination.stat(path),
        lambda: destination.read(path, 1),
        lambda: destination.write(path, io.BytesIO(b"x"), ignore),
        lambda: destination.make_folder(path),
        lambda: destination.rename(path, "b"),
        lambda: destination.rename("a", path),
        lambda: destination.replace("a", path),
        lambda: destination.remove(path),
        lambda: destination.digests((path,), 100, ignore),
    ):
        with pytest.raises(DestinationError) as caught:
            deed()
        assert "is not a path inside" in str(caught.value)
    assert place.on_disk() == ["a"]


@given(st.text(alphabet=st.sampled_from("ab./\\\0 "), max_size=12))
def test_a_checked_path_never_climbs(path: str) -> None:
    try:
        accepted = checked(path)
    except DestinationError:
        return
    assert accepted == path
    assert os.path.normpath(f"/root/{path}") == f"/root/{path}".rstrip("/")


def test_rename_moves_files_and_folders(place: Place, destination: Destination) -> None:
    destination.make_folder("folder")
    write(destination, "folder/file", b"1")
    destination.rename("folder", "release")
    destination.rename("release/file", "file")
    assert names(destination) == ["file", "release"]
    assert names(destination, "release") == []
    assert (place.folder / "file").read_bytes() == b"1"


@pytest.mark.parametrize("target", ["other file", "empty", "full"])
@pytest.mark.parametrize("source", ["file", "folder"])
def test_rename_onto_a_name_that_is_taken_is_refused(
    place: Place, destination: Destination, source: str, target: str
) -> None:
    write(destination, "file", b"source")
    write(destination, "other file", b"target")
    for folder in ("folder", "empty", "full"):
        destination.make_folder(folder)
    write(destination, "full/inside", b"")
    write(destination, "folder/inside", b"")
    with pytest.raises(AlreadyExists):
        destination.rename(source, target)
    assert names(destination) == ["empty", "file", "folder", "full", "other file"]
    assert (place.folder / "other file").read_bytes() == b"target"
    assert names(destination, "empty") == []


def test_rename_of_something_missing_is_not_found(destination: Destination) -> None:
    with pytest.raises(NotFound):
        destination.rename("missing", "name")
    write(destination, "file", b"")
    with pytest.raises(NotFound):
        destination.rename("file", "missing/file")
    assert names(destination) == ["file"]


def test_rename_does_not_follow_a_link_to_nowhere(place: Place, destination: Destination) -> None:
    write(destination, "file", b"")
    (place.folder / "dangling").symlink_to("nowhere")
    with pytest.raises(AlreadyExists):
        destination.rename("file", "dangling")
    assert names(destination) == ["dangling", "file"]


def test_replace_takes_the_place_of_the_old_file(place: Place, destination: Destination) -> None:
    write(destination, "index.html", b"old")
    write(destination, "new", b"new")
    destination.replace("new", "index.html")
    assert destination.read("index.html", 10) == b"new"
    assert names(destination) == ["index.html"]
    assert mode(place.folder / "index.html") == 0o644


def test_replace_of_something_that_is_not_there_yet(destination: Destination) -> None:
    write(destination, "new", b"new")
    destination.replace("new", "index.html")
    assert names(destination) == ["index.html"]
    with pytest.raises(NotFound):
        destination.replace("new", "index.html")
    assert destination.read("index.html", 10) == b"new"


def test_whoever_looks_on_while_a_file_is_replaced_sees_the_old_or_the_new_one(
    place: Place, destination: Destination
) -> None:
    assert destination.replaces_atomically
    versions = [bytes([65 + number]) * 5000 for number in range(30)]
    write(destination, "index.html", versions[0])
    seen: list[bytes] = []
    problems: list[OSError] = []
    done = threading.Event()

    def look_on() -> None:
        while not done.is_set():
            try:
                seen.append((place.folder / "index.html").read_bytes())
            except OSError as exc:
                problems.append(exc)

    reader = threading.Thread(target=look_on)
    reader.start()
    for version in versions[1:]:
        write(destination, "new", version)
        destination.replace("new", "index.html")
    done.set()
    reader.join()
    assert problems == []
    assert set(seen) <= set(versions)
    assert destination.read("index.html", 5000) == versions[-1]


def test_remove_deletes_a_tree_and_leaves_what_links_point_to(place: Place, destination: Destination) -> None:
    outside = place.folder / "outside"
    outside.mkdir()
    (outside / "kept").write_bytes(b"kept")
    tree = place.folder / "tree"
    deep = tree / "a" / "b" / "c"
    deep.mkdir(parents=True)
    for number in range(150):
        (deep / f"file-{number}").write_bytes(b"")
    (tree / "link to folder").symlink_to(outside)
    (deep / "link to file").symlink_to(outside / "kept")
    (deep / "link up").symlink_to("..")
    (tree / "dangling").symlink_to("nowhere")
    destination.remove("tree")
    assert names(destination) == ["outside"]
    assert (outside / "kept").read_bytes() == b"kept"


def test_remove_deletes_a_link_and_not_what_it_points_to(place: Place, destination: Destination) -> None:
    destination.make_folder("real")
    write(destination, "real/file", b"")
    (place.folder / "link").symlink_to("real")
    destination.remove("link")
    destination.remove("real/file")
    assert names(destination) == ["real"]
    with pytest.raises(NotFound):
        destination.remove("link")


def test_digest_is_that_of_the_bytes_on_the_disk(place: Place, destination: Destination) -> None:
    content = os.urandom(700_001)
    heard: list[int] = []
    (place.folder / "file").write_bytes(content)
    found, how = destination.digests(("file",), len(content), heard.append)
    assert found == (hashlib.sha256(content).hexdigest(),)
    assert how == {"folder": "folder-read-back", "openssh": "exec-sha256", "proftpd": "sftp-read-back"}[place.kind]
    assert sum(heard) == len(content)
    with pytest.raises(NotFound):
        destination.digests(("missing",), 100, ignore)


def test_full_disk_is_named_and_leaves_nothing_behind(place: Place) -> None:
    with small_disk(place.folder / "disk", 512) as disk:
        destination = place.open(disk)
        with pytest.raises(NoSpace):
            destination.write("file", io.BytesIO(bytes(2_000_000)), ignore)
        assert names(destination) == []
        write(destination, "small", b"there is room for this")


def test_cancel_in_the_midst_of_a_write_is_instant_and_leaves_no_partial_file(
    place: Place, destination: Destination
) -> None:
    moment: list[float] = []

    def cancel(_count: int) -> None:
        if not moment:
            moment.append(time.monotonic())
            place.token.cancel()

    with pytest.raises(Cancelled):
        destination.write("App.ipa", io.BytesIO(bytes(200_000_000)), cancel)
    assert time.monotonic() - moment[0] < 5
    assert names(place.open()) == []


def test_every_operation_of_a_cancelled_destination_is_cancelled(place: Place, destination: Destination) -> None:
    place.token.cancel()
    for deed in (
        lambda: destination.list(""),
        lambda: destination.stat("x"),
        lambda: destination.make_folder("x"),
        lambda: destination.write("x", io.BytesIO(b""), ignore),
        lambda: destination.remove("x"),
        destination.ensure_root,
    ):
        with pytest.raises(Cancelled):
            deed()


def test_source_that_breaks_is_not_blamed_on_the_place_and_leaves_no_partial_file(destination: Destination) -> None:
    class Broken(io.BytesIO):
        def read(self, size: int | None = -1, /) -> bytes:
            if self.tell() > 1_000_000:
                raise OSError(5, "the disk was pulled out")
            return super().read(size)

    with pytest.raises(DestinationError, match="can’t be read any more"):
        destination.write("file", Broken(bytes(3_000_000)), ignore)
    assert names(destination) == []
    write(destination, "file", b"the connection still works")


def test_listener_that_raises_ends_the_write_and_leaves_no_partial_file(destination: Destination) -> None:
    class EnoughError(Exception):
        pass

    def enough(_count: int) -> None:
        raise EnoughError

    with pytest.raises(EnoughError):
        destination.write("file", io.BytesIO(bytes(1_000_000)), enough)
    assert names(destination) == []


def test_closing_twice_is_harmless(destination: Destination) -> None:
    destination.close()
    destination.close()


def test_a_file_is_copied_off_with_every_byte_counted(place: Place, destination: Destination) -> None:
    content = os.urandom(2_500_000)
    (place.folder / "App.ipa").write_bytes(content)
    target, counted = io.BytesIO(), []
    assert destination.copy("App.ipa", target, counted.append) == len(content)
    assert target.getvalue() == content
    assert sum(counted) == len(content)
    with pytest.raises(NotFound):
        destination.copy("nothing", io.BytesIO(), ignore)
