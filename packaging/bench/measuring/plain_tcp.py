"""What a line is worth to plain TCP: its round trip, and what one and four connections carry.

That is the check of the line itself: it has to carry what it is said to carry before a client can be blamed.
"""

from __future__ import annotations

import json
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Sequence

TRIES = 3
CONNECTIONS = 4


def found(begin: Sequence[str], address: str, size: int) -> str:
    """Return in words what so many bytes told, sent from the far end, where commands begin with ``begin``."""
    with socket.create_server((address, 0), backlog=CONNECTIONS) as listening:
        threading.Thread(target=_swallow, args=(listening,), daemon=True).start()
        port = listening.getsockname()[1]
        command = (*begin, sys.executable, "-I", "-S", __file__, address, str(port), str(size))
        said = subprocess.run(command, check=True, capture_output=True, text=True).stdout
        trip, one, several = json.loads(said)
        # The thread waits for connections as long as the socket takes them.
        listening.shutdown(socket.SHUT_RDWR)
    return (
        f"a round trip of {trip * 1000:.1f} ms, plain TCP carries {size / one / 1e6:.1f} MB/s over one connection"
        f" and {size / several / 1e6:.1f} over {CONNECTIONS}"
    )


def _swallow(listening: socket.socket) -> None:
    while True:
        try:
            connection = listening.accept()[0]
        except OSError:
            return
        threading.Thread(target=_read_to_end, args=(connection,), daemon=True).start()


def _read_to_end(connection: socket.socket) -> None:
    with connection:
        while connection.recv(1 << 20):
            pass


def _send(place: tuple[str, int], size: int) -> None:
    with socket.create_connection(place) as connection:
        connection.sendall(bytes(size))
        connection.shutdown(socket.SHUT_WR)
        # The other end closes once it has read all.
        connection.recv(1)


def _seconds(place: tuple[str, int], size: int, connections: int) -> float:
    threads = [threading.Thread(target=_send, args=(place, size // connections)) for _ in range(connections)]
    started = time.perf_counter()
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return time.perf_counter() - started


def _round_trip(place: tuple[str, int]) -> float:
    taken = []
    for _ in range(TRIES):
        started = time.perf_counter()
        socket.create_connection(place).close()
        taken.append(time.perf_counter() - started)
    return min(taken)


def main(address: str, port: str, size: str) -> None:
    """Measure, from the far end."""
    place = (address, int(port))
    print(json.dumps([_round_trip(place), _seconds(place, int(size), 1), _seconds(place, int(size), CONNECTIONS)]))


if __name__ == "__main__":
    main(*sys.argv[1:])
