"""A build cut into chunks by its contents, so that the next build finds what it has in common with this one.

Two zips of nearly the same files hold the same compressed bytes at other offsets. So cuts are forced where the data of
an entry begins and ends, and within long stretches they follow from the bytes themselves: behind a pattern of two
bytes, which compressed data shows every 64 KiB or so. An insertion moves chunks, it doesn't change them.

The list of a release's chunks lies beside it (``layout.CHUNKS``), so that any computer can send the difference.
"""

from __future__ import annotations

import hashlib
import struct
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, NamedTuple

from otadesk.errors import PackageError
from otadesk.ipa.zip_directory import read_directory

LEAST_BYTES = 16 << 10
MOST_BYTES = 256 << 10
PATTERN = b"\xa5\x3c"
LEAST_ENTRY = 1 << 10
"""Entries with less data than this are not cut out: the list would cost more than they do."""
DIGEST_BYTES = 20
"""Of SHA-256. What is copied is confirmed as a whole afterwards, so a chance resemblance does no harm."""
MAGIC = b"otadesk chunks 1\n"
RECORD = struct.Struct(f">I{DIGEST_BYTES}s")
LIST_LIMIT = 32 << 20
LOCAL_HEADER = struct.Struct("<4s22xHH")


class Chunk(NamedTuple):
    """A range of the build, in bytes, and the first bytes of its SHA-256."""

    offset: int
    length: int
    digest: bytes


def chunk_digest(data: bytes | memoryview) -> bytes:
    """Return what a chunk is recognised by."""
    return hashlib.sha256(data).digest()[:DIGEST_BYTES]


def entry_cuts(path: Path) -> Iterator[int]:
    """Yield, in rising order, where the data of a zip's entries begin and end; nothing for what is no sound zip."""
    try:
        with path.open("rb") as file:
            yield from _entry_cuts(file, path.stat().st_size)
    except (PackageError, OSError):
        # Cuts help to find what is the same, they are not needed.
        return


def _entry_cuts(file: BinaryIO, size: int) -> Iterator[int]:
    last = 0
    for entry in sorted(read_directory(file, size), key=lambda entry: entry.offset):
        if entry.compressed_size < LEAST_ENTRY or entry.offset < last:
            continue
        file.seek(entry.offset)
        header = file.read(LOCAL_HEADER.size)
        if len(header) < LOCAL_HEADER.size:
            return
        signature, name_bytes, extra_bytes = LOCAL_HEADER.unpack(header)
        start = entry.offset + LOCAL_HEADER.size + name_bytes + extra_bytes
        last = start + entry.compressed_size
        if signature == b"PK\3\4" and last <= size:
            yield start
            yield last


@dataclass
class Chunker:
    """Cuts bytes that come in one block after the other; ``cuts`` are offsets at which a chunk has to end."""

    cuts: Iterator[int]
    _kept: bytes = b""
    _offset: int = 0
    _next_cut: int = -1

    def feed(self, block: bytes) -> Iterator[Chunk]:
        """Yield the chunks that are complete with this block."""
        data = self._kept + block if self._kept else block
        yield from self._cut(data, last=False)

    def finish(self) -> Iterator[Chunk]:
        """Yield what is left."""
        yield from self._cut(self._kept, last=True)

    def _cut(self, data: bytes, *, last: bool) -> Iterator[Chunk]:
        view, at = memoryview(data), 0
        # The end of a chunk is known when as much as a chunk may have lies ahead.
        while len(data) - at >= (1 if last else MOST_BYTES):
            length = self._length(data, at)
            yield Chunk(self._offset, length, chunk_digest(view[at : at + length]))
            at += length
            self._offset += length
        self._kept = data[at:]

    def _length(self, data: bytes, at: int) -> int:
        """Return how long the chunk at ``at`` is."""
        while self._next_cut <= self._offset:
            # Behind the last cut there is none for ever.
            self._next_cut = next(self.cuts, 1 << 63)
        most = min(MOST_BYTES, len(data) - at, self._next_cut - self._offset)
        found = data.find(PATTERN, at + min(LEAST_BYTES, most), at + most)
        return found + len(PATTERN) - at if found >= 0 else most


def encode_chunks(chunks: Iterable[Chunk]) -> bytes:
    """Return the list as a file: 24 bytes for each chunk, in the build's order."""
    return MAGIC + b"".join(RECORD.pack(chunk.length, chunk.digest) for chunk in chunks)


def decode_chunks(data: bytes, size: int) -> tuple[Chunk, ...]:
    """Return the chunks of a build of ``size`` bytes; none where the list is not one of such a build."""
    body = data[len(MAGIC) :]
    if not data.startswith(MAGIC) or len(body) % RECORD.size:
        return ()
    offset, found = 0, []
    for length, digest in RECORD.iter_unpack(body):
        if not 0 < length <= MOST_BYTES:
            return ()
        found.append(Chunk(offset, length, digest))
        offset += length
    return tuple(found) if offset == size else ()
