"""Whether a build fits a device: its system, its kind, what it has, and whether the profile lists it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from otadesk.phrases import N_
from otadesk.preflight.answer import Answer, declare, failed, not_applicable, numbered, passed, shown, unknown
from otadesk.preflight.case import Case
from otadesk.preflight.device_facts import DeviceFacts, family, os_of, who, whose
from otadesk.preflight.models import Model, all_models, find_model
from otadesk.preflight.profile import own_profiles
from otadesk.preflight.versions import reaches, version
from otadesk.settings.udid import normal_udid

CAPABILITIES = "https://developer.apple.com/support/required-device-capabilities/"

_ONLY_64_BIT_SINCE = (11,)
_RUNS = {"iphone": {"iphone"}, "ipad": {"ipad", "iphone"}, "appletv": {"appletv"}, "watch": {"watch"}}
"""What each kind of device runs: an iPad runs iPhone apps in their own size."""

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
B08 = declare(
    *("B08", "thinned-for-other-device", "device"),
    N_("Finding", "The build was thinned for other devices"),
    N_("Finding", "“Unable to Install”: the build is not meant for this model."),
    N_("Finding", "Export again with app thinning set to “None”, which fits every device."),
    needs="device",
)
P06 = declare(
    *("P06", "device-not-listed", "device"),
    N_("Finding", "The device is not in the profile"),
    N_("Finding", "“Unable to Install”, often with the words “integrity could not be verified”."),
    N_("Finding", "Register the device’s UDID in Apple’s developer portal, make the profile anew, and export again."),
    needs="device",
)


def _new_enough(case: Case, device: DeviceFacts) -> Answer:
    minimum = case.package.app.minimum_os
    if not minimum:
        return passed("the app names no minimum")
    needed, has, model = version(minimum), os_of(device), find_model(device.model)
    if needed is None:
        return unknown(f"MinimumOSVersion is “{shown(minimum)}”")
    if has is None and model is not None:
        return _of_model(needed, minimum, model)
    if has is None:
        return unknown(f"needs iOS {minimum}; {whose(device)} version of iOS isn’t known")
    evidence = f"needs iOS {minimum}, {who(device)} has {shown(device.os)}"
    if has < needed and version(device.os) is None and needed[: len(has)] == has:
        return unknown(f"{evidence}, which may be new enough")
    return failed(evidence) if has < needed else passed(evidence)


def _of_model(needed: tuple[int, ...], minimum: str, model: Model) -> Answer:
    """Answer by the systems that a model can have: one that came with a new enough system has one."""
    first, last = version(model.first_os), version(model.last_os)
    if first is not None and first >= needed:
        return passed(f"needs iOS {minimum}, every {model.name} has that")
    if last is not None and not reaches(last, needed):
        return failed(f"needs iOS {minimum}, the last for {model.name} is iOS {model.last_os}")
    return unknown(f"needs iOS {minimum}; which version of iOS this {model.name} has isn’t known")


def _right_family(case: Case, device: DeviceFacts) -> Answer:
    app = case.package.app
    families = app.device_families
    kind = family(device)
    if not families:
        return unknown("Info.plist names no kind of device")
    made_for = f"made for {shown(', '.join(families))}"
    if not kind and app.platform == "iphoneos" and "iphone" in families:
        return passed(f"{made_for}; every iPhone and iPad runs it")
    if not kind:
        return unknown(f"{made_for}; {whose(device)} model isn’t known")
    evidence = f"{made_for}, {who(device)} is {shown(device.model)}"
    return passed(evidence) if _RUNS[kind] & set(families) else failed(evidence)


def _capable(case: Case, device: DeviceFacts) -> Answer:
    package = case.package
    required, barred = _capabilities(package.app.info.get("UIRequiredDeviceCapabilities"))
    if not required and not barred:
        return passed("nothing is required")
    has, lacks = _known_capabilities(case, device)
    if barred & has:
        return failed(f"{who(device)} has {shown(', '.join(sorted(barred & has)))}, which the app rules out")
    if required & lacks:
        return failed(f"{who(device)} has no {shown(', '.join(sorted(required & lacks)))}")
    open_questions = sorted((required - has) | (barred - lacks))
    if open_questions:
        return unknown(f"whether {who(device)} has {shown(', '.join(open_questions))} isn’t known")
    return passed(f"{shown(', '.join(sorted(required))) or 'nothing'} required, and there")


def _thinned(case: Case, device: DeviceFacts) -> Answer:
    """Compare with UISupportedDevices, which app thinning writes (MI 86)."""
    listed = case.package.app.info.get("UISupportedDevices")
    if not isinstance(listed, list) or not listed:
        return passed("the build is not thinned")
    names = {str(item).casefold() for item in listed}
    evidence = f"thinned for {numbered(len(names), 'model', 'models')}"
    if not device.model:
        return unknown(f"{evidence}; {whose(device)} model isn’t known")
    model = find_model(device.model)
    identifier = model.identifier if model is not None and device.model.casefold() != model.name.casefold() else ""
    wanted = (identifier or device.model).casefold()
    if model is None and "," not in wanted:
        return unknown(f"{evidence}; {whose(device)} product type isn’t known")
    return passed(evidence) if wanted in names else failed(f"{evidence}, not for {shown(device.model)}")


def _listed(case: Case, device: DeviceFacts) -> Answer:
    """Ask every profile that lists devices: the app's, and those of bundles inside it once they are known."""
    limited = [(path, profile) for path, profile in own_profiles(case) if profile.type in {"development", "ad-hoc"}]
    if not limited:
        return not_applicable("the profile doesn’t list devices")
    smallest = min(limited, key=lambda one: len(one[1].devices))
    count = len(smallest[1].devices)
    if not count:
        return failed(f"{shown(smallest[0]) or 'the profile'} lists no device at all")
    told = f"{numbered(count, 'device', 'devices')} listed"
    udid = normal_udid(device.udid) or device.udid.casefold()
    if not udid:
        return unknown(f"{told}; {whose(device)} UDID isn’t known")
    missing = [path for path, profile in limited if udid not in _udids(profile.devices)]
    if not missing:
        return passed(f"{who(device)}: listed")
    where = "".join(f" in {shown(path)}" for path in missing if path)
    return failed(f"{who(device)}: not listed{where}; {told}")


def _udids(listed: Iterable[str]) -> set[str]:
    return {normal_udid(udid) or udid.casefold() for udid in listed}


def _capabilities(value: Any) -> tuple[frozenset[str], frozenset[str]]:
    """Return what is required and what must not be there; the key holds a list, or names with true and false."""
    if isinstance(value, Mapping):
        required = frozenset(str(name) for name, wanted in value.items() if wanted)
        return required, frozenset(str(name) for name, wanted in value.items() if not wanted)
    names = value if isinstance(value, (list, tuple)) else [value] if isinstance(value, str) and value else []
    return frozenset(str(name) for name in names), frozenset()


def _known_capabilities(case: Case, device: DeviceFacts) -> tuple[frozenset[str], frozenset[str]]:
    """Return what the device is known to have and to lack: by its model, else what all have that run iOS 11."""
    model = find_model(device.model)
    if model is not None:
        return model.has, model.lacks
    nothing: frozenset[str] = frozenset()
    minimum = version(case.package.app.minimum_os) or ()
    if minimum < _ONLY_64_BIT_SINCE and (os_of(device) or ()) < _ONLY_64_BIT_SINCE:
        return nothing, nothing
    if family(device) in {"appletv", "watch"}:
        return nothing, nothing
    kind = family(device)
    models = [one for one in all_models() if not kind or one.family == kind or (kind, one.family) == ("iphone", "ipod")]
    return frozenset.intersection(*(one.has for one in models)), nothing


ANSWERS = ((B05, _new_enough), (B06, _right_family), (B07, _capable), (B08, _thinned), (P06, _listed))
