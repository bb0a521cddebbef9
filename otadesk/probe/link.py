"""Reads an install link as iOS does: the query's ``url`` value, percent-decoded exactly once, must be an address.

Grammar: ``itms-services://?action=download-manifest&url=<address>``. A ``+`` is a plus; an undocumented ``digest``
is allowed. What a wrong link looks like is known from the field: a doubly escaped ampersand (``amp;url``), a value
that is encoded twice, a manifest address whose own ``&`` ends the value early.
"""

from __future__ import annotations

from dataclasses import dataclass
from urllib.parse import unquote_to_bytes, urlsplit

from otadesk.phrases import N_, Phrase
from otadesk.probe.address import shown

SCHEME = "itms-services"
_KNOWN = {"action", "url", "digest"}


@dataclass(frozen=True, slots=True)
class LinkReading:
    """What iOS reads from a link: the manifest's address (maybe "") and the faults that it has.

    ``escaped_twice`` says that one of them is an ampersand that HTML's escaping left doubled.
    """

    manifest_url: str
    faults: tuple[Phrase, ...]
    escaped_twice: bool = False


def is_install_link(text: str) -> bool:
    """Whether a text has the scheme of install links."""
    return text.strip().lower().startswith(SCHEME + ":")


def read_link(href: str) -> LinkReading:
    """Read an install link; whether the address in it is usable is for ``address.parse`` to say."""
    faults: list[Phrase] = []
    # Not urlsplit's query: a "#" that nobody encoded would silently cut the address there, and so it does on iOS.
    query = href.strip().partition("?")[2].partition("#")[0]
    values: dict[str, str] = {}
    for pair in query.split("&"):
        key, _equals, value = pair.partition("=")
        values.setdefault(key, value)
    doubled = [key for key in values if key.lower().startswith("amp;")]
    if doubled:
        words = N_("Seen", "“{found}” stands where “{wanted}” belongs: the & was escaped twice")
        faults.append(words.of(found=doubled[0], wanted=doubled[0][4:]))
        values = {key.removeprefix("amp;"): value for key, value in values.items()}
    if values.get("action") != "download-manifest":
        words = N_("Seen", "its action is “{action}” instead of “{wanted}”")
        faults.append(words.of(action=shown(values.get("action", "")), wanted="download-manifest"))
    if not values.get("url"):
        faults.append(N_("Seen", "it has no url value"))
        return LinkReading("", tuple(faults), bool(doubled))
    strange = [key for key in values if key and key not in _KNOWN]
    if strange and not doubled:
        words = N_("Seen", "the address ends before “{rest}”: the whole address must be percent-encoded")
        faults.append(words.of(rest=f"&{shown(strange[0])}"))
    try:
        manifest_url = unquote_to_bytes(values["url"]).decode("utf-8")
    except UnicodeDecodeError:
        faults.append(N_("Seen", "its url value is not UTF-8"))
        return LinkReading("", tuple(faults), bool(doubled))
    if _is_still_encoded(manifest_url):
        faults.append(N_("Seen", "its url value is percent-encoded twice: {url}").of(url=shown(manifest_url)))
    return LinkReading(manifest_url, tuple(faults), bool(doubled))


def _is_still_encoded(url: str) -> bool:
    try:
        has_scheme = bool(urlsplit(url).scheme)
    except ValueError:
        return False
    return not has_scheme and url.lower().startswith(("https%3a", "http%3a"))
