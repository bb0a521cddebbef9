"""SSH packets in bulk: many packets of file data sealed into one buffer and handed to the socket in one call.

paramiko builds each packet of 32 KiB in Python, with several copies, a lock and a wake-up, which makes it half as fast
as OpenSSH. This packetizer takes over what goes out once AES-GCM is agreed (RFC 5647), since whoever counts the nonces
has to seal every packet; key exchange, reading and all other ciphers stay paramiko's. It knows paramiko only by
methods that it overrides or calls, by no private field: ``supported`` tells whether they still work as they did, and
where it says no, plain requests do the same work.
"""

from __future__ import annotations

import functools
import os
import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, cast

from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from paramiko import Message
from paramiko.packet import Packetizer

TAG_BYTES = 16
BLOCK_BYTES = 16
LENGTH_BYTES = 4
COUNTER_BYTES = 8
LEAST_PADDING = 4
SIGNS_OF_LIFE = frozenset({93, 94, 95})
"""SSH_MSG_CHANNEL_WINDOW_ADJUST, CHANNEL_DATA and CHANNEL_EXTENDED_DATA (RFC 4254, section 9)."""


class Nonces:
    """The nonces of one key: four fixed bytes and a counter of eight, each given out once (RFC 5647, section 7.1)."""

    def __init__(self, first: bytes) -> None:
        self._fixed, self._counter = first[:-COUNTER_BYTES], int.from_bytes(first[-COUNTER_BYTES:], "big")

    def take(self) -> bytes:
        """Return the next nonce; after 2^64 the counter goes on from 0, as OpenSSL's does, long after a new key."""
        nonce = self._fixed + self._counter.to_bytes(COUNTER_BYTES, "big")
        self._counter = (self._counter + 1) % (1 << 8 * COUNTER_BYTES)
        return nonce


@dataclass(frozen=True, slots=True)
class Slot:
    """One packet that is ready but for its sealing: where it begins and ends, and where it goes when it is sealed.

    From ``start`` lie the length, which stays readable, and what is to be hidden, up to ``end``.
    """

    start: int
    end: int
    sealed: int


class BulkPacketizer(Packetizer):
    """paramiko's packetizer with a way out of its own for packets under AES-GCM."""

    def __init__(self, connection: Any) -> None:
        super().__init__(connection)
        self._sending = threading.RLock()
        self._engine: AESGCM | None = None
        self._nonces = Nonces(bytes(12))
        self._compress: Callable[[bytes], bytes] | None = None
        self._bytes_of_key = self._packets_of_key = 0
        self.heard = 0
        """How many packets have come that tell of life in a channel: data, or room for more of it."""

    @property
    def seals(self) -> bool:
        """Whether packets of bulk data may be handed over now: under AES-GCM, without compression."""
        return self._engine is not None and self._compress is None

    def read_message(self) -> tuple[int, Message]:
        """Return the next packet, for paramiko; what keeps an idle line open is no sign of life."""
        kind, message = super().read_message()
        self.heard += kind in SIGNS_OF_LIFE
        return kind, message

    def set_outbound_cipher(self, block_engine: Any, *arguments: Any, **named: Any) -> None:
        """Take over where the cipher is AES-GCM; called by paramiko after each key exchange."""
        with self._sending:
            super().set_outbound_cipher(block_engine, *arguments, **named)
            first = named.get("iv_out")
            # Another cipher would count on packet numbers that paramiko has not counted meanwhile.
            if self._engine is not None and first is None:
                self.close()
            self._engine = block_engine if first is not None else None
            self._nonces = Nonces(first or bytes(12))
            self._bytes_of_key = self._packets_of_key = 0

    def set_outbound_compressor(self, compressor: Any) -> None:
        """Remember that what goes out is compressed, which bulk data then can't be."""
        with self._sending:
            super().set_outbound_compressor(compressor)
            self._compress = compressor

    def send_message(self, data: Message) -> None:
        """Send one message, as paramiko does it; in order with the bulk data that other threads send."""
        with self._sending:
            if self._engine is None:
                super().send_message(data)
                return
            payload = data.asbytes()
            if self._compress is not None:
                payload = self._compress(payload)
            padding = padding_bytes(1 + len(payload))
            hidden = bytes([padding]) + payload + os.urandom(padding)
            head = len(hidden).to_bytes(LENGTH_BYTES, "big")
            sealed = head + self._engine.encrypt(self._nonces.take(), hidden, head)
            self.write_all(sealed)
            self._count(len(sealed), 1)

    def send_slots(self, plain: memoryview, slots: Sequence[Slot], sealed: memoryview) -> bool:
        """Seal packets into ``sealed``, where their lengths stand already, and send them; False where it can't be."""
        with self._sending:
            if self._engine is None or self._compress is not None:
                return False
            for slot in slots:
                hidden = slot.start + LENGTH_BYTES
                size = slot.end - hidden
                goes_to = slot.sealed + LENGTH_BYTES
                self._engine.encrypt_into(
                    self._nonces.take(),
                    plain[hidden : slot.end],
                    plain[slot.start : hidden],
                    sealed[goes_to : goes_to + size + TAG_BYTES],
                )
            self.write_all(sealed)
            self._count(len(sealed), len(slots))
        return True

    def _count(self, sent: int, packets: int) -> None:
        """Ask for new keys where these have done enough, as paramiko does."""
        self._bytes_of_key += sent
        self._packets_of_key += packets
        if (
            self._bytes_of_key >= self.REKEY_BYTES or self._packets_of_key >= self.REKEY_PACKETS
        ) and not self.need_rekey():
            cast("Any", self)._trigger_rekey()  # noqa: SLF001 - a method for subclasses, which the stubs leave out


def padding_bytes(hidden: int) -> int:
    """Return how much padding a packet with so many bytes of payload and padding length needs (RFC 4253, section 6)."""
    return LEAST_PADDING + -(hidden + LEAST_PADDING) % BLOCK_BYTES


@functools.cache
def supported() -> bool:
    """Whether paramiko and cryptography still offer what this builds on: one packet is sent both ways and compared."""
    key, nonce, message = os.urandom(16), os.urandom(12), bytes(range(100))
    heard: list[bytes] = []
    cipher: dict[str, Any] = {"mac_engine": None, "mac_size": TAG_BYTES, "mac_key": None, "aead": True, "iv_out": nonce}
    kinds: tuple[Any, ...] = (Packetizer, BulkPacketizer)
    try:
        for kind in kinds:
            wire = _Wire()
            packetizer = kind(wire)
            packetizer.set_outbound_cipher(block_engine=AESGCM(key), block_size=BLOCK_BYTES, **cipher)
            packetizer.send_message(Message(message))
            head, hidden = wire.sent[:LENGTH_BYTES], wire.sent[LENGTH_BYTES:]
            opened = AESGCM(key).decrypt(nonce, bytes(hidden), bytes(head))
            heard.append(opened[1 : len(opened) - opened[0]])
        AESGCM(key).encrypt_into(nonce, message, None, bytearray(len(message) + TAG_BYTES))
    except Exception:  # noqa: BLE001 - whatever an update has changed, the answer is no
        return False
    return heard == [message, message] and hasattr(Packetizer, "_trigger_rekey")


class _Wire:
    """As much of a socket as sending takes."""

    def __init__(self) -> None:
        self.sent = bytearray()

    def send(self, data: bytes, /) -> int:
        self.sent += data
        return len(data)
