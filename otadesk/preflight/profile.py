"""The provisioning profile: whether it lets this app be installed outside the App Store, here and now."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timedelta

from otadesk.days import COUNTED, Day, days_between
from otadesk.ipa.inspect import AppPackage
from otadesk.ipa.profile import Profile, ProfileType
from otadesk.ipa.verification import Fault, FaultKind, Verification
from otadesk.phrases import N_, N_many, Phrase, in_turn
from otadesk.preflight.answer import (
    Answer,
    Examined,
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
from otadesk.preflight.bundle import UNABLE_TO_INSTALL
from otadesk.preflight.case import Case
from otadesk.preflight.verified import NOT_VERIFIED, told

PROFILES = "https://developer.apple.com/documentation/technotes/tn3125-inside-code-signing-provisioning-profiles"
TRUST = "https://support.apple.com/guide/deployment/depce7cefc4d"
DEVELOPER_MODE = "https://developer.apple.com/documentation/xcode/enabling-developer-mode-on-a-device"

SOON = timedelta(days=30)
"""Days before its end from which on a build is said to end soon."""

_PLATFORMS = {
    "iphoneos": ("iOS",),
    "watchos": ("iOS", "watchOS"),
    "appletvos": ("tvOS",),
    "xros": ("xrOS", "visionOS"),
}
"""What a profile calls the platform of an app; Apple signs watch apps with iOS profiles."""

_TYPES: Mapping[ProfileType, Phrase] = {
    "ad-hoc": N_("Seen", "ad-hoc"),
    "app-store": N_("Seen", "app-store"),
    "development": N_("Seen", "development"),
    "enterprise": N_("Seen", "enterprise"),
}

_DER_FORMS: tuple[FaultKind, ...] = ("profile-der-signature", "profile-der-differs")

NEW_PROFILE = N_("Finding", "Make the profile anew in Apple’s developer portal, then export again with it.")

P01 = declare(
    *("P01", "profile-missing", "block"),
    N_("Finding", "The app contains no provisioning profile"),
    N_("Finding", "“Unable to Install”: iOS finds no valid provisioning profile."),
    N_(
        "Finding",
        "Export for ad hoc, development or enterprise distribution; that puts embedded.mobileprovision into the app.",
    ),
    sources=(PROFILES,),
)
P02 = declare(
    *("P02", "profile-unsound", "block"),
    N_("Finding", "The profile is damaged or not signed by Apple"),
    UNABLE_TO_INSTALL,
    N_("Finding", "Download the profile again from Apple’s developer portal, then export again with it."),
    sources=(PROFILES,),
)
P03 = declare(
    *("P03", "profile-expired", "block"),
    N_("Finding", "The profile has expired"),
    N_("Finding", "“Unable to Install”; where the app is already installed, it no longer opens."),
    NEW_PROFILE,
    sources=(PROFILES,),
)
P04 = declare(
    *("P04", "profile-for-store", "block"),
    N_("Finding", "The profile is for the App Store"),
    UNABLE_TO_INSTALL,
    N_("Finding", "Export again for ad hoc, development or enterprise distribution."),
    sources=(PROFILES,),
)
P05 = declare(
    *("P05", "profile-for-development", "warn"),
    N_("Finding", "The profile is for development"),
    N_("Finding", "The app opens only with Developer Mode on (iOS 16 and later)."),
    N_("Finding", "For testers, export for ad hoc distribution."),
    sources=(DEVELOPER_MODE,),
)
P07 = declare(
    *("P07", "profile-for-other-platform", "block"),
    N_("Finding", "The profile is for another platform"),
    UNABLE_TO_INSTALL,
    N_("Finding", "Make a profile for the app’s platform and export again with it."),
)
P08 = declare(
    *("P08", "profile-forms-differ", "warn"),
    N_("Finding", "The two forms of the profile in one file differ"),
    N_("Finding", "Usually nothing; a recent iOS may read the other form than older ones."),
    N_("Finding", "Download the profile again from Apple’s developer portal, then export again with it."),
    sources=(PROFILES,),
)
P09 = declare(
    *("P09", "ends-soon", "warn"),
    N_("Finding", "The build stops working soon"),
    N_("Finding", "From that day on it can’t be installed, and no longer opens where it is."),
    N_("Finding", "Renew the certificate or the profile, whichever expires first, and publish a new build before."),
)
P10 = declare(
    *("P10", "first-launch-online", "inform"),
    N_("Finding", "The first launch may need the Internet"),
    N_("Finding", "Without it: “Unable to Verify App”, when the app is first opened."),
    N_("Finding", "Open the app once while the device is online; ppq.apple.com must be reachable."),
    sources=("https://developer.apple.com/help/account/reference/provisioning-profile-updates",),
)
P11 = declare(
    *("P11", "enterprise-trust", "inform"),
    N_("Finding", "Testers have to trust the enterprise developer once"),
    N_("Finding", "“Untrusted Enterprise Developer”, when the app is first opened."),
    N_("Finding", "Settings › General › VPN & Device Management › the team › Trust; iOS 18 restarts for it."),
    sources=(TRUST,),
)


def own_profiles(case: Case) -> tuple[tuple[str, Profile], ...]:
    """Return every profile with the path of its bundle; the app's is "", those inside are known once verified."""
    own = [("", case.package.profile)]
    if case.verification is not None:
        own += [(bundle.path, bundle.profile) for bundle in case.verification.bundles if bundle.path]
    return tuple((path, profile) for path, profile in own if profile is not None)


def _embedded(case: Case) -> Answer:
    """Ask of the app alone: whether an extension without one can be installed is not known for sure."""
    profile = case.package.profile
    if profile is None:
        return passed(_UNREADABLE) if case.package.profile_problem else failed(_NONE)
    bare = [
        bundle.path
        for bundle in (case.verification.bundles if case.verification is not None else ())
        if bundle.kind not in ("app", "framework", "bundle") and bundle.profile is None and not bundle.profile_problem
    ]
    seen = [N_("Seen", "“{name}”").of(name=shown(profile.name))]
    if bare:
        seen.append(N_("Seen", "none of its own in {bundles}").of(bundles=shown(", ".join(bare))))
    return passed(in_turn(seen))


def _genuine(case: Case) -> Answer:
    """Ask for a CMS message that Apple signed, however long ago: iOS asks for no dates here."""
    package = case.package
    damaged = N_("Seen", "the profile can’t be read: {why}").of(why=shown(package.profile_problem))
    problems = [damaged] if package.profile_problem else []
    if package.profile is not None and not package.profile.signed:
        problems.append(N_("Seen", "a bare property list, without Apple’s signature"))
    faults = _signature_faults(case.verification) if case.verification is not None else ()
    if problems or faults:
        return judged([*problems, *(told(fault) for fault in faults)])
    if package.profile is None:
        return _NO_PROFILE
    return unknown(NOT_VERIFIED) if case.verification is None else passed(N_("Seen", "signed by Apple"))


def _signature_faults(verification: Verification) -> tuple[Fault, ...]:
    kinds = verification.of("profile-malformed", "profile-signature", "profile-chain", "profile-signer")
    return (*kinds, *(fault for fault in verification.of("profile-unsigned") if fault.bundle))


def _forms(case: Case) -> Answer:
    faults = case.verification.of(*_DER_FORMS) if case.verification is not None else ()
    if not faults and all("DER-Encoded-Profile" not in profile.info for _, profile in own_profiles(case)):
        return not_applicable(N_("Seen", "there is only one form"))
    if case.verification is None:
        return unknown(NOT_VERIFIED)
    return judged([told(fault) for fault in faults], N_("Seen", "both say the same"))


def _expiry(case: Case) -> Answer:
    profiles = own_profiles(case)
    if case.package.profile is None:
        return _NO_PROFILE
    ended = [
        placed(path, N_("Seen", "expired on {day}").of(day=Day(profile.expires)))
        for path, profile in profiles
        if profile.expires is not None and profile.expires <= case.now
    ]
    ends = [profile.expires for _, profile in profiles if profile.expires is not None]
    if not ends or case.package.profile.expires is None:
        return unknown(N_("Seen", "the profile doesn’t say when it expires"))
    return judged(ended, N_("Seen", "valid until {day}").of(day=Day(min(ends))))


def _not_for_store(case: Case) -> Answer:
    if case.package.profile is None:
        return _NO_PROFILE
    store = [
        placed(path, N_("Seen", "it lists no devices and isn’t an enterprise profile"))
        for path, profile in own_profiles(case)
        if profile.type == "app-store"
    ]
    return judged(store, _TYPES[case.package.profile.type])


def _not_for_development(package: AppPackage, _now: datetime) -> Answer:
    if package.profile is None:
        return _NO_PROFILE
    if package.profile.free:
        return failed(N_("Seen", "a free account’s profile: seven days, and three such apps on a device"))
    if package.profile.type == "development":
        return failed(N_("Seen", "a development profile"))
    return passed(_TYPES[package.profile.type])


def _platform(package: AppPackage, _now: datetime) -> Answer:
    """Compare platforms (0xE8008010); a profile from before 2014 names none and is an iOS profile."""
    if package.profile is None:
        return _NO_PROFILE
    fitting = _PLATFORMS.get(package.app.platform)
    if fitting is None:
        platform = N_("Seen", "the app’s platform is “{platform}”").of(platform=shown(package.app.platform))
        return not_applicable(platform)
    named = package.profile.platforms or ("iOS",)
    evidence = N_("Seen", "the profile is for {platforms}").of(platforms=shown(", ".join(named)))
    if set(named) & set(fitting):
        return passed(evidence)
    return failed(in_turn([evidence, N_("Seen", "the app is for {platform}").of(platform=fitting[0])]))


def usable_until(case: Case) -> datetime | None:
    """Return when the first of the profiles and signing certificates ends, as far as they are known."""
    ends = [profile.expires for _, profile in own_profiles(case) if profile.expires is not None]
    if case.package.installable_until is not None:
        ends.append(case.package.installable_until)
    if case.verification is not None:
        slices = (one for macho in case.verification.machos if not macho.is_apples for one in macho.slices)
        ends += [one.chain[0].not_after for one in slices if one.chain]
    return min(ends, default=None)


def _ends_soon(case: Case) -> Answer:
    end, now = usable_until(case), case.now
    if end is None:
        return unknown(N_("Seen", "neither the profile nor the certificate says when it expires"))
    if end <= now:
        return not_applicable(N_("Seen", "it expired on {day}").of(day=Day(end)))
    left = days_between(now, end)
    counted = N_many("Seen", "until {day}, {count} day left", "until {day}, {count} days left")
    evidence = (N_("Seen", "until {day}") if left > COUNTED else counted).of(day=Day(end), count=left)
    return failed(evidence) if end - now < SOON else passed(evidence)


def _first_launch(package: AppPackage, _now: datetime) -> Answer:
    """Leave it open: Apple asks for it with teams made after 6 June 2021, which the profile doesn't tell."""
    if package.profile is None or package.profile.type == "app-store":
        return not_applicable(N_("Seen", "nothing to verify at the first launch"))
    return unknown(N_("Seen", "whether Apple is asked at the first launch depends on when the team was made"))


def _trust(package: AppPackage, _now: datetime) -> Answer:
    if package.profile is None or package.profile.type != "enterprise":
        return not_applicable(N_("Seen", "only enterprise apps need it"))
    unseen = N_("Seen", "whether a device trusts “{team}” already can’t be seen from here")
    return unknown(unseen.of(team=shown(package.profile.team_name)))


_NONE = N_("Seen", "no embedded.mobileprovision")
_UNREADABLE = N_("Seen", "there is one, but it can’t be read")
_NO_PROFILE = not_applicable(N_("Seen", "there is no profile"))

CHECKS: tuple[Examined, ...] = (
    Examined(P01, _embedded),
    Examined(P02, _genuine),
    Examined(P03, _expiry),
    Examined(P04, _not_for_store),
    Examined(P05, of_package(_not_for_development)),
    Examined(P07, of_package(_platform)),
    Examined(P08, _forms),
    Examined(P09, _ends_soon),
    Examined(P10, of_package(_first_launch)),
    Examined(P11, of_package(_trust)),
)
