"""How pages were hashed is guessed well for large code, and wrong pages are named however many there are."""

from __future__ import annotations

import hashlib

import pytest
from hypothesis import given
from hypothesis import strategies as st
from support.macho_builder import DIGESTS, Seal, code_directory

from otadesk.ipa.code_directory import CodeDirectory, _code_directory
from otadesk.ipa.page_hashes import PageHasher, Plan, guess, page_count, plan_of, ranges, wrong_pages

CODE = bytes(index % 251 for index in range(70_000))


def directory(digest: str = "sha256", *, code: bytes = CODE, page_shift: int = 12) -> CodeDirectory:
    return _code_directory(code_directory(code, Seal("x", "ad-hoc", page_shift=page_shift), {}, digest))


@pytest.mark.parametrize("overhead", [9_000, 18_000, 24_000])
@pytest.mark.parametrize("megabytes", [50, 200, 3000])
@pytest.mark.parametrize(
    "plans",
    [
        {Plan("sha256", 4096)},
        {Plan("sha256", 16384)},
        {Plan("sha1", 4096)},
        {Plan("sha1", 4096), Plan("sha256", 4096)},
    ],
)
def test_the_room_for_a_signature_tells_how_large_code_was_hashed(
    plans: set[Plan], megabytes: int, overhead: int
) -> None:
    size = megabytes << 20
    digests = sum(size // plan.page_size * hashlib.new(plan.digest).digest_size for plan in plans)
    assert set(guess(size, digests + overhead)) == plans


@given(st.lists(st.integers(1, 30_000), max_size=6), st.sampled_from([0, 4096, 16384]))
def test_pieces_of_any_size_give_the_same_digests(sizes: list[int], page_size: int) -> None:
    plan = Plan("sha256", page_size)
    hasher, at = PageHasher([plan]), 0
    for size in (*sizes, len(CODE)):
        hasher.feed(CODE[at : at + size])
        at += size
    hasher.finish()
    pages = [CODE[start : start + page_size] for start in range(0, len(CODE), page_size)] if page_size else [CODE]
    assert hasher.digests(plan) == b"".join(hashlib.sha256(page).digest() for page in pages)


@pytest.mark.parametrize("digest", DIGESTS)
@pytest.mark.parametrize("page_shift", [0, 12, 14])
def test_exactly_the_pages_that_differ_are_wrong(digest: str, page_shift: int) -> None:
    one = directory(digest, page_shift=page_shift)
    plan, count = plan_of(one), page_count(one)
    for changed in (set(), {0}, {count - 1}, set(range(count))):
        code = bytearray(CODE)
        for page in changed:
            code[page << page_shift if page_shift else 7] ^= 1
        hasher = PageHasher([plan])
        hasher.feed(bytes(code))
        hasher.finish()
        assert set(wrong_pages(one, hasher.digests(plan), count=count)) == changed


def test_pages_that_nobody_hashed_count_as_wrong() -> None:
    one = directory()
    assert wrong_pages(one, b"", count=3) == (0, 1, 2)


def test_neighbouring_pages_are_one_range_and_the_last_may_be_short() -> None:
    assert ranges((0, 1, 3, 17), 4096, 70_000) == ((0, 8192), (12288, 4096), (69632, 368))
    assert len(ranges(range(0, 200, 2), 4096, 1 << 30)) == 16
    assert ranges((0,), 0, 123) == ((0, 123),)
