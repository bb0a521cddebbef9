"""What changed between two builds, in what decides where and until when they install."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any, Generic, TypeVar

from otadesk.ipa.contents import PARTS, Contents, read_contents
from otadesk.ipa.inspect import AppPackage
from otadesk.settings.udid import normal_udid

Value = TypeVar("Value")

_DEEPEST = 8


@dataclass(frozen=True, slots=True)
class Change(Generic[Value]):
    """One fact of the earlier and of the later build."""

    before: Value
    after: Value

    @property
    def differs(self) -> bool:
        """Whether the builds differ in it."""
        return self.before != self.after


@dataclass(frozen=True, slots=True)
class Comparison:
    """The differences from one build to another. Devices are UDIDs, certificates are common names with SHA-1.

    Entitlements are those that the apps claim; their values are as JSON can hold them.
    """

    bundle_id: Change[str]
    version: Change[str]
    build: Change[str]
    minimum_os: Change[str]
    size: Change[int]
    profile_type: Change[str]
    team_id: Change[str]
    signed_by: Change[str]
    installable_until: Change[datetime | None]
    devices_added: tuple[str, ...]
    devices_removed: tuple[str, ...]
    certificates_added: tuple[tuple[str, str], ...]
    certificates_removed: tuple[tuple[str, str], ...]
    entitlements_added: Mapping[str, Any]
    entitlements_removed: Mapping[str, Any]
    entitlements_changed: Mapping[str, Change[Any]]
    sizes: Mapping[str, Change[int]] = field(default_factory=dict)
    """Packed bytes by part; empty where the contents were not read."""
    frameworks_added: Mapping[str, str] = field(default_factory=dict)
    """Names with versions."""
    frameworks_removed: Mapping[str, str] = field(default_factory=dict)
    frameworks_changed: Mapping[str, Change[str]] = field(default_factory=dict)


def compare(a: AppPackage, b: AppPackage, contents: Change[Contents] | None = None) -> Comparison:
    """Return what changed from ``a`` to ``b``; ``contents`` add sizes by part and frameworks."""
    devices = Change(_devices(a), _devices(b))
    certificates = Change(_certificates(a), _certificates(b))
    claims = Change(_entitlements(a), _entitlements(b))
    common = claims.before.keys() & claims.after.keys()
    changed = {key: Change(claims.before[key], claims.after[key]) for key in sorted(common)}
    return Comparison(
        bundle_id=Change(a.app.bundle_id, b.app.bundle_id),
        version=Change(a.app.version, b.app.version),
        build=Change(a.app.build, b.app.build),
        minimum_os=Change(a.app.minimum_os, b.app.minimum_os),
        size=Change(a.size, b.size),
        profile_type=Change(_profile_type(a), _profile_type(b)),
        team_id=Change(_team_id(a), _team_id(b)),
        signed_by=Change(_signer(a), _signer(b)),
        installable_until=Change(a.installable_until, b.installable_until),
        devices_added=tuple(sorted(devices.after - devices.before)),
        devices_removed=tuple(sorted(devices.before - devices.after)),
        certificates_added=tuple(sorted(certificates.after - certificates.before)),
        certificates_removed=tuple(sorted(certificates.before - certificates.after)),
        entitlements_added={key: claims.after[key] for key in sorted(claims.after.keys() - common)},
        entitlements_removed={key: claims.before[key] for key in sorted(claims.before.keys() - common)},
        entitlements_changed={key: change for key, change in changed.items() if change.differs},
        **(_inside(contents) if contents is not None else {}),
    )


def read_both(a: AppPackage, b: AppPackage) -> Change[Contents]:
    """Return what the two IPAs are made of; PackageError where one can't be opened."""
    before, after = (read_contents(one.path, one.app.path, one.app.executable) for one in (a, b))
    return Change(before, after)


def _inside(contents: Change[Contents]) -> dict[str, Any]:
    before, after = contents.before, contents.after
    common = before.frameworks.keys() & after.frameworks.keys()
    versions = {name: Change(before.frameworks[name], after.frameworks[name]) for name in sorted(common)}
    return {
        "sizes": {part: Change(before.sizes[part], after.sizes[part]) for part in PARTS},
        "frameworks_added": {name: text for name, text in after.frameworks.items() if name not in common},
        "frameworks_removed": {name: text for name, text in before.frameworks.items() if name not in common},
        "frameworks_changed": {name: change for name, change in versions.items() if change.differs},
    }


def comparison_json(comparison: Comparison) -> dict[str, Any]:
    """Return a comparison as ``compare --json`` prints it; the shape is public, schema 1."""
    until = comparison.installable_until
    return {
        "schema": 1,
        "bundle_id": _change_json(comparison.bundle_id),
        "version": _change_json(comparison.version),
        "build": _change_json(comparison.build),
        "minimum_os": _change_json(comparison.minimum_os),
        "size": _change_json(comparison.size),
        "profile_type": _change_json(comparison.profile_type),
        "team_id": _change_json(comparison.team_id),
        "signed_by": _change_json(comparison.signed_by),
        "installable_until": _change_json(Change(_iso(until.before), _iso(until.after))),
        "devices": {
            "added": list(comparison.devices_added),
            "removed": list(comparison.devices_removed),
            "added_count": len(comparison.devices_added),
            "removed_count": len(comparison.devices_removed),
        },
        "certificates": {
            "added": [{"common_name": name, "sha1": sha1} for name, sha1 in comparison.certificates_added],
            "removed": [{"common_name": name, "sha1": sha1} for name, sha1 in comparison.certificates_removed],
        },
        "entitlements": {
            "added": dict(comparison.entitlements_added),
            "removed": dict(comparison.entitlements_removed),
            "changed": {key: _change_json(change) for key, change in comparison.entitlements_changed.items()},
        },
        "parts": {part: _change_json(change) for part, change in comparison.sizes.items()},
        "frameworks": {
            "added": dict(comparison.frameworks_added),
            "removed": dict(comparison.frameworks_removed),
            "changed": {name: _change_json(change) for name, change in comparison.frameworks_changed.items()},
        },
    }


def _change_json(change: Change[Any]) -> dict[str, Any]:
    return {"before": change.before, "after": change.after}


def _iso(moment: datetime | None) -> str | None:
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ") if moment else None


def _devices(package: AppPackage) -> frozenset[str]:
    listed = package.profile.devices if package.profile else ()
    return frozenset(normal_udid(udid) or udid for udid in listed)


def _certificates(package: AppPackage) -> frozenset[tuple[str, str]]:
    listed = package.profile.certificates if package.profile else ()
    return frozenset((certificate.common_name, certificate.sha1) for certificate in listed)


def _entitlements(package: AppPackage) -> dict[str, Any]:
    """Return what the 64-bit slice claims, or the last one where there is none."""
    slices = sorted(package.signature.slices, key=lambda piece: piece.architecture.startswith("arm64"))
    claims = slices[-1].entitlements if slices else None
    return {str(key): plain(value) for key, value in (claims or {}).items()}


def _profile_type(package: AppPackage) -> str:
    return package.profile.type if package.profile else ""


def _team_id(package: AppPackage) -> str:
    return package.signature.team_id or (package.profile.team_id if package.profile else "")


def _signer(package: AppPackage) -> str:
    return package.signature.authorities[0] if package.signature.authorities else ""


def plain(value: Any, *, levels: int = _DEEPEST) -> Any:
    """Return a plist's value as JSON can hold it: data in hex, dates in ISO 8601, what is nested too deep left out."""
    if isinstance(value, bytes):
        return value.hex()
    if isinstance(value, datetime):
        return _iso(value.replace(tzinfo=value.tzinfo or UTC))
    if isinstance(value, (list, tuple)):
        return [plain(item, levels=levels - 1) for item in value] if levels else []
    if isinstance(value, Mapping):
        return {str(key): plain(item, levels=levels - 1) for key, item in value.items()} if levels else {}
    if value is None or isinstance(value, (str, bool, int)):
        return value
    return str(value)
