"""The digests that a manifest lists, in one pass, with progress and a way to stop."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest

from otadesk.errors import Cancelled, PackageError
from otadesk.ipa.digest import CHUNK_BYTES, digest


def nothing() -> None:
    """Go on."""


@pytest.mark.parametrize("size", [0, 1, CHUNK_BYTES - 1, CHUNK_BYTES, CHUNK_BYTES + 1, 2 * CHUNK_BYTES + 7])
def test_pieces_and_whole_are_hashed(tmp_path: Path, size: int) -> None:
    content = (b"0123456789abcdef" * (size // 16 + 1))[:size]
    path = tmp_path / "a.ipa"
    path.write_bytes(content)
    counts: list[int] = []
    found = digest(path, counts.append, nothing)
    pieces = [content[at : at + CHUNK_BYTES] for at in range(0, size, CHUNK_BYTES)]
    assert found.sha256 == hashlib.sha256(content).hexdigest()
    assert found.sha256_chunks == tuple(hashlib.sha256(piece).hexdigest() for piece in pieces)
    assert found.md5_chunks == tuple(hashlib.md5(piece, usedforsecurity=False).hexdigest() for piece in pieces)
    assert found.size == size == sum(counts)


def test_the_size_of_a_piece_is_the_one_that_manifests_name() -> None:
    assert CHUNK_BYTES == 10_485_760


def test_it_stops_when_it_is_told_to(tmp_path: Path) -> None:
    path = tmp_path / "a.ipa"
    path.write_bytes(bytes(5 << 20))
    done: list[int] = []

    def check() -> None:
        if len(done) == 2:
            raise Cancelled

    with pytest.raises(Cancelled):
        digest(path, done.append, check)
    assert len(done) == 2


def test_a_file_that_is_not_there_is_an_error_of_its_own(tmp_path: Path) -> None:
    with pytest.raises(PackageError) as caught:
        digest(tmp_path / "missing.ipa", [].append, nothing)
    assert caught.value.reason == "missing"
