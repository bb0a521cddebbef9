"""Servers, pages, manifests and addresses that mean harm: a finding or an error of ours, soon and in little memory."""

from __future__ import annotations

import gzip
import plistlib
import socket
import time
import tracemalloc
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import pytest
from hypothesis import given
from hypothesis import strategies as st
from support.certificates import Certificate, TestAuthority
from support.odd_server import OddServer, odd_server, read_head
from support.patience import PATIENCE
from support.ports import free_port
from support.published import HASTE, IPA, Build, by_id, ids, look
from support.webserver import good_nginx, nginx

from otadesk.errors import ProbeError
from otadesk.probe.probe import ProbeReport
from otadesk.site.link import install_link

OK = b"HTTP/1.1 200 OK\r\n"
MEMORY = 48 * 1024**2
"""Bytes that a look may hold at once."""
Answers = dict[str, Callable[[OddServer, socket.socket], None]]


def said(*parts: bytes) -> Callable[[OddServer, socket.socket], None]:
    """Send these bytes."""

    def send(_server: OddServer, line: socket.socket) -> None:
        for part in parts:
            line.sendall(part)

    return send


def endlessly(first: bytes, again: bytes) -> Callable[[OddServer, socket.socket], None]:
    """Send something, then something else for ever."""

    def send(server: OddServer, line: socket.socket) -> None:
        line.sendall(first)
        while not server.released.is_set():
            line.sendall(again)

    return send


@contextmanager
def answering_by_path(certificate: Certificate, answers: Answers) -> Iterator[OddServer]:
    """Answer a path that ends so with that, anything else with 404."""

    def converse(server: OddServer, line: socket.socket) -> None:
        path = read_head(server, line).split(b" ")[1].decode("latin-1")
        found = next((answer for end, answer in answers.items() if path.endswith(end)), None)
        (found or said(b"HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n"))(server, line)

    with odd_server(certificate, converse) as server:
        yield server


def bounded_look(url: str, certificate: Certificate) -> ProbeReport:
    """Look, and measure what it costs."""
    tracemalloc.start()
    begun = time.process_time()
    try:
        report = look(url, certificate.ca_file, limits=HASTE)
        assert tracemalloc.get_traced_memory()[1] < MEMORY
    finally:
        tracemalloc.stop()
    assert time.process_time() - begun < PATIENCE
    return report


def whole(body: bytes, *headers: bytes) -> bytes:
    """Return a whole answer."""
    lines = b"".join(header + b"\r\n" for header in headers)
    return OK + lines + b"Content-Length: %d\r\n\r\n" % len(body) + body


def manifest(server_url: str, assets: int = 1, **package: object) -> bytes:
    """Return a manifest whose app lies on the same server."""
    one = {"kind": "software-package", "url": f"{server_url}/App.ipa", **package}
    icons = [{"kind": "display-image", "url": f"{server_url}/{number}.png"} for number in range(assets - 1)]
    metadata = {"kind": "software", "title": "Tide", "bundle-identifier": "com.example.tide"}
    items = [{"assets": [one, *icons], "metadata": metadata}]
    return plistlib.dumps({"items": items})


BOMB = gzip.compress(bytes(200_000_000), 9)

PAGES: dict[str, tuple[Callable[[OddServer, socket.socket], None], str]] = {
    "endless headers": (endlessly(OK, b"X: y\r\n" * 1000), "H19"),
    "one endless header": (endlessly(OK + b"X: ", b"y" * 65536), "H19"),
    "an endless body": (endlessly(OK + b"\r\n", b"x" * 65536), "L02"),
    "a bomb": (said(whole(BOMB, b"Content-Encoding: gzip")), "L02"),
    "a bomb in deflate that is none": (said(whole(BOMB, b"Content-Encoding: deflate")), "L02"),
    "invalid UTF-8": (said(whole(b"\xff\xfe\x80<a href=\xff>", b"Content-Type: text/html; charset=utf-8")), "L02"),
    "an unknown character set": (said(whole(b"<p>", b"Content-Type: text/html; charset=rot13")), "L02"),
    "deep markup": (said(whole(b"<div>" * 50_000)), "L02"),
    "very many attributes": (said(whole(b"<a " + b"x " * 50_000 + b">")), "L02"),
    "a redirect to nothing": (said(b"HTTP/1.1 302 Found\r\nLocation: https://[\r\nContent-Length: 0\r\n\r\n"), "M04"),
    "a redirect to a file": (
        said(b"HTTP/1.1 302 Found\r\nLocation: file:///etc/passwd\r\nContent-Length: 0\r\n\r\n"),
        "M04",
    ),
    "a redirect with a folded header": (
        said(b"HTTP/1.1 302 Found\r\nLocation: /a\r\n Set-Cookie: b\r\nContent-Length: 0\r\n\r\n"),
        "M04",
    ),
}


@pytest.mark.parametrize("name", PAGES)
def test_a_page_that_means_harm_is_a_finding(certificate: Certificate, name: str) -> None:
    answer, check = PAGES[name]
    with answering_by_path(certificate, {"/": answer}) as server:
        report = bounded_look(f"{server.url}/", certificate)
    assert by_id(report)[check].outcome == "fail", {one: by_id(report)[one].evidence for one in ids(report, "fail")}
    assert all(sign.isprintable() or sign == "\n" for one in report.report.findings for sign in one.evidence + one.fix)


def test_a_hundred_redirects_are_cut_off(certificate: Certificate) -> None:
    def onward(_server: OddServer, line: socket.socket) -> None:
        line.sendall(b"HTTP/1.1 302 Found\r\nLocation: /x%d/\r\nContent-Length: 0\r\n\r\n" % time.monotonic_ns())

    with answering_by_path(certificate, {"/": onward}) as server:
        report = bounded_look(f"{server.url}/", certificate)
        assert len([head for head in server.asked if head]) == 11
    assert ids(report, "fail") == {"H07"}


def _nested(depth: int) -> bytes:
    return b'<?xml version="1.0"?><plist version="1.0">' + b"<array>" * depth + b"</array>" * depth + b"</plist>"


_LAUGHS = (
    b'<?xml version="1.0"?><!DOCTYPE plist [<!ENTITY a "ha">'
    + b"".join(b'<!ENTITY %c "%s">' % (98 + n, b"&%c;" % (97 + n) * 50) for n in range(12))
    + b"]><plist><dict><key>items</key><string>&m;</string></dict></plist>"
)
MANIFESTS: dict[str, tuple[bytes, str]] = {
    "larger than any": (whole(b"<plist>" + b" " * 2_000_000), "H05"),
    "nested without end": (whole(_nested(50_000)), "M01"),
    "entities that multiply": (whole(_LAUGHS), "M01"),
    "a binary list that holds itself": (
        whole(
            b"bplist00\xd1\x01\x02Qa\xa1\x02\x08\x0b\x0d"
            + (bytes(6) + b"\x01\x01" + bytes(7) + b"\x03" + bytes(15) + b"\x0f")
        ),
        "M01",
    ),
    "a bomb": (whole(BOMB, b"Content-Encoding: gzip"), "H05"),
    "no items": (whole(plistlib.dumps({"items": {}})), "M01"),
    "items of anything": (whole(plistlib.dumps({"items": [1, "a", [], {"assets": "b", "metadata": 3}]})), "M01"),
}  # fmt: skip


@pytest.mark.parametrize("name", MANIFESTS)
def test_a_manifest_that_means_harm_is_a_finding(certificate: Certificate, name: str) -> None:
    answer, check = MANIFESTS[name]
    with answering_by_path(certificate, {".plist": said(answer)}) as server:
        report = bounded_look(f"{server.url}/m.plist", certificate)
    assert by_id(report)[check].outcome == "fail"


@pytest.mark.parametrize(("assets", "failed"), [(3_000, {"M08", "H13"}), (10_000, {"H05"})])
def test_a_manifest_of_very_many_assets_costs_few_requests(
    certificate: Certificate, assets: int, failed: set[str]
) -> None:
    answers: Answers = {}
    with answering_by_path(certificate, answers) as server:
        answers[".plist"] = said(whole(manifest(server.url, assets)))
        report = bounded_look(f"{server.url}/m.plist", certificate)
        assert len([head for head in server.asked if head]) < 20
    assert failed <= ids(report, "fail")


def test_a_manifest_whose_chunks_are_single_bytes_is_no_trap(certificate: Certificate) -> None:
    answers: Answers = {".ipa": said(whole(IPA, b"Content-Type: application/octet-stream"))}
    with answering_by_path(certificate, answers) as server:
        digests = {"sha256-size": 1, "sha256s": ["0" * 64] * 10_000}
        answers[".plist"] = said(whole(manifest(server.url, **digests)))
        report = bounded_look(f"{server.url}/m.plist", certificate)
    assert by_id(report)["M07"].outcome == "fail"


PACKAGES: dict[str, tuple[Callable[[OddServer, socket.socket], None], str]] = {
    "a bomb": (said(whole(BOMB, b"Content-Encoding: gzip")), "grows to 100 times"),
    "more than announced, without end": (
        endlessly(OK + b"Transfer-Encoding: chunked\r\n\r\n", b"10000\r\n" + b"x" * 65536 + b"\r\n"),
        "is larger than",
    ),
}


@pytest.mark.parametrize("name", PACKAGES)
def test_a_package_that_means_harm_is_cut_off(certificate: Certificate, name: str) -> None:
    get, words = PACKAGES[name]

    def answer(server: OddServer, line: socket.socket) -> None:
        if server.asked[-1].startswith(b"HEAD"):
            line.sendall(OK + b"Content-Length: 5000\r\n\r\n" if "announced" in name else OK + b"\r\n")
        else:
            get(server, line)

    answers: Answers = {".ipa": answer}
    with answering_by_path(certificate, answers) as server:
        answers[".plist"] = said(whole(manifest(server.url)))
        report = bounded_look(f"{server.url}/m.plist", certificate)
    assert words in by_id(report)["H09"].evidence


def test_an_ipv6_literal_and_a_port_are_followed(build: Build, authority: TestAuthority) -> None:
    certificate, port = authority.issue("::1", "localhost"), free_port()
    with nginx(build.folder, certificate, inside=f"{good_nginx(build.folder)} listen [::1]:{port} ssl;"):
        build.write(f"https://[::1]:{port}")
        report = look(f"https://[::1]:{port}/", certificate.ca_file)
    assert ids(report, "fail") == set()
    assert report.package_url == f"https://[::1]:{port}/App.ipa"


@pytest.mark.parametrize(
    ("url", "check"),
    [
        ("https://localhost:0/", "M04"),
        ("https://localhost:99999/", "M04"),
        ("https://\x00/", "H19"),
        ("https://bücher.invalid/", "H19"),
        ("https://bücher.invalid/größe?a=ü", "H19"),
        ("https://" + "a" * 300 + ".invalid/", "H19"),
        ("https://me:secret@no-such-host.invalid/x", "H19"),
        (install_link("https://no-such-host.invalid/m.plist"), "H19"),
        (install_link("http://[::1]:1/m.plist"), "M04"),
        (install_link("file:///etc/passwd"), "M04"),
        ("itms-services://?action=download-manifest&url=" + "%41" * 100_000, "M04"),
    ],
)
def test_an_odd_address_is_a_finding(url: str, check: str) -> None:
    report = look(url, limits=HASTE)
    assert by_id(report)[check].outcome == "fail"
    assert "secret" not in "".join(finding.evidence for finding in report.report.findings)
    assert all(len(finding.evidence) < 2000 for finding in report.report.findings)


@pytest.mark.parametrize("url", ["https://[fe80::1%25eth0/", "https://:443/", "itms:x"])
def test_an_address_that_is_none_is_an_error(url: str) -> None:
    with pytest.raises(ProbeError):
        look(url, limits=HASTE)


@given(st.text(max_size=60))
def test_any_words_behind_an_install_link_are_a_finding(words: str) -> None:
    link = "itms-services://?action=download-manifest&url=" + words.replace("https", "ftp")
    assert ids(look(link, limits=HASTE), "fail") & {"L01", "M04"}
