"""A small build as it lies on a server, with whatever a test changes about it, and a phone's look at it."""

from __future__ import annotations

import hashlib
import io
import plistlib
import socket
import zipfile
from collections.abc import Mapping
from dataclasses import dataclass, field
from html import escape
from pathlib import Path
from typing import Any

from otadesk.preflight.check import Finding
from otadesk.probe.client import Limits
from otadesk.probe.lookup import Resolve, Resolved, system_resolve
from otadesk.probe.probe import Expected, ProbeReport, Senses, probe
from otadesk.progress import CancelToken, Listener, ignore
from otadesk.site.link import install_link

CHUNK = 100_000
BUNDLE_ID = "com.example.tide"


def make_ipa(bundle_id: str = BUNDLE_ID) -> bytes:
    """Return an unsigned IPA of about 350 KB that doesn't compress to nothing."""
    filler = b"".join(hashlib.sha256(bytes([number % 256, number // 256])).digest() for number in range(11_000))
    info = {"CFBundleIdentifier": bundle_id, "CFBundleShortVersionString": "1.2", "CFBundleVersion": "7"}
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        archive.writestr("Payload/", b"")
        archive.writestr("Payload/Tide.app/Info.plist", plistlib.dumps(info))
        archive.writestr("Payload/Tide.app/Filler", filler)
    return buffer.getvalue()


IPA = make_ipa()


def chunks(algorithm: str, content: bytes, size: int = CHUNK) -> list[str]:
    """Return the digests of a package's chunks."""
    return [
        hashlib.new(algorithm, content[start : start + size], usedforsecurity=False).hexdigest()
        for start in range(0, len(content), size)
    ]


@dataclass
class Build:
    """A folder as published; ``write`` puts it there for a public address, with whatever a test changes."""

    folder: Path
    ipa: bytes = IPA
    package: dict[str, Any] = field(default_factory=dict)
    metadata: dict[str, Any] = field(default_factory=dict)
    icon: bytes = b""
    item: dict[str, Any] = field(default_factory=dict)
    manifest: bytes = b""

    def write(self, url: str, *, page: str | None = None) -> None:
        """Write page, manifest and package; None among the changes takes a key away."""
        (self.folder / "App.ipa").write_bytes(self.ipa)
        package = _changed(
            {
                "kind": "software-package",
                "url": f"{url}/App.ipa",
                "md5-size": CHUNK,
                "md5s": chunks("md5", IPA),
                "sha256-size": CHUNK,
                "sha256s": chunks("sha256", IPA),
            },
            self.package,
        )
        metadata = _changed(
            {"kind": "software", "title": "Tide", "bundle-identifier": BUNDLE_ID, "bundle-version": "7"}, self.metadata
        )
        assets = [package]
        if self.icon:
            (self.folder / "icon.png").write_bytes(self.icon)
            assets.append({"kind": "display-image", "url": f"{url}/icon.png"})
        item = _changed({"assets": assets, "metadata": metadata}, self.item)
        self.manifest = plistlib.dumps({"items": [item]})
        (self.folder / "manifest.plist").write_bytes(self.manifest)
        link = escape(install_link(f"{url}/manifest.plist"))
        content = page or f'<!DOCTYPE html><html><body><a href="{link}">Install</a> (in Safari)</body></html>'
        (self.folder / "index.html").write_text(content, encoding="utf-8")
        for path in self.folder.iterdir():
            path.chmod(0o644)

    @property
    def sha256(self) -> str:
        """The package's digest."""
        return hashlib.sha256(self.ipa).hexdigest()


def _changed(known: dict[str, Any], changes: Mapping[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in {**known, **changes}.items() if value is not None}


HASTE = Limits(connect_seconds=5, silence_seconds=0.6, file_seconds=2.5)
"""Limits for servers that are meant to run into them."""

ON_LOOPBACK = {"H04", "H14"}
"""What can only be unknown there: the authority is the test's own and the address is private."""


def look(
    url: str,
    ca_file: Path | str = "",
    *,
    expected: Expected | None = None,
    listener: Listener = ignore,
    limits: Limits = Limits(),  # noqa: B008 - frozen
    senses: Senses = Senses(),  # noqa: B008 - frozen
) -> ProbeReport:
    """Probe an address."""
    return probe(
        url,
        ca_file=str(ca_file),
        expected=expected,
        token=CancelToken(),
        listener=listener,
        limits=limits,
        senses=senses,
    )


def resolver(known: Mapping[socket.AddressFamily, str]) -> Resolve:
    """Return a name system that knows these addresses for every name."""

    def resolve(_host: str, port: int, family: socket.AddressFamily) -> list[Resolved]:
        if family not in known:
            raise socket.gaierror(-2, "Name or service not known")
        return system_resolve(known[family], port, family)

    return resolve


def by_id(report: ProbeReport) -> dict[str, Finding]:
    """Return the findings by their checks' ids."""
    return {finding.check.id: finding for finding in report.report.findings}


def ids(report: ProbeReport, outcome: str) -> set[str]:
    """Return the ids of the checks with this outcome."""
    return {finding.check.id for finding in report.report.findings if finding.outcome == outcome}
