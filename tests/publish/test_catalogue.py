"""The catalogue of a server follows its apps, hides private ones, and never takes a page that isn't its own."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from typing import Any
from xml.etree import ElementTree as ET

import pytest
from support.pages import parsed, words
from support.world import URL, World

from otadesk.progress import CancelToken
from otadesk.publish import history
from otadesk.publish.places import Place
from otadesk.remote.destination import Destination
from otadesk.remote.operations import Replace


@pytest.fixture
def place(world: World) -> Place:
    return replace(world.place, catalogue=True, feed=True)


def page(world: World) -> Any:
    return parsed((world.root / "index.html").read_text("utf-8"))


def leads_to(world: World) -> list[str]:
    return [node.get("href") for node in page(world).iter("a")]


def source(world: World) -> Any:
    return json.loads((world.root / "source.json").read_bytes())


def feed(world: World, app: str) -> list[str]:
    tree = ET.parse(world.root / app / "feed.xml")  # noqa: S314 - our own
    return [entry.text or "" for entry in tree.iterfind("{*}entry/{*}title")]


def test_the_catalogue_leads_to_every_app_with_an_open_link(world: World, place: Place) -> None:
    world.publish(world.build(bundle_id="com.example.zebra", name="Zebra"), place=place)
    world.publish(world.build(bundle_id="com.example.ant", name="ant & <b>bee</b>"), place=place)
    secret = world.publish(world.build(bundle_id="com.example.secret"), place=replace(place, private=True))
    assert leads_to(world) == ["com.example.ant/", "com.example.zebra/"]
    assert "ant & <b>bee</b>" in words(page(world))
    for name in ("index.html", "source.json"):
        assert secret.links.page_url.rsplit("/", 2)[1].encode() not in (world.root / name).read_bytes()
    assert [app["bundleIdentifier"] for app in source(world)["apps"]] == ["com.example.ant", "com.example.zebra"]


def test_a_source_and_a_feed_tell_of_every_live_release(world: World, place: Place) -> None:
    first = world.publish(world.build("1"), place=place, notes="**First**")
    second = world.publish(world.build("2"), place=place)
    versions = source(world)["apps"][0]["versions"]
    assert [version["downloadURL"] for version in versions] == [second.links.ipa_url, first.links.ipa_url]
    assert versions[1]["localizedDescription"] == "**First**"
    assert feed(world, "com.example.sample") == ["Sample 1.2 (2)", "Sample 1.2 (1)"]
    history.withdraw(place, second.release.id, surroundings=world.computer(), token=CancelToken())
    assert [version["buildVersion"] for version in source(world)["apps"][0]["versions"]] == ["1"]
    assert feed(world, "com.example.sample") == ["Sample 1.2 (1)"]
    history.withdraw(place, first.release.id, surroundings=world.computer(), token=CancelToken())
    assert "no apps here" in words(page(world))
    assert source(world)["apps"] == []
    history.restore(place, second.release.id, surroundings=world.computer(), token=CancelToken())
    assert leads_to(world) == ["com.example.sample/"]
    assert [version["buildVersion"] for version in source(world)["apps"][0]["versions"]] == ["2"]


def test_what_is_pruned_leaves_the_catalogue(world: World, place: Place) -> None:
    for build in ("1", "2", "3"):
        world.publish(world.build(build), place=place)
    history.prune(place, 1, surroundings=world.computer(), token=CancelToken())
    assert [version["buildVersion"] for version in source(world)["apps"][0]["versions"]] == ["3"]


@pytest.mark.parametrize(
    ("name", "content"),
    [("index.html", b"<h1>Welcome to our company</h1>"), ("index.html", b""), ("source.json", b"{}")],
)
def test_a_page_of_somebody_elses_stays_and_the_publisher_is_told(
    world: World, place: Place, name: str, content: bytes
) -> None:
    (world.root / name).write_bytes(content)
    receipt = world.publish(world.build(), place=place)
    assert (world.root / name).read_bytes() == content
    assert not (world.root / ("source.json" if name == "index.html" else "index.html")).exists()
    assert any(f"left out: “{name}”" in str(notice) for notice in receipt.notices)
    assert world.tester.sees("com.example.sample") == receipt.release.id


def test_without_the_switches_nothing_of_it_is_written(world: World) -> None:
    world.publish(world.build())
    names = {path.name for path in world.root.rglob("*")}
    assert not names & {"feed.xml", "source.json"}
    assert not (world.root / "index.html").exists()


def test_folders_of_other_kinds_are_passed_over(world: World, place: Place) -> None:
    for name in ("photos", "lost+found", ".hidden"):
        (world.root / name).mkdir()
    copied = world.publish(world.build(), place=place)
    # A copy under another name isn't where the app's links lead.
    (world.root / "backup").mkdir()
    folder = world.root / "com.example.sample" / copied.release.id
    (world.root / "backup" / folder.name).mkdir()
    (world.root / "backup" / folder.name / "release.json").write_bytes((folder / "release.json").read_bytes())
    world.publish(world.build("2"), place=place)
    assert leads_to(world) == ["com.example.sample/"]


class Meanwhile:
    """A conversation in which somebody else does something just before the catalogue's last file is put in place."""

    def __init__(self, inner: Destination, deed: Callable[[], object]) -> None:
        self._inner = inner
        self._deed: Callable[[], object] | None = deed

    def __getattr__(self, name: str) -> Any:
        return getattr(self._inner, name)

    def together(self, *operations: Any) -> Any:
        if self._deed and any(isinstance(one, Replace) and one.target == "source.json" for one in operations):
            deed, self._deed = self._deed, None
            deed()
        return self._inner.together(*operations)


def test_an_app_that_appears_meanwhile_is_on_the_catalogue(world: World, place: Place) -> None:
    other = world.build(bundle_id="com.example.other")
    package = world.build()

    def deed() -> None:
        # Without a catalogue of its own: the first publisher has to see it.
        world.publish(other, world.computer(2))

    busy = replace(place, open=lambda token: Meanwhile(world.open(token), deed))
    world.publish(package, place=busy)
    assert leads_to(world) == ["com.example.other/", "com.example.sample/"]
    assert len(source(world)["apps"]) == 2


def test_a_cut_line_leaves_the_old_catalogue_or_the_new_one(world: World, place: Place) -> None:
    world.publish(world.build("1"), place=place)
    before = (world.root / "source.json").read_bytes()
    package = world.build("2")
    for after in range(1, 300, 3):
        cut = replace(world.cut(after), catalogue=True, feed=True)
        try:
            world.publish(package, place=cut)
        except Exception:  # noqa: BLE001 - what it says has tests of its own
            now = json.loads((world.root / "source.json").read_bytes())
            versions = {version["buildVersion"] for version in now["apps"][0]["versions"]}
            assert versions in ({"1"}, {"1", "2"})
            assert leads_to(world) == ["com.example.sample/"]
        else:
            break
    else:
        pytest.fail("the line was never long enough")
    assert (world.root / "source.json").read_bytes() != before
    assert source(world)["website"] == f"{URL}/"
