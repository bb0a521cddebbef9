"""Reads an install link as iOS does: the query's ``url`` value, percent-decoded exactly once, must be an address.

Grammar: ``itms-services://?action=download-manifest&url=<address>``. A ``+`` is a plus; an undocumented ``digest``
is allowed. What a wrong link looks like is known from the field: a doubly escaped ampersand (``amp;url``), a value
that is encoded twice, a manifest address whose own ``&`` ends the value early.
"""

from __future__ import annotations

from dataclasses import dataclass
from urllib.parse import unquote_to_bytes, urlsplit

from otadesk.probe.address import shown

SCHEME = "itms-services"
_KNOWN = {"action", "url", "digest"}


@dataclass(frozen=True, slots=True)
class LinkReading:
    """What iOS reads from a link: the manifest's address (maybe "") and the faults, in words, that it has."""

    manifest_url: str
    faults: tuple[str, ...]


def is_install_link(text: str) -> bool:
    """Whether a text has the scheme of install links."""
    return text.strip().lower().startswith(SCHEME + ":")


def read_link(href: str) -> LinkReading:
    """Read an install link; whether the address in it is usable is for ``address.parse`` to say."""
    faults: list[str] = []
    # Not urlsplit's query: a "#" that nobody encoded would silently cut the address there, and so it does on iOS.
    query = href.strip().partition("?")[2].partition("#")[0]
    values: dict[str, str] = {}
    for pair in query.split("&"):
        key, _equals, value = pair.partition("=")
        values.setdefault(key, value)
    doubled = [key for key in values if key.lower().startswith("amp;")]
    if doubled:
        faults.append(f"“{doubled[0]}” stands where “{doubled[0][4:]}” belongs: the & was escaped twice")
        values = {key.removeprefix("amp;"): value for key, value in values.items()}
    if values.get("action") != "download-manifest":
        faults.append(f"its action is “{shown(values.get('action', ''))}” instead of “download-manifest”")
    if not values.get("url"):
        faults.append("it has no url value")
        return LinkReading("", tuple(faults))
    strange = [key for key in values if key and key not in _KNOWN]
    if strange and not doubled:
        faults.append(f"the address ends before “&{shown(strange[0])}”: the whole address must be percent-encoded")
    try:
        manifest_url = unquote_to_bytes(values["url"]).decode("utf-8")
    except UnicodeDecodeError:
        faults.append("its url value is not UTF-8")
        return LinkReading("", tuple(faults))
    if _is_still_encoded(manifest_url):
        faults.append(f"its url value is percent-encoded twice: {shown(manifest_url)}")
    return LinkReading(manifest_url, tuple(faults))


def _is_still_encoded(url: str) -> bool:
    try:
        has_scheme = bool(urlsplit(url).scheme)
    except ValueError:
        return False
    return not has_scheme and url.lower().startswith(("https%3a", "http%3a"))
