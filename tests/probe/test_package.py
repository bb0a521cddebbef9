"""Servers that announce, cut and deliver packages in odd ways."""

from __future__ import annotations

import gzip
import re
import socket
import tempfile
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
from support.certificates import Certificate
from support.odd_server import OddServer, odd_server, read_head
from support.published import HASTE, IPA, ON_LOOPBACK, Build, by_id, ids, look

from otadesk.probe.probe import ProbeReport

OK = b"HTTP/1.1 200 OK\r\nContent-Type: application/octet-stream\r\n"
PARTIAL = b"HTTP/1.1 206 Partial Content\r\n"


def sized(body: bytes, head: bytes = OK) -> bytes:
    """Return an answer with its length."""
    return head + b"Content-Length: %d\r\n\r\n" % len(body) + body


def piece(head: bytes) -> bytes:
    """Return a right piece for the range that a request asks for."""
    match = re.search(rb"Range: bytes=(\d+)-(\d+)", head)
    assert match is not None
    return sized(IPA[int(match[1]) : int(match[2]) + 1], PARTIAL)


@dataclass
class Package:
    """How a server answers for the package: to HEAD, to GET, and to GET with a range."""

    head: bytes = field(default_factory=lambda: OK + b"Content-Length: %d\r\n\r\n" % len(IPA))
    whole: bytes = field(default_factory=lambda: sized(IPA))
    part: Callable[[bytes], bytes] = piece

    def converse(self, build: Build) -> Callable[[OddServer, socket.socket], None]:
        """Serve a build with this package."""

        def converse(server: OddServer, line: socket.socket) -> None:
            head = read_head(server, line)
            method, path, *_rest = head.split(b" ")
            if path.endswith(b".plist"):
                line.sendall(sized(build.manifest, b"HTTP/1.1 200 OK\r\nContent-Type: text/xml\r\n"))
            elif method == b"HEAD":
                line.sendall(self.head)
            else:
                line.sendall(self.part(head) if b"Range:" in head else self.whole)

        return converse


def found(package: Package, build: Build, certificate: Certificate) -> ProbeReport:
    """Look at a build that is served so."""
    with odd_server(certificate, package.converse(build)) as server:
        build.write(server.url)
        return look(f"{server.url}/manifest.plist", certificate.ca_file, limits=HASTE)


def test_a_package_served_by_hand_raises_no_finding(build: Build, certificate: Certificate) -> None:
    report = found(Package(), build, certificate)
    assert ids(report, "fail") == set()
    assert ids(report, "unknown") == ON_LOOPBACK


ODD: dict[str, tuple[Package, set[str]]] = {
    "HEAD without a length": (Package(head=OK + b"\r\n"), {"H08"}),
    "HEAD with another length": (Package(head=OK + b"Content-Length: 5\r\n\r\n"), {"H08"}),
    "HEAD with a nonsensical length": (Package(head=OK + b"Content-Length: -5\r\n\r\n"), {"H08"}),
    "GET without a length": (Package(whole=OK + b"\r\n" + IPA), {"H08"}),
    "the wrong piece": (Package(part=lambda _head: sized(b"12345678", PARTIAL)), {"H11"}),
    "the whole instead of a piece": (Package(part=lambda _head: sized(IPA)), {"H11"}),
    "cut short": (Package(whole=sized(IPA)[:-1000]), {"H09"}),
    "cut short and sent in gzip": (
        Package(whole=OK + b"Content-Encoding: gzip\r\n\r\n" + gzip.compress(IPA)[:-9]),
        {"H08", "H09", "H10"},
    ),
    "another type": (Package(whole=sized(IPA, OK.replace(b"octet-stream", b"zip"))), {"H18"}),
}


@pytest.mark.parametrize("name", ODD)
def test_an_oddity_is_named_and_no_other(build: Build, certificate: Certificate, name: str) -> None:
    package, expected = ODD[name]
    assert ids(found(package, build, certificate), "fail") == expected


def test_a_head_without_an_answer_is_only_a_warning(build: Build, certificate: Certificate) -> None:
    report = found(Package(head=b""), build, certificate)
    assert ids(report, "fail") == {"H08"}
    assert report.report.verdict == "undecided"


def test_a_piece_that_never_comes_is_unknown(build: Build, certificate: Certificate) -> None:
    report = found(Package(part=lambda _head: b""), build, certificate)
    assert by_id(report)["H11"].outcome == "unknown"


def test_what_was_cut_short_leaves_digests_unknown(build: Build, certificate: Certificate) -> None:
    report = found(Package(whole=sized(IPA)[:-1000]), build, certificate)
    assert {"M07", "M03"} <= ids(report, "unknown")
    assert report.package_sha256 == ""


def test_a_compressed_package_is_unpacked_and_compared(build: Build, certificate: Certificate) -> None:
    body = gzip.compress(IPA)
    report = found(Package(whole=sized(body, OK + b"Content-Encoding: gzip\r\n")), build, certificate)
    assert ids(report, "fail") == {"H10"}
    assert by_id(report)["M07"].outcome == "pass"
    assert by_id(report)["H11"].outcome == "not-applicable"
    assert report.package_sha256 == build.sha256


DIGESTS: dict[str, tuple[Mapping[str, Any], str]] = {
    "MD5 alone is wrong": ({"md5s": ["00" * 16] * 4}, "unknown"),
    "SHA-256 is unusable": ({"sha256-size": 0}, "unknown"),
    "SHA-256 alone": ({"md5s": None, "md5-size": None}, "pass"),
    "MD5 alone": ({"sha256s": None, "sha256-size": None}, "pass"),
    "MD5 alone and wrong": ({"sha256s": None, "sha256-size": None, "md5s": ["00" * 16] * 4}, "fail"),
}


@pytest.mark.parametrize("name", DIGESTS)
def test_digests_decide_as_ios_uses_them(build: Build, certificate: Certificate, name: str) -> None:
    changes, expected = DIGESTS[name]
    build.package.update(changes)
    assert by_id(found(Package(), build, certificate))["M07"].outcome == expected


def test_a_package_without_a_readable_info_plist_is_unknown(build: Build, certificate: Certificate) -> None:
    report = found(Package(whole=sized(IPA[:4] + b"x" * (len(IPA) - 4))), build, certificate)
    assert by_id(report)["M03"].outcome == "unknown"
    assert ids(report, "fail") == {"M07", "H11"}


def test_a_full_disk_leaves_open_what_the_app_itself_says(
    build: Build, certificate: Certificate, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tempfile, "tempdir", "/nowhere")
    report = found(Package(), build, certificate)
    assert ids(report, "fail") == set()
    assert ids(report, "unknown") == {*ON_LOOPBACK, "M03", "M06"}


def test_a_disk_that_fills_up_meanwhile_leaves_open_what_the_app_itself_says(
    build: Build, certificate: Certificate, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    class Full:
        name = str(tmp_path / "copy.ipa")

        def write(self, _block: bytes) -> int:
            raise OSError(28, "No space left on device")

        def close(self) -> None:
            raise OSError(28, "No space left on device")

    monkeypatch.setattr(tempfile, "NamedTemporaryFile", lambda **_options: Full())
    report = found(Package(), build, certificate)
    assert ids(report, "unknown") == {*ON_LOOPBACK, "M03", "M06"}
    assert by_id(report)["M07"].outcome == "pass"


def test_no_copy_is_left_behind(
    build: Build, certificate: Certificate, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    place = tmp_path / "temporary"
    place.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(place))
    found(Package(), build, certificate)
    found(Package(whole=sized(IPA)[:-1000]), build, certificate)
    assert list(place.iterdir()) == []
