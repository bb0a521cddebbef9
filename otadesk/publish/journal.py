"""The journal of an upload: which ranges of a build the server has acknowledged, kept on the server itself.

It begins with what tells the build apart, so that whoever publishes the same build next, from whatever computer, goes
on where this upload stopped. A size tells nothing: with several channels a file that was cut off has holes.
"""

from __future__ import annotations

import hashlib
import struct
from collections.abc import Iterable
from pathlib import Path

from otadesk.publish.chunks import DIGEST_BYTES, MOST_BYTES, Chunk

JOURNAL = "journal"
MAGIC = b"otadesk journal 1\n"
KEY_BYTES = 32
HEAD_BYTES = len(MAGIC) + KEY_BYTES
TAIL_BYTES = 64 << 10
RECORD = struct.Struct(f">QI{DIGEST_BYTES}s")
LIMIT = 32 << 20


def build_key(path: Path) -> bytes:
    """Return what tells a build apart: the digest of its size and its end, where a zip lists all entries' checksums.

    Raises OSError.
    """
    size = path.stat().st_size
    with path.open("rb") as file:
        file.seek(max(size - TAIL_BYTES, 0))
        return hashlib.sha256(size.to_bytes(8, "big") + file.read(TAIL_BYTES)).digest()


def encode_head(key: bytes) -> bytes:
    """Return how the journal of a build begins."""
    return MAGIC + key


def encode_records(chunks: Iterable[Chunk]) -> bytes:
    """Return the records of chunks that have arrived."""
    return b"".join(RECORD.pack(*chunk) for chunk in chunks)


def decode(data: bytes, size: int, key: bytes | None = None) -> tuple[Chunk, ...]:
    """Return the chunks that have arrived in a file of ``size`` bytes; none where the journal is not ``key``'s.

    A publisher that was killed may have left a record half written, or the place of one empty.
    """
    if not data.startswith(MAGIC) or len(data) < HEAD_BYTES:
        return ()
    if key is not None and data[len(MAGIC) : HEAD_BYTES] != key:
        return ()
    records = (Chunk(*fields) for fields in RECORD.iter_unpack(data[HEAD_BYTES : whole_bytes(data)]))
    return tuple(chunk for chunk in records if 0 < chunk.length <= MOST_BYTES and chunk.offset + chunk.length <= size)


def whole_bytes(data: bytes) -> int:
    """Return where in a journal the next record goes: behind the last whole one."""
    return len(data) - (len(data) - HEAD_BYTES) % RECORD.size
