"""A plan is pure: the same arguments give the same bytes, and they fit together."""

from __future__ import annotations

import io
import json
import plistlib
from dataclasses import replace
from datetime import UTC, datetime

import pytest
from PIL import Image
from support.world import URL, World

from otadesk.ipa.digest import digest
from otadesk.publish.plan import Circumstances, plan
from otadesk.site import layout

CIRCUMSTANCES = Circumstances(
    url=URL,
    app_folder="com.example.sample",
    private=True,
    trust_url="",
    published_at=datetime(2026, 11, 22, 10, 15, 30, 999, tzinfo=UTC),
    published_by="ci",
    notes="",
)


def test_long_notes_have_a_page_of_their_own_in_the_release(world: World) -> None:
    package = world.build(name="Field Notes")
    digests = digest(package.path, lambda _count: None, lambda: None)
    for notes, expected in (("short", False), ("- a line of <b>notes</b>\n" * 2000, True)):
        planned = plan(package, digests, replace(CIRCUMSTANCES, notes=notes))
        contents = {file.name: file.content for file in planned.files}
        assert (layout.NOTES in contents) is expected
        assert (layout.NOTES.encode() in contents[layout.PAGE]) is expected
        if expected:
            assert contents[layout.NOTES].count(b"a line of &lt;b&gt;notes") == 2000
            assert b"noindex" in contents[layout.NOTES]


def test_what_a_closer_look_found_is_noted_too(world: World) -> None:
    package = world.build(profile_type="ad-hoc")
    digests = digest(package.path, lambda _count: None, lambda: None)
    known = replace(CIRCUMSTANCES, blocked=True)
    assert plan(package, digests, known).release.blocked


@pytest.mark.parametrize(("profile", "blocked"), [("ad-hoc", False), (None, True), ("app-store", True)])
def test_a_release_notes_that_it_is_known_not_to_install(world: World, profile: str | None, blocked: bool) -> None:
    package = world.build(profile_type=profile)
    digests = digest(package.path, lambda _count: None, lambda: None)
    assert plan(package, digests, CIRCUMSTANCES).release.blocked is blocked


def test_planning_twice_gives_the_same_bytes(world: World) -> None:
    package = world.build(name="Ünïcode & <Söhne>")
    digests = digest(package.path, lambda _count: None, lambda: None)
    first, second = (plan(package, digests, CIRCUMSTANCES) for _ in range(2))
    assert first == second
    contents = {file.name: file.content for file in first.files}
    item = plistlib.loads(contents["manifest.plist"])["items"][0]
    assert item["metadata"]["bundle-identifier"] == "com.example.sample"
    assert item["metadata"]["title"] == "Ünïcode & <Söhne>"
    assert item["assets"][0]["url"] == first.links.ipa_url
    assert json.loads(contents["release.json"])["sha256"] == digests.sha256
    for name, size in (("icon-57.png", 57), ("icon-180.png", 180), ("icon-512.png", 512)):
        assert Image.open(io.BytesIO(contents[name])).size == (size, size)
        assert b"CgBI" not in contents[name][:40]
