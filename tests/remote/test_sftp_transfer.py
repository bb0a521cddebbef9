"""Pipelined transfers, whatever the order and the size of the answers."""

from __future__ import annotations

import io
import os
from typing import Any, cast

import pytest
from hypothesis import given
from hypothesis import strategies as st
from support.memory_sftp import MemoryServer

from otadesk.errors import Cancelled, ConnectionLost
from otadesk.remote.session import Session
from otadesk.remote.sftp_conversation import LIMITS, Conversation
from otadesk.remote.sftp_protocol import Request, StatusError
from otadesk.remote.sftp_transfer import MOST_BYTES_UNDER_WAY, blocks, upload


def converse(server: MemoryServer) -> Conversation:
    return Conversation(cast("Session", server))


def send(server: MemoryServer, content: bytes, **given: Any) -> tuple[int, list[int]]:
    heard: list[int] = []
    conversation = converse(server)
    sent, _ = upload(conversation, b"h", io.BytesIO(content), 0o644, heard.append, server.token, **given)
    conversation.close()
    return sent, heard


@given(content=st.binary(max_size=3000), seed=st.integers(0, 999), size=st.integers(1, 400))
def test_upload_arrives_whole_whatever_the_order_of_the_answers(content: bytes, seed: int, size: int) -> None:
    server = MemoryServer(seed=seed, extensions={LIMITS: b"1"}, largest_write=size)
    sent, heard = send(server, content)
    assert sent == len(content) == sum(heard)
    assert bytes(server.content) == content
    assert server.mode == 0o100644
    assert server.requests.count(Request.CLOSE) == 1


@given(content=st.binary(max_size=3000), seed=st.integers(0, 999))
def test_the_size_is_asked_for_when_every_write_has_been_done(content: bytes, seed: int) -> None:
    server = MemoryServer(seed=seed, extensions={LIMITS: b"1"}, largest_write=300, side_by_side=True)
    conversation = converse(server)
    _, attributes = upload(conversation, b"h", io.BytesIO(content), 0o644, lambda _count: None, server.token)
    conversation.close()
    assert attributes.size == len(content)


@given(
    content=st.binary(max_size=3000),
    seed=st.integers(0, 999),
    size=st.integers(1, 400),
    short=st.integers(0, 90),
    told=st.integers(0, 4000),
)
def test_read_gives_every_byte_in_order_whatever_the_answers_and_the_size_that_was_told(
    content: bytes, seed: int, size: int, short: int, told: int
) -> None:
    server = MemoryServer(
        seed=seed, shortest_read=short, extensions={LIMITS: b"1"}, largest_write=size, content=bytearray(content)
    )
    conversation = converse(server)
    assert b"".join(blocks(conversation, b"h", told)) == content
    conversation.close()


@given(failing=st.integers(0, 9), seed=st.integers(0, 99))
def test_one_refused_write_fails_the_upload_and_leaves_no_answer_unread(failing: int, seed: int) -> None:
    server = MemoryServer(seed=seed, failing_write=failing, extensions={LIMITS: b"1"}, largest_write=100)
    conversation = converse(server)
    with pytest.raises(StatusError):
        upload(conversation, b"h", io.BytesIO(bytes(1000)), 0o644, lambda _count: None, server.token)
    assert server.requests.count(Request.CLOSE) == 1
    number = conversation.send(Request.FSTAT, b"\0\0\0\1h")
    assert conversation.attributes(number).size is not None
    conversation.close()


def test_only_so_many_bytes_are_under_way(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(MemoryServer, "recv_ready", lambda _self: False)  # a server that answers late
    server = MemoryServer()
    content = os.urandom(3 * MOST_BYTES_UNDER_WAY)
    send(server, content)
    assert bytes(server.content) == content
    assert server.most_under_way <= MOST_BYTES_UNDER_WAY // 32768 + 3


def test_mode_that_can_not_be_set_matters_only_where_the_file_is_hidden_by_it() -> None:
    send(MemoryServer(refuses_modes=True, mode=0o100664), b"content")
    with pytest.raises(StatusError):
        send(MemoryServer(refuses_modes=True, mode=0o100600), b"content")


def test_cancelled_upload_stops_and_closes_the_handle() -> None:
    server = MemoryServer(extensions={LIMITS: b"1"}, largest_write=10)
    conversation = converse(server)

    def cancel(_count: int) -> None:
        server.token.cancel()

    with pytest.raises(Cancelled):
        upload(conversation, b"h", io.BytesIO(bytes(10_000)), 0o644, cancel, server.token)
    assert server.requests.count(Request.CLOSE) == 1
    assert server.requests.count(Request.WRITE) < 1000
    conversation.close()


def test_answer_that_nobody_asked_for_ends_the_conversation() -> None:
    server = MemoryServer()
    conversation = converse(server)
    server._held.append(b"\x65\xff\xff\xff\xff\0\0\0\0")
    number = conversation.send(Request.CLOSE, b"\0\0\0\1h")
    with pytest.raises(ConnectionLost), conversation.guarded():
        conversation.forget([number, conversation.send(Request.CLOSE, b"\0\0\0\1h")])
    assert server.aborted
    conversation.close()
