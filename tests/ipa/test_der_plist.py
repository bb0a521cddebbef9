"""Dictionaries in DER, against a writer of their own and against what profiles really hold."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from support.macho_builder import der_dictionary, der_entitlements
from support.shared import FIXTURES

from otadesk.ipa.cms import read_signed_data
from otadesk.ipa.der import DerError
from otadesk.ipa.der_plist import read_dictionary, same
from otadesk.ipa.profile import read_profile

values = st.recursive(
    st.booleans() | st.integers(-(2**62), 2**62) | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=8,
)


@settings(max_examples=200)
@given(st.dictionaries(st.text(max_size=8), values, max_size=4))
def test_what_was_written_is_read(entitlements: dict[str, Any]) -> None:
    assert same(read_dictionary(der_entitlements(entitlements)), entitlements)
    assert same(read_dictionary(der_dictionary(entitlements)), entitlements)


def test_dates_and_data_are_read_too() -> None:
    held = {"when": dt.datetime(2026, 1, 2, 3, 4, 5), "what": b"\1\2"}  # noqa: DTZ001 - as property lists have them
    assert same(read_dictionary(der_dictionary(held)), held)


@pytest.mark.parametrize(
    ("one", "other"),
    [({"a": True}, {"a": 1}), ({"a": 1}, {"a": 2}), ({"a": 1}, {}), ([1], [1, 2]), ("1", 1), ({"a": b"x"}, {"a": "x"})],
)
def test_what_only_looks_alike_differs(one: Any, other: Any) -> None:
    assert not same(one, other)


@settings(max_examples=300)
@given(st.data())
def test_any_change_is_read_or_refused(data: st.DataObject) -> None:
    changed = bytearray(der_entitlements({"a": True, "b": ["c", {"d": 7}]}))
    changed[data.draw(st.integers(0, len(changed) - 1))] = data.draw(st.integers(0, 255))
    try:
        assert isinstance(read_dictionary(bytes(changed)), dict)
    except DerError as error:
        assert str(error)  # noqa: PT017 - either outcome is right


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"\x02\x01\x01",
        b"\x70\x07\x02\x01\x02\xb0\x02\x30\x00",
        b"\x31\x00\x00",
        b"\xb0\x02\x09\x00",
        b"\x30\x80" * 40,
    ],
)
def test_what_is_no_dictionary_is_refused(data: bytes) -> None:
    with pytest.raises(DerError):
        read_dictionary(data)


@pytest.mark.shared_fixtures
def test_real_profiles_say_the_same_in_both_halves() -> None:
    count = 0
    for path in sorted((FIXTURES / "profile").glob("c*.mobileprovision")):
        info = read_profile(path.read_bytes()).info
        if "DER-Encoded-Profile" in info:
            written = read_dictionary(read_signed_data(info["DER-Encoded-Profile"]).content or b"")
            differing = {key for key, value in info.items() if not same(value, written.get(key))}
            assert differing == {"DER-Encoded-Profile", "DeveloperCertificates"}
            count += 1
    assert count
