"""Facts of releases survive the way to the server and back, and hostile files there break nothing."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from support.releases import WHEN, release

from otadesk.errors import PublishError
from otadesk.site.catalog import (
    CATALOG_LIMIT,
    FACTS_LIMIT,
    decode_catalog,
    decode_release,
    encode_catalog,
    encode_release,
    newest_first,
)

texts = st.text(alphabet=st.characters(blacklist_categories=["Cs"]), max_size=50)


@given(texts, texts, texts)
def test_a_release_comes_back_as_it_was(name: str, notes: str, team: str) -> None:
    original = release(name=name, notes=notes, team_name=team)
    assert decode_release(encode_release(original), original.id, withdrawn=False) == original


@pytest.mark.parametrize(
    ("facts", "installs"),
    [
        ({}, True),
        ({"blocked": True}, False),
        ({"profile_type": ""}, False),
        ({"profile_type": "app-store"}, False),
        ({"profile_type": "enterprise"}, True),
    ],
)
def test_a_release_tells_whether_it_can_install(facts: dict[str, Any], installs: bool) -> None:
    original = release(**facts)
    read = decode_release(encode_release(original), original.id, withdrawn=False)
    assert (read, read.installs) == (original, installs)
    (listed,) = decode_catalog(encode_catalog([original]))
    assert listed.installs is installs


def test_a_release_of_an_older_otadesk_counts_as_one_that_installs() -> None:
    original = release()
    known = json.loads(encode_release(original))
    del known["blocked"]
    assert decode_release(json.dumps(known).encode(), original.id, withdrawn=False) == original


def test_the_folder_says_whether_it_is_withdrawn_and_when_it_was_published() -> None:
    original = release()
    lying = json.loads(encode_release(original)) | {"published_at": "1999-01-01T00:00:00Z", "id": "other"}
    read = decode_release(json.dumps(lying).encode(), original.id, withdrawn=True)
    assert read == replace(original, withdrawn=True)


def test_the_catalogue_comes_back_newest_first() -> None:
    older = release(published_at=WHEN - timedelta(days=1))
    newer = replace(release(), withdrawn=True)
    assert decode_catalog(encode_catalog([older, newer])) == (newer, older)


@pytest.mark.parametrize(
    "data", [b"", b"{", b"[]", b"null", b"\xff\xfe", b'{"size": -1}', b'{"size": true}', b"[" * 100_000]
)
def test_a_damaged_file_is_an_error_of_its_own(data: bytes) -> None:
    with pytest.raises(PublishError):
        decode_release(data, release().id, withdrawn=False)


def test_what_nobody_would_read_back_is_not_written() -> None:
    with pytest.raises(PublishError, match="too long"):
        encode_release(release(name="x" * FACTS_LIMIT))


def test_the_catalogue_leaves_out_the_oldest_before_it_grows_too_large() -> None:
    releases = [release(notes="\U0001f600" * 25_000, published_at=WHEN + timedelta(days=day)) for day in range(80)]
    content = encode_catalog(releases)
    assert CATALOG_LIMIT - 400_000 < len(content) <= CATALOG_LIMIT
    kept = decode_catalog(content)
    assert kept == tuple(reversed(releases))[: len(kept)]


def test_a_damaged_entry_is_left_out_of_the_catalogue() -> None:
    good = release()
    document = json.loads(encode_catalog([good]))
    document["releases"] += [7, {"id": "../../etc", "size": 1}, {"id": good.id}]
    assert decode_catalog(json.dumps(document).encode()) == (good,)


documents = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=5),
    lambda inner: st.lists(inner) | st.dictionaries(st.sampled_from(["releases", "id", "size", "name"]), inner),
    max_leaves=8,
)


@given(documents)
def test_any_json_is_a_catalogue_or_an_empty_one(document: object) -> None:
    assert decode_catalog(json.dumps(document).encode()) == ()


def test_two_of_the_same_second_have_one_order_everywhere() -> None:
    first, second = release(build="1"), release(build="2")
    assert newest_first([first, second]) == newest_first([second, first])
