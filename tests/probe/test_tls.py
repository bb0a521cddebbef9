"""Certificates and TLS as a phone judges them, with the faults that real servers have."""

from __future__ import annotations

import socket
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest
from support.certificates import Certificate, TestAuthority
from support.odd_server import OddServer, answering, odd_server
from support.published import Build, by_id, ids, look
from support.webserver import nginx

from otadesk.errors import ProbeError

CERTIFICATE_FAULTS: dict[str, tuple[Callable[[TestAuthority], Certificate], str]] = {
    "expired": (
        lambda authority: authority.issue(begins=timedelta(days=-30), ends=timedelta(hours=-1)),
        "it expired",
    ),
    "not yet valid": (
        lambda authority: authority.issue(begins=timedelta(days=1), ends=timedelta(days=30)),
        "valid only from",
    ),
    "for another host": (lambda authority: authority.issue("example.com"), "it is for example.com, not for localhost"),
    "without its intermediate": (lambda authority: authority.issue(with_intermediate=False), "does not send"),
}


@pytest.mark.parametrize("name", CERTIFICATE_FAULTS)
def test_a_certificate_that_is_refused_is_explained(build: Build, authority: TestAuthority, name: str) -> None:
    make, words = CERTIFICATE_FAULTS[name]
    with nginx(build.folder, make(authority)) as server:
        build.write(server.url)
        report = look(f"{server.url}/", server.ca_file)
    assert ids(report, "fail") == {"H01"}
    assert words in by_id(report)["H01"].evidence
    assert by_id(report)["H19"].outcome == "pass"
    assert by_id(report)["H03"].outcome == "pass"


def test_an_authority_that_nobody_named_fails_and_is_asked_about(build: Build, certificate: Certificate) -> None:
    with nginx(build.folder, certificate) as server:
        build.write(server.url)
        report = look(f"{server.url}/")
    assert ids(report, "fail") == {"H01"}
    assert by_id(report)["H04"].outcome == "unknown"
    assert "name its CA file" in by_id(report)["H04"].evidence


def test_an_authority_of_the_computer_without_public_proof_is_asked_about(
    build: Build, certificate: Certificate, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", str(certificate.ca_file))
    with nginx(build.folder, certificate) as server:
        build.write(server.url)
        report = look(f"{server.url}/")
    assert ids(report, "fail") == set()
    assert by_id(report)["H01"].outcome == "pass"
    assert by_id(report)["H04"].outcome == "unknown"
    assert "public log" in by_id(report)["H04"].evidence


def test_a_certificate_that_is_valid_for_too_long_breaks_apples_rules(build: Build, authority: TestAuthority) -> None:
    with nginx(build.folder, authority.issue(ends=timedelta(days=900))) as server:
        build.write(server.url)
        report = look(f"{server.url}/", server.ca_file)
    assert ids(report, "fail") == {"H02"}
    assert "901 days" in by_id(report)["H02"].evidence


def test_a_server_with_old_tls_alone_is_named(build: Build, certificate: Certificate) -> None:
    old = "ssl_protocols TLSv1 TLSv1.1; ssl_ciphers ALL:@SECLEVEL=0;"
    with nginx(build.folder, certificate, tls=old) as server:
        build.write(server.url)
        report = look(f"{server.url}/", server.ca_file)
    assert ids(report, "fail") == {"H03"}
    assert "TLS 1.1 or older" in by_id(report)["H03"].evidence


def test_a_server_without_forward_secrecy_is_named(build: Build, certificate: Certificate, tmp_path: Path) -> None:
    static = "ssl_protocols TLSv1.2; ssl_ciphers AES128-GCM-SHA256;"
    with nginx(build.folder, _rsa(tmp_path), tls=static) as server:
        build.write(server.url)
        report = look(f"{server.url}/", server.ca_file)
    assert ids(report, "fail") == {"H03"}
    assert "forward secrecy" in by_id(report)["H03"].evidence


def test_a_port_that_speaks_no_tls_is_named() -> None:
    def plain(_server: OddServer, line: socket.socket) -> None:
        line.recv(65536)
        line.sendall(b"HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n")

    with odd_server(None, plain) as server:
        report = look(f"{server.url}/")
    assert ids(report, "fail") == {"H03"}
    assert "does not speak TLS" in by_id(report)["H03"].evidence


@pytest.mark.parametrize("protocol", ["TLSv1.2", "TLSv1.3"])
def test_a_demand_for_a_client_certificate_is_named(build: Build, certificate: Certificate, protocol: str) -> None:
    demand = f"ssl_protocols {protocol}; ssl_verify_client on; ssl_client_certificate {certificate.ca_file};"
    with nginx(build.folder, certificate, tls=demand) as server:
        build.write(server.url)
        report = look(f"{server.url}/", server.ca_file)
    assert ids(report, "fail") == {"H12", "L02"}


def test_a_handshake_that_is_broken_off_is_named(certificate: Certificate) -> None:
    def hang_up(_server: OddServer, line: socket.socket) -> None:
        line.recv(10)

    with odd_server(None, hang_up) as server:
        report = look(f"{server.url}/", certificate.ca_file)
    assert ids(report, "fail") == {"H19"}


def test_an_expired_certificate_is_not_asked_for_the_manifest(authority: TestAuthority) -> None:
    expired = authority.issue(begins=timedelta(days=-30), ends=timedelta(days=-1))
    with odd_server(expired, answering(b"HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n")) as server:
        look(f"{server.url}/manifest.plist", authority.ca_file)
        assert [head for head in server.asked if head] == []


@pytest.mark.parametrize("content", [None, b"", b"not PEM at all"])
def test_a_ca_file_that_is_none_is_an_error(tmp_path: Path, content: bytes | None) -> None:
    path = tmp_path / "ca.pem"
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(ProbeError) as caught:
        look("https://localhost:1/", path)
    assert str(path) in str(caught.value.title)


def _rsa(folder: Path) -> Certificate:
    return TestAuthority(folder).issue(rsa=True)
