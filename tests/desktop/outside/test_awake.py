"""The screen stays on while something is presented, the computer awake during an upload, and no longer than that."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from support.desktop_bus import Said, Service, message_bus_daemon, service
from support.xvfb import eventually

from otadesk.desktop.outside import awake
from otadesk.desktop.outside.awake import Awake, Keeper, Kind, LinuxKeeper, MacKeeper, WindowsKeeper
from otadesk.desktop.outside.bus import Bus

KINDS: tuple[Kind, ...] = ("screen", "computer")


class Computer:
    """A session's screen saver and a system's logind, each on a bus of its own."""

    def __init__(self, ends: ExitStack, monkeypatch: pytest.MonkeyPatch) -> None:
        self.pipes: list[int] = []
        session, system = (ends.enter_context(message_bus_daemon()) for _ in range(2))
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", session)
        monkeypatch.setenv("DBUS_SYSTEM_BUS_ADDRESS", system)
        cookies = iter(range(4_000_000_000, 4_000_000_009))
        self.saver: Service = ends.enter_context(
            service(
                *(session, awake.SCREEN_SAVER.name),
                Inhibit=lambda _said: ("u", (next(cookies),)),
                UnInhibit=lambda _said: ("", ()),
            )
        )
        self.login: Service = ends.enter_context(service(system, awake.LOGIN.name, Inhibit=self._handle))

    def _handle(self, _said: Said) -> tuple[str, tuple[int]]:
        reading, writing = os.pipe()
        os.set_blocking(reading, False)
        self.pipes.append(reading)
        return "h", (writing,)

    def is_held(self, at: int) -> bool:
        """Whether somebody still has the other end of a handle."""
        try:
            return os.read(self.pipes[at], 1) != b""
        except BlockingIOError:
            return True


@pytest.fixture
def computer(monkeypatch: pytest.MonkeyPatch) -> Iterator[Computer]:
    with ExitStack() as ends:
        made = Computer(ends, monkeypatch)
        yield made
        for pipe in made.pipes:
            os.close(pipe)


@pytest.fixture
def buses() -> Iterator[tuple[Bus, Bus]]:
    session, system = Bus("SESSION"), Bus("SYSTEM")
    yield session, system
    session.close()
    system.close()


def test_the_screen_is_held_once_and_let_go_by_the_number_that_was_given(
    computer: Computer, buses: tuple[Bus, Bus]
) -> None:
    kept = Awake(LinuxKeeper(*buses))
    for wanted in (True, True, False, False, True):
        kept.keep("screen", "A QR code is presented", wanted=wanted)
    assert computer.saver.next() == Said("Inhibit", "ss", ("otadesk", "A QR code is presented"))
    assert computer.saver.next() == Said("UnInhibit", "u", (4_000_000_000,))
    assert computer.saver.next().member == "Inhibit"
    assert not computer.saver.said


def test_the_computer_is_held_by_a_handle_that_is_closed(computer: Computer, buses: tuple[Bus, Bus]) -> None:
    kept = Awake(LinuxKeeper(*buses))
    kept.keep("computer", "A build is published", wanted=True)
    assert computer.login.next() == Said("Inhibit", "ssss", ("sleep:idle", "otadesk", "A build is published", "block"))
    assert computer.is_held(0)
    kept.keep("computer", "", wanted=False)
    eventually(lambda: not computer.is_held(0), "the handle to be closed")


HOLD = """
import sys
from otadesk.desktop.outside.awake import Awake, LinuxKeeper
from otadesk.desktop.outside.bus import Bus

Awake(LinuxKeeper(Bus("SESSION"), Bus("SYSTEM"))).keep("computer", "why", wanted=True)
sys.stdin.read()
"""


def test_a_crash_lets_the_computer_sleep(computer: Computer) -> None:
    with subprocess.Popen([sys.executable, "-c", HOLD], stdin=subprocess.PIPE) as program:
        computer.login.next()
        assert computer.is_held(0)
        program.kill()
    eventually(lambda: not computer.is_held(0), "the handle to be closed")


def test_a_desktop_that_knows_nothing_of_it_is_left_alone(
    monkeypatch: pytest.MonkeyPatch, buses: tuple[Bus, Bus]
) -> None:
    with message_bus_daemon() as address:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
        monkeypatch.setenv("DBUS_SYSTEM_BUS_ADDRESS", address)
        kept = Awake(LinuxKeeper(*buses))
        for wanted in (True, False):
            kept.keep("screen", "", wanted=wanted)
            kept.keep("computer", "", wanted=wanted)
        for bus in buses:
            bus.close()


@pytest.mark.parametrize("kind", KINDS)
def test_on_macos_a_program_holds_and_ends(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, kind: Kind) -> None:
    program = tmp_path / "caffeinate"
    program.write_text('#!/bin/sh\necho "$@" > "$0.asked"\nexec sleep 60\n', encoding="ascii")
    program.chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path}{os.pathsep}{os.environ['PATH']}")
    keeper = MacKeeper()
    keeper.hold(kind, "why")
    asked = tmp_path / "caffeinate.asked"
    eventually(lambda: asked.exists() and asked.read_text(encoding="ascii").endswith("\n"), "the program to run")
    option = {"screen": "-d", "computer": "-i"}[kind]
    assert asked.read_text(encoding="ascii").split() == [option, "-w", str(os.getpid())]
    held = keeper._running[kind]
    keeper.let_go(kind)
    assert held.poll() is not None
    keeper.let_go(kind)


def test_macos_without_its_program_is_left_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "/nowhere")
    keeper = MacKeeper()
    keeper.hold("screen", "why")
    keeper.let_go("screen")


@pytest.mark.parametrize(("system", "kind"), [("linux", LinuxKeeper), ("darwin", MacKeeper), ("win32", WindowsKeeper)])
def test_each_system_is_asked_in_its_own_way(
    monkeypatch: pytest.MonkeyPatch, buses: tuple[Bus, Bus], system: str, kind: Callable[..., Keeper]
) -> None:
    monkeypatch.setattr(sys, "platform", system)
    assert type(awake.keeper(*buses)) is kind


def test_on_windows_both_kinds_are_one_state() -> None:
    keeper = WindowsKeeper()
    states = []
    for held in (True, False):
        for kind in KINDS:
            keeper.hold(kind, "why") if held else keeper.let_go(kind)
            states.append(keeper.flags)
    assert states == [0x80000002, 0x80000003, 0x80000001, 0x80000000]
