"""Tells from an answer which web server or host gave it, so that advice can name the line to change."""

from __future__ import annotations

import re
from typing import Literal

from otadesk.probe.client import Answer

ServerKind = Literal[
    "nginx",
    "apache",
    "caddy",
    "iis",
    "litespeed",
    "cloudflare",
    "github-pages",
    "netlify",
    "vercel",
    "s3",
    "cloudfront",
    "gcs",
    "azure",
    "fastly",
]

NAMES: dict[ServerKind, str] = {
    "nginx": "nginx",
    "apache": "Apache",
    "caddy": "Caddy",
    "iis": "IIS",
    "litespeed": "LiteSpeed",
    "cloudflare": "Cloudflare",
    "github-pages": "GitHub Pages",
    "netlify": "Netlify",
    "vercel": "Vercel",
    "s3": "Amazon S3",
    "cloudfront": "Amazon CloudFront",
    "gcs": "Google Cloud Storage",
    "azure": "Azure Storage",
    "fastly": "Fastly",
}

# Hosts come before servers: many of them pass on what stands behind them, and it is they who decide. Cloudflare and
# CloudFront show themselves in every answer; what stands behind them does so only in some.
_SIGNS: tuple[tuple[ServerKind, str, str], ...] = (
    ("cloudfront", "x-amz-cf-id", r"."),
    ("cloudflare", "cf-ray", r"."),
    ("cloudflare", "server", r"cloudflare"),
    ("github-pages", "server", r"github\.com"),
    ("netlify", "server", r"netlify"),
    ("netlify", "x-nf-request-id", r"."),
    ("vercel", "server", r"vercel"),
    ("s3", "server", r"amazons3"),
    ("gcs", "x-goog-hash", r"."),
    ("gcs", "server", r"uploadserver"),
    ("azure", "server", r"windows-azure-blob"),
    ("azure", "x-ms-blob-type", r"."),
    ("fastly", "x-fastly-request-id", r"."),
    ("litespeed", "server", r"(open)?litespeed"),
    ("iis", "server", r"microsoft-(iis|httpapi)"),
    ("caddy", "server", r"caddy"),
    ("nginx", "server", r"(nginx|openresty|tengine|angie)"),
    ("apache", "server", r"apache"),
)
_SIGNATURES: tuple[tuple[ServerKind, bytes], ...] = (
    ("nginx", b"<hr><center>nginx"),
    ("nginx", b"<hr><center>openresty"),
    ("apache", b"<address>Apache"),
    ("s3", b"<HostId>"),
)
"""What servers write under their own error pages, where somebody took the header away."""


def recognise(answer: Answer | None) -> ServerKind | None:
    """Return who answered, or None where nothing tells."""
    if answer is None:
        return None
    for kind, header, pattern in _SIGNS:
        if re.match(pattern, answer.header(header), re.IGNORECASE):
            return kind
    return next((kind for kind, mark in _SIGNATURES if mark in answer.body[:4096]), None)
