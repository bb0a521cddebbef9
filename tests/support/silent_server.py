"""A TCP server that says one thing and then nothing more."""

from __future__ import annotations

import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress


@contextmanager
def speaking_server(greeting: bytes, *, hang_up: bool = False) -> Iterator[int]:
    """Accept connections, say ``greeting`` to each, then hang up or keep silent; yields the port."""
    accepted: list[socket.socket] = []
    ended = threading.Event()
    with socket.create_server(("127.0.0.1", 0)) as listener:
        listener.settimeout(0.05)

        def serve() -> None:
            while not ended.is_set():
                with suppress(TimeoutError):
                    client, _ = listener.accept()
                    accepted.append(client)
                    with suppress(OSError):
                        client.sendall(greeting)
                        if hang_up:
                            client.shutdown(socket.SHUT_WR)

        thread = threading.Thread(target=serve, daemon=True)
        thread.start()
        try:
            yield listener.getsockname()[1]
        finally:
            ended.set()
            thread.join(timeout=5)
            for client in accepted:
                client.close()
