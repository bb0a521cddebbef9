"""What is particular to folders: people without rights, network drives, file systems without hard links."""

from __future__ import annotations

import errno
import io
import os
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest

from otadesk.errors import (
    AlreadyExists,
    ConnectionLost,
    DestinationError,
    NoSpace,
    NotFound,
    OtadeskError,
    PermissionRefused,
)
from otadesk.remote import folder as folder_module
from otadesk.remote.folder import FolderDestination


def ignore(_count: int) -> None:
    """Hear how many bytes went, and don't care."""


AS_NOBODY = """
import io, os, sys
from pathlib import Path
from otadesk.errors import PermissionRefused
from otadesk.remote.folder import FolderDestination

os.setgid(65534)
os.setuid(65534)
place = FolderDestination(Path(sys.argv[1]))
for deed in (
    lambda: place.write("new", io.BytesIO(b""), lambda count: None),
    lambda: place.make_folder("new"),
    lambda: place.rename("file", "new"),
    lambda: place.remove("file"),
    lambda: place.read("secret", 10),
    lambda: place.digests(("secret",), 100, lambda count: None),
):
    try:
        deed()
    except PermissionRefused as error:
        assert str(error.hint)
    else:
        sys.exit("not refused")
assert [entry.name for entry in place.list("")] == ["file", "secret"]
"""


def test_what_somebody_may_not_do_is_told_apart() -> None:
    # Not pytest's own folder: nobody but its owner may walk through that one.
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        folder.chmod(0o755)
        (folder / "file").write_bytes(b"")
        (folder / "secret").write_bytes(b"")
        (folder / "secret").chmod(0o600)
        command = [sys.executable, "-c", AS_NOBODY, str(folder)]
        # Without the environment's wish to measure coverage, whose file that process may not write.
        done = subprocess.run(command, capture_output=True, text=True, check=False, env={"PATH": os.environ["PATH"]})
    assert (done.returncode, done.stderr) == (0, "")


@pytest.mark.parametrize(
    ("number", "kind"),
    [
        (errno.ENOENT, NotFound),
        (errno.ENOTDIR, NotFound),
        (errno.EEXIST, AlreadyExists),
        (errno.EACCES, PermissionRefused),
        (errno.EROFS, PermissionRefused),
        (errno.ENOSPC, NoSpace),
        (errno.EDQUOT, NoSpace),
        (errno.ESTALE, ConnectionLost),
        (errno.EIO, DestinationError),
        (errno.ENAMETOOLONG, DestinationError),
    ],
)
def test_every_word_of_the_system_has_a_meaning(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int, kind: type[OtadeskError]
) -> None:
    def fail(*_arguments: object) -> None:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(Path, "mkdir", fail)
    with pytest.raises(kind) as caught:
        FolderDestination(tmp_path).make_folder("new")
    assert type(caught.value) is kind


def test_rename_works_without_hard_links_too(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def no_links(*_arguments: object) -> None:
        raise OSError(errno.EPERM, "Operation not permitted")

    monkeypatch.setattr(Path, "hardlink_to", no_links)
    destination = FolderDestination(tmp_path)
    destination.write("old", io.BytesIO(b"1"), ignore)
    destination.rename("old", "new")
    assert [entry.name for entry in destination.list("")] == ["new"]
    destination.write("old", io.BytesIO(b"2"), ignore)
    with pytest.raises(AlreadyExists):
        destination.rename("old", "new")
    assert destination.read("new", 1) == b"1"


def test_name_taken_in_the_very_moment_of_a_rename_is_not_overwritten(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    destination = FolderDestination(tmp_path)
    destination.write("old", io.BytesIO(b"ours"), ignore)
    look = os.path.lexists

    def somebody_is_faster(path: Path) -> bool:
        free = look(path)
        (tmp_path / "new").write_bytes(b"theirs")
        return free

    monkeypatch.setattr(folder_module.os.path, "lexists", somebody_is_faster)
    with pytest.raises(AlreadyExists):
        destination.rename("old", "new")
    assert (tmp_path / "new").read_bytes() == b"theirs"
    assert (tmp_path / "old").read_bytes() == b"ours"


def test_bytes_that_the_disk_lost_are_missed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    chmod = Path.chmod

    def lose(path: Path, mode: int) -> None:
        chmod(path, mode)
        os.truncate(path, 1)

    monkeypatch.setattr(Path, "chmod", lose)
    destination = FolderDestination(tmp_path)
    with pytest.raises(DestinationError, match="has one byte, but 5 were written"):
        destination.write("file", io.BytesIO(b"12345"), ignore)
    assert list(tmp_path.iterdir()) == []


def test_names_that_windows_reserves_are_refused_there(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(folder_module.sys, "platform", "win32")
    destination = FolderDestination(tmp_path)
    for name in ("C:", "C:evil", "CON", "nul.txt", "a/COM1", "file:stream", "dot.", "space ", "what?"):
        with pytest.raises(DestinationError, match="Windows"):
            destination.make_folder(name)
    for name in ("CONTENT", "com.example.app", ".incoming-1"):
        destination.make_folder(name)
