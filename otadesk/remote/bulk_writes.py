"""SFTP write requests laid straight from a file into the SSH packets that carry them.

A request of 255 KiB takes eight packets. Its buffer holds all headers of all packets, and between them the places
that the file's bytes are read into; then the whole is sealed and sent in one call (``bulk_packets``).
"""

from __future__ import annotations

import struct
import time
from collections.abc import Callable
from typing import cast

import paramiko

from otadesk.remote.bulk_packets import LENGTH_BYTES, TAG_BYTES, BulkPacketizer, Slot, padding_bytes, supported
from otadesk.remote.local_pieces import LocalFile
from otadesk.remote.sftp_protocol import Request

CHANNEL_DATA = 94
"""SSH_MSG_CHANNEL_DATA (RFC 4254, section 5.2)."""
LEAST_WINDOW = 1 << 19
"""A server that lets less than two requests be under way is served with plain requests."""
LEAST_PACKET = 1 << 12
LOOK_SECONDS = 0.5
KEY_EXCHANGE_SECONDS = 30.0


class Layout:
    """One write request of a certain size, as packets: a buffer to fill, and one for what goes out."""

    def __init__(self, channel: int, handle: bytes, data_bytes: int, packet_bytes: int) -> None:
        self.data_bytes = data_bytes
        fields = 1 + 4 + 4 + len(handle) + 8 + 4
        self.stream_bytes = 4 + fields + data_bytes
        head = struct.pack(">IBII", fields + data_bytes, Request.WRITE, 0, len(handle)) + handle
        head += struct.pack(">QI", 0, data_bytes)
        shape = [min(packet_bytes, self.stream_bytes - at) for at in range(0, self.stream_bytes, packet_bytes)]
        packets = [(carried, padding_bytes(1 + 1 + 4 + 4 + carried)) for carried in shape]
        plain, sealed = bytearray(), bytearray()
        slots, places = [], []
        for carried, padding in packets:
            size = 1 + 1 + 4 + 4 + carried + padding
            start, goes_to = len(plain), len(sealed)
            plain += struct.pack(">IBBII", size, padding, CHANNEL_DATA, channel, carried)
            places.append((len(plain), carried))
            plain += bytes(carried + padding)
            sealed += plain[start : start + LENGTH_BYTES] + bytes(size + TAG_BYTES)
            slots.append(Slot(start, len(plain), goes_to))
        self.slots = tuple(slots)
        self._head_at = places[0][0]
        self._offset_at = 4 + 1 + 4 + 4 + len(handle)
        plain[self._head_at : self._head_at + len(head)] = head
        self.plain, self.sealed = memoryview(plain), memoryview(sealed)
        places[0] = (places[0][0] + len(head), places[0][1] - len(head))
        self.places = [self.plain[at : at + size] for at, size in places if size]

    def number(self, identifier: int, offset: int) -> None:
        """Write the request's number and the offset in the file that it writes to."""
        struct.pack_into(">I", self.plain, self._head_at + 5, identifier)
        struct.pack_into(">Q", self.plain, self._head_at + self._offset_at, offset)


class BulkWriter:
    """Sends write requests for one open file over one channel."""

    def __init__(
        self, channel: paramiko.Channel, handle: bytes, check: Callable[[], None], moved: Callable[[], None]
    ) -> None:
        self._channel, self._handle, self._check, self._moved = channel, handle, check, moved
        self._transport = channel.get_transport()
        self._packetizer = cast("BulkPacketizer", self._transport.packetizer)
        self._layouts: dict[int, Layout] = {}

    @staticmethod
    def fits(channel: paramiko.Channel) -> bool:
        """Whether this channel can be written to in bulk."""
        packetizer = getattr(channel.get_transport(), "packetizer", None)
        return (
            supported()
            and isinstance(packetizer, BulkPacketizer)
            and packetizer.seals
            and channel.out_window_size >= LEAST_WINDOW
            and channel.out_max_packet_size >= LEAST_PACKET
        )

    def write(self, identifier: int, offset: int, count: int, source: LocalFile) -> None:
        """Send ``count`` bytes of the source, from ``offset``, to the same offset of the file that is open.

        Raises what reading the source raises, EOFError where the channel is closed, and paramiko's SSHException.
        """
        layout = self._layout(count)
        source.read_into(layout.places, offset)
        layout.number(identifier, offset)
        self._take_window(layout.stream_bytes)
        self._hand_over(layout)

    def _layout(self, count: int) -> Layout:
        layout = self._layouts.get(count)
        if layout is None:
            # Full requests share one layout, and so do those at the end of pieces: more than a few are never kept.
            if len(self._layouts) > 1:
                self._layouts.pop(min(self._layouts))
            channel = self._channel
            layout = Layout(channel.remote_chanid, self._handle, count, channel.out_max_packet_size)
            self._layouts[count] = layout
        return layout

    def _take_window(self, count: int) -> None:
        """Wait until the server takes so many bytes more, and reserve them."""
        channel = self._channel
        while True:
            with channel.lock:
                if channel.closed or channel.eof_sent:
                    raise EOFError("the server closed the channel")
                if channel.out_window_size >= count:
                    channel.out_window_size -= count
                    return
                before = channel.out_window_size
                channel.out_buffer_cv.wait(LOOK_SECONDS)
                moved = channel.out_window_size != before
            self._check()
            if moved:
                self._moved()

    def _hand_over(self, layout: Layout) -> None:
        """Send the packets, unless new keys are being agreed on: then wait, as paramiko does for its own."""
        transport = self._transport
        deadline = time.monotonic() + KEY_EXCHANGE_SECONDS
        while time.monotonic() < deadline:
            transport.clear_to_send.wait(LOOK_SECONDS)
            self._check()
            if not transport.is_active():
                raise EOFError("the connection is closed")
            with transport.clear_to_send_lock:
                if transport.clear_to_send.is_set():
                    if self._packetizer.send_slots(layout.plain, layout.slots, layout.sealed):
                        self._moved()
                        return
                    msg = "the server changed to a way of securing the connection that was not agreed on"
                    raise paramiko.SSHException(msg)
        msg = "the server did not finish the key exchange"
        raise paramiko.SSHException(msg)
