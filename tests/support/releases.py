"""A release with sound facts, of which a test changes what it is about."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

from otadesk.site.catalog import Release
from otadesk.site.layout import release_id

WHEN = datetime(2026, 11, 22, 10, 15, tzinfo=UTC)
DIGEST = "9f3ac21b" + "0" * 56


def release(**changes: Any) -> Release:
    """Return a live ad hoc release; its id follows from version, build, time and digest unless it is given."""
    facts = Release(
        id="",
        bundle_id="com.example.field",
        name="Field Notes",
        version="2.4.0",
        build="318",
        minimum_os="16.0",
        platform="iphoneos",
        device_families=("iphone", "ipad"),
        size=84_000_000,
        sha256=DIGEST,
        notes="",
        published_at=WHEN,
        published_by="ci",
        profile_type="ad-hoc",
        team_name="Example GmbH",
        installable_until=datetime(2027, 4, 26, tzinfo=UTC),
    )
    facts = replace(facts, **changes)
    return (
        facts
        if facts.id
        else replace(facts, id=release_id(facts.version, facts.build, facts.published_at, facts.sha256))
    )
