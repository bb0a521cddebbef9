"""What goes when only some releases stay."""

from __future__ import annotations

import threading
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from support.world import World

from otadesk import progress
from otadesk.progress import Event, Flow, StepStarted
from otadesk.publish import journey
from otadesk.publish.retention import surplus
from otadesk.site.layout import published_at, release_id, withdrawn_folder

APP = "com.example.sample"
START = datetime(2026, 1, 1, tzinfo=UTC)


def folders(states: list[bool]) -> dict[str, str]:
    """Return release folders, oldest first; True for a live one."""
    names = [release_id("1", str(n), START + timedelta(hours=n), "0" * 64) for n in range(len(states))]
    return {name: name if live else withdrawn_folder(name, bytes(16)) for name, live in zip(names, states, strict=True)}


@given(st.lists(st.booleans(), max_size=12), st.integers(-1, 14))
def test_the_newest_stay_and_the_current_one_always(states: list[bool], keep: int) -> None:
    found = folders(states)
    live = [name for name, folder in found.items() if name == folder]
    current = live[-1] if live else ""
    gone = surplus(found, keep, current)
    assert current not in gone
    stays = [name for name in found if name not in gone]
    if keep <= 0:
        assert gone == ()
    else:
        assert len(stays) <= keep + 1
        assert set(list(found)[-keep:]) <= set(stays)
    assert list(gone) == sorted(gone, key=lambda name: str(published_at(name)))


def test_what_was_paused_while_a_newer_one_went_out_stays_until_the_next_publish(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    world.place = replace(world.place, keep=1, open=world.fresh or world.open)
    package, flow, is_held = world.build("1"), Flow(), threading.Event()

    def pause(event: Event) -> None:
        if event == StepStarted("confirm"):
            flow.pause()

    monkeypatch.setattr(progress, "PAUSE_SECONDS", 0.01)
    monkeypatch.setattr(journey, "_show_life", lambda _destination, _room: is_held.set())
    with ThreadPoolExecutor(1) as pool:
        publishing = pool.submit(world.publish, package, flow=flow, listener=pause)
        assert is_held.wait(30)
        newer = world.publish(world.build("2"), world.computer(2))
        flow.resume()
        older = publishing.result(30)
    assert older.release.published_at < newer.release.published_at
    assert world.tester.sees(APP) == newer.release.id
    assert world.tester.file(older.links.manifest_url).is_file()
    assert world.tester.file(older.links.ipa_url).read_bytes() == package.path.read_bytes()
    assert older.release.id in (world.root / APP / "index.html").read_text(encoding="utf-8")
    last = world.publish(world.build("3"))
    assert [path.name for path in (world.root / APP).iterdir() if path.is_dir()] == [last.release.id]
