"""A lane looks at every answer: bytes, copies, the mode, and what a server says when the file is closed."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any, cast

import pytest
from hypothesis import given
from hypothesis import strategies as st
from support.memory_sftp import MemoryServer

from otadesk.remote.feed import Arrived, Feed, Piece
from otadesk.remote.lane import Course, Lane
from otadesk.remote.local_pieces import LocalFile
from otadesk.remote.session import Session
from otadesk.remote.sftp_conversation import LIMITS, Conversation
from otadesk.remote.sftp_protocol import Request, StatusError

SIZE = 5000


@pytest.fixture(scope="module")
def source(tmp_path_factory: pytest.TempPathFactory) -> Path:
    made = tmp_path_factory.mktemp("lane") / "source"
    made.write_bytes(os.urandom(SIZE))
    return made


def carry(server: MemoryServer, source: Path) -> Feed:
    feed = Feed([Piece(at, 1000) for at in range(0, SIZE, 1000)])
    conversation = Conversation(cast("Session", server))
    try:
        with LocalFile(source) as file:
            Lane(conversation, Course("/file", "", str), feed, file, server.token).run(feed.take)
    finally:
        conversation.close()
    return feed


def slow(**given: Any) -> MemoryServer:
    return MemoryServer(extensions={LIMITS: b"1"}, largest_write=400, **given)


@given(seed=st.integers(0, 999))
def test_pieces_arrive_whole_whatever_the_order_of_the_answers(source: Path, seed: int) -> None:
    server = slow(seed=seed)
    feed = carry(server, source)
    assert bytes(server.content) == source.read_bytes()
    assert server.mode == 0o100644
    assert feed.arrived == Arrived(SIZE, 0, SIZE)
    assert server.requests.count(Request.CLOSE) == 1


@given(seed=st.integers(0, 999))
def test_a_server_that_writes_and_answers_side_by_side_gets_it_whole(source: Path, seed: int) -> None:
    server = slow(seed=seed, side_by_side=True)
    feed = carry(server, source)
    assert bytes(server.content) == source.read_bytes()
    assert feed.arrived == Arrived(SIZE, 0, SIZE)


@given(failing=st.integers(0, 14), seed=st.integers(0, 99))
def test_one_refused_write_fails_the_lane_and_gives_its_pieces_back(source: Path, failing: int, seed: int) -> None:
    server = slow(seed=seed, failing_write=failing)
    feed = Feed([Piece(at, 1000) for at in range(0, SIZE, 1000)])
    conversation = Conversation(cast("Session", server))
    with LocalFile(source) as file, pytest.raises(StatusError):
        Lane(conversation, Course("/file", "", str), feed, file, server.token).run(feed.take)
    conversation.close()
    left = 0
    while piece := feed.take():
        left += piece.length
    assert 0 < left <= SIZE
    assert feed.arrived.done == SIZE - left
    assert server.requests.count(Request.CLOSE) == 1


def test_what_a_server_says_at_the_end_is_heard(source: Path) -> None:
    with pytest.raises(StatusError):
        carry(slow(refuses_close=True), source)


def test_mode_that_can_not_be_set_matters_only_where_the_file_is_hidden_by_it(source: Path) -> None:
    carry(slow(refuses_modes=True, mode=0o100664), source)
    with pytest.raises(StatusError):
        carry(slow(refuses_modes=True, mode=0o100600), source)


def test_a_lane_that_failed_leaves_no_answer_unread(source: Path) -> None:
    server = slow(failing_write=3)
    conversation = Conversation(cast("Session", server))
    feed = Feed([Piece(0, SIZE)])
    with LocalFile(source) as file, pytest.raises(StatusError):
        Lane(conversation, Course("/file", "", str), feed, file, server.token).run(feed.take)
    assert set(conversation._answers) <= conversation._unheard
    conversation.close()
