"""Keeps the screen awake while something is presented, as each system wants to be asked."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from contextlib import suppress

from PySide6.QtDBus import QDBusConnection, QDBusInterface, QDBusMessage

from otadesk.desktop.texts import say
from otadesk.phrases import N_

Release = Callable[[], None]


def keep_awake() -> Release:
    """Ask the system to leave the screen on, and return how to take that back; where it can't be asked, do nothing."""
    if sys.platform == "win32":
        return _on_windows()
    if sys.platform == "darwin":
        return _on_macos()
    return _on_linux()


def _on_linux() -> Release:
    """Inhibit the screen saver over D-Bus (freedesktop.org's Idle Inhibition Service)."""
    bus = QDBusConnection.sessionBus()
    if not bus.isConnected():
        return _nothing
    place = "org.freedesktop.ScreenSaver", "/org/freedesktop/ScreenSaver", "org.freedesktop.ScreenSaver"
    saver = QDBusInterface(*place, bus)
    saver.setTimeout(500)
    reply = saver.call("Inhibit", "otadesk", say(N_("Publish", "A QR code is presented")))
    if reply.type() is not QDBusMessage.MessageType.ReplyMessage or not reply.arguments():
        return _nothing
    cookie = reply.arguments()[0]

    def release() -> None:
        saver.call("UnInhibit", cookie)

    return release


def _on_macos() -> Release:
    try:
        held = subprocess.Popen(["caffeinate", "-d", "-w", str(os.getpid())])
    except OSError:
        return _nothing

    def release() -> None:
        with suppress(OSError):
            held.terminate()
            held.wait(1)

    return release


def _on_windows() -> Release:
    import ctypes  # noqa: PLC0415 - of use on one system only

    continuous, display = 0x80000000, 0x00000002  # ES_CONTINUOUS, ES_DISPLAY_REQUIRED
    kernel = getattr(ctypes, "windll").kernel32  # noqa: B009 - the attribute exists on Windows alone
    kernel.SetThreadExecutionState(continuous | display)

    def release() -> None:
        kernel.SetThreadExecutionState(continuous)

    return release


def _nothing() -> None:
    """Have nothing to take back."""
