"""One server, many clients: some stall, some are slow, and nobody else notices."""

from __future__ import annotations

import socket
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from pathlib import Path

import pytest
from support.neighbour import CONTENT, Neighbour, on_loopback
from support.ports import free_port, wait_until
from support.published import ON_LOOPBACK, Build, ids, look

from otadesk.errors import NearbyError
from otadesk.nearby import server as server_module
from otadesk.nearby.addresses import Addresses
from otadesk.nearby.memory import recall
from otadesk.nearby.place import nearby_place, this_computer
from otadesk.nearby.server import NearbyServer
from otadesk.progress import CancelToken
from otadesk.settings.paths import Places

PACKAGE = "/com.example.tide/1.0-7/App.ipa"
PAGE = "/com.example.tide/"
PROMPT = 15.0
"""Seconds that stopping may take on a machine that is busy with other tests."""


def test_a_phone_finds_no_fault(neighbour: Neighbour, site: Path) -> None:
    release = site / "com.example.tide" / "1.0-7"
    Build(release).write(f"{neighbour.server.url}/com.example.tide/1.0-7")
    report = look(f"{neighbour.server.url}/com.example.tide/1.0-7/", neighbour.server.ca_file)
    assert ids(report, "fail") == set()
    assert ids(report, "unknown") == ON_LOOPBACK


def test_a_hundred_clients_are_served_at_once(neighbour: Neighbour) -> None:
    together = threading.Barrier(100)

    def fetch(_number: int) -> bytes:
        together.wait(60)
        return neighbour.ask(PACKAGE).body

    with ThreadPoolExecutor(100) as pool:
        assert all(body == CONTENT for body in pool.map(fetch, range(100)))


def test_clients_that_stall_harm_nobody(neighbour: Neighbour) -> None:
    with ExitStack() as stalled:
        for _number in range(30):  # silent before TLS, in the middle of a hello, after TLS, in a request, in a download
            stalled.enter_context(socket.create_connection(("127.0.0.1", neighbour.port)))
            hello = stalled.enter_context(socket.create_connection(("127.0.0.1", neighbour.port)))
            hello.sendall(b"\x16\x03\x01\x02\x00\x01")
            stalled.enter_context(neighbour.line())
            stalled.enter_context(neighbour.line()).sendall(b"GET / HTTP/1.1\r\nHost:")
            download = stalled.enter_context(neighbour.line())
            download.sendall(f"GET {PACKAGE} HTTP/1.1\r\nHost: x\r\n\r\n".encode())
            assert download.recv(1)
        begun = time.monotonic()
        assert neighbour.ask(PAGE).status == 200
        assert neighbour.ask(PACKAGE).body == CONTENT
        assert time.monotonic() - begun < PROMPT


def test_a_slow_reader_gets_every_byte(neighbour: Neighbour) -> None:
    with neighbour.line() as line:
        line.sendall(f"GET {PACKAGE} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n".encode())
        received = line.recv(100)
        for _other in range(5):
            assert neighbour.ask(PACKAGE).body == CONTENT
        while block := line.recv(65536):
            received += block
    assert received.partition(b"\r\n\r\n")[2] == CONTENT


def test_a_client_that_hangs_up_harms_nobody(neighbour: Neighbour) -> None:
    for _number in range(20):
        with neighbour.line() as line:
            line.sendall(f"GET {PACKAGE} HTTP/1.1\r\nHost: x\r\n\r\n".encode())
            line.recv(10)
    assert neighbour.ask(PACKAGE).body == CONTENT


@pytest.mark.parametrize(
    "what", [b"garbage\r\n\r\n", b"GET / HTTP/9.9\r\n\r\n", b"\x00" * 100_000, b"GET " + b"/" * 200_000]
)
def test_requests_that_are_none_harm_nobody(neighbour: Neighbour, what: bytes) -> None:
    with neighbour.line() as line:
        try:
            line.sendall(what)
            line.recv(65536)
        except OSError:
            pass  # the server may well hang up on such a client
    assert neighbour.ask(PAGE).status == 200


def test_stopping_is_prompt_whatever_clients_do(site: Path, tmp_path: Path) -> None:
    with ExitStack() as clients:
        server = NearbyServer(site, tmp_path / "authority", addresses=on_loopback)
        server.start()
        neighbour = Neighbour(server)
        for _number in range(5):
            clients.enter_context(socket.create_connection(("127.0.0.1", neighbour.port)))
            clients.enter_context(socket.create_connection(("127.0.0.1", neighbour.trust_port)))
            download = clients.enter_context(neighbour.line())
            download.sendall(f"GET {PACKAGE} HTTP/1.1\r\nHost: x\r\n\r\n".encode())
            download.recv(1)
        begun = time.monotonic()
        server.stop()
        assert time.monotonic() - begun < PROMPT
        with pytest.raises(OSError):  # noqa: PT011 - refused or reset, as the system likes
            socket.create_connection(("127.0.0.1", neighbour.port), timeout=2).recv(1)
        server.stop()


def test_it_can_be_started_again_and_links_stay_the_same(
    site: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(server_module, "PORT", free_port())
    monkeypatch.setattr(server_module, "TRUST_PORT", free_port())
    server = NearbyServer(site, tmp_path / "authority", addresses=on_loopback)
    seen = set()
    for _round in range(3):
        assert not server.running
        server.start()
        server.start()
        assert server.running
        seen.add((server.url, server.trust_url, server.fingerprint))
        assert Neighbour(server).ask(PAGE).status == 200
        server.stop()
    assert len(seen) == 1


def test_plain_http_is_not_spoken_where_builds_are(neighbour: Neighbour) -> None:
    with socket.create_connection(("127.0.0.1", neighbour.port), timeout=10) as line:
        line.sendall(f"GET {PAGE} HTTP/1.1\r\nHost: x\r\n\r\n".encode())
        assert b"page" not in line.recv(4096)


def test_a_port_that_is_taken_is_an_error_where_it_was_asked_for(site: Path, tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        with pytest.raises(NearbyError) as caught:
            NearbyServer(site, tmp_path / "authority", port=port, addresses=on_loopback).start()
        assert str(port) in str(caught.value.title)
        with pytest.raises(NearbyError):
            NearbyServer(site, tmp_path / "authority", trust_port=port, addresses=on_loopback).start()


def test_the_port_of_last_time_is_taken_again_and_kept_in_mind_when_it_is_not_free(
    site: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    authority = tmp_path / "authority"
    usual, other = free_port(), free_port()
    monkeypatch.setattr(server_module, "PORT", usual)
    monkeypatch.setattr(server_module, "TRUST_PORT", other)
    with NearbyServer(site, authority, addresses=on_loopback) as server:
        assert server.url.endswith(f":{usual}")
        assert server.trust_url.endswith(f":{other}/")
        assert len(server.notes) == 1
    monkeypatch.setattr(server_module, "PORT", 1)
    with NearbyServer(site, authority, addresses=on_loopback) as server:
        assert server.url.endswith(f":{usual}")
    with socket.create_server(("127.0.0.1", usual)), NearbyServer(site, authority, addresses=on_loopback) as server:
        assert not server.url.endswith(f":{usual}")
        assert any(str(usual) in str(note) for note in server.notes)
    assert recall(authority).port == usual
    with NearbyServer(site, authority, addresses=on_loopback) as server:
        assert server.url.endswith(f":{usual}")


def test_two_servers_of_one_computer_do_not_disturb_each_other(site: Path, tmp_path: Path) -> None:
    servers: list[NearbyServer] = []

    def start(_number: int) -> None:
        server = NearbyServer(site, tmp_path / "authority", addresses=on_loopback)
        server.start()
        servers.append(server)

    with ThreadPoolExecutor(4) as pool:
        list(pool.map(start, range(4)))
    try:
        assert len({server.url for server in servers}) == 4
        assert len({server.fingerprint for server in servers}) == 1
        assert all(Neighbour(server).ask(PAGE).status == 200 for server in servers)
    finally:
        for server in servers:
            server.stop()


def test_without_a_network_it_serves_this_computer_and_says_so(neighbour: Neighbour) -> None:
    assert neighbour.server.url.startswith("https://127.0.0.1:")
    assert any("no network" in str(note) for note in neighbour.server.notes)


def test_an_address_of_version_6_stands_in_brackets(site: Path, tmp_path: Path) -> None:
    with NearbyServer(site, tmp_path / "authority", addresses=lambda: Addresses("::1", (), "studio.local")) as server:
        assert server.url.startswith("https://[::1]:")
        report = look(f"{server.url}{PAGE}", server.ca_file)
    assert "H01" in ids(report, "pass")


def test_an_authority_folder_that_is_none_is_an_error(site: Path, tmp_path: Path) -> None:
    (tmp_path / "authority").write_text("a file", encoding="utf-8")
    with pytest.raises(NearbyError):
        NearbyServer(site, tmp_path / "authority", addresses=on_loopback).start()


def test_nothing_is_left_running(site: Path, tmp_path: Path) -> None:
    with NearbyServer(site, tmp_path / "authority", addresses=on_loopback) as server:
        Neighbour(server).ask(PAGE)
        assert any(thread.name == "otadesk-nearby" for thread in threading.enumerate())
    wait_until(lambda: all(thread.name != "otadesk-nearby" for thread in threading.enumerate()), "the thread’s end")


def test_this_computer_is_a_place_to_publish_to(tmp_path: Path) -> None:
    server = this_computer(Places(tmp_path / "settings", tmp_path / "cache", tmp_path / "data"))
    local = NearbyServer(server.site, tmp_path / "data" / "nearby" / "authority", addresses=on_loopback)
    with local:
        place = nearby_place(local)
        assert place.url == local.url
        assert place.trust_url == local.trust_url
        assert Path(place.ca_file).is_file()
        destination = place.open(CancelToken())
        destination.ensure_root()
        (local.site / "a.txt").write_text("here", encoding="utf-8")
        assert [entry.name for entry in destination.list("")] == ["a.txt"]
        assert Neighbour(local).ask("/a.txt").body == b"here"
