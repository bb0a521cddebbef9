"""What was done to an app's releases and by whom, told by the names of empty files in the app's folder.

A log that everybody appends to would be lost when two publishers write it at once, and an append over SFTP is one only
on some servers. So each event is a file of its own: made once, never changed, empty, and read by the listing that every
look at the folder makes anyway. It lies on the server because whoever withdraws a build is seldom at the computer of
whoever asks why it is gone. When a release was published and by whom stands in the release itself.

    .log-20261122T101500.250000Z-withdraw-<eight random hex digits>-<release>-<who, in base32>

The time is told to the microsecond: what is withdrawn and restored within one second would be told in any order.
"""

from __future__ import annotations

import base64
import binascii
import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import MAXYEAR, UTC, datetime
from typing import Literal, get_args

from otadesk.site import layout

Deed = Literal["publish", "withdraw", "restore", "delete", "prune"]
LONGEST_WHO = 40
"""Bytes of a name that are kept, so that the file's name stays below the 255 that file systems take."""

_STAMP = "%Y%m%dT%H%M%S.%fZ"
_EVENT = re.compile(
    r"\.log-(?P<stamp>[0-9]{8}T[0-9]{6}\.[0-9]{6}Z)-(?P<deed>[a-z]+)-[0-9a-f]{8}-(?P<release>.+)-(?P<who>[a-z2-7]*)"
)


@dataclass(frozen=True, slots=True)
class Event:
    """``who`` is empty where the publisher's computer didn't tell; ``at`` is by that computer's clock."""

    at: datetime
    deed: Deed
    release: str
    who: str


def file_name(event: Event, random: bytes) -> str:
    """Return the name of an event's file; ``random`` (four bytes) keeps two computers' files apart."""
    who = event.who.encode("utf-8", "replace")[:LONGEST_WHO]
    spelled = base64.b32encode(who).decode("ascii").rstrip("=").lower()
    stamp = event.at.astimezone(UTC).strftime(_STAMP)
    return f".log-{stamp}-{event.deed}-{random.hex()}-{event.release}-{spelled}"


def parse(name: str) -> Event | None:
    """Return the event that a name tells, or None where it is no event's."""
    match = _EVENT.fullmatch(name)
    if match is None or layout.published_at(match["release"]) is None:
        return None
    deed = next((deed for deed in get_args(Deed) if deed == match["deed"]), None)
    try:
        at = datetime.strptime(match["stamp"], _STAMP).replace(tzinfo=UTC)
        spelled = match["who"].upper()
        who = base64.b32decode(spelled + "=" * (-len(spelled) % 8)).decode("utf-8", "ignore")
    except (ValueError, binascii.Error):
        return None
    # Nothing comes after the year 9999, which only a file made by hand names.
    return Event(at, deed, match["release"], who) if deed and at.year < MAXYEAR else None


def newest_first(events: Iterable[Event]) -> tuple[Event, ...]:
    """Sort events by their time."""
    return tuple(sorted(events, key=lambda event: (event.at, event.release, event.deed), reverse=True))
