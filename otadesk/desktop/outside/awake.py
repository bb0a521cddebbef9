"""Keeps the screen on while something is presented and the computer awake during an upload, as each system wants it."""

from __future__ import annotations

import os
import subprocess
import sys
from contextlib import suppress
from typing import TYPE_CHECKING, Literal, Protocol

from otadesk.desktop.outside.bus import Address, Bus, Line

if TYPE_CHECKING:
    from jeepney import FileDescriptor

Kind = Literal["screen", "computer"]

SCREEN_SAVER = Address("org.freedesktop.ScreenSaver", "/org/freedesktop/ScreenSaver", "org.freedesktop.ScreenSaver")
LOGIN = Address("org.freedesktop.login1", "/org/freedesktop/login1", "org.freedesktop.login1.Manager")


class Keeper(Protocol):
    """One system's way to be kept awake; each kind is asked for and let go in turn."""

    def hold(self, kind: Kind, why: str) -> None:
        """Ask for it, with a reason that the system may show."""

    def let_go(self, kind: Kind) -> None:
        """Let it go again."""


class Awake:
    """Asks once for what is wanted and lets it go once; a system that refuses, or goes away, is left alone."""

    def __init__(self, keeper: Keeper) -> None:
        self._keeper = keeper
        self._held: set[Kind] = set()

    def keep(self, kind: Kind, why: str, *, wanted: bool) -> None:
        """Keep the screen on, or the computer awake, or no longer."""
        if wanted and kind not in self._held:
            self._held.add(kind)
            self._keeper.hold(kind, why)
        elif not wanted and kind in self._held:
            self._held.remove(kind)
            self._keeper.let_go(kind)


def keeper(session: Bus, system: Bus) -> Keeper:
    """Return this system's way; the buses are a Linux desktop's."""
    if sys.platform == "win32":
        return WindowsKeeper()
    if sys.platform == "darwin":
        return MacKeeper()
    return LinuxKeeper(session, system)


class LinuxKeeper:
    """The screen by freedesktop.org's Idle Inhibition Service, the computer by logind.

    Both end by themselves with our connection, so that a crash keeps nobody's computer awake.
    """

    def __init__(self, session: Bus, system: Bus) -> None:
        self._session, self._system = session, system
        self._cookie: int | None = None
        self._handle: FileDescriptor | None = None

    def hold(self, kind: Kind, why: str) -> None:
        """Ask on the bus."""
        if kind == "screen":
            self._session.do(lambda line: self._hold_screen(line, why))
        else:
            self._system.do(lambda line: self._hold_computer(line, why))

    def let_go(self, kind: Kind) -> None:
        """Take it back on the bus."""
        if kind == "screen":
            self._session.do(self._let_screen_go)
        else:
            self._system.do(self._let_computer_go)

    def _hold_screen(self, line: Line, why: str) -> None:
        answer = line.call(SCREEN_SAVER, "Inhibit", "ss", "otadesk", why)
        self._cookie = answer[0] if answer else None

    def _let_screen_go(self, line: Line) -> None:
        if self._cookie is not None:
            line.call(SCREEN_SAVER, "UnInhibit", "u", self._cookie)
            self._cookie = None

    def _hold_computer(self, line: Line, why: str) -> None:
        answer = line.call(LOGIN, "Inhibit", "ssss", "sleep:idle", "otadesk", why, "block")
        self._handle = answer[0] if answer else None

    def _let_computer_go(self, _line: Line) -> None:
        if self._handle is not None:
            self._handle.close()
            self._handle = None


class MacKeeper:
    """By the program caffeinate, which ends with us."""

    _OPTIONS: dict[Kind, str] = {"screen": "-d", "computer": "-i"}  # noqa: RUF012 - never changed

    def __init__(self) -> None:
        self._running: dict[Kind, subprocess.Popen[bytes]] = {}

    def hold(self, kind: Kind, why: str) -> None:  # noqa: ARG002 - macOS shows no reason
        """Start it."""
        with suppress(OSError):
            self._running[kind] = subprocess.Popen(["caffeinate", self._OPTIONS[kind], "-w", str(os.getpid())])

    def let_go(self, kind: Kind) -> None:
        """End it."""
        held = self._running.pop(kind, None)
        if held is not None:
            held.terminate()
            with suppress(subprocess.TimeoutExpired):
                held.wait(1)


class WindowsKeeper:
    """By the state of the thread that asks, which holds both kinds at once."""

    _FLAGS: dict[Kind, int] = {"screen": 0x2, "computer": 0x1}  # noqa: RUF012 - ES_DISPLAY_REQUIRED, ES_SYSTEM_REQUIRED
    _CONTINUOUS = 0x80000000

    def __init__(self) -> None:
        self._held: set[Kind] = set()

    def hold(self, kind: Kind, why: str) -> None:  # noqa: ARG002 - Windows shows no reason
        """Add to the state."""
        self._held.add(kind)
        self._set()

    def let_go(self, kind: Kind) -> None:
        """Take from the state."""
        self._held.discard(kind)
        self._set()

    @property
    def flags(self) -> int:
        """The state, as Windows wants it."""
        return self._CONTINUOUS | sum(self._FLAGS[kind] for kind in self._held)

    def _set(self) -> None:
        if sys.platform == "win32":
            import ctypes  # noqa: PLC0415 - of use on one system only

            ctypes.windll.kernel32.SetThreadExecutionState(self.flags)
