"""Certificates and TLS as a phone judges them, with the faults that real servers have."""

from __future__ import annotations

import socket
from datetime import timedelta
from pathlib import Path

import pytest
from support.certificates import Certificate, TestAuthority
from support.odd_server import OddServer, answering, odd_server
from support.published import Build, by_id, ids, look
from support.webserver import nginx

from otadesk.errors import ProbeError


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


def test_a_port_that_speaks_no_tls_is_named() -> None:
    def plain(_server: OddServer, line: socket.socket) -> None:
        line.recv(65536)
        line.sendall(b"HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n")

    with odd_server(None, plain) as server:
        report = look(f"{server.url}/")
    assert ids(report, "fail") == {"H03"}
    assert "does not speak TLS" in by_id(report)["H03"].evidence


def test_a_handshake_that_is_broken_off_is_named(certificate: Certificate) -> None:
    def hang_up(_server: OddServer, line: socket.socket) -> None:
        line.recv(10)

    with odd_server(None, hang_up) as server:
        report = look(f"{server.url}/", certificate.ca_file)
    assert ids(report, "fail") == {"H19"}


def test_a_server_with_an_expired_certificate_hears_of_no_address(authority: TestAuthority) -> None:
    expired = authority.issue(begins=timedelta(days=-30), ends=timedelta(days=-1))
    with odd_server(expired, answering(b"HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n")) as server:
        look(f"{server.url}/secret/manifest.plist", authority.ca_file)
        assert [head.partition(b" HTTP")[0] for head in server.asked if head] == [b"HEAD /"]


@pytest.mark.parametrize("content", [None, b"", b"not PEM at all"])
def test_a_ca_file_that_is_none_is_an_error(tmp_path: Path, content: bytes | None) -> None:
    path = tmp_path / "ca.pem"
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(ProbeError) as caught:
        look("https://localhost:1/", path)
    assert str(path) in str(caught.value.title)
