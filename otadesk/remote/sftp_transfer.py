"""Files to and from a server with many requests under way, every single answer looked at."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterator
from contextlib import suppress
from typing import BinaryIO

from otadesk.errors import DestinationError, said
from otadesk.phrases import N_
from otadesk.progress import CancelToken
from otadesk.remote import sftp_answers as answers
from otadesk.remote import sftp_protocol as wire
from otadesk.remote.sftp_conversation import Conversation
from otadesk.remote.sftp_protocol import Attributes, Code, Request, StatusError

MOST_BYTES_UNDER_WAY = 16 << 20
MOST_READS_UNDER_WAY = 32


def upload(
    conversation: Conversation,
    handle: bytes,
    source: BinaryIO,
    mode: int,
    on_bytes: Callable[[int], None],
    token: CancelToken,
) -> tuple[int, Attributes]:
    """Write a stream to a file that is open and empty, set its mode, close it.

    Returns how many bytes were sent and what the server says of the file after the last one. Raises StatusError for
    the first request that failed; the handle is closed in any case where the connection still works.
    """
    sent = 0
    under_way: deque[tuple[int, int]] = deque()
    most_under_way = MOST_BYTES_UNDER_WAY // conversation.largest_write
    others: list[int] = []
    field = wire.string(handle)
    try:
        mode_set = conversation.send(Request.FSETSTAT, field, wire.permissions(mode))
        others.append(mode_set)
        while data := _read(source, conversation):
            token.check()
            number = conversation.send(Request.WRITE, field, wire.long(sent), wire.string(data))
            under_way.append((number, len(data)))
            sent += len(data)
            while under_way and (len(under_way) > most_under_way or conversation.answered(under_way[0][0])):
                _acknowledge(conversation, under_way, on_bytes)
        while under_way:
            _acknowledge(conversation, under_way, on_bytes)
        # Only now: servers on Go's pkg/sftp write and examine side by side.
        examined = conversation.send(Request.FSTAT, field)
        closed = conversation.send(Request.CLOSE, field)
        others += [examined, closed]
        field = b""
        others.remove(mode_set)
        mode_answer = conversation.reply(mode_set)
        others.remove(examined)
        attributes = conversation.attributes(examined)
        others.remove(closed)
        conversation.status(closed)
    except BaseException:
        with suppress(Exception):  # the connection may be what broke
            if field:
                others.append(conversation.send(Request.CLOSE, field))
            conversation.forget([*(number for number, _ in under_way), *others])
        raise
    answers.require_mode(mode_answer, attributes, mode)
    return sent, attributes


def blocks(conversation: Conversation, handle: bytes, size: int) -> Iterator[bytes]:
    """Yield a file's bytes up to its end, in order; ``size`` is what it is thought to have.

    Raises StatusError for a read that failed.
    """
    chunk = conversation.largest_read
    under_way: deque[tuple[int, int]] = deque()
    asked, done = 0, 0
    try:
        while True:
            # One request beyond the size finds the end.
            while len(under_way) < MOST_READS_UNDER_WAY and (asked <= size or not under_way):
                under_way.append((asked, _ask(conversation, handle, asked, chunk)))
                asked += chunk
            offset, number = under_way.popleft()
            try:
                data = conversation.data(number)
            except StatusError as exc:
                if exc.code != Code.EOF:
                    raise
                if offset == done or done >= size:
                    return
                data = b""
            if offset != done:
                # An answer before this one was short: ask on from where it ended.
                conversation.forget([number for _, number in under_way])
                under_way.clear()
                asked = done
                continue
            if not data or len(data) > chunk:
                msg = f"the server answered a read of {chunk} bytes with {len(data)}"
                raise wire.ProtocolError(msg)
            yield data
            done += len(data)
    finally:
        with suppress(Exception):  # the connection may be what broke
            conversation.forget([number for _, number in under_way])


def _ask(conversation: Conversation, handle: bytes, offset: int, count: int) -> int:
    return conversation.send(Request.READ, wire.string(handle), wire.long(offset), wire.number(count))


def _acknowledge(
    conversation: Conversation, under_way: deque[tuple[int, int]], on_bytes: Callable[[int], None]
) -> None:
    number, count = under_way.popleft()
    conversation.status(number)
    on_bytes(count)


def _read(source: BinaryIO, conversation: Conversation) -> bytes:
    """Read as much as a request takes from this computer: an error there is not the server's, nor is a pause."""
    conversation.rest()
    try:
        return source.read(conversation.largest_write)
    except (OSError, ValueError) as exc:  # ValueError: the file was closed meanwhile
        raise DestinationError(
            N_("Error", "The file that was being sent can’t be read any more."),
            detail=said(exc),
            hint=N_("Error", "Check that it still exists and that its disk is connected."),
        ) from exc
