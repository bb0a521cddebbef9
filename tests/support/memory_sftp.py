"""An SFTP server in memory that answers late, out of order and in small pieces, as the protocol allows."""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import dataclass, field

from otadesk.progress import CancelToken
from otadesk.remote import sftp_protocol as wire
from otadesk.remote.sftp_protocol import Answer, Code, Reader, Request
from otadesk.remote.target import SessionFacts

FACTS = SessionFacts("memory", 22, "me", "SSH-2.0-Memory", "", False, "", "", "", ())


@dataclass
class MemoryServer:
    """One file under the handle ``h``; looks like a paramiko channel and like the session that opened it."""

    seed: int = 0
    shortest_read: int = 0
    """At most this many bytes for each read; 0 gives all that was asked for."""
    failing_write: int | None = None
    """The number, from 0, of the write that is refused."""
    lost_bytes: int = 0
    """How many bytes at the end are forgotten although the writes were acknowledged."""
    refuses_modes: bool = False
    refuses_close: bool = False
    side_by_side: bool = False
    """Whether a write takes effect only when it is answered, but before a close, as with Go's pkg/sftp."""
    mode: int = 0o100600
    extensions: dict[bytes, bytes] = field(default_factory=dict)
    largest_write: int = 0
    content: bytearray = field(default_factory=bytearray)
    token: CancelToken = field(default_factory=CancelToken)
    aborted: bool = False
    requests: list[int] = field(default_factory=list)
    most_under_way: int = 0
    facts: SessionFacts = FACTS
    name: str = "memory"
    out_max_packet_size: int = 32768

    def __post_init__(self) -> None:
        self._incoming = b""
        self._held: list[bytes] = []
        self._outgoing = b""
        self._writes = 0
        self._pending: dict[bytes, tuple[int, bytes]] = {}
        self._random = random.Random(self.seed)  # noqa: S311 - the same disorder each time, not a secret

    # as a session

    def open_channel(self) -> MemoryServer:
        return self

    def abort(self) -> None:
        self.aborted = True

    pulse = 0
    fell_silent = False

    def cut_for_silence(self) -> None:
        self.abort()

    # as a channel

    def get_transport(self) -> None:
        """Return none: what is sent in bulk goes past a channel's own methods."""

    def invoke_subsystem(self, name: str) -> None:
        assert name == "sftp"

    def close(self) -> None:
        pass

    def send(self, data: bytes) -> int:
        taken = self._random.randint(1, len(data))
        self._incoming += data[:taken]
        while len(self._incoming) >= 4:
            end = 4 + int.from_bytes(self._incoming[:4], "big")
            if len(self._incoming) < end:
                break
            packet, self._incoming = self._incoming[4:end], self._incoming[end:]
            self._serve(packet)
        return taken

    def recv_ready(self) -> bool:
        if not self._outgoing and self._held and self._random.random() < 0.3:
            self._release()
        return bool(self._outgoing)

    def recv(self, size: int) -> bytes:
        if not self._outgoing:
            self._release()
        count = self._random.randint(1, min(size, max(len(self._outgoing), 1)))
        data, self._outgoing = self._outgoing[:count], self._outgoing[count:]
        return data

    def _release(self) -> None:
        """Let answers go, in any order: they belong to different requests."""
        self.most_under_way = max(self.most_under_way, len(self._held))
        self._random.shuffle(self._held)
        count = self._random.randint(min(1, len(self._held)), len(self._held))
        for packet in self._held[:count]:
            if packet[1:5] in self._pending:
                self._put(*self._pending.pop(packet[1:5]))
            self._outgoing += wire.number(len(packet)) + packet
        del self._held[:count]

    def _serve(self, packet: bytes) -> None:
        reader = Reader(packet)
        kind = reader.take(1)[0]
        self.requests.append(kind)
        if kind == Request.INIT:
            body = b"".join(wire.string(name) + wire.string(value) for name, value in self.extensions.items())
            self._held.append(bytes([Answer.VERSION]) + wire.number(3) + body)
            return
        number = reader.take(4)
        serve: dict[int, Callable[[Reader], bytes]] = {
            Request.OPEN: lambda _reader: bytes([Answer.HANDLE]) + wire.string(b"h"),
            Request.WRITE: lambda reader: self._write(number, reader),
            Request.CLOSE: self._close,
            Request.READ: self._read,
            Request.FSETSTAT: self._set_mode,
            Request.FSTAT: self._examine,
            Request.EXTENDED: self._limits,
        }
        answer = serve.get(kind, lambda _reader: status(Code.OK))(reader)
        self._held.append(answer[:1] + number + answer[1:])

    def _write(self, number: bytes, reader: Reader) -> bytes:
        reader.string()
        offset, data = reader.long(), reader.string()
        self._writes += 1
        if self._writes - 1 == self.failing_write:
            return status(Code.FAILURE)
        if self.side_by_side:
            self._pending[number] = offset, data
        else:
            self._put(offset, data)
        return status(Code.OK)

    def _put(self, offset: int, data: bytes) -> None:
        self.content.extend(bytes(max(0, offset + len(data) - len(self.content))))
        self.content[offset : offset + len(data)] = data

    def _close(self, _reader: Reader) -> bytes:
        for put in self._pending.values():
            self._put(*put)
        self._pending.clear()
        return status(Code.FAILURE if self.refuses_close else Code.OK)

    def _read(self, reader: Reader) -> bytes:
        reader.string()
        offset, count = reader.long(), reader.number()
        if self.shortest_read:
            count = self._random.randint(1, min(count, self.shortest_read))
        data = bytes(self.content[offset : offset + count])
        return bytes([Answer.DATA]) + wire.string(data) if data else status(Code.EOF)

    def _set_mode(self, reader: Reader) -> bytes:
        reader.string()
        reader.number()
        if self.refuses_modes:
            return status(Code.PERMISSION_DENIED)
        self.mode = 0o100000 | reader.number()
        return status(Code.OK)

    def _examine(self, _reader: Reader) -> bytes:
        flags = wire.ATTR_SIZE | wire.ATTR_PERMISSIONS
        size = max(len(self.content) - self.lost_bytes, 0)
        return bytes([Answer.ATTRS]) + wire.number(flags) + wire.long(size) + wire.number(self.mode)

    def _limits(self, _reader: Reader) -> bytes:
        limits = (0, self.largest_write, self.largest_write, 0)
        return bytes([Answer.EXTENDED_REPLY]) + b"".join(map(wire.long, limits))


def status(code: int) -> bytes:
    """Return the body of a status answer."""
    return bytes([Answer.STATUS]) + wire.number(code) + wire.string(b"") + wire.string(b"")
