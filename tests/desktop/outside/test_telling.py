"""What the desktop hears of a publish: progress, that the computer must not sleep, and how it ended."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from support.desktop_bus import Service, listen, message_bus_daemon, service
from support.scripted_core import STAGING, ScriptedCore, raising

from otadesk.desktop.desk import Desk
from otadesk.desktop.outside import awake, notices
from otadesk.desktop.outside.taskbar import INTERFACE
from otadesk.desktop.side_bar import PUBLISH, SERVERS
from otadesk.errors import NoSpace
from otadesk.phrases import N_
from otadesk.progress import BytesSent, CancelToken, Listener, StepStarted


@pytest.fixture
def address(monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    with message_bus_daemon() as found:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", found)
        monkeypatch.setenv("DBUS_SYSTEM_BUS_ADDRESS", found)
        yield found


@pytest.fixture
def dock(address: str) -> Iterator[Service]:
    with service(address, "org.example.Dock") as made:
        listen(address, made, INTERFACE)
        yield made


@pytest.fixture
def login(address: str) -> Iterator[Service]:
    with service(address, awake.LOGIN.name) as made:
        yield made


@pytest.fixture
def desktop(address: str) -> Iterator[Service]:
    numbers = iter(range(1, 99))
    with service(
        *(address, notices.DESKTOP.name),
        GetCapabilities=lambda _said: ("as", (["actions"],)),
        Notify=lambda _said: ("u", (next(numbers),)),
    ) as made:
        yield made


def publish(qtbot: QtBot, desk: Desk) -> None:
    desk.publish.add([Path("Till.ipa")])
    qtbot.waitUntil(desk.window.publish.review.isVisible)
    desk.window.publish.review.publish.emit()


def half_way(core: ScriptedCore) -> None:
    """Have the next publish stop in the middle of its upload until the core's gate is opened."""

    def script(_token: CancelToken, listener: Listener, _answers: object) -> None:
        listener(StepStarted("upload"))
        listener(BytesSent(5, 10, 1.0, 5.0))
        assert core.gate.wait(20)

    core.scripts.append(script)


def test_the_icon_shows_how_far_an_upload_is_and_the_computer_stays_awake_until_it_ends(
    qtbot: QtBot, desk: Desk, core: ScriptedCore, dock: Service, login: Service
) -> None:
    half_way(core)
    publish(qtbot, desk)
    qtbot.waitUntil(lambda: "%" in desk.window.windowTitle())
    qtbot.waitUntil(lambda: bool(login.said))
    assert login.next().member == "Inhibit"
    half = round(100 * desk.publish.queue.builds[0].journey.fraction) / 100
    qtbot.waitUntil(lambda: any(said.body[1]["progress"] == ("d", half) for said in dock.said))
    assert desk._outside._awake._held == {"computer"}
    core.gate.set()
    qtbot.waitUntil(desk.window.publish.done.isVisible)
    qtbot.waitUntil(lambda: bool(dock.said) and dock.said[-1].body[1]["progress-visible"] == ("b", False))
    assert desk._outside._awake._held == set()


def test_a_paused_upload_lets_the_computer_sleep(qtbot: QtBot, desk: Desk, core: ScriptedCore, address: str) -> None:
    half_way(core)
    publish(qtbot, desk)
    qtbot.waitUntil(lambda: desk._outside._awake._held == {"computer"})
    desk.publish.pause()
    assert desk._outside._awake._held == set()
    desk.publish.pause()
    assert desk._outside._awake._held == {"computer"}
    core.gate.set()
    qtbot.waitUntil(desk.window.publish.done.isVisible)


def test_presenting_keeps_the_screen_on(qtbot: QtBot, desk: Desk, address: str) -> None:
    publish(qtbot, desk)
    qtbot.waitUntil(desk.window.publish.done.isVisible)
    qtbot.keyClick(desk.window, Qt.Key.Key_F11)
    assert desk._outside._awake._held == {"screen"}
    assert desk.codes.presented is not None
    qtbot.keyClick(desk.codes.presented, Qt.Key.Key_Escape)
    assert desk._outside._awake._held == set()


def test_who_looks_elsewhere_is_told_how_it_ended_and_a_click_shows_it(
    qtbot: QtBot, desk: Desk, core: ScriptedCore, desktop: Service, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QApplication, "activeWindow", lambda: None)
    core.server_list = [STAGING]
    core.scripts += raising(NoSpace(N_("Error", "The disk is full.")))
    for title, sentence in (("was not published", "The disk is full."), ("is ready to scan", "Published to Staging.")):
        publish(qtbot, desk)
        qtbot.waitUntil(lambda: len(desktop.said) == 2)
        told = desktop.said.pop()
        desktop.said.clear()
        assert told.body[3:5] == (f"Till {title}", sentence)
        desk.window.publish.failed.discard.emit()
    desk.window.show_place(SERVERS)
    desktop.signal(notices.DESKTOP.path, notices.DESKTOP.interface, "ActionInvoked", "us", 2, "default")
    qtbot.waitUntil(lambda: desk.window.views.currentIndex() == PUBLISH)


def test_who_looks_at_the_window_is_told_by_it_alone(
    qtbot: QtBot, desk: Desk, desktop: Service, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QApplication, "activeWindow", lambda: desk.window)
    publish(qtbot, desk)
    qtbot.waitUntil(desk.window.publish.done.isVisible)
    desk.stop()
    assert not desktop.said


def test_the_end_of_a_build_that_is_not_on_the_page_is_told_in_the_window(
    qtbot: QtBot, desk: Desk, core: ScriptedCore, desktop: Service
) -> None:
    half_way(core)
    core.scripts += raising(NoSpace(N_("Error", "There is no room on the server.")))
    qtbot.waitUntil(lambda: QApplication.activeWindow() is not None)
    desk.publish.add([Path("a.ipa"), Path("b.ipa"), Path("c.ipa")])
    review, toast = desk.window.publish.review, desk.window.toast
    qtbot.waitUntil(lambda: review.isVisible() and len([one for one in desk.publish.queue.builds if one.ready]) == 3)
    for at in (0, 1):
        desk.publish.show_build(desk.publish.queue.builds[at])
        review.publish.emit()
    desk.publish.show_build(desk.publish.queue.builds[2])
    core.gate.set()
    qtbot.waitUntil(lambda: "was not published" in toast.title.text())
    assert toast.hint.text() == "There is no room on the server."
    assert not desktop.said
    qtbot.mouseClick(toast.action, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(desk.window.publish.failed.isVisible)


def test_a_build_whose_end_was_told_is_told_of_no_more_once_it_is_looked_at(qtbot: QtBot, desk: Desk) -> None:
    qtbot.waitUntil(lambda: QApplication.activeWindow() is not None)
    desk.publish.add([Path("a.ipa"), Path("b.ipa")])
    first, second = desk.publish.queue.builds
    qtbot.waitUntil(lambda: first.phase == second.phase == "review")
    desk.window.publish.review.publish.emit()
    desk.publish.show_build(second)
    toast = desk.window.toast
    qtbot.waitUntil(lambda: toast.title.text() == "a is ready to scan")
    desk.window.show_place(SERVERS)
    desk.publish.show_build(first)
    assert toast.isVisible(), "the page is out of sight"
    desk.window.show_place(PUBLISH)
    assert not toast.isVisible()


def test_two_ends_are_told_until_both_builds_were_looked_at(qtbot: QtBot, desk: Desk) -> None:
    qtbot.waitUntil(lambda: QApplication.activeWindow() is not None)
    desk.publish.add([Path("a.ipa"), Path("b.ipa"), Path("c.ipa")])
    first, second, third = desk.publish.queue.builds
    qtbot.waitUntil(lambda: first.phase == second.phase == third.phase == "review")
    for build in (first, second):
        desk.publish.show_build(build)
        desk.window.publish.review.publish.emit()
    desk.publish.show_build(third)
    toast = desk.window.toast
    qtbot.waitUntil(lambda: toast.title.text() == "2 builds are published")
    desk.publish.show_build(first)
    assert toast.isVisible()
    desk.publish.show_build(second)
    assert not toast.isVisible()


def test_of_builds_that_were_sent_off_together_the_one_on_the_page_counts_too(
    qtbot: QtBot, desk: Desk, core: ScriptedCore
) -> None:
    qtbot.waitUntil(lambda: QApplication.activeWindow() is not None)
    desk.publish.add([Path("a.ipa"), Path("b.ipa"), Path("c.ipa")])
    builds = desk.publish.queue.builds
    qtbot.waitUntil(lambda: all(build.ready and build.closer is None for build in builds))
    desk.window.publish.review.publish_all.emit()
    toast = desk.window.toast
    qtbot.waitUntil(lambda: all(build.phase == "done" for build in builds))
    assert toast.title.text() == "3 builds are published"
    toast.put_away()
    desk.publish.add([Path("d.ipa"), Path("e.ipa"), Path("f.ipa")])
    qtbot.waitUntil(lambda: all(build.ready and build.closer is None for build in builds[3:]))
    core.scripts = [*raising(NoSpace(N_("Error", "There is no room on the server.")))]
    desk.window.publish.review.publish_all.emit()
    qtbot.waitUntil(lambda: [build.phase for build in builds[3:]] == ["failed", "done", "done"])
    assert toast.title.text() == "2 builds are published", "one of them was not, and earlier ones were told of"
