"""Starting and ending the servers’ thread, also when something is wrong with what they are given."""

from __future__ import annotations

import http.client
import socket
import threading
from pathlib import Path

import pytest
from starlette.responses import PlainTextResponse

from otadesk.errors import NearbyError
from otadesk.nearby import serving as serving_module
from otadesk.nearby.serving import Service, Serving

HELLO = PlainTextResponse("hello")


def listener() -> socket.socket:
    """Return a socket that listens on loopback."""
    return socket.create_server(("127.0.0.1", 0))


def ask(port: int) -> bytes:
    """Return what a server says over plain HTTP."""
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=10)
    try:
        connection.request("GET", "/")
        return connection.getresponse().read()
    finally:
        connection.close()


def test_several_applications_are_served_in_one_thread() -> None:
    before = set(threading.enumerate())
    first, second = listener(), listener()
    ports = [first.getsockname()[1], second.getsockname()[1]]
    serving = Serving([Service(HELLO, first), Service(PlainTextResponse("other"), second)])
    serving.start()
    try:
        assert [ask(port) for port in ports] == [b"hello", b"other"]
        assert serving.alive
        # Those of other tests may end meanwhile.
        assert [thread.name for thread in threading.enumerate() if thread not in before] == ["otadesk-nearby"]
    finally:
        serving.stop()
    assert not serving.alive


@pytest.mark.parametrize("content", [None, b"", b"no certificate"])
def test_a_certificate_that_is_none_is_an_error_and_frees_the_port(tmp_path: Path, content: bytes | None) -> None:
    chain = tmp_path / "chain.pem"
    if content is not None:
        chain.write_bytes(content)
    taken = listener()
    port = taken.getsockname()[1]
    with pytest.raises(NearbyError):
        Serving([Service(HELLO, taken, chain, chain)]).start()
    socket.create_server(("127.0.0.1", port)).close()


def test_a_listener_that_is_closed_is_an_error() -> None:
    closed = listener()
    closed.close()
    serving = Serving([Service(HELLO, closed), Service(HELLO, listener())])
    with pytest.raises(NearbyError):
        serving.start()
    assert not serving.alive


@pytest.mark.parametrize(
    ("limits", "raised"), [((256, 4096), (4096, 4096)), ((8192, 8192), None), ((20000, 90000), None)]
)
def test_room_is_made_for_many_files(
    monkeypatch: pytest.MonkeyPatch, limits: tuple[int, int], raised: tuple[int, int] | None
) -> None:
    asked: list[tuple[int, int]] = []
    monkeypatch.setattr(serving_module.resource, "getrlimit", lambda _what: limits)
    monkeypatch.setattr(serving_module.resource, "setrlimit", lambda _what, wanted: asked.append(wanted))
    serving_module._make_room()
    assert asked == ([] if raised is None else [raised])
