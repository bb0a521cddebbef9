"""Takes builds out of a zip around them, such as build servers hand out, and keeps them while they may be published.

They stay in the cache folder under what the zip was, so that the same zip, dropped again, is the same builds.
"""

from __future__ import annotations

import hashlib
import os
import re
import shutil
import tempfile
import zlib
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path

from otadesk.errors import PackageError
from otadesk.ipa import foreign
from otadesk.ipa.archive import Archive
from otadesk.ipa.zip_directory import Entry
from otadesk.phrases import N_
from otadesk.publish.cached_builds import make_room, no_room

MOST = 50
"""More builds than anybody reviews at once; the rest of a zip is left in it."""
KEPT_BYTES = 8 << 30
"""How much the builds of all zips may take together; those of the zip that was used last stay in any case."""
SPARE_BYTES = 256 << 20
"""What is left free on the disk."""
UNFINISHED = ".unpacking-"
LEFT_BEHIND = 24 * 60 * 60
"""Seconds after which a file that only one command needs is needed by none."""
_PIECE = 1 << 20
_ODD = re.compile(r"[^\w .()+-]+")


class UnpackedBuilds:
    """The builds out of zips, in the cache folder."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder / "unpacked"

    def take_out(self, path: Path, check: Callable[[], None]) -> tuple[Path, ...]:
        """Return the builds in a zip as files of their own, in its order; ``check`` raises to call it off.

        Raises PackageError where the zip is damaged or holds none, PublishError where there is no room for them.
        """
        with _opened(path) as (archive, builds, facts):
            seen = f"{path.resolve()}\0{facts.st_size}\0{facts.st_mtime_ns}"
            target = self._folder / hashlib.sha256(seen.encode("utf-8", "surrogatepass")).hexdigest()[:32]
            files = tuple(target / name for name in _file_names(builds))
            if not _are_there(files, builds):
                self._unpack(archive, builds, files, check)
        with suppress(OSError):
            os.utime(target)
        make_room(self._folder.glob("*"), target, KEPT_BYTES)
        return files

    @contextmanager
    def only_build(self, path: Path, check: Callable[[], None]) -> Iterator[Path]:
        """Give the one build in a zip as a file that goes when the block ends; ``check`` raises to call it off.

        Raises as ``take_out`` does, and PackageError with the names where there are several.
        """
        with _opened(path) as (archive, builds, _facts):
            if len(builds) > 1:
                raise _several(path, builds)
            with self._beside() as place:
                file = place / _file_names(builds)[0]
                with _kept_here():
                    self._require_room(builds)
                    _write(archive, builds[0], file, check)
                yield file

    def _unpack(
        self, archive: Archive, builds: Sequence[Entry], files: Sequence[Path], check: Callable[[], None]
    ) -> None:
        """Write all of them beside their folder, which then appears at once with everything in it."""
        target = files[0].parent
        with self._beside() as place, _kept_here():
            self._require_room(builds)
            for entry, file in zip(builds, files, strict=True):
                _write(archive, entry, place / file.name, check)
            shutil.rmtree(target, ignore_errors=True)
            place.rename(target)

    @contextmanager
    def _beside(self) -> Iterator[Path]:
        """Give a folder of its own beside what is kept; it is gone afterwards, unless it was renamed."""
        with _kept_here():
            self._folder.mkdir(parents=True, exist_ok=True)
            place = Path(tempfile.mkdtemp(dir=self._folder, prefix=UNFINISHED))
        self._tidy(place)
        try:
            yield place
        finally:
            shutil.rmtree(place, ignore_errors=True)

    def _tidy(self, newest: Path) -> None:
        """Remove what was begun a day before the newest, and never ended: its process was killed."""
        with suppress(OSError):
            today = newest.stat().st_mtime
            for place in self._folder.glob(f"{UNFINISHED}*"):
                if today - place.stat().st_mtime > LEFT_BEHIND:
                    shutil.rmtree(place, ignore_errors=True)

    def _require_room(self, builds: Sequence[Entry]) -> None:
        wanted, free = sum(entry.size for entry in builds), shutil.disk_usage(self._folder).free
        if wanted + SPARE_BYTES > free:
            raise no_room(f"{wanted} bytes wanted, {free} free")


@contextmanager
def _opened(path: Path) -> Iterator[tuple[Archive, tuple[Entry, ...], os.stat_result]]:
    """Give a zip, the builds in it, of which there is one at least, and what the system says of the file."""
    try:
        facts = path.stat()
        archive = Archive(path)
    except OSError as error:
        raise foreign.unreadable(path, error) from error
    with archive:
        builds = _builds(archive.entries)
        if not builds:
            raise foreign.zip_file(path, [entry.name for entry in archive.entries])
        yield archive, builds, facts


@contextmanager
def _kept_here() -> Iterator[None]:
    """Tell what it means when the system refuses to write."""
    try:
        yield
    except OSError as error:
        raise no_room(str(error.strerror or error)) from error


def _several(path: Path, builds: Sequence[Entry]) -> PackageError:
    return PackageError(
        N_("Error", "“{name}” is a zip with several builds in it.").of(name=path.name),
        detail=", ".join(entry.name for entry in builds),
        hint=N_("Error", "Take the one that you mean out of the zip, and name its .ipa file."),
        reason="several-builds",
    )


def _builds(entries: Sequence[Entry]) -> tuple[Entry, ...]:
    """Return the entries that are builds; what macOS keeps beside files has their names with a dot first."""
    found = [
        entry
        for entry in entries
        if entry.name.lower().endswith(".ipa")
        and not entry.is_symlink
        and not entry.name.startswith("__MACOSX/")
        and not _base(entry).startswith(".")
    ]
    return tuple(found[:MOST])


def _base(entry: Entry) -> str:
    return entry.name.replace("\\", "/").rsplit("/", 1)[-1]


def _file_names(builds: Sequence[Entry]) -> list[str]:
    """Return names for the files: those in the zip, of letters that every system takes, and told apart."""
    names: list[str] = []
    for entry in builds:
        stem = _ODD.sub("_", _base(entry)[: -len(".ipa")])[:80].strip(" .") or "App"
        name, number = f"{stem}.ipa", 2
        while name.casefold() in {other.casefold() for other in names}:
            name, number = f"{stem} {number}.ipa", number + 1
        names.append(name)
    return names


def _are_there(files: Sequence[Path], builds: Sequence[Entry]) -> bool:
    try:
        return all(file.stat().st_size == entry.size for file, entry in zip(files, builds, strict=True))
    except OSError:
        return False


def _write(archive: Archive, entry: Entry, file: Path, check: Callable[[], None]) -> None:
    """Write one build, and nothing that is not what the zip promises."""
    reader = archive.open(entry)
    digest = done = 0
    with file.open("wb") as out:
        while piece := reader.read_at(done, _PIECE):
            check()
            out.write(piece)
            digest, done = zlib.crc32(piece, digest), done + len(piece)
    if done != entry.size or digest != entry.crc or reader.has_more():
        raise PackageError(
            N_("Error", "The zip is damaged: a build in it can’t be taken out whole."),
            detail=entry.name,
            hint=N_("Error", "Download the IPA again; you may have to log in where it comes from."),
            reason="damaged-zip",
        )
