"""Turns a comparison of two builds into lines of before and after; pure, but for the language."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from datetime import datetime
from typing import Any

from otadesk.days import Day
from otadesk.desktop.releases.state import Difference
from otadesk.desktop.texts import say, size
from otadesk.phrases import N_, Phrase
from otadesk.preflight.compare import Change, Comparison

_LONGEST = 200
_WHOLE = 2000
_SHORT, _BEFORE, _CUT = 20, 10, "…"
"""How many letters are shown whole; and how many before a difference, after a sign for what is left out."""
_ENDS = re.compile(r"[.:/ _-]")
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
    """Return what changed, in the order in which people ask; not what reads alike, such as 12.3 MB and 12.3 MB."""
    return tuple(one for one in _all(found) if one.before != one.after)


def remark(found: Comparison) -> str:
    """Return what to know before reading that, or nothing."""
    return say(N_("Compare", "These builds are of different apps.")) if found.bundle_id.differs else ""


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
    yield from _sizes(found)
    yield from _listed(found)


def _sizes(found: Comparison) -> Iterator[Difference]:
    """Return the parts of another size; the rest only beside others, as alone it says no more than the whole."""
    told = {part: (size(sizes.before), size(sizes.after)) for part, sizes in found.sizes.items() if sizes.differs}
    differing = [part for part, (before, after) in told.items() if before != after]
    if differing != ["other"]:
        yield from (Difference(say(_SIZES[part]), *told[part]) for part in differing)


def _listed(found: Comparison) -> Iterator[Difference]:
    device, certificate = say(N_("Compare", "Device")), say(N_("Compare", "Certificate"))
    yield from (Difference(device, "", udid) for udid in found.devices_added)
    yield from (Difference(device, udid, "") for udid in found.devices_removed)
    # One that was renewed has the same name.
    renewed = {name for name, _sha1 in found.certificates_added} & {name for name, _sha1 in found.certificates_removed}
    for name, sha1 in found.certificates_added:
        yield Difference(certificate, "", f"{name} ({sha1[:8]}…)" if name in renewed else name)
    for name, sha1 in found.certificates_removed:
        yield Difference(certificate, f"{name} ({sha1[:8]}…)" if name in renewed else name, "")
    for key, value in found.entitlements_added.items():
        yield Difference(key, "", _value(value))
    for key, value in found.entitlements_removed.items():
        yield Difference(key, _value(value), "")
    for key, change in found.entitlements_changed.items():
        whole = (_value(change.before, _WHOLE), _value(change.after, _WHOLE))
        yield Difference(key, *_apart(change.before, change.after), whole)
    framework = say(N_("Compare", "Framework"))
    yield from (Difference(framework, "", f"{name} {text}".strip()) for name, text in found.frameworks_added.items())
    yield from (Difference(framework, f"{name} {text}".strip(), "") for name, text in found.frameworks_removed.items())
    yield from (Difference(name, change.before, change.after) for name, change in found.frameworks_changed.items())


def _value(value: Any, longest: int = _LONGEST) -> str:
    text = _whole(value)
    return text if len(text) <= longest else text[:longest] + _CUT


def _whole(value: Any) -> str:
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)


def _apart(before: Any, after: Any) -> tuple[str, str]:
    """Return two values, of long ones just that in which they differ."""
    if isinstance(before, dict) and isinstance(after, dict):
        before, after = _items(before), _items(after)
    if isinstance(before, list) and isinstance(after, list):
        before, after = _rest(before, after), _rest(after, before)
    one, other = _whole(before), _whole(after)
    return _value(_around(one, other)), _value(_around(other, one))


def _items(value: dict[str, Any]) -> list[Any]:
    return [f"{key}: {_whole(item)}" for key, item in value.items()]


def _rest(values: list[Any], others: list[Any]) -> str:
    """Return the values that others lack, after a sign for the common ones; all where just the order is another."""
    own = [value for value in values if value not in others]
    if not own and all(value in values for value in others):
        own = values
    common = [_CUT] if len(own) < len(values) else []
    return ", ".join([*common, *map(_whole, own)])


def _around(text: str, other: str) -> str:
    """Return a text from a little before its difference from another; a short one whole."""
    pairs = list(zip(text, other, strict=False))
    same = next((place for place, (one, two) in enumerate(pairs) if one != two), len(pairs))
    if len(text) <= _SHORT or same <= _BEFORE + 1:
        return text
    start = same - _BEFORE
    # Rather from the beginning of a word.
    word = _ENDS.search(text, start, same - 1)
    return _CUT + text[word.end() if word else start :]


def _day(moment: datetime | None) -> str:
    return say(N_("Compare", "{day}"), day=Day(moment)) if moment else ""
