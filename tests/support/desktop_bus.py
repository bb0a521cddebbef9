"""A message bus of a test's own, and services on it that write down what they are asked, types included."""

from __future__ import annotations

import os
import subprocess
import threading
from collections import deque
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

from jeepney import (
    DBusAddress,
    HeaderFields,
    MatchRule,
    Message,
    MessageType,
    message_bus,
    new_error,
    new_method_return,
    new_signal,
)
from jeepney.io.blocking import DBusConnection, open_dbus_connection
from support.xvfb import eventually


@dataclass(frozen=True)
class Said:
    """A call or a signal as it came: its member, the types of its values, and the values."""

    member: str
    signature: str
    body: tuple[Any, ...]


Answer = tuple[str, tuple[Any, ...]]
"""The types of an answer and its values."""


@dataclass
class Service:
    """Owns a name; ``answers`` says what a member answers, and everything else is refused."""

    answers: dict[str, Callable[[Said], Answer]] = field(default_factory=dict)
    said: deque[Said] = field(default_factory=deque)
    connection: DBusConnection | None = None

    def next(self) -> Said:
        """Return the next thing that was said, once it has been."""
        eventually(lambda: bool(self.said), "a word on the bus", 10)
        return self.said.popleft()

    def signal(self, path: str, interface: str, member: str, signature: str, *body: object) -> None:
        """Tell everybody something."""
        assert self.connection is not None
        self.connection.send(new_signal(DBusAddress(path, interface=interface), member, signature, body))

    def run(self) -> None:
        """Serve until the bus goes away."""
        assert self.connection is not None
        try:
            while True:
                self._take(self.connection.receive())
        except (OSError, ValueError):
            return

    def _take(self, message: Message) -> None:
        fields = message.header.fields
        said = Said(fields.get(HeaderFields.member, ""), fields.get(HeaderFields.signature, ""), tuple(message.body))
        sender_is_bus = fields.get(HeaderFields.sender) == "org.freedesktop.DBus"
        if message.header.message_type is MessageType.signal and not sender_is_bus:
            self.said.append(said)
        elif message.header.message_type is MessageType.method_call:
            assert self.connection is not None
            answer = self.answers.get(said.member)
            if answer is None:
                self.connection.send(new_error(message, "org.freedesktop.DBus.Error.UnknownMethod"))
            else:
                signature, body = answer(said)
                self.connection.send(new_method_return(message, signature or None, body))
                if signature == "h":
                    # The bus has a handle of its own by now, and hands it on.
                    os.close(body[0])
            # Last, for whoever waits for it looks at what the answer did.
            self.said.append(said)


@contextmanager
def message_bus_daemon() -> Iterator[str]:
    """Run a bus and yield its address."""
    command = ["dbus-daemon", "--session", "--nofork", "--print-address=1"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as daemon:
        try:
            assert daemon.stdout is not None
            address = daemon.stdout.readline().strip()
            assert address, "dbus-daemon did not start"
            yield address
        finally:
            daemon.terminate()


@contextmanager
def service(address: str, name: str, **answers: Callable[[Said], Answer]) -> Iterator[Service]:
    """Run a service of this name on a bus."""
    with open_dbus_connection(address, enable_fds=True) as connection:
        reply = connection.send_and_get_reply(message_bus.RequestName(name))
        assert reply.body == (1,), f"{name} has an owner"
        made = Service(answers, connection=connection)
        thread = threading.Thread(target=made.run, daemon=True)
        thread.start()
        yield made
        os.set_blocking(connection.sock.fileno(), False)
        connection.sock.shutdown(2)
        thread.join(10)


def listen(address: str, made: Service, interface: str) -> None:
    """Have a service hear the signals of an interface."""
    assert made.connection is not None
    rule = MatchRule(type="signal", interface=interface)
    made.connection.send(message_bus.AddMatch(rule))
