"""A release as the server remembers it, and the list of an app's releases; both are read back as hostile text."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass, replace
from datetime import UTC, datetime
from typing import Any

from otadesk.errors import PublishError
from otadesk.phrases import N_
from otadesk.site import layout
from otadesk.site.device_check import DeviceCheck, decode_device_check

SCHEMA = 1
FACTS_LIMIT = 1024 * 1024
CATALOG_LIMIT = 16 * 1024 * 1024
"""How many bytes release.json and releases.json may have: whoever reads them takes no more."""
LARGEST_PACKAGE = 1 << 50


@dataclass(frozen=True, slots=True)
class Release:
    """One published build. ``id`` is its folder's name; texts are as the IPA and the publisher gave them."""

    id: str
    bundle_id: str
    name: str
    version: str
    build: str
    minimum_os: str
    platform: str
    device_families: tuple[str, ...]
    size: int
    sha256: str
    notes: str
    published_at: datetime
    published_by: str
    profile_type: str
    team_name: str
    installable_until: datetime | None
    device_check: DeviceCheck | None = None
    withdrawn: bool = False
    blocked: bool = False
    """Whether it was known not to install when it was published; older otadesks didn’t note that."""

    @property
    def installs(self) -> bool:
        """Whether it isn’t known not to install: without a profile nothing does, nor with the store’s."""
        return not self.blocked and self.profile_type not in {"", "app-store"}


def encode_release(release: Release) -> bytes:
    """Return release.json; raises PublishError where its texts are so long that nobody would read it back.

    Whether the release is withdrawn is not in it: the folder's name says that.
    """
    content = _dump({"schema": SCHEMA, **_facts(release)})
    if len(content) > FACTS_LIMIT:
        raise PublishError(
            N_("Error", "The texts of this release are too long."),
            detail=N_("Fact", "{size} of {most} bytes").of(size=len(content), most=FACTS_LIMIT),
            hint=N_("Error", "Shorten the release notes, or the app’s name."),
        )
    return content


def decode_release(data: bytes, release_id: str, *, withdrawn: bool) -> Release:
    """Read release.json as it lies in the folder of that name; raises PublishError for anything else."""
    return _release(_load(data), release_id, withdrawn=withdrawn)


def encode_catalog(releases: Iterable[Release]) -> bytes:
    """Return releases.json: the releases, newest first, the withdrawn ones told apart.

    It is a cache: the oldest are left out where it would grow beyond CATALOG_LIMIT, and read from their folders.
    """
    listed = [{**_facts(release), "withdrawn": release.withdrawn} for release in newest_first(releases)]
    room = CATALOG_LIMIT - len(_dump({"schema": SCHEMA, "releases": []}))
    fitting = 0
    for entry in listed:
        # Inside the list each line is indented by two more.
        text = _dump(entry)
        room -= len(text) + 2 * text.count(b"\n") + 4
        if room < 0:
            break
        fitting += 1
    return _dump({"schema": SCHEMA, "releases": listed[:fitting]})


def decode_catalog(data: bytes) -> tuple[Release, ...]:
    """Read releases.json; an entry that can't be read is left out, since the folders are the truth."""
    found: list[Release] = []
    entries = _load(data).get("releases")
    for entry in entries if isinstance(entries, list) else []:
        if isinstance(entry, dict):
            try:
                found.append(_release(entry, str(entry.get("id")), withdrawn=entry.get("withdrawn") is True))
            except PublishError:
                continue
    return tuple(found)


def newest_first(releases: Iterable[Release]) -> tuple[Release, ...]:
    """Sort by the time in the name, and by name where two were published in the same second."""
    return tuple(sorted(releases, key=lambda release: (release.published_at, release.id), reverse=True))


def with_state(release: Release, *, withdrawn: bool) -> Release:
    """Return the release as live or withdrawn."""
    return replace(release, withdrawn=withdrawn)


def _facts(release: Release) -> dict[str, Any]:
    facts = asdict(release)
    del facts["withdrawn"]
    facts["published_at"] = _iso(release.published_at)
    facts["installable_until"] = _iso(release.installable_until) if release.installable_until else None
    facts["files"] = {"package": layout.PACKAGE, "manifest": layout.MANIFEST, "page": layout.PAGE}
    return facts


def _release(facts: Mapping[str, Any], release_id: str, *, withdrawn: bool) -> Release:
    stamp = layout.published_at(release_id)
    size, families, until = facts.get("size"), facts.get("device_families"), facts.get("installable_until")
    if stamp is None or not isinstance(size, int) or isinstance(size, bool) or not 0 <= size <= LARGEST_PACKAGE:
        raise PublishError(
            N_("Error", "A release on the server has facts that can’t be read."), detail=release_id[:200]
        )
    return Release(
        id=release_id,
        bundle_id=_text(facts, "bundle_id"),
        name=_text(facts, "name"),
        version=_text(facts, "version"),
        build=_text(facts, "build"),
        minimum_os=_text(facts, "minimum_os"),
        platform=_text(facts, "platform"),
        device_families=tuple(str(family) for family in families) if isinstance(families, list) else (),
        size=size,
        sha256=_text(facts, "sha256"),
        notes=_text(facts, "notes"),
        published_at=stamp,
        published_by=_text(facts, "published_by"),
        profile_type=_text(facts, "profile_type"),
        team_name=_text(facts, "team_name"),
        installable_until=_date(until) if isinstance(until, str) else None,
        device_check=decode_device_check(facts.get("device_check")),
        withdrawn=withdrawn,
        blocked=facts.get("blocked") is True,
    )


def _text(facts: Mapping[str, Any], key: str) -> str:
    value = facts.get(key)
    # A lone surrogate is legal in JSON's escapes but in no UTF-8 page.
    return value.encode("utf-8", "replace").decode("utf-8") if isinstance(value, str) else ""


def _iso(moment: datetime) -> str:
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def _date(text: str) -> datetime | None:
    try:
        return datetime.strptime(text, "%Y-%m-%dT%H:%M:%SZ").replace(tzinfo=UTC)
    except ValueError:
        return None


def _dump(value: Mapping[str, Any]) -> bytes:
    return (json.dumps(value, ensure_ascii=True, indent=1, sort_keys=True) + "\n").encode("ascii")


def _load(data: bytes) -> dict[str, Any]:
    try:
        value = json.loads(data)
    except (ValueError, RecursionError) as exc:
        raise PublishError(
            N_("Error", "A file on the server is not what otadesk wrote there."), detail=str(exc)
        ) from exc
    return value if isinstance(value, dict) else {}
