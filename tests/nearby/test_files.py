"""What is served, with which type and for how long; and that nothing else ever is."""

from __future__ import annotations

import os
from pathlib import Path
from urllib.parse import quote

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from support.neighbour import CONTENT, Neighbour, on_loopback

from otadesk.nearby.files import EACH_TIME, FOR_EVER
from otadesk.nearby.memory import recall, remember
from otadesk.nearby.server import NearbyServer
from otadesk.site.link import install_link

APP = "/com.example.tide"
RELEASE = f"{APP}/1.0-7"
PACKAGE = f"{RELEASE}/App.ipa"


@pytest.mark.parametrize(
    ("path", "kind", "caching"),
    [
        (f"{APP}/", "text/html; charset=utf-8", EACH_TIME),
        (f"{APP}/index.html", "text/html; charset=utf-8", EACH_TIME),
        (f"{APP}/releases.json", "application/json", EACH_TIME),
        (f"{RELEASE}/", "text/html; charset=utf-8", FOR_EVER),
        (f"{RELEASE}/manifest.plist", "text/xml", FOR_EVER),
        (f"{RELEASE}/icon-57.png", "image/png", FOR_EVER),
        (PACKAGE, "application/octet-stream", FOR_EVER),
    ],
)
def test_files_have_their_type_and_their_time(neighbour: Neighbour, path: str, kind: str, caching: str) -> None:
    for method in ("GET", "HEAD"):
        response = neighbour.ask(path, method)
        assert response.status == 200
        assert response.headers["content-type"] == kind
        assert response.headers["cache-control"] == caching
        assert response.headers["x-content-type-options"] == "nosniff"
        assert "server" not in response.headers


def test_a_package_comes_whole_and_head_says_how_large_it_is(neighbour: Neighbour) -> None:
    assert neighbour.ask(PACKAGE).body == CONTENT
    head = neighbour.ask(PACKAGE, "HEAD")
    assert (head.headers["content-length"], head.body) == (str(len(CONTENT)), b"")


@pytest.mark.parametrize(
    ("wanted", "expected"),
    [
        ("bytes=0-0", CONTENT[:1]),
        ("bytes=5-104", CONTENT[5:105]),
        ("bytes=1000-", CONTENT[1000:]),
        ("bytes=-7", CONTENT[-7:]),
        (f"bytes=0-{len(CONTENT) * 2}", CONTENT),
    ],
)
def test_a_piece_of_a_package_can_be_fetched(neighbour: Neighbour, wanted: str, expected: bytes) -> None:
    response = neighbour.ask(PACKAGE, headers={"Range": wanted})
    assert response.status == 206
    assert response.body == expected


def test_a_piece_beyond_the_end_is_refused(neighbour: Neighbour) -> None:
    response = neighbour.ask(PACKAGE, headers={"Range": f"bytes={len(CONTENT)}-"})
    assert response.status == 416
    assert response.headers["content-range"] == f"bytes */{len(CONTENT)}"


def test_what_a_client_has_already_is_not_sent_again(neighbour: Neighbour) -> None:
    tag = neighbour.ask(f"{APP}/").headers["etag"]
    again = neighbour.ask(f"{APP}/", headers={"If-None-Match": tag})
    assert (again.status, again.body) == (304, b"")


def test_a_folder_without_its_slash_leads_to_the_one_with_it(neighbour: Neighbour) -> None:
    response = neighbour.ask(APP, headers={"Host": "evil.example"})
    assert (response.status, response.headers["location"]) == (301, f"{APP}/")


@pytest.mark.parametrize("method", ["POST", "PUT", "DELETE", "OPTIONS", "PATCH"])
def test_nothing_can_be_changed(neighbour: Neighbour, method: str) -> None:
    assert neighbour.ask(PACKAGE, method).status == 405


@pytest.mark.parametrize(
    "target",
    [
        "/",
        "/com.example.tide/1.0-7/.git/index.html",
        "/com.example.tide/.incoming-1/index.html",
        "/com.example.tide/.incoming-1/",
        "/com.example.tide/%2eincoming-1/",
        "/.withdrawn-1-x/index.html",
        "/.htaccess",
        "/com.example.tide/x/../.incoming-1/",
        "/../outside.txt",
        "/%2e%2e/outside.txt",
        "/..%2foutside.txt",
        "/..%5coutside.txt",
        "/com.example.tide/../../outside.txt",
        "//etc/passwd",
        "/etc/passwd",
        "/%2fetc/passwd",
        "/com.example.tide//index.html",
        "/com.example.tide/index.html%00.png",
        "/com.example.tide/index.html.",
        "/com.example.tide/index.html%20",
        "/com.example.tide/index.html::$DATA",
        "/C:/Windows/win.ini",
        "/con",
        "/com.example.tide/nul.txt",
        "/%ff%fe",
        "/" + "a" * 5000,
        "/" + "a/" * 3000,
        "/authority/authority.key",
        "/../authority/authority.key",
    ],
)
def test_what_was_not_published_is_not_there(neighbour: Neighbour, target: str) -> None:
    response = neighbour.ask(target)
    assert response.status in {400, 404}
    assert b"SECRET" not in response.body
    assert b"PRIVATE" not in response.body
    assert "immutable" not in response.headers.get("cache-control", "")


_PIECES = (
    *("..", ".", "/", "\\", "%2e", "%2f", "%5c", "%00", ".incoming-1", "com.example.tide", "index.html", "outside.txt"),
    *("authority", "authority.key", ".htaccess", "~", ":", ";", "?", "%", "%25", "%c0%ae", "*"),
)


@given(st.lists(st.sampled_from(_PIECES), max_size=8).map("".join))
@settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_no_path_reaches_what_is_hidden(neighbour: Neighbour, path: str) -> None:
    response = neighbour.ask_raw(b"/" + quote(path, safe="/\\%?;:~*").encode())
    assert response.status in {200, 301, 400, 404}
    assert b"SECRET" not in response.body
    assert b"PRIVATE KEY" not in response.body


@given(st.binary(min_size=1, max_size=60).filter(lambda raw: not set(raw) & set(b" \r\n")))
@settings(max_examples=80, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_no_bytes_in_a_target_upset_the_server(neighbour: Neighbour, raw: bytes) -> None:
    assert neighbour.ask_raw(b"/" + raw).status in {200, 301, 400, 404}


def test_links_lead_nowhere_outside(neighbour: Neighbour, site: Path) -> None:
    (site / "leak.txt").symlink_to(site.parent / "outside.txt")
    (site / "leak").symlink_to(site.parent)
    (site / "com.example.tide" / "shown").symlink_to(site / ".withdrawn-1-x")
    (site / "loop").symlink_to(site / "loop")
    for path in ("/leak.txt", "/leak/outside.txt", "/com.example.tide/shown/index.html", "/loop", "/loop/x"):
        assert neighbour.ask(path).status == 404, path


def test_a_link_within_the_folder_is_followed(neighbour: Neighbour, site: Path) -> None:
    (site / "latest").symlink_to(site / "com.example.tide")
    assert neighbour.ask("/latest/1.0-7/App.ipa").body == CONTENT


def test_a_pipe_is_not_served(neighbour: Neighbour, site: Path) -> None:
    os.mkfifo(site / "pipe.html")
    assert neighbour.ask("/pipe.html").status == 404


def test_a_file_that_may_not_be_read_is_not_there(neighbour: Neighbour, monkeypatch: pytest.MonkeyPatch) -> None:
    def refused(_files: object, _path: str) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr("otadesk.nearby.files.SiteFiles.lookup_path", refused)
    assert neighbour.ask(PACKAGE).status == 404


def test_a_folder_that_does_not_exist_yet_serves_nothing(tmp_path: Path) -> None:
    with NearbyServer(tmp_path / "site", tmp_path / "authority", addresses=on_loopback) as server:
        neighbour = Neighbour(server)
        assert neighbour.ask(f"{APP}/").status == 404
        (tmp_path / "site").mkdir()
        (tmp_path / "site" / "a.html").write_text("now", encoding="utf-8")
        assert neighbour.ask("/a.html").body == b"now"


def test_a_build_published_under_an_earlier_address_is_served_with_todays(site: Path, tmp_path: Path) -> None:
    earlier = "https://192.168.1.5:8443"
    manifest = site / "com.example.tide" / "1.0-7" / "manifest.plist"
    page = site / "com.example.tide" / "index.html"
    manifest.write_text(f"<string>{earlier}/App.ipa</string><string>{earlier}0/x</string>", encoding="utf-8")
    page.write_text(install_link(f"{earlier}/manifest.plist"), encoding="utf-8")
    authority = tmp_path / "authority"
    authority.mkdir()
    remember(authority, recall(authority).with_url(earlier))
    with NearbyServer(site, authority, addresses=on_loopback) as server:
        neighbour = Neighbour(server)
        served = neighbour.ask(f"{RELEASE}/manifest.plist")
        assert served.body.decode() == f"<string>{server.url}/App.ipa</string><string>{earlier}0/x</string>"
        assert served.headers["content-type"] == "text/xml"
        assert neighbour.ask(f"{APP}/").body.decode() == install_link(f"{server.url}/manifest.plist")
        again = neighbour.ask(f"{APP}/", headers={"If-None-Match": neighbour.ask(f"{APP}/").headers["etag"]})
        assert again.status == 304
        assert neighbour.ask(f"{APP}/", "HEAD").body == b""
        assert neighbour.ask(PACKAGE).body == CONTENT
