"""Packets in bulk are the packets that paramiko would have sent, and no nonce is ever used twice."""

from __future__ import annotations

import os
import threading
from collections.abc import Iterator
from typing import Any

import pytest
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from hypothesis import given
from hypothesis import strategies as st
from paramiko import Message
from paramiko.packet import Packetizer

from otadesk.remote import bulk_packets
from otadesk.remote.bulk_packets import TAG_BYTES, BulkPacketizer, Nonces, padding_bytes, supported
from otadesk.remote.bulk_writes import Layout
from otadesk.remote.sftp_protocol import Reader, Request

KEY, NONCE = bytes(range(16)), bytes(range(100, 112))


class Wire:
    """A socket that keeps what is sent, some bytes at a time."""

    def __init__(self, most: int = 1 << 30) -> None:
        self.sent = bytearray()
        self._most = most

    def send(self, data: Any, /) -> int:
        self.sent += bytes(data[: self._most])
        return min(len(data), self._most)

    def close(self) -> None:
        """Nothing to close."""


class Watched:
    """An engine that remembers its nonces."""

    def __init__(self, key: bytes = KEY) -> None:
        self._inner = AESGCM(key)
        self.nonces: list[bytes] = []

    def encrypt(self, nonce: bytes, data: bytes, aad: bytes) -> bytes:
        self.nonces.append(nonce)
        return self._inner.encrypt(nonce, data, aad)

    def encrypt_into(self, nonce: bytes, data: Any, aad: Any, out: Any) -> int:
        self.nonces.append(nonce)
        return self._inner.encrypt_into(nonce, data, aad, out)


def under_gcm(kind: Any, wire: Wire, engine: Any = None, nonce: bytes = NONCE) -> Any:
    packetizer = kind(wire)
    set_cipher(packetizer, engine or AESGCM(KEY), nonce)
    return packetizer


def set_cipher(packetizer: Any, engine: Any, nonce: bytes | None) -> None:
    packetizer.set_outbound_cipher(
        block_engine=engine,
        block_size=16,
        mac_engine=None,
        mac_size=16,
        mac_key=None,
        sdctr=False,
        etm=False,
        aead=nonce is not None,
        iv_out=nonce,
    )


def layout(data: bytes, offset: int, *, channel: int = 3, handle: bytes = b"hand", packet: int = 32768) -> Layout:
    made = Layout(channel, handle, len(data), packet)
    at = 0
    for place in made.places:
        place[:] = data[at : at + len(place)]
        at += len(place)
    assert at == len(data)
    made.number(77, offset)
    return made


def opened(sent: bytes, nonce: bytes = NONCE) -> Iterator[bytes]:
    """Yield the payload of each packet, opened as a server opens it."""
    nonces = Nonces(nonce)
    while sent:
        head, rest = sent[:4], sent[4:]
        size = int.from_bytes(head, "big")
        assert size % 16 == 0
        hidden = AESGCM(KEY).decrypt(nonces.take(), bytes(rest[: size + TAG_BYTES]), bytes(head))
        assert hidden[0] >= 4
        yield hidden[1 : len(hidden) - hidden[0]]
        sent = rest[size + TAG_BYTES :]


def channel_data(payload: bytes) -> tuple[int, bytes]:
    reader = Reader(payload)
    assert reader.take(1) == b"\x5e"
    return reader.number(), reader.string()


def test_the_installed_paramiko_is_supported() -> None:
    assert supported()


def test_an_update_that_takes_a_seam_away_is_noticed(monkeypatch: pytest.MonkeyPatch) -> None:
    supported.cache_clear()
    with monkeypatch.context() as changed:
        changed.delattr(Packetizer, "_trigger_rekey")
        assert not supported()
    supported.cache_clear()
    with monkeypatch.context() as changed:
        changed.setattr(bulk_packets.Nonces, "take", lambda _self: bytes(12))
        assert not supported()
    supported.cache_clear()


@given(st.lists(st.binary(min_size=1, max_size=300), max_size=8), st.binary(min_size=12, max_size=12))
def test_messages_are_byte_for_byte_what_paramiko_sends(messages: list[bytes], nonce: bytes) -> None:
    # paramiko itself fails where the counter reaches its end.
    nonce = nonce[:4] + b"\0" + nonce[5:]
    sent = []
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(os, "urandom", lambda count: b"\x5a" * count)
        for kind in (Packetizer, BulkPacketizer):
            wire = Wire(most=77)
            packetizer = under_gcm(kind, wire, nonce=nonce)
            for message in messages:
                packetizer.send_message(Message(message))
            sent.append(bytes(wire.sent))
    assert sent[0] == sent[1]


@given(
    data=st.binary(min_size=1, max_size=5000),
    offset=st.integers(0, (1 << 64) - 1),
    handle=st.binary(min_size=1, max_size=256),
    packet=st.integers(300, 2000),
)
def test_a_write_request_arrives_as_one_whatever_its_size(data: bytes, offset: int, handle: bytes, packet: int) -> None:
    wire = Wire(most=999)
    made = layout(data, offset, handle=handle, packet=packet)
    assert under_gcm(BulkPacketizer, wire).send_slots(made.plain, made.slots, made.sealed)
    stream = b""
    for payload in opened(bytes(wire.sent)):
        channel, carried = channel_data(payload)
        assert channel == 3
        assert 0 < len(carried) <= packet
        stream += carried
    assert len(stream) == made.stream_bytes
    reader = Reader(stream)
    assert reader.number() == len(stream) - 4
    assert reader.take(1) == bytes([Request.WRITE])
    assert reader.number() == 77
    assert reader.string() == handle
    assert reader.long() == offset
    assert reader.string() == data
    assert reader.at_end


def test_bulk_packets_equal_those_of_paramiko_for_the_same_bytes() -> None:
    data = os.urandom(1000)
    made = layout(data, 12345, packet=32768)
    bulk, plain = Wire(), Wire()
    under_gcm(BulkPacketizer, bulk).send_slots(made.plain, made.slots, made.sealed)
    (payload,) = opened(bytes(bulk.sent))
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(os, "urandom", bytes)
        under_gcm(Packetizer, plain).send_message(Message(payload))
    assert bulk.sent == plain.sent


@given(st.lists(st.sampled_from(["message", "bulk", "new key"]), max_size=30))
def test_no_nonce_is_used_twice_with_one_key_whatever_comes_between(deeds: list[str]) -> None:
    engines = [Watched()]
    packetizer = under_gcm(BulkPacketizer, Wire(), engines[0])
    made = layout(bytes(700), 0, packet=300)
    for deed in deeds:
        if deed == "message":
            packetizer.send_message(Message(b"\x50hello"))
        elif deed == "bulk":
            assert packetizer.send_slots(made.plain, made.slots, made.sealed)
        else:
            engines.append(Watched())
            set_cipher(packetizer, engines[-1], os.urandom(12))
    for engine in engines:
        assert len(set(engine.nonces)) == len(engine.nonces)
    used = deeds.count("message") + len(made.slots) * deeds.count("bulk")
    assert sum(len(engine.nonces) for engine in engines) == used


def test_threads_that_send_at_once_never_share_a_nonce_and_every_packet_opens() -> None:
    wire, engine = Wire(), Watched()
    packetizer = under_gcm(BulkPacketizer, wire, engine)
    start = threading.Barrier(4)

    def messages() -> None:
        start.wait()
        for _ in range(200):
            packetizer.send_message(Message(b"\x50hello"))

    def bulk() -> None:
        made = layout(os.urandom(3000), 0, packet=500)
        start.wait()
        for _ in range(50):
            packetizer.send_slots(made.plain, made.slots, made.sealed)

    threads = [threading.Thread(target=work) for work in (messages, messages, bulk, bulk)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)
    assert len(set(engine.nonces)) == len(engine.nonces)
    assert sum(1 for _ in opened(bytes(wire.sent))) == len(engine.nonces)


def test_the_counter_goes_on_from_zero_at_its_end() -> None:
    nonces = Nonces(b"left" + b"\xff" * 8)
    assert [nonces.take(), nonces.take()] == [b"left" + b"\xff" * 8, b"left" + bytes(8)]


def test_without_gcm_or_with_compression_nothing_is_sent_in_bulk() -> None:
    made = layout(bytes(100), 0)
    wire = Wire()
    packetizer = BulkPacketizer(wire)
    assert not packetizer.seals
    assert not packetizer.send_slots(made.plain, made.slots, made.sealed)
    packetizer = under_gcm(BulkPacketizer, wire)
    assert packetizer.seals
    packetizer.set_outbound_compressor(lambda data: data[::-1])
    assert not packetizer.seals
    assert not packetizer.send_slots(made.plain, made.slots, made.sealed)
    assert wire.sent == b""
    packetizer.send_message(Message(b"\x50abc"))
    assert list(opened(bytes(wire.sent))) == [b"cba\x50"]


def test_a_change_to_another_cipher_ends_the_connection() -> None:
    packetizer = under_gcm(BulkPacketizer, Wire())
    set_cipher(packetizer, object(), None)
    assert packetizer.closed


def test_new_keys_are_asked_for_after_so_many_bytes_and_once() -> None:
    wire = Wire()
    packetizer = under_gcm(BulkPacketizer, wire)
    packetizer.REKEY_BYTES = 5000
    made = layout(bytes(3000), 0)
    packetizer.send_slots(made.plain, made.slots, made.sealed)
    assert not packetizer.need_rekey()
    packetizer.send_slots(made.plain, made.slots, made.sealed)
    assert packetizer.need_rekey()


@given(st.integers(1, 40000))
def test_padding_fills_a_block_and_has_four_bytes_at_least(hidden: int) -> None:
    padding = padding_bytes(hidden)
    assert 4 <= padding < 20
    assert (hidden + padding) % 16 == 0
