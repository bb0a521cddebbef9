"""uv is fetched from the index that the machine names, and only the pinned one is ever run."""

from __future__ import annotations

import base64
import hashlib
import threading
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from io import BytesIO
from pathlib import Path

import pytest
from development import uv_tool
from development.report import Problem

TAG = "some_platform"
FILE_NAME = f"uv-{uv_tool.VERSION}-py3-none-{TAG}.whl"
PROGRAM = b"#!/bin/sh\necho uv\n"


def wheel_bytes() -> bytes:
    buffer = BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        archive.writestr(f"uv-{uv_tool.VERSION}.data/scripts/uv", PROGRAM)
    return buffer.getvalue()


WHEEL = wheel_bytes()


class Index(ThreadingHTTPServer):
    """A package index on loopback that remembers who asked, and may cut a number of answers off."""

    def __init__(self, wheel: bytes) -> None:
        super().__init__(("127.0.0.1", 0), IndexHandler)
        self.wheel = wheel
        self.authorizations: list[str | None] = []
        self.answers_to_cut_off = 0

    def url(self, login: str = "") -> str:
        return f"http://{login}127.0.0.1:{self.server_port}/simple/"


class IndexHandler(BaseHTTPRequestHandler):
    """Answers with the page of PEP 503 and with the wheel."""

    server: Index

    def do_GET(self) -> None:
        self.server.authorizations.append(self.headers["Authorization"])
        if self.path == "/simple/uv/":
            body = f'<a href="../../files/a%20b/{FILE_NAME}#sha256=0">uv</a>'.encode()
        elif self.path == f"/files/a%20b/{FILE_NAME}":
            body = self.server.wheel
        else:
            self.send_error(404)
            return
        self.send_response(200)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        if self.server.answers_to_cut_off:
            self.server.answers_to_cut_off -= 1
            body = body[: len(body) // 2]
        self.wfile.write(body)

    def log_message(self, *_arguments: object) -> None:
        """Keep quiet."""


@contextmanager
def serving(wheel: bytes) -> Iterator[Index]:
    with Index(wheel) as index:
        thread = threading.Thread(target=index.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        try:
            yield index
        finally:
            index.shutdown()
            thread.join()


@pytest.fixture
def index() -> Iterator[Index]:
    """Serve the pinned wheel."""
    with serving(WHEEL) as index:
        yield index


@pytest.fixture
def kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where the program is to end up, on a machine without pip whose platform the index knows."""
    monkeypatch.setattr(uv_tool, "tools", lambda: tmp_path)
    monkeypatch.setattr(uv_tool, "_wheel", lambda: (TAG, hashlib.sha256(WHEEL).hexdigest()))
    monkeypatch.setattr(uv_tool, "_fetch_with_pip", lambda *_arguments: None)
    return tmp_path / f"uv-{uv_tool.VERSION}" / "uv"


@pytest.mark.parametrize("setting", uv_tool.INDEX_SETTINGS)
def test_the_program_comes_out_of_the_wheel_of_the_named_index(index: Index, kept: Path, setting: str) -> None:
    assert uv_tool.find({"PATH": "", setting: index.url()}) == kept
    assert kept.read_bytes() == PROGRAM
    assert kept.stat().st_mode & 0o111 == 0o111


def test_what_was_fetched_before_is_not_fetched_again(index: Index, kept: Path) -> None:
    for _ in range(2):
        uv_tool.find({"PATH": "", "UV_DEFAULT_INDEX": index.url()})
    assert len(index.authorizations) == 2
    assert kept.exists()


def test_a_wheel_that_is_not_the_pinned_one_is_refused(kept: Path) -> None:
    with serving(WHEEL + b"more") as index, pytest.raises(Problem, match="not the one that otadesk was tested with"):
        uv_tool.find({"PATH": "", "UV_DEFAULT_INDEX": index.url()})
    assert not kept.exists()


def test_a_name_and_password_in_the_index_s_address_are_sent_and_never_shown(index: Index, kept: Path) -> None:
    uv_tool.find({"PATH": "", "UV_DEFAULT_INDEX": index.url("me:p%40ss@")})
    assert set(index.authorizations) == {"Basic " + base64.b64encode(b"me:p@ss").decode()}
    assert kept.exists()


def test_a_password_is_not_shown_when_the_index_has_no_such_wheel(kept: Path, index: Index) -> None:
    address = index.url("me:secret@").replace("/simple/", "/other")
    with pytest.raises(Problem) as caught:
        uv_tool.find({"PATH": "", "UV_DEFAULT_INDEX": address})
    assert "secret" not in str(caught.value)
    assert not kept.exists()


def test_an_index_that_cannot_be_reached_is_named(kept: Path) -> None:
    with serving(WHEEL) as index:
        address = index.url()
    with pytest.raises(Problem, match="could not be fetched from http://127"):
        uv_tool.find({"PATH": "", "UV_DEFAULT_INDEX": address})
    assert not kept.exists()


def test_an_answer_that_was_cut_off_is_asked_for_again(index: Index, kept: Path) -> None:
    index.answers_to_cut_off = 2
    assert uv_tool.find({"PATH": "", "UV_DEFAULT_INDEX": index.url()}).read_bytes() == PROGRAM
    assert kept.exists()


def test_the_same_version_on_the_path_is_as_good(kept: Path, tmp_path: Path) -> None:
    own = tmp_path / "bin" / "uv"
    own.parent.mkdir()
    own.write_text(f"#!/bin/sh\necho uv {uv_tool.VERSION}\n", encoding="utf-8")
    own.chmod(0o755)
    assert uv_tool.find({"PATH": str(own.parent)}) == own
    assert not kept.exists()


def test_another_version_on_the_path_is_passed_over(index: Index, kept: Path, tmp_path: Path) -> None:
    other = tmp_path / "bin" / "uv"
    other.parent.mkdir()
    other.write_text("#!/bin/sh\necho uv 0.1.0\n", encoding="utf-8")
    other.chmod(0o755)
    assert uv_tool.find({"PATH": str(other.parent), "PIP_INDEX_URL": index.url()}) == kept


def test_an_unknown_platform_is_told_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(uv_tool.platform, "machine", lambda: "pdp11")
    with pytest.raises(Problem, match="pdp11"):
        uv_tool._wheel()


def test_pypi_named_in_full_is_no_mirror() -> None:
    assert uv_tool.configured_index({"PIP_INDEX_URL": "https://pypi.org/simple/"}) is None
    assert uv_tool.configured_index({"PIP_INDEX_URL": "https://mirror.example/pypi/"}) == "https://mirror.example/pypi"
