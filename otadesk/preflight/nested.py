"""The bundles inside the app: extensions, watch apps and App Clips, each with rules of its own."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from datetime import datetime
from typing import Any

from otadesk.ipa.bundle import NestedBundle, is_on_watch
from otadesk.ipa.code_bundles import is_own_framework
from otadesk.ipa.inspect import AppPackage
from otadesk.ipa.verification import BundleReport
from otadesk.phrases import N_, NOTHING, Phrase, verbatim
from otadesk.preflight.answer import (
    Answer,
    Examined,
    declare,
    first_few,
    judged,
    not_applicable,
    of_package,
    shown,
    unknown,
)
from otadesk.preflight.bundle import UNABLE_TO_INSTALL
from otadesk.preflight.case import Case
from otadesk.preflight.versions import version

EXTENSION_KEYS = "https://developer.apple.com/documentation/bundleresources/information-property-list/nsextension"
WATCH_KEYS = "https://developer.apple.com/documentation/bundleresources/information-property-list/watchos"

_APPLES_POINTS = "com.apple."
_MACS_POINTS = frozenset(
    {"com.apple.FinderSync", "com.apple.Safari.extension", "com.apple.dt.Xcode.extension.source-editor"}
)
_WATCH_POINT = "com.apple.watchkit"
_WATCH_FAMILY = "4"
_WITHOUT_CLASS = frozenset({"com.apple.widgetkit-extension", "com.apple.deviceactivityui.report-extension"})
"""Points whose programs start at ``@main``: iOS refuses one that names a class or a storyboard as well (MI 152)."""

B01 = declare(
    *("B01", "info-plist-unreadable", "block"),
    N_("Finding", "An Info.plist is missing or can’t be read"),
    UNABLE_TO_INSTALL,
    N_("Finding", "Build again, and check what scripts write into Info.plist."),
)
B12 = declare(
    *("B12", "nested-bundle-id", "block"),
    N_("Finding", "A bundle inside the app has the wrong identifier"),
    UNABLE_TO_INSTALL,
    N_("Finding", "Name each extension as the app plus one more part: com.example.app.share. No two may be alike."),
)


B13 = declare(
    *("B13", "extension-keys", "block"),
    N_("Finding", "An extension doesn’t say properly what it extends"),
    UNABLE_TO_INSTALL,
    N_(
        "Finding",
        "Correct NSExtension in the extension’s Info.plist; NSExtensionPointIdentifier names what it extends.",
    ),
    sources=(EXTENSION_KEYS,),
)
B14 = declare(
    *("B14", "extension-asks-more", "warn"),
    N_("Finding", "An extension needs more than the app itself"),
    N_("Finding", "The app installs, but on some devices without the extension."),
    N_("Finding", "Give the extension the app’s deployment target, and no capabilities that the app doesn’t require."),
)
B15 = declare(
    *("B15", "watch-keys", "block"),
    N_("Finding", "The watch app and its iPhone app don’t name each other properly"),
    UNABLE_TO_INSTALL,
    N_("Finding", "Set WKCompanionAppBundleIdentifier to the iPhone app’s identifier, and WKApplication to YES."),
    sources=(WATCH_KEYS,),
)

_NO_EXTENSIONS = N_("Seen", "the app has no extensions")
_NO_ID = N_("Seen", "{where} has no identifier")


def _frameworks(case: Case) -> tuple[BundleReport, ...]:
    """Return the frameworks that iOS looks at before it installs; none until they were looked for."""
    bundles = case.verification.bundles if case.verification is not None else ()
    return tuple(one for one in bundles if is_own_framework(one.path))


def _info_plists(case: Case) -> Answer:
    """Ask of those inside (MI 35): without the app's own the package could not have been read."""
    inside: list[NestedBundle | BundleReport] = [*case.package.app.nested, *_frameworks(case)]
    problems = [verbatim(f"{shown(one.path)}/Info.plist") for one in inside if not one.info]
    return judged(problems, N_("Seen", "{count} read").of(count=1 + len(inside)))


def _nested_ids(case: Case) -> Answer:
    """Ask that each begins with its parent's, and that all differ (0xE800009E, D9, B0).

    An extension's may have one part more, not two (0xE80000CA, until iOS 17). A framework's only has to be there and
    its own (MI 12, 57).
    """
    package, frameworks = case.package, _frameworks(case)
    nested = package.app.nested
    if not nested and not frameworks:
        return not_applicable(N_("Seen", "the app has no bundles inside"))
    problems = [problem for bundle in nested if (problem := _nested_problem(bundle, package))]
    problems += [_NO_ID.of(where=shown(one.path)) for one in frameworks if one.info and not one.bundle_id]
    names = [package.app.bundle_id, *(one.bundle_id for one in nested), *(one.bundle_id for one in frameworks)]
    again = N_("Seen", "{what} is used {count} times")
    counted = Counter(name for name in names if name)
    problems += [again.of(what=shown(name), count=times) for name, times in counted.items() if times > 1]
    return judged(problems, N_("Seen", "{count} checked").of(count=len(nested) + len(frameworks)))


def _nested_problem(bundle: NestedBundle, package: AppPackage) -> Phrase:
    parent = _parent_id(bundle, package)
    facts = {"where": shown(bundle.path), "own": shown(bundle.bundle_id), "parent": shown(parent)}
    if not bundle.bundle_id:
        return _NO_ID.of(**facts)
    if not bundle.bundle_id.startswith(f"{parent}."):
        return N_("Seen", "{where} is {own}, which doesn’t begin with {parent}.").of(**facts)
    if bundle.kind == "app-extension" and "." in bundle.bundle_id[len(parent) + 1 :]:
        return N_("Seen", "{where} is {own}, more than one part after {parent}.").of(**facts)
    return NOTHING


def _parent_id(bundle: NestedBundle, package: AppPackage) -> str:
    """Return the identifier of the nearest bundle around this one: the app's, or a watch app's.

    A watch app's own is the app's, though the app of watchOS 1 lies in an extension.
    """
    if bundle.kind == "watch-app":
        return package.app.bundle_id
    around = [other for other in package.app.nested if bundle.path.startswith(f"{other.path}/")]
    return max(around, key=lambda other: len(other.path)).bundle_id if around else package.app.bundle_id


def _extension_keys(package: AppPackage, _now: datetime) -> Answer:
    """Ask each extension for a point that it extends (0xE80000A0 to A7, B1)."""
    extensions = [bundle for bundle in package.app.nested if bundle.kind == "app-extension" and bundle.info]
    if not extensions:
        return not_applicable(_NO_EXTENSIONS)
    problems, open_questions, points = [], [], []
    for bundle in extensions:
        point = extension_point(bundle)
        if not isinstance(point, str) or not point:
            problems.append(N_("Seen", "{where} names no extension point").of(where=shown(bundle.path)))
        elif point in _MACS_POINTS:
            seen = N_("Seen", "{where} extends {point}, which only the Mac has")
            problems.append(seen.of(where=shown(bundle.path), point=point))
        elif point in _WITHOUT_CLASS and _names_class(bundle.info):
            seen = N_("Seen", "{where} extends {point}, for which it may name neither a class nor a storyboard")
            problems.append(seen.of(where=shown(bundle.path), point=point))
        elif point.startswith(_APPLES_POINTS):
            points.append(point)
        else:
            seen = N_("Seen", "{where} extends {point}, which is not Apple’s")
            open_questions.append(seen.of(where=shown(bundle.path), point=shown(point)))
    if not problems and open_questions:
        return unknown(first_few(open_questions))
    return judged(problems, verbatim(shown(", ".join(dict.fromkeys(points)))))


def extension_point(bundle: NestedBundle) -> Any:
    """Return what an extension extends, None where it doesn't say so as iOS asks for it (MI 39, 45, 182).

    ExtensionKit's key counts in the folder Extensions, and in PlugIns only beside the old one.
    """
    new = bundle.info.get("EXAppExtensionAttributes")
    point = new.get("EXExtensionPointIdentifier") if isinstance(new, Mapping) else None
    if bundle.path.rpartition("/")[0].endswith("Extensions"):
        return point
    old = _extension(bundle.info).get("NSExtensionPointIdentifier")
    return (point or old) if isinstance(old, str) and old else None


def _extension(info: Mapping[str, Any]) -> Mapping[str, Any]:
    found = info.get("NSExtension")
    return found if isinstance(found, Mapping) else {}


def _names_class(info: Mapping[str, Any]) -> bool:
    return any(key in _extension(info) for key in ("NSExtensionPrincipalClass", "NSExtensionMainStoryboard"))


def _asks_no_more(package: AppPackage, _now: datetime) -> Answer:
    extensions = [bundle for bundle in package.app.nested if bundle.kind == "app-extension" and _on_phone(bundle)]
    if not extensions:
        return not_applicable(_NO_EXTENSIONS)
    has = version(package.app.minimum_os)
    own = capabilities(package.app.info)
    problems = []
    for bundle in extensions:
        minimum = bundle.info.get("MinimumOSVersion")
        needs = version(minimum) if isinstance(minimum, str) else None
        if needs is not None and has is not None and needs > has:
            seen = N_("Seen", "{where} needs iOS {minimum}, the app {own}")
            own_minimum = shown(package.app.minimum_os)
            problems.append(seen.of(where=shown(bundle.path), minimum=shown(minimum), own=own_minimum))
        if more := capabilities(bundle.info) - own - {"arm64", "armv7"}:
            seen = N_("Seen", "{where} requires {things}, the app doesn’t")
            problems.append(seen.of(where=shown(bundle.path), things=shown(", ".join(sorted(more)))))
    return judged(problems, N_("Seen", "{count} compared").of(count=len(extensions)))


def _on_phone(bundle: NestedBundle) -> bool:
    return not is_on_watch(bundle.path)


def capabilities(info: Mapping[str, Any]) -> frozenset[str]:
    """Return what UIRequiredDeviceCapabilities requires; it holds a list, or names with true and false."""
    value = info.get("UIRequiredDeviceCapabilities")
    if isinstance(value, Mapping):
        return frozenset(str(name) for name, wanted in value.items() if wanted)
    names = value if isinstance(value, (list, tuple)) else [value] if isinstance(value, str) and value else []
    return frozenset(str(name) for name in names)


def _watch_keys(package: AppPackage, _now: datetime) -> Answer:
    """Ask that a watch app names its companion (0xE80000CF to DA), and that the app is no mere container (MI 137)."""
    apps = [bundle for bundle in package.app.nested if bundle.kind == "watch-app"]
    problems = []
    if "ITSWatchOnlyContainer" in package.app.info:
        problems.append(N_("Seen", "the app is a mere container for a watch app, which only the App Store takes"))
    elif not apps:
        return not_applicable(N_("Seen", "the app has no watch app"))
    if len(apps) > 1:
        seen = N_("Seen", "{bundles}: there may be one watch app only")
        problems.append(seen.of(bundles=shown(", ".join(one.path for one in apps))))
    problems += [problem for bundle in apps if bundle.info for problem in _watch_app(bundle, package)]
    problems += [problem for bundle in package.app.nested if (problem := _watch_extension(bundle, apps))]
    return judged(problems, N_("Seen", "{count} checked").of(count=len(apps)))


def _watch_app(bundle: NestedBundle, package: AppPackage) -> Iterator[Phrase]:
    """Yield what is wrong with a watch app (MI 92, 96, 97, 102, 135, 143, 144)."""
    where, info = shown(bundle.path), bundle.info
    companion = info.get("WKCompanionAppBundleIdentifier")
    if info.get("WKWatchOnly") is True:
        yield N_("Seen", "{where} is for the watch alone (WKWatchOnly): no iPhone app may bring it").of(where=where)
    elif companion is None:
        yield N_("Seen", "{where} has no {key}").of(where=where, key="WKCompanionAppBundleIdentifier")
    elif companion != package.app.bundle_id:
        seen = N_("Seen", "{where} belongs to {other}, not to {own}")
        yield seen.of(where=where, other=shown(companion), own=package.app.bundle_id)
    families = info.get("UIDeviceFamily")
    if isinstance(families, list) and _WATCH_FAMILY not in map(str, families):
        yield N_("Seen", "{where} is not made for the watch (UIDeviceFamily)").of(where=where)
    alone, extended = info.get("WKApplication") is True, info.get("WKWatchKitApp") is True
    has_extension = any(
        extension_point(one) == _WATCH_POINT for one in package.app.nested if _are_one_inside_the_other(one, bundle)
    )
    if alone and extended:
        yield N_("Seen", "{where} has both WKApplication and WKWatchKitApp").of(where=where)
    elif not alone and not extended:
        yield N_("Seen", "{where} has neither WKApplication nor WKWatchKitApp").of(where=where)
    elif extended and not has_extension:
        yield N_("Seen", "{where} has no WatchKit extension, which WKWatchKitApp asks for").of(where=where)
    elif alone and has_extension:
        yield N_("Seen", "{where} has a WatchKit extension, which WKApplication rules out").of(where=where)


def _are_one_inside_the_other(one: NestedBundle, other: NestedBundle) -> bool:
    """Whether a watch app and an extension belong together: on watchOS 1 the app lay in it, since then around it."""
    return one.path.startswith(f"{other.path}/") or other.path.startswith(f"{one.path}/")


def _watch_extension(bundle: NestedBundle, apps: list[NestedBundle]) -> Phrase:
    """Return what is wrong with a watch app's extension of the old kind, which names its app."""
    if extension_point(bundle) != _WATCH_POINT:
        return NOTHING
    parent = next((app for app in apps if _are_one_inside_the_other(app, bundle)), None)
    attributes = _extension(bundle.info).get("NSExtensionAttributes")
    named = attributes.get("WKAppBundleIdentifier") if isinstance(attributes, Mapping) else None
    if parent is None or named == parent.bundle_id:
        return NOTHING
    seen = N_("Seen", "{where} extends {other}, not {own}")
    return seen.of(where=shown(bundle.path), other=shown(named), own=shown(parent.bundle_id))


CHECKS: tuple[Examined, ...] = (
    Examined(B01, _info_plists),
    Examined(B12, _nested_ids),
    Examined(B13, of_package(_extension_keys)),
    Examined(B14, of_package(_asks_no_more)),
    Examined(B15, of_package(_watch_keys)),
)
