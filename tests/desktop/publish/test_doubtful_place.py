"""A server whose last test failed is marked where builds are sent off, until something succeeds there."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from support.packages import NOW
from support.scripted_core import STAGING, ScriptedCore, finding

from otadesk.desktop.desk import Desk
from otadesk.desktop.first_page.state import NEARBY
from otadesk.desktop.gallery import made_up
from otadesk.desktop.look.theme import Appearance
from otadesk.desktop.parts.tone import ToneMark
from otadesk.desktop.publish.review import ReviewPage
from otadesk.desktop.servers.view import ServerCard
from otadesk.desktop.side_bar import PUBLISH, SERVERS
from otadesk.errors import SettingsError
from otadesk.phrases import N_
from otadesk.preflight.check import Report
from otadesk.publish.connection_trial import TITLES, StageReport
from otadesk.settings.last_tests import LastTest

FAILED = LastTest(NOW - timedelta(minutes=15), "certificate")
WORDS = "Last test failed, today at 11:45: Check the web server’s certificate"


@pytest.fixture
def review(qtbot: QtBot, desk: Desk, core: ScriptedCore) -> ReviewPage:
    core.server_list, core.tested = [STAGING], {STAGING.id: FAILED}
    desk.publish.start(STAGING.id)
    desk.publish.add([Path("Sample.ipa")])
    page = desk.window.publish.review
    qtbot.waitUntil(lambda: page.isVisible() and desk.jobs.busy == 0)
    return page


def test_it_is_marked_by_a_sign_and_words_at_the_server_alone(review: ReviewPage) -> None:
    assert review.failed.isVisible()
    assert review.failed.text() == WORDS
    (sign,) = review.failed.parentWidget().findChildren(ToneMark)
    assert sign.isVisible()
    assert sign.accessibleName() == "Warning"
    assert review.place.accessibleDescription() == WORDS, "whoever is at the choice hears it"
    assert review.go.isEnabled(), "it may be mended since, and nothing is asked"
    review.place.setCurrentIndex(review.place.findData(NEARBY))
    assert not review.failed.isVisible()
    assert review.place.accessibleDescription() == ""
    review.place.setCurrentIndex(review.place.findData(STAGING.id))
    assert review.failed.isVisible()


def test_it_is_told_at_the_top_too_where_the_choice_may_be_out_of_sight(qtbot: QtBot, desk: Desk) -> None:
    page = ReviewPage()
    qtbot.addWidget(page)
    page.show_state(replace(made_up.review(), failed=WORDS))
    page.resize(900, 760)
    page.show()
    bar = page.area.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() == 0 and page.failed.isVisible())
    assert not page.failed_above.isVisible()
    page.resize(900, 420)
    qtbot.waitUntil(page.failed_above.isVisible)
    assert page.failed_above.text() == f"Staging · {WORDS}"
    page.show_state(made_up.review())
    assert not page.failed_above.isVisible()
    assert bar.maximum() > 0


def test_whoever_goes_to_another_build_sees_first_which_one_that_is(qtbot: QtBot, appearance: Appearance) -> None:
    page = ReviewPage()
    qtbot.addWidget(page)
    first = made_up.review()
    page.show_state(first)
    page.resize(900, 420)
    page.show()
    bar = page.area.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    bar.setValue(bar.maximum())
    page.show_state(replace(first, failed=WORDS))
    assert bar.value() > 0, "the same build is left where it is"
    page.show_state(replace(first, app=replace(first.app, name="Till")))
    assert bar.value() == 0


def test_a_test_that_succeeds_takes_the_mark_away_and_one_that_fails_brings_it(
    qtbot: QtBot, desk: Desk, core: ScriptedCore, review: ReviewPage
) -> None:
    desk.window.show_place(SERVERS)
    for stage, is_marked in ((StageReport("type", ok=True, title=TITLES["type"]), False), (_failing(), True)):
        core.stages = (stage,)
        desk.window.servers.test.emit(STAGING.id)
        qtbot.waitUntil(lambda: desk.jobs.busy == 0)
        desk.servers.leave()
        assert review.failed.isVisibleTo(review) is is_marked


def _failing() -> StageReport:
    return StageReport("fetch", ok=False, title=TITLES["fetch"], wrong=N_("Error", "It answers 404."))


@pytest.mark.parametrize("outcome", ["pass", "fail"])
def test_a_build_that_a_phone_gets_from_there_takes_the_mark_away(
    qtbot: QtBot, desk: Desk, core: ScriptedCore, review: ReviewPage, outcome: str
) -> None:
    core.probe = Report((finding("N01", "block", "pass" if outcome == "pass" else "fail", "There is no page"),))
    desk.window.show_place(SERVERS)
    desk.window.show_place(PUBLISH)
    desk.publish.add([Path("Other.ipa")])
    qtbot.waitUntil(lambda: all(one.phase == "review" and one.closer is None for one in desk.publish.queue.builds))
    first, other = desk.publish.queue.builds
    desk.publish.show_build(first)
    qtbot.mouseClick(review.go, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: first.phase == "done" and desk.jobs.busy == 0)
    desk.publish.show_build(other)
    qtbot.waitUntil(review.isVisible)
    assert review.failed.isVisible() is (outcome == "fail")
    assert core.tested[STAGING.id] == (LastTest(NOW) if outcome == "pass" else FAILED)
    cards = desk.window.servers.list.findChildren(ServerCard)
    assert [bool(card.failed.text()) for card in cards][-1:] == [outcome == "fail"], "the list agrees"


def test_a_second_look_that_finds_it_takes_the_mark_away_too(
    qtbot: QtBot, desk: Desk, core: ScriptedCore, review: ReviewPage
) -> None:
    core.probe = Report((finding("N01", "block", "fail", "There is no page"),))
    qtbot.mouseClick(review.go, Qt.MouseButton.LeftButton)
    page = desk.window.publish.done
    qtbot.waitUntil(lambda: page.isVisible() and desk.jobs.busy == 0)
    assert core.tested[STAGING.id] == FAILED
    core.probe = Report((finding("N01", "block", "pass", "There is no page"),))
    qtbot.mouseClick(page.banner.action, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page.banner.action.isHidden() and desk.jobs.busy == 0)
    assert core.tested[STAGING.id] == LastTest(NOW)


def test_a_publish_to_a_server_that_was_never_in_doubt_notes_nothing(
    qtbot: QtBot, desk: Desk, core: ScriptedCore
) -> None:
    core.server_list = [STAGING]
    desk.publish.start(STAGING.id)
    desk.publish.add([Path("Sample.ipa")])
    view = desk.window.publish
    qtbot.waitUntil(lambda: view.pages.currentWidget() is view.review and desk.jobs.busy == 0)
    assert not view.review.failed.isVisible()
    qtbot.mouseClick(view.review.go, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: view.pages.currentWidget() is view.done and desk.jobs.busy == 0)
    assert core.tested == {}


def test_settings_that_cannot_be_read_mark_nothing(
    desk: Desk, core: ScriptedCore, review: ReviewPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    def damaged() -> None:
        raise SettingsError(N_("Error", "The settings are damaged."))

    monkeypatch.setattr(core, "last_tests", damaged)
    desk.publish.refresh()
    assert not review.failed.isVisible()
