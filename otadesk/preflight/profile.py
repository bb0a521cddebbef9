"""The provisioning profile: whether it lets this app be installed outside the App Store, here and now."""

from __future__ import annotations

from datetime import datetime

from otadesk.ipa.inspect import AppPackage
from otadesk.phrases import N_
from otadesk.preflight.answer import (
    Answer,
    Examined,
    declare,
    failed,
    not_applicable,
    passed,
    shown,
    unknown,
)
from otadesk.preflight.bundle import UNABLE_TO_INSTALL
from otadesk.preflight.days import Day, days_between
from otadesk.preflight.signature import NOT_VERIFIED

PROFILES = "https://developer.apple.com/documentation/technotes/tn3125-inside-code-signing-provisioning-profiles"
TRUST = "https://support.apple.com/guide/deployment/depce7cefc4d"
DEVELOPER_MODE = "https://developer.apple.com/documentation/xcode/enabling-developer-mode-on-a-device"

SOON = 30
"""Days before its end from which on a build is said to end soon."""

_PLATFORMS = {
    "iphoneos": ("iOS",),
    "watchos": ("iOS", "watchOS"),
    "appletvos": ("tvOS",),
    "xros": ("xrOS", "visionOS"),
}
"""What a profile calls the platform of an app; Apple signs watch apps with iOS profiles."""

NEW_PROFILE = N_("Finding", "Make the profile anew in Apple’s developer portal, then export again with it.")

P01 = declare(
    *("P01", "profile-missing", "block"),
    N_("Finding", "The app contains no provisioning profile"),
    N_("Finding", "“Unable to Install”: iOS finds no valid provisioning profile."),
    N_("Finding", "Export for ad hoc or enterprise distribution; that puts embedded.mobileprovision into the app."),
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
    N_("Finding", "Export again for ad hoc or enterprise distribution."),
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
P09 = declare(
    *("P09", "ends-soon", "warn"),
    N_("Finding", "The build stops working soon"),
    N_("Finding", "From that day on it can’t be installed, and no longer opens where it is."),
    N_("Finding", "Renew the certificate or the profile, whichever ends first, and publish a new build before."),
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


def _embedded(package: AppPackage, _now: datetime) -> Answer:
    if package.profile is not None:
        return passed(f"“{shown(package.profile.name)}”")
    if package.profile_problem:
        return passed("there is one, but it can’t be read")
    return failed("no embedded.mobileprovision")


def _genuine(package: AppPackage, _now: datetime) -> Answer:
    """Ask for a readable CMS message; whether Apple signed it is not verified yet."""
    if package.profile_problem:
        return failed(shown(package.profile_problem))
    if package.profile is None:
        return _NO_PROFILE
    if not package.profile.signed:
        return failed("a bare property list, without Apple’s signature")
    return unknown(NOT_VERIFIED)


def _expiry(package: AppPackage, now: datetime) -> Answer:
    if package.profile is None:
        return _NO_PROFILE
    expires = package.profile.expires
    if expires is None:
        return unknown("the profile names no end")
    return failed(f"expired on {Day(expires)}") if expires <= now else passed(f"valid until {Day(expires)}")


def _not_for_store(package: AppPackage, _now: datetime) -> Answer:
    if package.profile is None:
        return _NO_PROFILE
    if package.profile.type == "app-store":
        return failed("it lists no devices and isn’t an enterprise profile")
    return passed(package.profile.type)


def _not_for_development(package: AppPackage, _now: datetime) -> Answer:
    if package.profile is None:
        return _NO_PROFILE
    if package.profile.free:
        return failed("a free account’s profile: seven days, and three such apps on a device")
    if package.profile.type == "development":
        return failed("a development profile")
    return passed(package.profile.type)


def _platform(package: AppPackage, _now: datetime) -> Answer:
    """Compare platforms (0xE8008010); a profile from before 2014 names none and is an iOS profile."""
    if package.profile is None:
        return _NO_PROFILE
    fitting = _PLATFORMS.get(package.app.platform)
    if fitting is None:
        return not_applicable(f"the app’s platform is “{shown(package.app.platform)}”")
    named = package.profile.platforms or ("iOS",)
    evidence = f"the profile is for {shown(', '.join(named))}"
    return passed(evidence) if set(named) & set(fitting) else failed(f"{evidence}; the app is for {fitting[0]}")


def _ends_soon(package: AppPackage, now: datetime) -> Answer:
    end = package.installable_until
    if end is None:
        return unknown("neither the profile nor the certificate names an end")
    if end <= now:
        return not_applicable(f"it ended on {Day(end)}")
    left = days_between(now, end)
    evidence = f"until {Day(end)}, {left} {'day' if left == 1 else 'days'} left"
    return failed(evidence) if left < SOON else passed(evidence)


def _first_launch(package: AppPackage, _now: datetime) -> Answer:
    """Leave it open: Apple asks for it with teams made after 6 June 2021, which the profile doesn't tell."""
    if package.profile is None or package.profile.type == "app-store":
        return not_applicable("nothing to verify at the first launch")
    return unknown("whether Apple is asked at the first launch depends on when the team was made")


def _trust(package: AppPackage, _now: datetime) -> Answer:
    if package.profile is None or package.profile.type != "enterprise":
        return not_applicable("only enterprise apps need it")
    return unknown(f"whether a device trusts “{shown(package.profile.team_name)}” already can’t be seen from here")


_NO_PROFILE = not_applicable("there is no profile")

CHECKS: tuple[Examined, ...] = (
    Examined(P01, _embedded),
    Examined(P02, _genuine),
    Examined(P03, _expiry),
    Examined(P04, _not_for_store),
    Examined(P05, _not_for_development),
    Examined(P07, _platform),
    Examined(P09, _ends_soon),
    Examined(P10, _first_launch),
    Examined(P11, _trust),
)
