"""Keeps secrets out of what people copy and send on: an error's details, a crash report."""

from __future__ import annotations

import re

DOTS = "•••"

_PATTERNS = (
    # A private key, whole.
    (re.compile(r"-----BEGIN ([A-Z ]*)PRIVATE KEY-----.*?(-----END \1PRIVATE KEY-----|\Z)", re.DOTALL), DOTS),
    # user:password@ in an address.
    (re.compile(r"(\b[a-z][a-z0-9+.-]*://[^/\s:@]*):[^/\s@]+@", re.IGNORECASE), rf"\1:{DOTS}@"),
    # password=…, "passphrase": "…", --token …
    (
        re.compile(
            r"((?:password|passphrase|passwd|secret|token|api[-_]?key|authorization)[\"']?\s*[:=]\s*)"
            r"(\"[^\"]*\"|'[^']*'|(?:bearer |basic )?[^\s,;)}&]+)",
            re.IGNORECASE,
        ),
        rf"\1{DOTS}",
    ),
)


def masked(text: str) -> str:
    """Return ``text`` with what looks like a secret replaced by dots."""
    for pattern, instead in _PATTERNS:
        text = pattern.sub(instead, text)
    return text
