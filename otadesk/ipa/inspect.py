"""Reads an IPA in one short look: only the entries that the answer needs, never the whole file."""

from __future__ import annotations

import stat
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Literal

from otadesk.errors import PackageError
from otadesk.ipa import foreign
from otadesk.ipa.archive import Archive
from otadesk.ipa.bundle import App, read_app, read_nested
from otadesk.ipa.certificates import readable
from otadesk.ipa.file_state import FileState, unchanged
from otadesk.ipa.icon import Icon, find_icon, placeholder
from otadesk.ipa.macho import MachOError, Slice, read_signed_slices, read_slices
from otadesk.ipa.plist import MAX_BYTES as MAX_PLIST_BYTES
from otadesk.ipa.plist import plain, read_plist
from otadesk.ipa.profile import MAX_BYTES as MAX_PROFILE_BYTES
from otadesk.ipa.profile import Profile, read_profile
from otadesk.ipa.signature import Signature, read_signature, unread
from otadesk.ipa.zip_directory import DEFLATED, Entry
from otadesk.phrases import N_

Effort = Literal["quick", "full"]

# An entry, the end of an empty zip, and the mark of one in several parts.
_ZIP_STARTS = (b"PK\3\4", b"PK\5\6", b"PK\7\x08")

MAX_APPS = 50
QUICK_BYTES = 24 << 20
"""How much of an executable a quick look unpacks: a signature stands at the very end, and inflating goes at about
250 MB a second on a slow machine."""
NOT_READ = N_("Seen", "not read: the executable is large, and its signature stands at its end")


@dataclass(frozen=True, slots=True)
class AppPackage:
    """Everything that a look at an IPA tells. ``icon`` is always there: a placeholder where the app has none."""

    path: Path
    size: int
    app: App
    icon: Icon
    profile: Profile | None
    signature: Signature
    profile_problem: str = ""
    """Why an embedded profile that is there could not be read."""
    state: FileState | None = None
    """What the file was like when it was read."""

    @property
    def installable_until(self) -> datetime | None:
        """The earlier of the profile's end and the signing certificate's; None where there is no profile.

        Without one nothing is ever installed, whatever the certificate says.
        """
        if self.profile is None:
            return None
        ends = [self.profile.expires] if self.profile.expires else []
        leaves = readable([one.leaf for one in self.signature.slices if one.leaf])
        return min([*ends, *(leaf.not_after for leaf in leaves)], default=None)


def inspect(path: Path, *, effort: Effort = "quick") -> AppPackage:
    """Read what the IPA at ``path`` is; raises PackageError when it isn't a usable one.

    A quick look takes a fraction of a second whatever the size. For that it leaves the signature of a large compressed
    executable unread and says so in ``signature.problems``; a full look unpacks the executable to its end.
    """
    try:
        with unchanged(path) as state, _opened(path) as archive:
            return replace(_read(path, archive, effort), state=state)
    except OSError as error:
        raise foreign.unreadable(path, error) from error


def to_json(package: AppPackage, *, sha256: str | None) -> dict[str, Any]:
    """Return what ``otadesk inspect --json`` prints: absent values are None, dates ISO 8601 in UTC."""
    app, profile, signature = package.app, package.profile, package.signature
    return {
        "schema": 1,
        "file": {"name": package.path.name, "size": package.size, "sha256": sha256},
        "app": {
            "bundle_id": app.bundle_id or None,
            "name": app.name or None,
            "version": app.version or None,
            "build": app.build or None,
            "minimum_os": app.minimum_os or None,
            "platform": app.platform or None,
            "device_families": list(app.device_families),
            "executable": app.executable or None,
            "architectures": list(app.architectures),
            "encrypted": app.encrypted,
            "icon": {"path": package.icon.path or None, "width": package.icon.width, "height": package.icon.height},
            "nested": [
                {
                    "path": one.path,
                    "kind": one.kind,
                    "bundle_id": one.bundle_id or None,
                    "version": one.version or None,
                    "build": one.build or None,
                }
                for one in app.nested
            ],
        },
        "profile": _profile_json(profile) if profile else None,
        "signature": {
            "state": signature.state,
            "team_id": signature.team_id or None,
            "authorities": list(signature.authorities),
            "signed_at": _moment(signature.signed_at),
            "digests": list(signature.digests),
            "problems": [str(problem) for problem in signature.problems],
        },
        "installable_until": _moment(package.installable_until),
    }


def _profile_json(profile: Profile) -> dict[str, Any]:
    return {
        "name": profile.name or None,
        "uuid": profile.uuid or None,
        "type": profile.type,
        "team_id": profile.team_id or None,
        "team_name": profile.team_name or None,
        "app_id": profile.app_id or None,
        "created": _moment(profile.created),
        "expires": _moment(profile.expires),
        "platforms": list(profile.platforms),
        "device_count": len(profile.devices),
        "devices": list(profile.devices),
        "certificates": [
            {"common_name": one.common_name, "sha1": one.sha1, "expires": _moment(one.expires)}
            for one in profile.certificates
        ],
        "entitlements": plain(profile.entitlements),
    }


def _moment(when: datetime | None) -> str | None:
    return when.astimezone(UTC).replace(tzinfo=None).isoformat(timespec="seconds") + "Z" if when else None


def _opened(path: Path) -> Archive:
    """Return the file as an open zip; PackageError that says what it is where it isn't one, OSError from the system."""
    mode = path.stat().st_mode
    if stat.S_ISDIR(mode):
        raise foreign.folder(path)
    if not stat.S_ISREG(mode):
        raise foreign.special(path)
    with path.open("rb") as file:
        head = file.read(foreign.HEAD_BYTES)
    if not head.startswith(_ZIP_STARTS):
        raise foreign.file(path, head)
    return Archive(path)


def _read(path: Path, archive: Archive, effort: Effort) -> AppPackage:
    app_path = _app_path(path, archive)
    entry = archive.find(f"{app_path}/Info.plist")
    if entry is None and archive.find(f"{app_path}/Contents/Info.plist"):
        raise foreign.mac_app(path)
    if entry is None:
        raise PackageError(
            N_("Error", "The app in the IPA has no Info.plist."),
            detail=app_path,
            hint=N_("Error", "Build and export the app again; iOS can’t install it either."),
            reason="no-info-plist",
        )
    info = _info(archive, entry)
    slices, signature = _executable(archive, app_path, info, effort)
    app = read_app(app_path, info, slices, read_nested(archive, app_path))
    icon = find_icon(archive, app_path, info) or placeholder(app.name, app.bundle_id)
    profile, problem = _profile(archive, app_path)
    return AppPackage(path, archive.size, app, icon, profile, signature, problem)


def _app_path(path: Path, archive: Archive) -> str:
    """Return ``Payload/X.app``, the one app at the top; never a watch app or what lies deeper."""
    folders: list[str] = []
    inside: tuple[str, ...] = ()
    for entry in archive.entries:
        name = entry.name
        # Nearly all entries lie in the one app, so that is asked first.
        if name.startswith(inside) or not name.startswith("Payload/"):
            continue
        folder, slash, _ = name.removeprefix("Payload/").partition("/")
        if slash and folder.endswith(".app") and not folder.startswith("._") and len(folders) < MAX_APPS:
            folders.append(f"Payload/{folder}")
            inside = tuple(f"{one}/" for one in folders)
    # Folders that only leftovers are in, such as a lone .DS_Store, are no apps.
    apps = sorted(name for name in folders if archive.find(f"{name}/Info.plist")) or sorted(folders)
    if len(apps) == 1:
        return apps[0]
    if not apps:
        raise foreign.zip_file(path, (entry.name for entry in archive.entries))
    raise PackageError(
        N_("Error", "There is more than one app in the IPA."),
        detail=", ".join(apps[:8]),
        hint=N_("Error", "Pack each app into an IPA of its own; iOS installs exactly one."),
        reason="several-apps",
    )


def _info(archive: Archive, entry: Entry) -> Mapping[str, Any]:
    try:
        return read_plist(archive.read(entry, limit=MAX_PLIST_BYTES), "The app’s Info.plist")
    except PackageError as error:
        error.reason = "info-plist" if error.reason == "plist" else error.reason
        raise


def _executable(
    archive: Archive, app_path: str, info: Mapping[str, Any], effort: Effort
) -> tuple[tuple[Slice, ...], Signature]:
    """Return what the main executable's headers say and its signature, as far as the effort allows."""
    name = info.get("CFBundleExecutable")
    entry = archive.find(f"{app_path}/{name}") if isinstance(name, str) and name else None
    if entry is None or entry.is_folder:
        return (), unread(N_("Seen", "the app’s executable is missing"))
    try:
        if effort == "quick" and entry.method == DEFLATED and entry.size > QUICK_BYTES:
            return read_slices(archive.open(entry), reach=QUICK_BYTES), unread(NOT_READ)
        signed = read_signed_slices(archive.open(entry))
    except (MachOError, PackageError) as error:
        reason = error.detail if isinstance(error, PackageError) else str(error)
        return (), unread(N_("Seen", "the app’s executable can’t be read: {why}").of(why=reason))
    return tuple(one for one, _ in signed), read_signature((one.architecture, data) for one, data in signed)


def _profile(archive: Archive, app_path: str) -> tuple[Profile | None, str]:
    entry = archive.find(f"{app_path}/embedded.mobileprovision")
    if entry is None:
        return None, ""
    try:
        return read_profile(archive.read(entry, limit=MAX_PROFILE_BYTES)), ""
    except PackageError as error:
        return None, error.detail
