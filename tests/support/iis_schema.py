"""What IIS would have against a web.config: the part of its schema that otadesk's settings are in.

IIS_schema.xml is a part of Windows, and no package carries it, so this is kept by hand from its reference
(learn.microsoft.com/iis/configuration/system.webserver, and iis-10.0's applicationHost.config for which sections are
locked there). As with the real one, what it doesn't name is an error: IIS then answers 500.19 for the whole folder.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from xml.etree import ElementTree as ET

BOOL = "true|false"
TEXT = r"[\s\S]+"
SPAN = r"(\d+\.)?\d\d:\d\d:\d\d"
_FLAGS = "(Date|Time|Size|Extension|LongDate|None)"


@dataclass(frozen=True, slots=True)
class Part:
    """An element: its attributes by pattern, which of them must be there, and what may stand in it.

    ``key`` makes it a collection: the elements in it are told apart by this attribute, which none may repeat.
    """

    attributes: Mapping[str, str] = field(default_factory=dict)
    required: frozenset[str] = frozenset()
    inside: Mapping[str, Part] = field(default_factory=dict)
    key: str = ""
    locked: bool = False
    """Whether applicationHost.config keeps the section to itself, as it comes."""


def _entry(key: str, **more: str) -> Part:
    return Part({key: TEXT, **more}, frozenset({key, *more}))


def _collection(key: str, add: str = "add", more: Mapping[str, Part] | None = None, **entry: str) -> Part:
    return Part(
        inside={add: _entry(key, **entry), "remove": _entry(key), "clear": Part(), **(more or {})},
        key=key,
    )


_CLIENT_CACHE = Part(
    {
        "cacheControlCustom": TEXT,
        "cacheControlMaxAge": SPAN,
        "cacheControlMode": "NoControl|DisableCache|UseMaxAge|UseExpires",
        "httpExpires": TEXT,
        "setEtag": BOOL,
    }
)
_LOCKED = Part(locked=True)
_ACTION = Part({"type": "None|Rewrite|Redirect|CustomResponse|AbortRequest", "url": TEXT}, frozenset({"type"}))
_RULE = Part(
    {"name": TEXT, "stopProcessing": BOOL, "enabled": BOOL, "patternSyntax": "ECMAScript|Wildcard|ExactMatch"},
    frozenset({"name"}),
    {"match": Part({"url": TEXT, "ignoreCase": BOOL, "negate": BOOL}, frozenset({"url"})), "action": _ACTION},
)
_SECURITY = Part(
    inside={
        "requestFiltering": Part(
            dict.fromkeys(("allowDoubleEscaping", "allowHighBitCharacters", "removeServerHeader"), BOOL),
            inside={"denyUrlSequences": _collection("sequence"), "verbs": _collection("verb", allowed=BOOL)},
        ),
        "access": _LOCKED,
        "authentication": Part(inside={"anonymousAuthentication": _LOCKED}),
    }
)
SCHEMA = Part(
    inside={
        "system.webServer": Part(
            inside={
                "staticContent": _collection(
                    "fileExtension", "mimeMap", {"clientCache": _CLIENT_CACHE}, mimeType=r"[\w.+-]+/[\w.+-]+"
                ),
                "defaultDocument": Part({"enabled": BOOL}, inside={"files": _collection("value")}),
                "directoryBrowse": Part({"enabled": BOOL, "showFlags": rf"{_FLAGS}(,\s*{_FLAGS})*"}),
                "urlCompression": Part(
                    dict.fromkeys(
                        ("doStaticCompression", "doDynamicCompression", "dynamicCompressionBeforeCache"), BOOL
                    )
                ),
                "security": _SECURITY,
                "rewrite": Part(inside={"rules": Part(inside={"rule": _RULE, "clear": Part()}, key="name")}),
            }
        )
    }
)


def iis_faults(text: str) -> list[str]:
    """Return why IIS would refuse a web.config, or nothing."""
    root = ET.fromstring(text)  # noqa: S314 - the tests' own text
    return list(_faults(root, SCHEMA, root.tag)) if root.tag == "configuration" else [f"<{root.tag}>: not the root"]


def _faults(element: ET.Element, part: Part, path: str) -> Iterator[str]:
    if part.locked:
        yield f"{path}: locked"
        return
    for name, value in element.attrib.items():
        if name not in part.attributes:
            yield f"{path}: no attribute {name}"
        elif not re.fullmatch(part.attributes[name], value):
            yield f"{path}: {name} can’t be “{value}”"
    yield from (f"{path}: {name} is missing" for name in sorted(part.required - set(element.attrib)))
    there: set[str] = set()
    for child in element:
        inner = part.inside.get(child.tag)
        if inner is None:
            yield f"{path}: no <{child.tag}> there"
            continue
        key = child.get(part.key, "") if part.key in inner.attributes else child.tag
        if child.tag in {"remove", "clear"}:
            there = there - {key} if child.tag == "remove" else set()
        elif key in there:
            yield f"{path}: “{key}” twice"
        else:
            there.add(key)
        yield from _faults(child, inner, f"{path}/{child.tag}")
