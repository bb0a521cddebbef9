"""The install page: self-contained, readable without a script, and safe for any name or note from an IPA."""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cache
from typing import TYPE_CHECKING

from otadesk import assets
from otadesk.site import layout
from otadesk.site.catalog import Release
from otadesk.site.text import printable

if TYPE_CHECKING:
    from jinja2 import Template

HISTORY_LENGTH = 20

_MONTHS = (
    *("January", "February", "March", "April", "May", "June", "July"),
    *("August", "September", "October", "November", "December"),
)
_FAMILIES = {"iphone": "iPhone", "ipad": "iPad", "tv": "Apple TV", "watch": "Apple Watch", "vision": "Apple Vision"}


@dataclass(frozen=True, slots=True)
class PageFacts:
    """What one page shows.

    ``release`` is None where every release has been withdrawn. ``release_prefix`` is what stands before a release's
    folder in a relative address: empty on the stable page, ``../`` on a release's own page. ``trust_url`` is where a
    tester of a private authority gets its certificate, or empty.
    """

    app_name: str
    release: Release | None
    links: layout.Links | None
    history: Sequence[Release]
    release_prefix: str
    private: bool
    trust_url: str = ""


def page(facts: PageFacts) -> bytes:
    """Return the page as UTF-8 HTML."""
    script = assets.read_text("templates/install.js")
    style = assets.read_text("templates/install.css")
    release = facts.release
    text = _template().render(
        facts=facts,
        release=release,
        links=facts.links,
        icon=f"{facts.release_prefix}{release.id}/{layout.PAGE_ICON}" if release else "",
        history=[entry for entry in facts.history if release is None or entry.id != release.id][:HISTORY_LENGTH],
        notes=notes_html(release.notes) if release else "",
        families=families_sentence(release.device_families) if release else "",
        script=script,
        style=style,
        policy=_policy(script, style),
    )
    return printable(text).encode("utf-8")


def notes_html(notes: str) -> str:
    """Return release notes as HTML: a small part of Markdown, no HTML of their own, no images, no odd link schemes."""
    # Imported here: rendering is the exception, and this takes 40 ms.
    from markdown_it import MarkdownIt  # noqa: PLC0415

    markdown = MarkdownIt("commonmark", {"html": False, "breaks": True, "maxNesting": 8})
    markdown.disable(["image", "heading", "lheading", "hr", "reference", "html_block", "html_inline", "code"])
    rendered: str = markdown.render(notes)
    return rendered


def size_text(size: int) -> str:
    """Return a size as iOS shows it: decimal units, one digit below ten."""
    amount, unit = float(size), "bytes"
    for unit in ("bytes", "KB", "MB", "GB", "TB"):
        if amount < 999.5 or unit == "TB":
            break
        amount /= 1000
    digits = 1 if unit != "bytes" and amount < 9.95 else 0
    return f"{amount:.{digits}f} {unit}"


def date_text(moment: datetime) -> str:
    """Return a date in English words, in UTC, so that the page is the same whoever renders it."""
    moment = moment.astimezone(UTC)
    # Not strftime, which speaks the language of the process: Qt sets it to the user's.
    return f"{moment.day} {_MONTHS[moment.month - 1]} {moment.year}"


def families_sentence(families: Sequence[str]) -> str:
    """Return "iPhone and iPad" for the families that an app names."""
    words = [_FAMILIES.get(family, family) for family in families]
    return f"{', '.join(words[:-1])} and {words[-1]}" if len(words) > 1 else "".join(words)


def _policy(script: str, style: str) -> str:
    """Return a content security policy that lets nothing in but what the page itself carries."""

    def source(text: str) -> str:
        return "'sha256-" + base64.b64encode(hashlib.sha256(text.encode()).digest()).decode() + "'"

    return (
        f"default-src 'none'; img-src 'self' data:; script-src {source(script)}; style-src {source(style)}; "
        "base-uri 'none'; form-action 'none'"
    )


@cache
def _template() -> Template:
    # Imported here: Jinja2 takes 0.1 s, and most commands render no page.
    import jinja2  # noqa: PLC0415

    environment = jinja2.Environment(
        autoescape=True, undefined=jinja2.StrictUndefined, trim_blocks=True, lstrip_blocks=True
    )
    environment.filters["size"] = size_text
    environment.filters["date"] = date_text
    return environment.from_string(assets.read_text("templates/install.html.jinja"))
