"""Keeps secrets and people out of what is copied and sent on: an error's details, a crash report, a saved report."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from functools import lru_cache

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


_UDID = re.compile(r"(?<![0-9a-f])(?:[0-9a-f]{40}|[0-9a-f]{8}-?[0-9a-f]{16})(?![0-9a-f])", re.IGNORECASE)
_CUT_NUMBER = re.compile(r"(?<![0-9a-f])[0-9a-f]{6,8}-?[0-9a-f]*…", re.IGNORECASE)
"""What an ellipsis leaves of a UDID."""
_HOLDER = re.compile(
    r"\b((?:Apple|iPhone|iOS|Mac|Mac App|3rd Party Mac|Mac Developer) [A-Z][A-Za-z ]{5,30}: )"
    r"([^\n“”\"…;]*?\([A-Z0-9]{10}\)|[^\n“”\"…;,]+)",
    re.IGNORECASE,
)
"""A certificate's common name (“Apple Development: NAME (ID)”): its kind, then whom it is for."""


def without_people(text: str, names: Iterable[str] = ()) -> str:
    """Return ``text`` without UDIDs, without whom certificates are for, and without these names, in whatever case.

    A name that was cut short before an ellipsis goes as well.
    """
    text = _HOLDER.sub(rf"\1{DOTS}", _UDID.sub(DOTS, text))
    spellings = _spellings(tuple(names))
    if spellings:
        text = _any_of(spellings).sub(DOTS, text)
    if "…" in text:
        for name in spellings:
            text = _without_cut(text, name)
    return _CUT_NUMBER.sub(f"{DOTS}…", text)


@lru_cache(maxsize=4)
def _any_of(spellings: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, spellings))})(?!\w)", re.IGNORECASE)


@lru_cache(maxsize=4)
def _spellings(names: tuple[str, ...]) -> tuple[str, ...]:
    """Return each name as it may be written, the longest first: a longer one may hold a shorter one.

    UDIDs are left out: they are known by their form, and a profile may list thousands.
    """
    every = set()
    for name in names:
        if _UDID.fullmatch(name):
            continue
        plain = "".join(letter if letter.isprintable() else "�" for letter in name)
        for written in (name, plain, name.replace("-", "")):
            every |= {written, unicodedata.normalize("NFC", written), unicodedata.normalize("NFD", written)}
    return tuple(sorted({name.strip() for name in every if name.strip()}, key=lambda name: (-len(name), name)))


def _without_cut(text: str, name: str) -> str:
    pieces = text.split("…")
    for at, piece in enumerate(pieces[:-1]):
        for length in range(min(len(name), len(piece)), 1, -1):
            before = piece[:-length]
            if piece[-length:].casefold() == name[:length].casefold() and not before[-1:].isalnum():
                pieces[at] = before + DOTS
                break
    return "…".join(pieces)


_SUFFIX = (
    r"(\.(?:ipa|app|xcarchive|zip|plist|json|ini|html|xml|png|svg|pem|cer|csv|txt|log|mobileprovision|socket|lock))"
)
_PATH = re.compile(rf"(?<![\w/\\.{DOTS[0]}])(?:~?/|~?\\\\|[a-z]:[\\/])(?!\s)", re.IGNORECASE)
_PATH_ENDS = re.compile(r"[:,;] |['\"](?=[\s,:;)\]]|\Z)|[\n\"“”<>|]|\Z")
"""After a path; the names in it may hold spaces."""
_PLACES = (
    # user@host, and a mail address.
    (re.compile(r"[^\s@\"'<>“”‘’(),;:]+@[^\s@\"'<>“”‘’(),;]+"), DOTS),
    # Numbers of computers.
    (re.compile(r"(?<![\w.])\d{1,3}(?:\.\d{1,3}){3}(?![\w.]*\d)"), DOTS),
    (re.compile(r"(?<![\w:])(?:[0-9a-f]{0,4}:){2,7}[0-9a-f]{0,4}(?:%\w+)?(?![\w:])", re.IGNORECASE), DOTS),
    # The name of a file, then whatever else has dots, such as a host or a bundle identifier; our own modules stay.
    (
        re.compile(rf"(?<![\w.-])(?!(?:otadesk|PySide6)\.)[^\s\"'“”‘’/\\:,;()<>]+{_SUFFIX}(?![\w.-])", re.IGNORECASE),
        rf"{DOTS}\1",
    ),
    (re.compile(r"(?<![\w.-])(?!(?:otadesk|PySide6)\.)[\w-]+(?:\.[\w-]+)*\.[^\W\d_][\w-]+(?![\w-])"), DOTS),
)


def without_places(text: str) -> str:
    """Return ``text`` without web addresses, hosts, paths and names of files and bundles; what a file ends in stays."""
    text = re.sub(r"\b([a-z][a-z0-9+.-]{0,20})://[^\s\"'<>“”‘’]+", rf"\1:{DOTS}", text, flags=re.IGNORECASE)
    # No word is that long; a search through it would take long too.
    text = re.sub(r"\S{200,}", DOTS, _without_paths(text))
    for pattern, instead in _PLACES:
        text = pattern.sub(instead, text)
    return text


def _without_paths(text: str) -> str:
    kept, at = [], 0
    while (start := _PATH.search(text, at)) is not None:
        end = _PATH_ENDS.search(text, start.end())
        stop = end.start() if end is not None else len(text)
        suffix = re.search(rf"{_SUFFIX}\Z", text[start.end() : stop], re.IGNORECASE)
        kept += [text[at : start.start()], DOTS, suffix[1] if suffix else ""]
        at = stop
    return "".join((*kept, text[at:]))
