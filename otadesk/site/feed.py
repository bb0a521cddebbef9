"""An app's releases as an Atom feed (RFC 4287), for people and programs that want to hear of new builds."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime
from xml.etree.ElementTree import Element, SubElement, tostring

from otadesk.site import layout
from otadesk.site.catalog import Release
from otadesk.site.notes import notes_html
from otadesk.site.text import one_way, printable
from otadesk.site.words import iso_text

LENGTH = 20
_ATOM = "http://www.w3.org/2005/Atom"
_BEGINNING = datetime(1970, 1, 1, tzinfo=UTC)


def feed(page_url: str, releases: Sequence[Release]) -> bytes:
    """Return the feed of the live ones among the releases, which are newest first; ``page_url`` ends with a slash."""
    live = [release for release in releases if not release.withdrawn][:LENGTH]
    name = next((one_way(release.name) or one_way(release.bundle_id) for release in (*live, *releases)), page_url)
    root = Element("feed", {"xmlns": _ATOM})
    _text(root, "id", page_url)
    _text(root, "title", name)
    _text(root, "updated", iso_text(live[0].published_at if live else _BEGINNING))
    SubElement(root, "link", {"rel": "self", "type": "application/atom+xml", "href": page_url + layout.FEED})
    SubElement(root, "link", {"rel": "alternate", "type": "text/html", "href": page_url})
    for release in live:
        _entry(root, page_url, release)
    content: bytes = tostring(root, encoding="utf-8", xml_declaration=True)
    return content + b"\n"


def _entry(root: Element, page_url: str, release: Release) -> None:
    address = f"{page_url}{release.id}/"
    entry = SubElement(root, "entry")
    _text(entry, "id", address)
    _text(entry, "title", f"{one_way(release.name)} {one_way(release.version)} ({one_way(release.build)})")
    _text(entry, "updated", iso_text(release.published_at))
    SubElement(entry, "link", {"rel": "alternate", "type": "text/html", "href": address})
    _text(SubElement(entry, "author"), "name", one_way(release.team_name) or one_way(release.bundle_id) or "otadesk")
    _text(entry, "content", printable(notes_html(release.notes))).set("type", "html")


def _text(parent: Element, name: str, text: str) -> Element:
    element = SubElement(parent, name)
    element.text = text
    return element
