"""What the bundle says about itself: the causes of a failed install that stand in Info.plist and the executable."""

from __future__ import annotations

import re
from collections import Counter
from datetime import datetime

from otadesk.ipa.bundle import NestedBundle
from otadesk.ipa.inspect import AppPackage
from otadesk.phrases import N_
from otadesk.preflight.answer import (
    Answer,
    Examined,
    declare,
    failed,
    judged,
    not_applicable,
    passed,
    shown,
    unknown,
)

UNABLE_TO_INSTALL = N_("Finding", "“Unable to Install”: the download ends, then iOS gives up.")
EXPORT_AGAIN = N_("Finding", "Export the archive again with Xcode.")

_BUNDLE_ID = re.compile(r"[A-Za-z0-9._-]+")
"""Apple's documentation allows no underscore, but iOS installs apps that have one."""
_DEVICE_PLATFORMS = ("iphoneos", "appletvos", "watchos", "xros")
_SIMULATOR = "-simulator"
_DEVICE_ARCHITECTURES = ("arm64", "arm64e", "arm64_32")

Z03 = declare(
    *("Z03", "payload-missing", "block"),
    N_("Finding", "There is not exactly one app in the folder Payload"),
    UNABLE_TO_INSTALL,
    N_("Finding", "Package the app again: one .app in a folder called Payload at the root of the zip."),
)
B02 = declare(
    *("B02", "executable-missing", "block"),
    N_("Finding", "The app has no executable"),
    UNABLE_TO_INSTALL,
    N_("Finding", "Build again; CFBundleExecutable in Info.plist must name the program in the bundle."),
)
B03 = declare(
    *("B03", "bundle-id-illegal", "block"),
    N_("Finding", "The bundle identifier is missing or has characters that it can’t have"),
    UNABLE_TO_INSTALL,
    N_("Finding", "Set CFBundleIdentifier to letters, digits, hyphens and periods, such as com.example.app."),
)
B04 = declare(
    *("B04", "version-missing", "block"),
    N_("Finding", "The app’s version is missing or is no text"),
    UNABLE_TO_INSTALL,
    N_("Finding", "Set CFBundleVersion, and CFBundleShortVersionString if it is there, to a text such as 1.2."),
)
B09 = declare(
    *("B09", "built-for-simulator", "block"),
    N_("Finding", "The app is not built for a device"),
    UNABLE_TO_INSTALL,
    N_("Finding", "Archive with the destination “Any iOS Device”, then export."),
)
B10 = declare(
    *("B10", "architecture-missing", "block"),
    N_("Finding", "The executable has no 64-bit ARM code"),
    N_("Finding", "“Unable to Install” on iOS 11 and later, which run nothing else."),
    N_("Finding", "Build with the standard architectures, which include arm64."),
)
B11 = declare(
    *("B11", "executable-encrypted", "block"),
    N_("Finding", "The executable is encrypted by the App Store"),
    N_("Finding", "The app doesn’t install, or closes as soon as it is opened."),
    N_("Finding", "Use your own build; one that was taken from the App Store runs only where it was bought."),
)
B12 = declare(
    *("B12", "nested-bundle-id", "block"),
    N_("Finding", "A bundle inside the app has the wrong identifier"),
    UNABLE_TO_INSTALL,
    N_("Finding", "Name each extension as the app plus one more part: com.example.app.share. No two may be alike."),
)


def _payload(package: AppPackage, _now: datetime) -> Answer:
    """Pass: without exactly one app the package could not have been read."""
    return passed(shown(package.app.path))


def _executable(package: AppPackage, _now: datetime) -> Answer:
    name = package.app.executable
    if not name:
        return failed("Info.plist has no CFBundleExecutable")
    if not package.app.architectures:
        return failed(f"{shown(name)}: {shown('; '.join(package.signature.problems) or 'no Mach-O executable')}")
    return passed(f"{shown(name)}: {', '.join(package.app.architectures)}")


def _bundle_id(package: AppPackage, _now: datetime) -> Answer:
    bundle_id = package.app.bundle_id
    if not bundle_id:
        return failed("Info.plist has no CFBundleIdentifier")
    return passed(bundle_id) if _BUNDLE_ID.fullmatch(bundle_id) else failed(f"“{shown(bundle_id)}”")


def _version(package: AppPackage, _now: datetime) -> Answer:
    """Ask for CFBundleVersion (0xE800009C); the short one may be absent, but not be empty (0xE80000AD)."""
    problems = []
    build = package.app.info.get("CFBundleVersion")
    if not isinstance(build, str) or not build:
        problems.append(
            "Info.plist has no CFBundleVersion" if build is None else f"CFBundleVersion is {shown(build)!r}"
        )
    version = package.app.info.get("CFBundleShortVersionString", "1")
    if not isinstance(version, str) or not version:
        problems.append(f"CFBundleShortVersionString is {shown(version)!r}")
    return judged(problems, shown(f"{package.app.version} ({package.app.build})"))


def _platform(package: AppPackage, _now: datetime) -> Answer:
    platform = package.app.platform
    compiled_for = {piece.platform for piece in package.app.slices} - {""}
    if platform and platform not in _DEVICE_PLATFORMS:
        return failed(f"built for {shown(platform)}")
    if compiled_for and all(name.endswith(_SIMULATOR) for name in compiled_for):
        return failed(f"compiled for {shown(', '.join(sorted(compiled_for)))}")
    if not platform:
        return unknown("neither Info.plist nor the executable names a platform")
    return passed(platform)


def _architecture(package: AppPackage, _now: datetime) -> Answer:
    architectures = package.app.architectures
    if not architectures:
        return not_applicable("there is no executable to look at")
    evidence = ", ".join(architectures)
    return passed(evidence) if set(architectures) & set(_DEVICE_ARCHITECTURES) else failed(f"only {evidence}")


def _encryption(package: AppPackage, _now: datetime) -> Answer:
    if not package.app.architectures:
        return not_applicable("there is no executable to look at")
    if package.app.encrypted is None:
        return unknown("the executable could not be read far enough")
    return failed("cryptid is not 0") if package.app.encrypted else passed("cryptid is 0")


def _nested_ids(package: AppPackage, _now: datetime) -> Answer:
    """Ask that each begins with its parent's, and that all differ (0xE800009E, D9, B0).

    An extension's may have one part more, not two (0xE80000CA).
    """
    nested = package.app.nested
    if not nested:
        return not_applicable("the app has no bundles inside")
    problems = [problem for bundle in nested if (problem := _nested_problem(bundle, package))]
    counted = Counter([package.app.bundle_id, *(bundle.bundle_id for bundle in nested)])
    problems += [f"{shown(name)} is used {times} times" for name, times in counted.items() if name and times > 1]
    return judged(problems, f"{len(nested)} checked")


def _nested_problem(bundle: NestedBundle, package: AppPackage) -> str:
    parent = _parent_id(bundle, package)
    if not bundle.bundle_id:
        return f"{shown(bundle.path)} has no identifier"
    if not bundle.bundle_id.startswith(f"{parent}."):
        return f"{shown(bundle.path)} is {shown(bundle.bundle_id)}, which doesn’t begin with {shown(parent)}."
    if bundle.kind == "app-extension" and "." in bundle.bundle_id[len(parent) + 1 :]:
        return f"{shown(bundle.path)} is {shown(bundle.bundle_id)}, more than one part after {shown(parent)}."
    return ""


def _parent_id(bundle: NestedBundle, package: AppPackage) -> str:
    """Return the identifier of the nearest bundle around this one: the app's, or a watch app's."""
    around = [other for other in package.app.nested if bundle.path.startswith(f"{other.path}/")]
    return max(around, key=lambda other: len(other.path)).bundle_id if around else package.app.bundle_id


CHECKS: tuple[Examined, ...] = (
    Examined(Z03, _payload),
    Examined(B02, _executable),
    Examined(B03, _bundle_id),
    Examined(B04, _version),
    Examined(B09, _platform),
    Examined(B10, _architecture),
    Examined(B11, _encryption),
    Examined(B12, _nested_ids),
)
