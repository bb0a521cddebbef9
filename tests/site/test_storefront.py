"""The catalogue page, the source and the feed: valid for any name, and leading nowhere else."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from urllib.parse import urljoin, urlsplit
from xml.etree import ElementTree as ET

from hypothesis import given
from hypothesis import strategies as st
from support.pages import BASE, parsed, words
from support.releases import WHEN, release

from otadesk.site.feed import feed
from otadesk.site.source import source
from otadesk.site.storefront import MARK, ShownApp, catalogue_page

texts = st.one_of(
    st.text(st.characters(exclude_categories=["Cs"]), max_size=30),
    st.sampled_from(['"><script>alert(1)</script>', "]]>", "\u202e", "\0\x1b", "&lt;", "</feed>", "{{ 7*7 }}"]),
)
ATOM = "{http://www.w3.org/2005/Atom}"


@given(texts, texts, texts)
def test_any_name_is_text_on_the_catalogue(server: str, name: str, version: str) -> None:
    apps = [ShownApp("com.example.field", (release(name=name, version=version),))]
    text = catalogue_page(server, apps)
    assert MARK in text[:4096]
    tree = parsed(text.decode("utf-8"))
    assert not list(tree.iter("script"))
    assert len(list(tree.iter("a"))) == len(list(tree.iter("img"))) == 1
    loaded = [node.get("src") or node.get("href") for node in tree.iter() if node.tag in {"a", "img", "link"}]
    assert {urlsplit(urljoin(f"{BASE}/", address)).hostname for address in loaded} == {"builds.example.com"}


@given(texts, texts, texts)
def test_any_name_and_notes_make_a_feed_that_parses(name: str, notes: str, team: str) -> None:
    shown = release(name=name, notes=notes, team_name=team)
    root = ET.fromstring(feed(f"{BASE}/com.example.field/", [shown]))  # noqa: S314 - our own
    assert root.tag == f"{ATOM}feed"
    # RFC 4287, section 4.1.1 and 4.1.2: what a feed and an entry must have.
    for part in (root, root.find(f"{ATOM}entry")):
        assert part is not None
        assert all(part.findtext(f"{ATOM}{name}") for name in ("id", "title", "updated"))
    assert root.findtext(f"{ATOM}entry/{ATOM}author/{ATOM}name")
    content = parsed(root.findtext(f"{ATOM}entry/{ATOM}content") or "")
    assert not list(content.iter("script"))


@given(texts, texts)
def test_any_name_and_notes_make_a_source(name: str, notes: str) -> None:
    shown = release(name=name, notes=notes)
    content = json.loads(source(BASE, name, [ShownApp("com.example.field", (shown,))]))
    app = content["apps"][0]
    assert app["name"]
    assert app["iconURL"] == f"{BASE}/com.example.field/{shown.id}/icon-512.png"
    assert app["versions"][0]["date"] == "2026-11-22T10:15:00Z"
    assert app["versions"][0]["minOSVersion"] == "16.0"


def test_a_feed_has_the_live_releases_alone_and_is_as_old_as_the_newest() -> None:
    live, gone = release(), release(build="319", published_at=datetime(2026, 12, 1, tzinfo=UTC), withdrawn=True)
    root = ET.fromstring(feed(f"{BASE}/com.example.field/", [gone, live]))  # noqa: S314 - our own
    assert [entry.findtext(f"{ATOM}id") for entry in root.iterfind(f"{ATOM}entry")] == [
        f"{BASE}/com.example.field/{live.id}/"
    ]
    assert root.findtext(f"{ATOM}updated") == WHEN.strftime("%Y-%m-%dT%H:%M:%SZ")
    assert root.findtext(f"{ATOM}title") == "Field Notes"


def test_a_feed_of_nothing_is_still_a_feed() -> None:
    root = ET.fromstring(feed(f"{BASE}/com.example.field/", []))  # noqa: S314 - our own
    assert root.findtext(f"{ATOM}updated") == "1970-01-01T00:00:00Z"


def test_an_empty_catalogue_says_so() -> None:
    assert "no apps here" in words(parsed(catalogue_page("Staging", []).decode("utf-8")))
