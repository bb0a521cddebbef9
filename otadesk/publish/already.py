"""What a place has of a version already: testers can't tell two builds of one version apart."""

from __future__ import annotations

from collections.abc import Iterable

from otadesk.days import Day
from otadesk.phrases import N_, Phrase
from otadesk.preflight.versions import numbers
from otadesk.site.catalog import Release, newest_first

IS_THERE = N_("Publish", "{version} is on {place} already, published {when}.")
"""What is told of the same version before anything is published."""
GET_NEWER = N_("Publish", "Testers get {newer} now; with this one they get {version}.")
"""What is told then of a newer version."""


def same_version(releases: Iterable[Release], bundle_id: str, version: str, build: str) -> Release | None:
    """Return the newest release that testers can get of this version and build of an app, if there is one."""
    wanted = (bundle_id, version, build)
    return next(
        (
            release
            for release in newest_first(releases)
            if not release.withdrawn and (release.bundle_id, release.version, release.build) == wanted
        ),
        None,
    )


def told(same: Release | None) -> tuple[Phrase, ...]:
    """Return what is told of that to whoever has published the version once more."""
    if same is None:
        return ()
    words = N_(
        "Publish",
        "{version} ({build}) was there already, published on {day}. Testers can’t tell the two apart: give the next "
        "one another build number.",
    )
    return (words.of(version=same.version, build=same.build, day=Day(same.published_at)),)


def foretold(releases: Iterable[Release], new: Release, place: str) -> tuple[Phrase, ...]:
    """Return what is told beforehand to whoever is about to publish ``new`` where an app has these releases."""
    there = newest_first(releases)
    same = same_version(there, new.bundle_id, new.version, new.build)
    live = next((release for release in there if not release.withdrawn), None)
    found = []
    if same is not None:
        found.append(IS_THERE.of(version=_line(new), place=place, when=Day(same.published_at)))
    if live is not None and is_newer(live, new.version, new.build):
        found.append(GET_NEWER.of(newer=_line(live), version=_line(new)))
    return tuple(found)


def _line(release: Release) -> str:
    return f"{release.version} ({release.build})"


def is_newer(release: Release, version: str, build: str) -> bool:
    """Whether a release's version is higher, or its build where the version is the same.

    What isn't made of numbers is higher than nothing, and nothing is higher than that.
    """
    there, new = _numbers(release.version), _numbers(version)
    if there is None or new is None:
        return False
    if there != new:
        return there > new
    built_there, built_new = _numbers(release.build), _numbers(build)
    return built_there is not None and built_new is not None and built_there > built_new


def _numbers(text: str) -> tuple[int, ...] | None:
    """Return the numbers of an app's version or build, which are longer than those of iOS; None where it has none."""
    are_numbers = all(part.isascii() and part.isdigit() and len(part) <= 18 for part in text.split("."))
    return numbers(text) if are_numbers else None
