"""SFTP packets as bytes: what is written is read back, and no packet of a server reads past its end."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from otadesk.remote import sftp_protocol as wire
from otadesk.remote.sftp_protocol import Attributes, Code, ProtocolError, Reader, StatusError


@given(st.integers(0, 2**32 - 1), st.integers(0, 2**64 - 1), st.binary(max_size=100))
def test_fields_come_back(number: int, long: int, string: bytes) -> None:
    reader = Reader(wire.number(number) + wire.long(long) + wire.string(string) + b"rest")
    assert (reader.number(), reader.long(), reader.string()) == (number, long, string)
    assert not reader.at_end
    assert reader.rest() == b"rest"
    assert reader.at_end


def test_request_has_its_length_kind_and_number() -> None:
    assert wire.packet(wire.Request.CLOSE, 7, wire.string(b"h")) == b"\0\0\0\x0a\x04\0\0\0\x07\0\0\0\x01h"


def test_attributes_in_full() -> None:
    flags = wire.ATTR_SIZE | wire.ATTR_OWNER | wire.ATTR_PERMISSIONS | wire.ATTR_TIMES | wire.ATTR_EXTENDED
    body = wire.number(flags) + wire.long(5_000_000_000) + bytes(8) + wire.number(0o100644)
    body += wire.number(1) + wire.number(2) + wire.number(1) + wire.string(b"name") + wire.string(b"value")
    reader = Reader(body)
    assert reader.attributes() == Attributes(5_000_000_000, 0o100644, 2)
    assert reader.at_end


def test_attributes_of_a_silent_server_are_unknown() -> None:
    found = Reader(wire.number(0)).attributes()
    assert found == Attributes(None, None, None)
    assert found.is_file
    assert not found.is_folder


Read = Callable[[Reader], object]
READERS: list[Read] = [
    Reader.number,
    Reader.long,
    Reader.string,
    Reader.attributes,
    lambda reader: reader.take(3),
]


@given(st.binary(max_size=60), st.lists(st.sampled_from(READERS), max_size=8))
def test_any_bytes_are_read_or_refused_and_never_overrun(
    data: bytes, readers: list[Callable[[Reader], object]]
) -> None:
    reader = Reader(data)
    try:
        for read in readers:
            read(reader)
    except ProtocolError:
        return
    assert reader.rest() is not None


def test_attributes_that_claim_millions_of_extensions_end_at_the_packet_s_end() -> None:
    with pytest.raises(ProtocolError):
        Reader(wire.number(wire.ATTR_EXTENDED) + wire.number(2**32 - 1) + bytes(100)).attributes()


@given(st.binary(max_size=60))
def test_names_survive_the_round_trip(raw: bytes) -> None:
    assert wire.path_bytes(wire.path_text(raw)) == raw


def test_status_tells_its_code_even_if_nobody_knows_it() -> None:
    assert str(StatusError(Code.FAILURE, "")) == "FAILURE (SFTP status 4)"
    assert str(StatusError(99, "")) == "unknown (SFTP status 99)"
    assert str(StatusError(4, "Disk quota exceeded")) == "Disk quota exceeded (SFTP status 4)"
