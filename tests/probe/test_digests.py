"""Digests of chunks, compared while a package streams by."""

from __future__ import annotations

import hashlib
import itertools
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from otadesk.probe.digests import ChunkDigests, DigestComparison, chunk_digests


def compare(digests: ChunkDigests, *blocks: bytes) -> str:
    """Return what a comparison says of these blocks."""
    comparison = DigestComparison(digests)
    for block in blocks:
        comparison.feed(block)
    return str(comparison.finish())


def sha256s(content: bytes, size: int) -> list[str]:
    """Return the digests of a content's chunks; an empty content has one."""
    starts = range(0, len(content), size) or range(1)
    return [hashlib.sha256(content[start : start + size]).hexdigest() for start in starts]


def split(content: bytes, cuts: list[int]) -> list[bytes]:
    """Cut a content into blocks at these places."""
    places = [0, *sorted(cut % (len(content) + 1) for cut in cuts), len(content)]
    return [content[start:end] for start, end in itertools.pairwise(places)]


@given(st.binary(max_size=200), st.integers(1, 64), st.lists(st.integers(0, 1000), max_size=6))
def test_a_package_agrees_with_its_own_digests_however_it_arrives(content: bytes, size: int, cuts: list[int]) -> None:
    digests = ChunkDigests("sha256", size, tuple(sha256s(content, size)))
    assert compare(digests, *split(content, cuts)) == ""


@given(st.binary(min_size=1, max_size=200), st.integers(1, 64), st.data())
def test_any_change_is_seen(content: bytes, size: int, data: st.DataObject) -> None:
    digests = ChunkDigests("sha256", size, tuple(sha256s(content, size)))
    at = data.draw(st.integers(0, len(content) - 1))
    other = {
        "changed": content[:at] + bytes([content[at] ^ 1]) + content[at + 1 :],
        "shorter": content[:at],
        "longer": content + b"x",
    }[data.draw(st.sampled_from(["changed", "shorter", "longer"]))]
    assert compare(digests, other) != ""


def test_a_digest_of_the_whole_is_compared_too() -> None:
    whole = hashlib.sha256(b"hello").hexdigest()
    assert compare(ChunkDigests("sha256", 0, (whole.upper(),)), b"he", b"llo") == ""
    assert compare(ChunkDigests("sha256", 0, (whole,)), b"hell") == "the digest differs"


def test_the_chunks_that_differ_are_counted() -> None:
    digests = ChunkDigests("sha256", 2, tuple(sha256s(b"aabbcc", 2)))
    assert compare(digests, b"aaxxxx") == "2 of 3 chunks differ, the first is number 2"
    assert compare(digests, b"aabbxx") == "1 of 3 chunks differs, number 3"
    assert compare(digests, b"aabb") == "the app has 2 chunks, the manifest lists 3"
    assert compare(digests, b"aabbccdd") == "the app is longer than its 3 chunks"


SHA = "ab" * 32


@pytest.mark.parametrize(
    "asset",
    [
        {"sha256-size": 5},
        {"sha256s": [SHA]},
        {"sha256-size": 0, "sha256s": [SHA]},
        {"sha256-size": -5, "sha256s": [SHA]},
        {"sha256-size": True, "sha256s": [SHA]},
        {"sha256-size": "5", "sha256s": [SHA]},
        {"sha256-size": 5, "sha256s": []},
        {"sha256-size": 5, "sha256s": SHA},
        {"sha256-size": 5, "sha256s": [SHA, 7]},
        {"sha256-size": 5, "sha256s": ["x" * 64]},
        {"md5": "ab"},
        {"sha256": [SHA]},
    ],
)
def test_damaged_digests_are_not_usable(asset: dict[str, Any]) -> None:
    (digests,) = chunk_digests(asset)
    assert not digests.usable


def test_every_kind_of_digest_is_read_the_stronger_first() -> None:
    asset = {"md5-size": 5, "md5s": ["ab" * 16], "sha256-size": 5, "sha256s": [SHA], "sha256": SHA, "md5": "ab" * 16}
    found = chunk_digests(asset)
    assert [(digests.algorithm, digests.size, digests.usable) for digests in found] == [
        ("sha256", 5, True),
        ("sha256", 0, True),
        ("md5", 5, True),
        ("md5", 0, True),
    ]
    assert chunk_digests({}) == ()
