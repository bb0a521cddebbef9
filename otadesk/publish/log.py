"""Writes down beside the releases what was done to them; ``site.journal`` says how and why there."""

from __future__ import annotations

import io
from collections.abc import Iterable
from contextlib import suppress
from datetime import timedelta

from otadesk.errors import NotFound
from otadesk.publish.surroundings import Surroundings
from otadesk.remote.destination import Destination
from otadesk.site import journal
from otadesk.site.journal import Deed, Event

KEPT = 200
"""Events of one app that stay; the oldest go first."""


def note(
    destination: Destination, app_folder: str, deed: Deed, releases: Iterable[str], surroundings: Surroundings
) -> None:
    """Write down a deed for each release, unless that is the last thing known of it already.

    So a withdrawal that is repeated because the line broke after it is told once, and told at last.
    """
    wanted = list(releases)
    if not wanted:
        return
    known = {entry.name: event for entry in destination.list(app_folder) if (event := journal.parse(entry.name))}
    latest = {event.release: event for event in reversed(journal.newest_first(known.values()))}
    for release in wanted:
        at, last = surroundings.now(), latest.get(release)
        if last is not None:
            if last.deed == deed:
                continue
            # Whoever did the last thing may have a clock that is ahead; this deed came after it all the same.
            at = max(at, last.at + timedelta(microseconds=1))
        event = Event(at, deed, release, surroundings.published_by)
        name = journal.file_name(event, surroundings.random_bytes(4))
        destination.write(f"{app_folder}/{name}", io.BytesIO(), lambda _count: None)
    for name in sorted(known, key=lambda name: known[name].at)[: max(0, len(known) - KEPT)]:
        with suppress(NotFound):  # somebody else was faster
            destination.remove(f"{app_folder}/{name}")
