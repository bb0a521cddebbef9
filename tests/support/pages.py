"""Install pages as testers get them, rendered for a release and parsed as a browser does."""

from __future__ import annotations

import json
import re
from typing import Any

import html5lib
from support.releases import release

from otadesk.site.link import links
from otadesk.site.page import PageFacts, page
from otadesk.site.wording import BETWEEN

BASE = "https://builds.example.com/ota"
FOLDER = "com.example.field"
HOSTILE = (
    '"><script>document.title="taken"</script><img src=x onerror=document.title="taken">',
    "\u202egnp.exe \u2067",
    "😀" * 300,
    "W" * 400,
    "</title></style></script>",
    "{{7*7}} {host}",
)
"""Names that mean ill to a page."""


def facts(**changes: Any) -> PageFacts:
    """Return what a page shows for a release, with some of it changed; ``release`` holds changes of the release."""
    shown = release(**changes.pop("release", {}))
    sound: dict[str, Any] = {
        "app_name": shown.name,
        "release": shown,
        "links": links(BASE, FOLDER, shown.id),
        "history": [shown],
        "release_prefix": "",
        "private": True,
    }
    return PageFacts(**{**sound, **changes})


def rendered(**changes: Any) -> tuple[Any, str]:
    """Return the parsed page and its text."""
    text = page(facts(**changes)).decode("utf-8")
    return parsed(text), text


def parsed(text: str) -> Any:
    """Return a page's tree, as a browser without scripts builds it."""
    return html5lib.parse(text, namespaceHTMLElements=False)


def by_id(tree: Any, name: str) -> Any:
    """Return the element of this id, or None."""
    return next((node for node in tree.iter() if node.get("id") == name), None)


def words(node: Any) -> str:
    """Return the text in an element, blanks folded."""
    return " ".join("".join(node.itertext()).split())


def carried(tree: Any) -> dict[str, Any]:
    """Return what the page hands to its script, with each language's sentences taken apart as the script does."""
    content: dict[str, Any] = json.loads(by_id(tree, "texts").text)
    for language in content["languages"]:
        language[3] = language[3].split(BETWEEN)
    if "included" in content:
        content["included"]["digests"] = re.findall(".{7}", content["included"]["digests"])
    return content
