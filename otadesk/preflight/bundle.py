"""What the bundle says about itself: the causes of a failed install that stand in Info.plist and the executable."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from datetime import UTC, datetime
from typing import Any

from otadesk.ipa.bundle import DEVICE_PLATFORMS, is_on_watch
from otadesk.ipa.inspect import AppPackage
from otadesk.ipa.macho import Slice
from otadesk.ipa.verification import MachOReport
from otadesk.phrases import N_, NOTHING, N_many, Phrase, in_turn, verbatim
from otadesk.preflight.answer import (
    Answer,
    Examined,
    Question,
    declare,
    failed,
    judged,
    not_applicable,
    of_package,
    passed,
    placed,
    shown,
    unknown,
)
from otadesk.preflight.case import Case

UNABLE_TO_INSTALL = N_("Finding", "“Unable to Install”: the download ends, then iOS gives up.")

_BUNDLE_ID = re.compile(r"[A-Za-z0-9._-]+")
"""Apple's documentation allows no underscore, but iOS installs apps that have one."""
_SIMULATOR = "-simulator"
_DEVICE_SYSTEMS = ("ios", "tvos", "watchos", "visionos")
_DEVICE_ARCHITECTURES = ("arm64", "arm64e", "arm64_32")
_ONLY_64_BIT_SINCE = datetime(2017, 9, 19, tzinfo=UTC)
"""When iOS 11 came, which runs 64-bit code alone."""

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
    N_("Finding", "The app’s version is missing or is not text"),
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

_IS = N_("Seen", "{key} is {value}")
_LACKS = N_("Seen", "{where} has no {key}").of(where="Info.plist")
_COMPILED = N_("Seen", "compiled for {platforms}")
_ONLY = N_("Seen", "only {architectures}")
_NO_EXECUTABLE = N_("Seen", "there is no executable to look at")
_ENCRYPTED = N_("Seen", "cryptid is not 0")


def _payload(package: AppPackage, _now: datetime) -> Answer:
    """Pass: without exactly one app the package could not have been read."""
    return passed(verbatim(shown(package.app.path)))


def _executable(package: AppPackage, _now: datetime) -> Answer:
    name = package.app.executable
    if not name:
        return failed(_LACKS.of(key="CFBundleExecutable"))
    if not package.app.architectures:
        what = in_turn(package.signature.problems) or N_("Seen", "no Mach-O executable")
        return failed(placed(name, what))
    return passed(placed(name, verbatim(", ".join(package.app.architectures))))


def _executables(case: Case) -> Answer:
    """Ask of the bundles and frameworks inside as well, once they were looked for (MI 11, 71)."""
    answer = _executable(case.package, case.now)
    missing = case.verification.of("executable-missing") if case.verification is not None else ()
    inside = [placed(fault.bundle, fault.detail) for fault in missing if fault.bundle]
    if not inside:
        return answer
    return judged([answer.seen, *inside] if answer.outcome == "fail" else inside)


def _bundle_id(package: AppPackage, _now: datetime) -> Answer:
    bundle_id = package.app.bundle_id
    if not bundle_id:
        return failed(_LACKS.of(key="CFBundleIdentifier"))
    if _BUNDLE_ID.fullmatch(bundle_id):
        return passed(verbatim(bundle_id))
    return failed(verbatim(f"“{shown(bundle_id)}”"))


def _version(package: AppPackage, _now: datetime) -> Answer:
    """Ask the app and its extensions for CFBundleVersion (0xE800009C).

    The short one may be absent, but not be empty (0xE80000AD).
    """
    extensions = [one for one in package.app.nested if one.kind == "app-extension" and one.info]
    infos = [("", package.app.info), *((one.path, one.info) for one in extensions)]
    problems = [placed(path, problem) for path, info in infos for problem in _wrong_versions(info)]
    return judged(problems, verbatim(shown(f"{package.app.version} ({package.app.build})")))


def _wrong_versions(info: Mapping[str, Any]) -> Iterator[Phrase]:
    yield from wrong_text(info, "CFBundleVersion")
    if "CFBundleShortVersionString" in info:
        yield from wrong_text(info, "CFBundleShortVersionString")


def wrong_text(info: Mapping[str, Any], key: str) -> Iterator[Phrase]:
    """Yield what is wrong with a key that has to hold a text: that it is missing, empty, or something else."""
    value = info.get(key)
    if value is None:
        yield _LACKS.of(key=key)
    elif not isinstance(value, str) or not value:
        yield _IS.of(key=key, value=repr(value) if isinstance(value, str) else shown(value))


def _platform(package: AppPackage, _now: datetime) -> Answer:
    platform = package.app.platform
    compiled_for = {piece.platform for piece in package.app.slices} - {""}
    if platform and platform not in DEVICE_PLATFORMS:
        return failed(N_("Seen", "built for {platform}").of(platform=shown(platform)))
    if compiled_for and all(name.endswith(_SIMULATOR) for name in compiled_for):
        return failed(_COMPILED.of(platforms=shown(", ".join(sorted(compiled_for)))))
    if not platform:
        return unknown(N_("Seen", "neither Info.plist nor the executable names a platform"))
    return passed(verbatim(platform))


def _architecture(package: AppPackage, now: datetime) -> Answer:
    architectures = package.app.architectures
    if not architectures:
        return not_applicable(_NO_EXECUTABLE)
    listed = ", ".join(architectures)
    if set(architectures) & set(_DEVICE_ARCHITECTURES):
        return passed(verbatim(listed))
    if now < _ONLY_64_BIT_SINCE and any(name.startswith("arm") for name in architectures):
        seen = N_("Seen", "only {architectures}, before iOS 11 made 64 bits a must")
        return not_applicable(seen.of(architectures=listed))
    return failed(_ONLY.of(architectures=listed))


def _encryption(package: AppPackage, _now: datetime) -> Answer:
    if not package.app.architectures:
        return not_applicable(_NO_EXECUTABLE)
    if package.app.encrypted is None:
        return unknown(N_("Seen", "the executable could not be read far enough"))
    return failed(_ENCRYPTED) if package.app.encrypted else passed(N_("Seen", "cryptid is 0"))


def in_all_code(shallow: Question, nested: Callable[[MachOReport, datetime], Phrase]) -> Question:
    """Return the question for every piece of code; ``nested`` says what is wrong with one, NOTHING where nothing is.

    Until the code was read to its end, the app's own executable answers.
    """

    def asked(case: Case) -> Answer:
        answer = shallow(case)
        if case.verification is None:
            return answer
        machos = [macho for macho in case.verification.machos if macho.slices]
        problems = [placed(macho.path, problem) for macho in machos if (problem := nested(macho, case.now))]
        if not problems and (answer.outcome != "unknown" or not case.verification.main):
            return answer
        return judged(problems, N_many("Seen", "{count} piece of code", "{count} pieces of code").of(count=len(machos)))

    return asked


def _slices(macho: MachOReport) -> tuple[Slice, ...]:
    return tuple(one.slice for one in macho.slices)


def _foreign_platform(macho: MachOReport, _now: datetime) -> Phrase:
    """Return what the code is for where none of its slices is for a device; very old code names no platform."""
    platforms = {one.platform for one in _slices(macho)}
    for_device = any(name in _DEVICE_SYSTEMS or not name for name in platforms)
    return NOTHING if for_device else _COMPILED.of(platforms=shown(", ".join(sorted(platforms))))


def _foreign_architecture(macho: MachOReport, now: datetime) -> Phrase:
    architectures = [one.architecture for one in _slices(macho)]
    # The programs of watchOS 1 ran on the phone, in its 32 bits.
    fitting = (*_DEVICE_ARCHITECTURES, "armv7k", "armv7") if is_on_watch(macho.bundle) else _DEVICE_ARCHITECTURES
    if not macho.is_main or set(architectures) & set(fitting):
        return NOTHING
    if now < _ONLY_64_BIT_SINCE and any(name.startswith("arm") for name in architectures):
        return NOTHING
    return _ONLY.of(architectures=", ".join(architectures))


def _still_encrypted(macho: MachOReport, _now: datetime) -> Phrase:
    return _ENCRYPTED if any(one.encrypted for one in _slices(macho)) else NOTHING


CHECKS: tuple[Examined, ...] = (
    Examined(Z03, of_package(_payload)),
    Examined(B02, _executables),
    Examined(B03, of_package(_bundle_id)),
    Examined(B04, of_package(_version)),
    Examined(B09, in_all_code(of_package(_platform), _foreign_platform)),
    Examined(B10, in_all_code(of_package(_architecture), _foreign_architecture)),
    Examined(B11, in_all_code(of_package(_encryption), _still_encrypted)),
)
