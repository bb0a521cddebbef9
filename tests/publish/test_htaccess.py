"""A .htaccess beside the builds, by a real Apache that reads it, forbids it or ignores it."""

from __future__ import annotations

import hashlib
import ssl
from collections.abc import Iterator
from contextlib import contextmanager
from http.client import HTTPSConnection
from pathlib import Path

import pytest
from support.webserver import WebServer, apache

from otadesk.errors import AlreadyExists, HtaccessRefused
from otadesk.probe.webserver import EACH_TIME, FOR_EVER
from otadesk.progress import CancelToken
from otadesk.publish.htaccess import NAME, install, is_ours, our_file, remove
from otadesk.publish.places import Place
from otadesk.remote.folder import FolderDestination

TOKEN = CancelToken()


@contextmanager
def serving(folder: Path, allowed: str) -> Iterator[tuple[FolderDestination, Place, WebServer]]:
    """Serve a folder by an Apache that allows this in .htaccess files."""
    inside = f"""
DocumentRoot "{folder}"
<Directory "{folder}">
Require all granted
AllowOverride {allowed}
</Directory>
SetOutputFilter DEFLATE
"""
    with apache(folder, inside=inside) as web:
        destination = FolderDestination(folder, TOKEN)
        yield destination, Place("k", "Staging", web.url, False, 0, str(web.ca_file), lambda _token: destination), web


def headers(web: WebServer, name: str) -> dict[str, str]:
    """Fetch a file."""
    context = ssl.create_default_context(cafile=web.ca_file)
    connection = HTTPSConnection("localhost", web.port, context=context, timeout=10)
    connection.request("GET", f"/{name}", headers={"Accept-Encoding": "gzip"})
    response = connection.getresponse()
    response.read()
    connection.close()
    return {key.lower(): value for key, value in response.getheaders()} | {"status": str(response.status)}


def test_where_apache_reads_it_types_caching_and_compression_are_right(tmp_path: Path) -> None:
    with serving(tmp_path, "FileInfo") as (destination, place, web):
        for name in ("a.ipa", "m.plist", "index.html"):
            (tmp_path / name).write_bytes(b"x" * 5000)
            (tmp_path / name).chmod(0o644)
        assert "content-type" not in headers(web, "a.ipa")
        assert install(destination, place, TOKEN) == "installed"
        assert install(destination, place, TOKEN) == "there already"
        ipa, plist, page = (headers(web, name) for name in ("a.ipa", "m.plist", "index.html"))
        assert (ipa["content-type"], plist["content-type"]) == ("application/octet-stream", "text/xml")
        assert (ipa["cache-control"], page["cache-control"]) == (FOR_EVER, EACH_TIME)
        assert "content-encoding" not in ipa
        assert remove(destination) == "removed"
        assert remove(destination) == "not there"
        assert "content-type" not in headers(web, "a.ipa")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a.ipa", "index.html", "m.plist"]


@pytest.mark.parametrize(
    ("allowed", "words"), [("None", "does not read .htaccess"), ("Limit", "forbids these settings")]
)
def test_where_apache_ignores_or_forbids_it_nothing_is_left(tmp_path: Path, allowed: str, words: str) -> None:
    with (
        serving(tmp_path, allowed) as (destination, place, _web),
        pytest.raises(HtaccessRefused, match=words) as caught,
    ):
        install(destination, place, TOKEN)
    assert "AddType application/octet-stream .ipa" in str(caught.value.hint)
    assert list(tmp_path.iterdir()) == []


def test_a_wrong_public_address_writes_nothing(tmp_path: Path) -> None:
    with serving(tmp_path, "FileInfo") as (destination, place, web):
        elsewhere = Place("k", "Staging", f"{web.url}/elsewhere", False, 0, place.ca_file, place.open)
        with pytest.raises(HtaccessRefused, match="can’t be fetched"):
            install(destination, elsewhere, TOKEN)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("content", [b"", b"Options -Indexes\n", our_file() + b"# mine\n", b"x" * 100_000])
def test_somebody_elses_file_is_neither_replaced_nor_removed(tmp_path: Path, content: bytes) -> None:
    (tmp_path / NAME).write_bytes(content)
    destination = FolderDestination(tmp_path, TOKEN)
    place = Place("k", "Staging", "https://localhost:1", False, 0, "", lambda _token: destination)
    for attempt in (lambda: install(destination, place, TOKEN), lambda: remove(destination)):
        with pytest.raises(HtaccessRefused, match="did not write"):
            attempt()
    assert (tmp_path / NAME).read_bytes() == content
    assert [path.name for path in tmp_path.iterdir()] == [NAME]


def test_one_that_appears_meanwhile_is_not_replaced(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with serving(tmp_path, "FileInfo") as (destination, place, _web):

        def taken(_source: str, _target: str) -> None:
            (tmp_path / NAME).write_bytes(b"theirs")
            raise AlreadyExists(HtaccessRefused.__doc__)  # type: ignore[arg-type]

        monkeypatch.setattr(destination, "rename", taken)
        with pytest.raises(HtaccessRefused):
            install(destination, place, TOKEN)
    assert (tmp_path / NAME).read_bytes() == b"theirs"
    assert [path.name for path in tmp_path.iterdir()] == [NAME]


def test_an_older_version_of_ours_is_replaced_in_one_step(tmp_path: Path) -> None:
    text = b"AddType text/plain .ipa\n"
    older = b"# otadesk sha256:" + hashlib.sha256(text).hexdigest().encode() + b"\n" + text
    assert is_ours(older)
    with serving(tmp_path, "FileInfo") as (destination, place, _web):
        (tmp_path / NAME).write_bytes(older)
        assert install(destination, place, TOKEN) == "installed"
    assert (tmp_path / NAME).read_bytes() == our_file()
