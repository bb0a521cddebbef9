"""A channel through a jump host, as the next hop's socket.

A transport closes its socket from a thread of its own; a channel's close sends a message, which fails where the jump
host is gone, and such an error would surface nowhere but as a crash of that thread.
"""

from __future__ import annotations

from contextlib import suppress

import paramiko


class Tunnel:
    """What paramiko's transport needs of a socket."""

    def __init__(self, channel: paramiko.Channel) -> None:
        self._channel = channel

    @property
    def _closed(self) -> bool:
        """Read by paramiko, as a socket's attribute of this name."""
        return self._channel.closed

    def send(self, data: bytes, /) -> int:
        """Send some of the bytes and return how many."""
        return self._channel.send(data)

    def recv(self, size: int, /) -> bytes:
        """Return some bytes, none at the end."""
        return self._channel.recv(size)

    def settimeout(self, seconds: float | None, /) -> None:
        """Set how long ``send`` and ``recv`` may wait."""
        self._channel.settimeout(seconds)

    def close(self) -> None:
        """Close the channel; never raises."""
        with suppress(Exception):  # the jump host may be gone in any way
            self._channel.close()
