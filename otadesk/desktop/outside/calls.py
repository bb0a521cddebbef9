"""How a second start calls the window that is open: with files to take, and a wish to come to the front.

Whoever can reach the socket can make the window read files and nothing else: a call holds absolute paths and the token
with which a desktop allows a window to come forward, is bounded in length and time, and anything else is hung up on.
"""

from __future__ import annotations

import os
import re
import struct
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from otadesk.desktop.outside.meeting_point import Arrival, MeetingPoint

LARGEST = 4 * 1024 * 1024
"""Bytes in a call: more than the arguments of a command may be on most systems."""
MOST_CALLERS = 16
START = 10.0
"""Seconds in which a window begins to listen: as long as a start may take on a slow computer."""
ANSWER = 3.0
"""Seconds that either side waits for the other to say something."""
_LENGTH = struct.Struct(">I")
_TAKEN = b"taken\n"
_TOKEN = re.compile(r"[!-~]{0,256}")


@dataclass(frozen=True, slots=True)
class Call:
    """What a second start asks for; ``token`` is from the desktop that started it."""

    files: tuple[Path, ...] = ()
    token: str = ""


def packed(call: Call) -> bytes:
    """Return a call as bytes; a path keeps the bytes that it has on the disk, in whatever encoding."""
    body = b"\0".join((call.token.encode("ascii"), *(os.fsencode(path) for path in call.files)))
    return _LENGTH.pack(len(body)) + body


def unpacked(data: bytes) -> Call | None:
    """Return the call in these bytes, or None while more of it is to come; raises ValueError for what is none."""
    if len(data) < _LENGTH.size:
        return None
    (length,) = _LENGTH.unpack_from(data)
    body = data[_LENGTH.size :]
    if length > LARGEST or len(body) > length:
        raise ValueError("a call longer than it says, or than it may be")
    if len(body) < length:
        return None
    token, *names = body.split(b"\0")
    call = Call(tuple(Path(os.fsdecode(name)) for name in names), token.decode("ascii"))
    if not (_TOKEN.fullmatch(call.token) and all(path.is_absolute() for path in call.files)):
        raise ValueError("not a call")
    return call


class _Caller(QObject):
    """One connection: heard out, answered, and hung up on when it is too long, too slow or makes no sense."""

    said = Signal(object)

    def __init__(self, line: QLocalSocket, patience: float) -> None:
        super().__init__(line)
        self._line = line
        self._data = bytearray()
        line.setReadBufferSize(LARGEST)
        line.readyRead.connect(self._read)
        line.disconnected.connect(line.deleteLater)
        QTimer.singleShot(round(patience * 1000), self, line.abort)

    def _read(self) -> None:
        self._data += self._line.readAll().data()
        try:
            call = unpacked(bytes(self._data))
        except ValueError:
            self._line.abort()
            return
        if call is None:
            return
        self._line.write(_TAKEN)
        self._line.disconnectFromServer()
        self.said.emit(call)


class Reception(QObject):
    """Takes calls for the window that is open, at a meeting point that it has claimed."""

    called = Signal(object)

    def __init__(self, point: MeetingPoint, parent: QObject, patience: float = ANSWER) -> None:
        super().__init__(parent)
        self._patience = patience
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.setMaxPendingConnections(MOST_CALLERS)
        self._server.newConnection.connect(self._welcome)
        # Whoever died left its socket behind. It isn't a living window's: the claim is ours.
        QLocalServer.removeServer(point.socket)
        self.open = self._server.listen(point.socket)

    def close(self) -> None:
        """Take no more calls: a second start opens a window of its own from now on."""
        self._server.close()

    def _welcome(self) -> None:
        while (line := self._server.nextPendingConnection()) is not None:
            if len(self._server.findChildren(_Caller)) >= MOST_CALLERS:
                line.abort()
                line.deleteLater()
                continue
            _Caller(line, self._patience).said.connect(self.called)


def call_the_first(
    point: MeetingPoint, files: Sequence[Path], token: str, *, start: float = START, answer: float = ANSWER
) -> Arrival:
    """Hand files to the window that is open, or become the first if that has gone meanwhile.

    “Alone” is where the first is there and doesn’t answer: better a second window than files that nobody takes.
    """
    data = packed(Call(tuple(files), token if _TOKEN.fullmatch(token) else ""))
    end = time.monotonic() + start
    line = QLocalSocket()
    while len(data) <= LARGEST and time.monotonic() < end:
        line.connectToServer(point.socket)
        if line.waitForConnected(round(answer * 1000)):
            return "taken" if _handed_over(line, data, answer) else "alone"
        # Nobody listens: the first has just begun, or has just ended.
        if point.claim():
            return "first"
        time.sleep(0.05)
    return "alone"


def _handed_over(line: QLocalSocket, data: bytes, patience: float) -> bool:
    _let_come_forward()
    line.write(data)
    end = time.monotonic() + patience
    answer = b""
    while answer != _TAKEN and line.waitForReadyRead(max(1, round((end - time.monotonic()) * 1000))):
        answer += line.readAll().data()
    line.abort()
    return answer == _TAKEN


def _let_come_forward() -> None:
    """Allow the first window to take the focus, which Windows leaves to the process that has it: this one."""
    if sys.platform == "win32":
        import ctypes  # noqa: PLC0415 - of use on one system only

        ctypes.windll.user32.AllowSetForegroundWindow(-1)  # ASFW_ANY
