"""The catalogue: one page that leads to every app of a server whose link is open."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from otadesk import assets
from otadesk.site import layout
from otadesk.site.catalog import Release
from otadesk.site.policy import content_policy
from otadesk.site.text import one_way, printable, short_name, short_version
from otadesk.site.words import date_text, iso_text

if TYPE_CHECKING:
    from jinja2 import Template

MARK = b'<meta name="generator" content="otadesk catalogue">'
"""What tells our page from one that somebody else put there, which is left alone."""


@dataclass(frozen=True, slots=True)
class ShownApp:
    """An app's folder and its live releases, newest first, at least one."""

    folder: str
    releases: tuple[Release, ...]


def catalogue_page(name: str, apps: Sequence[ShownApp]) -> bytes:
    """Return the page as UTF-8 HTML; ``name`` is the server's."""
    style = assets.read_text("templates/catalogue.css").strip()
    text = _template().render(
        name=one_way(name),
        apps=apps,
        mark=MARK.decode("ascii"),
        icon=layout.PAGE_ICON,
        style=style,
        policy=content_policy(style),
    )
    return printable(text).encode("utf-8")


@cache
def _template() -> Template:
    # Imported here: Jinja2 takes 0.1 s, and most commands render no page.
    import jinja2  # noqa: PLC0415

    environment = jinja2.Environment(
        autoescape=True, undefined=jinja2.StrictUndefined, trim_blocks=True, lstrip_blocks=True
    )
    environment.filters |= {"iso": iso_text, "date": date_text}
    environment.filters |= {"name": short_name, "version": short_version}
    return environment.from_string(assets.read_text("templates/catalogue.html.jinja"))
