"""ASN.1 in DER and BER, against what asn1crypto writes and reads."""

from __future__ import annotations

import datetime as dt
import time

import pytest
from asn1crypto import core
from hypothesis import given
from hypothesis import strategies as st
from support.patience import PATIENCE

from otadesk.ipa import der
from otadesk.ipa.der import DerError


@given(st.integers(0, 2), st.integers(0, 39), st.lists(st.integers(0, 2**40), max_size=8))
def test_object_identifiers_are_read_as_they_were_written(first: int, second: int, rest: list[int]) -> None:
    dotted = ".".join(map(str, (first, second, *rest)))
    assert der.object_identifier(der.value(core.ObjectIdentifier(dotted).dump())) == dotted


def test_a_large_second_number_belongs_to_the_third_arc() -> None:
    assert der.object_identifier(der.value(core.ObjectIdentifier("2.999.3").dump())) == "2.999.3"


@given(st.datetimes(dt.datetime(1950, 1, 1), dt.datetime(2049, 12, 31)))  # noqa: DTZ001 - hypothesis wants naive ones
def test_times_are_read_as_they_were_written(naive: dt.datetime) -> None:
    when = naive.replace(tzinfo=dt.UTC, microsecond=0)
    assert der.time(der.value(core.UTCTime(when).dump())) == when
    assert der.time(der.value(core.GeneralizedTime(when).dump())) == when


@pytest.mark.parametrize("text", [b"", b"20", b"991399000000Z", b"abcdefghijkl"])
def test_what_is_no_time_is_refused(text: bytes) -> None:
    with pytest.raises(DerError):
        der.time(der.Value(der.UTC_TIME, text, b""))
    with pytest.raises(DerError):
        der.time(der.Value(der.OCTET_STRING, b"200101000000Z", b""))


def test_times_without_seconds_are_read() -> None:
    assert der.time(der.Value(der.UTC_TIME, b"2001020304Z", b"")) == dt.datetime(2020, 1, 2, 3, 4, tzinfo=dt.UTC)


@pytest.mark.parametrize("kind", [core.UTF8String, core.BMPString])
def test_texts_of_each_kind_are_read(kind: type) -> None:
    assert der.text(der.value(kind("Ünï 应").dump())) == "Ünï 应"
    assert der.text(der.value(core.PrintableString("Plain").dump())) == "Plain"


def test_octets_in_pieces_are_put_together() -> None:
    pieces = core.OctetString(b"one").dump() + core.OctetString(b"two").dump()
    assert der.octets(der.value(b"\x24" + bytes([len(pieces)]) + pieces)) == b"onetwo"
    assert der.octets(der.value(b"\x24\x80" + pieces + b"\0\0")) == b"onetwo"
    assert der.octets(der.value(core.OctetString(b"one").dump())) == b"one"


def test_values_of_indefinite_length_end_where_their_own_end_stands() -> None:
    inner = b"\x30\x80\x02\x01\x05\x00\x00"
    outer = b"\x30\x80" + inner + core.OctetString(b"\0\0\0\0").dump() + b"\x00\x00"
    value = der.value(outer + b"more")
    assert value.raw == outer
    assert [child.raw for child in value.children()] == [inner, core.OctetString(b"\0\0\0\0").dump()]


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"\x30",
        b"\x30\x05\x01",
        b"\x30\x84\xff\xff\xff\xff",
        b"\x30\x89" + b"\x01" * 20,
        b"\x1f\x81\x01\x00",
        b"\x30\x80\x02\x01",
        b"\x30\x80" * 40,
    ],
)
def test_damaged_values_are_refused(data: bytes) -> None:
    with pytest.raises(DerError):
        der.value(data)


def test_more_values_than_any_message_has_are_refused_quickly() -> None:
    started = time.process_time()
    with pytest.raises(DerError):
        list(der.values(b"\x05\x00" * 2_000_000))
    with pytest.raises(DerError):
        der.value(b"\x30\x80" + b"\x05\x00" * 2_000_000 + b"\0\0")
    assert time.process_time() - started < PATIENCE


@given(st.binary(max_size=200))
def test_any_bytes_are_read_or_refused(data: bytes) -> None:
    try:
        value = der.value(data)
        value.children()
        der.object_identifier(value)
    except DerError:
        return
    assert data.startswith(value.raw)


def test_an_empty_object_identifier_is_refused() -> None:
    with pytest.raises(DerError):
        der.object_identifier(der.Value(der.OBJECT_IDENTIFIER, b"", b""))
