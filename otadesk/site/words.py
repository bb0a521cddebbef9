"""Sizes, dates and lists in English, as a page has them before its script speaks the tester's language."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime

from otadesk.phrases import Size

_MONTHS = (
    *("January", "February", "March", "April", "May", "June", "July"),
    *("August", "September", "October", "November", "December"),
)
FAMILIES = {
    "iphone": "iPhone",
    "ipad": "iPad",
    "appletv": "Apple TV",
    "watch": "Apple Watch",
    "vision": "Apple Vision",
}
"""What Apple calls the families of devices that ``ipa.bundle`` reads."""
SYSTEMS = {"iphoneos": "iOS", "appletvos": "tvOS", "watchos": "watchOS", "xros": "visionOS", "macosx": "macOS"}
"""What Apple calls the system that a build for a platform runs on."""


def size_text(size: int) -> str:
    """Return a size as iOS shows it."""
    return str(Size(size))


def date_text(moment: datetime) -> str:
    """Return a date in English words, in UTC, so that the page is the same whoever renders it."""
    moment = moment.astimezone(UTC)
    # Not strftime, which speaks the language of the process: Qt sets it to the user's.
    return f"{moment.day} {_MONTHS[moment.month - 1]} {moment.year}"


def iso_text(moment: datetime) -> str:
    """Return a moment for machines: ISO 8601, in UTC, to the second."""
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def family_names(families: Sequence[str]) -> tuple[str, ...]:
    """Return the names of the families that an app is made for; unknown ones have none."""
    return tuple(FAMILIES[family] for family in families if family in FAMILIES)


def sentence(words: Sequence[str]) -> str:
    """Return "one, two and three"."""
    return f"{', '.join(words[:-1])} and {words[-1]}" if len(words) > 1 else "".join(words)
