"""SFTP version 3 as bytes: requests are built and answers are read here, and nowhere else.

paramiko's own client forgets the status codes and the server's extensions and sends requests of 32 KiB, so otadesk
speaks the protocol itself over paramiko's channel. Sources: draft-ietf-secsh-filexfer-02, and OpenSSH's PROTOCOL for
the extensions. Everything that a server sends is hostile: reading past the end of a packet raises ProtocolError.
"""

from __future__ import annotations

import stat
import struct
from dataclasses import dataclass
from enum import IntEnum

VERSION = 3
LARGEST_PACKET = 1 << 20
"""Answers are at most 256 KiB with any server known; four times that is nonsense."""


class Request(IntEnum):
    """Packet types that a client sends."""

    INIT = 1
    OPEN = 3
    CLOSE = 4
    READ = 5
    WRITE = 6
    LSTAT = 7
    FSTAT = 8
    SETSTAT = 9
    FSETSTAT = 10
    OPENDIR = 11
    READDIR = 12
    REMOVE = 13
    MKDIR = 14
    RMDIR = 15
    REALPATH = 16
    STAT = 17
    RENAME = 18
    READLINK = 19
    EXTENDED = 200


class Answer(IntEnum):
    """Packet types that a server sends."""

    VERSION = 2
    STATUS = 101
    HANDLE = 102
    DATA = 103
    NAME = 104
    ATTRS = 105
    EXTENDED_REPLY = 201


class Code(IntEnum):
    """Status codes: 0 to 8 belong to version 3, the others are sent by some servers all the same."""

    OK = 0
    EOF = 1
    NO_SUCH_FILE = 2
    PERMISSION_DENIED = 3
    FAILURE = 4
    BAD_MESSAGE = 5
    NO_CONNECTION = 6
    CONNECTION_LOST = 7
    OP_UNSUPPORTED = 8
    NO_SUCH_PATH = 10
    FILE_ALREADY_EXISTS = 11
    WRITE_PROTECT = 12
    NO_SPACE_ON_FILESYSTEM = 14
    QUOTA_EXCEEDED = 15
    DIR_NOT_EMPTY = 18
    FILE_IS_A_DIRECTORY = 24


READ, WRITE, CREATE, EXCLUSIVE = 0x01, 0x02, 0x08, 0x20
"""Flags of OPEN (SSH_FXF_…)."""

ATTR_SIZE, ATTR_OWNER, ATTR_PERMISSIONS, ATTR_TIMES, ATTR_EXTENDED = 0x1, 0x2, 0x4, 0x8, 0x80000000


class ProtocolError(Exception):
    """The server sent something that is not SFTP."""


class StatusError(Exception):
    """The server answered a request with a status that is not OK."""

    def __init__(self, code: int, message: str) -> None:
        super().__init__(code, message)
        self.code, self.message = code, message

    def __str__(self) -> str:
        name = Code(self.code).name if self.code in set(Code) else "unknown"
        return f"{self.message or name} (SFTP status {self.code})"


@dataclass(frozen=True, slots=True)
class Attributes:
    """What the server says of a file; None where it says nothing. ``mode`` has the file type's bits."""

    size: int | None = None
    mode: int | None = None
    modified: int | None = None

    @property
    def is_folder(self) -> bool:
        """Whether it is a folder, not a link to one."""
        return self.mode is not None and stat.S_ISDIR(self.mode)

    @property
    def is_file(self) -> bool:
        """Whether it is an ordinary file, or may be one as far as the server says."""
        return self.mode is None or stat.S_ISREG(self.mode)


@dataclass(frozen=True, slots=True)
class Space:
    """What ``statvfs@openssh.com`` says: free bytes and free inodes for this account."""

    free_bytes: int
    free_files: int
    files: int


class Reader:
    """Reads fields off a packet, never past its end."""

    def __init__(self, data: bytes) -> None:
        self._data = data
        self._at = 0

    def take(self, count: int) -> bytes:
        """Return the next bytes."""
        if count > len(self._data) - self._at:
            msg = "a packet is shorter than it says"
            raise ProtocolError(msg)
        self._at += count
        return self._data[self._at - count : self._at]

    def number(self) -> int:
        """Return a 32-bit number."""
        return int.from_bytes(self.take(4), "big")

    def long(self) -> int:
        """Return a 64-bit number."""
        return int.from_bytes(self.take(8), "big")

    def string(self) -> bytes:
        """Return a string of 32-bit length."""
        return self.take(self.number())

    def attributes(self) -> Attributes:
        """Return a file's attributes."""
        flags = self.number()
        size = self.long() if flags & ATTR_SIZE else None
        if flags & ATTR_OWNER:
            self.take(8)
        mode = self.number() if flags & ATTR_PERMISSIONS else None
        modified = struct.unpack(">II", self.take(8))[1] if flags & ATTR_TIMES else None
        if flags & ATTR_EXTENDED:
            for _ in range(min(self.number(), LARGEST_PACKET)):
                self.string()
                self.string()
        return Attributes(size, mode, modified)

    def rest(self) -> bytes:
        """Return everything that is left."""
        return self.take(len(self._data) - self._at)

    @property
    def at_end(self) -> bool:
        """Whether everything has been read."""
        return self._at >= len(self._data)


def number(value: int) -> bytes:
    """Return 32 bits."""
    return struct.pack(">I", value)


def long(value: int) -> bytes:
    """Return 64 bits."""
    return struct.pack(">Q", value)


def string(value: bytes) -> bytes:
    """Return bytes with their length before them."""
    return struct.pack(">I", len(value)) + value


def permissions(mode: int) -> bytes:
    """Return attributes that hold nothing but permissions."""
    return number(ATTR_PERMISSIONS) + number(mode)


def packet(kind: Request, identifier: int, *fields: bytes) -> bytes:
    """Return a request, ready to be sent."""
    body = b"".join(fields)
    return struct.pack(">IBI", len(body) + 5, kind, identifier) + body


def path_bytes(path: str) -> bytes:
    """Return a path as the server's bytes; names that aren't UTF-8 there survive the round trip."""
    return path.encode("utf-8", "surrogateescape")


def path_text(raw: bytes) -> str:
    """Return a server's bytes as a path."""
    return raw.decode("utf-8", "surrogateescape")
