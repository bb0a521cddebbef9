"""Release notes as HTML: a small part of Markdown, from people who may mean ill."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

if TYPE_CHECKING:
    from markdown_it import MarkdownIt

_SCHEMES = {"https", "http", "mailto"}
_OFF = ["image", "heading", "lheading", "hr", "reference", "html_block", "html_inline", "code"]


def notes_html(notes: str) -> str:
    """Return release notes as HTML: no HTML of their own, no images, no links but to the web and by mail."""
    rendered: str = _markdown().render(notes)
    return rendered


def beginning(notes: str, room: int) -> str:
    """Return as many whole lines of the notes as take at most ``room`` bytes as HTML; of one long line, whole words."""
    fitting = ""
    # HTML is longer than what it is made from, but for blank lines; nobody misses what comes after so many of them.
    least, most = 0, min(len(notes), 2 * room)
    while least < most:
        tried = (least + most + 1) // 2
        found = _cut(notes, tried)
        if len(notes_html(found).encode("utf-8")) <= room:
            least, fitting = tried, found
        else:
            most = tried - 1
    return fitting


def _cut(notes: str, length: int) -> str:
    if length >= len(notes):
        return notes
    start = notes[:length]
    for end in ("\n", " "):
        if end in start.rstrip(end):
            return start.rpartition(end)[0].rstrip()
    return start


@cache
def _markdown() -> MarkdownIt:
    # Imported here: rendering is the exception, and this takes 40 ms.
    from markdown_it import MarkdownIt  # noqa: PLC0415

    # No headings, since the page's outline is its own; no indented code, which notes only have by accident.
    markdown = MarkdownIt("commonmark", {"html": False, "breaks": True, "maxNesting": 8})
    markdown.disable(_OFF)
    # An install link among the notes would install something else than what the page shows.
    markdown.validateLink = _may_be_followed  # type: ignore[method-assign]
    markdown.add_render_rule("link_open", _link_open)
    return markdown


def _may_be_followed(url: str) -> bool:
    try:
        return urlsplit(url).scheme.lower() in _SCHEMES
    except ValueError:
        return False


def _link_open(renderer: Any, tokens: Any, index: int, options: Any, env: Any) -> str:
    tokens[index].attrSet("rel", "noopener nofollow")
    tokens[index].attrSet("target", "_top")
    rendered: str = renderer.renderToken(tokens, index, options, env)
    return rendered
