"""A folder behind a plain web server of this process, which remembers what was asked for.

Browsers take http on the loopback for as safe as https, so pages may use WebCrypto there.
"""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any


@dataclass
class Served:
    """The server's address without a last slash, its folder, and the paths that were asked for."""

    url: str
    folder: Path
    asked: list[str] = field(default_factory=list)


class _Handler(SimpleHTTPRequestHandler):
    def __init__(self, *args: Any, asked: list[str], **more: Any) -> None:
        self.asked = asked
        super().__init__(*args, **more)

    def do_GET(self) -> None:
        self.asked.append(self.path)
        super().do_GET()

    def log_message(self, *_args: object) -> None:
        """Stay silent."""


@contextmanager
def served(folder: Path) -> Iterator[Served]:
    """Serve a folder on a free port of the loopback."""
    asked: list[str] = []
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(_Handler, directory=str(folder), asked=asked))
    worker = threading.Thread(target=server.serve_forever)
    worker.start()
    try:
        yield Served(f"http://127.0.0.1:{server.server_port}", folder, asked)
    finally:
        server.shutdown()
        worker.join()
        server.server_close()
