"""What a second start may say to the window that is open, and what becomes of anything else."""

from __future__ import annotations

import os
import socket
import stat
import struct
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from otadesk.desktop.outside.calls import LARGEST, MOST_CALLERS, Call, Reception, call_the_first, packed, unpacked
from otadesk.desktop.outside.meeting_point import MeetingPoint

NAMES = st.binary(min_size=1, max_size=60).filter(lambda name: b"\0" not in name)
TOKENS = st.text(st.characters(min_codepoint=33, max_codepoint=126), max_size=256)


def framed(body: bytes) -> bytes:
    return struct.pack(">I", len(body)) + body


@given(names=st.lists(NAMES, max_size=8), token=TOKENS)
def test_a_call_arrives_as_it_was_said_whatever_bytes_its_paths_have(names: list[bytes], token: str) -> None:
    call = Call(tuple(Path(os.fsdecode(b"/builds/" + name)) for name in names), token)
    assert unpacked(packed(call)) == call


@given(body=st.binary(max_size=200))
def test_bytes_are_a_call_of_absolute_paths_or_nothing(body: bytes) -> None:
    try:
        call = unpacked(framed(body))
    except ValueError:
        return
    assert call is not None
    assert all(path.is_absolute() for path in call.files)
    assert call.token.isascii()


@pytest.mark.parametrize(
    "body", [b"\0relative.ipa", b"\0", b"\0/a.ipa\0", b"to ken", b"\xff", b"t" * 257, b"\x1b[2J"], ids=repr
)
def test_what_is_no_call_is_refused(body: bytes) -> None:
    with pytest.raises(ValueError, match=r"call|ascii"):
        unpacked(framed(body))


@pytest.fixture
def point() -> Iterator[MeetingPoint]:
    with tempfile.TemporaryDirectory(prefix="otadesk-session-") as folder:
        yield MeetingPoint(Path(folder) / "lock", str(Path(folder) / "socket"))


@pytest.fixture
def owner() -> Iterator[QObject]:
    made = QObject()
    yield made
    made.deleteLater()


@contextmanager
def caller(point: MeetingPoint) -> Iterator[socket.socket]:
    with socket.socket(socket.AF_UNIX) as line:
        line.connect(point.socket)
        line.setblocking(False)
        yield line


def hung_up(line: socket.socket) -> bool:
    """Whether the other side has closed the line without a word."""
    try:
        return line.recv(100) == b""
    except BlockingIOError:
        return False
    except ConnectionResetError:
        return True


def test_a_call_is_heard_and_answered_however_it_is_cut(qtbot: QtBot, owner: QObject, point: MeetingPoint) -> None:
    reception = Reception(point, owner)
    heard: list[Call] = []
    reception.called.connect(heard.append)
    data = packed(Call((Path("/builds/a.ipa"), Path("/builds/b.ipa")), "token"))
    with caller(point) as line:
        for byte in data:
            line.send(bytes([byte]))
            qtbot.wait(1)
        qtbot.waitUntil(lambda: bool(heard))
        qtbot.wait(20)
        assert line.recv(100) == b"taken\n"
    assert heard == [Call((Path("/builds/a.ipa"), Path("/builds/b.ipa")), "token")]


@pytest.mark.parametrize(
    "data",
    [
        b"GET / HTTP/1.1\r\n\r\n",
        framed(b"\0relative.ipa"),
        framed(b"\0/a.ipa") + b"more",
        struct.pack(">I", LARGEST + 1),
        b"\0" * 100,
    ],
    ids=["another protocol", "a relative path", "more than it says", "too long", "zeros"],
)
def test_nonsense_is_hung_up_on_and_the_next_call_is_heard(
    qtbot: QtBot, owner: QObject, point: MeetingPoint, data: bytes
) -> None:
    reception = Reception(point, owner)
    heard: list[Call] = []
    reception.called.connect(heard.append)
    with caller(point) as line:
        line.send(data)
        qtbot.waitUntil(lambda: hung_up(line))
    assert heard == []
    with caller(point) as line:
        line.send(packed(Call()))
        qtbot.waitUntil(lambda: heard == [Call()])


def test_who_says_nothing_or_too_little_is_hung_up_on(qtbot: QtBot, owner: QObject, point: MeetingPoint) -> None:
    reception = Reception(point, owner, patience=0.05)
    heard: list[Call] = []
    reception.called.connect(heard.append)
    with caller(point) as silent, caller(point) as slow:
        slow.send(packed(Call((Path("/a.ipa"),)))[:-1])
        qtbot.waitUntil(lambda: hung_up(silent) and hung_up(slow))
    assert heard == []


def test_a_crowd_of_callers_does_not_keep_others_out_for_long(
    qtbot: QtBot, owner: QObject, point: MeetingPoint
) -> None:
    reception = Reception(point, owner, patience=0.1)
    heard: list[Call] = []
    reception.called.connect(heard.append)
    lines = [socket.socket(socket.AF_UNIX) for _ in range(3 * MOST_CALLERS)]
    try:
        for line in lines:
            line.connect(point.socket)
            line.setblocking(False)
            qtbot.wait(1)
        qtbot.waitUntil(lambda: all(hung_up(line) for line in lines))
    finally:
        for line in lines:
            line.close()
    with caller(point) as line:
        line.send(packed(Call()))
        qtbot.waitUntil(lambda: heard == [Call()])


def test_the_socket_is_the_users_alone_and_a_dead_ones_is_replaced(owner: QObject, point: MeetingPoint) -> None:
    with socket.socket(socket.AF_UNIX) as dead:
        dead.bind(point.socket)
    assert Reception(point, owner).open
    assert stat.S_IMODE(Path(point.socket).stat().st_mode) & 0o077 == 0


def test_a_file_in_place_of_the_socket_costs_no_more_than_a_window(owner: QObject, point: MeetingPoint) -> None:
    Path(point.socket).mkdir()
    assert not Reception(point, owner).open
    assert call_the_first(point, [], "") == "first"


def test_a_first_that_listens_and_stays_silent_is_given_up(point: MeetingPoint) -> None:
    with socket.socket(socket.AF_UNIX) as frozen:
        frozen.bind(point.socket)
        frozen.listen()
        assert call_the_first(point, [Path("/a.ipa")], "", answer=0.05) == "alone"


def test_more_files_than_a_call_may_hold_get_a_window_of_their_own(point: MeetingPoint) -> None:
    assert call_the_first(point, [Path("/" + "x" * 1000)] * 5000, "") == "alone"
