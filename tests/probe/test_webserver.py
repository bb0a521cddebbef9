"""The settings that otadesk suggests, loaded by the real servers and then looked at as a phone would."""

from __future__ import annotations

import http.client
import ssl
from collections.abc import Callable
from contextlib import AbstractContextManager
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from support.certificates import Certificate
from support.published import ON_LOOPBACK, Build, ids, look
from support.webserver import WebServer, apache, caddy, nginx

from otadesk.errors import UsageError
from otadesk.probe.webserver import EACH_TIME, FOR_EVER, MIME_TYPES, WebServerKind, snippet

KINDS: tuple[WebServerKind, ...] = ("nginx", "apache", "iis", "caddy")
SERVERS: dict[str, Callable[..., AbstractContextManager[WebServer]]] = {
    "nginx": nginx,
    "apache": apache,
    "caddy": caddy,
}

AROUND = {
    "nginx": {"around": "gzip on; gzip_types *; gzip_min_length 0; autoindex on; max_ranges 0;\n"},
    "apache": {"around": "SetOutputFilter DEFLATE\nMaxRanges none\n<Directory />\nOptions +Indexes\n</Directory>\n"},
    "caddy": {},
}
"""What the server's own settings may say before: ours must hold against it."""


def fetch(server: WebServer, path: str, method: str = "GET") -> tuple[int, dict[str, str], bytes]:
    """Return status, headers in lower case and body."""
    context = ssl.create_default_context(cafile=server.ca_file)
    connection = http.client.HTTPSConnection("localhost", server.port, context=context, timeout=10)
    try:
        connection.request(method, path, headers={"Accept-Encoding": "gzip"})
        response = connection.getresponse()
        headers = {name.lower(): value for name, value in response.getheaders()}
        return response.status, headers, response.read()
    finally:
        connection.close()


@pytest.mark.parametrize("path", ["", "/ios", "/ios/our apps", "/a.b+c"])
@pytest.mark.parametrize("kind", SERVERS)
def test_a_server_with_these_settings_raises_no_finding(
    tmp_path: Path, certificate: Certificate, kind: WebServerKind, path: str
) -> None:
    root = tmp_path / "my builds"
    release = root / "com.example.tide" / "1.0-7"
    release.mkdir(parents=True)
    hidden = root / "com.example.tide" / ".incoming-1"
    hidden.mkdir()
    (hidden / "App.ipa").write_bytes(b"PK")
    (release.parent / "index.html").write_text("<p>page</p>" * 200, encoding="utf-8")
    (release / "otadesk.mobileconfig").write_text("profile" * 200, encoding="utf-8")
    url = f"https://builds.example.com{path.replace(' ', '%20')}"
    renewal = root / ".well-known" / "acme-challenge" / "token"
    renewal.parent.mkdir(parents=True)
    renewal.write_text("proof", encoding="ascii")
    with SERVERS[kind](root, certificate, inside=snippet(kind, str(root), url), **AROUND[kind]) as server:
        base = path.replace(" ", "%20")
        app = f"{base}/com.example.tide"
        Build(release).write(f"{server.url}{app}/1.0-7")
        report = look(f"{server.url}{app}/1.0-7/", server.ca_file)
        assert ids(report, "fail") == set()
        assert ids(report, "unknown") == ON_LOOPBACK

        _status, page, _body = fetch(server, f"{app}/")
        assert page["content-type"].startswith("text/html")
        assert page["cache-control"] == EACH_TIME
        for name in ("App.ipa", "manifest.plist", "otadesk.mobileconfig", ""):
            status, headers, _body = fetch(server, f"{app}/1.0-7/{name}")
            assert status == 200
            assert headers["cache-control"] == FOR_EVER, name
            assert "content-encoding" not in headers
            suffix = name.rpartition(".")[2]
            assert headers["content-type"].startswith(MIME_TYPES.get(suffix, "text/html"))
        for unseen in (f"{app}/.incoming-1/App.ipa", f"{app}/.incoming-1/", f"{app}/1.0-7/absent"):
            status, headers, _body = fetch(server, unseen)
            assert status == 404, unseen
            assert "immutable" not in headers.get("cache-control", "")
        assert fetch(server, f"{base}/.well-known/acme-challenge/token")[2] == b"proof"
        status, _headers, body = fetch(server, f"{base}/")
        assert status in {403, 404}
        assert b"com.example.tide" not in body


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_says_the_same(kind: WebServerKind) -> None:
    text = snippet(kind, "/srv/www/ios", "https://builds.example.com/ios/")
    for suffix in ("ipa", "plist", "mobileconfig"):
        assert MIME_TYPES[suffix] in text
        assert suffix in text
    assert "builds.example.com" in text
    assert len(text.splitlines()) <= 42


def test_a_port_in_the_address_is_where_the_server_listens_and_no_part_of_the_hosts_name() -> None:
    texts = {kind: snippet(kind, "/srv/www", "https://builds.example.com:8443/ios") for kind in KINDS}
    for expected in ("listen 8443 ssl;", "listen [::]:8443 ssl;", "server_name builds.example.com;"):
        assert expected in texts["nginx"]
    assert "Listen 8443\n<VirtualHost *:8443>\n    ServerName builds.example.com\n" in texts["apache"]
    for kind in ("nginx", "apache"):
        assert texts[kind].count("/etc/letsencrypt/live/builds.example.com/") == 2
        assert "com:8443" not in texts[kind]
    assert "\nbuilds.example.com:8443 {" in texts["caddy"]
    assert "\nListen" not in snippet("apache", "/srv/www", "https://builds.example.com"), "it does there already"


def test_an_address_that_is_half_typed_is_refused() -> None:
    for url in ("https://builds.example.com:84x", "https://[2001:db8"):
        with pytest.raises(UsageError):
            snippet("nginx", "/srv/www", url)


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("root", ['/srv/a"b', "/srv/a\nb", "/srv/$a", "/srv/{a}", "/srv/`a`", "/srv/a;'b"])
def test_what_no_settings_file_can_hold_is_refused(kind: WebServerKind, root: str) -> None:
    with pytest.raises(UsageError):
        snippet(kind, root, "https://example.com/ios")
    if "\n" not in root:  # urlsplit drops line ends from addresses
        with pytest.raises(UsageError):
            snippet(kind, "/srv/www", f"https://example.com{root}")


@given(st.sampled_from(KINDS), st.text(max_size=20), st.text(max_size=20))
def test_any_text_is_written_or_refused(kind: WebServerKind, root: str, path: str) -> None:
    def written() -> Any:
        try:
            return snippet(kind, root, f"https://example.com/{path}")
        except UsageError as error:
            return error

    result = written()
    assert isinstance(result, UsageError) or "example.com" in result
