"""A computer that is let out through a proxy only: what it sees so, and what it can't know so."""

from __future__ import annotations

import socket
import threading
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from support.certificates import Certificate, TestAuthority
from support.connect_proxy import connect_proxy
from support.odd_server import OddServer, answering, odd_server, stalling
from support.published import HASTE, Build, by_id, ids, look
from support.webserver import nginx

from otadesk.errors import Cancelled
from otadesk.probe.lookup import Resolved, system_resolve
from otadesk.probe.probe import ProbeReport, Senses, probe
from otadesk.probe.proxy import NoWay, Proxies, Proxy, parse_proxy, system_proxy
from otadesk.progress import CancelToken

HOST = "builds.test"


def only_numbers(host: str, port: int, family: socket.AddressFamily) -> list[Resolved]:
    """Know no name, as behind such a proxy."""
    if host != "127.0.0.1":
        raise socket.gaierror(-2, "Name or service not known")
    return system_resolve(host, port, family)


def through(proxies: Proxies, url: str, ca_file: Path | str = "") -> ProbeReport:
    return look(
        url, ca_file, limits=replace(HASTE, connect_seconds=1), senses=Senses(resolve=only_numbers, proxies=proxies)
    )


@pytest.fixture(scope="module")
def named(tmp_path_factory: pytest.TempPathFactory) -> Certificate:
    return TestAuthority(tmp_path_factory.mktemp("named")).issue(HOST)


def test_what_is_published_is_seen_through_the_proxy_to_the_last_byte(build: Build, named: Certificate) -> None:
    with nginx(build.folder, named, host=HOST) as server, connect_proxy(target_port=server.port) as proxy:
        build.write(server.url)
        report = through(proxy.of, f"{server.url}/", server.ca_file)
    assert ids(report, "fail") == set()
    found = by_id(report)
    assert f"answers, through the proxy {proxy.proxy}" in found["H19"].evidence
    assert found["H14"].outcome == "unknown"
    assert "which phones don’t have" in found["H14"].evidence
    assert found["H01"].outcome == "pass"
    assert report.package_sha256 == build.sha256
    assert set(proxy.asked) == {f"CONNECT {HOST}:{server.port} HTTP/1.1"}
    assert proxy.signed_in == []


def test_a_proxy_that_wants_to_know_who_comes_is_told(build: Build, named: Certificate) -> None:
    with nginx(build.folder, named, host=HOST) as server, connect_proxy(target_port=server.port) as proxy:
        build.write(server.url)
        known = parse_proxy(f"http://me:s%3Acret@127.0.0.1:{proxy.proxy.port}")
        assert ids(through(lambda _host: known, f"{server.url}/", server.ca_file), "fail") == set()
    assert set(proxy.signed_in) == {"Basic bWU6czpjcmV0"}


def test_a_host_that_answers_directly_is_not_asked_through_the_proxy(build: Build, certificate: Certificate) -> None:
    with nginx(build.folder, certificate) as server, connect_proxy(target_port=server.port) as proxy:
        build.write(server.url)
        report = look(f"{server.url}/", server.ca_file, senses=Senses(proxies=proxy.of))
    assert ids(report, "fail") == set()
    assert proxy.asked == []


def test_a_proxy_that_opens_tls_says_nothing_about_the_certificate(
    build: Build, named: Certificate, tmp_path: Path
) -> None:
    (tmp_path / "company").mkdir()
    company = TestAuthority(tmp_path / "company").issue(HOST)
    with nginx(build.folder, named, host=HOST) as server, connect_proxy(company, target_port=server.port) as proxy:
        build.write(server.url)
        report = through(proxy.of, f"{server.url}/")
    assert ids(report, "fail") == set()
    assert {"H01", "H02", "H03", "H04"} <= ids(report, "unknown")
    assert "shows a certificate of its own" in by_id(report)["H01"].evidence


Conversation = Callable[[OddServer, socket.socket], None]
REFUSALS: dict[str, tuple[Conversation, str]] = {
    "it wants to know who comes": (answering(b"HTTP/1.1 407 Proxy Authentication Required\r\n\r\n"), "refuses (407"),
    "it lets nobody there": (answering(b"HTTP/1.1 403 Forbidden\r\n\r\n"), "refuses (403 Forbidden)"),
    "it is no proxy": (answering(b"SSH-2.0-OpenSSH_9.2\r\n\r\n"), "refuses"),
    "it closes": (answering(), "doesn’t answer in HTTP"),
    "it never ends": (answering(b"HTTP/1.1 200 OK\r\n" + b"x" * 100_000), "doesn’t answer in HTTP"),
    "it is silent": (stalling(), "breaks off (timed out)"),
    "its words are hostile": (answering(b"HTTP/1.1 500 \x1b[31m" + b"\xff" * 500 + b"\r\n\r\n"), "refuses (500 "),
}


@pytest.mark.parametrize("name", REFUSALS)
def test_a_proxy_that_leads_nowhere_proves_nothing_about_the_host(name: str) -> None:
    converse, words = REFUSALS[name]
    with odd_server(None, converse) as server:
        report = through(lambda _host: Proxy("127.0.0.1", server.port), f"https://{HOST}/")
    assert ids(report, "fail") == set()
    evidence = by_id(report)["H19"].evidence
    assert f"{HOST} is not known" in evidence
    assert words in evidence
    assert "Phones don’t have that proxy." in evidence
    assert evidence.isprintable()


def test_a_proxy_that_is_not_there_either_is_named() -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port = listener.getsockname()[1]
    report = through(lambda _host: Proxy("127.0.0.1", port), f"https://{HOST}/")
    assert ids(report, "fail") == set()
    assert f"the proxy 127.0.0.1:{port} is not reached either" in by_id(report)["H19"].evidence


def test_a_cancel_frees_at_once_from_a_proxy_that_is_silent() -> None:
    token = CancelToken()
    with odd_server(None, stalling()) as server:
        senses = Senses(resolve=only_numbers, proxies=lambda _host: Proxy("127.0.0.1", server.port))

        def cancel() -> None:
            server.connected.acquire(timeout=20)
            token.cancel()

        canceller = threading.Thread(target=cancel)
        canceller.start()
        with pytest.raises(Cancelled):
            probe(f"https://{HOST}/", token=token, limits=replace(HASTE, connect_seconds=60), senses=senses)
        canceller.join()


# -- what settings say


def test_the_environment_names_the_proxy_and_whom_not_to_ask_through_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("https_proxy", "http://proxy.example:3128")
    monkeypatch.setenv("no_proxy", "intern.example")
    assert system_proxy("builds.example") == Proxy("proxy.example", 3128)
    assert system_proxy("nas.intern.example") is None
    monkeypatch.delenv("https_proxy")
    monkeypatch.setenv("all_proxy", "proxy.example:8080")
    assert system_proxy("builds.example") == Proxy("proxy.example", 8080)


@pytest.mark.parametrize(
    "setting", ["socks5://proxy.example:1080", "https://proxy.example", "http://", "http://[::1", "http://a:99999"]
)
def test_a_proxy_of_another_kind_is_told_and_not_tried(setting: str) -> None:
    def proxies(_host: str) -> Proxy:
        return parse_proxy(setting)

    with pytest.raises(NoWay):
        proxies(HOST)
    report = through(proxies, f"https://{HOST}/")
    assert ids(report, "fail") == set()
    assert "the proxy " in by_id(report)["H19"].evidence


def test_a_proxys_password_stands_in_no_evidence() -> None:
    report = through(lambda _host: parse_proxy("socks5://me:secret@proxy.example:1080"), f"https://{HOST}/")
    evidence = by_id(report)["H19"].evidence
    assert "proxy.example:1080" in evidence
    assert "secret" not in evidence
    assert "secret" not in str(parse_proxy("me:secret@proxy.example:1"))
