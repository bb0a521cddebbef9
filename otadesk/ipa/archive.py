"""The IPA as a zip: finds entries by name and reads only what is asked for, never more than is allowed.

What a zip claims is hostile until it is read: names that climb out of it, sizes that don't hold, files that unpack to
a thousand times their size.
"""

from __future__ import annotations

import posixpath
import struct
import unicodedata
import zlib
from pathlib import Path
from types import TracebackType
from typing import BinaryIO, Self

from otadesk.errors import PackageError
from otadesk.ipa.zip_directory import DEFLATED, STORED, Entry, damaged, read_directory
from otadesk.phrases import N_

MAX_UNPACKED_BYTES = 64 << 30
BOMB_BYTES, BOMB_RATIO = 1 << 30, 500
"""An app of a gibibyte or more that shrank to a five-hundredth is filler: deflate can't do much better on zeros."""

_CHUNK = 256 << 10
_LOCAL = struct.Struct("<4s5H3L2H")
_MAX_LINKS = 8
_MAX_LINK_BYTES = 4096


class Archive:
    """An open zip; use it in a ``with`` block. Names are looked up as iOS does: case counts, Unicode form doesn't."""

    def __init__(self, path: Path) -> None:
        self._file: BinaryIO = path.open("rb")
        try:
            self.size = self._file.seek(0, 2)
            self.entries = read_directory(self._file, self.size)
            _refuse_harm(self.entries, self.size)
        except BaseException:
            self._file.close()
            raise
        # A later entry replaces an earlier one of the same name when a phone unpacks, and so it does here.
        self._by_name = {lookup_key(entry.name): entry for entry in self.entries}
        self._links = {name: entry for name, entry in self._by_name.items() if entry.is_symlink}

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._file.close()

    def find(self, name: str) -> Entry | None:
        """Return the entry of a file, following symbolic links inside the zip; None where there is none."""
        key = lookup_key(name)
        for _ in range(_MAX_LINKS):
            link = next((link for link in self._links if key == link or key.startswith(f"{link}/")), None)
            if link is None:
                return self._by_name.get(key)
            target = self.read(self._links[link], limit=_MAX_LINK_BYTES).decode("utf-8", "replace")
            key = lookup_key(posixpath.normpath(posixpath.join(posixpath.dirname(link), target) + key[len(link) :]))
        return None

    def read(self, entry: Entry, *, limit: int) -> bytes:
        """Return an entry's content; PackageError where it is larger than ``limit`` bytes or damaged."""
        if entry.size > limit:
            raise PackageError(
                N_("Error", "“{name}” in the IPA is far larger than it can be.").of(name=entry.name),
                detail=f"{entry.size} bytes; {limit} at most",
                hint=N_("Error", "Export the IPA again; this one was made to do harm or is damaged."),
                reason="too-large",
            )
        with_content = self.open(entry)
        data = with_content.read_at(0, entry.size)
        if len(data) != entry.size or zlib.crc32(data) != entry.crc or with_content.has_more():
            raise damaged(f"“{entry.name}” doesn’t unpack to what the zip promises")
        return data

    def open(self, entry: Entry) -> EntryReader:
        """Return a reader of parts of an entry, from its beginning towards its end."""
        return open_entry(self._file, entry)


class EntryReader:
    """Reads ranges of one entry, in ascending order: a deflated one must be unpacked up to where a range begins."""

    def __init__(self, file: BinaryIO, entry: Entry, start: int) -> None:
        self._file, self._start = file, start
        self.size = entry.size
        self._deflated = entry.method == DEFLATED
        self._left = entry.compressed_size
        self._inflater = zlib.decompressobj(-15)
        self._packed_at = start
        self._at = 0

    def read_at(self, offset: int, size: int) -> bytes:
        """Return up to ``size`` bytes from ``offset``, fewer at the end of the entry; offsets never go back."""
        size = max(0, min(size, self.size - offset))
        if not self._deflated:
            self._file.seek(self._start + offset)
            return self._file.read(min(size, max(0, self._left - offset)))
        if offset < self._at:
            raise damaged("parts of the executable overlap")
        while self._at < offset and self._inflate(min(_CHUNK, offset - self._at)):
            pass
        pieces, missing = [], size
        while missing and (piece := self._inflate(min(_CHUNK, missing))):
            pieces.append(piece)
            missing -= len(piece)
        return b"".join(pieces)

    def has_more(self) -> bool:
        """Whether a deflated entry goes on after what was read."""
        return self._deflated and bool(self._inflate(1))

    def _inflate(self, size: int) -> bytes:
        """Return up to ``size`` more unpacked bytes, none at the end."""
        while not self._inflater.eof:
            packed = self._inflater.unconsumed_tail
            if not packed:
                self._file.seek(self._packed_at)
                packed = self._file.read(min(_CHUNK, self._left))
                self._packed_at += len(packed)
                self._left -= len(packed)
            try:
                data = self._inflater.decompress(packed, size)
            except zlib.error as error:
                raise damaged(f"packed data can’t be unpacked: {error}") from error
            if data:
                self._at += len(data)
                return data
            if not packed:
                return b""
        return b""


def open_entry(file: BinaryIO, entry: Entry) -> EntryReader:
    """Return a reader of an entry through an open file; each thread needs a file of its own."""
    if entry.is_encrypted:
        raise PackageError(
            N_("Error", "The IPA is protected by a zip password."),
            detail=entry.name,
            hint=N_("Error", "Export it again without a password; an iPhone can’t unpack it."),
            reason="encrypted-zip",
        )
    if entry.method not in (STORED, DEFLATED):
        raise PackageError(
            N_("Error", "The IPA is packed with a method that iOS can’t unpack."),
            detail=f"“{entry.name}”: method {entry.method}",
            hint=N_("Error", "Export it again with Xcode, or pack it with deflate."),
            reason="compression-method",
        )
    file.seek(entry.offset)
    header = file.read(_LOCAL.size)
    if len(header) < _LOCAL.size or header[:4] != b"PK\3\4":
        raise damaged(f"“{entry.name}” doesn’t begin where the zip says")
    *_, name_size, extra_size = _LOCAL.unpack(header)
    return EntryReader(file, entry, entry.offset + _LOCAL.size + name_size + extra_size)


def lookup_key(name: str) -> str:
    """Return what a name in a zip is found by; APFS tells no difference between composed and decomposed letters."""
    return (name if name.isascii() else unicodedata.normalize("NFC", name)).removeprefix("./")


def _refuse_harm(entries: tuple[Entry, ...], size: int) -> None:
    """Raise PackageError for names that would leave the folder and for bombs."""
    unpacked = packed = 0
    for entry in entries:
        name = entry.name
        if name.startswith("/") or (".." in name and ".." in name.split("/")) or "\0" in name:
            raise PackageError(
                N_("Error", "The IPA contains a name that leads out of it: “{name}”.").of(name=name),
                hint=N_("Error", "Don’t use this file: no export writes such names. Build and export the app again."),
                reason="unsafe-name",
            )
        unpacked += entry.size
        packed += entry.compressed_size
    bomb = unpacked >= BOMB_BYTES and unpacked >= BOMB_RATIO * size
    if bomb or packed > size or unpacked > MAX_UNPACKED_BYTES:
        raise PackageError(
            N_("Error", "The file is a zip bomb: it would fill a phone many times over."),
            detail=f"{unpacked} bytes out of {size}",
            hint=N_("Error", "Don’t use this file. Build and export the app again."),
            reason="zip-bomb",
        )
