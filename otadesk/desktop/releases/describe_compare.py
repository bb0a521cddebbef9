"""Turns a comparison of two builds into lines of before and after; pure, but for the language."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import datetime
from typing import Any

from otadesk.days import Day
from otadesk.desktop.releases.state import Difference
from otadesk.desktop.texts import say, size
from otadesk.phrases import N_, Phrase
from otadesk.preflight.compare import Change, Comparison

_LONGEST = 200
_SIZES: dict[str, Phrase] = {
    "executable": N_("Compare", "Size of the executable"),
    "frameworks": N_("Compare", "Size of the frameworks"),
    "extensions": N_("Compare", "Size of the extensions"),
    "watch": N_("Compare", "Size of the watch app"),
    "assets": N_("Compare", "Size of the pictures and sounds"),
    "languages": N_("Compare", "Size of the translations"),
    "symbols": N_("Compare", "Size of the symbols"),
    "other": N_("Compare", "Size of everything else"),
}


def differences(found: Comparison) -> tuple[Difference, ...]:
    """Return what changed, in the order in which people ask."""
    return tuple(_all(found))


def _all(found: Comparison) -> Iterator[Difference]:
    facts: tuple[tuple[str, Change[str]], ...] = (
        (say(N_("Compare", "Bundle identifier")), found.bundle_id),
        (say(N_("Compare", "Version")), found.version),
        (say(N_("Compare", "Build")), found.build),
        (say(N_("Compare", "Minimum iOS")), found.minimum_os),
        (say(N_("Compare", "Profile")), found.profile_type),
        (say(N_("Compare", "Team")), found.team_id),
        (say(N_("Compare", "Signed by")), found.signed_by),
    )
    for what, change in facts:
        if change.differs:
            yield Difference(what, change.before, change.after)
    if found.size.differs:
        yield Difference(say(N_("Compare", "Size")), size(found.size.before), size(found.size.after))
    until = found.installable_until
    if until.differs:
        yield Difference(say(N_("Compare", "Installs until")), _day(until.before), _day(until.after))
    for part, sizes in found.sizes.items():
        if sizes.differs:
            yield Difference(say(_SIZES[part]), size(sizes.before), size(sizes.after))
    yield from _listed(found)


def _listed(found: Comparison) -> Iterator[Difference]:
    device, certificate = say(N_("Compare", "Device")), say(N_("Compare", "Certificate"))
    yield from (Difference(device, "", udid) for udid in found.devices_added)
    yield from (Difference(device, udid, "") for udid in found.devices_removed)
    yield from (Difference(certificate, "", name) for name, _sha1 in found.certificates_added)
    yield from (Difference(certificate, name, "") for name, _sha1 in found.certificates_removed)
    for key, value in found.entitlements_added.items():
        yield Difference(key, "", _value(value))
    for key, value in found.entitlements_removed.items():
        yield Difference(key, _value(value), "")
    for key, change in found.entitlements_changed.items():
        yield Difference(key, _value(change.before), _value(change.after))
    framework = say(N_("Compare", "Framework"))
    yield from (Difference(framework, "", f"{name} {text}".strip()) for name, text in found.frameworks_added.items())
    yield from (Difference(framework, f"{name} {text}".strip(), "") for name, text in found.frameworks_removed.items())
    yield from (Difference(name, change.before, change.after) for name, change in found.frameworks_changed.items())


def _value(value: Any) -> str:
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)[:_LONGEST]


def _day(moment: datetime | None) -> str:
    return say(N_("Compare", "{day}"), day=Day(moment)) if moment else ""
