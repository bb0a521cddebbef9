"""Talking on a real bus, and with what may stand in its place."""

from __future__ import annotations

import socket
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from support.desktop_bus import Service, message_bus_daemon, service
from support.xvfb import eventually

from otadesk.desktop.outside import bus
from otadesk.desktop.outside.bus import Address, Body, Bus, Line

NAME = Address("org.example.Thing", "/thing", "org.example.Thing")


@pytest.fixture
def address(monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    with message_bus_daemon() as found:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", found)
        yield found


@pytest.fixture
def thing(address: str) -> Iterator[Service]:
    with service(address, NAME.name, Add=lambda said: ("u", (sum(said.body),)), Nothing=lambda _said: ("", ())) as made:
        yield made


@pytest.fixture
def session() -> Iterator[Bus]:
    made = Bus("SESSION")
    yield made
    made.close()


def ask(session: Bus, member: str, signature: str = "", *body: object) -> Body | None:
    answers: list[Body | None] = []
    session.do(lambda line: answers.append(line.call(NAME, member, signature, *body)))
    eventually(lambda: bool(answers), "an answer", 20)
    return answers[0]


def test_a_method_is_asked_with_the_types_that_it_wants(thing: Service, session: Bus) -> None:
    assert ask(session, "Add", "uu", 2, 3) == (5,)
    assert thing.next().signature == "uu"
    assert ask(session, "Nothing") == ()


def test_what_is_refused_or_not_there_is_no_answer(thing: Service, session: Bus) -> None:
    assert ask(session, "Unknown") is None
    gone: list[Body | None] = []
    session.do(lambda line: gone.append(line.call(Address("org.example.Gone", "/", "org.example.Gone"), "Add", "")))
    eventually(lambda: gone == [None], "an error")


def test_who_never_answers_is_waited_for_no_longer_than_a_moment(
    address: str, session: Bus, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bus, "ANSWER", 0.1)
    held = threading.Event()

    def wait(_said: object) -> tuple[str, tuple[object, ...]]:
        held.wait(20)
        return "", ()

    with service(address, NAME.name, Slow=wait):
        assert ask(session, "Slow") is None
        held.set()


def test_signals_are_heard_once_from_who_owns_the_name_and_from_nobody_else(
    address: str, thing: Service, session: Bus
) -> None:
    heard: list[tuple[str, Body]] = []
    for _ in range(2):
        session.do(lambda line: line.listen(NAME, lambda member, body: heard.append((member, body))))
    ask(session, "Nothing")
    with service(address, "org.example.Another") as another:
        another.signal(NAME.path, NAME.interface, "Forged", "s", "by another")
        ask(session, "Nothing")
    thing.signal(NAME.path, NAME.interface, "Happened", "us", 7, "words")
    eventually(lambda: bool(heard), "a signal")
    assert heard == [("Happened", (7, "words"))]


@pytest.mark.parametrize("where", ["", "unix:path=/nowhere", "tcp:host=localhost,port=1", "nonsense", "file"])
def test_without_a_bus_everything_goes_nowhere(
    where: str, session: Bus, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    if where == "file":
        (tmp_path / "bus").touch()
        where = f"unix:path={tmp_path / 'bus'}"
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", where)
    session.do(lambda line: line.tell("/thing", NAME.interface, "Happened", ""))
    session.do(lambda line: line.listen(NAME, lambda _member, _body: None))
    assert ask(session, "Add", "uu", 2, 3) is None
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS")
    assert ask(Bus("SESSION"), "Nothing") is None


def test_where_nothing_speaks_the_bus_s_language_everything_goes_nowhere(
    session: Bus, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As on macOS and Windows, where it isn't even installed."""
    for name in [*sys.modules, "jeepney", "jeepney.io.blocking"]:
        if name.partition(".")[0] == "jeepney":
            monkeypatch.setitem(sys.modules, name, None)
    session.do(lambda line: line.tell("/thing", NAME.interface, "Happened", ""))
    session.do(lambda line: line.listen(NAME, lambda _member, _body: None))
    assert ask(session, "Add", "uu", 2, 3) is None


def test_a_mistake_in_the_bus_s_thread_is_reported_and_harms_nobody_else(
    thing: Service, session: Bus, monkeypatch: pytest.MonkeyPatch
) -> None:
    mistakes: list[object] = []
    monkeypatch.setattr(threading, "excepthook", lambda caught: mistakes.append(caught.exc_type))
    session.do(lambda _line: 1 / 0)  # type: ignore[arg-type,return-value]
    eventually(lambda: mistakes == [ZeroDivisionError], "the report")
    assert ask(session, "Nothing") == ()


def test_a_bus_that_says_nothing_keeps_nobody_waiting_at_the_end(
    session: Bus, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with socket.socket(socket.AF_UNIX) as silent:
        silent.bind(str(tmp_path / "bus"))
        silent.listen()
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", f"unix:path={tmp_path / 'bus'}")
        assert ask(session, "Nothing") is None


def test_a_bus_that_ends_is_taken_leave_of(session: Bus, monkeypatch: pytest.MonkeyPatch) -> None:
    with message_bus_daemon() as address:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
        assert ask(session, "Nothing") is None
    assert ask(session, "Nothing") is None


def test_what_was_asked_is_done_before_the_end_and_a_new_beginning_works(thing: Service, session: Bus) -> None:
    done: list[int] = []
    for number in range(20):
        session.do(lambda line, number=number: (line.call(NAME, "Nothing", ""), done.append(number)))  # type: ignore[misc]
    session.close()
    assert done == list(range(20))
    session.close()
    assert ask(session, "Add", "uu", 1, 1) == (2,)


class LateBell:
    """Rings for the end when whoever should hear it has gone already."""

    def __init__(self, bell: socket.socket) -> None:
        self._bell, self._rung = bell, 0
        self._others = set(threading.enumerate())
        self.close = bell.close

    def send(self, data: bytes) -> int:
        self._rung += 1
        if self._rung == 2:
            self._bell.send(data)
            for thread in set(threading.enumerate()) - self._others:
                thread.join(20)
        return self._bell.send(data)


def test_a_thread_that_ended_before_it_was_rung_for_is_taken_leave_of(
    session: Bus, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", f"unix:path={tmp_path / 'none'}")
    bell, ear = socket.socketpair()
    monkeypatch.setattr(bus.socket, "socketpair", lambda: (LateBell(bell), ear))
    done: list[int] = []
    session.do(lambda _line: done.append(1))
    session.close()
    assert done == [1]


def test_work_without_a_line_is_done_too() -> None:
    line = Line()
    line.hand_out()
    line.close()
    assert line.socket is None
    assert line.call(NAME, "Add", "uu", 1, 2) is None
