"""A connection that a program of the user's makes: ProxyCommand of ssh_config."""

from __future__ import annotations

import socket
import subprocess
import sys
from collections.abc import Callable
from contextlib import suppress

from otadesk.errors import ConnectError
from otadesk.phrases import N_

END_SECONDS = 2.0


def run_proxy(command: str) -> tuple[socket.socket, Callable[[], None]]:
    """Start the command in a shell, as ssh does; returns a socket to it and what ends it.

    Raises ConnectError on Windows, where a program can't be given a socket to read and write.
    """
    if sys.platform == "win32":
        raise ConnectError(
            N_("Error", "A ProxyCommand can’t be used on Windows."),
            detail=command,
            hint=N_("Error", "Use ProxyJump in your SSH settings, or name the jump host in the server’s settings."),
        )
    ours, theirs = socket.socketpair()
    with theirs:
        process = subprocess.Popen(  # noqa: S602 - the user's own command, written for a shell, in a file ssh trusts
            command, shell=True, stdin=theirs.fileno(), stdout=theirs.fileno(), stderr=subprocess.DEVNULL
        )

    def stop() -> None:
        ours.close()
        process.terminate()
        with suppress(subprocess.TimeoutExpired):
            process.wait(END_SECONDS)
            return
        process.kill()
        process.wait(END_SECONDS)

    return ours, stop
