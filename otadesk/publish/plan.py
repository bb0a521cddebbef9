"""Works out every path, address and byte of a publish before anything is written anywhere."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from otadesk.errors import UsageError
from otadesk.ipa.digest import Digests
from otadesk.ipa.icon import plain_png
from otadesk.ipa.inspect import AppPackage
from otadesk.phrases import N_
from otadesk.preflight.examine import examine
from otadesk.site import layout
from otadesk.site.catalog import Release, encode_release
from otadesk.site.device_check import DeviceCheck
from otadesk.site.layout import Links
from otadesk.site.link import links
from otadesk.site.manifest import ManifestFacts, manifest
from otadesk.site.page import PageFacts, has_notes_page, notes_page, page

MANIFEST_ICON_SIZES = {layout.SMALL_ICON: 57, layout.LARGE_ICON: 512}
PAGE_ICON_SIZE = 180
NOTES_LIMIT = 100_000
"""How many bytes of UTF-8 the release notes may have: a page's worth, that every phone still loads at once."""


@dataclass(frozen=True, slots=True)
class PlannedFile:
    """A small file of the release: its name in the release's folder, and all its bytes."""

    name: str
    content: bytes


@dataclass(frozen=True, slots=True)
class Publication:
    """Everything that will be written for one release: the small files, and the package at ``package_path``."""

    app_folder: str
    release: Release
    links: Links
    files: tuple[PlannedFile, ...]
    package_path: Path

    @property
    def release_folder(self) -> str:
        """The release's final place, relative to the root."""
        return f"{self.app_folder}/{self.release.id}"

    @property
    def manifest(self) -> bytes:
        """The manifest's bytes."""
        return next(file.content for file in self.files if file.name == layout.MANIFEST)


@dataclass(frozen=True, slots=True)
class Circumstances:
    """What a plan depends on beside the build: where it goes, when, by whom, with which words.

    ``device_check`` is all that a page learns of the profile's devices; ``feed`` says that the app's folder has one.
    ``blocked`` says that a closer look than a plan takes found why it won't install.
    """

    url: str
    app_folder: str
    private: bool
    trust_url: str
    published_at: datetime
    published_by: str
    notes: str
    device_check: DeviceCheck | None = None
    feed: bool = False
    blocked: bool = False


def check_notes(notes: str) -> None:
    """Raise UsageError for notes that are too long."""
    length = len(notes.encode("utf-8", "surrogatepass"))
    if length > NOTES_LIMIT:
        raise UsageError(
            N_("Error", "The release notes are too long."),
            detail=N_("Fact", "{size} bytes; {most} are allowed").of(size=length, most=NOTES_LIMIT),
            hint=N_("Error", "Say what testers should look at, and link to the rest."),
        )


def plan(package: AppPackage, digests: Digests, circumstances: Circumstances) -> Publication:
    """Return the whole publication, a pure function of its arguments; raises UsageError for notes that are too long."""
    check_notes(circumstances.notes)
    app, profile = package.app, package.profile
    release = Release(
        id=layout.release_id(app.version, app.build, circumstances.published_at, digests.sha256),
        bundle_id=app.bundle_id,
        name=app.name,
        version=app.version,
        build=app.build,
        minimum_os=app.minimum_os,
        platform=app.platform,
        device_families=app.device_families,
        size=digests.size,
        sha256=digests.sha256,
        notes=circumstances.notes,
        published_at=circumstances.published_at.replace(microsecond=0),
        published_by=circumstances.published_by,
        profile_type=profile.type if profile else "",
        team_name=profile.team_name if profile else "",
        installable_until=package.installable_until,
        device_check=circumstances.device_check,
        blocked=circumstances.blocked or bool(examine(package, now=circumstances.published_at).report.blockers),
    )
    addresses = links(circumstances.url, circumstances.app_folder, release.id)
    facts = ManifestFacts(
        package_url=addresses.ipa_url,
        small_icon_url=addresses.release_url + layout.SMALL_ICON,
        large_icon_url=addresses.release_url + layout.LARGE_ICON,
        md5_chunks=digests.md5_chunks,
        sha256_chunks=digests.sha256_chunks,
        bundle_id=app.bundle_id,
        build=app.build,
        title=app.name or app.bundle_id,
        subtitle=profile.team_name if profile else "",
        platform=app.platform,
    )
    icons = {name: plain_png(package.icon, size) for name, size in MANIFEST_ICON_SIZES.items()}
    icons[layout.PAGE_ICON] = page_icon(package)
    release_page = PageFacts(
        app_name=app.name or app.bundle_id,
        release=release,
        links=addresses,
        history=(),
        release_prefix="../",
        private=circumstances.private,
        trust_url=circumstances.trust_url,
        feed=circumstances.feed,
    )
    contents = {
        **icons,
        layout.MANIFEST: manifest(facts),
        layout.PAGE: page(release_page),
        layout.RELEASE_FACTS: encode_release(release),
    }
    if has_notes_page(release.notes):
        contents[layout.NOTES] = notes_page(release_page)
    files = tuple(PlannedFile(name, content) for name, content in contents.items())
    return Publication(circumstances.app_folder, release, addresses, files, package.path)


def page_icon(package: AppPackage) -> bytes:
    """Return the icon that the page shows, and lists beside its releases."""
    return plain_png(package.icon, PAGE_ICON_SIZE)
