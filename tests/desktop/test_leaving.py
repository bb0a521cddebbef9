"""What would be lost or would stop when the window closes is asked about once, and named."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from support.scripted_core import STAGING, ScriptedCore

from otadesk.desktop.confirm import Confirm
from otadesk.desktop.desk import Desk
from otadesk.desktop.first_page.state import NEARBY
from otadesk.desktop.other_language import OtherLanguageSheet
from otadesk.desktop.parts.text import Label
from otadesk.desktop.side_bar import PUBLISH, SERVERS


def questions(desk: Desk) -> list[Confirm]:
    return [one for one in desk.window.findChildren(Confirm) if one.isVisible()]


def words(question: Confirm) -> str:
    return " ".join(label.text() for label in question.findChildren(Label))


def review(qtbot: QtBot, desk: Desk) -> None:
    desk.publish.add([Path("Till.ipa")])
    qtbot.waitUntil(desk.window.publish.review.isVisible)


def test_nothing_is_asked_where_nothing_is_lost(qtbot: QtBot, desk: Desk) -> None:
    review(qtbot, desk)
    assert desk.window.close()


def test_nobody_looks_at_a_window_that_waits_for_what_is_still_under_way(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[bool] = []
    stop = desk.jobs.stop
    monkeypatch.setattr(desk.jobs, "stop", lambda: (seen.append(desk.window.isVisible()), stop()))
    assert desk.window.close()
    assert seen == [False]


def test_a_queue_of_builds_comes_back_and_needs_no_question(qtbot: QtBot, desk: Desk) -> None:
    desk.publish.add([Path("a.ipa"), Path("b.ipa")])
    qtbot.waitUntil(lambda: [build.phase for build in desk.publish.queue.builds] == ["review", "review"])
    desk.window.publish.review.notes_changed.emit("Offline maps")
    assert desk.window.close()


def test_it_is_asked_once_however_often_somebody_closes(qtbot: QtBot, desk: Desk, core: ScriptedCore) -> None:
    change_a_server(desk, core)
    assert not desk.window.close()
    (question,) = questions(desk)
    assert not desk.window.close()
    assert questions(desk) == [question]
    question.reject()
    assert desk.window.isVisible()
    assert not desk.window.close()
    qtbot.mouseClick(questions(desk)[0].go, Qt.MouseButton.LeftButton)
    assert not desk.window.isVisible()


def change_a_server(desk: Desk, core: ScriptedCore) -> None:
    core.server_list = [STAGING]
    desk.window.show_place(SERVERS)
    desk.servers.edit(STAGING.id)
    assert desk.window.may_close()
    desk.window.servers.editor.lines["root"].setText("/srv/other")
    desk.window.show_place(PUBLISH)


def test_a_server_that_was_changed_is_not_lost_without_a_question(desk: Desk, core: ScriptedCore) -> None:
    change_a_server(desk, core)
    assert not desk.window.close()
    assert "not saved" in words(questions(desk)[0])
    assert desk.window.views.currentIndex() == SERVERS, "what it is about is behind the question"


@pytest.mark.parametrize(("place", "asks"), [(NEARBY, True), (STAGING.id, False)])
def test_that_testers_nearby_need_this_window_is_said(
    qtbot: QtBot, desk: Desk, core: ScriptedCore, place: str, asks: bool
) -> None:
    core.server_list = [STAGING]
    desk.publish.refresh()
    review(qtbot, desk)
    desk.window.publish.review.place_chosen.emit(place)
    desk.window.publish.review.publish.emit()
    qtbot.waitUntil(desk.window.publish.done.isVisible)
    assert desk.window.may_close() is not asks
    if asks:
        assert "nearby" in words(questions(desk)[0])


def test_starting_again_waits_for_the_same_answer_and_is_dropped_with_it(
    qtbot: QtBot, desk: Desk, core: ScriptedCore
) -> None:
    change_a_server(desk, core)
    desk.window.language_wanted.emit("de")
    (note,) = desk.window.findChildren(OtherLanguageSheet)
    note.restart.emit()
    (question,) = questions(desk)
    assert (question.windowTitle(), question.go.text()) == ("Start again?", "Start again without saving")
    question.reject()
    assert not desk.returns, "closing it later is closing it"
    assert not desk.window.close()
    (question,) = questions(desk)
    assert (question.windowTitle(), question.go.text()) == ("Close otadesk?", "Close otadesk")
    question.reject()
    note.restart.emit()
    qtbot.mouseClick(questions(desk)[0].go, Qt.MouseButton.LeftButton)
    assert not desk.window.isVisible()
    assert desk.returns
