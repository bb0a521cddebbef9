"""The journey keeps its promises: testers see a whole old or a whole new build, whatever breaks and whenever."""

from __future__ import annotations

import json
import os
import shutil
import threading
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from support.faulty import FaultyDestination
from support.world import World

from otadesk import progress
from otadesk.errors import (
    Cancelled,
    ConnectionLost,
    DestinationError,
    PackageError,
    PermissionRefused,
    PublishError,
    SettingsError,
    UsageError,
)
from otadesk.phrases import Phrase
from otadesk.progress import BytesSent, CancelToken, Event, Flow, StepFinished, StepStarted
from otadesk.publish import history, journey
from otadesk.publish.places import Place
from otadesk.publish.plan import NOTES_LIMIT
from otadesk.publish.publisher import preview
from otadesk.publish.workspace import Workspace
from otadesk.remote.destination import Destination
from otadesk.site import layout

APP = "com.example.sample"


def test_a_published_build_is_what_a_tester_gets(world: World) -> None:
    package = world.build()
    receipt = world.publish(package)
    assert world.tester.sees(APP) == receipt.release.id
    assert world.tester.file(receipt.links.ipa_url).read_bytes() == package.path.read_bytes()
    assert receipt.verified.method in {"folder-read-back", "exec-sha256"}
    assert receipt.transfer.bytes_sent >= package.size
    assert world.tester.leftovers() == []


def test_a_newer_build_takes_the_page_and_the_older_keeps_its_own(world: World) -> None:
    first = world.publish(world.build("1"))
    second = world.publish(world.build("2"))
    assert first.links.page_url == second.links.page_url
    assert world.tester.sees(APP) == second.release.id
    assert world.tester.file(first.links.manifest_url).is_file()
    assert first.release.id in (world.root / APP / "index.html").read_text(encoding="utf-8")


def test_the_web_server_may_read_everything_whatever_the_umask(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    before = os.umask(0o077)
    try:
        world.publish(world.build())
    finally:
        os.umask(before)
    for path in [world.root / APP, *(world.root / APP).rglob("*")]:
        assert path.stat().st_mode & 0o777 == (0o755 if path.is_dir() else 0o644), path


class Meddled:
    """A destination where something happens before or after each file is written."""

    def __init__(self, inner: Destination, before: Any = None, after: Any = None) -> None:
        self._inner = inner
        self._before, self._after = before or (lambda _path: None), after or (lambda _path: None)

    def __getattr__(self, name: str) -> Any:
        return getattr(self._inner, name)

    def write(self, path: str, source: Any, on_bytes: Any) -> int:
        self._before(path)
        size = self._inner.write(path, source, on_bytes)
        self._after(path)
        return size

    def assemble(self, path: str, source: Any, feed: Any) -> None:
        self._before(path)
        self._inner.assemble(path, source, feed)
        self._after(path)


def meddled(world: World, **how: Any) -> Place:
    """Return the place where something happens around each write."""
    return replace(world.place, open=lambda token: Meddled(world.open(token), **how))


def operations(world: World, package: Any) -> int:
    """Return how many remote operations the next publish takes, found out on a copy of the world."""
    seen: list[FaultyDestination] = []

    def opened(token: CancelToken) -> FaultyDestination:
        seen.append(FaultyDestination(world.open(token)))
        return seen[-1]

    world.publish(package, place=replace(world.place, open=opened))
    return len(seen[0].operations)


@pytest.mark.parametrize("how", [{}, {"after_effect": True}, {"write_bytes": 700}], ids=["lost", "unanswered", "half"])
@pytest.mark.parametrize("private", [False, True], ids=["plain", "private"])
def test_a_line_that_breaks_at_any_operation_leaves_the_old_build_or_the_new(
    world: World, how: dict[str, Any], private: bool
) -> None:
    world.place = replace(world.place, private=private, keep=2)
    first = world.publish(world.build("1"))
    folder = first.links.page_url.removeprefix(world.place.url).strip("/")
    new = world.build("2")
    count = operations(world, new)
    assert count > 20
    previous = world.tester.sees(folder)
    for cut in range(count + 8):
        world.now += timedelta(minutes=1)
        stamp = world.now + timedelta(minutes=1)
        broken = world.cut(cut, **how)
        try:
            receipt = world.publish(new, place=broken)
        except (ConnectionLost, DestinationError):
            seen = world.tester.sees(folder)
            assert seen == previous or (seen or "").split("-")[2] == f"{stamp:%Y%m%dT%H%M%SZ}", cut
        else:
            assert world.tester.sees(folder) == receipt.release.id
        repaired = world.publish(world.build("3"))
        previous = repaired.release.id
        assert world.tester.sees(folder) == previous
        assert world.tester.leftovers() == []
        assert world.tester.app_folders() == [folder]


@pytest.mark.parametrize("how", [{}, {"after_effect": True}], ids=["lost", "unanswered"])
def test_a_first_publish_that_breaks_anywhere_shows_nothing_half_done_and_the_next_succeeds(
    world: World, how: dict[str, Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("otadesk.publish.app_folder.CLAIM_SECONDS", 0.0)
    world.place = replace(world.place, private=True)
    package = world.build()
    for cut in range(45):
        for entry in world.root.iterdir():
            shutil.rmtree(entry)
        try:
            world.publish(package, place=world.cut(cut, **how))
        except DestinationError:
            for folder in world.tester.app_folders():
                world.tester.sees(folder)
        receipt = world.publish(package)
        [folder] = world.tester.app_folders()
        assert world.tester.sees(folder) == receipt.release.id
        assert world.tester.leftovers() == []


def test_a_copy_that_differs_is_never_shown(world: World) -> None:
    world.publish(world.build("1"))
    before = world.tester.sees(APP)

    def rot(path: str) -> None:
        if path.endswith("App.ipa"):
            file = world.root / path
            content = bytearray(file.read_bytes())
            content[len(content) // 2] ^= 1
            file.write_bytes(content)

    with pytest.raises(PublishError, match="differs") as caught:
        world.publish(
            world.build("2"), place=replace(world.place, open=lambda token: Meddled(world.open(token), after=rot))
        )
    assert str(caught.value.hint).startswith("Nothing was published. ")
    assert world.tester.sees(APP) == before
    assert world.tester.leftovers() == []


def test_a_file_that_changes_on_the_way_is_refused(world: World) -> None:
    package = world.build()

    def export_again(path: str) -> None:
        if path.endswith("App.ipa"):
            package.path.write_bytes(package.path.read_bytes()[::-1])

    with pytest.raises(PackageError, match="changed") as caught:
        world.publish(
            package, place=replace(world.place, open=lambda token: Meddled(world.open(token), before=export_again))
        )
    # It is the first one: there is no old build that testers would still see.
    assert str(caught.value.hint).startswith("Nothing was published. ")
    assert world.tester.sees(APP) is None


def test_a_file_that_changed_after_it_was_looked_at_is_refused_before_anybody_signs_in(world: World) -> None:
    package = world.build("1")
    package.path.write_bytes(world.build("2").path.read_bytes())
    heard: list[Event] = []
    with pytest.raises(PackageError, match="changed after it was looked at") as caught:
        world.publish(package, listener=heard.append)
    assert (caught.value.reason, heard) == ("changed", [])
    assert str(caught.value.hint).startswith("Nothing was published. ")
    assert list(world.root.iterdir()) == []


def test_a_file_that_vanishes_is_an_error_of_its_own(world: World) -> None:
    package = world.build()
    package.path.unlink()
    with pytest.raises(PackageError):
        world.publish(package)


def test_cancelling_during_the_upload_leaves_the_old_build_and_the_next_publish_clears_up(world: World) -> None:
    world.publish(world.build("1"))
    before = world.tester.sees(APP)
    token = CancelToken()

    def stop(event: Event) -> None:
        if isinstance(event, BytesSent) and StepStarted("upload") in told:
            token.cancel()
        told.append(event)

    told: list[Event] = []
    with pytest.raises(Cancelled):
        world.publish(world.build("2", padding_bytes=3_000_000), token=token, listener=stop)
    assert world.tester.sees(APP) == before
    world.publish(world.build("3"))
    assert world.tester.leftovers() == []


def test_once_testers_see_it_a_cancel_calls_off_the_look_alone(world: World) -> None:
    token = CancelToken()

    def stop(event: Event) -> None:
        if event == StepStarted("probe"):
            token.cancel()

    receipt = world.publish(world.build(), token=token, listener=stop, look=True)
    assert token.cancelled
    assert receipt.probe is None
    assert world.tester.sees(APP) == receipt.release.id


def test_what_is_paused_is_not_switched_to_although_every_byte_is_there(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = world.publish(world.build("1"))
    package, flow, held = world.build("2"), Flow(), threading.Event()

    def pause(event: Event) -> None:
        if event == StepStarted("confirm"):
            flow.pause()

    def shown(destination: Destination, room: Workspace) -> None:
        show_life(destination, room)
        held.set()

    show_life = journey._show_life
    monkeypatch.setattr(progress, "PAUSE_SECONDS", 0.01)
    monkeypatch.setattr(journey, "_show_life", shown)
    with ThreadPoolExecutor(1) as pool:
        publishing = pool.submit(world.publish, package, flow=flow, listener=pause)
        assert held.wait(30)
        assert world.tester.sees(APP) == before.release.id
        flow.resume()
        receipt = publishing.result(30)
    assert world.tester.sees(APP) == receipt.release.id
    assert world.tester.leftovers() == []


def test_a_slow_clock_does_not_hide_a_new_build(world: World) -> None:
    world.publish(world.build("1"))
    world.now -= timedelta(days=30)
    receipt = world.publish(world.build("2"))
    assert world.tester.sees(APP) == receipt.release.id


def test_another_computer_keeps_the_link_and_the_history(world: World) -> None:
    world.place = replace(world.place, private=True)
    first = world.publish(world.build("1"), world.computer(1))
    second = world.publish(world.build("2"), world.computer(2))
    assert first.links.page_url == second.links.page_url
    page = (world.root / second.links.page_url.rsplit("/", 2)[1] / "index.html").read_text(encoding="utf-8")
    assert first.release.id in page
    assert second.release.id in page


def test_what_a_dead_publisher_of_another_computer_left_goes_when_it_is_old(world: World) -> None:
    world.publish(world.build("1"), world.computer(1))
    dead = world.root / APP / ".incoming-000000ff-0011223344556677"
    (dead / "release").mkdir(parents=True)
    (dead / "release" / "App.ipa").write_bytes(b"x")
    world.publish(world.build("2"), world.computer(1))
    assert dead.exists()
    for path in [dead / "release" / "App.ipa", dead / "release", dead]:
        os.utime(path, (1_000_000_000, 1_000_000_000))
    world.publish(world.build("3"), world.computer(1))
    assert not dead.exists()


def test_a_publish_under_way_is_not_cleared_away_by_another_of_the_same_computer(world: World) -> None:
    computer = world.computer(1)
    world.publish(world.build("1"), computer)
    live = world.root / APP / ".incoming-00000001-0011223344556677"
    live.mkdir()
    with computer.alive("0011223344556677"):
        world.publish(world.build("2"), world.computer(1))
        assert live.exists()
    world.publish(world.build("3"), world.computer(1))
    assert not live.exists()


def test_a_publish_of_copied_settings_is_not_taken_for_dead(world: World) -> None:
    world.publish(world.build("1"), world.computer(1))
    live = world.root / APP / ".incoming-00000001-0011223344556677"
    live.mkdir()
    world.publish(world.build("2"), world.computer(1))
    assert live.exists()


def test_what_cannot_be_cleared_away_is_no_obstacle_and_no_failure(world: World) -> None:
    dead = world.root / APP / ".incoming-000000ff-0011223344556677"
    dead.mkdir(parents=True)
    os.utime(dead, (1_000_000_000, 1_000_000_000))

    class Guarded(FaultyDestination):
        def remove(self, path: str) -> None:
            raise PermissionRefused(Phrase("Error", "Not yours."), detail=path)

    guarded = replace(world.place, open=lambda token: Guarded(world.open(token)))
    receipt = world.publish(world.build(), place=guarded)
    assert world.tester.sees(APP) == receipt.release.id
    assert dead.exists()


def test_a_publish_leaves_no_lock_behind_on_this_computer(world: World) -> None:
    computer = world.computer(1)
    world.publish(world.build(), computer)
    with pytest.raises(ConnectionLost):
        world.publish(world.build("2"), computer, place=world.cut(12))
    world.publish(world.build("3"), computer)
    assert list(computer.locks.iterdir()) == []


def test_a_settings_folder_that_cannot_be_written_is_an_error_of_ours(world: World) -> None:
    locks = world.folder / "a file"
    locks.write_bytes(b"")
    with pytest.raises(SettingsError, match="own folder"):
        world.publish(world.build(), replace(world.computer(), locks=locks / "locks"))
    assert world.tester.leftovers() == []


def test_a_release_made_by_hand_at_the_end_of_time_stops_nobody(world: World) -> None:
    (world.root / APP / "1-1-99991231T235959Z-00000000").mkdir(parents=True)
    receipt = world.publish(world.build())
    assert world.tester.sees(APP) == receipt.release.id


@pytest.mark.parametrize("kind", ["file", "link"])
def test_a_name_taken_by_something_else_is_told(world: World, kind: str) -> None:
    taken = world.root / APP
    if kind == "file":
        taken.write_bytes(b"")
    else:
        taken.symlink_to(world.folder)
    with pytest.raises(PublishError, match="not a folder"):
        world.publish(world.build())


@pytest.mark.parametrize("name", ["index.html", "releases.json"])
def test_a_folder_in_the_place_of_the_page_or_the_cache_is_told(world: World, name: str) -> None:
    (world.root / APP / name).mkdir(parents=True)
    with pytest.raises(PublishError, match=f"{APP}/{name}” is taken on the server, and it is not a file"):
        world.publish(world.build())
    (world.root / APP / name).rmdir()
    world.publish(world.build("2"))
    assert world.tester.leftovers() == []


@pytest.mark.parametrize("letter", ["ж", "\U0001f600", "\x01", '"'])
def test_the_longest_notes_are_read_back_whatever_their_letters(world: World, letter: str) -> None:
    notes = letter * (NOTES_LIMIT // len(letter.encode()))
    receipt = world.publish(world.build(), notes=notes)
    (world.root / APP / "releases.json").unlink()
    [app] = history.releases(world.place, surroundings=world.computer(), token=CancelToken()).apps
    assert app.releases == (receipt.release,)


def test_notes_beyond_measure_are_refused_before_anything_is_sent(world: World) -> None:
    with pytest.raises(UsageError, match="too long"):
        world.publish(world.build(), notes="x" * (NOTES_LIMIT + 1))
    assert world.tester.sees(APP) is None
    assert world.tester.leftovers() == []


def test_the_events_tell_each_step_in_order(world: World) -> None:
    told: list[Event] = []
    world.publish(world.build(), listener=told.append)
    started = [event.step for event in told if isinstance(event, StepStarted)]
    finished = [event.step for event in told if isinstance(event, StepFinished)]
    assert started == finished == ["connect", "upload", "confirm", "switch"]
    sent = [event for event in told if isinstance(event, BytesSent)]
    assert sent[-1].done == sent[-1].total


def test_keeping_two_releases_deletes_the_oldest_of_three(world: World) -> None:
    place = replace(world.place, keep=2)
    ids = [world.publish(world.build(str(n)), place=place).release.id for n in range(3)]
    kept = sorted(path.name for path in (world.root / APP).iterdir() if path.is_dir())
    assert kept == sorted(ids[1:])
    assert world.tester.sees(APP) == ids[2]
    assert world.tester.leftovers() == []


def test_a_preview_says_what_would_be_written_and_writes_nothing(world: World) -> None:
    package = world.build()
    seen = preview(package, world.place, surroundings=world.computer(), token=CancelToken())
    assert seen.new_app
    assert list(world.root.iterdir()) == []
    receipt = world.publish(package)
    written = {str(path.relative_to(world.root)) for path in world.root.rglob("*") if path.is_file()}
    planned = {path.replace(seen.publication.release.id, receipt.release.id) for path, _size in seen.files}
    assert planned == written
    assert seen.replaced == ()


@pytest.mark.parametrize("feed", [True, False])
def test_a_preview_says_what_is_replaced(world: World, feed: bool) -> None:
    place = replace(world.place, feed=feed, catalogue=feed)
    world.publish(world.build("1"), place=place)
    package = world.build("2")
    before = {path: path.read_bytes() for path in world.root.rglob("*") if path.is_file()}
    seen = preview(package, place, surroundings=world.computer(), token=CancelToken())
    assert {path: path.read_bytes() for path in world.root.rglob("*") if path.is_file()} == before
    world.publish(package, place=place)
    replaced = {str(path.relative_to(world.root)) for path, held in before.items() if path.read_bytes() != held}
    assert set(seen.replaced) == replaced
    assert f"{APP}/index.html" in replaced


def test_a_catalogue_of_somebody_elses_is_not_among_what_is_replaced(world: World) -> None:
    place = replace(world.place, catalogue=True)
    (world.root / "index.html").write_text("Our company")
    seen = preview(world.build(), place, surroundings=world.computer(), token=CancelToken())
    assert seen.replaced == ()


def test_many_publishers_at_once_end_with_one_folder_a_whole_page_and_every_release(world: World) -> None:
    world.place = replace(world.place, private=True, open=world.fresh or world.open)
    packages = [world.build(str(number)) for number in range(20)]
    failures: list[BaseException] = []

    def work(number: int) -> None:
        try:
            world.publish(packages[number], world.computer(number + 1))
        except BaseException as error:  # noqa: BLE001 - told below
            failures.append(error)

    threads = [threading.Thread(target=work, args=(number,)) for number in range(20)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)
    assert failures == [], [str(one) for one in failures]
    [folder] = world.tester.app_folders()
    releases = {path.name for path in (world.root / folder).iterdir() if path.is_dir()}
    assert len(releases) == 20
    told = json.loads((world.root / folder / layout.CATALOG).read_bytes())["releases"]
    assert {release["id"] for release in told} == releases
    assert world.tester.sees(folder) == told[0]["id"], "the page shows the newest"
    assert world.tester.leftovers() == []


@pytest.mark.parametrize("bundle_id", ["../../etc/passwd", "com.example.ünïcode", "a" * 500, "con", "-x", "."])
def test_a_hostile_bundle_identifier_stays_inside_the_root(world: World, bundle_id: str, tmp_path: Path) -> None:
    before = {path for path in tmp_path.rglob("*") if world.root not in path.parents}
    receipt = world.publish(world.build("1", bundle_id=bundle_id))
    [folder] = world.tester.app_folders()
    assert world.tester.sees(folder) == receipt.release.id
    outside = {path for path in tmp_path.rglob("*") if world.root not in path.parents} - before
    assert all(path.is_relative_to(world.folder) for path in outside)
