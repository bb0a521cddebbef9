"""Keys of Info.plist whose kind of value iOS checks before it installs: one of another kind, and it refuses the app."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from datetime import datetime
from typing import Any

from otadesk.ipa.bundle import NestedBundle
from otadesk.ipa.inspect import AppPackage
from otadesk.phrases import N_, NOTHING, N_many, Phrase
from otadesk.preflight.answer import Answer, Examined, declare, judged, of_package, placed, shown
from otadesk.preflight.bundle import UNABLE_TO_INSTALL, wrong_text
from otadesk.preflight.nested import extension_point

INFO_KEYS = "https://developer.apple.com/documentation/bundleresources/information-property-list"

_EXTENSIONS_TYPE = "XPC!"
_SHARING = "com.apple.share-services"

_MOST_NAMES = 3
"""How many alternative names Siri takes for an app; one more, and the install fails."""

B16 = declare(
    *("B16", "info-key-type", "block"),
    N_("Finding", "A key of Info.plist holds the wrong kind of value"),
    UNABLE_TO_INSTALL,
    N_("Finding", "Correct the key in Info.plist; Xcode’s editor shows which kind of value it takes."),
    sources=(INFO_KEYS,),
)


def _is_texts(value: Any) -> Phrase:
    texts = isinstance(value, list) and all(isinstance(item, str) for item in value)
    return NOTHING if texts else N_("Seen", "{key} is no list of texts")


def _is_text(value: Any) -> Phrase:
    return NOTHING if isinstance(value, str) else N_("Seen", "{key} is no text")


def _is_list_or_names(value: Any) -> Phrase:
    fits = isinstance(value, (list, Mapping, str))
    return NOTHING if fits else N_("Seen", "{key} is neither a list nor a dictionary")


def _is_names(value: Any) -> Phrase:
    if not isinstance(value, list) or not all(isinstance(item, Mapping) for item in value):
        return N_("Seen", "{key} is no list of dictionaries")
    if len(value) > _MOST_NAMES:
        names = N_many("Seen", "{key} has {count} name, {most} at most", "{key} has {count} names, {most} at most")
        return names.of(count=len(value), most=_MOST_NAMES)
    named = all(isinstance(item.get("INAlternativeAppName"), str) for item in value)
    return NOTHING if named else N_("Seen", "{key} has an entry without INAlternativeAppName")


_KEYS: Mapping[str, Callable[[Any], Phrase]] = {
    "CFBundleExecutable": _is_text,
    "CFBundleIdentifier": _is_text,
    "INAlternativeAppNames": _is_names,
    "MinimumOSVersion": _is_text,
    "NSPrivacyTrackingDomains": _is_texts,
    "UIRequiredDeviceCapabilities": _is_list_or_names,
    "UISupportedDevices": _is_texts,
    "WKCompanionAppBundleIdentifier": _is_text,
}


def _of_extension(bundle: NestedBundle) -> Iterator[Phrase]:
    """Yield what is wrong with the keys that iOS asks of extensions alone (MI 41, 52, 53)."""
    yield from wrong_text(bundle.info, "CFBundleName")
    if extension_point(bundle) == _SHARING:
        yield from wrong_text(bundle.info, "CFBundleDisplayName")
    told = bundle.info.get("CFBundlePackageType", _EXTENSIONS_TYPE)
    if told != _EXTENSIONS_TYPE:
        yield N_("Seen", "{key} is {value}").of(key="CFBundlePackageType", value=shown(told))


def _typed(package: AppPackage, _now: datetime) -> Answer:
    """Ask of the app and every bundle inside (MI 87, 132, 193)."""
    nested = package.app.nested
    infos = [("", package.app.info), *((bundle.path, bundle.info) for bundle in nested)]
    problems = [
        placed(path, problem.of(key=key))
        for path, info in infos
        for key, wrong in _KEYS.items()
        if key in info and (problem := wrong(info[key]))
    ]
    extensions = [bundle for bundle in nested if bundle.kind == "app-extension" and bundle.info]
    problems += [placed(bundle.path, problem) for bundle in extensions for problem in _of_extension(bundle)]
    looked = N_many("Seen", "{keys} keys in {count} bundle", "{keys} keys in {count} bundles")
    return judged(problems, looked.of(keys=len(_KEYS), count=len(infos)))


CHECKS: tuple[Examined, ...] = (Examined(B16, of_package(_typed)),)
