"""Files' SHA-256, worked out by the server itself where its account may run commands.

Accounts for SFTP alone answer with a line of text and exit code 1, or close the channel: then the bytes are read back.
"""

from __future__ import annotations

import re
import shlex
import threading
from collections.abc import Sequence
from concurrent.futures import Future

import paramiko

from otadesk.remote.session import Session
from otadesk.remote.side_by_side import in_thread

PATIENCE_SECONDS = 30.0
SLOWEST_BYTES_PER_SECOND = 5_000_000
MOST_OUTPUT = 1 << 16
UNMISTAKABLE = re.compile(r"/[A-Za-z0-9_./@%+=:,~ -]*")
"""Paths whose quoting every login shell agrees on, csh and fish included."""
DIGEST_LINE = re.compile(r"^([0-9a-f]{64}) [ *](/.*)$", re.MULTILINE)
"""As sha256sum, shasum and ``openssl dgst -r`` print it."""


class CommandLine:
    """Asks a session's account for digests, over a channel that may be opened before it is needed."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._ahead: Future[paramiko.Channel] | None = None
        self._is_of_use = True

    def make_ready(self) -> None:
        """Begin to open the channel."""
        if self._is_of_use and self._ahead is None:
            self._ahead = in_thread(self._session.open_channel, "confirm: channel")

    def digests(self, paths: Sequence[str], size: int) -> tuple[str, ...] | None:
        """Return the SHA-256 in hex of files at absolute paths, ``size`` bytes in all; None where that can't be had."""
        if not self._is_of_use or not all(UNMISTAKABLE.fullmatch(path) for path in paths):
            return None
        quoted = shlex.join(paths)
        command = f"sha256sum -- {quoted} || shasum -a 256 -- {quoted} || openssl dgst -sha256 -r {quoted}"
        try:
            output, status = self._run(command, PATIENCE_SECONDS + size / SLOWEST_BYTES_PER_SECOND)
        except (paramiko.SSHException, OSError, EOFError):
            if not self._session.transport.is_active():
                raise
            output, status = b"", 1
        # Start-up files may print lines of their own before.
        found: dict[str, set[str]] = {}
        for digest, path in DIGEST_LINE.findall(output.decode("ascii", "replace").replace("\r", "")):
            found.setdefault(path, set()).add(digest)
        if status != 0 or any(len(found.get(path, ())) != 1 for path in paths):
            self._is_of_use = False
            return None
        return tuple(found[path].pop() for path in paths)

    def _run(self, command: str, seconds: float) -> tuple[bytes, int]:
        channel = self._channel()
        timer = threading.Timer(seconds, channel.close)
        timer.daemon = True
        timer.start()
        try:
            channel.exec_command(command)
            output = b""
            while len(output) < MOST_OUTPUT and (more := channel.recv(MOST_OUTPUT)):
                output += more
            return output, channel.recv_exit_status()
        finally:
            timer.cancel()
            channel.close()

    def _channel(self) -> paramiko.Channel:
        """Return a channel for one command: the one opened ahead, if the server let it be and left it open."""
        ahead, self._ahead = self._ahead, None
        # What was refused then would be refused now, and some servers answer only after a long while.
        channel = ahead.result() if ahead else None
        return channel if channel and not channel.closed else self._session.open_channel()
