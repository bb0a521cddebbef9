"""What a build is for, as people say it: the words of Apple's files are for programs, and stay in the JSON."""

from __future__ import annotations

from datetime import datetime

from otadesk.days import Day
from otadesk.ipa.bundle import App
from otadesk.site.words import FAMILIES, SYSTEMS, sentence

_SYSTEMS = SYSTEMS | {
    "iphonesimulator": "the iOS simulator",
    "appletvsimulator": "the tvOS simulator",
    "watchsimulator": "the watchOS simulator",
    "xrsimulator": "the visionOS simulator",
}
_PROFILES = {"ad-hoc": "ad hoc", "app-store": "App Store"}


def system(app: App) -> str:
    """Return which system an app needs, such as “iOS 15.0 or later”."""
    name = _SYSTEMS.get(app.platform, app.platform)
    return f"{name} {app.minimum_os} or later".strip() if app.minimum_os else name


def devices(app: App) -> str:
    """Return the kinds of device that an app is made for, such as “iPhone and iPad”."""
    return sentence([FAMILIES.get(family, family) for family in app.device_families])


def profile_type(kind: str) -> str:
    """Return what a profile is for."""
    return _PROFILES.get(kind, kind)


def day(moment: datetime | None) -> str:
    """Return the day of a moment in UTC, or nothing."""
    return str(Day(moment)) if moment else ""
