"""The window through the eyes of a screen reader: AT-SPI over D-Bus, as Orca speaks it, and nothing else.

Things are found by role and name, pressed by their Action interface, typed into by EditableText. What is said, the
events, is heard on a connection of its own.
"""

from __future__ import annotations

import os
import subprocess
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from jeepney import (
    DBusAddress,
    DBusErrorResponse,
    HeaderFields,
    MatchRule,
    Message,
    MessageType,
    message_bus,
    new_method_call,
)
from jeepney.io.blocking import open_dbus_connection
from jeepney.wrappers import Properties
from support.xvfb import DEADLINE, eventually

ACCESSIBLE = "org.a11y.atspi.Accessible"
REGISTRY = "org.a11y.atspi.Registry"
ROOT = "/org/a11y/atspi/accessible/root"
STATES = {3: "busy", 4: "checked", 8: "enabled", 10: "expanded", 12: "focused", 23: "selected", 25: "showing"}
"""The bits of AtspiStateType that the tests ask for, by at-spi2-core's numbers."""

Place = tuple[str, str]
"""The bus name of an application, and the path of a thing in it."""


@dataclass(frozen=True)
class Thing:
    """Something in the tree, as it was when it was looked at."""

    place: Place
    role: str
    name: str
    states: frozenset[str]


@contextmanager
def session(display: str, folder: Path) -> Iterator[dict[str, str]]:
    """Run a session bus with a screen reader's wish on it; return what programs need in their environment."""
    folder.mkdir(mode=0o700)
    ours = {"DISPLAY": display, "XDG_RUNTIME_DIR": str(folder), "XDG_DATA_DIRS": "/usr/local/share:/usr/share"}
    environment = {**os.environ, **ours}
    command = ["dbus-daemon", "--session", "--nofork", "--nopidfile", "--print-address=1"]
    with subprocess.Popen(
        command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
    ) as bus:
        try:
            assert bus.stdout is not None
            address = bus.stdout.readline().strip()
            assert address, "there is no session bus"
            with open_dbus_connection(address) as asking:
                # What a screen reader does when it starts; applications look at it, and speak from then on.
                status = Properties(DBusAddress("/org/a11y/bus", "org.a11y.Bus", "org.a11y.Status"))
                asking.send_and_get_reply(status.set("IsEnabled", "b", True), timeout=DEADLINE)
                yield {**ours, "DBUS_SESSION_BUS_ADDRESS": address}
        finally:
            # All that the bus started ends with it.
            bus.terminate()


class Reader:
    """Reads one application and works it."""

    def __init__(self, session: Mapping[str, str]) -> None:
        with open_dbus_connection(session["DBUS_SESSION_BUS_ADDRESS"]) as asking:
            bus = DBusAddress("/org/a11y/bus", "org.a11y.Bus", "org.a11y.Bus")
            self.address = _body(asking.send_and_get_reply(new_method_call(bus, "GetAddress"), timeout=DEADLINE))[0]
        self._bus = open_dbus_connection(self.address)
        self._ears = open_dbus_connection(self.address)
        registry = DBusAddress("/org/a11y/atspi/registry", REGISTRY, REGISTRY)
        # Applications send only those events that somebody registered for.
        call = new_method_call(registry, "RegisterEvent", "sass", ("Object:Announcement", [], ""))
        self._ears.send_and_get_reply(call, timeout=DEADLINE)
        rule = MatchRule(type="signal", interface="org.a11y.atspi.Event.Object", member="Announcement")
        self._ears.send_and_get_reply(message_bus.AddMatch(rule), timeout=DEADLINE)
        self._app: Place = ("", "")

    def close(self) -> None:
        """Hang up."""
        self._bus.close()
        self._ears.close()

    def attach(self, name: str) -> None:
        """Wait for the application of this name, and read it from now on."""

        def look() -> Place | None:
            for place in self._children((REGISTRY, ROOT)):
                if self._property(place, "Name") == name:
                    return place
            return None

        self._app = eventually(look, f"“{name}” among the accessible applications")

    # -- looking

    def walk(self, place: Place | None = None) -> Iterator[Thing]:
        """Go through everything that shows, below a place or in the whole application."""
        for child in self._children(place or self._app):
            thing = self._look(child)
            if thing is not None and ("showing" in thing.states or thing.role in {"frame", "dialog"}):
                yield thing
                yield from self.walk(child)

    def find(self, role: str, name: str) -> Thing | None:
        """Return what shows under this role and name now; a name may end in “…” for whatever follows."""
        for thing in self.walk():
            said = thing.name.startswith(name[:-1]) if name.endswith("…") else thing.name == name
            if thing.role == role and said:
                return thing
        return None

    def wait_for(self, role: str, name: str) -> Thing:
        """Return it as soon as it is there."""
        return eventually(lambda: self.find(role, name), f"a {role} called “{name}”")

    def focused(self) -> Thing | None:
        """Return what has the keyboard: the innermost that says so."""
        return next((thing for thing in reversed([*self.walk()]) if "focused" in thing.states), None)

    # -- doing

    def press(self, thing: Thing) -> None:
        """Do its first action, as a screen reader does on Return."""
        done = self._call(thing.place, "org.a11y.atspi.Action", "DoAction", "i", (0,))
        assert done, f"“{thing.name}” can’t be pressed"

    def type_into(self, thing: Thing, text: str) -> None:
        """Replace what stands in a field."""
        assert self._call(thing.place, "org.a11y.atspi.EditableText", "SetTextContents", "s", (text,))[0]

    # -- hearing

    def heard(self, message: str) -> str:
        """Wait until something is announced that contains this, and return all of it."""
        end = time.monotonic() + DEADLINE
        while time.monotonic() < end:
            with suppress(TimeoutError):
                event = self._ears.receive(timeout=1)
                if event.header.fields.get(HeaderFields.member) == "Announcement" and message in event.body[3][1]:
                    said: str = event.body[3][1]
                    return said
        raise AssertionError(f"“{message}” was not announced")

    # -- D-Bus

    def _children(self, place: Place) -> list[Place]:
        found = self._call(place, ACCESSIBLE, "GetChildren")
        return [(bus, path) for bus, path in found[0]] if found else []

    def _look(self, place: Place) -> Thing | None:
        role, states = self._call(place, ACCESSIBLE, "GetRoleName"), self._call(place, ACCESSIBLE, "GetState")
        name = self._property(place, "Name")
        if role is None or states is None or name is None:
            return None
        low, high = states[0]
        bits = low | (high << 32)
        return Thing(place, role[0], name, frozenset(word for bit, word in STATES.items() if bits >> bit & 1))

    def _property(self, place: Place, name: str) -> Any:
        address = DBusAddress(place[1], place[0], ACCESSIBLE)
        answer = self._answer(Properties(address).get(name))
        return answer[0][1] if answer else None

    def _call(self, place: Place, interface: str, method: str, signature: str = "", body: tuple[Any, ...] = ()) -> Any:
        return self._answer(new_method_call(DBusAddress(place[1], place[0], interface), method, signature, body))

    def _answer(self, call: Message) -> Any:
        """Return what is answered; None where the thing has gone meanwhile."""
        try:
            return _body(self._bus.send_and_get_reply(call, timeout=DEADLINE))
        except DBusErrorResponse:
            return None


def _body(answer: Message) -> Any:
    if answer.header.message_type is MessageType.error:
        raise DBusErrorResponse(answer)
    return answer.body


@contextmanager
def reading(session: Mapping[str, str]) -> Iterator[Reader]:
    """Start to read."""
    reader = Reader(session)
    try:
        yield reader
    finally:
        reader.close()
