"""Testers' devices out of whatever file somebody has: Apple's lists, a table, a mail, a profile, or a build."""

from __future__ import annotations

from pathlib import Path

from otadesk.errors import PackageError, SettingsError, UsageError
from otadesk.ipa.inspect import inspect
from otadesk.ipa.plist import read_plist
from otadesk.ipa.profile import MAX_BYTES, Profile, read_profile
from otadesk.phrases import N_, Phrase
from otadesk.settings.device_files import DeviceList, decoded, is_table, listed, parse_devices, read_device_file
from otadesk.settings.device_text import read_text
from otadesk.settings.devices import from_udids

_ZIP = b"PK"
_CMS = b"\x30"
_PLIST = (b"<?xml", b"<plist", b"bplist")
_PROFILES_WORDS = (b"<plist", b"<key>ApplicationIdentifierPrefix</key>")
_APPLES_KEYS = {"udid": "deviceIdentifier", "name": "deviceName", "platform": "devicePlatform"}
_TABLES = {".csv", ".tsv", ".tab"}
_ENOUGH = 4096
"""Bytes at a file's start that tell what it is."""


def read_devices(path: Path) -> DeviceList:
    """Return the devices that a file names, told by its content and not by its name.

    A profile names UDIDs alone. Raises SettingsError or PackageError where the file can't be read or is none of these,
    UsageError where it is one but names no device.
    """
    start = _start(path, _ENOUGH)
    if start.startswith(_ZIP):
        return _listed(_build(path), path)
    # Samples of profiles have other bytes around the property list.
    within = all(word in start for word in _PROFILES_WORDS)
    if (within or start.startswith((_CMS, *_PLIST))) and path.suffix.lower() not in _TABLES:
        data = _start(path, MAX_BYTES + 1)
        if apples := _apples_list(data):
            return apples
        try:
            return _listed(read_profile(data), path)
        except PackageError:
            if start.startswith(_PLIST):
                raise
            # A text may begin with the digit 0, which is also how a CMS message begins.
    if path.suffix.lower() in _TABLES or is_table(start):
        return read_device_file(path)
    listed = read_device_file(path)
    return listed if listed.devices and not listed.refused else _text(path)


def names_none(path: Path, detail: Phrase | str) -> UsageError:
    """Return the error for a file that could be read, but names no device."""
    return UsageError(
        N_("Device", "There is no device in “{name}”.").of(name=path.name),
        detail=detail,
        hint=N_("Error", "Use Apple’s form for several devices, or a table with the columns UDID and Name."),
    )


def parse_pasted(raw: bytes) -> DeviceList:
    """Return the devices in a text that came through a pipe."""
    return parse_devices(raw) if is_table(raw) else read_text(decoded(raw))


def _text(path: Path) -> DeviceList:
    try:
        return read_text(decoded(path.read_bytes()))
    except UsageError as error:
        raise names_none(path, error.title) from error


def _build(path: Path) -> Profile | None:
    """Return the profile in a build; UsageError where the zip is a table as Excel and Numbers keep theirs."""
    try:
        return inspect(path).profile
    except PackageError as error:
        if error.reason != "document":
            raise
        raise UsageError(
            N_("Device", "“{name}” can’t be read as a list of devices.").of(name=path.name),
            hint=N_("Device", "Save the table as CSV, and import that file."),
        ) from error


def _start(path: Path, count: int) -> bytes:
    try:
        with path.open("rb") as stream:
            return stream.read(count)
    except OSError as error:
        raise SettingsError(
            N_("Error", "The list of devices can’t be read."), detail=f"{path}: {error.strerror or error}"
        ) from error


def _apples_list(data: bytes) -> DeviceList | None:
    """Return the devices of Apple's form as a property list, ``.deviceids``; None where the data is something else."""
    if not data.startswith(_PLIST):
        return None
    try:
        rows = read_plist(data, "Device UDIDs").get("Device UDIDs")
    except PackageError:
        return None
    if not isinstance(rows, list):
        return None
    told = [row if isinstance(row, dict) else {} for row in rows]
    return listed(
        (number, {name: str(row.get(key, "")) for name, key in _APPLES_KEYS.items()})
        for number, row in enumerate(told, start=1)
    )


def _listed(profile: Profile | None, path: Path) -> DeviceList:
    devices = from_udids(profile.devices if profile else ())
    if not devices and profile and profile.devices:
        raise UsageError(
            N_("Device", "This provisioning profile lists devices, but none by an iPhone’s or iPad’s UDID."),
            detail=path.name,
            hint=N_("Device", "Macs have other identifiers, and samples have something else in their place."),
        )
    if not devices:
        raise UsageError(
            N_("Device", "This provisioning profile lists no devices."),
            detail=f"{path.name}: {profile.type}" if profile else path.name,
            hint=N_("Device", "Only profiles for development and ad hoc distribution list devices."),
        )
    return DeviceList(devices, ())
