"""Whether a build fits a device: its system, its kind, what it has, and whether the profile lists it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from otadesk.phrases import N_, N_many, Phrase, in_turn
from otadesk.preflight.answer import Answer, declare, failed, not_applicable, passed, shown, unknown
from otadesk.preflight.case import Case
from otadesk.preflight.device_facts import DeviceFacts, family, os_of, who
from otadesk.preflight.models import Model, all_models, find_model
from otadesk.preflight.profile import own_profiles
from otadesk.preflight.versions import reaches, version
from otadesk.settings.udid import normal_udid

CAPABILITIES = "https://developer.apple.com/support/required-device-capabilities/"

_ONLY_64_BIT_SINCE = (11,)
_RUNS = {"iphone": {"iphone"}, "ipad": {"ipad", "iphone"}, "appletv": {"appletv"}, "watch": {"watch"}, "mac": set()}
"""What each kind of device runs: an iPad runs iPhone apps in their own size, and a Mac takes no .ipa over the air."""

B05 = declare(
    *("B05", "ios-too-old", "device"),
    N_("Finding", "The device’s iOS is older than the app needs"),
    N_("Finding", "“This app requires a newer version of iOS”, or the icon vanishes."),
    N_("Finding", "Update iOS on the device, or lower the app’s deployment target."),
    needs="device",
).counting(
    N_many(
        "Finding",
        "The iOS of {count} device is older than the app needs",
        "The iOS of {count} devices is older than the app needs",
    )
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
).counting(N_many("Finding", "{count} device is not in the profile", "{count} devices are not in the profile"))

_NO_MODEL = N_("Seen", "{device}’s model isn’t known")


def _new_enough(case: Case, device: DeviceFacts) -> Answer:
    minimum = case.package.app.minimum_os
    if not minimum:
        return passed(N_("Seen", "the app names no minimum"))
    needed, has, model = version(minimum), os_of(device), find_model(device.model)
    if needed is None:
        return unknown(N_("Seen", "MinimumOSVersion is “{value}”").of(value=shown(minimum)))
    if has is None and model is not None:
        return _of_model(needed, minimum, model)
    if has is None:
        seen = N_("Seen", "needs iOS {minimum}; {device}’s version of iOS isn’t known")
        return unknown(seen.of(minimum=minimum, device=who(device)))
    facts = {"minimum": minimum, "device": who(device), "version": shown(device.os)}
    if has < needed and version(device.os) is None and needed[: len(has)] == has:
        seen = N_("Seen", "needs iOS {minimum}, {device} has {version}, which may be new enough")
        return unknown(seen.of(**facts))
    seen = N_("Seen", "needs iOS {minimum}, {device} has {version}").of(**facts)
    return failed(seen) if has < needed else passed(seen)


def _of_model(needed: tuple[int, ...], minimum: str, model: Model) -> Answer:
    """Answer by the systems that a model can have: one that came with a new enough system has one."""
    first, last = version(model.first_os), version(model.last_os)
    if first is not None and first >= needed:
        seen = N_("Seen", "needs iOS {minimum}, every {model} has that")
        return passed(seen.of(minimum=minimum, model=model.name))
    if last is not None and not reaches(last, needed):
        seen = N_("Seen", "needs iOS {minimum}, the last for {model} is iOS {last}")
        return failed(seen.of(minimum=minimum, model=model.name, last=model.last_os))
    seen = N_("Seen", "needs iOS {minimum}; which version of iOS this {model} has isn’t known")
    return unknown(seen.of(minimum=minimum, model=model.name))


def _right_family(case: Case, device: DeviceFacts) -> Answer:
    app = case.package.app
    families = app.device_families
    kind = family(device)
    if not families:
        return unknown(N_("Seen", "Info.plist names no kind of device"))
    made_for = N_("Seen", "made for {kinds}").of(kinds=shown(", ".join(families)))
    if not kind and app.platform == "iphoneos" and "iphone" in families:
        return passed(in_turn([made_for, N_("Seen", "every iPhone and iPad runs it")]))
    if not kind:
        return unknown(in_turn([made_for, _NO_MODEL.of(device=who(device))]))
    seen = N_("Seen", "made for {kinds}, {device} is {model}")
    seen = seen.of(**made_for.values, device=who(device), model=shown(device.model))
    return passed(seen) if _RUNS[kind] & set(families) else failed(seen)


def _capable(case: Case, device: DeviceFacts) -> Answer:
    package = case.package
    required, barred = _capabilities(package.app.info.get("UIRequiredDeviceCapabilities"))
    if not required and not barred:
        return passed(N_("Seen", "nothing is required"))
    has, lacks = _known_capabilities(case, device)
    if barred & has:
        return failed(_named(N_("Seen", "{device} has {things}, which the app rules out"), device, barred & has))
    if required & lacks:
        return failed(_named(N_("Seen", "{device} has no {things}"), device, required & lacks))
    if open_questions := (required - has) | (barred - lacks):
        return unknown(_named(N_("Seen", "whether {device} has {things} isn’t known"), device, open_questions))
    if not required:
        return passed(N_("Seen", "{device} has nothing that the app rules out").of(device=who(device)))
    return passed(_named(N_("Seen", "{device} has {things}, as the app requires"), device, required))


def _named(template: Phrase, device: DeviceFacts, things: Iterable[str]) -> Phrase:
    return template.of(device=who(device), things=shown(", ".join(sorted(things))))


def _thinned(case: Case, device: DeviceFacts) -> Answer:
    """Compare with UISupportedDevices, which app thinning writes (MI 86)."""
    listed = case.package.app.info.get("UISupportedDevices")
    if not isinstance(listed, list) or not listed:
        return passed(N_("Seen", "the build is not thinned"))
    names = {str(item).casefold() for item in listed}
    told = N_many("Seen", "thinned for {count} model", "thinned for {count} models").of(count=len(names))
    if not device.model:
        return unknown(in_turn([told, _NO_MODEL.of(device=who(device))]))
    model = find_model(device.model)
    identifier = model.identifier if model is not None and device.model.casefold() != model.name.casefold() else ""
    wanted = (identifier or device.model).casefold()
    if model is None and "," not in wanted:
        return unknown(in_turn([told, N_("Seen", "{device}’s product type isn’t known").of(device=who(device))]))
    if wanted in names:
        return passed(told)
    seen = N_many("Seen", "thinned for {count} model, not for {model}", "thinned for {count} models, not for {model}")
    return failed(seen.of(count=len(names), model=shown(device.model)))


def _listed(case: Case, device: DeviceFacts) -> Answer:
    """Ask every profile that lists devices: the app's, and those of bundles inside it once they are known."""
    limited = [(path, profile) for path, profile in own_profiles(case) if profile.type in {"development", "ad-hoc"}]
    if not limited:
        return not_applicable(N_("Seen", "the profile doesn’t list devices"))
    smallest = min(limited, key=lambda one: len(one[1].devices))
    count = len(smallest[1].devices)
    if not count:
        return failed(
            N_("Seen", "{where} lists no device at all").of(where=shown(smallest[0]))
            if smallest[0]
            else N_("Seen", "the profile lists no device at all")
        )
    told = N_many("Seen", "{count} device listed", "{count} devices listed").of(count=count)
    udid = normal_udid(device.udid) or device.udid.casefold()
    if not udid:
        return unknown(in_turn([told, N_("Seen", "{device}’s UDID isn’t known").of(device=who(device))]))
    missing = [path for path, profile in limited if udid not in _udids(profile.devices)]
    if not missing:
        return passed(N_("Seen", "{device}: listed").of(device=who(device)))
    where = shown(", ".join(path for path in missing if path))
    seen = N_("Seen", "{device}: not listed in {where}") if where else N_("Seen", "{device}: not listed")
    named = seen.of(device=who(device))
    return failed(in_turn([told, named.of(where=where) if where else named]))


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
    if family(device) in {"appletv", "watch", "mac"}:
        return nothing, nothing
    kind = family(device)
    models = [one for one in all_models() if not kind or one.family == kind or (kind, one.family) == ("iphone", "ipod")]
    return frozenset.intersection(*(one.has for one in models)), nothing


ANSWERS = ((B05, _new_enough), (B06, _right_family), (B07, _capable), (B08, _thinned), (P06, _listed))
