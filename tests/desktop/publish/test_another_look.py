"""A published build that no phone seemed to get is looked at once more."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from support.scripted_core import STAGING, ScriptedCore, broken, finding, raising

from otadesk.desktop.desk import Desk
from otadesk.desktop.parts import announcing
from otadesk.desktop.publish import another_look
from otadesk.desktop.signing_in.answers import Answers
from otadesk.desktop.trouble_dialog import TroubleDialog
from otadesk.errors import SettingsError
from otadesk.phrases import N_
from otadesk.preflight.check import Report
from otadesk.progress import Answered, BytesSent, CancelToken, Listener, StepStarted

SILENT = Report((finding("N01", "block", "fail", "The server does not answer", "waited for 20 s"),))
SOUND = Report((finding("N01", "block", "pass", "The server does not answer"),))


def waiting(core: ScriptedCore) -> Callable[[CancelToken, Listener, object], None]:
    def look(token: CancelToken, _listener: Listener, _answers: object) -> None:
        with token.breaking(core.gate.set):
            assert core.gate.wait(10)
        token.check()

    return look


def published(qtbot: QtBot, desk: Desk, core: ScriptedCore, seen: Report | None) -> None:
    core.server_list, core.probe = [STAGING], seen
    desk.publish.add([Path("Field Notes.ipa")])
    view = desk.window.publish
    qtbot.waitUntil(lambda: view.pages.currentWidget() is view.review)
    qtbot.mouseClick(view.review.go, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: view.pages.currentWidget() is view.done)


@pytest.mark.parametrize("seen", [SILENT, None])
def test_a_build_that_no_phone_seemed_to_get_is_checked_again(
    qtbot: QtBot, desk: Desk, core: ScriptedCore, seen: Report | None
) -> None:
    published(qtbot, desk, core, seen)
    page = desk.window.publish.done
    assert page.banner.action.text() == "Check again"
    core.probe, core.looks = SOUND, [waiting(core)]
    qtbot.mouseClick(page.banner.action, Qt.MouseButton.LeftButton)
    assert page.banner.title.text() == "Looking at it as a phone would…"
    core.gate.set()
    qtbot.waitUntil(lambda: page.banner.title.text() == "A phone gets it: page, manifest and app checked")
    assert page.banner.action.isHidden()
    assert page.findings.isHidden()
    assert core.said("check again") == ["s1"]


def test_what_a_second_look_finds_is_on_the_page(qtbot: QtBot, desk: Desk, core: ScriptedCore) -> None:
    published(qtbot, desk, core, None)
    page = desk.window.publish.done
    core.probe = SILENT
    qtbot.mouseClick(page.banner.action, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "The server does not answer" in page.banner.title.text())
    assert page.findings.isVisible()
    assert page.banner.action.text() == "Check again"


@pytest.mark.parametrize("by_key", [False, True])
def test_a_second_look_is_called_off(qtbot: QtBot, desk: Desk, core: ScriptedCore, by_key: bool) -> None:
    published(qtbot, desk, core, SILENT)
    page = desk.window.publish.done
    before = page.banner.title.text()
    core.probe, core.looks = SOUND, [waiting(core)]
    page.banner.action.setFocus()
    qtbot.keyClick(page.banner.action, Qt.Key.Key_Space)
    assert page.banner.action.text() == "Skip the check"
    assert page.banner.action.hasFocus(), "the same key calls off what it began"
    if by_key:
        desk.window.cancel.emit()
    else:
        qtbot.keyClick(page.banner.action, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: page.banner.action.text() == "Check again")
    assert page.banner.title.text() == before


def test_a_look_that_cannot_begin_complains_and_leaves_the_page_as_it_was(
    qtbot: QtBot, desk: Desk, core: ScriptedCore
) -> None:
    published(qtbot, desk, core, SILENT)
    page = desk.window.publish.done
    before = page.banner.title.text()
    core.looks = list(raising(SettingsError(N_("Error", "This server is no longer in the settings."))))
    qtbot.mouseClick(page.banner.action, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(desk.window.findChildren(TroubleDialog)) == 1)
    assert page.banner.title.text() == before
    desk.window.findChildren(TroubleDialog)[0].close()


def test_a_second_look_tells_how_far_it_is_and_reads_out_that_it_looks_once(
    qtbot: QtBot, desk: Desk, core: ScriptedCore, monkeypatch: pytest.MonkeyPatch
) -> None:
    published(qtbot, desk, core, SILENT)
    banner, told = desk.window.publish.done.banner, list[str]()
    before = banner.detail.text()
    monkeypatch.setattr(announcing, "announce", lambda _widget, words, **_how: told.append(words))

    def look(token: CancelToken, listener: Listener, answers: Answers) -> None:
        listener(StepStarted("probe"))
        listener(BytesSent(2_000_000, 8_000_000, 500_000.0, 12.0))
        waiting(core)(token, listener, answers)

    core.looks = [look]
    qtbot.mouseClick(banner.action, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: banner.detail.text().replace("\u00a0", " ") == "2.0 MB of 8.0 MB · 500 kB/s")
    assert banner.title.text() == "Looking at it as a phone would…"
    assert told == ["Under way: Looking at it as a phone would…"]
    core.gate.set()
    qtbot.waitUntil(lambda: banner.detail.text() == before)


def test_a_web_server_that_is_silent_during_a_second_look_is_told_until_it_answers(
    qtbot: QtBot, desk: Desk, core: ScriptedCore, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(another_look, "LOOK", 5)
    published(qtbot, desk, core, SILENT)
    banner, clock, answers = desk.window.publish.done.banner, [100.0], threading.Event()
    before = banner.detail.text()
    monkeypatch.setattr(core, "monotonic", lambda: clock[0])

    def look(token: CancelToken, listener: Listener, given: Answers) -> None:
        listener(StepStarted("probe"))
        with token.breaking(answers.set):
            assert answers.wait(10)
        listener(Answered())
        waiting(core)(token, listener, given)

    told = list[bool]()
    desk.publish._another_look.changed.connect(lambda: told.append(True))
    core.looks = [look]
    qtbot.mouseClick(banner.action, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(told) > 1)  # that it began, and its first step
    assert banner.detail.text() == before
    clock[0] = 107.0
    qtbot.waitUntil(lambda: banner.detail.text() == "No answer for 7\u00a0s")
    assert banner.title.text() == "Looking at it as a phone would…"
    assert banner.action.text() == "Skip the check"
    answers.set()
    qtbot.waitUntil(lambda: banner.detail.text() == before)
    core.gate.set()
    qtbot.waitUntil(lambda: banner.action.text() == "Check again")


def test_a_build_taken_out_during_its_look_is_put_back_as_it_was(qtbot: QtBot, desk: Desk, core: ScriptedCore) -> None:
    published(qtbot, desk, core, SILENT)
    (build,) = desk.publish.queue.builds
    before = build.done
    core.looks = [waiting(core)]
    qtbot.mouseClick(desk.window.publish.done.banner.action, Qt.MouseButton.LeftButton)
    desk.publish.care.take_out(build)
    assert desk.window.toast.undo()
    qtbot.waitUntil(lambda: build.done == before)
    assert desk.publish.queue.builds == [build]


def test_a_build_that_is_known_not_to_install_is_not_checked_again(
    qtbot: QtBot, desk: Desk, core: ScriptedCore
) -> None:
    core.server_list, core.probe = [STAGING], SILENT
    core.examined["a.ipa"] = broken()
    desk.publish.add([Path("a.ipa")])
    (build,) = desk.publish.queue.builds
    qtbot.waitUntil(lambda: build.phase == "review" and build.closer is None)
    desk.publish._publishing.start(build)
    view = desk.window.publish
    qtbot.waitUntil(lambda: view.pages.currentWidget() is view.done)
    assert view.done.banner.action.isHidden()
