"""What is known of a tester's device, and how evidence speaks of it."""

from __future__ import annotations

from dataclasses import dataclass

from otadesk.phrases import N_, Phrase, verbatim
from otadesk.preflight.answer import shown
from otadesk.preflight.models import os_of_build
from otadesk.preflight.versions import version

_FAMILIES = {
    "iphone": "iphone",
    "ipod": "iphone",
    "ipad": "ipad",
    "appletv": "appletv",
    "watch": "watch",
    "applewatch": "watch",
    "mac": "mac",
    "imac": "mac",
}


@dataclass(frozen=True, slots=True)
class InstalledApp:
    """An app that is on a device; ``application_identifier`` is what it was signed as, "" where unknown."""

    bundle_id: str
    from_store: bool
    application_identifier: str = ""


@dataclass(frozen=True, slots=True)
class DeviceFacts:
    """What is known of a tester's device; the empty string and None where nothing is.

    ``model`` is Apple's product type, such as ``iPhone15,2``; ``os`` a version of iOS or a build, such as ``18.1``.
    What follows those can be read from a connected device or asked of its owner.
    """

    name: str = ""
    udid: str = ""
    model: str = ""
    os: str = ""
    developer_mode: bool | None = None
    trusted_teams: tuple[str, ...] | None = None
    """The ids of the enterprise teams that its owner trusts."""
    installed: tuple[InstalledApp, ...] | None = None
    free_bytes: int | None = None
    forbidden: tuple[str, ...] | None = None
    """What management or Screen Time switched off, by the names of Apple's ``com.apple.applicationaccess``."""
    reaches_apple: bool | None = None
    """Whether its network lets it reach ppq.apple.com and ocsp.apple.com."""
    clock_is_right: bool | None = None
    trusts_developer: bool | None = None
    """What its owner says, where ``trusted_teams`` isn't known; the next three likewise."""
    has_store_app: bool | None = None
    has_other_team: bool | None = None
    may_install: bool | None = None


NO_DEVICE = DeviceFacts()


def os_of(device: DeviceFacts) -> tuple[int, ...] | None:
    """Return the device's version of iOS; of a build the least that it can be; None where it isn't known."""
    return version(device.os) or version(os_of_build(device.os))


def family(device: DeviceFacts) -> str:
    """Return the kind of device by its product type or its name in words, or "" where neither is known."""
    model = device.model.casefold().replace(" ", "")
    return next((family for start, family in _FAMILIES.items() if model.startswith(start)), "")


def who(device: DeviceFacts) -> Phrase:
    """Return who a device is: by its name, else by its UDID."""
    named = shown(device.name or device.udid)
    return verbatim(named) if named else N_("Seen", "the device")
