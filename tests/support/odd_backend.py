"""What stands behind a web server and does with a package what no file does: stalls, breaks off, hides its length."""

from __future__ import annotations

import contextlib
import socketserver
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler

from support.published import IPA

_SENT = 150_000


class _Backend(socketserver.ThreadingTCPServer):
    daemon_threads = True
    block_on_close = False
    ended: threading.Event

    def handle_error(self, _request: object, _client_address: object) -> None:
        """Let hang up who likes."""


class _Handler(BaseHTTPRequestHandler):
    """A path with “chunked” in it comes in chunks, one with “stalled” stalls, any other is cut off."""

    protocol_version = "HTTP/1.1"
    server: _Backend

    def do_HEAD(self) -> None:
        self._head(with_length="chunked" not in self.path)

    def do_GET(self) -> None:
        if "chunked" in self.path and "Range" in self.headers:
            self._send_piece(self.headers["Range"])
        elif "chunked" in self.path:
            self._send_in_chunks()
        else:
            self._send_a_part()

    def _send_a_part(self) -> None:
        self._head(with_length=True)
        self.wfile.write(IPA[:_SENT])
        self.wfile.flush()
        if "stalled" in self.path:
            self.server.ended.wait(30)
        self.close_connection = True

    def _send_piece(self, wanted: str) -> None:
        first, last = map(int, wanted.removeprefix("bytes=").split("-"))
        self.send_response(206)
        self.send_header("Content-Length", str(last - first + 1))
        self.send_header("Content-Range", f"bytes {first}-{last}/{len(IPA)}")
        self._end_head()
        self.wfile.write(IPA[first : last + 1])

    def _send_in_chunks(self) -> None:
        self._head(with_length=False)
        for begin in range(0, len(IPA), 65536):
            block = IPA[begin : begin + 65536]
            self.wfile.write(b"%x\r\n%s\r\n" % (len(block), block))
        self.wfile.write(b"0\r\n\r\n")

    def _head(self, *, with_length: bool) -> None:
        self.send_response(200)
        if with_length:
            self.send_header("Content-Length", str(len(IPA)))
        else:
            self.send_header("Transfer-Encoding", "chunked")
        self._end_head()

    def _end_head(self) -> None:
        self.send_header("Content-Type", "application/octet-stream")
        self.end_headers()

    def version_string(self) -> str:
        return ""

    def log_message(self, *_arguments: object) -> None:
        """Say nothing."""


@contextlib.contextmanager
def odd_backend(ended: threading.Event) -> Iterator[int]:
    """Serve until the block ends, and yield the port; ``ended`` lets go of who stalls."""
    with _Backend(("127.0.0.1", 0), _Handler) as server:
        server.ended = ended
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True)
        thread.start()
        try:
            yield server.server_address[1]
        finally:
            ended.set()
            server.shutdown()
            thread.join(10)
