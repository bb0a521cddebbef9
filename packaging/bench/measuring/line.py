"""A long line between two network namespaces: a delay, a rate and lost packets, with the kernel's own TCP at both ends.

Kernels without the netem module are common on small virtual machines, so the line is a program: it holds the far ends
of two TUN devices, keeps each packet for as long as the line would, and drops those that the line would lose. What
passes are whole IP packets; acknowledgements, windows and the backing off after a loss are the kernel's. Where no
packet is lost at random, the kernel hands over packets before it cuts them into segments (as a network card has it),
without which Python could not keep up with 1 Gbit/s.

Both ends have TCP as Linux comes: CUBIC, which macOS and Windows use too, and the kernel's own bounds for buffers,
whatever this machine is set to (with BBR, which knows no backing off after a loss, a lossy line would be a good one).

The far namespace is the program's own: it ends with the program, and that ends when whoever started it does.
"""

from __future__ import annotations

import fcntl
import os
import random
import select
import shutil
import struct
import subprocess
import sys
import time
from collections import deque
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

NETWORK, NEAR, FAR = "10.203.0.0/30", "10.203.0.1", "10.203.0.2"
"""The line, the server's end and the clients' end."""

# From <linux/if_tun.h>.
TUNSETIFF, TUNSETOFFLOAD = 0x400454CA, 0x400454D0
IFF_TUN, IFF_NO_PI, IFF_VNET_HDR = 0x1, 0x1000, 0x4000
TUN_F_CSUM, TUN_F_TSO4 = 0x1, 0x2
DEVICES = Path("/dev/net/tun")
LARGEST_PACKET = 1 << 17
PACKETS_AT_ONCE = 64
LEAST_BUFFER = 256 << 10
CONGESTION_CONTROL = ("congctl", "cubic")
TCP = {
    "tcp_rmem": "4096 131072 6291456",
    "tcp_wmem": "4096 16384 4194304",
    # Else a lost packet on one connection would slow down the next one to the same place, another client's.
    "tcp_no_metrics_save": "1",
}
"""Settings of a namespace, by their names in /proc/sys/net/ipv4."""


@dataclass(frozen=True, slots=True)
class Shape:
    """A line's round trip, its rate each way, and the share of packets it loses each way."""

    round_trip_seconds: float
    bits_per_second: float
    loss: float = 0.0

    def __str__(self) -> str:
        rate = self.bits_per_second / 1e6
        speed = f"{rate / 1000:g} Gbit/s" if rate >= 1000 else f"{rate:g} Mbit/s"
        lost = f", {self.loss:.0%} of the packets lost" if self.loss else ""
        return f"{self.round_trip_seconds * 1000:g} ms, {speed}{lost}"

    @property
    def buffer_bytes(self) -> int:
        """How much may wait for its turn: as much as is on its way in a round trip; more is dropped, as routers do."""
        return max(LEAST_BUFFER, int(self.bits_per_second / 8 * self.round_trip_seconds))


@dataclass
class Way:
    """One direction of the line; packets are written to ``target``, the device at its end."""

    shape: Shape
    target: int
    chance: random.Random
    _under_way: deque[tuple[float, bytes]] = field(default_factory=deque)
    _free_at: float = 0.0

    def take(self, packet: bytes, now: float) -> None:
        """Put a packet on its way, or lose it."""
        if self.shape.loss and self.chance.random() < self.shape.loss:
            return
        begins = max(now, self._free_at)
        if (begins - now) * self.shape.bits_per_second / 8 > self.shape.buffer_bytes:
            return
        self._free_at = begins + len(packet) * 8 / self.shape.bits_per_second
        self._under_way.append((self._free_at + self.shape.round_trip_seconds / 2, packet))

    @property
    def due(self) -> float:
        """When the next packet arrives; never, where none is under way."""
        return self._under_way[0][0] if self._under_way else float("inf")

    def deliver(self, now: float) -> None:
        """Hand over what has arrived by now."""
        while self._under_way and self._under_way[0][0] <= now:
            try:
                os.write(self.target, self._under_way.popleft()[1])
            except OSError:
                # The device takes nothing just now, or its owner is gone: the packet is lost, as on any line.
                continue


def relay(shape: Shape, near: int, far: int, owner: int) -> None:
    """Carry packets between the two devices until ``owner``, a pipe, is closed at its other end."""
    ways = {near: Way(shape, far, random.Random(1)), far: Way(shape, near, random.Random(2))}  # noqa: S311 - no secret
    while True:
        wait = min(way.due for way in ways.values()) - time.monotonic()
        ready, _, _ = select.select([near, far, owner], [], [], max(wait, 0) if wait != float("inf") else None)
        if owner in ready:
            return
        for device in ready:
            _take_all(device, ways[device])
        now = time.monotonic()
        for way in ways.values():
            way.deliver(now)


def _take_all(device: int, way: Way) -> None:
    now = time.monotonic()
    for _ in range(PACKETS_AT_ONCE):
        try:
            way.take(os.read(device, LARGEST_PACKET), now)
        except BlockingIOError:
            return


def open_device(name: str, address: str, *, whole: bool) -> int:
    """Make a TUN device in this process's namespace; with ``whole`` packets come before they are cut to segments."""
    device = os.open(DEVICES, os.O_RDWR | os.O_NONBLOCK)
    flags = IFF_TUN | IFF_NO_PI | (IFF_VNET_HDR if whole else 0)
    fcntl.ioctl(device, TUNSETIFF, struct.pack("16sH22x", name.encode(), flags))
    if whole:
        fcntl.ioctl(device, TUNSETOFFLOAD, TUN_F_CSUM | TUN_F_TSO4)
    subprocess.run(("ip", "address", "add", f"{address}/30", "dev", name, "noprefixroute"), check=True)
    subprocess.run(("ip", "link", "set", name, "mtu", "1500", "txqueuelen", "10000", "up"), check=True)
    subprocess.run(("ip", "route", "add", NETWORK, "dev", name, "src", address, *CONGESTION_CONTROL), check=True)
    return device


def prepare_namespace() -> None:
    """Make this process's namespace, which must be its own, ready: its loopback and its TCP."""
    subprocess.run(("ip", "link", "set", "lo", "up"), check=True)
    # By the route, since a namespace may set for itself only what the machine allows every user.
    loopback = "local 127.0.0.1 dev lo table local proto kernel scope host src 127.0.0.1"
    subprocess.run(("ip", "route", "change", *loopback.split(), *CONGESTION_CONTROL), check=True)
    for name, value in TCP.items():
        Path("/proc/sys/net/ipv4", name).write_text(value, encoding="ascii")


def why_not() -> str:
    """Return why there can be no line here; empty where there can."""
    if os.geteuid() != 0:
        return "only root can make network namespaces"
    missing = [program for program in ("ip", "unshare", "nsenter") if shutil.which(program) is None]
    if missing:
        return f"not installed: {', '.join(missing)}"
    if "cubic" not in Path("/proc/sys/net/ipv4/tcp_available_congestion_control").read_text(encoding="ascii").split():
        return "the kernel has no CUBIC"
    return "" if DEVICES.exists() else f"there is no {DEVICES}"


@contextmanager
def line(shape: Shape) -> Iterator[tuple[str, ...]]:
    """Lay a line from here, NEAR, to FAR; yields what commands have to begin with to run at the far end."""
    near = open_device("near", NEAR, whole=not shape.loss)
    words = (str(near), repr(shape.round_trip_seconds), repr(shape.bits_per_second), repr(shape.loss))
    command = ("unshare", "--net", sys.executable, "-I", "-S", __file__, *words)
    pipe = subprocess.PIPE
    try:
        program = subprocess.Popen(command, pass_fds=[near], stdin=pipe, stdout=pipe, start_new_session=True)
    finally:
        os.close(near)
    with program:
        try:
            if program.stdout is None or program.stdout.readline() != b"ready\n":
                raise SystemExit("the line could not be laid")
            yield ("nsenter", f"--net=/proc/{program.pid}/ns/net", "--")
        finally:
            program.kill()


def main(near: str, round_trip_seconds: str, bits_per_second: str, loss: str) -> None:
    """Be the line, from the namespace at its far end."""
    shape = Shape(float(round_trip_seconds), float(bits_per_second), float(loss))
    prepare_namespace()
    far = open_device("far", FAR, whole=not shape.loss)
    print("ready", flush=True)
    relay(shape, int(near), far, sys.stdin.fileno())


if __name__ == "__main__":
    main(*sys.argv[1:])
