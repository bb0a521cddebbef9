"""Finds the Install link in a page, as a browser's HTML parser would hand it to iOS."""

from __future__ import annotations

import re
from dataclasses import dataclass

from otadesk.probe.link import SCHEME, is_install_link
from otadesk.probe.markup import start_tags

_CHARSET = re.compile(r"charset\s*=\s*[\"']?([\w.:-]+)", re.IGNORECASE)
_IGNORED = re.compile(r"[\t\n\r]")
_BLANK = "".join(map(chr, range(0x21)))


@dataclass(frozen=True, slots=True)
class PageReading:
    """The install links of a page, entities decoded, in order; ``mentioned`` where the scheme stands elsewhere.

    ``targets`` are the links' ``target`` attributes in lower case, ``frames`` the addresses of the pages inside.
    """

    links: tuple[str, ...]
    mentioned: bool
    targets: tuple[str, ...] = ()
    frames: tuple[str, ...] = ()
    names_safari: bool = False


def read_page(body: bytes, content_type: str) -> PageReading:
    """Read a page; bytes that don't fit its character set are replaced, as browsers do."""
    text = _decode(body, content_type)
    found: list[tuple[str, str]] = []
    frames: list[str] = []
    for name, attributes in start_tags(text):
        link = _as_browser(attributes.get("href", ""))
        if name in {"a", "area"} and is_install_link(link):
            found.append((link, attributes.get("target", "").strip().lower()))
        elif name in {"iframe", "frame"} and attributes.get("src"):
            frames.append(_as_browser(attributes["src"]))
    return PageReading(
        links=tuple(link for link, _target in found),
        mentioned=SCHEME in text.lower(),
        targets=tuple(target for _link, target in found),
        frames=tuple(frames),
        names_safari="safari" in text.lower(),
    )


def _as_browser(href: str) -> str:
    """Drop what the URL standard drops from an address: blanks around it, tabs and line ends anywhere."""
    return _IGNORED.sub("", href).strip(_BLANK)


def _decode(body: bytes, content_type: str) -> str:
    declared = _CHARSET.search(content_type) or _CHARSET.search(body[:1024].decode("ascii", "replace"))
    try:
        return body.decode(declared[1] if declared else "utf-8", "replace")
    except (LookupError, ValueError, AssertionError):  # an unknown set, or one that is no text encoding
        return body.decode("utf-8", "replace")


def looks_like_page(body: bytes) -> bool:
    """Whether bytes begin as HTML does, whatever their declared type is."""
    start = body[:1024].lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    while start.startswith((b"<!--", b"<?xml")) and b">" in start:
        start = start.partition(b"-->" if start.startswith(b"<!--") else b">")[2].lstrip()
    return start.startswith((b"<!doctype html", b"<html", b"<head", b"<body", b"<script", b"<title", b"<meta"))
