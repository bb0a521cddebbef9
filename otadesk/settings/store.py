"""The settings file: one JSON object, saved whole or not at all, and never lost.

Two otadesk processes may save at once, a disk may fill up, a newer otadesk may have written the file, somebody may
have edited it. So every change is read, changed and written under a lock; a save goes to a temporary file that then
takes the old one's place; the last good version stays beside it; and a file that can't be read is never overwritten.
"""

from __future__ import annotations

import json
import math
import os
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any, NoReturn

from otadesk.errors import SettingsError
from otadesk.phrases import N_, Phrase, in_turn
from otadesk.settings.kept_bytes import KeptBytes

Document = dict[str, Any]
Migration = Callable[[Document], Document]
"""A pure step from one schema version to the next; the version itself is counted by the store."""

MIGRATIONS: tuple[Migration, ...] = ()
"""One step per schema version after the first. Released steps are never edited, only followed by new ones."""

_VERSION = "schema_version"
_LARGEST = 16 * 1024 * 1024
_DEEPEST = 50
_LOCK_SECONDS = 10.0


class Store:
    """The settings in one folder. Every read sees what others have saved, and every change begins with the file."""

    def __init__(self, folder: Path, *, migrations: tuple[Migration, ...] = MIGRATIONS) -> None:
        self._folder = folder
        self._migrations = migrations
        self._kept = KeptBytes(self.file, self._bytes)

    @property
    def file(self) -> Path:
        """The settings file, which need not exist yet."""
        return self._folder / "settings.json"

    @property
    def backup(self) -> Path:
        """The version before the last save, which need not exist yet."""
        return self._folder / "settings.backup.json"

    @property
    def schema_version(self) -> int:
        """The version that this otadesk reads and writes."""
        return len(self._migrations) + 1

    def read(self) -> Document:
        """Return the settings, brought to this version in memory only; raises SettingsError.

        The document is the caller's own: changing it changes nothing here.
        """
        return self._document(self._kept.get())

    def update(self, change: Callable[[Document], Document]) -> Document:
        """Read, change and save under a lock, and return what was saved; raises SettingsError.

        ``change`` gets the caller's own document and returns the whole new one; what it raises leaves the file as it
        was. Keys that it doesn't know must stay: they may belong to another version.
        """
        with self._locked():
            document, before = self._load()
            changed = {**change(document), _VERSION: self.schema_version}
            after = _encoded(changed)
            if after != before:
                self._keep(before)
                self._write(self.file, after)
            return changed

    def recover(self) -> Path:
        """Set a damaged file aside, put the backup in its place if that is sound, and return where the damaged one is.

        Raises SettingsError, also when the file isn't damaged at all, can't be opened or comes from a newer otadesk.
        """
        with self._locked():
            try:
                self._load()
            except SettingsError as error:
                if not error.is_damage:
                    raise
            else:
                raise SettingsError(N_("Error", "The settings are sound; there is nothing to recover."))
            aside = self._free_name("damaged")
            with self._writing(aside):
                self.file.replace(aside)
            with suppress(SettingsError):
                self._write(self.file, _encoded(self._parsed(self._bytes(self.backup) or b"", self.backup)))
            return aside

    # -- reading

    def _load(self) -> tuple[Document, bytes | None]:
        """Return the migrated document and the file's own bytes, which are None where there is no file."""
        raw = self._bytes(self.file)
        return self._document(raw), raw

    def _document(self, raw: bytes | None) -> Document:
        """Return what these bytes of the settings file say, migrated; None says nothing yet."""
        if raw is None:
            return {_VERSION: self.schema_version}
        document = self._parsed(raw, self.file)
        for step in self._migrations[document[_VERSION] - 1 :]:
            try:
                document = step(document)
            except (KeyError, IndexError, TypeError, ValueError, AttributeError) as error:
                self._damaged(self.file, N_("Fact", "what an older otadesk wrote can’t be brought up to date"), error)
        return {**document, _VERSION: self.schema_version}

    def _bytes(self, file: Path) -> bytes | None:
        """Return a file's bytes, or None where there is none: asked once, for another process may be making it."""
        try:
            with file.open("rb") as stream:
                raw = stream.read(_LARGEST + 1)
        except FileNotFoundError:
            return None
        except OSError as error:
            raise SettingsError(
                N_("Error", "The settings can’t be read."), detail=f"{file}: {error.strerror or error}"
            ) from error
        if len(raw) > _LARGEST:
            self._damaged(file, N_("Fact", "it is larger than {most} MB").of(most=_LARGEST // 1024 // 1024))
        return raw

    def _parsed(self, raw: bytes, file: Path) -> Document:
        try:
            document = json.loads(raw.decode("utf-8-sig"), parse_constant=_refuse, parse_float=_finite)
            _refuse_depth(document)
        except (ValueError, RecursionError) as error:
            self._damaged(file, _problem(error, raw), error)
        if not isinstance(document, dict):
            self._damaged(file, N_("Fact", "it is not a JSON object"))
        version = document.get(_VERSION)
        if not isinstance(version, int) or isinstance(version, bool) or version < 1:
            self._damaged(file, N_("Fact", "its {key} is missing or can’t be used").of(key=_VERSION))
        if version > self.schema_version:
            raise SettingsError(
                N_("Error", "The settings were written by a newer otadesk."),
                detail=N_("Fact", "{file}: version {version}; this otadesk knows up to {known}").of(
                    file=str(file), version=str(version), known=str(self.schema_version)
                ),
                hint=N_("Error", "Update otadesk, or point OTADESK_HOME at another folder."),
            )
        return document

    def _damaged(self, file: Path, problem: Phrase, cause: Exception | None = None) -> NoReturn:
        facts = N_("Fact", "{file}: {problem}").of(file=str(file), problem=problem)
        if self.backup.exists():
            facts = in_turn([facts, N_("Fact", "the version before it is {file}").of(file=str(self.backup))])
        raise SettingsError(
            N_("Error", "The settings file is damaged."),
            detail=facts,
            hint=N_("Error", "Nothing was changed. Repair the file, or replace it with the version before it."),
            is_damage=True,
        ) from cause

    # -- writing

    @contextmanager
    def _locked(self) -> Iterator[None]:
        from filelock import FileLock, Timeout  # noqa: PLC0415 - 70 ms with asyncio, which reading doesn't need

        lock = self._folder / "settings.lock"
        with self._writing(lock):
            self._folder.mkdir(parents=True, exist_ok=True)
            held = FileLock(lock, timeout=_LOCK_SECONDS)
            try:
                held.acquire()
            except Timeout as error:
                raise SettingsError(
                    N_("Error", "Another otadesk is busy with the settings."),
                    detail=str(lock),
                    hint=N_("Error", "Try again in a moment; nothing was changed."),
                ) from error
        try:
            yield
        finally:
            held.release()

    def _keep(self, before: bytes | None) -> None:
        """Keep the version before a save; the last one of an older schema is kept for good, under its number."""
        if before is None:
            return
        self._write(self.backup, before)
        version = self._parsed(before, self.file)[_VERSION]
        if version != self.schema_version:
            self._write(self._free_name(f"version-{version}"), before)

    def _write(self, file: Path, content: bytes) -> None:
        """Put these bytes in place in one step; a link is followed, so that it stays a link."""
        with self._writing(file):
            target = file.resolve()
            handle, name = tempfile.mkstemp(dir=target.parent, prefix=f".{target.stem}-", suffix=".json")
            try:
                with os.fdopen(handle, "wb") as stream:
                    stream.write(content)
                    stream.flush()
                    os.fsync(stream.fileno())
                os.replace(name, target)  # noqa: PTH105 - the one call that overwrites on every system
            except BaseException:
                with suppress(OSError):
                    os.unlink(name)  # noqa: PTH108 - the name that mkstemp gave
                raise

    @contextmanager
    def _writing(self, file: Path) -> Iterator[None]:
        try:
            yield
        except OSError as error:
            raise SettingsError(
                N_("Error", "The settings can’t be saved."),
                detail=f"{file}: {error.strerror or error}",
                hint=N_("Error", "The settings are as they were before. Look at the folder’s owner and free space."),
            ) from error

    def _free_name(self, word: str) -> Path:
        names = (f"settings.{word}{'' if number == 1 else f'-{number}'}.json" for number in range(1, 10_000))
        return next(file for name in names if not (file := self._folder / name).exists())


def _encoded(document: Document) -> bytes:
    return (json.dumps(document, indent=2, allow_nan=False) + "\n").encode("ascii")


def _problem(error: ValueError | RecursionError, raw: bytes) -> Phrase:
    """Return what keeps a file from being read, for whoever wants to repair it."""
    unreadable = N_("Fact", "line {line} can’t be read")
    match error:
        case json.JSONDecodeError():
            return unreadable.of(line=str(error.lineno))
        case UnicodeDecodeError():
            return unreadable.of(line=str(raw.count(b"\n", 0, error.start) + 1))
        case RecursionError():
            return N_("Fact", "it is nested too deeply")
        case _:
            return N_("Fact", "a number in it can’t be used")


def _refuse(word: str) -> NoReturn:
    raise ValueError(word)


def _finite(digits: str) -> float:
    value = float(digits)
    if not math.isfinite(value):
        raise ValueError(digits)
    return value


def _refuse_depth(document: object) -> None:
    """Refuse what could be read but not written again without running out of stack."""
    level = [document]
    for _ in range(_DEEPEST):
        lists = (item for item in level if isinstance(item, list))
        objects = (item.values() for item in level if isinstance(item, dict))
        level = [child for children in (*lists, *objects) for child in children]
        if not level:
            return
    raise RecursionError
