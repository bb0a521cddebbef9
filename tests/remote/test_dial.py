"""Names and ports: the first address that answers wins, and nothing waits for one that doesn't."""

from __future__ import annotations

import socket
import time
from collections.abc import Callable

import pytest
from support.ports import free_port

from otadesk.errors import Cancelled
from otadesk.progress import CancelToken
from otadesk.remote import dial

UNROUTABLE = (socket.AF_INET, ("127.255.255.254", 9))


def test_name_is_resolved_to_its_addresses() -> None:
    found = dial.resolve("localhost", 22, socket.AF_INET, 5, CancelToken())
    assert (socket.AF_INET, ("127.0.0.1", 22)) in found


@pytest.mark.parametrize("name", ["nowhere.invalid", "a" * 64, "a..b", "bad\0name"])
def test_name_that_is_none_is_an_error_of_the_resolver(name: str) -> None:
    with pytest.raises((socket.gaierror, ValueError)):
        dial.resolve(name, 22, 0, 5, CancelToken())


def slow(seconds: float) -> Callable[..., list[object]]:
    def answer(*_arguments: object) -> list[object]:
        time.sleep(seconds)
        return []

    return answer


def test_resolver_that_is_slow_is_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(socket, "getaddrinfo", slow(1))
    with pytest.raises(TimeoutError, match="name service"):
        dial.resolve("name", 22, 0, 0.05, CancelToken())


def test_connected_socket_sends_small_packets_at_once() -> None:
    with (
        socket.create_server(("127.0.0.1", 0)) as listener,
        dial.connect([(socket.AF_INET, listener.getsockname())], 5, CancelToken()) as connected,
    ):
        assert connected.getsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY)
        assert connected.getblocking()


def test_address_that_refuses_costs_nothing() -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        addresses = [(socket.AF_INET, ("127.0.0.1", free_port())), (socket.AF_INET, listener.getsockname())]
        began = time.monotonic()
        dial.connect(addresses, 5, CancelToken()).close()
    assert time.monotonic() - began < 4


def test_address_that_never_answers_is_overtaken_by_the_next() -> None:
    # A listener whose backlog is full drops further connections as a firewall would.
    with socket.create_server(("127.0.0.1", 0), backlog=0) as full, socket.create_server(("127.0.0.1", 0)) as open_:
        fillers = [socket.socket() for _ in range(3)]
        for filler in fillers:
            filler.setblocking(False)
            filler.connect_ex(full.getsockname())
        addresses = [(socket.AF_INET, full.getsockname()), (socket.AF_INET, open_.getsockname())]
        began = time.monotonic()
        with dial.connect(addresses, 10, CancelToken()) as connected:
            assert connected.getpeername() == open_.getsockname()
        assert time.monotonic() - began < 5
        with pytest.raises(TimeoutError):
            dial.connect(addresses[:1], 0.3, CancelToken())
        for filler in fillers:
            filler.close()


def test_first_error_is_told_when_no_address_answers() -> None:
    addresses = [(socket.AF_INET, ("127.0.0.1", free_port()))] * 2
    with pytest.raises(ConnectionRefusedError):
        dial.connect(addresses, 5, CancelToken())
    with pytest.raises(OSError, match="no address"):
        dial.connect([], 5, CancelToken())


def test_cancelled_token_connects_nowhere() -> None:
    token = CancelToken()
    token.cancel()
    with pytest.raises(Cancelled):
        dial.connect([UNROUTABLE], 5, token)
    with pytest.raises(Cancelled):
        dial.resolve("localhost", 22, 0, 5, token)
