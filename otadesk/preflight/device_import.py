"""Testers' devices out of whatever file somebody has: Apple's list, a table, a mail, a profile, or a build."""

from __future__ import annotations

from pathlib import Path

from otadesk.errors import PackageError, SettingsError, UsageError
from otadesk.ipa.inspect import inspect
from otadesk.ipa.profile import MAX_BYTES, Profile, read_profile
from otadesk.phrases import N_
from otadesk.settings.device_files import DeviceList, decoded, is_table, parse_devices, read_device_file
from otadesk.settings.device_text import read_text
from otadesk.settings.devices import from_udids

_ZIP = b"PK"
_CMS = b"\x30"
_PLIST = (b"<?xml", b"<plist", b"bplist")
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
        profile = inspect(path).profile
        return _listed(profile, path)
    if start.startswith((_CMS, *_PLIST)) and path.suffix.lower() not in _TABLES:
        try:
            return _listed(read_profile(_start(path, MAX_BYTES + 1)), path)
        except PackageError:
            if start.startswith(_PLIST):
                raise
            # A text may begin with the digit 0, which is also how a CMS message begins.
    if path.suffix.lower() in _TABLES or is_table(start):
        return read_device_file(path)
    listed = read_device_file(path)
    return listed if listed.devices and not listed.refused else read_text(decoded(path.read_bytes()))


def parse_pasted(raw: bytes) -> DeviceList:
    """Return the devices in a text that came through a pipe."""
    return parse_devices(raw) if is_table(raw) else read_text(decoded(raw))


def _start(path: Path, count: int) -> bytes:
    try:
        with path.open("rb") as stream:
            return stream.read(count)
    except OSError as error:
        raise SettingsError(
            N_("Error", "The list of devices can’t be read."), detail=f"{path}: {error.strerror or error}"
        ) from error


def _listed(profile: Profile | None, path: Path) -> DeviceList:
    devices = from_udids(profile.devices if profile else ())
    if not devices:
        raise UsageError(
            N_("Device", "This provisioning profile lists no devices."),
            detail=f"{path.name}: {profile.type}" if profile else path.name,
            hint=N_("Device", "Only profiles for development and ad hoc distribution list devices."),
        )
    return DeviceList(devices, ())
