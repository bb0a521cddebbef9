"""The link that makes iOS install an app, and the addresses of a release that lead to it.

Grammar: ``itms-services://?action=download-manifest&url=<manifest address, percent-encoded once>`` (Apple's iOS
Deployment Reference, "Distribute proprietary in-house apps"; the encoding as iOS decodes it is in w3toppers'
"wireless iphone app distribution").
"""

from __future__ import annotations

from urllib.parse import parse_qs, quote, urlsplit

from otadesk.errors import UsageError
from otadesk.phrases import N_
from otadesk.site import layout

PREFIX = "itms-services://?action=download-manifest&url="


def install_link(manifest_url: str) -> str:
    """Return the install link; the manifest's address is percent-encoded whole, exactly once."""
    return PREFIX + quote(manifest_url, safe="")


def manifest_url_of(link: str) -> str:
    """Return the manifest's address in an install link, decoded once; raises UsageError for any other link."""
    try:
        parts = urlsplit(link)
    except ValueError as exc:
        raise UsageError(N_("Error", "That is not an install link."), detail=link[:200]) from exc
    query = parse_qs(parts.query.replace("+", "%2B"), keep_blank_values=True)
    if parts.scheme.lower() != "itms-services" or query.get("action") != ["download-manifest"] or "url" not in query:
        raise UsageError(N_("Error", "That is not an install link."), detail=link[:200])
    return query["url"][0]


def links(base_url: str, app_folder: str, release: str) -> layout.Links:
    """Return a release's addresses below a server's public address, which has no last slash."""
    page_url = f"{base_url}/{app_folder}/"
    release_url = f"{page_url}{release}/"
    manifest_url = release_url + layout.MANIFEST
    return layout.Links(page_url, release_url, manifest_url, release_url + layout.PACKAGE, install_link(manifest_url))
