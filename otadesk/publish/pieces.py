"""Decides for each stretch of a build whether it is sent, copied on the server, or there already."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass, field

from otadesk.publish import journal
from otadesk.publish.bases import Bases
from otadesk.publish.chunks import Chunk
from otadesk.remote.feed import Piece

MOST_BYTES = 1 << 20
"""A piece that a connection loses is sent again, and on a slow line every connection needs one to carry."""
LEAST_COPY = 2 << 10
"""A copy costs a request too: less than this is sent along with what is beside it."""


@dataclass(slots=True)
class _Growing:
    """Chunks in a row that go the same way."""

    base: str = ""
    base_offset: int = 0
    chunks: list[Chunk] = field(default_factory=list)
    length: int = 0

    def takes(self, chunk: Chunk, base: str, base_offset: int) -> bool:
        """Whether this chunk goes on where the last one ended, here and in the file that is copied from."""
        if not self.chunks or self.length + chunk.length > MOST_BYTES:
            return False
        last = self.chunks[-1]
        if last.offset + last.length != chunk.offset or base != self.base:
            return False
        return not base or self.base_offset + self.length == base_offset


@dataclass(slots=True)
class Route:
    """Turns a build's chunks into pieces; ``there`` are those that an earlier upload has brought to their place."""

    bases: Bases
    there: Collection[Chunk] = ()
    bytes_there: int = 0
    _carried: dict[int, list[Chunk]] = field(default_factory=dict)

    def pieces(self, chunks: Iterable[Chunk]) -> Iterator[Piece]:
        """Yield what has to be sent or copied, in order."""
        growing = _Growing()
        for chunk in chunks:
            if chunk in self.there:
                self.bytes_there += chunk.length
                continue
            base, base_offset = self._way(chunk, growing)
            if not growing.takes(chunk, base, base_offset):
                yield from self._finished(growing)
                growing = _Growing(base, base_offset)
            growing.chunks.append(chunk)
            growing.length += chunk.length
        yield from self._finished(growing)

    def record(self, piece: Piece) -> bytes:
        """Return what the journal says of a piece that is done."""
        return journal.encode_records(self._carried.pop(piece.offset))

    def _way(self, chunk: Chunk, growing: _Growing) -> tuple[str, int]:
        found = self.bases.find(chunk)
        if found is None:
            return "", 0
        if chunk.length < LEAST_COPY and growing.chunks and not growing.base:
            return "", 0
        return found

    def _finished(self, growing: _Growing) -> Iterator[Piece]:
        if growing.chunks:
            offset = growing.chunks[0].offset
            self._carried[offset] = growing.chunks
            yield Piece(offset, growing.length, growing.base, growing.base_offset)
