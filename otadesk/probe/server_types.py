"""The MIME types of what otadesk publishes (Apple's iOS Deployment Reference for the first three)."""

from __future__ import annotations

MIME_TYPES = {
    "ipa": "application/octet-stream",
    "plist": "text/xml",
    "mobileconfig": "application/x-apple-aspen-config",
    "html": "text/html",
    "xml": "application/atom+xml",
    "json": "application/json",
    "png": "image/png",
}
APPLE_ONLY = ("ipa", "plist", "mobileconfig")
"""Those that web servers don't know by themselves."""
