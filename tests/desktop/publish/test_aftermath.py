"""What was published goes on: a code leads to the app's page, and that may lead to another build by now."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from support.ipa_builder import build_ipa
from support.packages import NOW
from support.real_window import Window
from support.releases import WHEN, release
from support.scripted_core import PAGE, STAGING, ScriptedCore, broken

from otadesk.desktop.codes.present import Present
from otadesk.desktop.desk import Desk
from otadesk.desktop.first_page.state import NEARBY
from otadesk.desktop.parts.text import OneLine
from otadesk.publish.history import AppHistory
from otadesk.publish.release_cache import Seen
from otadesk.site.catalog import Release

OURS = release()
"""What the scripted core says that it published."""
OLDER = release(version="2.3.9", build="300", published_at=WHEN - timedelta(days=1))
NEWER = release(version="2.5.0", build="320", published_at=WHEN + timedelta(hours=1))
FOLDER = PAGE.rstrip("/").rpartition("/")[2]


def seen(*releases: Release) -> Seen:
    """Return what a look at the place shows of the app's folder, newest first."""
    apps = (AppHistory(FOLDER, OURS.bundle_id, "Field Notes", PAGE, releases),) if releases else ()
    return Seen(apps, {}, NOW)


@pytest.fixture
def published(qtbot: QtBot, desk: Desk, core: ScriptedCore) -> Desk:
    """Publish a build, as the place shows it too, with one beside it that waits."""
    core.server_list = [STAGING]
    desk.publish.start("s1")
    desk.publish.add([Path("Field Notes.ipa"), Path("Other.ipa")])
    first, other = desk.publish.queue.builds
    qtbot.waitUntil(lambda: first.phase == other.phase == "review")
    desk.window.publish.review.publish.emit()
    qtbot.waitUntil(lambda: first.phase == "done" and desk.jobs.busy == 0)
    show(qtbot, desk, core, seen(OURS))
    qtbot.mouseClick(desk.window.publish.queue.cards[0], Qt.MouseButton.LeftButton)
    desk.window.toast.forget("ended")
    return desk


def show(qtbot: QtBot, desk: Desk, core: ScriptedCore, now: Seen) -> None:
    """Have a list of releases come in."""
    core.releases.remembered["s1"] = now
    desk.releases.seen_anew.emit()
    qtbot.waitUntil(lambda: desk.publish.last_seen.at("s1") == now and desk.jobs.busy == 0)


def tile(desk: Desk) -> str:
    return desk.window.publish.queue.cards[0].accessibleName()


def page(desk: Desk) -> tuple[str, str]:
    done = desk.window.publish.done
    return done.banner.property("tone"), done.banner.title.text()


def presented(desk: Desk) -> list[str]:
    """Return what is written large on the screen beside the code."""
    desk.window.publish.done.present.emit()
    shown = desk.codes.presented
    assert isinstance(shown, Present)
    texts = [line.text() for line in shown.findChildren(OneLine)]
    shown.close()
    return texts


def test_what_testers_get_is_ready_to_scan(published: Desk) -> None:
    assert tile(published) == "Field Notes: Good, Ready to scan"
    assert page(published) == ("good", "A phone gets it: page, manifest and app checked")


@pytest.mark.parametrize(
    ("now", "said", "banner"),
    [
        (seen(NEWER, OURS), "Note, Replaced", ("note", "Testers now get 2.5.0 (320)")),
        (seen(NEWER), "Note, Replaced", ("note", "Testers now get 2.5.0 (320)")),
        (seen(replace(OURS, withdrawn=True), OLDER), "Note, Withdrawn", ("note", "Testers now get 2.3.9 (300)")),
        (seen(OLDER), "Note, Deleted", ("note", "Testers now get 2.3.9 (300)")),
        (
            seen(replace(OURS, withdrawn=True)),
            "Warning, Withdrawn",
            ("caution", "There is no other build of Field Notes to install; the page says so"),
        ),
        (
            seen(),
            "Warning, Deleted",
            ("caution", "There is no other build of Field Notes to install; the page says so"),
        ),
    ],
)
def test_tile_and_page_tell_what_became_of_it(
    qtbot: QtBot, published: Desk, core: ScriptedCore, now: Seen, said: str, banner: tuple[str, str]
) -> None:
    show(qtbot, published, core, now)
    assert tile(published) == f"Field Notes: {said}"
    assert page(published) == banner
    assert published.window.publish.done.panels[0].sentence.text() == "The code leads to its page."


def test_what_is_restored_is_ready_to_scan_again(qtbot: QtBot, published: Desk, core: ScriptedCore) -> None:
    show(qtbot, published, core, seen(replace(OURS, withdrawn=True)))
    show(qtbot, published, core, seen(OURS))
    assert tile(published) == "Field Notes: Good, Ready to scan"


def test_no_code_is_presented_with_a_version_that_it_does_not_give(
    qtbot: QtBot, published: Desk, core: ScriptedCore
) -> None:
    show(qtbot, published, core, seen(NEWER, OURS))
    assert presented(published) == ["Field Notes", "2.5.0 (320)"]
    assert [code.name for _app, code in published.publish.queue.codes()] == ["Field Notes 2.5.0 (320)"]
    show(qtbot, published, core, seen())
    published.window.publish.done.present.emit()
    assert published.codes.presented is None
    assert published.window.toast.title.text() == "There is nothing to present yet."


@pytest.mark.parametrize("now", [Seen(), Seen(seen(OLDER).apps, {}, None)])
def test_where_nobody_has_looked_a_release_is_not_taken_for_deleted(
    qtbot: QtBot, published: Desk, core: ScriptedCore, now: Seen
) -> None:
    show(qtbot, published, core, now)
    assert tile(published) == "Field Notes: Good, Ready to scan"


def test_what_was_seen_before_a_release_says_nothing_of_it(qtbot: QtBot, desk: Desk, core: ScriptedCore) -> None:
    core.releases.remembered[NEARBY] = seen(OLDER)
    desk.publish.add([Path("Field Notes.ipa")])
    (build,) = desk.publish.queue.builds
    qtbot.waitUntil(lambda: build.phase == "review")
    desk.window.publish.review.publish.emit()
    qtbot.waitUntil(lambda: build.phase == "done" and desk.jobs.busy == 0)
    assert build.aftermath is None


def test_a_build_that_will_not_install_is_presented_without_a_promise(
    qtbot: QtBot, desk: Desk, core: ScriptedCore
) -> None:
    core.examined = {"Broken.ipa": broken()}
    core.server_list = [STAGING]
    desk.publish.start("s1")
    desk.publish.add([Path("Broken.ipa")])
    (build,) = desk.publish.queue.builds
    qtbot.waitUntil(lambda: build.phase == "review" and build.closer is None)
    desk.publish._send_off(build)
    qtbot.waitUntil(lambda: build.phase == "done")
    assert [code.title for _app, code in desk.publish.queue.codes()] == ["Published"]


# -- with a real server


def test_a_second_publish_replaces_the_first_until_it_is_withdrawn(real_window: Window) -> None:
    window, qtbot, desk = real_window, real_window.qtbot, real_window.desk
    saved = window.know()
    desk.publish.add([build_ipa(window.folder / f"{build}.ipa", build=build) for build in ("34", "35")])
    first, second = desk.publish.queue.builds
    qtbot.waitUntil(lambda: first.phase == second.phase == "review" and not desk.jobs.busy, timeout=30_000)
    for build in (first, second):
        desk.publish.show_build(build)
        desk.window.publish.review.place_chosen.emit(saved.id)
        desk.window.publish.review.publish.emit()
    cards = desk.window.publish.queue.cards

    def stand(*said: str) -> None:
        """Wait until the tiles say this."""
        qtbot.waitUntil(lambda: all(map(str.endswith, [one.accessibleName() for one in cards], said)), timeout=60_000)

    qtbot.waitUntil(lambda: first.phase == second.phase == "done", timeout=60_000)
    stand("Replaced", "")
    assert second.aftermath is None
    desk.releases.show_place(saved.id)
    qtbot.waitUntil(lambda: desk.window.releases.table.model().rowCount() == 2 and not desk.jobs.busy, timeout=30_000)
    assert second.result is not None
    app = desk.publish.last_seen.at(saved.id).apps[0]
    desk.releases._withdraw(saved.id, [(app, second.result.published.receipt.release)])
    stand("", "Withdrawn")
    assert first.aftermath is None
