"""What only a tester's device can answer: whether it is listed, new enough, of the right kind, and set up.

A device of which nothing is known is asked the same questions; what then stays open is unknown, never a pass.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from otadesk.ipa.inspect import AppPackage
from otadesk.phrases import N_
from otadesk.preflight.answer import Answer, declare, failed, found, not_applicable, passed, shown, unknown
from otadesk.preflight.check import Check, Finding
from otadesk.preflight.profile import DEVELOPER_MODE, TRUST
from otadesk.settings.udid import normal_udid

CAPABILITIES = "https://developer.apple.com/support/required-device-capabilities/"


@dataclass(frozen=True, slots=True)
class DeviceFacts:
    """What is known of a tester's device; the empty string where nothing is.

    ``model`` is Apple's product type, such as ``iPhone15,2``; ``os`` a version of iOS, such as ``18.1``.
    """

    name: str = ""
    udid: str = ""
    model: str = ""
    os: str = ""


NO_DEVICE = DeviceFacts()


@dataclass(frozen=True, slots=True)
class DeviceQuestion:
    """A check that a look at the package and one device's facts answer."""

    check: Check
    ask: Callable[[AppPackage, DeviceFacts], Answer]

    def find(self, package: AppPackage, device: DeviceFacts) -> Finding:
        """Ask the question of this device."""
        return found(self.check, self.ask(package, device))


B05 = declare(
    *("B05", "ios-too-old", "device"),
    N_("Finding", "The device’s iOS is older than the app needs"),
    N_("Finding", "“This app requires a newer version of iOS”, or the icon vanishes."),
    N_("Finding", "Update iOS on the device, or lower the app’s deployment target."),
    needs="device",
)
B06 = declare(
    *("B06", "device-family", "device"),
    N_("Finding", "The app is not made for this kind of device"),
    N_("Finding", "“Unable to Install”: the app doesn’t support this kind of device."),
    N_("Finding", "Use another device, or add its kind to the app’s supported destinations."),
    needs="device",
)
B07 = declare(
    *("B07", "device-capability", "device"),
    N_("Finding", "The app requires something that this device doesn’t have"),
    N_("Finding", "“Unable to Install”: the device lacks a required capability."),
    N_("Finding", "Use another device, or take the capability out of UIRequiredDeviceCapabilities."),
    needs="device",
    sources=(CAPABILITIES,),
)
P06 = declare(
    *("P06", "device-not-listed", "device"),
    N_("Finding", "The device is not in the profile"),
    N_("Finding", "“Unable to Install”, often with the words “integrity could not be verified”."),
    N_("Finding", "Register the device’s UDID in Apple’s developer portal, make the profile anew, and export again."),
    needs="device",
)
D01 = declare(
    *("D01", "developer-mode", "device"),
    N_("Finding", "Developer Mode is off"),
    N_("Finding", "The app installs, but iOS 16 and later ask for Developer Mode when it is opened."),
    N_("Finding", "Settings › Privacy & Security › Developer Mode: switch it on, then restart."),
    needs="device",
    sources=(DEVELOPER_MODE,),
)
D02 = declare(
    *("D02", "developer-not-trusted", "device"),
    N_("Finding", "The device doesn’t trust the enterprise developer"),
    N_("Finding", "“Untrusted Enterprise Developer”, when the app is first opened."),
    N_("Finding", "Settings › General › VPN & Device Management › the team › Trust; iOS 18 restarts for it."),
    needs="device",
    sources=(TRUST,),
)

_DEVELOPER_MODE_SINCE = (16,)
_ONLY_64_BIT_SINCE = (11,)
_VERSION = re.compile(r"(?:i(?:Pad)?OS\s+)?([0-9]{1,4}(?:\.[0-9]{1,4}){0,3})", re.IGNORECASE)
_FAMILIES = {
    "iphone": "iphone",
    "ipod": "iphone",
    "ipad": "ipad",
    "appletv": "appletv",
    "watch": "watch",
    "applewatch": "watch",
}
_RUNS = {"iphone": {"iphone"}, "ipad": {"ipad", "iphone"}, "appletv": {"appletv"}, "watch": {"watch"}}
"""What each kind of device runs: an iPad runs iPhone apps in their own size."""
_IN_ALL = frozenset({
    "accelerometer", "arm64", "armv6", "armv7", "bluetooth-le", "front-facing-camera", "gamekit", "gyroscope",
    "location-services", "metal", "microphone", "opengles-1", "opengles-2", "opengles-3", "peer-peer", "still-camera",
    "video-camera", "wifi",
})  # fmt: skip
"""What every 64-bit iPhone, iPad and iPod touch has, by Apple's table."""
_IN_IPHONES = frozenset({"auto-focus-camera", "camera-flash", "gps", "magnetometer", "sms", "telephony"})


def combined(check: Check, findings: Iterable[Finding]) -> Finding:
    """Return what one question comes to for all devices together: a failure on one is a failure.

    The evidence names the devices where there is more than one.
    """
    by_outcome: dict[str, list[Finding]] = {}
    for finding in findings:
        by_outcome.setdefault(finding.outcome, []).append(finding)
    for outcome in ("fail", "unknown", "pass", "not-applicable"):
        if outcome in by_outcome:
            evidence = dict.fromkeys(finding.evidence for finding in by_outcome[outcome])
            return Finding(check, by_outcome[outcome][0].outcome, "; ".join(evidence))
    raise ValueError("a question was asked of no device")


def _new_enough(package: AppPackage, device: DeviceFacts) -> Answer:
    minimum = package.app.minimum_os
    if not minimum:
        return passed("the app names no minimum")
    needed, has = version(minimum), version(device.os)
    if needed is None:
        return unknown(f"MinimumOSVersion is “{shown(minimum)}”")
    if has is None:
        return unknown(f"needs iOS {minimum}; {_whose(device)} version of iOS isn’t known")
    evidence = f"needs iOS {minimum}, {_who(device)} has {shown(device.os)}"
    return failed(evidence) if has < needed else passed(evidence)


def _right_family(package: AppPackage, device: DeviceFacts) -> Answer:
    families = package.app.device_families
    family = _family(device)
    if not families:
        return unknown("Info.plist names no kind of device")
    made_for = f"made for {shown(', '.join(families))}"
    if not family and package.app.platform == "iphoneos" and "iphone" in families:
        return passed(f"{made_for}; every iPhone and iPad runs it")
    if not family:
        return unknown(f"{made_for}; {_whose(device)} model isn’t known")
    evidence = f"{made_for}, {_who(device)} is {shown(device.model)}"
    return passed(evidence) if _RUNS[family] & set(families) else failed(evidence)


def _capable(package: AppPackage, device: DeviceFacts) -> Answer:
    required, barred = _capabilities(package.app.info.get("UIRequiredDeviceCapabilities"))
    if not required and not barred:
        return passed("nothing is required")
    has = _known_capabilities(package, device)
    if barred & has:
        return failed(f"{_who(device)} has {shown(', '.join(sorted(barred & has)))}, which the app rules out")
    open_questions = sorted((required - has) | barred)
    if open_questions:
        return unknown(f"whether {_who(device)} has {shown(', '.join(open_questions))} isn’t known")
    return passed(f"{shown(', '.join(sorted(required)))}: in all of them")


def _listed(package: AppPackage, device: DeviceFacts) -> Answer:
    profile = package.profile
    if profile is None or profile.type in {"enterprise", "app-store"}:
        return not_applicable("the profile doesn’t list devices")
    listed = {normal_udid(udid) or udid.casefold() for udid in profile.devices}
    if not listed:
        return failed("the profile lists no device at all")
    count = f"{len(listed)} {'device' if len(listed) == 1 else 'devices'} listed"
    udid = normal_udid(device.udid) or device.udid.casefold()
    if not udid:
        return unknown(f"{count}; {_whose(device)} UDID isn’t known")
    return passed(f"{_who(device)}: listed") if udid in listed else failed(f"{_who(device)}: not listed; {count}")


def _developer_mode(package: AppPackage, device: DeviceFacts) -> Answer:
    if package.profile is None or package.profile.type not in {"development", "ad-hoc"}:
        return not_applicable("only development and ad hoc apps need Developer Mode")
    has = version(device.os)
    if has is not None and has < _DEVELOPER_MODE_SINCE:
        return not_applicable(f"{_who(device)} has iOS {shown(device.os)}, which knows no Developer Mode")
    return unknown(f"whether {_who(device)} has Developer Mode on can’t be seen from here")


def _trusted(package: AppPackage, device: DeviceFacts) -> Answer:
    if package.profile is None or package.profile.type != "enterprise":
        return not_applicable("only enterprise apps need it")
    return unknown(f"whether {_who(device)} trusts “{shown(package.profile.team_name)}” can’t be seen from here")


def version(text: str) -> tuple[int, ...] | None:
    """Return an iOS version's numbers without zeros at its end, so that 15.0 equals 15; None where it isn't one."""
    match = _VERSION.fullmatch(text.strip())
    if not match:
        return None
    numbers = [int(part) for part in match[1].split(".")]
    while numbers and numbers[-1] == 0:
        numbers.pop()
    return tuple(numbers)


def _family(device: DeviceFacts) -> str:
    """Return the kind of device by its product type or its name in words, or "" where neither is known."""
    model = device.model.casefold().replace(" ", "")
    return next((family for start, family in _FAMILIES.items() if model.startswith(start)), "")


def _capabilities(value: Any) -> tuple[frozenset[str], frozenset[str]]:
    """Return what is required and what must not be there; the key holds a list, or names with true and false."""
    if isinstance(value, Mapping):
        required = frozenset(str(name) for name, wanted in value.items() if wanted)
        return required, frozenset(str(name) for name, wanted in value.items() if not wanted)
    names = value if isinstance(value, (list, tuple)) else [value] if isinstance(value, str) and value else []
    return frozenset(str(name) for name in names), frozenset()


def _known_capabilities(package: AppPackage, device: DeviceFacts) -> frozenset[str]:
    """Return what the device is known to have: much where iOS 11 shows that it is a 64-bit one."""
    if (version(package.app.minimum_os) or ()) < _ONLY_64_BIT_SINCE and (version(device.os) or ()) < _ONLY_64_BIT_SINCE:
        return frozenset()
    if _family(device) in {"appletv", "watch"}:
        return frozenset()
    is_iphone = device.model.casefold().startswith("iphone")
    return _IN_ALL | _IN_IPHONES if is_iphone else _IN_ALL


def _who(device: DeviceFacts) -> str:
    return shown(device.name or device.udid or "the device")


def _whose(device: DeviceFacts) -> str:
    return f"{_who(device)}’s" if device.name or device.udid else "the device’s"


QUESTIONS: tuple[DeviceQuestion, ...] = (
    DeviceQuestion(B05, _new_enough),
    DeviceQuestion(B06, _right_family),
    DeviceQuestion(B07, _capable),
    DeviceQuestion(P06, _listed),
    DeviceQuestion(D01, _developer_mode),
    DeviceQuestion(D02, _trusted),
)
