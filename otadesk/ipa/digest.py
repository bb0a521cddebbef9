"""The digests of a whole IPA, in one pass over the file.

A manifest may list MD5 and SHA-256 for pieces of equal size, so that a phone checks the download as it comes in
(apple/device-management, other/manifesturl.yaml).
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from otadesk.ipa import foreign

CHUNK_BYTES = 10_485_760
_READ_BYTES = 1 << 20  # divides CHUNK_BYTES


@dataclass(frozen=True, slots=True)
class Digests:
    """The file's SHA-256, the MD5 and SHA-256 of each piece of CHUNK_BYTES, all in lower-case hex, and its size."""

    sha256: str
    md5_chunks: tuple[str, ...]
    sha256_chunks: tuple[str, ...]
    size: int


def digest(path: Path, on_bytes: Callable[[int], None], check: Callable[[], None]) -> Digests:
    """Read the file once. ``on_bytes`` is told each count of bytes done, ``check`` raises to stop in between."""
    try:
        return _digest(path, on_bytes, check)
    except OSError as error:
        raise foreign.unreadable(path, error) from error


def _digest(path: Path, on_bytes: Callable[[int], None], check: Callable[[], None]) -> Digests:
    whole = hashlib.sha256()
    md5_chunks: list[str] = []
    sha256_chunks: list[str] = []
    size = 0
    with path.open("rb", buffering=0) as file:
        while True:
            # MD5 because old systems know no other; the phone takes SHA-256 where it can.
            md5, sha256 = hashlib.md5(usedforsecurity=False), hashlib.sha256()
            in_chunk = 0
            while in_chunk < CHUNK_BYTES and (data := file.read(min(_READ_BYTES, CHUNK_BYTES - in_chunk))):
                check()
                for one in (whole, md5, sha256):
                    one.update(data)
                in_chunk += len(data)
                on_bytes(len(data))
            if not in_chunk:
                break
            md5_chunks.append(md5.hexdigest())
            sha256_chunks.append(sha256.hexdigest())
            size += in_chunk
    return Digests(whole.hexdigest(), tuple(md5_chunks), tuple(sha256_chunks), size)
