"""The history is told by the server alone, and taking a build back is as safe as publishing it."""

from __future__ import annotations

import os
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from support.faulty import FaultyDestination
from support.world import START, World

from otadesk.errors import ConnectionLost, DestinationError, PermissionRefused, UsageError
from otadesk.phrases import Phrase
from otadesk.progress import CancelToken
from otadesk.publish import history
from otadesk.remote.destination import Entry
from otadesk.site.catalog import CATALOG_LIMIT, FACTS_LIMIT

APP = "com.example.sample"


def listed(world: World, app: str = "") -> list[tuple[str, bool]]:
    apps = history.releases(world.place, app, surroundings=world.computer(), token=CancelToken()).apps
    return [(release.id, release.withdrawn) for entry in apps for release in entry.releases]


def do(world: World, action: str, release: str, number: int = 1, **changes: object) -> None:
    place = replace(world.place, **changes)  # type: ignore[arg-type]  # fields of Place
    getattr(history, action)(place, release, surroundings=world.computer(number), token=CancelToken())


def test_an_empty_or_missing_place_has_no_history(world: World) -> None:
    assert listed(world) == []
    assert not history.releases(world.place, surroundings=world.computer(), token=CancelToken()).missing
    world.root.rmdir()
    assert listed(world) == []


def test_that_the_folder_is_missing_is_told_apart_from_one_without_releases(world: World) -> None:
    world.root.rmdir()
    assert history.releases(world.place, surroundings=world.computer(), token=CancelToken()).missing
    assert history.overview(
        world.place, has_icon=lambda _folder, _release: False, surroundings=world.computer(), token=CancelToken()
    ).missing


def test_that_a_build_is_known_not_to_install_is_told_to_everybody(world: World) -> None:
    world.publish(world.build("1", profile_type="ad-hoc"), blocked=True)
    ((release,),) = (
        app.releases for app in history.releases(world.place, surroundings=world.computer(), token=CancelToken()).apps
    )
    assert not release.installs


def test_releases_are_listed_newest_first_from_any_computer(world: World) -> None:
    ids = [world.publish(world.build(str(n)), world.computer(n)).release.id for n in (1, 2, 3)]
    assert listed(world) == [(release, False) for release in reversed(ids)]
    assert listed(world, APP) == listed(world)
    assert listed(world, "com.example.other") == []


def test_the_history_needs_no_cache_and_survives_a_damaged_one(world: World) -> None:
    ids = [world.publish(world.build(str(n))).release.id for n in (1, 2)]
    cache = world.root / APP / "releases.json"
    for content in (b"", b"{}", b"\xff", b'{"schema": 1, "releases": 7}'):
        cache.write_bytes(content)
        assert [release for release, _state in listed(world)] == ids[::-1]
    cache.unlink()
    assert [release for release, _state in listed(world)] == ids[::-1]


def test_a_damaged_release_is_left_out_and_the_rest_stays(world: World) -> None:
    ids = [world.publish(world.build(str(n))).release.id for n in (1, 2)]
    (world.root / APP / "releases.json").unlink()
    (world.root / APP / ids[0] / "release.json").write_bytes(b"nonsense")
    assert listed(world) == [(ids[1], False)]


@pytest.mark.parametrize("mess", ["too large", "a folder", "absurd", "a link"])
def test_facts_that_cannot_be_read_leave_one_release_out_and_nothing_else_breaks(world: World, mess: str) -> None:
    first, second = (world.publish(world.build(str(n))).release.id for n in (1, 2))
    (world.root / APP / "releases.json").unlink()
    facts = world.root / APP / first / "release.json"
    absurd = facts.read_text(encoding="ascii").replace('"size": ', f'"size": 1{"0" * 400}')
    facts.unlink()
    match mess:
        case "too large":
            facts.write_bytes(b" " * (FACTS_LIMIT + 1))
        case "a folder":
            facts.mkdir()
        case "absurd":
            facts.write_text(absurd, encoding="ascii")
        case "a link":
            facts.symlink_to("release.json")
    assert listed(world) == [(second, False)]
    third = world.publish(world.build("3")).release.id
    assert world.tester.sees(APP) == third


@pytest.mark.parametrize("mess", ["too large", "a folder in its place"])
def test_a_cache_that_cannot_be_read_is_no_obstacle(world: World, mess: str) -> None:
    first = world.publish(world.build("1")).release.id
    cache = world.root / APP / "releases.json"
    cache.unlink()
    if mess == "too large":
        cache.write_bytes(b" " * (CATALOG_LIMIT + 1))
        world.publish(world.build("2"))
        assert cache.stat().st_size < 10_000
    else:
        cache.mkdir()
        assert listed(world) == [(first, False)]


def test_a_line_that_breaks_while_facts_are_read_is_no_damaged_release(world: World) -> None:
    ids = [world.publish(world.build(str(n))).release.id for n in (1, 2)]
    (world.root / APP / "releases.json").unlink()
    seen = 0
    for cut in range(10):
        try:
            found = history.releases(world.cut(cut), surroundings=world.computer(), token=CancelToken()).apps
        except ConnectionLost:
            continue
        seen += 1
        assert [release.id for release in found[0].releases] == ids[::-1]
    assert seen


def test_a_folder_that_is_closed_to_us_does_not_hide_the_others(world: World) -> None:
    release = world.publish(world.build()).release.id

    class Closed(FaultyDestination):
        def list(self, folder: str) -> tuple[Entry, ...]:
            if folder == "lost+found":
                raise PermissionRefused(Phrase("Error", "Not for you."))
            return super().list(folder)

    (world.root / "lost+found").mkdir()
    world.place = replace(world.place, open=lambda token: Closed(world.open(token)))
    assert listed(world) == [(release, False)]


def test_names_that_no_publisher_gives_do_not_hide_the_others(world: World) -> None:
    release = world.publish(world.build()).release.id
    for name in ("back\\slash", "with space", "…", "-rf"):
        (world.root / name).mkdir()
    assert listed(world) == [(release, False)]


def test_a_private_page_stays_private_when_the_place_has_gone_over_to_open_links(world: World) -> None:
    private = replace(world.place, private=True)
    receipts = [world.publish(world.build(str(n)), place=private) for n in (1, 2)]
    page = world.root / receipts[0].links.page_url.rstrip("/").rpartition("/")[2] / "index.html"
    do(world, "withdraw", receipts[0].release.id, private=False)
    assert 'name="robots" content="noindex' in page.read_text(encoding="utf-8")


def test_a_newer_folder_without_facts_does_not_make_prune_delete_what_testers_get(world: World) -> None:
    real = world.publish(world.build()).release.id
    (world.root / APP / "9-9-20991231T000000Z-00000000").mkdir()
    would = history.surplus(world.place, 1, token=CancelToken())
    history.prune(world.place, 1, surroundings=world.computer(), token=CancelToken())
    assert would == ()
    assert world.tester.sees(APP) == real


def test_withdrawing_the_newest_brings_the_one_before_to_the_page(world: World) -> None:
    old, new = (world.publish(world.build(str(n))).release.id for n in (1, 2))
    do(world, "withdraw", new)
    assert world.tester.sees(APP) == old
    assert not (world.root / APP / new).exists()
    assert listed(world) == [(new, True), (old, False)]
    do(world, "restore", new)
    assert world.tester.sees(APP) == new
    assert listed(world) == [(new, False), (old, False)]
    assert world.tester.leftovers() == []


def test_withdrawing_everything_leaves_a_page_without_a_build(world: World) -> None:
    only = world.publish(world.build()).release.id
    do(world, "withdraw", only)
    assert world.tester.sees(APP) is None
    assert "no build to install" in (world.root / APP / "index.html").read_text(encoding="utf-8")


def test_withdrawing_twice_and_restoring_twice_change_nothing(world: World) -> None:
    release = world.publish(world.build()).release.id
    for action in ("withdraw", "withdraw", "restore", "restore"):
        do(world, action, release)
    assert listed(world) == [(release, False)]


def test_an_unknown_release_is_named(world: World) -> None:
    world.publish(world.build())
    with pytest.raises(UsageError, match="no release “nope”"):
        do(world, "withdraw", "nope")


def test_prune_keeps_the_newest_and_never_deletes_what_testers_get(world: World) -> None:
    ids = [world.publish(world.build(str(n))).release.id for n in range(4)]
    do(world, "withdraw", ids[3])
    do(world, "withdraw", ids[2])
    assert history.surplus(world.place, 1, token=CancelToken()) == (ids[0], ids[2])
    removed = history.prune(world.place, 1, surroundings=world.computer(), token=CancelToken())
    assert removed == (ids[0], ids[2])
    assert listed(world) == [(ids[3], True), (ids[1], False)]
    assert world.tester.sees(APP) == ids[1]


def test_a_deleted_release_is_gone_for_good_and_the_one_before_leads(world: World) -> None:
    old, hidden, new = (world.publish(world.build(str(n))).release.id for n in (1, 2, 3))
    do(world, "withdraw", hidden)
    do(world, "delete", new)
    assert world.tester.sees(APP) == old
    do(world, "delete", hidden)
    assert listed(world) == [(old, False)]
    assert not [path for path in (world.root / APP).iterdir() if new in path.name and path.is_dir()]
    assert world.tester.leftovers() == []
    with pytest.raises(UsageError, match="no release"):
        do(world, "delete", new)
    do(world, "delete", old)
    assert listed(world) == []
    assert world.tester.sees(APP) is None


def test_what_was_done_is_told_with_who_and_when_and_a_repeat_is_told_once(world: World) -> None:
    first, second = (world.publish(world.build(str(n))).release.id for n in (1, 2))
    for minute, (action, release, number) in enumerate(
        [("withdraw", second, 1), ("withdraw", second, 2), ("restore", second, 2), ("delete", first, 3)]
    ):
        world.now = START + timedelta(hours=1, minutes=minute)
        do(world, action, release, number)
    (app,) = history.releases(world.place, surroundings=world.computer(), token=CancelToken()).apps
    assert [(event.deed, event.release, event.who) for event in app.events] == [
        ("delete", first, "computer 3"),
        ("restore", second, "computer 2"),
        ("withdraw", second, "computer 1"),
    ]
    assert app.events[0].at == START + timedelta(hours=1, minutes=3)


@pytest.mark.parametrize("later", [timedelta(0), timedelta(milliseconds=3), timedelta(hours=-5)])
def test_deeds_within_a_second_or_by_a_clock_that_is_behind_are_told_in_the_order_they_were_done(
    world: World, later: timedelta
) -> None:
    release = world.publish(world.build()).release.id
    for action in ("withdraw", "restore", "withdraw", "restore"):
        world.now += later
        do(world, action, release)
    (app,) = history.releases(world.place, surroundings=world.computer(), token=CancelToken()).apps
    assert [event.deed for event in app.events] == ["restore", "withdraw", "restore", "withdraw"]


def test_the_log_is_kept_short(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("otadesk.publish.log.KEPT", 3)
    release = world.publish(world.build()).release.id
    for _ in range(4):
        for action in ("withdraw", "restore"):
            world.now += timedelta(minutes=1)
            do(world, action, release)
    (app,) = history.releases(world.place, surroundings=world.computer(), token=CancelToken()).apps
    assert [event.deed for event in app.events] == ["restore", "withdraw", "restore", "withdraw"]


def test_a_publish_under_way_is_seen(world: World) -> None:
    world.publish(world.build())
    (world.root / APP / f".incoming-{'0' * 8}-{'1' * 16}").mkdir()
    (app,) = history.releases(world.place, surroundings=world.computer(), token=CancelToken()).apps
    assert len(app.incoming) == 1


def test_a_publish_that_was_cut_off_here_has_stopped_and_can_be_cleared_away(world: World) -> None:
    world.publish(world.build())
    with pytest.raises(ConnectionLost):
        world.publish(world.build("2"), place=world.cut(8))
    assert len(list((world.root / APP).glob(".incoming-*"))) == 1, "the next publish goes on from there"
    (app,) = history.releases(world.place, surroundings=world.computer(), token=CancelToken()).apps
    assert (len(app.incoming), len(app.stopped)) == (0, 1)
    history.clear(world.place, bundle_id=app.bundle_id, surroundings=world.computer(), token=CancelToken())
    (app,) = history.releases(world.place, surroundings=world.computer(), token=CancelToken()).apps
    assert (len(app.incoming), len(app.stopped)) == (0, 0)
    assert len(app.releases) == 1


def test_a_publish_from_elsewhere_has_stopped_once_nothing_in_it_moves_for_an_hour(world: World) -> None:
    world.publish(world.build())
    release = world.root / APP / f".incoming-{'0' * 8}-{'1' * 16}" / "release"
    release.mkdir(parents=True)
    package = release / "App.ipa"
    package.write_bytes(b"begun")
    now = int(world.now.timestamp())
    for path in (package, release, release.parent):
        os.utime(path, (now - 3700, now - 3700))
    for moved, expected in ((3700, (0, 1)), (60, (1, 0))):
        # While it grows, no name changes in the folders above it.
        os.utime(package, (now - moved, now - moved))
        (app,) = history.releases(world.place, surroundings=world.computer(), token=CancelToken()).apps
        assert (len(app.incoming), len(app.stopped)) == expected
        assert (*app.incoming, *app.stopped) == (datetime.fromtimestamp(now - moved, UTC),)


class Counting(FaultyDestination):
    """Counts how often somebody waits for the place; many questions at once are one wait."""

    waits: list[str]

    def _do(self, name: str, paths: tuple[str, ...], operation: Any) -> Any:
        self.waits.append(name)
        return super()._do(name, paths, operation)

    def together(self, *operations: Any) -> Any:
        self.waits.append("together")
        return self._inner.together(*operations)


def test_the_number_of_waits_for_the_server_does_not_grow_with_what_is_published(world: World) -> None:
    def waits() -> list[str]:
        counted: list[str] = []

        def open_counting(token: CancelToken) -> Counting:
            destination = Counting(world.open(token))
            destination.waits = counted
            return destination

        place = replace(world.place, open=open_counting)
        history.overview(
            place, has_icon=lambda _folder, _release: False, surroundings=world.computer(), token=CancelToken()
        )
        return counted

    world.publish(world.build())
    (world.root / APP / "releases.json").unlink()
    once = waits()
    for number in range(3):
        world.publish(world.build(str(number), bundle_id=f"com.example.other{number}"))
    (world.root / APP / "releases.json").unlink(missing_ok=True)
    assert waits() == once == ["list", "together", "together", "together", "together"]


def test_an_overview_brings_the_icons_that_are_missing(world: World) -> None:
    first = world.publish(world.build()).release.id
    other = world.publish(world.build(bundle_id="com.example.other")).release.id
    asked: list[tuple[str, str]] = []

    def has_icon(folder: str, release: str) -> bool:
        asked.append((folder, release))
        return folder == APP

    found = history.overview(world.place, has_icon=has_icon, surroundings=world.computer(), token=CancelToken())
    assert set(asked) == {(APP, first), ("com.example.other", other)}
    assert list(found.icons) == ["com.example.other"]
    assert found.icons["com.example.other"].startswith(b"\x89PNG")


@pytest.mark.parametrize("action", ["withdraw", "restore"])
def test_a_line_that_breaks_at_any_operation_shows_whole_builds_and_can_be_repeated(world: World, action: str) -> None:
    old, new = (world.publish(world.build(str(n))).release.id for n in (1, 2))
    other = {"withdraw": "restore", "restore": "withdraw"}[action]
    do(world, other, new)
    for cut in range(40):
        try:
            do(world, action, new, open=lambda token, cut=cut: FaultyDestination(world.open(token), cut))
        except DestinationError:
            assert world.tester.sees(APP) in {old, new}
        do(world, action, new)
        assert world.tester.sees(APP) == (old if action == "withdraw" else new)
        assert world.tester.leftovers() == []
        do(world, other, new)


def test_a_line_that_breaks_while_a_release_is_deleted_shows_whole_builds(world: World) -> None:
    old = world.publish(world.build("1")).release.id
    for cut in range(40):
        new = world.publish(world.build("2")).release.id
        try:
            do(world, "delete", new, open=lambda token, cut=cut: FaultyDestination(world.open(token), cut))
        except DestinationError:
            assert world.tester.sees(APP) in {old, new}
        if (new, False) in listed(world):
            do(world, "delete", new)
        assert world.tester.sees(APP) == old
        assert listed(world) == [(old, False)]
