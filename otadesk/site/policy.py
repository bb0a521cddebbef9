"""What a page of ours may do in a browser: nothing but what it brings along."""

from __future__ import annotations

import base64
import hashlib


def content_policy(style: str, script: str = "") -> str:
    """Return a content security policy for a page with this inline style and script and images from its own server.

    Level 3 of the specification; ``require-trusted-types-for`` makes browsers refuse a script that writes markup.
    """
    sources = {"style-src": style, "script-src": script}
    allowed = [f"{kind} {_source(text)}" for kind, text in sources.items() if text]
    return "; ".join(
        (
            "default-src 'none'",
            "img-src 'self'",
            *allowed,
            "base-uri 'none'",
            "form-action 'none'",
            "require-trusted-types-for 'script'",
        )
    )


def _source(text: str) -> str:
    return "'sha256-" + base64.b64encode(hashlib.sha256(text.encode()).digest()).decode("ascii") + "'"
