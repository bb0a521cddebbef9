"""Names and addresses of everything that otadesk keeps on a server; the directories are the database.

    <root>/<app folder>/                com.example.app, or com.example.app-<26 letters> with private links
        index.html                      the stable page that the QR code shows
        releases.json                   a cache of the history, derivable from the folders
        feed.xml                        the live releases as an Atom feed, where the server's profile asks for it
        <release>/                      1.4.2-318-20261122T101500Z-9f3ac21b, never changed once it is in place
            index.html, notes.html …    its page, and all of its notes where they are long
        .withdrawn-<random>-<release>/  a release that was taken out of sight
        .incoming-<owner>-<random>/     a publish under way
    <root>/index.html, source.json      the catalogue of all apps, where the server's profile asks for it
    <root>/.claim-<app>[-<random>]/     for a moment, while the first publish of an app agrees on its folder

Generated names are ASCII, short and free of spaces, so that every address is its own percent-encoded form.
"""

from __future__ import annotations

import base64
import hashlib
import re
from dataclasses import dataclass
from datetime import UTC, datetime

PAGE = "index.html"
CATALOG = "releases.json"
FEED = "feed.xml"
SOURCE = "source.json"
PACKAGE = "App.ipa"
CHUNKS = "chunks.bin"
"""What the package consists of, so that the next build sends only what it doesn’t share with it."""
MANIFEST = "manifest.plist"
RELEASE_FACTS = "release.json"
NOTES = "notes.html"
"""All of a release's notes, where they are so long that its page may have only their beginning."""
SMALL_ICON = "icon-57.png"
PAGE_ICON = "icon-180.png"
LARGE_ICON = "icon-512.png"

PRIVATE_BYTES = 16
STAMP = "%Y%m%dT%H%M%SZ"

_BUNDLE_ID = re.compile(r"[A-Za-z0-9][A-Za-z0-9-]*(\.[A-Za-z0-9-]+)*")
_PRIVATE_PART = re.compile(r"-[a-z2-7]{26}")
_RELEASE = re.compile(
    r"(?P<version>[A-Za-z0-9_][A-Za-z0-9._]*)-(?P<build>[A-Za-z0-9_][A-Za-z0-9._]*)"
    r"-(?P<stamp>[0-9]{8}T[0-9]{6}Z)-(?P<digest>[0-9a-f]{8})"
)
_INCOMING = re.compile(r"\.incoming-(?P<owner>[0-9a-f]{8})-(?P<random>[0-9a-f]{16})")
_WITHDRAWN = re.compile(r"\.withdrawn-[0-9a-f]{32}-(?P<release>.+)")


@dataclass(frozen=True, slots=True)
class Links:
    """The addresses of one release: absolute, https, and safe to put into any text as they are."""

    page_url: str
    release_url: str
    manifest_url: str
    ipa_url: str
    install_url: str


@dataclass(frozen=True, slots=True)
class Incoming:
    """Whose publish under way it is: eight hex digits for the settings folder, sixteen for the publish."""

    owner: str
    random: str

    @property
    def folder(self) -> str:
        """Its folder's name."""
        return f".incoming-{self.owner}-{self.random}"


def app_slug(bundle_id: str) -> str:
    """Return a bundle identifier as a folder name; one that breaks Apple's rules is told by its digest."""
    if len(bundle_id) <= 155 and _BUNDLE_ID.fullmatch(bundle_id):
        return bundle_id
    return "app-" + hashlib.sha256(bundle_id.encode("utf-8", "surrogatepass")).hexdigest()[:16]


def app_folder(bundle_id: str, secret: bytes | None) -> str:
    """Return the app's folder name; ``secret`` (128 random bits) makes the link private, None leaves it plain."""
    slug = app_slug(bundle_id)
    if secret is None:
        return slug
    return f"{slug}-{base64.b32encode(secret).decode('ascii').rstrip('=').lower()}"


def folder_to_be(bundle_id: str, folder: str) -> str:
    """Return a new app's folder as it can be told before its random part is drawn: ``com.example.app-…``."""
    slug = app_slug(bundle_id)
    return folder if folder == slug else f"{slug}-…"


def is_folder_of(name: str, bundle_id: str, *, private: bool) -> bool:
    """Whether a folder found on the server is this app's."""
    slug = app_slug(bundle_id)
    if not private:
        return name == slug
    return name.startswith(slug) and _PRIVATE_PART.fullmatch(name[len(slug) :]) is not None


def app_folder_of(page_url: str) -> str:
    """Return the app's folder, with which the address of its page ends."""
    return page_url.rstrip("/").rpartition("/")[2]


def is_private(folder: str) -> bool:
    """Whether an app's folder, found on the server, has a name that nobody can guess."""
    return _PRIVATE_PART.fullmatch(folder[-27:]) is not None


def claim_folder(bundle_id: str, secret: bytes = b"") -> str:
    """Return the folder that is held while an app's private folder is first made, or one that is to become it."""
    return f".claim-{app_slug(bundle_id)}" + (f"-{secret.hex()}" if secret else "")


def is_claim(name: str, bundle_id: str) -> bool:
    """Whether a folder is an app's claim, taken or prepared."""
    claim = claim_folder(bundle_id)
    return name.startswith(claim) and re.fullmatch(r"(-[0-9a-f]{16})?", name[len(claim) :]) is not None


def release_id(version: str, build: str, published_at: datetime, sha256: str) -> str:
    """Return a release's name: readable, sorted by nobody, unique by time and content."""
    stamp = published_at.astimezone(UTC).strftime(STAMP)
    return f"{_word(version)}-{_word(build)}-{stamp}-{sha256[:8]}"


def published_at(release: str) -> datetime | None:
    """Return when a release was published as its name says, or None where the name isn't a release's."""
    match = _RELEASE.fullmatch(release)
    if match is None:
        return None
    try:
        return datetime.strptime(match["stamp"], STAMP).replace(tzinfo=UTC)
    except ValueError:
        return None


def parse_incoming(name: str) -> Incoming | None:
    """Return whose unfinished publish a folder is, or None."""
    match = _INCOMING.fullmatch(name)
    return Incoming(match["owner"], match["random"]) if match else None


def withdrawn_folder(release: str, secret: bytes) -> str:
    """Return the name that takes a release out of sight; it can't be guessed from the old address."""
    return f".withdrawn-{secret.hex()}-{release}"


def parse_withdrawn(name: str) -> str | None:
    """Return the release that a folder holds out of sight, or None."""
    match = _WITHDRAWN.fullmatch(name)
    return match["release"] if match and published_at(match["release"]) else None


def _word(text: str) -> str:
    return re.sub(r"[^A-Za-z0-9._]+", "_", text)[:32].strip("._") or "0"
