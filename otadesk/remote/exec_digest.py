"""A file's SHA-256, worked out by the server itself where its account may run commands.

Accounts for SFTP alone answer with a line of text and exit code 1, or close the channel: then the bytes are read back.
"""

from __future__ import annotations

import re
import shlex
import threading

import paramiko

from otadesk.remote.session import Session

PATIENCE_SECONDS = 30.0
SLOWEST_BYTES_PER_SECOND = 5_000_000
MOST_OUTPUT = 1 << 16
UNMISTAKABLE = re.compile(r"/[A-Za-z0-9_./@%+=:,~ -]*")
"""Paths whose quoting every login shell agrees on, csh and fish included."""
DIGEST_LINE = re.compile(r"^([0-9a-f]{64})(?:\s|$)", re.MULTILINE)


def exec_digest(session: Session, path: str, size: int) -> str | None:
    """Return the SHA-256 in hex of a file at an absolute path; None where the account can't work it out."""
    if not UNMISTAKABLE.fullmatch(path):
        return None
    quoted = shlex.quote(path)
    command = f"sha256sum -- {quoted} || shasum -a 256 -- {quoted} || openssl dgst -sha256 -r {quoted}"
    try:
        output, status = _run(session, command, PATIENCE_SECONDS + size / SLOWEST_BYTES_PER_SECOND)
    except (paramiko.SSHException, OSError, EOFError):
        if not session.transport.is_active():
            raise
        return None
    # Start-up files may print lines of their own before.
    found = set(DIGEST_LINE.findall(output.decode("ascii", "replace")))
    return found.pop() if status == 0 and len(found) == 1 else None


def _run(session: Session, command: str, seconds: float) -> tuple[bytes, int]:
    channel = session.open_channel()
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
