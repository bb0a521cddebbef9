"""What an answer of an SFTP server means: the one that was due, a refusal, or nonsense."""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import dataclass
from typing import TypeVar

from otadesk.remote import sftp_protocol as wire
from otadesk.remote.sftp_protocol import Answer, Attributes, Code, ProtocolError, Reader, StatusError
from otadesk.remote.words import plain

Result = TypeVar("Result")


@dataclass(frozen=True, slots=True)
class Reply:
    """One answer: its type and its body after the request's number."""

    kind: int
    body: bytes


Work = Generator[int, Reply, Result]
"""An operation in several steps: it yields the number of a request whose answer it needs, and is sent the answer.

So several of them share one conversation, and each wait serves all.
"""


def status(reply: Reply) -> None:
    """Take an answer that says OK; raises StatusError for any other."""
    _expect(reply, Answer.STATUS)


def handle(reply: Reply) -> bytes:
    """Take a handle; raises StatusError."""
    return _expect(reply, Answer.HANDLE).string()


def attributes(reply: Reply) -> Attributes:
    """Take attributes; raises StatusError."""
    return _expect(reply, Answer.ATTRS).attributes()


def data(reply: Reply) -> bytes:
    """Take data; raises StatusError, with Code.EOF at the end of the file."""
    return _expect(reply, Answer.DATA).string()


def names(reply: Reply) -> list[tuple[str, Attributes]]:
    """Take names with their attributes; raises StatusError, with Code.EOF after the last."""
    reader = _expect(reply, Answer.NAME)
    found = []
    for _ in range(reader.number()):
        name = wire.path_text(reader.string())
        reader.string()  # the line that ls would print
        found.append((name, reader.attributes()))
    return found


def extended(reply: Reply) -> Reader:
    """Take an extension's own answer; raises StatusError."""
    return _expect(reply, Answer.EXTENDED_REPLY)


def require_mode(mode_set: Reply, found: Attributes, mode: int) -> None:
    """Raise StatusError where a file's mode couldn't be set and it hasn't got that mode's bits anyway."""
    try:
        status(mode_set)
    except StatusError:
        if found.mode is not None and found.mode & mode != mode:
            raise


def _expect(reply: Reply, kind: Answer) -> Reader:
    reader = Reader(reply.body)
    if reply.kind == kind and kind is not Answer.STATUS:
        return reader
    if reply.kind != Answer.STATUS:
        msg = f"the server answered with {reply.kind} where {kind} was due"
        raise ProtocolError(msg)
    code = reader.number()
    if code != Code.OK:
        raise StatusError(code, "" if reader.at_end else plain(reader.string()))
    if kind is not Answer.STATUS:
        msg = f"the server said OK where {kind} was due"
        raise ProtocolError(msg)
    return reader
