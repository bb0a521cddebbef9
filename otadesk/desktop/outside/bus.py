"""The message bus of a Linux desktop (D-Bus): how the window asks it for things, and hears what people answer.

Everything happens in a thread of its own, since a desktop may take its time or never answer. Not with Qt's own D-Bus
module: from Python it sends every whole number as a signed one, and desktops that want an unsigned one refuse it.
"""

from __future__ import annotations

import selectors
import socket
import sys
import threading
from collections import deque
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal

if TYPE_CHECKING:
    from jeepney import Message
    from jeepney.io.blocking import DBusConnection

ANSWER = 2.0
"""Seconds to wait for a desktop's answer."""

Body = tuple[Any, ...]
Hear = Callable[[str, Body], None]


@dataclass(frozen=True, slots=True)
class Address:
    """Whom to talk to: a name on the bus, an object of its, and one of that object's interfaces."""

    name: str
    path: str
    interface: str


class Line:
    """A connection to a bus. Without one, nothing is answered, and what is told goes nowhere.

    The module that speaks the bus's language is imported where it is needed: it takes 50 ms.
    """

    def __init__(self, connection: DBusConnection | None = None) -> None:
        self._connection = connection
        self._listeners: dict[Address, tuple[Hear, deque[Message]]] = {}

    @property
    def socket(self) -> socket.socket | None:
        """What becomes readable when something has come."""
        return self._connection.sock if self._connection is not None else None

    def call(self, to: Address, member: str, signature: str, *body: object) -> Body | None:
        """Return what a method answers, or None where it refuses, isn't there or stays silent."""
        if self._connection is None:
            return None
        from jeepney import DBusAddress, MessageType, new_method_call  # noqa: PLC0415 - see above

        message = new_method_call(DBusAddress(to.path, to.name, to.interface), member, signature or None, body)
        try:
            reply = self._connection.send_and_get_reply(message, timeout=ANSWER)
        except TimeoutError:
            return None
        return tuple(reply.body) if reply.header.message_type is MessageType.method_return else None

    def tell(self, path: str, interface: str, member: str, signature: str, *body: object) -> None:
        """Send a signal to whoever listens."""
        if self._connection is None:
            return
        from jeepney import DBusAddress, new_signal  # noqa: PLC0415 - see above

        self._connection.send(new_signal(DBusAddress(path, interface=interface), member, signature, body))

    def listen(self, to: Address, hear: Hear) -> None:
        """Have ``hear`` called, in the bus's thread, with what is signalled there; asking twice changes nothing."""
        if self._connection is None or to in self._listeners:
            return
        from jeepney import MatchRule, message_bus  # noqa: PLC0415 - see above

        rule = MatchRule(type="signal", sender=to.name, interface=to.interface, path=to.path)
        arrived: deque[Message] = deque()
        # Whoever sends is told apart by the bus; what arrives bears its number there instead of its name.
        self._connection.filter(MatchRule(type="signal", interface=to.interface, path=to.path), queue=arrived)
        self._connection.send_and_get_reply(message_bus.AddMatch(rule), timeout=ANSWER)
        self._listeners[to] = (hear, arrived)

    def hand_out(self) -> None:
        """Read what has come, without waiting, and give each signal to who listens for it."""
        if self._connection is None:
            return
        from jeepney import HeaderFields  # noqa: PLC0415 - see above

        with suppress(TimeoutError):
            while True:
                self._connection.recv_messages(timeout=0)
        for hear, arrived in self._listeners.values():
            while arrived:
                message = arrived.popleft()
                hear(str(message.header.fields.get(HeaderFields.member, "")), tuple(message.body))

    def close(self) -> None:
        """Hang up; what was held for us on the bus is let go."""
        if self._connection is not None:
            self._connection.close()


class Bus:
    """One of the buses of this computer; its thread begins with the first work and ends with ``close``."""

    def __init__(self, name: Literal["SESSION", "SYSTEM"]) -> None:
        self._name = name
        self._todo: deque[Callable[[Line], None] | None] = deque()
        self._bell: socket.socket | None = None
        self._thread: threading.Thread | None = None

    def do(self, work: Callable[[Line], None]) -> None:
        """Have work done in the bus's thread, after what was asked before."""
        if self._bell is None:
            self._bell, ear = socket.socketpair()
            name = f"{self._name.lower()} bus"
            self._thread = threading.Thread(target=self._serve, args=(ear,), name=name, daemon=True)
            self._thread.start()
        self._todo.append(work)
        self._bell.send(b"!")

    def close(self) -> None:
        """Finish what was asked for and hang up; work after that begins anew."""
        if self._bell is None or self._thread is None:
            return
        self._todo.append(None)
        # Where it was awake already, it may have read that and ended before the bell rings.
        with suppress(OSError):
            self._bell.send(b"!")
        self._thread.join(ANSWER)
        self._bell.close()
        self._bell = self._thread = None

    def _serve(self, ear: socket.socket) -> None:
        line = _open(self._name)
        with ear:
            while True:
                try:
                    _wait(ear, line)
                    while self._todo:
                        work = self._todo.popleft()
                        if work is None:
                            line.close()
                            return
                        try:
                            work(line)
                        except OSError:
                            # The bus hung up in the midst of it: whoever asked learns that nobody is there.
                            line.close()
                            line = Line()
                            work(line)
                    line.hand_out()
                except OSError:
                    # The bus hung up on us, as at the end of a session.
                    line.close()
                    line = Line()
                except Exception:  # noqa: BLE001 - reported as a mistake of any thread, and this one is still needed
                    threading.excepthook(threading.ExceptHookArgs((*sys.exc_info(), threading.current_thread())))


def _wait(ear: socket.socket, line: Line) -> None:
    with selectors.DefaultSelector() as waiting:
        waiting.register(ear, selectors.EVENT_READ)
        if line.socket is not None:
            waiting.register(line.socket, selectors.EVENT_READ)
        if any(key.fileobj is ear for key, _ in waiting.select()):
            ear.recv(4096)


def _open(name: str) -> Line:
    try:
        from jeepney.io.blocking import open_dbus_connection  # noqa: PLC0415 - see Line

        return Line(open_dbus_connection(name, enable_fds=True))
    except (ModuleNotFoundError, OSError, KeyError, ValueError, RuntimeError):
        # No bus here, as on macOS and Windows, or one that is out of reach or doesn't want us.
        return Line()
