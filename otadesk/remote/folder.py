"""A folder of this computer, or of a network drive, as the place where files go."""

from __future__ import annotations

import errno
import hashlib
import os
import shutil
import stat
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager, nullcontext, suppress
from io import FileIO
from pathlib import Path
from typing import BinaryIO, Literal

from otadesk.errors import DestinationError, said
from otadesk.phrases import N_, N_many
from otadesk.progress import CancelToken
from otadesk.remote.destination import FILE_MODE, FOLDER_MODE, Entry, checked, too_large
from otadesk.remote.feed import Feed, Piece
from otadesk.remote.folder_failures import refused, taken
from otadesk.remote.local_pieces import LocalFile
from otadesk.remote.operations import Operation, Outcome, one_by_one

CHUNK = 1 << 20
WINDOWS_SIGNS = frozenset('<>:"|?*')
WINDOWS_DEVICES = frozenset(
    {"CON", "PRN", "AUX", "NUL", *(f"{port}{number}" for port in ("COM", "LPT") for number in range(10))}
)
NO_LINKS = frozenset({errno.EPERM, errno.ENOSYS, errno.EOPNOTSUPP, errno.EMLINK, errno.EXDEV})
"""What file systems without hard links say, such as exFAT and many network drives."""


class FolderDestination:
    """The files below one folder. Cancelling the token ends a write or a digest at the next megabyte."""

    def __init__(self, root: Path, token: CancelToken | None = None) -> None:
        self._root = root
        self._token = token or CancelToken()

    @property
    def root(self) -> Path:
        """The root folder."""
        return self._root

    @property
    def replaces_atomically(self) -> bool:
        """Whether ``replace`` is one step: always, in one folder of one file system."""
        return True

    @property
    def copies(self) -> bool:
        """Whether ``assemble`` copies what lies here: to read it is as much work as to read the original."""
        return False

    @property
    def takes_pieces(self) -> bool:
        """Whether pieces may come in any order."""
        return True

    @property
    def works_beside(self) -> bool:
        """Whether other operations may go on while a file is put together: there is nothing to be gained."""
        return False

    def make_ready(self) -> None:
        """Do nothing: a folder is always ready."""

    def beside(self, _token: CancelToken) -> None:
        """Return nothing: a folder is opened anew without asking anybody."""

    def ensure_root(self) -> tuple[str, ...]:
        """Create the root folder, and those above it, where they are missing; return what was made."""
        missing, made = [], []
        place = self._root
        with self._working(place):
            while not place.is_dir():
                if os.path.lexists(place):
                    raise taken(place)
                missing.append(place)
                place = place.parent
        for place in reversed(missing):
            with self._working(place), suppress(FileExistsError):  # somebody else was faster
                self._make_folder(place)
                made.append(str(place))
        return tuple(made)

    def remove_made(self, folders: tuple[str, ...]) -> None:
        """Delete folders that ``ensure_root`` made, the innermost first, while nothing is in them."""
        for place in map(Path, reversed(folders)):
            with self._working(place):
                place.rmdir()

    def list(self, folder: str) -> tuple[Entry, ...]:
        """Return what is in a folder, sorted by name."""
        place = self._at(folder)
        entries = []
        with self._working(place), os.scandir(place) as found:
            for one in found:
                with suppress(FileNotFoundError):  # removed while we look
                    entries.append(_entry(one.name, one.stat(follow_symlinks=False)))
        return tuple(sorted(entries, key=lambda entry: entry.name))

    def stat(self, path: str) -> Entry:
        """Return what is known of one name."""
        place = self._at(path)
        with self._working(place):
            # The root may be a link; below it a link is neither file nor folder, as in a listing.
            return _entry(path.rpartition("/")[2], place.lstat() if path else place.stat())

    def read(self, path: str, limit: int) -> bytes:
        """Return a file's bytes, unless there are more than ``limit``."""
        place = self._at(path)
        with self._working(place), place.open("rb") as file:
            content = file.read(limit + 1)
        if len(content) > limit:
            raise too_large(str(place), limit)
        return content

    def copy(self, path: str, target: BinaryIO, on_bytes: Callable[[int], None]) -> int:
        """Write a file's bytes to ``target``."""
        place = self._at(path)
        copied = 0
        with self._working(place):
            file = place.open("rb")
        with file:
            while data := _read(file):
                self._token.check()
                target.write(data)
                copied += len(data)
                on_bytes(len(data))
        return copied

    def write(self, path: str, source: BinaryIO, on_bytes: Callable[[int], None]) -> int:
        """Create a file; where that fails half way, what is there of it is removed."""
        place = self._at(path)
        with self._working(place):
            file = place.open("xb")
        try:
            with self._working(place), file:
                while data := _read(source):
                    self._token.check()
                    file.write(data)
                    on_bytes(len(data))
                size = file.tell()
            with self._working(place):
                place.chmod(FILE_MODE)
                _require_size(place, size)
        except BaseException:
            with suppress(OSError):
                place.unlink()
            raise
        return size

    def assemble(self, path: str, source: Path, feed: Feed) -> None:
        """Put a file together from pieces of the source, one after the other."""
        place = self._at(path)
        journal = self._at(feed.journal_path) if feed.journal_path else None
        with LocalFile(source) as original, self._working(place), _opened(place) as file:
            with _opened(journal) if journal else nullcontext() as records:
                while piece := feed.take():
                    self._assemble_piece(piece, original, file, records, feed)
            place.chmod(FILE_MODE)

    def _assemble_piece(
        self, piece: Piece, original: LocalFile, file: FileIO, records: FileIO | None, feed: Feed
    ) -> None:
        arrived = 0
        try:
            while arrived < piece.length:
                self._token.check()
                count = min(CHUNK, piece.length - arrived)
                feed.flow.take(count, self._token)
                data = original.read(piece.offset + arrived, count)
                _write_at(file, piece.offset + arrived, data)
                arrived += count
                feed.moved(sent=count)
        except BaseException:
            feed.give_back(piece, arrived)
            raise
        at, record = feed.done(piece)
        if records is not None:
            _write_at(records, at, record)

    def together(self, *operations: Operation) -> tuple[Outcome, ...]:
        """Carry out operations, one after the other: here nothing waits for a line."""
        return one_by_one(self, operations)

    def make_folder(self, path: str) -> None:
        """Create one folder with FOLDER_MODE."""
        place = self._at(path)
        with self._working(place):
            self._make_folder(place)

    def rename(self, source: str, target: str) -> None:
        """Move a file or folder to a name that is free."""
        old, new = self._at(source), self._at(target)
        with self._working(old):
            if os.path.lexists(new):
                raise taken(new)
            if stat.S_ISREG(old.lstat().st_mode) and _link(old, new):
                old.unlink()
            else:
                old.rename(new)

    def replace(self, source: str, target: str) -> None:
        """Move a file over another one, in one step."""
        old, new = self._at(source), self._at(target)
        with self._working(old):
            old.replace(new)

    def remove(self, path: str) -> None:
        """Delete a file or a whole folder; links are deleted, never followed."""
        place = self._at(path)
        with self._working(place):
            if stat.S_ISDIR(place.lstat().st_mode):
                shutil.rmtree(place)
            else:
                place.unlink()

    def remove_empty(self, folder: str) -> None:
        """Delete a folder that nothing is in."""
        place = self._at(folder)
        with self._working(place):
            place.rmdir()

    def free_space(self, folder: str) -> int | None:
        """Return how many bytes there is room for, or None where the file system doesn't say."""
        with suppress(OSError):
            room = shutil.disk_usage(self._at(folder))
            # One that has no size at all, as some over a network say, doesn't know its room either.
            return room.free if room.total else None
        return None

    def digests(
        self, paths: tuple[str, ...], _size: int, on_bytes: Callable[[int], None]
    ) -> tuple[tuple[str, ...], str]:
        """Return files' SHA-256 from their bytes as they are now."""
        return tuple(self._digest(self._at(path), on_bytes) for path in paths), "folder-read-back"

    def _digest(self, place: Path, on_bytes: Callable[[int], None]) -> str:
        sha256 = hashlib.sha256()
        with self._working(place), place.open("rb") as file:
            while data := file.read(CHUNK):
                self._token.check()
                sha256.update(data)
                on_bytes(len(data))
        return sha256.hexdigest()

    def close(self) -> None:
        """Do nothing: a folder holds nothing open."""

    def _at(self, path: str) -> Path:
        parts = checked(path).split("/") if path else []
        if sys.platform == "win32" and not all(map(_fits_windows, parts)):
            raise DestinationError(N_("Error", "“{path}” is not a name that Windows can have.").of(path=path))
        return self._root.joinpath(*parts)

    def _make_folder(self, place: Path) -> None:
        place.mkdir()
        inherited = place.stat().st_mode & stat.S_ISGID
        place.chmod(FOLDER_MODE | inherited)

    @contextmanager
    def _working(self, place: Path) -> Iterator[None]:
        """Turn what the operating system says into errors of ours."""
        self._token.check()
        try:
            yield
        except OSError as exc:
            raise refused(exc, place) from exc
        except ValueError as exc:  # a name with a NUL or with half a surrogate pair
            raise DestinationError(
                N_("Error", "“{place}” is not a name that this computer can have.").of(place=ascii(str(place)))
            ) from exc


def _opened(place: Path) -> FileIO:
    """Open a file to be written anywhere in it, made if it isn't there."""
    return FileIO(os.open(place, os.O_RDWR | os.O_CREAT | getattr(os, "O_BINARY", 0), FILE_MODE), "r+b")


def _write_at(file: FileIO, offset: int, data: bytes) -> None:
    file.seek(offset)
    view = memoryview(data)
    while view:
        view = view[file.write(view) :]


def _fits_windows(name: str) -> bool:
    """Whether Windows takes a name for a file: not for a drive, a device or a stream."""
    device = name.split(".", maxsplit=1)[0].rstrip().upper() in WINDOWS_DEVICES
    return not device and not WINDOWS_SIGNS & set(name) and not name.endswith((" ", "."))


def _entry(name: str, found: os.stat_result) -> Entry:
    kind: Literal["file", "folder", "other"] = "other"
    if stat.S_ISDIR(found.st_mode):
        kind = "folder"
    elif stat.S_ISREG(found.st_mode):
        kind = "file"
    return Entry(name, kind, found.st_size if kind == "file" else 0, found.st_mtime)


def _link(old: Path, new: Path) -> bool:
    """Give a file its new name only if that is free, in one step; False where the file system has no hard links."""
    try:
        new.hardlink_to(old)
    except OSError as exc:
        if exc.errno in NO_LINKS:
            return False
        raise
    return True


def _read(source: BinaryIO) -> bytes:
    """Read the file that is to be written: an error there is not the destination's."""
    try:
        return source.read(CHUNK)
    except (OSError, ValueError) as exc:  # ValueError: the file was closed meanwhile
        raise DestinationError(
            N_("Error", "The file that was being copied can’t be read any more."),
            detail=said(exc),
            hint=N_("Error", "Check that it still exists and that its disk is connected."),
        ) from exc


def _require_size(place: Path, size: int) -> None:
    found = place.stat().st_size
    if found != size:
        raise DestinationError(
            N_many(
                "Error",
                "“{place}” has one byte, but {size} were written.",
                "“{place}” has {found} bytes, but {size} were written.",
                counted="found",
            ).of(place=place, found=found, size=size)
        )
